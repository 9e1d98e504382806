// SPDX-License-Identifier: MIT
// Losses of a user's own: what the concept asks and nothing more, and what docs/loss.md shows.
#include "catch.hpp"

#include <backprop/loss/loss.hpp>

#include <cmath>
#include <concepts>
#include <limits>
#include <vector>

namespace bp = backprop;
using bp::Index;

// [options]
using Smooth = bp::LabelSmoothing<std::ratio<1, 10>>;  // ε = 0.1
using Weights = bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1, 4>>;
using Smoothed = bp::CrossEntropyWith<Smooth>;
using Both = bp::SoftmaxCrossEntropyWith<Weights, Smooth>;
using Weighted = bp::NegativeLogLikelihoodWith<Weights>;
// [options]
static_assert(bp::Loss<Smoothed> && Both::classes == 3 && Weighted::classes == 3);

// [struct]
struct Quartic {
    static auto value(const auto& y, const auto& t) {
        const auto e = y - t;
        return e * e * e * e;
    }
};
// [struct]

// [lambda]
inline constexpr auto quartic = [](auto y, auto t) {
    const auto e = y - t;
    return e * e * e * e;
};
using QuarticToo = bp::LossFunction<quartic>;
// [lambda]

// [column]
struct LargestError {  // C = maxⱼ |yⱼ − tⱼ|
    template <class Y>
    static Index worst(const Y& y, const auto& t) {
        using std::abs;
        Index j = 0;
        for (Index i = 1; i < y.size(); ++i)
            if (abs(y(i) - t(i)) > abs(y(j) - t(j))) j = i;
        return j;
    }
    template <class Y>
    static typename Y::Scalar loss(const Y& y, const auto& t) {
        using std::abs;
        const Index j = worst(y, t);
        return abs(y(j) - t(j));
    }
    static void gradient(const auto& y, const auto& t, auto&& dC_dy) {
        const Index j = worst(y, t);
        for (Index i = 0; i < y.size(); ++i) dC_dy(i) = 0;
        dC_dy(j) = y(j) > t(j) ? 1 : -1;
    }
};
// [column]

namespace {

struct OnlyValue {  // double alone, as a first try may look
    static double value(double y, double t) { return y * t; }
};
struct WithDerivative {
    template <class S>
    static S value(const S& y, const S& t) {
        return y * t;
    }
    template <class S>
    static S derivative(const S&, const S& t) {
        return t + S(100);  // wrong on purpose: it shows who is asked
    }
};
struct Mean {
    static auto value(const auto& y, const auto&) { return y * y; }
    static constexpr bool mean_over_outputs = true;
};
struct NoGradient {
    static double loss(const auto&, const auto&) { return 0; }
};
struct OneArgument {
    static auto value(const auto& y) { return y; }
};

const double y[] = {1, 2, 3, 4}, t[] = {0, 0, 5, 0};
const bp::View<const double> outputs(y, 2, 2);
const bp::VectorTargets targets(t, 2, 2);

template <class L>
std::vector<double> gradient() {
    std::vector<double> result(4);
    bp::batch_gradient<L>(outputs, targets, bp::View<double>(result.data(), 2, 2));
    return result;
}

}  // namespace

TEST_CASE("loss: the smallest types satisfy the concept, lesser ones do not", "[loss]") {
    CHECK(bp::Loss<OnlyValue>);
    CHECK(bp::Loss<WithDerivative>);
    CHECK(bp::Loss<LargestError>);
    CHECK(bp::ElementwiseLoss<Quartic>);
    CHECK_FALSE(bp::ColumnLoss<Quartic>);
    CHECK(bp::ColumnLoss<LargestError>);
    CHECK_FALSE(bp::Loss<NoGradient>);
    CHECK_FALSE(bp::Loss<OneArgument>);
    CHECK_FALSE(bp::Loss<int>);
}

TEST_CASE("loss: a value alone is enough, a dual number supplies the derivative", "[loss]") {
    CHECK(bp::batch_loss<Quartic>(outputs, targets) == (1 + 16 + 16 + 256) / 2.0);
    CHECK(gradient<Quartic>() == std::vector<double>{2, 16, -16, 128});
}

TEST_CASE("loss: a lambda and a struct of one formula give the same", "[loss]") {
    CHECK(bp::batch_loss<QuarticToo>(outputs, targets) ==
          bp::batch_loss<Quartic>(outputs, targets));
    CHECK(gradient<QuarticToo>() == gradient<Quartic>());
}

TEST_CASE("loss: a lambda may choose between y and t, and be written in place", "[loss]") {
    using Larger = bp::LossFunction<[](auto u, auto v) { return u < v ? v : u; }>;
    CHECK(bp::batch_loss<Larger>(outputs, targets) == (1 + 2 + 5 + 4) / 2.0);
    CHECK(gradient<Larger>() == std::vector<double>{0.5, 0.5, 0, 0.5});
    CHECK_FALSE(bp::mean_over_outputs<Larger>);
}

TEST_CASE("loss: a derivative that is given is the one that is taken", "[loss]") {
    CHECK(gradient<WithDerivative>() == std::vector<double>{50, 50, 52.5, 50});
}

TEST_CASE("loss: a mean over the outputs divides by them", "[loss]") {
    CHECK(bp::batch_loss<Mean>(outputs, targets) == (1 + 4 + 9 + 16) / 4.0);
    CHECK(gradient<Mean>() == std::vector<double>{0.5, 1, 1.5, 2});
}

TEST_CASE("loss: a column-wise loss of one's own has its mean taken", "[loss]") {
    CHECK(bp::batch_loss<LargestError>(outputs, targets) == (2 + 4) / 2.0);
    CHECK(gradient<LargestError>() == std::vector<double>{0, 0.5, 0, 0.5});
}

TEST_CASE("loss: float sums over a batch are taken in double", "[loss]") {
    // 2²⁴ + 1 is no float: a float sum would stay at 2²⁴ after the first sample.
    constexpr Index n = 64;
    std::vector<float> z(n, 1), zero(n, 0);
    z[0] = 4096;  // 4096² = 2²⁴
    const bp::View<const float> column(z.data(), 1, n);
    CHECK(bp::batch_loss<bp::SquaredError>(column, bp::VectorTargets(zero.data(), 1, n)) ==
          static_cast<float>((16777216.0 + 63) / 64));
}

TEST_CASE("loss: one sample's loss and gradient are those of the formula, to the bit", "[loss]") {
    const double a = 0.1, b = 0.7;
    const bp::View<const double> one(&a, 1, 1);
    double slope = 0;
    bp::batch_gradient<bp::Quadratic>(one, bp::VectorTargets(&b, 1, 1),
                                      bp::View<double>(&slope, 1, 1));
    CHECK(slope == a - b);
    CHECK(bp::batch_loss<bp::Quadratic>(one, bp::VectorTargets(&b, 1, 1)) ==
          0.5 * ((a - b) * (a - b)));
}

TEST_CASE("loss: columns known at compile time are taken as well", "[loss]") {
    const bp::View<const double, 2> fixed(y, 2, 2);
    const bp::View<const double, 1> single(y, 2, 1);
    CHECK(bp::batch_loss<bp::SquaredError>(fixed, targets) == (1 + 4 + 4 + 16) / 2.0);
    CHECK(bp::batch_loss<LargestError>(fixed, targets) == 3);
    CHECK(bp::batch_loss<LargestError>(single, targets) == 2);
    std::vector<double> result(2);
    bp::View<double, 1> out(result.data(), 2, 1);
    bp::batch_gradient<LargestError>(single, targets, out);
    CHECK(result == std::vector<double>{0, 1});
}
