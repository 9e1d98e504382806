// SPDX-License-Identifier: MIT
// Asking a network without a loss for its gradient.
//
// expect: this network has no loss and can only predict; put one at the end
// expect: LossRule<.*NoLoss>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;
#endif

int main() {
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Eigen::Vector4f x = Eigen::Vector4f::Ones();
    const Eigen::Vector3f t = Eigen::Vector3f::Ones();
    net.forward(x, ws);
    net.backward(ws, t, g);
}
