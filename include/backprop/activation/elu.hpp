// SPDX-License-Identifier: MIT
// The exponential linear unit, with α > 0 (usually 1):
//
//     f(z) = z for z > 0, else α(eᶻ − 1)
//     f′(z) = 1 for z > 0, else αeᶻ = f(z) + α
//
// Range (−α, ∞). At 0, f′ = α. −∞ ↦ −α with f′ = 0, ∞ ↦ ∞ with f′ = 1. From f(z) + α, f′ is
// exact to a few ε·max(1, α).
// Source: D.-A. Clevert, T. Unterthiner & S. Hochreiter 2015.
// Differs from PyTorch: f′(NaN) is NaN, there 1.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>

#include <cmath>
#include <string>

namespace backprop {

template <class Alpha>
struct ELUWith {
    static_assert(Alpha::num > 0, "ELUWith<std::ratio<p, q>>: alpha must be positive; "
                                  "with an alpha of zero it is ReLU.");

    static std::string name() { return ratio_name<Alpha, std::ratio<1>>("ELU"); }
    static constexpr bool needs_z = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        using std::expm1;
        return z > S(0) ? z : S(ratio_value<S, Alpha>() * expm1(z));
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        return a > S(0) ? S(1) : S(a + ratio_value<S, Alpha>());  // a has the sign of z
    }
};

using ELU = ELUWith<std::ratio<1>>;

static_assert(ElementwiseActivation<ELU>);

}  // namespace backprop
