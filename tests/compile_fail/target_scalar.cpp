// SPDX-License-Identifier: MIT
// A double target for a float network.
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
    bp::Gradient<Net> g;
    const Eigen::Vector4f x = Eigen::Vector4f::Ones();
    net.forward(x, ws);
    const Eigen::Vector3d t = Eigen::Vector3d::Ones();
#ifdef MISTAKE
    net.backward(ws, t, g);
    net.loss(x, t);
#else
    net.backward(ws, t.cast<float>(), g);
    net.loss(x, t.cast<float>());
#endif
}
