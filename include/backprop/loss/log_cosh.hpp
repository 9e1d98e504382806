// SPDX-License-Identifier: MIT
// The logarithm of the hyperbolic cosine of the error e = y − t, a smooth Huber:
//
//     ℓ(e) = log cosh e          ℓ′(e) = tanh e          C = 1/k Σⱼ ℓ(yⱼ − tⱼ)
//
// Range [0, ∞): ½e² − e⁴/12 near 0, |e| − log 2 for large |e|, with ℓ′(±∞) = ±1. cosh overflows
// long before its logarithm does, and cosh e rounds to 1 where ½e² still counts, so that
//
//     ℓ(e) = ½ log(1 + sinh² e)                     if |e| ≤ 1
//            |e| − log 2 + log(1 + e^(−2|e|))       else
//
// both of which lose no digit: the second cancels a half of its first term at most.
#pragma once

#include <backprop/loss/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct LogCosh {
    static constexpr std::string_view name = "LogCosh";
    static constexpr bool mean_over_outputs = true;

    template <class S>
    static S value(const S& y, const S& t) {
        using std::abs, std::exp, std::log, std::log1p, std::sinh;
        const S e = abs(y - t);
        if (e <= S(1)) {
            const S s = sinh(e);
            return S(0.5) * log1p(s * s);
        }
        return (e - log(S(2))) + log1p(exp(S(-2) * e));
    }
    template <class S>
    static S derivative(const S& y, const S& t) {
        using std::tanh;
        return tanh(y - t);
    }
};

static_assert(Loss<LogCosh>);

}  // namespace backprop
