// SPDX-License-Identifier: MIT
// The scaled exponential linear unit
//
//     f(z) = λz for z > 0, else λα(eᶻ − 1)
//     f′(z) = λ for z > 0, else λαeᶻ = f(z) + λα
//
// λ = 1.0507… and α = 1.6732… make mean 0 and variance 1 a fixed point from layer to layer,
// where weights have variance 1/fan_in. Range (−λα, ∞). At 0, f′ = λα.
// −∞ ↦ −λα with f′ = 0, ∞ ↦ ∞ with f′ = λ.
// Source: G. Klambauer, T. Unterthiner, A. Mayr & S. Hochreiter 2017, eq. 2.
// Differs from PyTorch: f′(NaN) is NaN, there λ.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct SELU {
    static constexpr std::string_view name = "SELU";
    static constexpr bool needs_z = false;
    static constexpr double variance_gain = 1;
    static constexpr long double lambda = 1.0507009873554804934193349852946L;
    static constexpr long double lambda_alpha = 1.75809934084737685994021752081231934206L;

    template <class S>
    static S value(const S& z) {
        using std::expm1;
        return z > S(0) ? S(constant<S>(lambda) * z) : S(constant<S>(lambda_alpha) * expm1(z));
    }

    template <class S>
    static S derivative(const S& /*z*/, const S& a) {
        return a > S(0) ? constant<S>(lambda) : S(a + constant<S>(lambda_alpha));
    }
};

static_assert(ElementwiseActivation<SELU>);

}  // namespace backprop
