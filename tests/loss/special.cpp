// SPDX-License-Identifier: MIT
// Kinks, limits and the smallest errors of each loss.
#include "catch.hpp"

#include <backprop/loss/loss.hpp>

#include <cmath>
#include <limits>
#include <type_traits>
#include <vector>

namespace bp = backprop;
using bp::Index;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double huge = std::numeric_limits<double>::max();

template <class L, class S = double>
S value(std::type_identity_t<S> y, std::type_identity_t<S> t) {
    return bp::loss_value<L, S>(y, t);
}
template <class L, class S = double>
S slope(std::type_identity_t<S> y, std::type_identity_t<S> t) {
    return bp::loss_derivative<L, S>(y, t);
}

/// {C, ∂C/∂y…} of one sample of a column-wise loss.
template <class L, class S = double>
std::vector<S> one(const std::vector<S>& y, const std::vector<S>& t) {
    const auto size = static_cast<Index>(y.size());
    std::vector<S> result(y.size());
    const bp::VectorView<const S> outputs(y.data(), size), targets(t.data(), size);
    L::gradient(outputs, targets, bp::VectorView<S>(result.data(), size));
    result.insert(result.begin(), L::loss(outputs, targets));
    return result;
}

/// |a − b| in units of b's last place, about.
bool within(double ulps, double a, double b) {
    return std::abs(a - b) <= ulps * std::numeric_limits<double>::epsilon() * std::abs(b);
}

}  // namespace

TEST_CASE("loss: the factor ½ is the only difference between the squares", "[loss]") {
    CHECK(value<bp::Quadratic>(3, 1) == 2);
    CHECK(slope<bp::Quadratic>(3, 1) == 2);
    CHECK(value<bp::SquaredError>(3, 1) == 4);
    CHECK(slope<bp::SquaredError>(3, 1) == 4);
    const double y[] = {3, 3}, t[] = {1, 1};
    const bp::View<const double> outputs(y, 2, 1);
    CHECK(bp::batch_loss<bp::SquaredError>(outputs, bp::VectorTargets(t, 2, 1)) == 8);
    CHECK(bp::batch_loss<bp::MeanSquaredError>(outputs, bp::VectorTargets(t, 2, 1)) == 4);
}

TEST_CASE("loss: infinite errors cost ∞, and undecided ones NaN", "[loss]") {
    CHECK(value<bp::Quadratic>(infinity, 1) == infinity);
    CHECK(value<bp::MeanAbsoluteError>(-infinity, 1) == infinity);
    CHECK(value<bp::Huber>(-infinity, 1) == infinity);
    CHECK(value<bp::LogCosh>(-infinity, 1) == infinity);
    CHECK(value<bp::Hinge>(-infinity, 1) == infinity);
    CHECK(value<bp::Quantile>(-infinity, 1) == infinity);
    CHECK(value<bp::PoissonNLL>(-infinity, 1) == infinity);
    CHECK(value<bp::BinaryCrossEntropyWithLogits>(infinity, 0) == infinity);
    CHECK(value<bp::KLDivergence>(-infinity, 0.5) == infinity);
    CHECK(one<bp::CrossEntropy>({0, 1}, {1, 0})[0] == infinity);
    CHECK(one<bp::NegativeLogLikelihood>({-infinity, 0}, {1, 0})[0] == infinity);
    CHECK(std::isnan(value<bp::Quadratic>(infinity, infinity)));
    CHECK(std::isnan(value<bp::MeanAbsoluteError>(infinity, infinity)));
}

TEST_CASE("loss: errors near the largest number do not overflow where the loss does not",
          "[loss]") {
    CHECK(value<bp::MeanAbsoluteError>(huge, 0) == huge);
    CHECK(value<bp::Huber>(huge, 0) == huge);
    CHECK(value<bp::LogCosh>(huge, 0) == huge);
    CHECK(value<bp::Quantile>(huge, 0) == huge / 2);
    CHECK(value<bp::BinaryCrossEntropyWithLogits>(-huge, 1) == huge);
    CHECK(one<bp::SoftmaxCrossEntropy>({0, huge}, {1, 0}) == std::vector<double>{huge, -1, 1});
}

TEST_CASE("loss: right answers at ±∞ cost 0", "[loss]") {
    CHECK(value<bp::BinaryCrossEntropyWithLogits>(infinity, 1) == 0);
    CHECK(value<bp::BinaryCrossEntropyWithLogits>(-infinity, 0) == 0);
    CHECK(slope<bp::BinaryCrossEntropyWithLogits>(infinity, 1) == 0);
    CHECK(value<bp::Hinge>(-infinity, -1) == 0);
    CHECK(value<bp::PoissonNLL>(-infinity, 0) == 0);
}

TEST_CASE("loss: at a kink the slope is 0", "[loss]") {
    CHECK(slope<bp::MeanAbsoluteError>(2, 2) == 0);
    CHECK(slope<bp::MeanAbsoluteError>(infinity, 2) == 1);
    CHECK(slope<bp::Quantile>(2, 2) == 0);
    CHECK(slope<bp::Hinge>(1, 1) == 0);
    CHECK(slope<bp::Hinge>(0.75, 1) == -1);
    CHECK(slope<bp::Hinge>(-0.75, -1) == 1);
}

TEST_CASE("loss: a quantile pulls with τ from below and 1 − τ from above", "[loss]") {
    using L = bp::QuantileWith<std::ratio<3, 4>>;
    CHECK(value<L>(0, 8) == 6);
    CHECK(value<L>(8, 0) == 2);
    CHECK(slope<L>(0, 8) == -0.75);
    CHECK(slope<L>(8, 0) == 0.25);
}

TEST_CASE("loss: both cases of Huber agree at its threshold", "[loss]") {
    using L = bp::HuberWith<std::ratio<3, 2>>;
    for (const double sign : {-1.0, 1.0}) {
        const double inside = sign * std::nextafter(1.5, 0);
        const double outside = sign * std::nextafter(1.5, 2);
        CHECK(value<L>(sign * 1.5, 0) == 1.125);
        CHECK(slope<L>(sign * 1.5, 0) == sign * 1.5);
        CHECK(within(4, value<L>(inside, 0), 1.125));
        CHECK(within(4, value<L>(outside, 0), 1.125));
        CHECK(slope<L>(inside, 0) == inside);
        CHECK(slope<L>(outside, 0) == sign * 1.5);
        CHECK(slope<L>(sign * infinity, 0) == sign * 1.5);
    }
}

TEST_CASE("loss: log cosh keeps its digits at any error", "[loss]") {
    CHECK(value<bp::LogCosh>(0, 0) == 0);
    CHECK(within(2, value<bp::LogCosh>(1e-100, 0), 5e-201));
    CHECK(within(2, value<bp::LogCosh>(1e-9, 0), 5e-19));
    CHECK(within(2, value<bp::LogCosh>(-800, 0), 800 - std::log(2.0)));
    for (int i = 1; i <= 400; ++i) {  // against long double, through the change of form at 1
        const double e = i / 100.0;
        const long double exact = std::log(std::cosh(static_cast<long double>(e)));
        CAPTURE(e);
        CHECK(within(4, value<bp::LogCosh>(e, 0), static_cast<double>(exact)));
        CHECK(value<bp::LogCosh>(-e, 0) == value<bp::LogCosh>(e, 0));
    }
    CHECK(slope<bp::LogCosh>(infinity, 0) == 1);
}

TEMPLATE_TEST_CASE("loss: binary cross-entropy stays finite at y = 0 and 1", "[loss]", float,
                   double, long double) {
    CHECK(value<bp::BinaryCrossEntropy, TestType>(0, 1) == 100);
    CHECK(value<bp::BinaryCrossEntropy, TestType>(1, 0) == 100);
    CHECK(value<bp::BinaryCrossEntropy, TestType>(0, 0) == 0);
    CHECK(value<bp::BinaryCrossEntropy, TestType>(1, 1) == 0);
    const TestType bound = TestType(1) / static_cast<TestType>(1e-12);
    CHECK(slope<bp::BinaryCrossEntropy, TestType>(0, 1) == -bound);
    CHECK(slope<bp::BinaryCrossEntropy, TestType>(1, 0) == bound);
    CHECK(slope<bp::BinaryCrossEntropy, TestType>(1, 1) == 0);
    CHECK(std::isnan(value<bp::BinaryCrossEntropy, TestType>(2, 0)));
}

TEST_CASE("loss: 0 log 0 = 0", "[loss]") {
    CHECK(value<bp::KLDivergence>(-1, 0) == 0);
    CHECK(value<bp::KLDivergence>(-infinity, 0) == 0);
    CHECK(one<bp::CrossEntropy>({0, 1}, {0, 1}) == std::vector<double>{0, 0, -1});
    CHECK(one<bp::NegativeLogLikelihood>({-infinity, 0}, {0, 1}) == std::vector<double>{0, 0, -1});
    CHECK(one<bp::SoftmaxCrossEntropy>({-infinity, 3}, {0, 1}) == std::vector<double>{0, 0, 0});
}

TEST_CASE("loss: a divergence from itself is 0", "[loss]") {
    for (const double t : {0.125, 0.3, 0.999}) CHECK(value<bp::KLDivergence>(std::log(t), t) == 0);
}

TEST_CASE("loss: small softmax cross-entropies keep their digits", "[loss]") {
    CHECK(within(2, one<bp::SoftmaxCrossEntropy>({60, 0}, {1, 0})[0], std::exp(-60.0)));
    CHECK(within(2, value<bp::BinaryCrossEntropyWithLogits>(60, 1), std::exp(-60.0)));
}

TEMPLATE_TEST_CASE("loss: the cosine distance does not depend on lengths", "[loss]", float, double,
                   long double) {
    using S = TestType;
    const S tiny = std::numeric_limits<S>::denorm_min(), big = std::numeric_limits<S>::max();
    CHECK(one<bp::CosineDistance, S>({big, 0}, {big, 0}) == std::vector<S>{0, 0, 0});
    CHECK(one<bp::CosineDistance, S>({tiny, 0}, {big, 0})[0] == 0);
    CHECK(one<bp::CosineDistance, S>({big, 0}, {-tiny, 0})[0] == 2);
    CHECK(one<bp::CosineDistance, S>({0, 5}, {3, 0}) ==
          std::vector<S>{1, S(-1) / S(5), 0});
    const auto diagonal = one<bp::CosineDistance, S>({big, big}, {1, 0});
    CHECK(std::abs(diagonal[0] - (1 - std::sqrt(S(0.5)))) <= 4 * std::numeric_limits<S>::epsilon());
}

TEST_CASE("loss: the cosine distance of a small angle keeps its digits", "[loss]") {
    // 1 − cos φ = ½ φ² (1 − φ²/12…); the direction is rounded at 1e-16, φ itself is 1e-6.
    const double found = one<bp::CosineDistance>({1, 1e-6}, {1, 0})[0];
    CHECK(std::abs(found - 5e-13) <= 1e-9 * 5e-13);
}

TEST_CASE("loss: a zero vector is at a right angle to everything", "[loss]") {
    const std::vector<double> expected{1, 0, 0};
    CHECK(one<bp::CosineDistance>({0, 0}, {3, 4}) == expected);
    CHECK(one<bp::CosineDistance>({3, 4}, {0, 0}) == expected);
    CHECK(one<bp::CosineDistance>({0, 0}, {0, 0}) == expected);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(std::isnan(one<bp::CosineDistance>({0, 0}, {3, nan})[0]));
    CHECK(std::isnan(one<bp::CosineDistance>({nan, 3}, {0, 0})[1]));
    CHECK(std::isnan(one<bp::CosineDistance>({infinity, 1}, {1, 1})[0]));
}
