// SPDX-License-Identifier: MIT
// The same with Eigen by hand.
#include "../by_hand.hpp"

float train(benchmark::ByHand<float>& net, const Eigen::MatrixXf& x, const Eigen::VectorXi& labels,
            int steps) {
    float loss = 0;
    for (int i = 0; i < steps; ++i) loss = net.step(x, labels, 0.1f);
    return loss;
}
