// SPDX-License-Identifier: MIT
// A loss as the second argument of Dense.
//
// expect: the second argument is no activation
// expect: Dense<3, backprop::CrossEntropy
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::CrossEntropy>>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
#endif

int main() {
    Net net;
    bp::Workspace<Net> ws;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 5);
    net.forward(x, ws);
    net.predict(x);
}
