// SPDX-License-Identifier: MIT
// Activations over whole vectors of float or double (activation/vector.inc), in the instruction
// set that runs.
#pragma once

#include <backprop/activation/constant.hpp>
#include <backprop/core/types.hpp>
#include <backprop/simd/simd.hpp>

#include <algorithm>
#include <concepts>
#include <limits>

#if BACKPROP_KERNELS

namespace backprop {

struct ReLU;
struct Sigmoid;
struct Tanh;
struct Softplus;
struct Softmax;
template <class Slope>
struct LeakyReLUWith;
template <class Alpha>
struct ELUWith;

}  // namespace backprop

#define BACKPROP_SOURCE <backprop/activation/vector.inc>
#include <backprop/simd/sections.inc>

namespace backprop::fast {

/// Is there a vector form of activation F over the scalar S?
template <class F, class S>
inline constexpr bool has_vector_form = [] {
    if constexpr (!std::same_as<S, float> && !std::same_as<S, double>) return false;
    else if constexpr (std::same_as<F, Softmax>) return true;
    else return requires { sizeof(isa::built_for::Vectorised<F, S>); };
}();

/// a = f(z) for n samples of k numbers, one behind the other; they may be the same memory.
template <class F, class S>
void activate(const S* z, S* a, Index k, Index n) {
    if constexpr (std::same_as<F, Softmax>) {
        BACKPROP_DISPATCHED(softmax, z, a, k, n);
    } else {
        BACKPROP_DISPATCHED(activate<F>, z, a, k* n);
    }
}

/// δ ← δ ⊙ f′(z), `count` numbers, element-wise F.
template <class F, class S>
void multiply_derivative(const S* z, const S* a, S* delta, Index count) {
    BACKPROP_DISPATCHED(multiply_derivative<F>, z, a, delta, count);
}

}  // namespace backprop::fast

#endif
