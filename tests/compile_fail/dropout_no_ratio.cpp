// SPDX-License-Identifier: MIT
// A rate that is no std::ratio.
//
// expect: Dropout<Rate> takes a std::ratio
// expect: Dropout<float>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Net = bp::Network<float, bp::Input<4>, bp::Dropout<float>, bp::Dense<3>, bp::Quadratic>;
#else
using Net = bp::Network<float, bp::Input<4>, bp::Dropout<std::ratio<1, 2>>, bp::Dense<3>,
                        bp::Quadratic>;
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
