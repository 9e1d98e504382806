// SPDX-License-Identifier: MIT
// A Trainer of a network that is const.
//
// expect: a Trainer changes its network: not a const one
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;

int main() {
#ifdef MISTAKE
    const Net net;
#else
    Net net;
#endif
    bp::Trainer trainer{net, bp::Sgd{}};
}
