// SPDX-License-Identifier: MIT
// The sigmoid linear unit, also called swish:
//
//     f(z) = zσ(z) = z/(1 + e⁻ᶻ)
//     f′(z) = σ(z)(1 + zσ(−z))
//
// Range [−0.27846…, ∞), the minimum at z = −1.27846…; f′(0) = ½. −∞ ↦ 0 with f′ = 0, ∞ ↦ ∞ with
// f′ = 1.
// Source: S. Elfwing, E. Uchibe & K. Doya 2017; P. Ramachandran, B. Zoph & Q. Le 2017.
// Differs from PyTorch: at ±∞ f and f′ are their limits, there partly NaN.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/sigmoid.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct SiLU {
    static constexpr std::string_view name = "SiLU";
    static constexpr bool needs_a = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        using std::exp;
        if (z > S(80)) return z;         // σ is 1 to 1e-35
        if (z < S(-25000)) return S(0);  // e^z is below every scalar, and z may be −∞
        if (z < S(-80)) {
            const S h = exp(z / S(2));  // σ(z) = eᶻ may lose its digits where zeᶻ does not
            return z * h * h;
        }
        return z * Sigmoid::value(z);
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        using std::exp;
        if (z > S(80)) return S(1);
        if (z < S(-25000)) return S(0);
        if (z < S(0)) {
            const S e = exp(z), d = S(1) + e;
            return e / d * (S(1) + z / d);
        }
        const S e = exp(-z), d = S(1) + e;
        return (S(1) + z * e / d) / d;
    }
};

static_assert(ElementwiseActivation<SiLU>);

}  // namespace backprop
