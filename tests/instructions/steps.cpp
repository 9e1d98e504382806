// SPDX-License-Identifier: MIT
//     steps T1|T2 COUNT
// takes so many training steps, for tests/instructions/check.sh to count instructions.
#include <backprop/backprop.hpp>

#include <cstdlib>
#include <string_view>

namespace bp = backprop;

namespace {

using Tiny = bp::Network<float, bp::Input<2>, bp::Dense<16, bp::Tanh>, bp::Dense<16, bp::Tanh>,
                         bp::Dense<1>, bp::SquaredError>;
using Classifier = bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>,
                               bp::Dense<64, bp::ReLU>, bp::Dense<10, bp::Softmax>,
                               bp::CrossEntropy>;

template <class Net>
bool train(const auto& x, const auto& t, int steps) {
    Net net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.01}};
    float C = 0;
    for (int i = 0; i < steps; ++i) C = trainer.step(x, t);
    return C >= 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 1;
    const int steps = std::atoi(argv[2]);
    if (std::string_view{argv[1]} == "T1")
        return train<Tiny>(Eigen::Vector2f(0.5f, -0.25f), Eigen::Vector<float, 1>(0.125f), steps)
                   ? 0
                   : 1;
    const Eigen::MatrixXf x = Eigen::MatrixXf::Constant(784, 32, 0.5f);
    return train<Classifier>(x, Eigen::VectorXi::Ones(32).eval(), steps) ? 0 : 1;
}
