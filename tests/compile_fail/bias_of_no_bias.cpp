// SPDX-License-Identifier: MIT
// The bias of a layer that has none.
//
// expect: bias.. of a layer that was declared with NoBias
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::ReLU, bp::NoBias>>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::ReLU>>;
#endif

int main() {
    Net net;
    net.layer<0>().bias().setZero();
}
