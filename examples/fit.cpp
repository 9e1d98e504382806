// SPDX-License-Identifier: MIT
// Trains a classifier of points in the plane, saves it and loads it again.
// [quick start]
#include <backprop/backprop.hpp>

#include <iostream>
#include <vector>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<2>, bp::Dense<32, bp::ReLU>, bp::Dense<2, bp::Softmax>,
                        bp::CrossEntropy>;

int main() {
    const Eigen::MatrixXf x = 1.5 * Eigen::MatrixXf::Random(2, 2000);  // a column is a sample
    std::vector<int> inside;
    for (int i = 0; i < 2000; ++i) inside.push_back(x.col(i).norm() < 1);
    const auto [train, test] = bp::split(bp::Dataset{x, inside}, 0.8);

    Net net;
    const bp::History history =
        bp::fit(net, train, bp::Adam{.learning_rate = 0.01},
                {.epochs = 30, .batch_size = 32, .validation = &test},
                bp::EarlyStopping{.patience = 5}, bp::ProgressBar{});
    bp::save_safetensors("circle.safetensors", net);

    Net loaded;
    bp::load_safetensors("circle.safetensors", loaded);
    std::cout << (bp::evaluate(loaded, test).accuracy() > 0.95 ? "inside or not: known\n"
                                                               : "not learned\n");
    return history.best().validation_loss < 0.1 ? 0 : 1;
}
// [quick start]
