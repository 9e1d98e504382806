// SPDX-License-Identifier: MIT
// What Glorot's, He's and LeCun's rules share: independent weights of mean 0 and a given variance,
//
//     uniform in (−r, r), r = √(3 Var), since Var = ∫ w²/(2r) dw = r²/3        or
//     √Var times a standard normal number.
//
// A root and a product round the same everywhere, so the weights have the same bits on every
// platform.
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/random/normal.hpp>
#include <backprop/random/uniform.hpp>

#include <cmath>

namespace backprop {

namespace detail {

/// W(i, j) ← scale · draw(), column by column.
template <class Weights, class Draw>
void fill_scaled(Weights& W, double scale, const Draw& draw) {
    using S = typename Weights::Scalar;
    for (Index j = 0; j < W.cols(); ++j)
        for (Index i = 0; i < W.rows(); ++i) W(i, j) = static_cast<S>(scale * draw());
}

}  // namespace detail

/// Fills W with uniform numbers of mean 0 and the given variance.
void scaled_uniform(auto&& W, double variance, Generator& generator) {
    detail::fill_scaled(W, std::sqrt(3 * variance), [&] { return symmetric(generator); });
}

/// Fills W with normal numbers of mean 0 and the given variance.
void scaled_normal(auto&& W, double variance, Generator& generator) {
    detail::fill_scaled(W, std::sqrt(variance), [&] { return normal(generator); });
}

}  // namespace backprop
