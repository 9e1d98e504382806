// SPDX-License-Identifier: MIT
// Softplus, the smooth rectifier:
//
//     f(z) = log(1 + eᶻ) = max(z, 0) + log(1 + e^(−|z|))
//     f′(z) = σ(z) = 1 − e^(−f(z))
//
// Range (0, ∞), f(0) = log 2. −∞ ↦ 0 with f′ = 0, ∞ ↦ ∞ with f′ = 1.
// Source: C. Dugas, Y. Bengio, F. Bélisle, C. Nadeau & R. Garcia 2000.
// Differs from PyTorch: exact everywhere, there z above the threshold 20.
#pragma once

#include <backprop/activation/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct Softplus {
    static constexpr std::string_view name = "Softplus";
    static constexpr bool needs_z = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        using std::exp, std::log1p;
        if (z > S(0)) return z + log1p(exp(-z));
        return log1p(exp(z));
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        using std::expm1;
        return -expm1(-a);
    }
};

static_assert(ElementwiseActivation<Softplus>);

}  // namespace backprop
