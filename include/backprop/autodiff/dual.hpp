// SPDX-License-Identifier: MIT
// Dual numbers, complete: the class, its functions, and its place in Eigen.
#pragma once

#include <backprop/autodiff/dual_binary.hpp>
#include <backprop/autodiff/dual_eigen.hpp>
#include <backprop/autodiff/dual_math.hpp>
#include <backprop/autodiff/dual_number.hpp>
#include <backprop/core/types.hpp>

namespace backprop {

static_assert(Scalar<Dual<float>>);
static_assert(Scalar<Dual<Dual<double>>>);

}  // namespace backprop
