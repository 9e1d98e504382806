// SPDX-License-Identifier: MIT
// Activations and losses of one's own, with a derivative by hand or without, and what
// check_gradient says of a wrong one.
#include <backprop/backprop.hpp>

#include <cmath>
#include <iostream>

namespace bp = backprop;

// [lambda]
inline constexpr auto gaussian = [](auto z) { using std::exp; return exp(-z * z); };
inline constexpr auto fourth_power = [](auto y, auto t) {
    const auto e = y - t;
    return e * e * e * e;
};

using Net = bp::Network<double, bp::Input<2>, bp::Dense<8, bp::Function<gaussian>>, bp::Dense<1>,
                        bp::LossFunction<fourth_power>>;
// [lambda]

// [wrong]
struct Cube {
    static auto value(const auto& z) { return z * z * z; }
    static auto derivative(const auto& z, const auto& /*a*/) { return 2 * z * z; }  // 3 z² is right
};
// [wrong]

int main() {
    std::cout << std::boolalpha;
    // [check a network]
    const Net net{bp::Seed{3}};
    const Eigen::MatrixXd x{{0, 0, 1, 1}, {0, 1, 0, 1}};
    const Eigen::MatrixXd t{{0, 1, 1, 0}};
    const bp::GradientReport report = bp::check_gradient(net, x, t);
    std::cout << (report.ok ? "right: " : "wrong: ") << report.checked << " derivatives\n";
    // [check a network]

    // [check an activation]
    using OneNeuron = bp::Network<double, bp::Input<1>, bp::Dense<1, Cube>, bp::Quadratic>;
    OneNeuron neuron;
    neuron.layer<0>().weights() << 2;
    std::cout << bp::check_gradient(neuron, Eigen::VectorXd{{1}}, Eigen::VectorXd{{0}}) << '\n';
    // [check an activation]

    // [check all]
    const bool cube = bp::check_activation<Cube>().ok;
    const bool mish = bp::check_activation<bp::Mish>().ok;
    const bool norm = bp::check_layer<bp::LayerNorm, bp::Input<4>>().ok;
    const Eigen::MatrixXd y{{0.2, -1.0}, {0.5, 3.0}}, target{{1.0, 0.0}, {0.0, 1.0}};
    const bool huber = bp::check_loss<bp::Huber>(y, target).ok;
    std::cout << "Cube " << cube << ", Mish " << mish << ", LayerNorm " << norm << ", Huber "
              << huber << '\n';
    // [check all]
}
