// SPDX-License-Identifier: MIT
// The products of a dense layer (kernel/operands.hpp) near the peak of the processor, for float
// and double, in the instruction set that runs.
#pragma once

#include <backprop/kernel/operands.hpp>
#include <backprop/kernel/upcoming.hpp>
#include <backprop/simd/simd.hpp>

#if BACKPROP_KERNELS

#include <type_traits>
#include <utility>

#define BACKPROP_SOURCE <backprop/kernel/panels.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/kernel/product.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/kernel/batch.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/kernel/one.inc>
#include <backprop/simd/sections.inc>

namespace backprop::kernel::fast {

// N is the number of samples if it is known at compile time, else Dynamic: where it is 1, the
// products of matrices are not compiled.

/// z = W x + b; `bias` may be null.
template <Index N, class S>
void forward(const Operands<S>& o, const S* bias, S* z) {
    if (N == 1 || o.samples == 1) BACKPROP_DISPATCHED(forward_one, o, bias, z);
    if constexpr (N != 1) BACKPROP_DISPATCHED(forward, o, bias, z);
}

/// a = max(W x + b, 0) of several samples; NaN stays NaN
template <class S>
void forward_rectified(const Operands<S>& o, const S* bias, S* a) {
    BACKPROP_DISPATCHED(forward, o, bias, a, true);
}

/// dC_dW = δ xᵀ or, given a factor, W += factor · δ xᵀ.
template <Index N, class S>
void gradient(const Operands<S>& o, const S* delta, S* to, const S* factor) {
    if (N == 1 || o.samples == 1) BACKPROP_DISPATCHED(gradient_one, o, delta, to, factor);
    if constexpr (N != 1) BACKPROP_DISPATCHED(gradient, o, delta, to, factor);
}

/// dC_db = Σₙ δ or, given a factor, b += factor · Σₙ δ.
template <Index N, class S>
void sum(const Operands<S>& o, const S* delta, S* to, const S* factor) {
    BACKPROP_DISPATCHED(sum, o, delta, to, factor);
}

/// dx = Wᵀ δ
template <Index N, class S>
void backward(const Operands<S>& o, const S* delta, S* dx) {
    if (N == 1 || o.samples == 1) BACKPROP_DISPATCHED(backward_one, o, delta, dx);
    if constexpr (N != 1) BACKPROP_DISPATCHED(backward, o, delta, dx);
}

}  // namespace backprop::kernel::fast

#endif
