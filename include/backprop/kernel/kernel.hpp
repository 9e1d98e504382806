// SPDX-License-Identifier: MIT
// All kernels.
#pragma once

#include <backprop/kernel/dense.hpp>
#include <backprop/kernel/fast.hpp>
#include <backprop/kernel/operands.hpp>
#include <backprop/kernel/plain.hpp>
