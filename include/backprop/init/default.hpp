// SPDX-License-Identifier: MIT
// The weights that suit an activation f. Where z = W a has the variance σ² = fan_in Var(W) E[a²],
// the signal keeps its scale if Var(W) = variance_gain/fan_in with variance_gain = σ²/E[f(z)²]:
// 2 for ReLU (He), 1 for SELU (LeCun). An activation declares
//
//     static constexpr double variance_gain = 2;
//
// and gets normal weights of that variance; one that does not gets GlorotUniform.
#pragma once

#include <backprop/init/glorot.hpp>
#include <backprop/init/scaled.hpp>

namespace backprop {

/// Fills W (outputs × inputs) with the default weights of a layer that ends in `Activation`.
template <class Activation>
void default_weights(auto&& W, Generator& generator) {
    if constexpr (requires { Activation::variance_gain; })
        scaled_normal(W, Activation::variance_gain / static_cast<double>(W.cols()), generator);
    else
        GlorotUniform{}(W, generator);
}

}  // namespace backprop
