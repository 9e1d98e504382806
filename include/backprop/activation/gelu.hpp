// SPDX-License-Identifier: MIT
// The Gaussian error linear unit: z times the probability that a standard normal number is below
// it,
//
//     f(z) = zΦ(z) = ½z erfc(−z/√2)
//     f′(z) = Φ(z) + zφ(z),        φ(z) = e^(−z²/2)/√(2π)
//
// Range [−0.16997…, ∞), the minimum at z = −0.75179…; f′(0) = ½. −∞ ↦ 0 with f′ = 0, ∞ ↦ ∞ with
// f′ = 1. By erfc the left tail keeps its digits, where 1 + erf would cancel.
// Source: D. Hendrycks & K. Gimpel 2016.
// Differs from PyTorch: at ±∞ f and f′ are their limits, there partly NaN.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct GELU {
    static constexpr std::string_view name = "GELU";
    static constexpr bool needs_a = false;
    static constexpr double variance_gain = 2;
    static constexpr long double sqrt_half = 0.70710678118654752440084436210484904L;
    static constexpr long double phi_0 = 0.39894228040143267793994605993438187L;  // 1/√(2π)

    template <class S>
    static S value(const S& z) {
        if (z > S(64)) return z;       // 1 − Φ(64) is 1e-892
        if (z < S(-200)) return S(0);  // Φ(−200) is 1e-8689, and z may be −∞
        return z * Phi(z);
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        using std::exp;
        if (z > S(64)) return S(1);
        if (z < S(-200)) return S(0);
        return Phi(z) + z * (constant<S>(phi_0) * exp(z * z * S(-0.5)));  // Φ(z) + zφ(z)
    }

private:
    template <class S>
    static S Phi(const S& z) {
        using std::erfc;
        return S(0.5) * erfc(-z * constant<S>(sqrt_half));
    }
};

static_assert(ElementwiseActivation<GELU>);

}  // namespace backprop
