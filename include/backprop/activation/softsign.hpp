// SPDX-License-Identifier: MIT
// Softsign
//
//     f(z) = z/(1 + |z|)
//     f′(z) = 1/(1 + |z|)² = (1 − |f(z)|)²
//
// Range (−1, 1), odd, f′(0) = 1. ±∞ ↦ ±1, and f′ vanishes at both, as 1/z² does.
// Source: J. Bergstra, G. Desjardins, P. Lamblin & Y. Bengio 2009.
// Differs from PyTorch: at ±∞ f and f′ are their limits, there NaN.
#pragma once

#include <backprop/activation/concept.hpp>

#include <string_view>

namespace backprop {

struct Softsign {
    static constexpr std::string_view name = "Softsign";
    static constexpr bool needs_z = false;

    template <class S>
    static S value(const S& z) {
        if (z > S(1)) return S(1) / (S(1) + S(1) / z);  // not ∞/∞
        if (z < S(-1)) return S(-1) / (S(1) - S(1) / z);
        return z < S(0) ? S(z / (S(1) - z)) : S(z / (S(1) + z));
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        const S r = a < S(0) ? S(S(1) + a) : S(S(1) - a);  // 1 − |a|
        return r * r;
    }
};

static_assert(ElementwiseActivation<Softsign>);

}  // namespace backprop
