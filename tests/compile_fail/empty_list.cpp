// SPDX-License-Identifier: MIT
// A scalar and nothing else.
//
// expect: an empty Network; write Network<float, Input<n>, layers
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>>;
#endif

int main() {
    Net net;
    bp::Workspace<Net> ws;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 5);
    net.forward(x, ws);
    net.predict(x);
}
