// SPDX-License-Identifier: MIT
// A target of four numbers for a network with three outputs.
//
// expect: the target t has the wrong number of rows
// expect: TargetRowsRule<3, 4>
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
#ifdef MISTAKE
    const Eigen::Vector4f t = Eigen::Vector4f::Ones();
#else
    const Eigen::Vector3f t = Eigen::Vector3f::Ones();
#endif
    net.backward(ws, t, g);
    net.loss(x, t);
}
