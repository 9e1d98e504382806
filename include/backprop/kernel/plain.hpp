// SPDX-License-Identifier: MIT
// The three products of a dense layer, W outputs × inputs, over n samples, a column each:
//
//     z = W x + b          ∂C/∂W = δ xᵀ,  ∂C/∂b = Σₙ δ          ∂C/∂x = Wᵀ δ
//
// Here in their plain form: with every scalar and compiler, and what faster ones are held
// against. Batches are Eigen's products. One sample known as such at compile time is a loop:
// an Eigen product of vectors compiles for half a second each and gains nothing on it.
#pragma once

#include <backprop/core/types.hpp>

namespace backprop::plain {

/// z = W x + b, z: outputs × n; `b` may be null. Nothing may alias.
template <class S, Index N>
void forward(View<const S> W, const S* b, View<const S, N> x, View<S, N> z) {
    if constexpr (N == 1) {
        for (Index i = 0; i < W.rows(); ++i) z(i) = S(0);
        for (Index j = 0; j < W.cols(); ++j)
            for (Index i = 0; i < W.rows(); ++i) z(i) += W(i, j) * x(j);
        if (b)
            for (Index i = 0; i < W.rows(); ++i) z(i) += b[i];
    } else {
        z.noalias() = W * x;
        if (b)
            for (Index k = 0; k < z.cols(); ++k)
                for (Index i = 0; i < z.rows(); ++i) z(i, k) += b[i];
    }
}

/// dC_dW = δ xᵀ, outputs × inputs, and dC_db = Σₙ δ, outputs; `dC_db` may be null.
template <class S, Index N>
void gradient(View<const S, N> delta, View<const S, N> x, View<S> dC_dW, S* dC_db) {
    if constexpr (N == 1) {
        for (Index j = 0; j < x.rows(); ++j)
            for (Index i = 0; i < delta.rows(); ++i) dC_dW(i, j) = delta(i) * x(j);
    } else {
        dC_dW.noalias() = delta * x.transpose();
    }
    if (!dC_db) return;
    for (Index i = 0; i < delta.rows(); ++i) dC_db[i] = delta(i, 0);
    for (Index k = 1; k < delta.cols(); ++k)
        for (Index i = 0; i < delta.rows(); ++i) dC_db[i] += delta(i, k);
}

/// dx = Wᵀ δ, inputs × n.
template <class S, Index N>
void backward(View<const S> W, View<const S, N> delta, View<S, N> dx) {
    if constexpr (N == 1) {
        for (Index j = 0; j < W.cols(); ++j) {
            S sum(0);
            for (Index i = 0; i < W.rows(); ++i) sum += W(i, j) * delta(i);
            dx(j) = sum;
        }
    } else {
        dx.noalias() = W.transpose() * delta;
    }
}

}  // namespace backprop::plain
