// SPDX-License-Identifier: MIT
// An activation out of one generic lambda, f = F, with f′ exact and automatic: a dual number runs
// through the lambda,
//
//     F(z + ε) = F(z) + F′(z) ε
//
//     inline constexpr auto swish = [](auto z) { using std::exp; return z / (1 + exp(-z)); };
//     Dense<32, Function<swish>>
//
// Values and limits are those of the lambda's own formula, overflow included. Without branches it
// runs on whole vectors (autodiff/formula.hpp).
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/autodiff/any_scalar.hpp>

#include <string_view>

namespace backprop {

/// F: a lambda without captures that takes and returns one scalar of any type. In a header, name
/// the lambda: one written in place has another type in every translation unit.
template <auto F>
struct Function {
    static constexpr std::string_view name = "Function";
    static constexpr bool needs_a = false;
    static constexpr bool any_scalar = true;

    static constexpr auto value(const auto& z) {
        return detail::lambdas_take_any_scalar_so_write_using_std_exp_and_then_exp_without_std<F>(
            z);
    }
};

static_assert(ElementwiseActivation<Function<[](auto z) { return z * z; }>>);

}  // namespace backprop
