// SPDX-License-Identifier: MIT
// The leaky rectified linear unit, with a slope α > 0 (usually 0.01) below zero:
//
//     f(z) = z for z > 0, else αz
//     f′(z) = 1 for z > 0, else α
//
// Range ℝ. At the kink f′(0) = α. ±∞ ↦ ±∞.
// Source: A. Maas, A. Hannun & A. Ng 2013.
// Differs from PyTorch: f′(NaN) is NaN, there α.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>

#include <string>

namespace backprop {

template <class Slope>
struct LeakyReLUWith {
    static_assert(Slope::num > 0, "LeakyReLUWith<std::ratio<p, q>>: the slope must be positive; "
                                  "with a slope of zero it is ReLU.");

    static std::string name() { return ratio_name<Slope, std::ratio<1, 100>>("LeakyReLU"); }
    static constexpr bool needs_z = false;
    // Half of z² passes whole, half as α²z²: E f² = ½(1 + α²) E z² (He et al. 2015, eq. 15).
    static constexpr double variance_gain =
        2 / (1 + ratio_value<double, Slope>() * ratio_value<double, Slope>());

    template <class S>
    static S value(const S& z) {
        return z > S(0) ? z : S(z * ratio_value<S, Slope>());
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        if (a > S(0)) return S(1);  // a has the sign of z
        return a <= S(0) ? ratio_value<S, Slope>() : a;  // a may be NaN
    }
};

using LeakyReLU = LeakyReLUWith<std::ratio<1, 100>>;

static_assert(ElementwiseActivation<LeakyReLU>);

}  // namespace backprop
