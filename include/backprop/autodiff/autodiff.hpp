// SPDX-License-Identifier: MIT
#pragma once

#include <backprop/autodiff/any_scalar.hpp>
#include <backprop/autodiff/derivative.hpp>
#include <backprop/autodiff/dual.hpp>
#include <backprop/autodiff/dual_eigen.hpp>
#include <backprop/autodiff/dual_math.hpp>
#include <backprop/autodiff/dual_number.hpp>
#include <backprop/autodiff/evaluation.hpp>
#include <backprop/autodiff/formula.hpp>
#include <backprop/autodiff/formula_math.hpp>
#include <backprop/autodiff/select.hpp>
