// SPDX-License-Identifier: MIT
// Class labels as floating-point numbers.
//
// expect: inputs and targets are Eigen matrices, a column a sample
// expect: MatrixRule<std::vector<float
// errors: 2
#include <backprop/backprop.hpp>

#include <vector>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 2);
#ifdef MISTAKE
    const std::vector<float> labels{0, 2};
#else
    const std::vector<int> labels{0, 2};
#endif
    net.forward(x, ws);
    net.backward(ws, labels, g);
    net.loss(x, labels);
}
