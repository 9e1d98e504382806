// SPDX-License-Identifier: MIT
// A sample as a row.
//
// expect: the input x has the wrong number of rows
// expect: InputRowsRule<4, 1>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    bp::Workspace<Net> ws;
#ifdef MISTAKE
    const Eigen::RowVector4f x = Eigen::RowVector4f::Ones();
#else
    const Eigen::Vector4f x = Eigen::Vector4f::Ones();
#endif
    net.forward(x, ws);
    net.predict(x);
}
