// SPDX-License-Identifier: MIT
// The cross-entropy of k classes whose log-probabilities are y ∈ [−∞, 0]ᵏ, PyTorch's NLLLoss:
//
//     C(y, t) = −Σⱼ uⱼ yⱼ          ∂C/∂yⱼ = −uⱼ
//
// where u is the target t, a label or a vector of probabilities, smoothed and weighted as
// loss/class_target.hpp has it; u = t in plain `NegativeLogLikelihood`. Where u is 0 a
// log-probability of −∞ costs nothing, elsewhere ∞.
//
// Behind a LogSoftmax both are joined (loss/joint.hpp).
#pragma once

#include <backprop/loss/class_target.hpp>
#include <backprop/loss/concept.hpp>

#include <string>

namespace backprop {

/// Options: LabelSmoothing<ratio>, ClassWeights<ratios...>; either, both or none, in any order.
template <class... Options>
struct NegativeLogLikelihoodWith : detail::ClassTarget<Options...> {
    using Target = detail::ClassTarget<Options...>;
    static std::string name() {
        return detail::class_loss_name<Options...>("NegativeLogLikelihood");
    }

    template <class Y>
    static typename Y::Scalar loss(const Y& y, const auto& t) {
        using S = typename Y::Scalar;
        Accumulator<S> sum(0);
        for (Index j = 0; j < y.size(); ++j)
            sum -= detail::weighted(Target::template effective<S>(t, j), S(y(j)));
        return static_cast<S>(sum);
    }
    template <class Y>
    static void gradient(const Y& y, const auto& t, auto&& dC_dy) {
        using S = typename Y::Scalar;
        for (Index j = 0; j < y.size(); ++j)
            dC_dy(j) = -Target::template effective<S>(t, j);
    }
};

using NegativeLogLikelihood = NegativeLogLikelihoodWith<>;

static_assert(Loss<NegativeLogLikelihood>);

}  // namespace backprop
