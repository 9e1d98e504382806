// SPDX-License-Identifier: MIT
// The textbook's sums, written out, are the oracle.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/input.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/feedforward.hpp>

#include <cmath>
#include <limits>
#include <tuple>

namespace bp = backprop;
using bp::Index;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

using Floats = std::tuple<float, double, long double>;

/// Sums of up to 12 products, taken in another order.
template <class S>
constexpr double tolerance = 16 * static_cast<double>(std::numeric_limits<S>::epsilon());

template <class F>
struct TwoOf {  // two Dense layers, so that ∂C/∂x of one is another's ∂C/∂a
    template <class S, class In, class Bias>
    using Net =
        bp::Network<S, In, bp::Dense<5, bp::Tanh, Bias>, bp::Dense<3, F, Bias>, bp::Quadratic>;
};

/// Forward and backward of TwoOf<F>, element by element.
template <class Net, bool bias, class F>
void agrees_with_sums(Index n) {
    using S = typename Net::Scalar;
    Net net;
    net.parameters() = numbers<S>(Net::parameter_count, 1, 11);
    const bp::Matrix<S> x = numbers<S>(Net::input_size, n, 12), t = numbers<S>(3, n, 13);

    bp::Matrix<S> z0(5, n), a0(5, n), z1(3, n), a1(3, n);
    const auto W0 = net.template layer<0>().weights(), W1 = net.template layer<1>().weights();
    const auto b = [&](auto layer, Index j) {
        if constexpr (bias) return layer.bias()(j);
        else return S(0);
    };
    for (Index s = 0; s < n; ++s) {
        for (Index j = 0; j < 5; ++j) {
            z0(j, s) = b(net.template layer<0>(), j);
            for (Index k = 0; k < Net::input_size; ++k) z0(j, s) += W0(j, k) * x(k, s);
            a0(j, s) = std::tanh(z0(j, s));
        }
        for (Index j = 0; j < 3; ++j) {
            z1(j, s) = b(net.template layer<1>(), j);
            for (Index k = 0; k < 5; ++k) z1(j, s) += W1(j, k) * a0(k, s);
            a1(j, s) = F::value(z1(j, s));
        }
    }
    bp::Workspace<Net> ws;
    CHECK(distance(net.forward(x, ws), a1) <= tolerance<S>);
    CHECK(distance(ws.input(), x) == 0);
    CHECK(distance(ws.template z<0>(), z0) <= tolerance<S>);
    CHECK(distance(ws.template a<0>(), a0) <= tolerance<S>);
    CHECK(distance(ws.template z<1>(), z1) <= tolerance<S>);
    CHECK(distance(ws.template a<1>(), a1) <= tolerance<S>);

    bp::Matrix<S> delta0(5, n), delta1(3, n), dx(Net::input_size, n);
    bp::Gradient<Net> expected;
    expected.parameters().setZero();
    const auto add = [&](auto g, const auto& input, const auto& delta, Index s) {
        for (Index j = 0; j < delta.rows(); ++j) {
            for (Index k = 0; k < input.rows(); ++k) g.weights()(j, k) += delta(j, s) * input(k, s);
            if constexpr (bias) g.bias()(j) += delta(j, s);
        }
    };
    S C(0);
    for (Index s = 0; s < n; ++s) {
        for (Index j = 0; j < 3; ++j) {
            C += (a1(j, s) - t(j, s)) * (a1(j, s) - t(j, s)) / 2;
            delta1(j, s) = (a1(j, s) - t(j, s)) / static_cast<S>(n) *
                           F::derivative(z1(j, s), a1(j, s));
        }
        for (Index k = 0; k < 5; ++k) {
            S sum(0);
            for (Index j = 0; j < 3; ++j) sum += W1(j, k) * delta1(j, s);
            delta0(k, s) = sum * (1 - a0(k, s) * a0(k, s));
        }
        for (Index k = 0; k < Net::input_size; ++k) {
            dx(k, s) = 0;
            for (Index j = 0; j < 5; ++j) dx(k, s) += W0(j, k) * delta0(j, s);
        }
        add(expected.template layer<0>(), x, delta0, s);
        add(expected.template layer<1>(), a0, delta1, s);
    }
    bp::Gradient<Net> g;
    const S loss = net.backward(ws, t, g, bp::with_input_gradient);
    CHECK(std::abs(loss - C / static_cast<S>(n)) <= static_cast<S>(tolerance<S>) * loss);
    CHECK(distance(ws.template delta<1>(), delta1) <= tolerance<S>);
    CHECK(distance(ws.template delta<0>(), delta0) <= tolerance<S>);
    CHECK(distance(g.parameters(), expected.parameters()) <= tolerance<S>);
    CHECK(distance(ws.input_gradient(), dx) <= tolerance<S>);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("dense: forward and backward are the textbook's sums", "[layer]",
                        Floats) {
    using Net = typename TwoOf<bp::ReLU>::Net<TestType, bp::Input<7>, bp::WithBias>;
    static_assert(Net::parameter_count == 5 * 7 + 5 + 3 * 5 + 3);
    for (const Index n : {1, 2, 9}) agrees_with_sums<Net, true, bp::ReLU>(n);
}

TEST_CASE("dense: without a bias there is none in z, in θ and in the gradient", "[layer]") {
    using Net = TwoOf<bp::Tanh>::Net<double, bp::Input<7>, bp::NoBias>;
    static_assert(Net::parameter_count == 5 * 7 + 3 * 5);
    for (const Index n : {1, 4}) agrees_with_sums<Net, false, bp::Tanh>(n);
}

TEST_CASE("dense: reads an input of channels x height x width as one vector", "[layer]") {
    using Net = TwoOf<bp::Tanh>::Net<double, bp::Input<2, 2, 3>, bp::WithBias>;
    using Flat = TwoOf<bp::Tanh>::Net<double, bp::Input<12>, bp::WithBias>;
    static_assert(Net::input_size == 12 && Net::parameter_count == Flat::parameter_count);
    agrees_with_sums<Net, true, bp::Tanh>(3);
    CHECK(Net{}.predict(numbers(12, 3, 1)) == Flat{}.predict(numbers(12, 3, 1)));
}

TEST_CASE("dense: the identity needs no second buffer, z and a are the same numbers", "[layer]") {
    using Net = bp::Network<double, bp::Input<3>, bp::Dense<2>, bp::Quadratic>;
    Net net;
    bp::Workspace<Net> ws;
    net.forward(numbers(3, 4, 1), ws);
    CHECK(ws.z<0>().data() == ws.a<0>().data());
}

TEST_CASE("dense: names its parameters W(row, column) and b(row), in the order of θ", "[layer]") {
    using Layer = bp::Dense<3>;
    constexpr bp::Shape input{2};
    CHECK(Layer::entry_name(0, input) == "W(0, 0)");
    CHECK(Layer::entry_name(2, input) == "W(2, 0)");
    CHECK(Layer::entry_name(3, input) == "W(0, 1)");
    CHECK(Layer::entry_name(5, input) == "W(2, 1)");
    CHECK(Layer::entry_name(6, input) == "b(0)");
    CHECK(Layer::entry_name(8, input) == "b(2)");
}

TEST_CASE("dense: tables name its outputs, its activation and a missing bias", "[layer]") {
    CHECK(bp::Dense<10>::name() == "Dense<10>");
    CHECK(bp::Dense<10, bp::ReLU>::name() == "Dense<10, ReLU>");
    CHECK(bp::Dense<10, bp::Softmax, bp::NoBias>::name() == "Dense<10, Softmax, NoBias>");
    CHECK(bp::Dense<10, bp::Identity, bp::NoBias>::name() == "Dense<10, Identity, NoBias>");
}

TEST_CASE("dense: begins with random weights and a bias of zero", "[layer]") {
    using Net = bp::Network<double, bp::Input<30>, bp::Dense<40, bp::ReLU>, bp::Dense<5, bp::Tanh>>;
    const Net net;
    CHECK(net.layer<0>().bias().isZero(0));
    CHECK(net.layer<1>().bias().isZero(0));
    CHECK((net.layer<0>().weights().array() != 0).all());
    // He: E[W²] = 2/30 with 1200 draws, of which the mean varies by 4 % (one sigma)
    CHECK(std::abs(net.layer<0>().weights().squaredNorm() / 1200 - 2.0 / 30) < 0.2 * 2.0 / 30);
    // Glorot: |W| ≤ √(6 / 45)
    CHECK(net.layer<1>().weights().cwiseAbs().maxCoeff() <= std::sqrt(6.0 / 45));
}
