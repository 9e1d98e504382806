// SPDX-License-Identifier: MIT
// A user's loss over vectors that lacks its gradient.
//
// expect: neither a layer nor a loss.*a loss value.y, t., or loss.y, t. and gradient.y, t, dC_dy.
// expect: ItemRule<1, Distance
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

struct Distance {
    template <class Y>
    static typename Y::Scalar loss(const Y& y, const auto& t) {
        return (y - t).norm();
    }
#ifndef MISTAKE
    static void gradient(const auto& y, const auto& t, auto&& dC_dy) {
        dC_dy = (y - t).normalized();
    }
#endif
};

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, Distance>;

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
