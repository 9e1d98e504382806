// SPDX-License-Identifier: MIT
#pragma once

#include <backprop/autodiff/derivative.hpp>
#include <backprop/autodiff/dual.hpp>
#include <backprop/autodiff/dual_eigen.hpp>
#include <backprop/autodiff/dual_math.hpp>
#include <backprop/autodiff/dual_number.hpp>
