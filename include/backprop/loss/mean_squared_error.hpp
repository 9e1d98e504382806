// SPDX-License-Identifier: MIT
// The mean of squared errors over the k outputs, PyTorch's MSELoss:
//
//     C(y, t) = 1/k Σⱼ (yⱼ − tⱼ)²          ∂C/∂yⱼ = 2/k (yⱼ − tⱼ)
//
// Range [0, ∞); SquaredError / k, and the same at its special points.
#pragma once

#include <backprop/loss/squared_error.hpp>

#include <string_view>

namespace backprop {

struct MeanSquaredError : SquaredError {
    static constexpr std::string_view name = "MeanSquaredError";
    static constexpr bool mean_over_outputs = true;
};

static_assert(Loss<MeanSquaredError>);

}  // namespace backprop
