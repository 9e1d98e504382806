// SPDX-License-Identifier: MIT
// (b) 784-128-64-10, trained in batches with labels.
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>, bp::Dense<64, bp::ReLU>,
                        bp::Dense<10, bp::Softmax>, bp::CrossEntropy>;

float train(Net& net, const Eigen::MatrixXf& x, const Eigen::VectorXi& labels, int steps) {
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    float C = 0;
    for (int i = 0; i < steps; ++i) {
        net.forward(x, ws);
        C = net.backward(ws, labels, g);
        net.parameters() -= 0.1f * g.parameters();
    }
    return C;
}
