// SPDX-License-Identifier: MIT
// Built without exceptions: `main` does what is right and returns 0, `main input` hands over a
// batch of the wrong height, `main labels` a label that is no class.
#include <backprop/backprop.hpp>

#include <string_view>

namespace bp = backprop;

using Net = bp::Network<double, bp::Input<4>, bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

int main(int argc, char** argv) {
    const std::string_view mistake = argc > 1 ? argv[1] : "";
    const Net net;
    const Eigen::MatrixXd x = Eigen::MatrixXd::Ones(mistake == "input" ? 5 : 4, 2);
    const Eigen::Vector2i labels{0, mistake == "labels" ? 3 : 2};
    return net.loss(x, labels) > 0 ? 0 : 1;
}
