// SPDX-License-Identifier: MIT
// A training step in one call, on points in the plane: inside the unit circle or not.
// [trainer]
#include <backprop/backprop.hpp>

#include <iostream>
#include <vector>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<2>, bp::Dense<16, bp::Tanh>, bp::Dense<2, bp::Softmax>,
                        bp::CrossEntropy>;

int main() {
    bp::Generator generator{bp::Seed{1}};
    Eigen::MatrixXf x(2, 64);
    std::vector<int> inside(64);  // class labels, one a sample

    Net net{bp::Seed{1}};
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.3}};
    float loss = 0;
    for (int step = 0; step < 2000; ++step) {
        for (int i = 0; i < 64; ++i) {
            x(0, i) = float(1.5 * bp::symmetric(generator));
            x(1, i) = float(1.5 * bp::symmetric(generator));
            inside[std::size_t(i)] = x.col(i).norm() < 1;
        }
        loss = trainer.step(x, inside);  // the loss before the update
    }
    std::cout << "loss " << (loss < 0.2f ? "below" : "above") << " 0.2\n";
    std::cout << "the origin is " << (net.predict(Eigen::Vector2f(0, 0))(1) > 0.5f ? "in" : "out")
              << "side, (1, 1) is "
              << (net.predict(Eigen::Vector2f(1, 1))(1) > 0.5f ? "in" : "out") << "side\n";
}
// [trainer]
