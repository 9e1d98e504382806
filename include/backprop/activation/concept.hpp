// SPDX-License-Identifier: MIT
// What an activation a = f(z) is. There are two kinds.
//
// Element-wise, f : ℝ → ℝ, called with one scalar of any type (float, double, Dual<T>, …):
//
//     struct Cube {
//         static auto value(const auto& z) { return z * z * z; }
//         static auto derivative(const auto& z, const auto& a) { return 3 * z * z; }  // optional
//     };
//
// `derivative` is f′(z), given z and a = f(z); where it is left out, a dual number supplies it.
//
// Column-wise, f : ℝᵏ → ℝᵏ (softmax), called with one sample's z, a and δ:
//
//     static void forward(const auto& z, auto&& a);           // a = f(z); z and a may be the same
//     static void backward(const auto& z, const auto& a, auto&& delta);   // δ ← Jᵀ δ, in place
//
// where Jᵢⱼ = ∂aᵢ/∂zⱼ, and δ is ∂C/∂a before and ∂C/∂z after.
//
// Both kinds may say more, as static constexpr members:
//     bool needs_z, needs_a       does the derivative read z, a? Both true unless said
//     double variance_gain        Var(W) = variance_gain / fan_in keeps the scale of the signal
//                                 (He et al. 2015, eq. 10); without it Glorot's rule is used
//     bool any_scalar             true: value and derivative compile with dual numbers and the
//                                 like, so that they may be taken down as formulas. Those that
//                                 are constexpr and have no branches then run on whole vectors
//                                 (autodiff/formula.hpp)
//     std::string_view name       what tables print; the type's name unless said. A function
//                                 `static std::string name()` serves as well
#pragma once

#include <backprop/autodiff/dual.hpp>
#include <backprop/core/types.hpp>

#include <concepts>

namespace backprop {

template <class F>
concept ElementwiseActivation = requires(double z) {
    { F::value(z) } -> std::convertible_to<double>;
};

template <class F>
concept ColumnActivation =
    requires(VectorView<const double> z, VectorView<double> a, VectorView<double> delta) {
        F::forward(z, a);
        F::backward(z, a, delta);
    };

template <class F>
concept Activation = ElementwiseActivation<F> || ColumnActivation<F>;

template <class F>
inline constexpr bool needs_z = [] {
    if constexpr (requires { F::needs_z; }) return F::needs_z;
    else return true;
}();

template <class F>
inline constexpr bool needs_a = [] {
    if constexpr (requires { F::needs_a; }) return F::needs_a;
    else return true;
}();

/// f(z) of an element-wise activation.
template <class F, class S>
S activation_value(const S& z) {
    return static_cast<S>(F::value(z));
}

/// f′(z) of an element-wise activation, given a = f(z).
template <class F, class S>
S activation_derivative(const S& z, const S& a) {
    if constexpr (requires { F::derivative(z, a); }) {
        return static_cast<S>(F::derivative(z, a));
    } else {
        // f(z + ε) = f(z) + f′(z) ε
        return static_cast<Dual<S>>(F::value(Dual<S>{z, S(1)})).derivative();
    }
}

}  // namespace backprop
