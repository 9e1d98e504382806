// SPDX-License-Identifier: MIT
// A std::vector for an input.
//
// expect: inputs and targets are Eigen matrices, a column a sample; wrap other memory
// expect: MatrixRule<std::vector<float
// errors: 1
#include <backprop/backprop.hpp>

#include <vector>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
#ifdef MISTAKE
    const std::vector<float> x(4);
#else
    const Eigen::VectorXf x = Eigen::VectorXf::Zero(4);
#endif
    net.forward(x, ws);
    net.predict(x);
}
