// SPDX-License-Identifier: MIT
// A small regression that callbacks can look on at.
#pragma once

#include "layer/numbers.hpp"
#include "train/help.hpp"

#include <backprop/activation/tanh.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/mean_squared_error.hpp>
#include <backprop/optimizer/optimizer.hpp>
#include <backprop/train/train.hpp>

namespace backprop::testing {

using Curve = Network<double, Input<4>, Dense<6, Tanh>, Dropout<std::ratio<1, 8>>, Dense<2>,
                      MeanSquaredError>;

inline Dataset<double> curve(Index n = 20, std::uint64_t seed = 1) {
    const Matrix<double> x = numbers<double>(4, n, seed);
    return {x, x.topRows(2).array().sin().matrix().eval()};
}

}  // namespace backprop::testing
