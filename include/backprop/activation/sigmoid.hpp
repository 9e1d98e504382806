// SPDX-License-Identifier: MIT
// The logistic function
//
//     σ(z) = 1/(1 + e⁻ᶻ) = eᶻ/(1 + eᶻ)
//     σ′(z) = e⁻ᶻ/(1 + e⁻ᶻ)² = σ(z)(1 − σ(z))
//
// Range (0, 1), σ(0) = ½, σ(−z) = 1 − σ(z); σ′ is at most ¼, at 0.
// −∞ ↦ 0 and ∞ ↦ 1, and σ′ vanishes at both.
#pragma once

#include <backprop/activation/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct Sigmoid {
    static constexpr std::string_view name = "Sigmoid";
    static constexpr bool needs_z = false;

    template <class S>
    static S value(const S& z) {
        using std::exp;
        if (z < S(0)) {
            const S e = exp(z);  // e⁻ᶻ may overflow, and would make NaN of a dual number
            return e / (S(1) + e);
        }
        return S(1) / (S(1) + exp(-z));
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        return a * (S(1) - a);
    }
};

static_assert(ElementwiseActivation<Sigmoid>);

}  // namespace backprop
