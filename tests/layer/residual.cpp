// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/input.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/layer/residual.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/feedforward.hpp>

#include <type_traits>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

constexpr Index k = 5, n = 3;
constexpr double tolerance = 1e-14;  // sums of about 10 numbers of about 1

using Tanh3 = bp::Dense<3, bp::Tanh>;
using Back = bp::Dense<k>;
using Net = bp::Network<double, bp::Input<k>, bp::Residual<Tanh3, Back>, bp::Quadratic>;
using Path = bp::Network<double, bp::Input<k>, Tanh3, Back, bp::Quadratic>;  // F alone

template <class N>
N with_numbers(std::uint64_t seed) {
    N net;
    net.parameters() = numbers(N::parameter_count, 1, seed);
    return net;
}

}  // namespace

TEST_CASE("residual: a = x + F(x), with F's parameters as its own", "[layer]") {
    STATIC_REQUIRE(Net::parameter_count == Path::parameter_count);
    const auto net = with_numbers<Net>(1);
    const auto path = with_numbers<Path>(1);
    const auto x = numbers(k, n, 2);
    CHECK(distance(net.predict(x), Matrix<double>(x + path.predict(x))) <= tolerance);
}

TEST_CASE("residual: ∂C/∂x is δ + (∂F/∂x)ᵀ δ, and the parameters' gradient is that of F under δ",
          "[layer]") {
    const auto net = with_numbers<Net>(1);
    const auto path = with_numbers<Path>(1);
    const auto x = numbers(k, n, 2), t = numbers(k, n, 3);
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Matrix<double> y = net.forward(x, ws);
    net.backward(ws, t, g, bp::with_input_gradient);
    // The target that gives F the same δ = (y − t)/n at its own output y − x.
    bp::Workspace<Path> path_ws;
    bp::Gradient<Path> path_g;
    path.forward(x, path_ws);
    path.backward(path_ws, Matrix<double>(t - x), path_g, bp::with_input_gradient);
    CHECK(distance(g.parameters(), path_g.parameters()) <= tolerance);
    CHECK(distance(ws.input_gradient(),
                   Matrix<double>((y - t) / n + path_ws.input_gradient())) <= tolerance);
}

TEST_CASE("residual: with F = 0 it is the identity in both directions", "[layer]") {
    auto net = with_numbers<Net>(1);
    net.layer<0>().layer<1>().weights().setZero();
    net.layer<0>().layer<1>().bias().setZero();
    const auto x = numbers(k, n, 2), t = numbers(k, n, 3);
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    CHECK(net.forward(x, ws) == x);
    net.backward(ws, t, g, bp::with_input_gradient);
    CHECK(distance(ws.input_gradient(), Matrix<double>((x - t) / n)) <= tolerance);
}

TEST_CASE("residual: a block within a block is x + (x + G(x) pushed through F)", "[layer]") {
    using Nested = bp::Network<double, bp::Input<k>,
                               bp::Residual<bp::Residual<Back>, bp::LayerNorm>, bp::Quadratic>;
    auto net = with_numbers<Nested>(4);
    const auto x = numbers(k, n, 2);
    const auto block = net.layer<0>();
    const auto W = block.layer<0>().layer<0>().weights();
    const auto b = block.layer<0>().layer<0>().bias();
    bp::Network<double, bp::Input<k>, bp::LayerNorm> norm;
    norm.layer<0>().weights() = block.layer<1>().weights();
    norm.layer<0>().bias() = block.layer<1>().bias();
    const Matrix<double> inner = x + ((W * x).colwise() + b);
    CHECK(distance(net.predict(x), Matrix<double>(x + norm.predict(inner))) <= tolerance);
}

TEST_CASE("residual: layer<l>() of the block's view is the l-th layer inside, in the order of θ",
          "[layer]") {
    Net net;
    auto inner = net.layer<0>();
    CHECK(inner.layer<0>().weights().data() == net.parameters().data());
    CHECK(inner.layer<0>().weights().rows() == 3);
    CHECK(inner.layer<0>().weights().cols() == k);
    CHECK(inner.layer<1>().weights().data() == net.parameters().data() + 3 * k + 3);
    CHECK(inner.layer<1>().bias().data() == net.parameters().data() + 3 * k + 3 + 3 * k);
    using ConstWeights = decltype(std::as_const(net).layer<0>().layer<0>().weights());
    STATIC_REQUIRE(std::is_const_v<std::remove_pointer_t<
                       decltype(std::declval<ConstWeights>().data())>>);
}

TEST_CASE("residual: the layers inside initialise themselves", "[layer]") {
    using Net2 = bp::Network<double, bp::Input<k>, bp::Residual<bp::LayerNorm, Back>>;
    const Net2 net{bp::Seed{3}};
    CHECK((net.layer<0>().layer<0>().weights().array() == 1).all());
    CHECK((net.layer<0>().layer<1>().weights().array() != 0).all());
    CHECK((net.layer<0>().layer<1>().bias().array() == 0).all());
}

TEST_CASE("residual: names its parameters by the layer inside, and itself by what it holds",
          "[layer]") {
    using Layer = bp::Residual<Tanh3, Back>;
    CHECK(Layer::entry_name(0, bp::Shape{k}) == "layer 0, W(0, 0)");
    CHECK(Layer::entry_name(3 * k + 3 + 1, bp::Shape{k}) == "layer 1, W(1, 0)");
    CHECK(Layer::name() == "Residual<Dense<3, Tanh>, Dense<5>>");
}

TEST_CASE("residual: keeps the shape of an input that has channels", "[layer]") {
    using Image = bp::Network<double, bp::Input<2, 3, 4>, bp::Residual<bp::LayerNorm>>;
    STATIC_REQUIRE(Image::output_shape == bp::Shape{2, 3, 4});
}
