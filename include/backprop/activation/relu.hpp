// SPDX-License-Identifier: MIT
// The rectified linear unit
//
//     f(z) = max(z, 0)
//     f′(z) = 1 for z > 0, else 0
//
// Range [0, ∞). The kink at 0 counts as flat, f′(0) = 0. −∞ ↦ 0, ∞ ↦ ∞.
// Source: V. Nair & G. Hinton 2010.
// Differs from PyTorch: f′(NaN) is NaN, there 1.
#pragma once

#include <backprop/activation/concept.hpp>

#include <string_view>

namespace backprop {

struct ReLU {
    static constexpr std::string_view name = "ReLU";
    static constexpr bool needs_z = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        return z <= S(0) ? S(0) : z;  // in this order, so that NaN passes
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        return a > S(0) ? S(1) : a;  // what is not above 0 is 0 or NaN
    }
};

static_assert(ElementwiseActivation<ReLU>);

}  // namespace backprop
