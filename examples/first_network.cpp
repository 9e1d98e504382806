// SPDX-License-Identifier: MIT
// The quick start of the README: a network that learns XOR, with the training loop written out.
// [quick start]
#include <backprop/backprop.hpp>

#include <iostream>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<2>, bp::Dense<8, bp::Tanh>, bp::Dense<1, bp::Sigmoid>,
                        bp::BinaryCrossEntropy>;

int main() {
    Eigen::MatrixXf x(2, 4), t(1, 4);  // a column is a sample
    x << 0, 0, 1, 1,
         0, 1, 0, 1;
    t << 0, 1, 1, 0;

    Net net{bp::Seed{1}};
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    for (int step = 0; step < 500; ++step) {
        net.forward(x, ws);
        net.backward(ws, t, g);
        net.parameters() -= 1.0f * g.parameters();
    }
    std::cout << net << "loss " << (net.loss(x, t) < 0.01f ? "below" : "above") << " 0.01\n"
              << net.predict(x).array().round() << '\n';
}
// [quick start]
