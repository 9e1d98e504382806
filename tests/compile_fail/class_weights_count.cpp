// SPDX-License-Identifier: MIT
// Two class weights for three outputs.
//
// expect: the loss weighs another number of classes
// expect: ClassesRule<.*, 3>
// errors: 1
#include <backprop/backprop.hpp>

namespace bp = backprop;

#ifdef MISTAKE
using Weights = bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>>;
#else
using Weights = bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1>>;
#endif

using Net = bp::Network<float, bp::Input<4>, bp::Dense<3, bp::Softmax>,
                        bp::CrossEntropyWith<Weights>>;

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
