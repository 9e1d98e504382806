// SPDX-License-Identifier: MIT
// The Kullback–Leibler divergence of a distribution y from the target distribution t, where y
// is given as log-probabilities; PyTorch's KLDivLoss with reduction='batchmean':
//
//     C(y, t) = Σⱼ tⱼ (log tⱼ − yⱼ)          ∂C/∂yⱼ = −tⱼ
//
// with 0 log 0 = 0, also where y is −∞. At least 0 if both are distributions, and 0 at
// y = log t only; ∞ where y holds something impossible that t does not. NaN for t below 0.
//
// Source: S. Kullback, R. A. Leibler 1951, "On information and sufficiency".
#pragma once

#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

struct KLDivergence {
    static constexpr std::string_view name = "KLDivergence";

    template <class S>
    static S value(const S& y, const S& t) {
        using std::log;
        if (t == S(0)) return detail::weighted(t, S(-y));
        return t * (log(t) - y);
    }
    template <class S>
    static S derivative(const S&, const S& t) {
        return -t;
    }
};

static_assert(Loss<KLDivergence>);

}  // namespace backprop
