// SPDX-License-Identifier: MIT
// The products of a dense layer (kernel/operands.hpp) in their plain form: for every scalar and
// compiler, and what the fast ones are held against. Batches are Eigen's products; a sample that
// is known to be alone at compile time is a loop, since Eigen's products of vectors cost half a
// second each to compile.
#pragma once

#include <backprop/kernel/operands.hpp>

namespace backprop::kernel::plain {

/// z = W x + b; `bias` may be null.
template <Index N, class S>
void forward(const Operands<S>& o, const S* bias, S* z) {
    if constexpr (N == 1) {
        for (Index i = 0; i < o.outputs; ++i) z[i] = S(0);
        for (Index j = 0; j < o.inputs; ++j)
            for (Index i = 0; i < o.outputs; ++i) z[i] += o.weights[i + j * o.outputs] * o.x[j];
    } else {
        const View<const S> W{o.weights, o.outputs, o.inputs};
        const View<const S, N> x{o.x, o.inputs, o.samples};
        View<S, N>{z, o.outputs, o.samples}.noalias() = W * x;
    }
    if (!bias) return;
    for (Index k = 0; k < o.samples; ++k)
        for (Index i = 0; i < o.outputs; ++i) z[i + k * o.outputs] += bias[i];
}

/// dC_dW = δ xᵀ
template <Index N, class S>
void gradient(const Operands<S>& o, const S* delta, S* dC_dW) {
    if constexpr (N == 1) {
        for (Index j = 0; j < o.inputs; ++j)
            for (Index i = 0; i < o.outputs; ++i) dC_dW[i + j * o.outputs] = delta[i] * o.x[j];
    } else {
        const View<const S, N> d{delta, o.outputs, o.samples}, x{o.x, o.inputs, o.samples};
        View<S>{dC_dW, o.outputs, o.inputs}.noalias() = d * x.transpose();
    }
}

/// dC_db = Σₙ δ
template <Index N, class S>
void sum(const Operands<S>& o, const S* delta, S* dC_db) {
    for (Index i = 0; i < o.outputs; ++i) dC_db[i] = delta[i];
    for (Index k = 1; k < o.samples; ++k)
        for (Index i = 0; i < o.outputs; ++i) dC_db[i] += delta[i + k * o.outputs];
}

/// dx = Wᵀ δ
template <Index N, class S>
void backward(const Operands<S>& o, const S* delta, S* dx) {
    if constexpr (N == 1) {
        for (Index j = 0; j < o.inputs; ++j) {
            S total(0);
            for (Index i = 0; i < o.outputs; ++i) total += o.weights[i + j * o.outputs] * delta[i];
            dx[j] = total;
        }
    } else {
        const View<const S> W{o.weights, o.outputs, o.inputs};
        const View<const S, N> d{delta, o.outputs, o.samples};
        View<S, N>{dx, o.inputs, o.samples}.noalias() = W.transpose() * d;
    }
}

/// W += factor · δ xᵀ
template <Index N, class S>
void update_weights(const Operands<S>& o, const S* delta, S* weights, S factor) {
    if constexpr (N == 1) {
        for (Index j = 0; j < o.inputs; ++j)
            for (Index i = 0; i < o.outputs; ++i)
                weights[i + j * o.outputs] += factor * o.x[j] * delta[i];
    } else {
        const View<const S, N> d{delta, o.outputs, o.samples}, x{o.x, o.inputs, o.samples};
        View<S>{weights, o.outputs, o.inputs}.noalias() += factor * d * x.transpose();
    }
}

/// b += factor · Σₙ δ
template <Index N, class S>
void update_bias(const Operands<S>& o, const S* delta, S* bias, S factor) {
    for (Index k = 0; k < o.samples; ++k)
        for (Index i = 0; i < o.outputs; ++i) bias[i] += factor * delta[i + k * o.outputs];
}

}  // namespace backprop::kernel::plain
