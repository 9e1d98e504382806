// SPDX-License-Identifier: MIT
// An activation over a whole batch: k × n, a column a sample. The plain loops are the formula
// itself, over any scalar.
#pragma once

#include <backprop/activation/concept.hpp>

namespace backprop {

/// a = f(z); both k × n, and they may be the same memory. Allocates nothing.
template <class F, class S, class A>
void activate(const Eigen::MatrixBase<S>& z, Eigen::MatrixBase<A>& a) {
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
