// SPDX-License-Identifier: MIT
// The cross-entropy of independent yes-or-no outputs whose probabilities are σ(y), with
// σ(y) = 1 / (1 + e^(−y)) and y ∈ ℝ the logit; PyTorch's BCEWithLogitsLoss:
//
//     ℓ(y, t) = −(t log σ(y) + (1 − t) log(1 − σ(y)))
//             = max(y, 0) − y t + log(1 + e^(−|y|))          ∂ℓ/∂y = σ(y) − t
//
// and C = 1/k Σⱼ ℓ(yⱼ, tⱼ), t ∈ [0, 1]. Grows like |y| where the sign of y is wrong, and reaches
// its limits at ±∞: 0 for the right answer, ∞ for a wrong one.
// Differs from PyTorch: there y = ∞, t = 1 is NaN.
#pragma once

#include <backprop/activation/sigmoid.hpp>
#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct BinaryCrossEntropyWithLogits {
    static constexpr std::string_view name = "BinaryCrossEntropyWithLogits";
    static constexpr bool mean_over_outputs = true;

    template <class S>
    static S value(const S& y, const S& t) {
        using std::exp, std::log1p;
        // max(y, 0) − y t, without its cancellation where t is near 1
        const S line = y > S(0) ? detail::weighted(S(S(1) - t), y) : detail::weighted(t, S(-y));
        return line + log1p(exp(y > S(0) ? S(-y) : y));
    }
    template <class S>
    static S derivative(const S& y, const S& t) {
        return activation_value<Sigmoid>(y) - t;
    }
};

static_assert(Loss<BinaryCrossEntropyWithLogits>);

}  // namespace backprop
