// SPDX-License-Identifier: MIT
// The negative log-likelihood of counts t ≥ 0 that follow Poisson's law of mean e^y, without
// the term log t! that does not depend on y; PyTorch's PoissonNLLLoss with its defaults:
//
//     ℓ(y, t) = e^y − t y          ∂ℓ/∂y = e^y − t          C = 1/k Σⱼ ℓ(yⱼ, tⱼ)
//
// Least at y = log t, and there it is t − t log t, which may be negative. At y = −∞ it is 0 for
// t = 0, else ∞; at y = ∞ it is NaN (∞ − ∞), unless t = 0.
#pragma once

#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct PoissonNLL {
    static constexpr std::string_view name = "PoissonNLL";
    static constexpr bool mean_over_outputs = true;
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        using std::exp;
        return exp(y) - detail::weighted(t, y);
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        using std::exp;
        return exp(y) - t;
    }
};

static_assert(Loss<PoissonNLL>);

}  // namespace backprop
