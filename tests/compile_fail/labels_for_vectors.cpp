// SPDX-License-Identifier: MIT
// Class labels for a loss that takes vectors.
//
// expect: class labels .integers. for a loss that takes vectors
// expect: LabelsRule<backprop::Quadratic, true>
// errors: 2
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Loss = bp::Quadratic;
#else
using Loss = bp::SoftmaxCrossEntropy;
#endif

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, Loss>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 2);
    const Eigen::VectorXi labels = Eigen::VectorXi::Zero(2);
    net.forward(x, ws);
    net.backward(ws, labels, g);
    net.loss(x, labels);
}
