// SPDX-License-Identifier: MIT
// A sample of five features for a network of four.
//
// expect: the input x has the wrong number of rows
// expect: InputRowsRule<4, 5>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
#ifdef MISTAKE
    const Eigen::Matrix<float, 5, 1> x = Eigen::Matrix<float, 5, 1>::Ones();
#else
    const Eigen::Matrix<float, 4, 1> x = Eigen::Matrix<float, 4, 1>::Ones();
#endif
    net.forward(x, ws);
    net.predict(x);
}
