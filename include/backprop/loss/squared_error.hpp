// SPDX-License-Identifier: MIT
// The sum of squared errors:
//
//     C(y, t) = Σⱼ (yⱼ − tⱼ)²          ∂C/∂yⱼ = 2 (yⱼ − tⱼ)
//
// Range [0, ∞); twice Quadratic, and the same at its special points.
#pragma once

#include <backprop/loss/concept.hpp>

#include <string_view>

namespace backprop {

struct SquaredError {
    static constexpr std::string_view name = "SquaredError";
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        const S e = y - t;
        return e * e;
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        return S(2) * (y - t);
    }
};

static_assert(Loss<SquaredError>);

}  // namespace backprop
