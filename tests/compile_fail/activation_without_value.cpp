// SPDX-License-Identifier: MIT
// A user's activation whose function is not called value.
//
// expect: the second argument is no activation
// expect: Dense<5, Cube
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

struct Cube {
#ifdef MISTAKE
    static auto f(const auto& z) { return z * z * z; }
#else
    static auto value(const auto& z) { return z * z * z; }
#endif
};

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, Cube>, bp::Dense<3>, bp::Quadratic>;

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
