// SPDX-License-Identifier: MIT
// Layers in a Residual that change the size.
//
// expect: the layers inside a Residual make another size than they take
// expect: Check<1,
// expect: SameSizeRule<5, 6>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dense<5>,
                        bp::Residual<bp::Dense<8>, bp::Dense<6>>, bp::Dense<3>, bp::Quadratic>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dense<5>,
                        bp::Residual<bp::Dense<8>, bp::Dense<5>>, bp::Dense<3>, bp::Quadratic>;
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
