// SPDX-License-Identifier: MIT
// f'(x) of a function of one number, by one evaluation over dual numbers:
//
//     f(x + ε) = f(x) + f'(x) ε
//
// It nests: `derivative([](auto x) { return derivative(f, x); }, 2.0)` is f''(2).
#pragma once

#include <backprop/autodiff/dual.hpp>

#include <concepts>
#include <type_traits>

namespace backprop {

/// f'(x) as a number of x's type (double for an integer). `f` takes `auto`, and may ignore it.
///
/// Where `f` also uses a dual number of an outer derivative, x must be of that number's type,
/// or the two ε become one: write `derivative(f, decltype(outer)(1))` for a fixed point 1.
template <class F, class X>
auto derivative(const F& f, const X& x) {
    using T = std::conditional_t<std::integral<X>, double, X>;
    return static_cast<Dual<T>>(f(Dual<T>(static_cast<T>(x), T(1)))).derivative();
}

}  // namespace backprop
