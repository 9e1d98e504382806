// SPDX-License-Identifier: MIT
// z of the third layer of a network with two.
//
// expect: no such layer; layers count from 0
// expect: LayerIndexRule<2, 2>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
    net.forward(Eigen::Vector4f::Ones(), ws);
    float sum = 0;
#ifdef MISTAKE
    sum += ws.z<2>().sum();
#else
    sum += ws.z<1>().sum();
#endif
    return sum > 0;
}
