// SPDX-License-Identifier: MIT
// The loss of a batch is the mean of its n samples' losses:
//
//     C = 1/n Σₛ C(yₛ, tₛ)          ∂C/∂yₛ = 1/n ∂C(yₛ, tₛ)/∂yₛ
//
// Here, and for losses joined with an activation in loss/joint.hpp, is divided by n, and by the k
// outputs where the loss is a mean over them: here once, by n k, so that each number is rounded
// once and one sample's loss is exact.
//
// The sum is taken over each sample in the order of its outputs, and then over the samples, so that
// a batch that is split by samples gives the same bits. float and double run on vectors where
// loss/vector.hpp has the loss, except in networks for one sample, where the call would cost more.
#pragma once

#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>
#include <backprop/loss/target.hpp>
#include <backprop/loss/vector.hpp>

namespace backprop {

template <class... Options>
struct SoftmaxCrossEntropyWith;

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

/// What the sum over a batch of `samples` is divided by.
template <class L, class S, class Y>
S batch_divisor(const Y& y, Index samples) {
    if constexpr (ElementwiseLoss<L> && mean_over_outputs<L>) return count<S>(y.rows() * samples);
    else return count<S>(samples);
}

/// Do the columns of an M follow one another without gaps, as its type says?
template <class M>
inline constexpr bool contiguous = std::derived_from<M, Eigen::PlainObjectBase<M>>;
template <class M, int Options>
inline constexpr bool contiguous<Eigen::Map<M, Options>> = true;

/// May batches of the type Y with these targets be given to loss/vector.hpp?
template <class Y, class Targets>
inline constexpr bool batch_in_vectors = [] {
    using S = typename Y::Scalar;
    return BACKPROP_KERNELS && (std::same_as<S, float> || std::same_as<S, double>) &&
           Y::ColsAtCompileTime != 1 && contiguous<Y> &&
           (std::same_as<Targets, VectorTargets<S>> || std::same_as<Targets, LabelTargets<S>>);
}();

}  // namespace detail

/// C of a batch: y is k × n with n ≥ 1, column-major; targets(s) is sample s's t. Allocates
/// nothing.
template <class L, class Y, class Targets>
typename Y::Scalar batch_loss(const Y& y, const Targets& targets) {
    using S = typename Y::Scalar;
    const auto divisor = detail::batch_divisor<L, Accumulator<S>>(y, y.cols());
    Accumulator<S> sum(0);
#if BACKPROP_KERNELS
    constexpr bool vectors = detail::batch_in_vectors<Y, Targets>;
    constexpr bool labels = std::same_as<Targets, LabelTargets<S>>;
    if constexpr (vectors && labels && std::same_as<L, SoftmaxCrossEntropyWith<>>)
        sum = fast::label_loss<S>(y.data(), targets, y.rows(), y.cols());
    else if constexpr (vectors && !labels && fast::has_vector_loss<L, S>)
        sum = fast::loss_sum<L>(y.data(), targets.data(), y.rows(), y.cols());
    else
#endif
    for (Index s = 0; s < y.cols(); ++s) {
        const auto t = targets(s);
        if constexpr (ElementwiseLoss<L>) {
            Accumulator<S> of_sample(0);
            for (Index j = 0; j < y.rows(); ++j)
                of_sample += loss_value<L>(S(y(j, s)), static_cast<S>(t(j)));
            sum += of_sample;
        } else {
            sum += L::loss(detail::column(y, s), t);
        }
    }
    return static_cast<S>(sum / divisor);
}

/// dC_dy ← ∂C/∂y of a batch, k × n as y is, column-major; the two may not overlap. Where y is a
/// part of a batch, `samples` is the number of the whole. Allocates nothing.
template <class L, class Y, class Targets, class D>
void batch_gradient(const Y& y, const Targets& targets, D&& dC_dy, Index samples) {
    using S = typename Y::Scalar;
    const S divisor = detail::batch_divisor<L, S>(y, samples);
#if BACKPROP_KERNELS
    constexpr bool vectors =
        detail::batch_in_vectors<Y, Targets> && detail::contiguous<std::remove_cvref_t<D>>;
    constexpr bool labels = std::same_as<Targets, LabelTargets<S>>;
    if constexpr (vectors && std::same_as<L, SoftmaxCrossEntropyWith<>>) {
        fast::activate<Softmax>(y.data(), dC_dy.data(), y.rows(), y.cols());
        fast::softmax_delta<S>(dC_dy.data(), targets, dC_dy.data(), y.rows(), y.cols(), divisor);
    } else if constexpr (vectors && !labels && ElementwiseLoss<L>)
        fast::loss_gradient<L>(y.data(), targets.data(), dC_dy.data(), y.size(), divisor);
    else
#endif
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

template <class L, class Y, class Targets, class D>
void batch_gradient(const Y& y, const Targets& targets, D&& dC_dy) {
    batch_gradient<L>(y, targets, dC_dy, y.cols());
}

}  // namespace backprop
