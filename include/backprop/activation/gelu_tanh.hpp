// SPDX-License-Identifier: MIT
// The usual approximation of GELU by tanh. With u(z) = √(2/π)(z + 0.044715z³),
//
//     f(z) = ½z(1 + tanh u) = zσ(2u)
//     f′(z) = σ(2u) + zσ(2u)(1 − σ(2u)) 2u′,        u′(z) = √(2/π)(1 + 0.134145z²)
//
// σ keeps the digits of the left tail, where 1 + tanh would cancel. Range [−0.17004…, ∞);
// f′(0) = ½. −∞ ↦ 0 with f′ = 0, ∞ ↦ ∞ with f′ = 1.
// Source: D. Hendrycks & K. Gimpel 2016. PyTorch: GELU(approximate="tanh").
// Differs from PyTorch: at ±∞, and where z³ overflows, f and f′ are their limits, there partly NaN.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>
#include <backprop/activation/sigmoid.hpp>

#include <string_view>

namespace backprop {

struct GELUTanh {
    static constexpr std::string_view name = "GELUTanh";
    static constexpr bool needs_a = false;
    static constexpr double variance_gain = 2;
    static constexpr long double two_sqrt_2_pi = 1.5957691216057307117597842397375275L;  // 2√(2/π)
    static constexpr long double cubic = 0.044715L;

    template <class S>
    static S value(const S& z) {
        if (z > S(64)) return z;      // e^(−2u) is 1e-8168 at 64, and z³ may overflow
        if (z < S(-64)) return S(0);
        return z * Sigmoid::value(S(constant<S>(two_sqrt_2_pi) * z * (S(1) + cubic_of(z))));
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        if (z > S(64)) return S(1);
        if (z < S(-64)) return S(0);
        const S c = constant<S>(two_sqrt_2_pi), q = cubic_of(z);
        const S two_u = c * z * (S(1) + q);
        const S s = Sigmoid::value(two_u), r = Sigmoid::value(S(-two_u));  // r = 1 − s
        return s + s * r * (c * z * (S(1) + S(3) * q));
    }

private:
    template <class S>
    static S cubic_of(const S& z) {  // 0.044715 z²
        return constant<S>(cubic) * (z * z);
    }
};

static_assert(ElementwiseActivation<GELUTanh>);

}  // namespace backprop
