// SPDX-License-Identifier: MIT
// The loss of a batch is the mean of its n samples' losses:
//
//     C = 1/n Σₛ C(yₛ, tₛ)          ∂C/∂yₛ = 1/n ∂C(yₛ, tₛ)/∂yₛ
//
// Here and nowhere else is divided by n, and by the k outputs where the loss is a mean over
// them: once, by n k, so that each number is rounded once and one sample's loss is exact.
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

/// May batches of the type Y with these targets be given to loss/vector.hpp?
template <class Y, class Targets>
inline constexpr bool batch_in_vectors = [] {
    using S = typename Y::Scalar;
    return BACKPROP_KERNELS && (std::same_as<S, float> || std::same_as<S, double>) &&
           Y::ColsAtCompileTime != 1 &&
           (std::same_as<Targets, VectorTargets<S>> || std::same_as<Targets, LabelTargets<S>>);
}();

/// Do the columns follow one another without gaps?
template <class M>
bool contiguous(const M& m) {
    return m.outerStride() == m.rows();
}

#if BACKPROP_KERNELS
/// Whether the vectors have computed the sum of the samples' losses.
template <class L, class Y, class Targets>
bool sum_in_vectors(const Y& y, const Targets& targets, Accumulator<typename Y::Scalar>& sum) {
    using S = typename Y::Scalar;
    if (!contiguous(y)) return false;
    if constexpr (std::same_as<L, SoftmaxCrossEntropyWith<>> &&
                  std::same_as<Targets, LabelTargets<S>>) {
        sum = fast::label_loss<S>(y.data(), targets, y.rows(), y.cols());
        return true;
    } else if constexpr (fast::has_vector_loss<L, S> && std::same_as<Targets, VectorTargets<S>>) {
        sum = fast::loss_sum<L>(y.data(), targets.data(), y.rows(), y.cols());
        return true;
    } else {
        return false;
    }
}

/// Whether the vectors have computed the gradient.
template <class L, class Y, class Targets, class D>
bool gradient_in_vectors(const Y& y, const Targets& targets, D& dC_dy, typename Y::Scalar divisor) {
    using S = typename Y::Scalar;
    if (!contiguous(y) || !contiguous(dC_dy)) return false;
    if constexpr (std::same_as<L, SoftmaxCrossEntropyWith<>>) {
        fast::activate<Softmax>(y.data(), dC_dy.data(), y.rows(), y.cols());
        fast::softmax_delta<S>(dC_dy.data(), targets, dC_dy.data(), y.rows(), y.cols(), divisor);
        return true;
    } else if constexpr (ElementwiseLoss<L> && std::same_as<Targets, VectorTargets<S>>) {
        fast::loss_gradient<L>(y.data(), targets.data(), dC_dy.data(), y.size(), divisor);
        return true;
    } else {
        return false;
    }
}
#endif

}  // namespace detail

/// C of a batch: y is k × n with n ≥ 1, column-major; targets(s) is sample s's t. Allocates
/// nothing.
template <class L, class Y, class Targets>
typename Y::Scalar batch_loss(const Y& y, const Targets& targets) {
    using S = typename Y::Scalar;
    const auto divisor = detail::batch_divisor<L, Accumulator<S>>(y, y.cols());
    Accumulator<S> sum(0);
#if BACKPROP_KERNELS
    if constexpr (detail::batch_in_vectors<Y, Targets>)
        if (detail::sum_in_vectors<L>(y, targets, sum)) return static_cast<S>(sum / divisor);
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
    if constexpr (detail::batch_in_vectors<Y, Targets>)
        if (detail::gradient_in_vectors<L>(y, targets, dC_dy, divisor)) return;
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
