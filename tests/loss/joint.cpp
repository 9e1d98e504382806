// SPDX-License-Identifier: MIT
// An activation and the loss behind it, joined and apart.
#include "catch.hpp"

#include <backprop/activation/log_softmax.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/loss/loss.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace bp = backprop;
using bp::Index;

namespace {

constexpr Index k = 4, n = 3;
constexpr double infinity = std::numeric_limits<double>::infinity();

// Moderate logits: probabilities down to e⁻⁵, by which the loss apart divides and multiplies
// again, some 10 roundings each.
constexpr double roundings = 100;

using Smooth = bp::LabelSmoothing<std::ratio<1, 5>>;
using Weights = bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1, 4>, std::ratio<2>>;

template <class F, class L>
struct Pair {
    using Activation = F;
    using Loss = L;
};
using Pairs = std::tuple<Pair<bp::Softmax, bp::CrossEntropy>,
                         Pair<bp::Softmax, bp::CrossEntropyWith<Smooth>>,
                         Pair<bp::Softmax, bp::CrossEntropyWith<Weights, Smooth>>,
                         Pair<bp::LogSoftmax, bp::NegativeLogLikelihood>,
                         Pair<bp::LogSoftmax, bp::NegativeLogLikelihoodWith<Smooth, Weights>>,
                         Pair<bp::Sigmoid, bp::BinaryCrossEntropy>>;

/// A batch of logits z, and a = f(z).
template <class F, class S>
struct Batch {
    std::vector<S> z, a, t, delta = std::vector<S>(static_cast<std::size_t>(k * n));

    Batch(std::vector<S> logits, std::vector<S> targets)
        : z{std::move(logits)}, a(z.size()), t{std::move(targets)} {
        for (Index s = 0; s < n; ++s) {
            auto out = column(a, s);
            if constexpr (bp::ColumnActivation<F>)
                F::forward(column(z, s), out);
            else
                for (Index j = 0; j < k; ++j) out(j) = bp::activation_value<F>(column(z, s)(j));
        }
    }
    static bp::VectorView<S> column(std::vector<S>& v, Index s) { return {v.data() + s * k, k}; }
    static bp::View<const S> view(const std::vector<S>& v) { return {v.data(), k, n}; }
    bp::VectorTargets<S> targets() const { return {t.data(), k, n}; }

    template <class L>
    S joint_loss() {
        bp::View<S> out(delta.data(), k, n);
        bp::batch_joint_delta<F, L>(view(z), view(a), targets(), out);
        return bp::batch_joint_loss<F, L>(view(z), view(a), targets());
    }
    template <class L>
    S loss_apart() {
        bp::View<S> out(delta.data(), k, n);
        bp::batch_gradient<L>(view(a), targets(), out);
        for (Index s = 0; s < n; ++s) {
            auto column_of_delta = column(delta, s);
            if constexpr (bp::ColumnActivation<F>)
                F::backward(column(z, s), column(a, s), column_of_delta);
            else
                for (Index j = 0; j < k; ++j)
                    column_of_delta(j) *=
                        bp::activation_derivative<F>(column(z, s)(j), column(a, s)(j));
        }
        return bp::batch_loss<L>(view(a), targets());
    }
};

const std::vector<double> moderate{0.3, -1.7, 2.5,  0.0,  1.25, -0.4,
                                   0.6, -3.0, -0.9, 0.05, 1.1,  2.0};
const std::vector<double> chances{0.1, 0.2, 0.3, 0.4, 0.0, 0.5, 0.5, 0.0, 1.0, 0.0, 0.0, 0.0};

template <class S>
std::vector<S> in(const std::vector<double>& v) {
    std::vector<S> result;
    for (const double x : v) result.push_back(static_cast<S>(x));
    return result;
}

template <class P, class S>
void check_equal() {
    using F = typename P::Activation;
    using L = typename P::Loss;
    Batch<F, S> joint(in<S>(moderate), in<S>(chances)), apart = joint;
    const S epsilon = static_cast<S>(roundings) * std::numeric_limits<S>::epsilon();
    CHECK(std::abs(joint.template joint_loss<L>() - apart.template loss_apart<L>()) <= epsilon);
    for (std::size_t i = 0; i < joint.delta.size(); ++i) {
        CAPTURE(i, joint.delta[i], apart.delta[i]);
        CHECK(std::abs(joint.delta[i] - apart.delta[i]) <= epsilon);
    }
}

/// What a batch of one sample gives: {loss, δ…}.
template <class F, class L, class S = double>
std::vector<S> one(const std::vector<S>& z, const std::vector<S>& t) {
    const auto size = static_cast<Index>(z.size());
    std::vector<S> a(z.size()), delta(z.size());
    const bp::View<const S> logits(z.data(), size, 1);
    bp::VectorView<S> out(a.data(), size);
    if constexpr (bp::ColumnActivation<F>)
        F::forward(bp::VectorView<const S>(z.data(), size), out);
    else
        for (Index j = 0; j < size; ++j) out(j) = bp::activation_value<F>(logits(j, 0));
    const bp::View<const S> y(a.data(), size, 1);
    const bp::VectorTargets<S> targets(t.data(), size, 1);
    bp::batch_joint_delta<F, L>(logits, y, targets, bp::View<S>(delta.data(), size, 1));
    delta.insert(delta.begin(), bp::batch_joint_loss<F, L>(logits, y, targets));
    return delta;
}

}  // namespace

TEST_CASE("loss: the pairs that cancel are joined, and no others", "[loss]") {
    CHECK(bp::joined<bp::Softmax, bp::CrossEntropy>);
    CHECK(bp::joined<bp::Softmax, bp::CrossEntropyWith<Weights, Smooth>>);
    CHECK(bp::joined<bp::LogSoftmax, bp::NegativeLogLikelihood>);
    CHECK(bp::joined<bp::Sigmoid, bp::BinaryCrossEntropy>);
    CHECK_FALSE(bp::joined<bp::Softmax, bp::SoftmaxCrossEntropy>);
    CHECK_FALSE(bp::joined<bp::Sigmoid, bp::BinaryCrossEntropyWithLogits>);
    CHECK_FALSE(bp::joined<bp::Sigmoid, bp::CrossEntropy>);
    CHECK_FALSE(bp::joined<bp::Softmax, bp::Quadratic>);
}

TEMPLATE_LIST_TEST_CASE("loss: joined and apart are equal at moderate logits", "[loss]", Pairs) {
    check_equal<TestType, float>();
    check_equal<TestType, double>();
    check_equal<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("loss: δ of a joined pair may overwrite a", "[loss]", Pairs) {
    using F = typename TestType::Activation;
    using L = typename TestType::Loss;
    Batch<F, double> apart(moderate, chances), same = apart;
    apart.template joint_loss<L>();
    bp::View<double> a(same.a.data(), k, n);
    bp::batch_joint_delta<F, L>(same.view(same.z), a, same.targets(), a);
    CHECK(same.a == apart.delta);
}

TEMPLATE_LIST_TEST_CASE("loss: NaN in a logit or a target stays NaN through a joined pair",
                        "[loss]", Pairs) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        std::vector<double> z{0.5, 1, -2, 0}, t{0, 0, 1, 0};
        z[i] = nan;
        const auto of_z = one<typename TestType::Activation, typename TestType::Loss>(z, t);
        CHECK(std::isnan(of_z[0]));
        CHECK(std::isnan(of_z[i + 1]));
        z[i] = 0;
        t[i] = nan;
        const auto of_t = one<typename TestType::Activation, typename TestType::Loss>(z, t);
        CHECK(std::isnan(of_t[0]));
        CHECK(std::isnan(of_t[i + 1]));
    }
}

TEST_CASE("loss: a logit of −∞ costs nothing where its target is 0", "[loss]") {
    const auto log_2 = std::log(2.0);
    const std::vector<double> z{-infinity, 1, 1}, t{0, 1, 0};
    const std::vector<double> expected{log_2, 0, -0.5, 0.5};
    CHECK(one<bp::Softmax, bp::CrossEntropy>(z, t) == expected);
    const auto of_log = one<bp::LogSoftmax, bp::NegativeLogLikelihood>(z, t);
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(std::abs(of_log[i] - expected[i]) <= std::numeric_limits<double>::epsilon());
    CHECK(one<bp::Sigmoid, bp::BinaryCrossEntropy>({-infinity, infinity}, {0, 1}) ==
          std::vector<double>{0, 0, 0});
}

TEST_CASE("loss: the impossible that happens costs ∞", "[loss]") {
    CHECK(one<bp::Softmax, bp::CrossEntropy>({-infinity, 1}, {1, 0})[0] == infinity);
    CHECK(one<bp::LogSoftmax, bp::NegativeLogLikelihood>({-infinity, 1}, {1, 0})[0] == infinity);
    CHECK(one<bp::Sigmoid, bp::BinaryCrossEntropy>({-infinity}, {1})[0] == infinity);
    CHECK(one<bp::Sigmoid, bp::BinaryCrossEntropy>({infinity}, {0})[0] == infinity);
}

TEST_CASE("loss: softmax without a limit gives NaN", "[loss]") {
    CHECK(std::isnan(one<bp::Softmax, bp::CrossEntropy>({infinity, 1}, {1, 0})[0]));
    CHECK(std::isnan(one<bp::Softmax, bp::CrossEntropy>({-infinity, -infinity}, {1, 0})[0]));
    CHECK(std::isnan(one<bp::LogSoftmax, bp::NegativeLogLikelihood>({infinity, 1}, {1, 0})[0]));
}

TEST_CASE("loss: a small loss of joined logits keeps its digits", "[loss]") {
    // C = log(1 + e⁻⁶⁰) = e⁻⁶⁰ (1 − ½e⁻⁶⁰…)
    const double expected = std::exp(-60.0), tolerance = 4e-16 * expected;
    CHECK(std::abs(one<bp::Softmax, bp::CrossEntropy>({60, 0}, {1, 0})[0] - expected) <= tolerance);
    CHECK(std::abs(one<bp::LogSoftmax, bp::NegativeLogLikelihood>({60, 0}, {1, 0})[0] - expected) <=
          tolerance);
    CHECK(std::abs(one<bp::Sigmoid, bp::BinaryCrossEntropy>({60}, {1})[0] - expected) <= tolerance);
}

TEST_CASE("loss: where BinaryCrossEntropy alone is bounded by 100, joined it is not", "[loss]") {
    CHECK(one<bp::Sigmoid, bp::BinaryCrossEntropy>({-800}, {1}) == std::vector<double>{800, -1});
    CHECK(one<bp::Sigmoid, bp::BinaryCrossEntropy, float>({-800}, {1}) ==
          std::vector<float>{800, -1});
    CHECK(one<bp::Softmax, bp::CrossEntropy, float>({800, -800}, {0, 1}) ==
          std::vector<float>{1600, 1, -1});
}

namespace {

struct Half {  // an activation and a loss of a user's own, joined by the user
    static auto value(const auto& z) { return z / 2; }
};

}  // namespace

template <>
struct backprop::Joint<Half, backprop::Quadratic> {
    template <class Z>
    static typename Z::Scalar loss(const Z&, const auto& a, const auto& t) {
        return (a(0) - t(0)) * (a(0) - t(0)) / 2;
    }
    static void delta(const auto&, const auto& a, const auto& t, auto&& delta) {
        delta(0) = (a(0) - t(0)) / 2;
    }
};

TEST_CASE("loss: a pair of one's own is joined by a specialisation", "[loss]") {
    CHECK(bp::joined<Half, bp::Quadratic>);
    CHECK(one<Half, bp::Quadratic>({6}, {1}) == std::vector<double>{2, 1});
}
