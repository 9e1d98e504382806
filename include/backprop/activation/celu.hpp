// SPDX-License-Identifier: MIT
// The continuously differentiable exponential linear unit, with α > 0 (usually 1):
//
//     f(z) = z for z > 0, else α(e^(z/α) − 1)
//     f′(z) = 1 for z > 0, else e^(z/α) = f(z)/α + 1
//
// Range (−α, ∞). At 0, f′ = 1 whatever α. −∞ ↦ −α with f′ = 0, ∞ ↦ ∞ with f′ = 1.
// Source: J. T. Barron 2017.
// Differs from PyTorch: f′(NaN) is NaN, there 1.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>

#include <cmath>
#include <string>

namespace backprop {

template <class Alpha>
struct CELUWith {
    static_assert(Alpha::num > 0, "CELUWith<std::ratio<p, q>>: alpha must be positive.");

    static std::string name() { return ratio_name<Alpha, std::ratio<1>>("CELU"); }
    static constexpr bool needs_z = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        using std::expm1;
        const S alpha = ratio_value<S, Alpha>();
        if (z > alpha * S(-1e-30)) return z;  // z/α might lose its digits where z does not
        return alpha * expm1(z / alpha);
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        return a > S(0) ? S(1) : S(a / ratio_value<S, Alpha>() + S(1));  // a has the sign of z
    }
};

using CELU = CELUWith<std::ratio<1>>;

static_assert(ElementwiseActivation<CELU>);

}  // namespace backprop
