// SPDX-License-Identifier: MIT
// A list of numbers for a target.
//
// expect: inputs and targets are Eigen matrices, a column a sample; wrap other memory
// expect: MatrixRule<std::array<float, 3
// errors: 1
#include <backprop/backprop.hpp>

#include <array>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Eigen::Vector4f x = Eigen::Vector4f::Ones();
    net.forward(x, ws);
#ifdef MISTAKE
    const std::array<float, 3> t{};
#else
    const Eigen::Vector3f t = Eigen::Vector3f::Zero();
#endif
    net.backward(ws, t, g);
}
