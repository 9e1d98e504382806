// SPDX-License-Identifier: MIT
// A callback without a hook that fit knows: its name is another.
//
// expect: this argument of fit is no callback
// expect: CallbackRule<Watch
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

struct Watch {
#ifdef MISTAKE
    void on_epoch_ends(bp::FitProgress&) {}
#else
    void on_epoch_end(bp::FitProgress&) {}
#endif
};

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    const bp::Dataset<float> data{Eigen::MatrixXf::Ones(4, 2), Eigen::MatrixXf::Ones(3, 2)};
    bp::fit(net, data, bp::Adam{}, {.epochs = 1}, Watch{});
}
