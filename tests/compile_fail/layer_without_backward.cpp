// SPDX-License-Identifier: MIT
// A user's layer without backward.
//
// expect: neither a layer nor a loss
// expect: a layer needs output.*, parameter_count.*, forward.pass. and backward.pass.
// expect: ItemRule<1, Twice
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

struct Twice {
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr bp::Index parameter_count(bp::Shape) { return 0; }
    static void forward(auto& p) { p.a = 2 * p.x; }
#ifndef MISTAKE
    static void backward(auto& p) {
        if (p.wants_dx()) p.dx = 2 * p.delta;
    }
#endif
};

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, Twice, bp::Quadratic>;

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
