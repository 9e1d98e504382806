// SPDX-License-Identifier: MIT
// Compiled with -ffast-math, which breaks NaN and infinity.
//
// expect: backprop needs NaN and infinity: compile without -ffast-math
// errors: 1
// flags: -ffast-math
#include <backprop/backprop.hpp>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::ReLU>, bp::Dense<3>, bp::Quadratic>;

int main() {
    Net net;
    net.predict(Eigen::Vector4f::Ones());
}
