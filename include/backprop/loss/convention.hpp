// SPDX-License-Identifier: MIT
// What the losses have in common; above all two conventions:
//
//     0 · ±∞ = 0         for a weight 0: what has no part in a sum adds nothing to it. This is
//                        0 log 0 = 0, the limit of t log t, and lets a logit of −∞ stand where
//                        the target is 0. NaN stays NaN
//     sign 0 = 0         the slope at a kink, which lies between those of both sides. NaN
//                        stays NaN
#pragma once

#include <backprop/autodiff/select.hpp>
#include <backprop/core/types.hpp>

namespace backprop::detail {

/// weight · x, where 0 · ±∞ = 0.
template <class S>
constexpr S weighted(const S& weight, const S& x) {
    return select(weight == S(0) && x == x && !(x - x == S(0)), S(0), S(weight * x));
}

/// 1, −1 or 0 with the sign of e; NaN of NaN.
template <class S>
constexpr S sign(const S& e) {
    return select(e > S(0), S(1), select(e < S(0), S(-1), select(e == S(0), S(0), e)));
}

/// A number of samples, outputs or classes, as a scalar to divide by.
template <class S>
S count(Index n) {
    return static_cast<S>(static_cast<double>(n));
}

}  // namespace backprop::detail
