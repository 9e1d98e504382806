// SPDX-License-Identifier: MIT
// The workspace of another network.
//
// expect: a Workspace or Gradient of another network type
// expect: NetworkRule<
// errors: 3
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;
using Other = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
#ifdef MISTAKE
    bp::Workspace<Other> ws;
#else
    bp::Workspace<Net> ws;
#endif
    bp::Gradient<Net> g;
    const Eigen::Vector4f x = Eigen::Vector4f::Ones();
    const Eigen::Vector3f t = Eigen::Vector3f::Ones();
    net.forward(x, ws);
    net.backward(ws, t, g);
}
