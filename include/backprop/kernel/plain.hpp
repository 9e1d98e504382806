// SPDX-License-Identifier: MIT
// The products of a dense layer (kernel/operands.hpp) in their plain form: for every scalar and
// compiler, and what the fast ones are held against. Batches are Eigen's products; a sample that
// is known to be alone at compile time is a loop, since Eigen's products of vectors cost half a
// second each to compile.
#pragma once

#include <backprop/kernel/operands.hpp>

namespace backprop::kernel::plain {

/// Beside the kernels loops over one sample are of few numbers, or of scalars that have no vectors:
/// GCC is not to make any.
inline void single([[maybe_unused]] Index& i) {
    if constexpr (BACKPROP_KERNELS) BACKPROP_UNKNOWN(i);
}

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

/// dC_dW = δ xᵀ or, given a factor, W += factor · δ xᵀ.
template <Index N, class S>
void gradient(const Operands<S>& o, const S* delta, S* to, const S* factor) {
    if constexpr (N == 1) {
        for (Index j = 0; j < o.inputs; ++j, to += o.outputs) {
            const S x = factor ? *factor * o.x[j] : o.x[j];
            for (Index i = 0; i < o.outputs; ++i) {
                single(i);
                to[i] = factor ? to[i] + x * delta[i] : x * delta[i];
            }
        }
    } else {
        const View<const S, N> d{delta, o.outputs, o.samples}, x{o.x, o.inputs, o.samples};
        View<S> result{to, o.outputs, o.inputs};
        if (factor) result.noalias() += *factor * d * x.transpose();
        else result.noalias() = d * x.transpose();
    }
}

/// dC_db = Σₙ δ or, given a factor, b += factor · Σₙ δ.
template <Index N, class S>
void sum(const Operands<S>& o, const S* delta, S* to, const S* factor) {
    for (Index i = 0; i < o.outputs; ++i) {
        S total = delta[i];
        for (Index k = 1; k < o.samples; ++k) total += delta[i + k * o.outputs];
        to[i] = factor ? to[i] + *factor * total : total;
    }
}

/// dx = Wᵀ δ
template <Index N, class S>
void backward(const Operands<S>& o, const S* delta, S* dx) {
    if constexpr (N == 1) {
        for (Index j = 0; j < o.inputs; ++j) {
            S total(0);
            for (Index i = 0; i < o.outputs; ++i) {
                single(i);
                total += o.weights[i + j * o.outputs] * delta[i];
            }
            dx[j] = total;
        }
    } else {
        const View<const S> W{o.weights, o.outputs, o.inputs};
        const View<const S, N> d{delta, o.outputs, o.samples};
        View<S, N>{dx, o.inputs, o.samples}.noalias() = W.transpose() * d;
    }
}

}  // namespace backprop::kernel::plain
