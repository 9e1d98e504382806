// SPDX-License-Identifier: MIT
// The mean of absolute errors over the k outputs, PyTorch's L1Loss:
//
//     C(y, t) = 1/k Σⱼ |yⱼ − tⱼ|          ∂C/∂yⱼ = 1/k sign(yⱼ − tⱼ)
//
// Range [0, ∞). At the kink yⱼ = tⱼ the slope is 0. What minimises it is the median of t. The
// gradient is ±1/k at ±∞.
#pragma once

#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct MeanAbsoluteError {
    static constexpr std::string_view name = "MeanAbsoluteError";
    static constexpr bool mean_over_outputs = true;
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        using std::abs;
        return abs(y - t);
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        return detail::sign(S(y - t));
    }
};

static_assert(Loss<MeanAbsoluteError>);

}  // namespace backprop
