// SPDX-License-Identifier: MIT
// The quadratic cost, as textbooks on backpropagation have it:
//
//     C(y, t) = ½ Σⱼ (yⱼ − tⱼ)²          ∂C/∂yⱼ = yⱼ − tⱼ
//
// Range [0, ∞); 0 at y = t only. ∞ where one of yⱼ, tⱼ is infinite, NaN where both are the same
// infinity.
//
// Source: M. Nielsen 2015, "Neural networks and deep learning", eq. 6, for one sample.
#pragma once

#include <backprop/loss/concept.hpp>

#include <string_view>

namespace backprop {

struct Quadratic {
    static constexpr std::string_view name = "Quadratic";
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        const S e = y - t;
        return S(0.5) * (e * e);
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        return y - t;
    }
};

static_assert(Loss<Quadratic>);

}  // namespace backprop
