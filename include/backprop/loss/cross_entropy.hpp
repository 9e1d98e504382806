// SPDX-License-Identifier: MIT
// The cross-entropy of k classes whose probabilities are y ∈ [0, 1]ᵏ:
//
//     C(y, t) = −Σⱼ uⱼ log yⱼ          ∂C/∂yⱼ = −uⱼ / yⱼ
//
// where u is the target t, a label or a vector of probabilities, smoothed and weighted as
// loss/class_target.hpp has it; u = t in plain `CrossEntropy`. Range [0, ∞); 0 log 0 = 0, and
// ∞ where a class is held impossible and is the right one.
//
// Behind a Softmax both are joined (loss/joint.hpp), so that this textbook form is the stable
// one, too. For logits without a softmax there is SoftmaxCrossEntropy.
//
// Source: I. Goodfellow, Y. Bengio, A. Courville 2016, "Deep learning", eq. 3.51 and sec. 6.2.
#pragma once

#include <backprop/loss/class_target.hpp>
#include <backprop/loss/concept.hpp>

#include <cmath>
#include <string>

namespace backprop {

/// Options: LabelSmoothing<ratio>, ClassWeights<ratios...>; either, both or none, in any order.
template <class... Options>
struct CrossEntropyWith : detail::ClassTarget<Options...> {
    using Target = detail::ClassTarget<Options...>;
    static std::string name() { return detail::class_loss_name<Options...>("CrossEntropy"); }

    template <class Y>
    static typename Y::Scalar loss(const Y& y, const auto& t) {
        using S = typename Y::Scalar;
        using std::log;
        Accumulator<S> sum(0);
        for (Index j = 0; j < y.size(); ++j)
            sum -= detail::weighted(Target::template effective<S>(t, j), S(log(y(j))));
        return static_cast<S>(sum);
    }
    template <class Y>
    static void gradient(const Y& y, const auto& t, auto&& dC_dy) {
        using S = typename Y::Scalar;
        for (Index j = 0; j < y.size(); ++j) {
            const S u = Target::template effective<S>(t, j);
            dC_dy(j) = u == S(0) && y(j) == S(0) ? S(0) : S(-u / y(j));
        }
    }
};

using CrossEntropy = CrossEntropyWith<>;

static_assert(Loss<CrossEntropy>);

}  // namespace backprop
