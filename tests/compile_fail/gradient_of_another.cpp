// SPDX-License-Identifier: MIT
// The gradient of another network.
//
// expect: a Workspace or Gradient of another network type
// expect: NetworkRule<
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;
using Other = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
#ifdef MISTAKE
    bp::Gradient<Other> g;
#else
    bp::Gradient<Net> g;
#endif
    const Eigen::Vector4f x = Eigen::Vector4f::Ones();
    const Eigen::Vector3f t = Eigen::Vector3f::Ones();
    net.forward(x, ws);
    net.backward(ws, t, g);
}
