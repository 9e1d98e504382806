// SPDX-License-Identifier: MIT
// The loss of a batch is the mean of its n samples' losses:
//
//     C = 1/n Σₛ C(yₛ, tₛ)          ∂C/∂yₛ = 1/n ∂C(yₛ, tₛ)/∂yₛ
//
// Here and nowhere else is divided by n, and by the k outputs where the loss is a mean over
// them: once, by n k, so that each number is rounded once and one sample's loss is exact.
#pragma once

#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>
#include <backprop/loss/target.hpp>

namespace backprop {

namespace detail {

/// Column s of a column-major matrix.
template <class M>
VectorView<const typename M::Scalar> column(const M& m, Index s) {
    return {m.data() + s * m.outerStride(), m.rows()};
}
template <class M>
VectorView<typename M::Scalar> mutable_column(M& m, Index s) {
    return {m.data() + s * m.outerStride(), m.rows()};
}

/// What the sum over a batch is divided by.
template <class L, class S, class Y>
S batch_divisor(const Y& y) {
    if constexpr (ElementwiseLoss<L> && mean_over_outputs<L>) return count<S>(y.size());
    else return count<S>(y.cols());
}

}  // namespace detail

/// C of a batch: y is k × n with n ≥ 1, column-major; targets(s) is sample s's t. Allocates
/// nothing.
template <class L, class Y, class Targets>
typename Y::Scalar batch_loss(const Y& y, const Targets& targets) {
    using S = typename Y::Scalar;
    Accumulator<S> sum(0);
    for (Index s = 0; s < y.cols(); ++s) {
        const auto t = targets(s);
        if constexpr (ElementwiseLoss<L>) {
            for (Index j = 0; j < y.rows(); ++j)
                sum += loss_value<L>(S(y(j, s)), static_cast<S>(t(j)));
        } else {
            sum += L::loss(detail::column(y, s), t);
        }
    }
    return static_cast<S>(sum / detail::batch_divisor<L, Accumulator<S>>(y));
}

/// dC_dy ← ∂C/∂y of a batch, k × n as y is, column-major; the two may not overlap. Allocates
/// nothing.
template <class L, class Y, class Targets, class D>
void batch_gradient(const Y& y, const Targets& targets, D&& dC_dy) {
    using S = typename Y::Scalar;
    const S divisor = detail::batch_divisor<L, S>(y);
    for (Index s = 0; s < y.cols(); ++s) {
        const auto t = targets(s);
        if constexpr (ElementwiseLoss<L>) {
            for (Index j = 0; j < y.rows(); ++j)
                dC_dy(j, s) = loss_derivative<L>(S(y(j, s)), static_cast<S>(t(j))) / divisor;
        } else {
            L::gradient(detail::column(y, s), t, detail::mutable_column(dC_dy, s));
            for (Index j = 0; j < y.rows(); ++j) dC_dy(j, s) /= divisor;
        }
    }
}

}  // namespace backprop
