// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/layer/input.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/feedforward.hpp>

#include <cmath>

namespace bp = backprop;
using bp::Index;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

constexpr Index k = 6, n = 4;
constexpr double tolerance = 1e-14;  // a dozen roundings, of numbers about 1

using Net = bp::Network<double, bp::Input<k>, bp::LayerNorm, bp::Quadratic>;

Net some_net() {
    Net net;
    net.parameters() = numbers(2 * k, 1, 3);
    return net;
}

}  // namespace

TEST_CASE("layer_norm: brings every sample to mean 0 and variance 1 at first", "[layer]") {
    const auto y = Net{}.predict(100 + 10 * numbers(k, n, 1).array());
    for (Index s = 0; s < n; ++s) {
        CHECK(std::abs(y.col(s).mean()) < 1e-13);                   // of inputs of 100
        CHECK(std::abs(y.col(s).squaredNorm() / k - 1) < 1e-5);     // ε against a variance of ~30
        CHECK(y.col(s).squaredNorm() / k < 1);
    }
}

TEST_CASE("layer_norm: forward is γ (x − μ) / √(σ² + ε) + β", "[layer]") {
    const Net net = some_net();
    const auto x = numbers(k, n, 1, 3);
    bp::Matrix<double> expected(k, n);
    for (Index s = 0; s < n; ++s) {
        double mean = 0, variance = 0;
        for (Index i = 0; i < k; ++i) mean += x(i, s) / k;
        for (Index i = 0; i < k; ++i) variance += std::pow(x(i, s) - mean, 2) / k;
        for (Index i = 0; i < k; ++i)
            expected(i, s) = net.layer<0>().weights()(i) * (x(i, s) - mean) /
                                 std::sqrt(variance + 1e-5) +
                             net.layer<0>().bias()(i);
    }
    CHECK(distance(net.predict(x), expected) < tolerance);
}

TEST_CASE("layer_norm: backward is the product with the Jacobian of the formula", "[layer]") {
    const Net net = some_net();
    const auto x = numbers(k, n, 1, 3), t = numbers(k, n, 2);
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    net.forward(x, ws);
    net.backward(ws, t, g, bp::with_input_gradient);
    const auto gamma = net.layer<0>().weights();
    bp::Matrix<double> dx(k, n), dgamma(k, 1), dbeta(k, 1);
    dgamma.setZero();
    dbeta.setZero();
    for (Index s = 0; s < n; ++s) {
        double mean = 0, variance = 0;
        for (Index i = 0; i < k; ++i) mean += x(i, s) / k;
        for (Index i = 0; i < k; ++i) variance += std::pow(x(i, s) - mean, 2) / k;
        const double sigma = std::sqrt(variance + 1e-5);
        const auto delta = [&](Index i) { return (ws.a<0>()(i, s) - t(i, s)) / n; };
        for (Index i = 0; i < k; ++i) {
            dgamma(i) += delta(i) * (x(i, s) - mean) / sigma;
            dbeta(i) += delta(i);
            // ∂x̂ⱼ/∂xᵢ = (δᵢⱼ − 1/k) / σ − (xᵢ − μ)(xⱼ − μ) / (k σ³)
            dx(i, s) = 0;
            for (Index j = 0; j < k; ++j)
                dx(i, s) += gamma(j) * delta(j) *
                            (((i == j ? 1.0 : 0.0) - 1.0 / k) / sigma -
                             (x(i, s) - mean) * (x(j, s) - mean) / (k * std::pow(sigma, 3)));
        }
    }
    CHECK(distance(ws.input_gradient(), dx) < tolerance);
    CHECK(distance(g.layer<0>().weights(), dgamma) < tolerance);
    CHECK(distance(g.layer<0>().bias(), dbeta) < tolerance);
}

TEST_CASE("layer_norm: a constant sample becomes β, with a finite gradient", "[layer]") {
    const Net net = some_net();
    const bp::Matrix<double> x = bp::Matrix<double>::Constant(k, 1, 5);
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    CHECK(net.forward(x, ws) == net.layer<0>().bias());
    net.backward(ws, numbers(k, 1, 2), g, bp::with_input_gradient);
    CHECK(g.parameters().allFinite());
    CHECK(ws.input_gradient().allFinite());
}

TEST_CASE("layer_norm: begins with γ = 1 and β = 0", "[layer]") {
    const Net net;
    CHECK((net.layer<0>().weights().array() == 1).all());
    CHECK((net.layer<0>().bias().array() == 0).all());
}

TEST_CASE("layer_norm: ε is 1e-5 unless the type says another", "[layer]") {
    using Rough = bp::Network<double, bp::Input<2>, bp::LayerNormWith<std::ratio<1>>>;
    Eigen::Vector2d x(1, -1);  // μ = 0, σ² = 1
    CHECK(std::abs(Rough{}.predict(x)(0) - 1 / std::sqrt(2.0)) < tolerance);
    using Usual = bp::Network<double, bp::Input<2>, bp::LayerNorm>;
    CHECK(std::abs(Usual{}.predict(x)(0) - 1 / std::sqrt(1 + 1e-5)) < tolerance);
}

TEST_CASE("layer_norm: a mean far above the deviation costs no more than the inputs' own rounding",
          "[layer]") {
    constexpr Index width = 1000;
    using Single = bp::Network<float, bp::Input<width>, bp::LayerNorm>;
    using Double = bp::Network<double, bp::Input<width>, bp::LayerNorm>;
    const bp::Matrix<float> x = numbers<float>(width, 2, 1).array() + 1e4F;
    const bp::Matrix<double> exact = Double{}.predict(bp::Matrix<double>{x.cast<double>()});
    const bp::Matrix<double> found = Single{}.predict(x).cast<double>();
    CHECK((found - exact).cwiseAbs().maxCoeff() < 2e-3);  // half a unit of 1e4 is 5e-4
}
