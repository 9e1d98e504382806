// SPDX-License-Identifier: MIT
// The hyperbolic tangent in three straight pieces:
//
//     f(z) = min(max(z, −1), 1)
//     f′(z) = 1 for −1 < z < 1, else 0
//
// Range [−1, 1]. At the kinks f′(±1) = 0. ±∞ ↦ ±1.
// Source: R. Collobert 2004.
// Differs from PyTorch: f′(NaN) is NaN, there 1.
#pragma once

#include <backprop/activation/concept.hpp>

#include <string_view>

namespace backprop {

struct HardTanh {
    static constexpr std::string_view name = "HardTanh";
    static constexpr bool needs_z = false;

    template <class S>
    static S value(const S& z) {
        if (z <= S(-1)) return S(-1);
        return z >= S(1) ? S(1) : z;
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        if (a <= S(-1) || a >= S(1)) return S(0);
        return S(1) + S(0) * a;  // 0 a carries NaN
    }
};

static_assert(ElementwiseActivation<HardTanh>);

}  // namespace backprop
