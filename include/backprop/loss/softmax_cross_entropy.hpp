// SPDX-License-Identifier: MIT
// The cross-entropy of k classes whose probabilities are softmax(y), y ∈ ℝᵏ the logits;
// PyTorch's CrossEntropyLoss:
//
//     C(y, t) = −Σⱼ uⱼ log pⱼ,   pⱼ = e^yⱼ / Σᵢ e^yᵢ          ∂C/∂yⱼ = pⱼ Σᵢ uᵢ − uⱼ
//
// where u is the target t, a label or a vector of probabilities, smoothed and weighted as
// loss/class_target.hpp has it; u = t in plain `SoftmaxCrossEntropy`. With the largest logit m,
//
//     −log pⱼ = (m − yⱼ) + log(1 + r),     r = Σ_{i ≠ argmax} e^(yᵢ − m) ≤ k − 1,
//
// which neither overflows nor cancels: a loss of 10⁻³⁰ keeps its digits. Range [0, ∞). A logit
// of −∞ is a class without probability, and costs nothing where u is 0 there. With a logit of
// +∞, or nothing but −∞, softmax has no limit and the loss is NaN.
#pragma once

#include <backprop/loss/class_target.hpp>
#include <backprop/loss/concept.hpp>

#include <cmath>
#include <string>

namespace backprop {

namespace detail {

/// The index of the largest logit; any if there are NaNs.
template <class Z>
Index largest(const Z& z) {
    Index top = 0;
    for (Index j = 1; j < z.size(); ++j)
        if (z(j) > z(top)) top = j;
    return top;
}

/// −Σⱼ uⱼ log softmax(z)ⱼ, given where z is largest and r as above.
template <class Target, class Z>
typename Z::Scalar logits_loss(const Z& z, Index top,
                               const Accumulator<typename Z::Scalar>& r, const auto& t) {
    using S = typename Z::Scalar;
    using Sum = Accumulator<S>;
    using std::log1p;
    const Sum log_sum = log1p(r);
    Sum sum(0);
    for (Index j = 0; j < z.size(); ++j)
        sum += weighted(Sum(Target::template effective<S>(t, j)),
                        Sum(Sum(z(top) - z(j)) + log_sum));
    return static_cast<S>(sum);
}

}  // namespace detail

/// Options: LabelSmoothing<ratio>, ClassWeights<ratios...>; either, both or none, in any order.
template <class... Options>
struct SoftmaxCrossEntropyWith : detail::ClassTarget<Options...> {
    using Target = detail::ClassTarget<Options...>;
    static std::string name() { return detail::class_loss_name<Options...>("SoftmaxCrossEntropy"); }

    template <class Y>
    static typename Y::Scalar loss(const Y& y, const auto& t) {
        using S = typename Y::Scalar;
        using std::exp;
        const Index top = detail::largest(y);
        Accumulator<S> r(0);
        for (Index j = 0; j < y.size(); ++j)
            if (j != top) r += exp(S(y(j) - y(top)));
        return detail::logits_loss<Target>(y, top, r, t);
    }
    template <class Y>
    static void gradient(const Y& y, const auto& t, auto&& dC_dy) {
        using S = typename Y::Scalar;
        using std::exp;
        const S m = y(detail::largest(y));
        Accumulator<S> sum(0);
        for (Index j = 0; j < y.size(); ++j) {
            dC_dy(j) = exp(S(y(j) - m));
            sum += dC_dy(j);
        }
        const S scale = Target::template total<S>(t) / static_cast<S>(sum);
        for (Index j = 0; j < y.size(); ++j)
            dC_dy(j) = dC_dy(j) * scale - Target::template effective<S>(t, j);
    }
};

using SoftmaxCrossEntropy = SoftmaxCrossEntropyWith<>;

static_assert(Loss<SoftmaxCrossEntropy>);

}  // namespace backprop
