// SPDX-License-Identifier: MIT
// The sine, for networks that represent signals:
//
//     f(z) = sin z
//     f′(z) = cos z
//
// Range [−1, 1]. It has no limit at ±∞: f and f′ are NaN there.
// Source: V. Sitzmann et al. 2020 (SIREN), there sin(30z): the factor belongs to the weights.
#pragma once

#include <backprop/activation/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct Sine {
    static constexpr std::string_view name = "Sine";
    static constexpr bool needs_a = false;

    template <class S>
    static S value(const S& z) {
        using std::sin;
        return sin(z);
    }

    template <class S>
    static S derivative(const S& z, const S& /*a*/) {
        using std::cos;
        return cos(z);
    }
};

static_assert(ElementwiseActivation<Sine>);

}  // namespace backprop
