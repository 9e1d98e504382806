// SPDX-License-Identifier: MIT
// The call of a user's lambda, which has to take any scalar: numbers, dual numbers, and the Numbers
// that take a formula down (autodiff/formula.hpp). `std::exp(z)` takes only the first of these;
// `using std::exp; exp(z)` finds each scalar's own function.
//
// Nothing can ask beforehand whether a lambda's body compiles, so what the compiler says is its own
// "no matching function for call to exp". Above or below it, it prints the functions from which it
// came there, and one of them says what to do.
#pragma once

namespace backprop::detail {

template <auto F, class... Scalars>
constexpr auto lambdas_take_any_scalar_so_write_using_std_exp_and_then_exp_without_std(
    const Scalars&... z) {
    return F(z...);
}

}  // namespace backprop::detail
