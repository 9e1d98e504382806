// SPDX-License-Identifier: MIT
// A scalar that has no arithmetic.
//
// expect: the first argument of Network is its scalar: float, double
// expect: ScalarRule<std::.*string
// errors: 1
#include <backprop/backprop.hpp>

#include <string>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<std::string, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;
#endif

int main() {
    Net net;
}
