// SPDX-License-Identifier: MIT
// Activations over whole vectors of float or double, in the instruction set that runs:
//     activation/piecewise.inc, activation/smooth.inc    the element-wise ones
//     activation/vector.inc                              those over arrays
//     activation/column.inc                              softmax and its logarithm
// Each is held against its own header by tests/activation/vector.cpp. What does not stand there
// is computed number by number.
#pragma once

#include <backprop/activation/constant.hpp>
#include <backprop/activation/gelu.hpp>
#include <backprop/activation/gelu_tanh.hpp>
#include <backprop/activation/selu.hpp>
#include <backprop/core/types.hpp>
#include <backprop/simd/simd.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>

#if BACKPROP_KERNELS

namespace backprop {

struct HardSigmoid;
struct HardSwish;
struct HardTanh;
struct LogSoftmax;
struct Mish;
struct ReLU;
struct SiLU;
struct Sigmoid;
struct Sine;
struct Softmax;
struct Softplus;
struct Softsign;
struct Tanh;
template <class Alpha>
struct CELUWith;
template <class Alpha>
struct ELUWith;
template <class Slope>
struct LeakyReLUWith;

}  // namespace backprop

#define BACKPROP_SOURCE <backprop/activation/piecewise.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/activation/smooth.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/activation/vector.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/activation/column.inc>
#include <backprop/simd/sections.inc>

namespace backprop::fast {

/// Is F a column-wise activation that has a vector form?
template <class F>
inline constexpr bool has_column_form = std::same_as<F, Softmax> || std::same_as<F, LogSoftmax>;

/// Is there a vector form of activation F over the scalar S?
template <class F, class S>
inline constexpr bool has_vector_form = [] {
    if constexpr (!std::same_as<S, float> && !std::same_as<S, double>) return false;
    else if constexpr (has_column_form<F>) return true;
    else return requires { sizeof(isa::built_for::Vectorised<F, S>); };
}();

/// a = f(z) for n samples of k numbers, one behind the other; they may be the same memory.
template <class F, class S>
void activate(const S* z, S* a, Index k, Index n) {
    if constexpr (std::same_as<F, Softmax>) {
        BACKPROP_DISPATCHED(softmax, z, a, k, n);
    } else if constexpr (std::same_as<F, LogSoftmax>) {
        BACKPROP_DISPATCHED(log_softmax, z, a, k, n);
    } else {
        BACKPROP_DISPATCHED(activate<F>, z, a, k* n);
    }
}

/// δ ← δ ⊙ f′(z), or Jᵀ δ, for n samples of k numbers.
template <class F, class S>
void multiply_derivative(const S* z, const S* a, S* delta, Index k, Index n) {
    if constexpr (std::same_as<F, Softmax>) {
        BACKPROP_DISPATCHED(softmax_jacobian, a, delta, k, n);
    } else if constexpr (std::same_as<F, LogSoftmax>) {
        BACKPROP_DISPATCHED(log_softmax_jacobian, a, delta, k, n);
    } else {
        BACKPROP_DISPATCHED(multiply_derivative<F>, z, a, delta, k* n);
    }
}

}  // namespace backprop::fast

#endif
