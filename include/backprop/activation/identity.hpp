// SPDX-License-Identifier: MIT
// Identity, f(z) = z: a layer that stays linear.
//
//     f′(z) = 1        range ℝ        ±∞ ↦ ±∞
#pragma once

#include <backprop/activation/concept.hpp>

#include <string_view>

namespace backprop {

struct Identity {
    static constexpr std::string_view name = "Identity";
    static constexpr bool needs_z = false;
    static constexpr bool needs_a = false;

    template <class S>
    static S value(const S& z) {
        return z;
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& /*a*/) {
        return S(1);
    }
};

static_assert(ElementwiseActivation<Identity>);

}  // namespace backprop
