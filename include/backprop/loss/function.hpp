// SPDX-License-Identifier: MIT
// A loss out of one generic lambda ℓ(y, t) of two scalars:
//
//     C(y, t) = Σⱼ ℓ(yⱼ, tⱼ)          ∂C/∂yⱼ = ∂ℓ/∂y, exactly, by a dual number
//
//     inline constexpr auto quartic = [](auto y, auto t) { return (y-t)*(y-t)*(y-t)*(y-t); };
//     using Quartic = bp::LossFunction<quartic>;
//
// The lambda is called with numbers, and with dual numbers for both y and t, so that it says
// `using std::log; log(y)` and may choose between y and t. Written inside the brackets, as in
// LossFunction<[](auto y, auto t) { … }>, it is another type in every translation unit: in a
// header, name it. (GCC 12 also takes a `>` inside the brackets for their end; one more reason
// for a name.) The derivative is exact wherever the formula does not overflow by itself.
#pragma once

#include <backprop/autodiff/any_scalar.hpp>
#include <backprop/loss/concept.hpp>

#include <string_view>

namespace backprop {

template <auto function>
struct LossFunction {
    static constexpr std::string_view name = "LossFunction";
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        return static_cast<S>(
            detail::lambdas_take_any_scalar_so_write_using_std_exp_and_then_exp_without_std<
                function>(y, t));
    }
};

static_assert(Loss<LossFunction<[](auto y, auto t) { return (y - t) * (y - t); }>>);

}  // namespace backprop
