// SPDX-License-Identifier: MIT
// A workspace of no sample.
//
// expect: a compile-time batch has at least one sample
// expect: Workspace<.*, 0>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
#ifdef MISTAKE
    bp::Workspace<Net, 0> ws;
#else
    bp::Workspace<Net, 1> ws;
#endif
}
