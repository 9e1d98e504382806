// SPDX-License-Identifier: MIT
// The cross-entropy of independent yes-or-no outputs y ∈ [0, 1], PyTorch's BCELoss:
//
//     ℓ(y, t) = −(t log y + (1 − t) log(1 − y))          ∂ℓ/∂y = (y − t) / (y (1 − y))
//
// and C = 1/k Σⱼ ℓ(yⱼ, tⱼ), t ∈ [0, 1]. So that a certain mistake (y = 0, t = 1) stays finite,
// the logarithms are not taken below −100 and y (1 − y) not below 10⁻¹², both as in PyTorch.
// Outside [0, 1] the loss is NaN.
// Differs from PyTorch: its 10⁻¹² is rounded to float, so that a gradient bounded by it differs
// by 4·10⁻⁹ of itself.
//
// Behind a Sigmoid both are joined (loss/joint.hpp) and need neither bound.
#pragma once

#include <backprop/loss/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct BinaryCrossEntropy {
    static constexpr std::string_view name = "BinaryCrossEntropy";
    static constexpr bool mean_over_outputs = true;
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        using std::log, std::log1p;
        return (t - S(1)) * bounded(S(log1p(-y))) - t * bounded(S(log(y)));
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        const S spread = y * (S(1) - y);
        return (y - t) / select(spread < S(1e-12), S(1e-12), spread);
    }

private:
    template <class S>
    static constexpr S bounded(const S& log_y) {
        return select(log_y < S(-100), S(-100), log_y);  // NaN is not below
    }
};

static_assert(Loss<BinaryCrossEntropy>);

}  // namespace backprop
