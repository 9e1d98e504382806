// SPDX-License-Identifier: MIT
// The products of a dense layer (kernel/operands.hpp), each on the road that suits it: fast for
// float and double, plain for all else and for a few weights that are stored one by one. N is the
// number of samples if it is known at compile time, else Dynamic.
#pragma once

#include <backprop/kernel/fast.hpp>
#include <backprop/kernel/plain.hpp>

namespace backprop::kernel {

/// Does the scalar take the fast road?
template <class S>
inline constexpr bool has_fast_road =
    BACKPROP_KERNELS && (std::same_as<S, float> || std::same_as<S, double>);

/// Chooses the instruction set now. What BACKPROP_ISA names wrongly is an Error here; in a pool's
/// thread it would end the program.
inline void choose_isa() {
#if BACKPROP_DISPATCH
    isa::level();
#endif
}

/// One sample and few weights: plain loops write and add up single numbers sooner than vectors.
template <class S>
bool tiny(const Operands<S>& o) {
    return o.samples == 1 && o.inputs * o.outputs <= 64;
}

#if BACKPROP_KERNELS
#define BACKPROP_ROAD(function, ...)                             \
    if constexpr (has_fast_road<S>) {                            \
        fast::function<N, S>(__VA_ARGS__);                       \
    } else {                                                     \
        plain::function<N, S>(__VA_ARGS__);                      \
    }
#else
#define BACKPROP_ROAD(function, ...) plain::function<N, S>(__VA_ARGS__)
#endif

/// z = W x + b; `bias` may be null.
template <Index N, class S>
BACKPROP_ONE_COPY void forward(const Operands<S>& o, const S* bias, S* z) {
    BACKPROP_ROAD(forward, o, bias, z);
}

/// a = max(W x + b, 0) of several samples; NaN stays NaN.
template <class S>
void forward_rectified(const Operands<S>& o, const S* bias, S* a) {
#if BACKPROP_KERNELS
    if constexpr (has_fast_road<S>) return fast::forward_rectified(o, bias, a);
#endif
    forward<Dynamic>(o, bias, a);
    for (Index i = 0; i < o.outputs * o.samples; ++i)
        if (a[i] <= S(0)) a[i] = S(0);
}

/// dC_dW = δ xᵀ or, given a factor, W += factor · δ xᵀ.
template <Index N, class S>
BACKPROP_ONE_COPY void gradient(const Operands<S>& o, const S* delta, S* to, const S* factor) {
    if constexpr (has_fast_road<S>)
        if (tiny(o)) return plain::gradient<1, S>(o, delta, to, factor);
    BACKPROP_ROAD(gradient, o, delta, to, factor);
}

/// dC_db = Σₙ δ or, given a factor, b += factor · Σₙ δ.
template <Index N, class S>
BACKPROP_ONE_COPY void sum(const Operands<S>& o, const S* delta, S* to, const S* factor) {
    BACKPROP_ROAD(sum, o, delta, to, factor);
}

/// dx = Wᵀ δ
template <Index N, class S>
BACKPROP_ONE_COPY void backward(const Operands<S>& o, const S* delta, S* dx) {
    if constexpr (has_fast_road<S>)
        if (tiny(o)) return plain::backward<1, S>(o, delta, dx);
    BACKPROP_ROAD(backward, o, delta, dx);
}

#undef BACKPROP_ROAD

}  // namespace backprop::kernel
