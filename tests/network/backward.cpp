// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/sigmoid.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/dropout.hpp>
#include <backprop/loss/mean_squared_error.hpp>
#include <backprop/network/network.hpp>

#include <cmath>
#include <limits>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::numbers;

namespace {

using Net = bp::Network<double, bp::Input<4>, bp::Dense<6, bp::Tanh>, bp::Dropout<std::ratio<1, 3>>,
                        bp::Dense<2, bp::Sigmoid>, bp::MeanSquaredError>;

/// Counts how often ∂C/∂x was asked of it.
struct Probe {
    static inline int asked = 0;
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr Index parameter_count(bp::Shape) { return 0; }
    static void forward(auto& p) { p.a = p.x; }
    static void backward(auto& p) {
        if (!p.wants_dx()) return;
        ++asked;
        p.dx = p.delta;
    }
};

}  // namespace

TEST_CASE("network: backward may be repeated after one forward, and gives the same", "[network]") {
    const Net net;
    bp::Workspace<Net> ws;
    const auto x = numbers(4, 5, 1), t = numbers(2, 5, 2);
    net.forward(x, ws, bp::training);
    bp::Gradient<Net> first, second, with_dx;
    const double C = net.backward(ws, t, first);
    const Matrix<double> delta = ws.delta<0>();
    CHECK(net.backward(ws, t, second) == C);
    CHECK(second == first);
    CHECK(ws.delta<0>() == delta);
    CHECK(net.backward(ws, t, with_dx, bp::with_input_gradient) == C);
    CHECK(with_dx == first);
    // another target in between leaves no trace
    net.backward(ws, numbers(2, 5, 3), second);
    CHECK(second != first);
    net.backward(ws, t, second);
    CHECK(second == first);
}

TEST_CASE("network: backward overwrites the gradient, whatever stood there", "[network]") {
    const Net net;
    bp::Workspace<Net> ws;
    const auto x = numbers(4, 5, 1), t = numbers(2, 5, 2);
    net.forward(x, ws);
    bp::Gradient<Net> g, dirty;
    net.backward(ws, t, g);
    dirty.parameters().setConstant(std::numeric_limits<double>::quiet_NaN());
    net.backward(ws, t, dirty);
    CHECK(dirty == g);
}

TEST_CASE("network: ∂C/∂x is computed on request only", "[network]") {
    using Probed = bp::Network<double, bp::Input<3>, Probe, bp::Dense<2>, bp::MeanSquaredError>;
    const Probed net;
    bp::Workspace<Probed> ws;
    bp::Gradient<Probed> g;
    const auto x = numbers(3, 2, 1), t = numbers(2, 2, 2);
    Probe::asked = 0;
    net.forward(x, ws);
    net.backward(ws, t, g);
    CHECK(Probe::asked == 0);
    CHECK_THROWS_AS(ws.input_gradient(), bp::Error);
    net.backward(ws, t, g, bp::with_input_gradient);
    CHECK(Probe::asked == 1);
    CHECK(ws.input_gradient() == ws.delta<0>());
    net.backward(ws, t, g);
    CHECK_THROWS_AS(ws.input_gradient(), bp::Error);  // of the last pass, not of one before it
    net.backward(ws, t, g, bp::with_input_gradient);
    net.forward(x, ws);
    CHECK_THROWS_AS(ws.input_gradient(), bp::Error);
    CHECK_THROWS_AS(ws.delta<0>(), bp::Error);
}

TEST_CASE("network: the loss that backward returns is net.loss before the step, and a small step "
          "down the gradient lowers it",
          "[network]") {
    using Plain = bp::Network<double, bp::Input<4>, bp::Dense<6, bp::Tanh>,
                              bp::Dense<2, bp::Sigmoid>, bp::MeanSquaredError>;
    Plain net;
    bp::Workspace<Plain> ws;
    bp::Gradient<Plain> g;
    const auto x = numbers(4, 5, 1), t = numbers(2, 5, 2);
    net.forward(x, ws);
    const double C = net.backward(ws, t, g);
    CHECK(net.loss(x, t) == C);
    CHECK(net.loss(x, t, ws) == C);
    const double eta = 1e-6, square = g.parameters().squaredNorm();
    net.parameters() -= eta * g.parameters();
    // C(θ − η g) = C − η ‖g‖² + O(η²)
    CHECK(std::abs((C - net.loss(x, t)) / (eta * square) - 1) < 1e-4);
}
