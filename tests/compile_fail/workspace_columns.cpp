// SPDX-License-Identifier: MIT
// Three samples for a workspace of one.
//
// expect: the number of columns .samples. is not the workspace's
// expect: ColumnsRule<1, 3>
// errors: 2
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
#ifdef MISTAKE
    bp::Workspace<Net, 1> ws;
#else
    bp::Workspace<Net, 3> ws;
#endif
    const Eigen::Matrix<float, 4, 3> x = Eigen::Matrix<float, 4, 3>::Ones();
    net.forward(x, ws);
    net.predict(x, ws);
}
