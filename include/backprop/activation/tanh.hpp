// SPDX-License-Identifier: MIT
// The hyperbolic tangent
//
//     f(z) = tanh z = 2σ(2z) − 1
//     f′(z) = 1 − tanh² z
//
// Range (−1, 1), odd, f′(0) = 1. ±∞ ↦ ±1, and f′ vanishes at both.
#pragma once

#include <backprop/activation/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct Tanh {
    static constexpr std::string_view name = "Tanh";
    static constexpr bool needs_z = false;

    template <class S>
    static S value(const S& z) {
        using std::tanh;
        return tanh(z);
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        return (S(1) - a) * (S(1) + a);  // 1 − a², without the rounding of a²
    }
};

static_assert(ElementwiseActivation<Tanh>);

}  // namespace backprop
