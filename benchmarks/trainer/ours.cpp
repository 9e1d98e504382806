// SPDX-License-Identifier: MIT
// A trainer of 784-128-64-10 as one writes it first, to measure what it costs to compile; with
// -DFEW_HEADERS as one writes it where that matters.
#ifdef FEW_HEADERS
#include <backprop/activation/relu.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/network/network.hpp>
#include <backprop/optimizer/sgd.hpp>
#include <backprop/train/trainer.hpp>
#else
#include <backprop/backprop.hpp>
#endif

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>, bp::Dense<64, bp::ReLU>,
                        bp::Dense<10, bp::Softmax>, bp::CrossEntropy>;

float train(Net& net, const Eigen::MatrixXf& x, const Eigen::VectorXi& labels, int steps) {
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.1}};
    float loss = 0;
    for (int i = 0; i < steps; ++i) loss = trainer.step(x, labels);
    return loss;
}
