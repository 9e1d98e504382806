// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "optimizer/list.hpp"
#include "optimizer/trajectory.hpp"

#include <backprop/random/uniform.hpp>

#include <cmath>
#include <limits>
#include <vector>

namespace bp = backprop;
using namespace backprop::testing;

namespace {

template <class S>
bp::Vector<S> numbers(bp::Index count, std::uint64_t seed) {
    bp::Generator generator{bp::Seed{seed}};
    bp::Vector<S> v(count);
    for (bp::Index i = 0; i < count; ++i) v(i) = static_cast<S>(2 * bp::uniform(generator) - 1);
    return v;
}

/// `steps` steps of Rule in S, as users make them.
template <class S, class Rule>
bp::Vector<S> stepped(const Rule& rule, bp::Index count, int steps) {
    auto theta = bp::Vector<S>(numbers<float>(count, 1).template cast<S>());
    auto state = rule.state_for(theta);
    for (int t = 0; t < steps; ++t) {
        const auto g = numbers<float>(count, 2 + static_cast<std::uint64_t>(t));
        rule.step(theta, bp::Vector<S>(g.template cast<S>()), state);
    }
    return theta;
}

}  // namespace

// long double takes the plain road, float and double the fast one; both see the same gradients.
TEMPLATE_LIST_TEST_CASE("step: the fast road agrees with the plain one, whatever the length",
                        "[optimizer]", Optimizers) {
    const auto rule = with_all<TestType>();
    for (const bp::Index count : {0, 1, 2, 7, 8, 15, 16, 17, 31, 33, 64, 100}) {
        const auto plain = stepped<long double>(rule, count, 10);
        // Ten steps of a dozen roundings each; centered RMSProp subtracts what is nearly equal.
        const double roundings = 400;
        const auto differs = [&](const auto& theta) {
            using S = typename std::remove_cvref_t<decltype(theta)>::Scalar;
            double worst = 0;
            for (bp::Index i = 0; i < count; ++i)
                worst = std::max(worst, std::abs(double(plain(i) - theta(i))));
            return worst / std::numeric_limits<S>::epsilon();
        };
        CHECK(differs(stepped<float>(rule, count, 10)) <= roundings);
        CHECK(differs(stepped<double>(rule, count, 10)) <= roundings);
    }
}

TEMPLATE_LIST_TEST_CASE("step: what stands around theta is not touched", "[optimizer]",
                        Optimizers) {
    const TestType rule;
    for (const bp::Index count : {1, 5, 16, 30}) {
        std::vector<float> around(static_cast<std::size_t>(count) + 64, 7);
        Eigen::Map<Eigen::VectorXf> theta(around.data() + 32, count);
        auto state = rule.state_for(theta);
        rule.step(theta, numbers<float>(count, 1), state);
        for (std::size_t i = 0; i < 32; ++i) {
            CHECK(around[i] == 7);
            CHECK(around[around.size() - 1 - i] == 7);
        }
        CHECK(around[32] != 7);
    }
}

TEMPLATE_LIST_TEST_CASE("step: NaN stays, and stays where it is", "[optimizer]", Optimizers) {
    const TestType rule;
    Eigen::VectorXf theta = Eigen::VectorXf::Ones(20), gradient = Eigen::VectorXf::Ones(20);
    gradient(3) = std::numeric_limits<float>::quiet_NaN();
    auto state = rule.state_for(theta);
    rule.step(theta, gradient, state);
    for (int i = 0; i < 20; ++i) CHECK(std::isnan(theta(i)) == (i == 3));
}

TEST_CASE("adam: a mean square of 0 leaves theta, one of infinity too", "[optimizer]") {
    Eigen::VectorXf theta = Eigen::VectorXf::Ones(20), gradient = Eigen::VectorXf::Zero(20);
    gradient(3) = 1e25f;  // its square is infinite, its mean is not
    const bp::Adam adam{.learning_rate = 0.1};
    auto state = adam.state_for(theta);
    adam.step(theta, gradient, state);
    CHECK(theta == Eigen::VectorXf::Ones(20));
    for (int i = 0; i < 20; ++i) CHECK((state.slots[0].data()[i] == 0) == (i != 3));
}

// A parameter whose gradient has become 0 for good: its means fade, and stop before the numbers
// that take a hundred times as long. (On the plain road they do not stop.)
TEMPLATE_LIST_TEST_CASE("step: no state is left among the subnormal numbers", "[optimizer]",
                        Optimizers) {
    if (!BACKPROP_KERNELS) return;
    TestType rule;
    if constexpr (requires { rule.beta2; }) rule.beta2 = 0.9;
    if constexpr (requires { rule.alpha; }) rule.alpha = 0.9;
    Eigen::VectorXf theta = numbers<float>(20, 1);
    auto state = rule.state_for(theta);
    rule.step(theta, numbers<float>(20, 2), state);
    const Eigen::VectorXf zero = Eigen::VectorXf::Zero(20);
    for (int t = 0; t < 2000; ++t) rule.step(theta, zero, state);
    for (auto& slot : state.slots)
        for (bp::Index i = 0; i < slot.size(); ++i)
            CHECK(std::fpclassify(slot.data()[i]) != FP_SUBNORMAL);
}

TEST_CASE("step: a refused one changes nothing", "[optimizer]") {
    Eigen::VectorXd theta = Eigen::VectorXd::Ones(5), gradient = Eigen::VectorXd::Ones(5);
    const bp::AdamW adam{.learning_rate = 0.1};
    auto state = adam.state_for(theta);
    const bp::Range overlap[] = {{0, 3}, {2, 4}}, beyond[] = {{4, 6}}, backward[] = {{3, 2}},
                    before[] = {{-1, 2}};
    CHECK_THROWS_AS(adam.step(theta, gradient, state, overlap), bp::Error);
    CHECK_THROWS_AS(adam.step(theta, gradient, state, beyond), bp::Error);
    CHECK_THROWS_AS(adam.step(theta, gradient, state, backward), bp::Error);
    CHECK_THROWS_AS(adam.step(theta, gradient, state, before), bp::Error);
    CHECK_THROWS_WITH(adam.step(theta, gradient.head(4), state),
                      Catch::Contains("theta has 5, the gradient 4, the state 5"));
    Eigen::VectorXd longer = Eigen::VectorXd::Ones(6);
    CHECK_THROWS_WITH(adam.step(longer, longer, state),
                      Catch::Contains("theta has 6, the gradient 6, the state 5"));
    CHECK(theta == Eigen::VectorXd::Ones(5));
    CHECK(state.steps == 0);

    const bp::RMSProp plain;
    auto plain_state = plain.state_for(theta);
    CHECK_THROWS_AS(bp::RMSProp{.centered = true}.step(theta, gradient, plain_state), bp::Error);
}

TEST_CASE("step: theta may be a segment or a column, the gradient an expression", "[optimizer]") {
    Eigen::MatrixXd both = Eigen::MatrixXd::Ones(3, 2);
    const Eigen::Vector3d gradient(1, 2, 3);
    const bp::Sgd sgd{.learning_rate = 1};
    auto state = sgd.state_for(both.col(1));
    sgd.step(both.col(1), 2 * gradient, state);
    CHECK(both.col(0) == Eigen::Vector3d(1, 1, 1));
    CHECK(both.col(1) == Eigen::Vector3d(-1, -3, -5));
    auto head_state = sgd.state_for(both.col(0).head(2));
    sgd.step(both.col(0).head(2), gradient.tail(2), head_state);
    CHECK(both.col(0) == Eigen::Vector3d(-1, -2, 1));
}
