// SPDX-License-Identifier: MIT
// The sigmoid in three straight pieces:
//
//     f(z) = min(max((z + 3)/6, 0), 1)
//     f′(z) = 1/6 for −3 < z < 3, else 0
//
// Range [0, 1]. At the kinks f′(±3) = 0. −∞ ↦ 0, ∞ ↦ 1.
// Source: M. Courbariaux, Y. Bengio & J.-P. David 2015, there with a slope of ½.
// Differs from PyTorch: f′(NaN) is NaN, there 0.
#pragma once

#include <backprop/activation/concept.hpp>

#include <string_view>

namespace backprop {

struct HardSigmoid {
    static constexpr std::string_view name = "HardSigmoid";
    static constexpr bool needs_a = false;  // just below z = 3, a is already rounded to 1

    template <class S>
    static S value(const S& z) {
        if (z <= S(-3)) return S(0);
        if (z >= S(3)) return S(1);
        return (z + S(3)) / S(6);  // z + 3 is exact near −3, where z/6 + ½ would cancel
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        if (z <= S(-3) || z >= S(3)) return S(0);
        return S(1) / S(6) + S(0) * z;  // 0 z carries NaN
    }
};

static_assert(ElementwiseActivation<HardSigmoid>);

}  // namespace backprop
