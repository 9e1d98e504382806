// SPDX-License-Identifier: MIT
// A training loop by hand with what optimizer/ has: a rule, its state, a schedule, clipping,
// weight decay that spares the biases, and an average of the parameters.
// [loop]
#include <backprop/backprop.hpp>

#include <iostream>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<1>, bp::Dense<16, bp::Tanh>, bp::Dense<1>,
                        bp::MeanSquaredError>;

int main() {
    const Eigen::MatrixXf x = Eigen::VectorXf::LinSpaced(64, -3, 3).transpose();
    const Eigen::MatrixXf t = x.array().sin();

    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;

    bp::AdamW adamw{.learning_rate = 1e-2};
    auto state = adamw.state_for(net.parameters());  // m and v
    const auto undecayed = bp::undecayed(net);       // the biases
    const double largest_rate = adamw.learning_rate;
    const bp::Schedule schedule = bp::WarmUp{.steps = 100, .then = bp::CosineDecay{}};
    const bp::Ema ema{.decay = 0.99};
    auto average = ema.state_for(net.parameters());

    const int steps = 2000;
    for (int step = 0; step < steps; ++step) {
        net.forward(x, ws, bp::training);
        net.backward(ws, t, g);
        bp::clip_by_norm(g.parameters(), 1.0);
        adamw.learning_rate = largest_rate * schedule(step, steps);
        adamw.step(net.parameters(), g.parameters(), state, undecayed);
        ema.update(average, net.parameters());
    }
    net.parameters() = average.theta();

    std::cout << "loss " << (net.loss(x, t) < 1e-3f ? "below" : "above") << " 0.001 after "
              << state.steps << " steps\n";
}
// [loop]
