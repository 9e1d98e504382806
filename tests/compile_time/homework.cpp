// SPDX-License-Identifier: MIT
// (a) The homework's network, one sample: forward, backward, a step.
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<double, bp::Input<1>, bp::Dense<1, bp::ReLU, bp::NoBias>,
                        bp::Dense<1, bp::Sigmoid>, bp::Quadratic>;

double step(Net& net, const Eigen::VectorXd& x, const Eigen::VectorXd& t) {
    bp::Workspace<Net, 1> ws;
    bp::Gradient<Net> g;
    net.forward(x, ws);
    const double C = net.backward(ws, t, g);
    net.parameters() -= 0.1 * g.parameters();
    return C;
}
