// SPDX-License-Identifier: MIT
// The quantile (or pinball) loss, least where y is the τ-quantile of t; τ = ½ in `Quantile`,
// where it is half the absolute error and y the median. With e = t − y:
//
//     ℓ(e) = max(τ e, (τ − 1) e)          ∂ℓ/∂y = −τ if e > 0, 1 − τ if e < 0
//
// and C = 1/k Σⱼ ℓ(tⱼ − yⱼ). Range [0, ∞). At the kink e = 0 the slope is 0, one of those
// between −τ and 1 − τ.
//
// Source: R. Koenker, G. Bassett 1978, "Regression quantiles".
#pragma once

#include <backprop/activation/constant.hpp>
#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>

#include <ratio>
#include <string>

namespace backprop {

/// Tau is a std::ratio between 0 and 1: QuantileWith<std::ratio<9, 10>>.
template <class Tau>
struct QuantileWith {
    static_assert(std::ratio_less_v<std::ratio<0>, Tau> && std::ratio_less_v<Tau, std::ratio<1>>,
                  "backprop: the τ of a quantile lies between 0 and 1.");
    static std::string name() { return ratio_name<Tau, std::ratio<1, 2>>("Quantile"); }
    static constexpr bool mean_over_outputs = true;
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        return -derivative(y, t) * (t - y);  // a line on each side
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        const S e = t - y;
        const S above = ratio_value<S, std::ratio_subtract<std::ratio<1>, Tau>>();
        return select(e > S(0), S(-ratio_value<S, Tau>()),
                      select(e < S(0), above, select(e == S(0), S(0), e)));
    }
};

using Quantile = QuantileWith<std::ratio<1, 2>>;

static_assert(Loss<Quantile>);

}  // namespace backprop
