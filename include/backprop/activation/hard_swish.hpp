// SPDX-License-Identifier: MIT
// Swish with the hard sigmoid:
//
//     f(z) = z min(max((z + 3)/6, 0), 1)
//     f′(z) = 0 for z < −3, (2z + 3)/6 for −3 ≤ z ≤ 3, 1 for z > 3
//
// Range [−3/8, ∞), the minimum at z = −3/2; f′(0) = ½. The kinks belong to the middle piece:
// f′(−3) = −½, f′(3) = 3/2. −∞ ↦ 0 with f′ = 0, ∞ ↦ ∞ with f′ = 1.
// Source: A. Howard et al. 2019 (MobileNetV3).
// Differs from PyTorch: f(−∞) is 0, there NaN, and f′(NaN) is NaN, there 1. At the kinks PyTorch
// itself has changed: its scalar code had the values above, its vector code 1 at 3.
#pragma once

#include <backprop/activation/concept.hpp>

#include <string_view>

namespace backprop {

struct HardSwish {
    static constexpr std::string_view name = "HardSwish";
    static constexpr bool needs_a = false;
    static constexpr double variance_gain = 2;

    template <class S>
    static S value(const S& z) {
        if (z < S(-3)) return S(0);
        if (z > S(3)) return z;
        return z * (z + S(3)) / S(6);
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        if (z < S(-3)) return S(0);
        if (z > S(3)) return S(1);
        return (S(2) * z + S(3)) / S(6);
    }
};

static_assert(ElementwiseActivation<HardSwish>);

}  // namespace backprop
