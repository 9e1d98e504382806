// SPDX-License-Identifier: MIT
// The scalar is a parameter: the same layers in long double and over dual numbers.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/layer/residual.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <cmath>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::distance;
using bp::testing::numbers;
using Dual = bp::Dual<double>;

namespace {

template <class S>
using Net = bp::Network<S, bp::Input<4>, bp::Dense<5, bp::Tanh>,
                        bp::Residual<bp::Dense<5, bp::Tanh>, bp::LayerNorm>,
                        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

constexpr Index count = Net<double>::parameter_count, n = 6;
const Eigen::VectorXi labels = Eigen::VectorXi::LinSpaced(n, 0, 2);

constexpr double tolerance = 1e-13;             // exact in theory; rounding of sums of 50
constexpr double difference_tolerance = 1e-8;   // central differences of step 1e-4: h² = 1e-8

struct Pass {
    double C;
    Eigen::VectorXd g;
    Eigen::MatrixXd dx;
};

Pass gradient(const Net<double>& net, const Eigen::MatrixXd& x) {
    bp::Workspace<Net<double>> ws;
    bp::Gradient<Net<double>> g;
    net.forward(x, ws);
    const double C = net.backward(ws, labels, g, bp::with_input_gradient);
    return {C, g.parameters(), ws.input_gradient()};
}

/// θ + v ε
Net<Dual> towards(const Net<double>& net, const Eigen::VectorXd& v) {
    auto dual = net.cast<Dual>();
    for (Index i = 0; i < count; ++i) dual.parameters()(i) = Dual{net.parameters()(i), v(i)};
    return dual;
}

}  // namespace

TEST_CASE("scalar: long double agrees with double to double's precision, and is finer",
          "[network]") {
    const Net<double> net;
    const auto fine = net.cast<long double>();
    const auto x = numbers(4, n, 1);
    const Matrix<long double> xl = x.cast<long double>();
    CHECK(distance(net.predict(x), fine.predict(xl)) < tolerance);
    const Matrix<long double> y = fine.predict(xl);
    CHECK(y != Matrix<long double>(y.cast<double>().cast<long double>()));
    for (Index j = 0; j < n; ++j) CHECK(std::abs(y.col(j).sum() - 1) < 1e-18L);
    bp::Workspace<Net<long double>> ws;
    bp::Gradient<Net<long double>> g;
    fine.forward(xl, ws);
    const long double C = fine.backward(ws, labels, g, bp::with_input_gradient);
    const Pass pass = gradient(net, x);
    CHECK(std::abs(pass.C - static_cast<double>(C)) < tolerance);
    CHECK(distance(pass.g, g.parameters()) < tolerance);
    CHECK(distance(pass.dx, ws.input_gradient()) < tolerance);
}

TEST_CASE("scalar: the dual part of the loss at θ + vε is g·v", "[network]") {
    const Net<double> net;
    const auto x = numbers(4, n, 1);
    const Pass pass = gradient(net, x);
    const Matrix<Dual> x_dual = x.cast<Dual>();
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        const Eigen::VectorXd v = numbers(count, 1, seed);
        const Dual C = towards(net, v).loss(x_dual, labels);
        CHECK(std::abs(C.value() - pass.C) < tolerance);
        CHECK(std::abs(C.derivative() - pass.g.dot(v)) < tolerance);
    }
}

TEST_CASE("scalar: the dual part of the loss at x + uε is ∂C/∂x · u", "[network]") {
    const Net<double> net;
    const auto x = numbers(4, n, 1), u = numbers(4, n, 2);
    Matrix<Dual> x_dual(4, n);
    for (Index i = 0; i < x.size(); ++i) x_dual(i) = Dual{x(i), u(i)};
    const Dual C = net.cast<Dual>().loss(x_dual, labels);
    CHECK(std::abs(C.derivative() - gradient(net, x).dx.cwiseProduct(u).sum()) < tolerance);
}

TEST_CASE("scalar: backward over dual numbers is the gradient and its change, the product of the "
          "Hessian and v",
          "[network]") {
    const Net<double> net;
    const auto x = numbers(4, n, 1);
    const Eigen::VectorXd v = numbers(count, 1, 2);
    const auto dual = towards(net, v);
    bp::Workspace<Net<Dual>> ws;
    bp::Gradient<Net<Dual>> g;
    dual.forward(x.cast<Dual>(), ws);
    dual.backward(ws, labels, g);
    const double h = 1e-4;
    Net<double> up = net, down = net;
    up.parameters() += h * v;
    down.parameters() -= h * v;
    const Eigen::VectorXd differences = (gradient(up, x).g - gradient(down, x).g) / (2 * h);
    Eigen::VectorXd value(count), Hv(count);
    for (Index i = 0; i < count; ++i) {
        value(i) = g.parameters()(i).value();
        Hv(i) = g.parameters()(i).derivative();
    }
    CHECK(distance(value, gradient(net, x).g) < tolerance);
    CHECK(distance(Hv, differences) < difference_tolerance * 10);
    CHECK(Hv.norm() > 0.1);
    // the Hessian is symmetric: v·(H w) = w·(H v)
    const Eigen::VectorXd w = numbers(count, 1, 3);
    const auto dual_w = towards(net, w);
    dual_w.forward(x.cast<Dual>(), ws);
    dual_w.backward(ws, labels, g);
    double vHw = 0;
    for (Index i = 0; i < count; ++i) vHw += v(i) * g.parameters()(i).derivative();
    CHECK(std::abs(vHw - w.dot(Hv)) < tolerance * 10);
}

TEST_CASE("scalar: a nested dual number holds the second derivative of the loss along v",
          "[network]") {
    using Second = bp::Dual<Dual>;
    using Small = bp::Network<double, bp::Input<2>, bp::Dense<2, bp::Tanh>,
                              bp::Dense<2, bp::Softmax>, bp::CrossEntropy>;
    const Small net;
    const Eigen::Vector2d x(0.3, -0.7);
    const Eigen::VectorXd v = numbers(Small::parameter_count, 1, 4);
    auto nested = net.cast<Second>();
    for (Index i = 0; i < v.size(); ++i)
        nested.parameters()(i) = Second{Dual{net.parameters()(i), v(i)}, Dual{v(i), 0.0}};
    const Second C = nested.loss(x.cast<Second>(), 1);
    const auto at = [&](double offset) {
        Small moved = net;
        moved.parameters() += offset * v;
        return moved.loss(x, 1);
    };
    const double h = 1e-4;
    CHECK(std::abs(C.value().value() - at(0)) < tolerance);
    CHECK(std::abs(C.derivative().value() - C.value().derivative()) < tolerance);
    // (C(h) − 2 C(0) + C(−h)) / h², of rounding ε / h² = 2e-8 and truncation h²
    CHECK(std::abs(C.derivative().derivative() - (at(h) - 2 * at(0) + at(-h)) / (h * h)) < 1e-6);
}
