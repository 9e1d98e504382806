// SPDX-License-Identifier: MIT
// A double input for a float network.
//
// expect: a matrix of another scalar than the network's; convert it: x.cast<
// expect: ScalarOfRule<float, double>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
    const Eigen::MatrixXd x = Eigen::MatrixXd::Ones(4, 5);
#ifdef MISTAKE
    net.forward(x, ws);
    net.predict(x);
#else
    net.forward(x.cast<float>(), ws);
    net.predict(x.cast<float>());
#endif
}
