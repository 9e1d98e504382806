// SPDX-License-Identifier: MIT
// Regression: a curve is learned from points of it that are disturbed by noise.
// [curve]
#include <backprop/backprop.hpp>

#include <cmath>
#include <iostream>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<1>, bp::Dense<32, bp::Tanh>, bp::Dense<32, bp::Tanh>,
                        bp::Dense<1>, bp::MeanSquaredError>;

int main() {
    const auto curve = [](double x) { return std::sin(3 * x) + 0.5 * x; };
    constexpr double noise = 0.2;

    bp::Generator generator{bp::Seed{1}};
    Eigen::MatrixXf x(1, 500), t(1, 500);
    for (int i = 0; i < 500; ++i) {
        const double at = 2 * bp::symmetric(generator);  // from -2 to 2
        x(0, i) = static_cast<float>(at);
        t(0, i) = static_cast<float>(curve(at) + noise * bp::normal(generator));
    }
    const bp::Dataset points{x, t};
    const auto [train, test] = bp::split(points, 0.8, bp::Seed{2});

    Net net{bp::Seed{3}};
    bp::fit(net, train, bp::Adam{.learning_rate = 0.01}, {.epochs = 300, .batch_size = 20});

    const Eigen::MatrixXf grid = Eigen::RowVectorXf::LinSpaced(81, -1.9F, 1.9F);
    const Eigen::MatrixXf y = net.predict(grid);
    double squares = 0;
    for (int i = 0; i < 81; ++i) squares += std::pow(y(0, i) - curve(grid(0, i)), 2) / 81;

    // The noise of single points cannot be foreseen; what is left of it in the curve is far less.
    const double foreseen = bp::evaluate(net, test).rmse();
    std::cout << "error at new points:  " << (foreseen < 1.25 * noise ? "the noise" : "more")
              << "\nerror of the curve:   "
              << (std::sqrt(squares) < 0.5 * noise ? "less than half of it" : "more") << "\n";
}
// [curve]
