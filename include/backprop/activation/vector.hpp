// SPDX-License-Identifier: MIT
// Activations over whole vectors of float or double, in the instruction set that runs:
//     activation/piecewise.inc, activation/smooth.inc    the element-wise ones
//     activation/vector.inc                              those over arrays, and users' own
//     activation/column.inc                              softmax and its logarithm
// Each is held against its own header by tests/activation/vector.cpp. A user's own function runs
// on vectors where it is a formula without branches (autodiff/formula.hpp), and else in a loop
// that is compiled for each instruction set, too.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>
#include <backprop/activation/gelu.hpp>
#include <backprop/activation/gelu_tanh.hpp>
#include <backprop/activation/selu.hpp>
#include <backprop/autodiff/evaluation.hpp>
#include <backprop/core/types.hpp>

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

namespace fast {

/// f and f′ of a user's activation, for autodiff/formula.hpp.
template <class F>
struct ValueOf {
    static constexpr symbolic::Number call(const symbolic::Number& z, const symbolic::Number&) {
        return static_cast<symbolic::Number>(F::value(z));
    }
};
template <class F>
struct DerivativeOf {
    static constexpr symbolic::Number call(const symbolic::Number& z, const symbolic::Number& a) {
        return static_cast<symbolic::Number>(F::derivative(z, a));
    }
};

template <class F>
concept OwnDerivative = requires(double z) { F::derivative(z, z); };

/// An activation that is a formula without branches, and so is its derivative where it has one.
/// It has to promise that it takes any scalar: a template that only float and double get through
/// does not fail softly.
template <class F>
concept StraightActivation =
    requires { requires F::any_scalar; } &&
    requires(const symbolic::Number& z) { static_cast<symbolic::Number>(F::value(z)); } &&
    symbolic::Straight<ValueOf<F>> && (!OwnDerivative<F> || symbolic::Straight<DerivativeOf<F>>);

}  // namespace fast
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

/// Is F over S computed here?
template <class F, class S>
inline constexpr bool has_fast_form =
    (std::same_as<S, float> || std::same_as<S, double>) &&
    (has_column_form<F> || ElementwiseActivation<F>);

/// a = f(z) for n samples of k numbers, one behind the other; they may be the same memory.
template <class F, class S>
void activate(const S* z, S* a, Index k, Index n) {
    if constexpr (std::same_as<F, Softmax>) {
        BACKPROP_DISPATCHED(softmax, z, a, k, n);
    } else if constexpr (std::same_as<F, LogSoftmax>) {
        BACKPROP_DISPATCHED(log_softmax, z, a, k, n);
    } else if constexpr (has_vector_form<F, S>) {
        BACKPROP_DISPATCHED(activate<F>, z, a, k* n);
    } else {
        BACKPROP_DISPATCHED(activate_each<F>, z, a, k* n);
    }
}

/// δ ← δ ⊙ f′(z), or Jᵀ δ, for n samples of k numbers.
template <class F, class S>
void multiply_derivative(const S* z, const S* a, S* delta, Index k, Index n) {
    if constexpr (std::same_as<F, Softmax>) {
        BACKPROP_DISPATCHED(softmax_jacobian, a, delta, k, n);
    } else if constexpr (std::same_as<F, LogSoftmax>) {
        BACKPROP_DISPATCHED(log_softmax_jacobian, a, delta, k, n);
    } else if constexpr (has_vector_form<F, S>) {
        BACKPROP_DISPATCHED(multiply_derivative<F>, z, a, delta, k* n);
    } else {
        BACKPROP_DISPATCHED(multiply_derivative_each<F>, z, a, delta, k* n);
    }
}

}  // namespace backprop::fast

#endif
