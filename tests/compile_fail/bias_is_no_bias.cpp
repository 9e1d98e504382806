// SPDX-License-Identifier: MIT
// Something else than WithBias or NoBias.
//
// expect: Bias is WithBias or NoBias
// expect: Dense<3, backprop::Identity, backprop::Input<4
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::Identity, bp::Input<4>>>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::Identity, bp::NoBias>>;
#endif

int main() {
    Net net;
    bp::Workspace<Net> ws;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 5);
    net.forward(x, ws);
    net.predict(x);
}
