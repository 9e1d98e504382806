// SPDX-License-Identifier: MIT
// A network without a scalar.
//
// expect: the first argument of Network is its scalar: float, double
// expect: ScalarRule<backprop::Input<4
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<bp::Input<4>, bp::Dense<3>, bp::Quadratic>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;
#endif

int main() {
    Net net;
}
