// SPDX-License-Identifier: MIT
// The third layer of a network with two: the first is 0.
//
// expect: no such layer; layers count from 0
// expect: LayerIndexRule<2, 2>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
#ifdef MISTAKE
    net.layer<2>().weights().setZero();
#else
    net.layer<1>().weights().setZero();
#endif
}
