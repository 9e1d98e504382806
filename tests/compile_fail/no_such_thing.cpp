// SPDX-License-Identifier: MIT
// Something in the list that is neither layer nor loss.
//
// expect: this type of the list is neither a layer nor a loss
// expect: ItemRule<1, bool
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dense<5>, bool, bp::Dense<3>, bp::Quadratic>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<5>, bp::Dense<3>, bp::Quadratic>;
#endif

int main() {
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Ones(4, 5), t = Eigen::MatrixXf::Ones(3, 5);
    net.forward(x, ws);
    net.backward(ws, t, g);
    net.parameters() -= g.parameters();
    net.predict(x);
}
