// SPDX-License-Identifier: MIT
// One sample through a tiny network in one call (network/tiny.hpp) against the same network in
// long double, which goes layer by layer, number by number.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/network/network.hpp>
#include <backprop/train/trainer.hpp>

#include <concepts>
#include <limits>
#include <utility>

namespace bp = backprop;
using bp::Index;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

// Sums of up to 64 products, through up to four layers, each rounded in another order: some tens
// of roundings, of numbers around 1.
template <class S>
constexpr double tolerance = 64 * static_cast<double>(std::numeric_limits<S>::epsilon());

template <class Net>
void go_through_all_layers(const auto& ws, const auto& expected, const auto& visit) {
    [&]<std::size_t... l>(std::index_sequence<l...>) {
        (visit(ws.template z<l>(), expected.template z<l>()), ...);
        (visit(ws.template a<l>(), expected.template a<l>()), ...);
        (visit(ws.template delta<l>(), expected.template delta<l>()), ...);
    }(std::make_index_sequence<static_cast<std::size_t>(Net::depth)>{});
}

/// All that a step computes, with the target t, and what is left as it was.
template <class Net, class Plain, class T>
void agrees(const T& t, const auto& exact_t) {
    using S = typename Net::Scalar;
    STATIC_REQUIRE(bp::detail::tiny<typename Net::Definition, S> == (BACKPROP_KERNELS == 1));
    Net net{bp::Seed{5}};
    net.parameters() += bp::Vector<S>(numbers<S>(Net::parameter_count, 1, 8) / 8);  // biases, too
    Plain plain;
    for (Index i = 0; i < Net::parameter_count; ++i)
        plain.parameters()(i) = net.parameters()(i);
    const Eigen::Vector<S, Net::input_size> x = numbers<S>(Net::input_size, 1, 3);
    const bp::Vector<long double> exact_x = x.template cast<long double>();

    bp::Workspace<Net, 1> ws;
    bp::Gradient<Net> g;
    bp::Workspace<Plain, 1> expected;
    bp::Gradient<Plain> exact_g;
    const auto y = net.forward(x, ws);
    plain.forward(exact_x, expected);
    const S C = net.backward(ws, t, g, bp::with_input_gradient);
    const auto exact_C = plain.backward(expected, exact_t, exact_g, bp::with_input_gradient);
    CHECK(std::abs(static_cast<double>(C - exact_C)) <=
          tolerance<S> * std::max(1.0, static_cast<double>(exact_C)));
    CHECK(distance(y, expected.template a<Plain::depth - 1>()) <= tolerance<S>);
    CHECK(net.predict(x) == y);
    CHECK(net.loss(x, t) == C);
    go_through_all_layers<Net>(ws, expected, [](const auto& found, const auto& exact) {
        CHECK(distance(found, exact) <= tolerance<S>);
    });
    CHECK(distance(ws.input_gradient(), expected.input_gradient()) <= tolerance<S>);
    CHECK(distance(g.parameters(), exact_g.parameters()) <= tolerance<S>);

    // without ∂C/∂x, and as a step of a Trainer, whose workspace takes any batch
    bp::Gradient<Net> again;
    net.backward(ws, t, again);
    CHECK(again == g);
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.5}};
    CHECK(trainer.step(x, t) == C);
    plain.parameters() -= 0.5L * exact_g.parameters();
    CHECK(distance(net.parameters(), plain.parameters()) <= tolerance<S>);
#if BACKPROP_KERNELS  // the plain road keeps what the derivatives need
    go_through_all_layers<Net>(trainer.workspace(), ws, [](const auto& found, const auto& before) {
        CHECK(distance(found, before) <= tolerance<S>);
    });
#endif
    // What is written to θ between two steps is seen by the next.
    net.parameters() *= S(0.5);
    plain.parameters() *= 0.5L;
    plain.forward(exact_x, expected);
    const auto next_C = plain.backward(expected, exact_t, exact_g);
    CHECK(std::abs(static_cast<double>(trainer.step(x, t) - next_C)) <=
          2 * tolerance<S> * std::max(1.0, static_cast<double>(next_C)));
}

template <class S, class... Layers>
void vectors_agree() {
    using Net = bp::Network<S, Layers...>;
    const Eigen::Vector<S, Net::output_size> t =
        numbers<S>(Net::output_size, 1, 4).cwiseAbs() / 2;  // may be probabilities
    agrees<Net, bp::Network<long double, Layers...>>(
        t, bp::Vector<long double>(t.template cast<long double>()));
}

}  // namespace

TEMPLATE_TEST_CASE("tiny: widths of every kind, whole vectors and ragged ones, give what the plain "
                   "road gives",
                   "[network]", float, double) {
    using namespace bp;
    using S = TestType;
    vectors_agree<S, Input<2>, Dense<16, Tanh>, Dense<16, Tanh>, Dense<1>, SquaredError>();
    vectors_agree<S, Input<64>, Dense<64, Sigmoid>, Dense<64, Tanh>, Dense<64>, Quadratic>();
    vectors_agree<S, Input<1>, Dense<33, Tanh>, Dense<17, Softplus>, Dense<2>, Quadratic>();
    vectors_agree<S, Input<7>, Dense<4, Tanh, NoBias>, Dense<1, Sigmoid>, Dense<5, ELU>,
                  Quadratic>();
}

TEST_CASE("tiny: any loss may follow, and any activation of the last layer, joined with it or not",
          "[network]") {
    using namespace bp;
    vectors_agree<float, Input<9>, Dense<12, ReLU>, Dense<3, Softmax>, Quadratic>();
    vectors_agree<float, Input<9>, Dense<12, LeakyReLU>, Dense<3, Sigmoid>, BinaryCrossEntropy>();
    vectors_agree<float, Input<9>, Dense<12>, Dense<1, Sine>, Huber>();
    vectors_agree<float, Input<31>, Dense<1, Tanh>, CosineDistance>();
    vectors_agree<float, Input<20>, Dense<6, LogSoftmax>, NegativeLogLikelihood>();
}

TEST_CASE("tiny: a label is a target", "[network]") {
    using namespace bp;
    const auto law = []<class... Layers>(Network<float, Layers...>) {
        agrees<Network<float, Layers...>, Network<long double, Layers...>>(3, 3);
    };
    law(Network<float, Input<13>, Dense<20, Tanh>, Dense<10, Softmax>, CrossEntropy>{});
    law(Network<float, Input<13>, Dense<4>, SoftmaxCrossEntropy>{});
}

#if BACKPROP_KERNELS

TEMPLATE_TEST_CASE("tiny: what stands behind θ and x does not matter, and nothing is written "
                   "behind θ or a gradient",
                   "[network]", float, double) {
    using namespace bp;
    using S = TestType;
    using Net = Network<S, Input<5>, Dense<7, Tanh>, Dense<3, Identity, NoBias>, Quadratic>;
    using Road = detail::Tiny<typename Net::Definition, S>;
    constexpr Index size = Net::parameter_count, behind = slack<S>;
    constexpr auto& plan = Net::Definition::plan;
    constexpr S nan = std::numeric_limits<S>::quiet_NaN();
    const Net net;
    Vector<S> theta = Vector<S>::Constant(size + behind, nan);
    theta.head(size) = net.parameters();
    Vector<S> x = Vector<S>::Constant(5 + behind, nan), gradient = theta;
    x.head(5) = numbers<S>(5, 1, 1);
    Vector<S> work = Vector<S>::Zero(plan.workspace), dx = Vector<S>::Zero(16);
    Run<S> run;
    run.theta = theta.data();
    run.x = x.data();
    run.work = work.data();
    run.gradient = gradient.data();
    run.dx = dx.data();
    Road::template forward<1>(plan, run);
    Eigen::Map<Vector<S>>(run.work + plan.delta_at(1), 3) = numbers<S>(3, 1, 2);
    Road::template backward<1>(plan, run, false);
    for (std::size_t l = 0; l < 2; ++l) {
        const Index count = plan.shapes[l + 1].size();
        for (const Index at : {plan.slots[l].z, plan.slots[l].a, plan.slots[l].delta})
            CHECK(work.segment(at, count).allFinite());
    }
    CHECK(dx.head(5).allFinite());
    CHECK(gradient.head(size).allFinite());
    CHECK(gradient.tail(behind).array().isNaN().all());
    Road::template descend<1>(plan, run, true, theta.data(), S(-0.5));
    CHECK(distance(theta.head(size), net.parameters() - S(0.5) * gradient.head(size)) <=
          tolerance<S>);
    CHECK(theta.tail(behind).array().isNaN().all());
}

TEST_CASE("tiny: a NaN in x or in θ reaches the output and the gradient", "[network]") {
    using Net = bp::Network<float, bp::Input<3>, bp::Dense<8, bp::Tanh>, bp::Dense<1>,
                            bp::SquaredError>;
    Net net;
    Eigen::Vector3f x(1, 2, 3);
    bp::Workspace<Net, 1> ws;
    bp::Gradient<Net> g;
    x(1) = std::numeric_limits<float>::quiet_NaN();
    CHECK(std::isnan(net.forward(x, ws)(0)));
    CHECK(std::isnan(net.backward(ws, Eigen::VectorXf::Zero(1), g)));
    CHECK(g.parameters().array().isNaN().all());
    x(1) = 0;
    net.layer<0>().weights()(5, 1) = std::numeric_limits<float>::quiet_NaN();
    net.forward(x, ws);
    for (Index i = 0; i < 8; ++i) CHECK(std::isnan(ws.a<0>()(i)) == (i == 5));
    CHECK(std::isnan(net.predict(x)(0)));
}

namespace {

/// √z, whose derivative at 0 is ∞.
struct Root {
    static constexpr bool any_scalar = true;
    template <class S>
    static constexpr S value(const S& z) {
        using std::sqrt;
        return sqrt(z);
    }
};

}  // namespace

TEMPLATE_TEST_CASE("tiny: what stands behind the last output is of no account, whatever its f′ is",
                   "[network]", float, double) {
    using S = TestType;
    using Net = bp::Network<S, bp::Input<4>, bp::Dense<4, bp::ReLU>, bp::Dense<3, Root>,
                            bp::MeanSquaredError>;
    Net net;
    net.parameters().setZero();
    net.template layer<1>().bias().setOnes();
    const Eigen::Matrix<S, 4, 1> x = Eigen::Matrix<S, 4, 1>::Ones();
    bp::Workspace<Net, 1> ws;
    bp::Gradient<Net> g;
    net.forward(x, ws);
    CHECK(net.backward(ws, Eigen::Matrix<S, 3, 1>::Zero(), g) == 1);
    CHECK(g.template layer<1>().bias() == Eigen::Matrix<S, 3, 1>::Constant(S(1) / S(3)));
    CHECK(g.parameters().allFinite());
}

#endif

TEST_CASE("tiny: one sample known only at run time, and one of a batch, go the other road to the "
          "same numbers",
          "[network]") {
    using Net = bp::Network<float, bp::Input<3>, bp::Dense<20, bp::Tanh>, bp::Dense<2>,
                            bp::SquaredError>;
    const Net net;
    const bp::Matrix<float> x = numbers<float>(3, 4, 1), t = numbers<float>(2, 4, 2);
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g, sum, one;
    net.forward(x, ws);
    net.backward(ws, t, g);
    sum.parameters().setZero();
    for (Index j = 0; j < 4; ++j) {
        const auto a = net.forward(x.col(j), ws);               // tiny
        CHECK(distance(a, net.predict(x.middleCols(j, 1))) <= tolerance<float>);
        if (j % 2) net.backward(ws, t.col(j), one);             // tiny
        else net.backward(ws, t.middleCols(j, 1), one);
        sum.parameters() += one.parameters() / 4;
    }
    CHECK(distance(sum.parameters(), g.parameters()) <= tolerance<float>);
}
