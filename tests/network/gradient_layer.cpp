// SPDX-License-Identifier: MIT
// Every layer, alone, in company and inside each other, and the two shapes that errors like:
// one neuron wide and deep.
#include "network/gradient.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/sigmoid.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/loss/quadratic.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;
using bp::Dense, bp::Dropout, bp::Input, bp::LayerNorm, bp::Network, bp::NoBias, bp::Quadratic;
using bp::Residual, bp::ReLU, bp::Tanh;
using bp::testing::gradient_is_exact;
using bp::testing::Targets;

namespace {

using Half = Dropout<std::ratio<1, 2>>;

using Networks = std::tuple<
    Network<double, Input<1>, Dense<1, bp::Sigmoid>, Quadratic>,
    Network<double, Input<1>, Dense<1, Tanh, NoBias>, Dense<1, Tanh>, Dense<1, Tanh, NoBias>,
            Quadratic>,
    Network<double, Input<7>, Dense<1>, Dense<9, ReLU>, Quadratic>,
    Network<double, Input<17>, Dense<16, ReLU>, Dense<3, Tanh>, Quadratic>,
    Network<double, Input<2, 2, 3>, Dense<5, Tanh, NoBias>, Dense<2>, Quadratic>,
    Network<double, Input<4>, Dense<6, ReLU>, Dense<6, ReLU>, Dense<6, ReLU>, Dense<6, Tanh>,
            Dense<2>, Quadratic>,
    Network<double, Input<6>, LayerNorm, Quadratic>,
    Network<double, Input<5>, Dense<6>, LayerNorm, Dense<3, Tanh>, LayerNorm, Quadratic>,
    Network<double, Input<6>, Half, Quadratic>,
    Network<double, Input<5>, Half, Dense<8, Tanh>, Dropout<std::ratio<1, 4>>, Dense<3>, Quadratic>,
    Network<double, Input<4>, Residual<Dense<3, Tanh>, Dense<4>>, Quadratic>,
    Network<double, Input<4>, Residual<Dense<4, ReLU>>,
            Residual<LayerNorm, Half, Dense<4, Tanh, NoBias>>, Dense<2>, Quadratic>,
    Network<double, Input<2, 1, 2>, Residual<Residual<Dense<4, Tanh>>, LayerNorm, Residual<Half>>,
            Quadratic>>;

template <class S>
using Fine = Network<S, Input<4>, Dense<5, Tanh>, Residual<Dense<5, Tanh, NoBias>, LayerNorm>, Half,
                     Dense<3, bp::Softmax>, bp::CrossEntropy>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("gradient: is exact in every layer and every composition of layers",
                        "[network]", Networks) {
    gradient_is_exact<TestType>(Targets::real, 5);
}

TEST_CASE("gradient: in long double it is exact to 1e-8", "[network]") {
    gradient_is_exact<Fine<long double>>(Targets::distribution);
    gradient_is_exact<Fine<long double>>(Targets::labels);
}

TEST_CASE("gradient: of a network of floats is the one of the same network of doubles, rounded",
          "[network]") {
    using Single = Fine<float>;
    gradient_is_exact<Single>(Targets::labels);  // checked in double
    const Single net;
    const auto doubles = net.cast<double>();
    bp::Workspace<Single> ws;
    bp::Workspace<Fine<double>> double_ws;
    bp::Gradient<Single> g;
    bp::Gradient<Fine<double>> double_g;
    const auto x = bp::testing::numbers<float>(4, 7, 1);
    const Eigen::VectorXi labels = Eigen::VectorXi::LinSpaced(7, 0, 2);
    net.forward(x, ws, bp::training);
    doubles.forward(x.cast<double>(), double_ws, bp::training);
    net.backward(ws, labels, g);
    doubles.backward(double_ws, labels, double_g);
    constexpr double float_tolerance = 2e-6;  // sums of 50 terms in float
    CHECK(bp::testing::distance(g.parameters(), double_g.parameters()) < float_tolerance);
}
