// SPDX-License-Identifier: MIT
// Losses over whole vectors of float or double (loss/vector.inc), in the instruction set that
// runs. One that is not computed here is computed number by number.
#pragma once

#include <backprop/activation/vector.hpp>
#include <backprop/loss/concept.hpp>
#include <backprop/loss/target.hpp>

#if BACKPROP_KERNELS

namespace backprop {

struct BinaryCrossEntropyWithLogits;
struct LogCosh;

namespace fast {

/// ℓ and ∂ℓ/∂y of an element-wise loss, for autodiff/formula.hpp.
template <class L>
struct ValueOfLoss {
    static constexpr symbolic::Number call(const symbolic::Number& y, const symbolic::Number& t) {
        return static_cast<symbolic::Number>(L::value(y, t));
    }
};
template <class L>
struct DerivativeOfLoss {
    static constexpr symbolic::Number call(const symbolic::Number& y, const symbolic::Number& t) {
        return static_cast<symbolic::Number>(L::derivative(y, t));
    }
};

template <class L>
concept OwnLossDerivative = requires(double y) { L::derivative(y, y); };

/// An element-wise loss that is a formula without branches, and so is its derivative where it has
/// one. It promises to take any scalar, as an activation does (activation/concept.hpp).
template <class L>
concept StraightLoss =
    requires { requires L::any_scalar; } &&
    requires(const symbolic::Number& y) { static_cast<symbolic::Number>(L::value(y, y)); } &&
    symbolic::Straight<ValueOfLoss<L>> &&
    (!OwnLossDerivative<L> || symbolic::Straight<DerivativeOfLoss<L>>);

}  // namespace fast
}  // namespace backprop

#define BACKPROP_SOURCE <backprop/loss/vector.inc>
#include <backprop/simd/sections.inc>

namespace backprop::fast {

/// Is there a vector form of the element-wise loss L over the scalar S?
template <class L, class S>
inline constexpr bool has_vector_loss = [] {
    if constexpr (!std::same_as<S, float> && !std::same_as<S, double>) return false;
    else return requires { sizeof(isa::built_for::VectorisedLoss<L, S>); };
}();

/// Σₛ Σⱼ ℓ(yⱼₛ, tⱼₛ), k × n.
template <class L, class S>
Accumulator<S> loss_sum(const S* y, const S* t, Index k, Index n) {
    BACKPROP_DISPATCHED(loss_sum<L>, y, t, k, n);
}

/// dC_dy = ∂ℓ/∂y / divisor, `count` numbers.
template <class L, class S>
void loss_gradient(const S* y, const S* t, S* dC_dy, Index count, S divisor) {
    if constexpr (has_vector_loss<L, S>) {
        BACKPROP_DISPATCHED(loss_gradient<L>, y, t, dC_dy, count, divisor);
    } else {
        BACKPROP_DISPATCHED(loss_gradient_each<L>, y, t, dC_dy, count, divisor);
    }
}

/// δ = (a Σt − t)/divisor, k × n; a is a softmax, and δ may be a.
template <class S>
BACKPROP_ONE_COPY void softmax_delta(const S* a, const LabelTargets<S>& t, S* delta, Index k,
                                     Index n, S divisor) {
    BACKPROP_DISPATCHED(label_delta, a, t.labels(), delta, k, n, divisor);
}
template <class S>
void softmax_delta(const S* a, const VectorTargets<S>& t, S* delta, Index k, Index n, S divisor) {
    BACKPROP_DISPATCHED(vector_delta, a, t.data(), delta, k, n, divisor);
}

/// Σₛ −log softmax(z) at the labels, k × n; a is the softmax, …
template <class S>
BACKPROP_ONE_COPY double label_loss(const S* z, const S* a, const LabelTargets<S>& t, Index k,
                                    Index n) {
    BACKPROP_DISPATCHED(label_loss<true>, z, a, t.labels(), k, n);
}
/// … or is not there.
template <class S>
BACKPROP_ONE_COPY double label_loss(const S* z, const LabelTargets<S>& t, Index k, Index n) {
    const S* const none = nullptr;
    BACKPROP_DISPATCHED(label_loss<false>, z, none, t.labels(), k, n);
}

}  // namespace backprop::fast

#endif
