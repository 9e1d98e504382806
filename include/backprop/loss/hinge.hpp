// SPDX-License-Identifier: MIT
// The hinge loss of a margin classifier, with targets t = ±1:
//
//     ℓ(y, t) = max(0, 1 − t y)          ∂ℓ/∂y = −t if t y < 1, else 0
//
// and C = 1/k Σⱼ ℓ(yⱼ, tⱼ). Range [0, ∞); at the kink t y = 1 the slope is 0, since nothing is
// lost there. ∞ for y = ∞ with the wrong sign, 0 with the right one.
//
// Source: C. Cortes, V. Vapnik 1995, "Support-vector networks", eq. 14, as a loss.
#pragma once

#include <backprop/loss/concept.hpp>

#include <string_view>

namespace backprop {

struct Hinge {
    static constexpr std::string_view name = "Hinge";
    static constexpr bool mean_over_outputs = true;
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        const S margin = S(1) - t * y;
        return select(margin <= S(0), S(0), margin);  // NaN is not below
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        const S margin = S(1) - t * y;
        return select(margin > S(0), S(-t), select(margin <= S(0), S(0), margin));
    }
};

static_assert(Loss<Hinge>);

}  // namespace backprop
