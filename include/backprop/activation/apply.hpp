// SPDX-License-Identifier: MIT
// An activation over a whole batch: k × n, a column a sample, dense. The plain loops are the
// formula itself, over any scalar; float and double take vectors at a time where
// activation/vector.hpp has it.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/vector.hpp>

namespace backprop {

/// a = f(z); both k × n, and they may be the same memory. Allocates nothing.
template <class F, class S, class A>
void activate(const Eigen::MatrixBase<S>& z, Eigen::MatrixBase<A>& a) {
#if BACKPROP_KERNELS
    if constexpr (fast::has_fast_form<F, typename A::Scalar>)
        fast::activate<F>(z.derived().data(), a.derived().data(), z.rows(), z.cols());
    else
#endif
    for (Index j = 0; j < z.cols(); ++j) {
        if constexpr (ElementwiseActivation<F>) {
            for (Index i = 0; i < z.rows(); ++i) a(i, j) = activation_value<F>(z(i, j));
        } else {
            F::forward(z.col(j), a.col(j));
        }
    }
}

/// δ ← δ ⊙ f′(z), or Jᵀ δ for a column-wise activation; all k × n. Allocates nothing.
template <class F, class Z, class A, class D>
void multiply_derivative(const Eigen::MatrixBase<Z>& z, const Eigen::MatrixBase<A>& a,
                         Eigen::MatrixBase<D>& delta) {
#if BACKPROP_KERNELS
    if constexpr (fast::has_fast_form<F, typename D::Scalar>)
        fast::multiply_derivative<F>(z.derived().data(), a.derived().data(),
                                     delta.derived().data(), a.rows(), a.cols());
    else
#endif
    for (Index j = 0; j < z.cols(); ++j) {
        if constexpr (ElementwiseActivation<F>) {
            for (Index i = 0; i < z.rows(); ++i)
                delta(i, j) *= activation_derivative<F>(z(i, j), a(i, j));
        } else {
            F::backward(z.col(j), a.col(j), delta.col(j));
        }
    }
}

}  // namespace backprop
