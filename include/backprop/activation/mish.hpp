// SPDX-License-Identifier: MIT
// Mish, f(z) = z tanh(softplus(z)). With e = eᶻ, tanh log(1 + e) = ((1 + e)² − 1)/((1 + e)² + 1),
// and so
//
//     f(z) = z e(e + 2)/D                     D = e(e + 2) + 2
//     f′(z) = e(e + 2)/D + 4z e(1 + e)/D²
//
// Where e is large, numerator and denominator are multiplied by e⁻²ᶻ, so that nothing overflows;
// where it is small, e(e + 2)/D = e − e²(1 + e)/D.
// Range [−0.30884…, ∞), the minimum at z = −1.19241…; f′(0) = ⅗. −∞ ↦ 0 with f′ = 0, ∞ ↦ ∞ with
// f′ = 1.
// Source: D. Misra 2019.
// Differs from PyTorch: at ±∞ f and f′ are their limits, there partly NaN.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/silu.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct Mish {
    static constexpr std::string_view name = "Mish";
    static constexpr bool needs_a = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        using std::exp;
        if (z > S(80) || z < S(-80)) return SiLU::value(z);  // z and zeᶻ, to 1e-35
        if (z < S(-1)) {
            const S e = exp(z), D = e * (e + S(2)) + S(2);
            return z * (e - e * e * (S(1) + e) / D);  // the roundings of a small term are small
        }
        const S e = exp(-z), n = S(1) + S(2) * e;
        return z * (n / (n + S(2) * e * e));
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        using std::exp;
        if (z > S(80) || z < S(-80)) return SiLU::derivative(z, z);
        if (z < S(0)) {
            const S e = exp(z), n = e * (e + S(2)), D = n + S(2);
            return n / D + S(4) * z * (e / D) * ((S(1) + e) / D);
        }
        const S e = exp(-z), n = S(1) + S(2) * e, D = n + S(2) * e * e;
        return n / D + S(4) * z * (e / D) * (e * (S(1) + e) / D);
    }
};

static_assert(ElementwiseActivation<Mish>);

}  // namespace backprop
