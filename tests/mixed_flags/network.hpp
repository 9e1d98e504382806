// SPDX-License-Identifier: MIT
// One network in two translation units that are built for different processors.
#pragma once

#include <backprop/backprop.hpp>

namespace mixed {

using Net = backprop::Network<float, backprop::Input<40>, backprop::Dense<33, backprop::Tanh>,
                              backprop::Dense<10, backprop::Softmax>, backprop::CrossEntropy>;

/// Trains net a few steps; returns the loss before the last.
inline float train_here(Net& net) {
    Eigen::MatrixXf x(40, 19);
    Eigen::VectorXi t(19);
    for (int j = 0; j < 19; ++j) {
        t(j) = j % 10;
        for (int i = 0; i < 40; ++i) x(i, j) = float((i * 7 + j * 3) % 11) / 11.0f;
    }
    backprop::Trainer trainer{net, backprop::Sgd{.learning_rate = 0.5}};
    float loss = 0;
    for (int step = 0; step < 20; ++step) loss = trainer.step(x, t);
    return loss;
}

float train_there(Net& net);  // in the unit that is built for a better instruction set

}  // namespace mixed
