// SPDX-License-Identifier: MIT
#include <backprop/autodiff/dual.hpp>
#include <backprop/init/constant.hpp>
#include <backprop/init/default.hpp>
#include <backprop/init/glorot.hpp>
#include <backprop/init/he.hpp>
#include <backprop/init/lecun.hpp>

#include "catch.hpp"
#include "golden.hpp"

#include <cmath>
#include <tuple>
#include <type_traits>

namespace bp = backprop;

namespace {

constexpr bool uniform = true, normal = false;

/// What a rule promises: its variance, its form, and its first weights for 2 x 3.
template <class I>
struct Promise;
template <>
struct Promise<bp::GlorotUniform> {
    static double variance(double in, double out) { return 2 / (in + out); }
    static constexpr bool form = uniform;
    static constexpr const double* first = bp::golden::glorot_uniform;
};
template <>
struct Promise<bp::GlorotNormal> {
    static double variance(double in, double out) { return 2 / (in + out); }
    static constexpr bool form = normal;
    static constexpr const double* first = bp::golden::glorot_normal;
};
template <>
struct Promise<bp::HeUniform> {
    static double variance(double in, double) { return 2 / in; }
    static constexpr bool form = uniform;
    static constexpr const double* first = bp::golden::he_uniform;
};
template <>
struct Promise<bp::HeNormal> {
    static double variance(double in, double) { return 2 / in; }
    static constexpr bool form = normal;
    static constexpr const double* first = bp::golden::he_normal;
};
template <>
struct Promise<bp::LeCunUniform> {
    static double variance(double in, double) { return 1 / in; }
    static constexpr bool form = uniform;
    static constexpr const double* first = bp::golden::lecun_uniform;
};
template <>
struct Promise<bp::LeCunNormal> {
    static double variance(double in, double) { return 1 / in; }
    static constexpr bool form = normal;
    static constexpr const double* first = bp::golden::lecun_normal;
};

using Rules = std::tuple<bp::GlorotUniform, bp::GlorotNormal, bp::HeUniform, bp::HeNormal,
                         bp::LeCunUniform, bp::LeCunNormal>;

struct Halves {  // E[f(z)²] = ½ E[z²]
    static constexpr double variance_gain = 2;
};
struct SaysNothing {};

struct Ones {  // the smallest initializer, as concept.hpp shows it
    void operator()(auto&& W, bp::Generator&) const { W.setOnes(); }
};
static_assert(bp::Initializer<Ones>);
static_assert(!bp::Initializer<int>);

}  // namespace

TEMPLATE_LIST_TEST_CASE("init: the first weights have the same bits everywhere", "[init]",
                        Rules) {
    bp::Generator g{bp::Seed{42}};
    bp::Matrix<double> W(2, 3);
    TestType{}(W, g);
    for (int i = 0; i < 6; ++i) CHECK(W.data()[i] == Promise<TestType>::first[i]);
}

TEMPLATE_LIST_TEST_CASE("init: weights have the promised mean, variance and bound", "[init]",
                        Rules) {
    constexpr bp::Index in = 500, out = 300;
    bp::Generator g{bp::Seed{1}};
    bp::Matrix<double> W(out, in);
    TestType{}(W, g);

    const double variance = Promise<TestType>::variance(in, out);
    const double n = static_cast<double>(W.size());
    // Of Var = 1, the mean of n numbers has the deviation 1/√n, and that of their squares
    // √(κ − 1)/√n with the kurtosis κ = 9/5 (uniform) or 3 (normal).
    constexpr double limit = 4;  // such deviations
    const double kurtosis = Promise<TestType>::form == uniform ? 1.8 : 3;
    const double mean = W.sum() / n / std::sqrt(variance);
    const double square = W.squaredNorm() / n / variance;
    CHECK(std::abs(mean) < limit / std::sqrt(n));
    CHECK(std::abs(square - 1) < limit * std::sqrt((kurtosis - 1) / n));

    const double largest = W.cwiseAbs().maxCoeff() / std::sqrt(3 * variance);
    if (Promise<TestType>::form == uniform) {
        CHECK(largest < 1);
        CHECK(largest > 0.999);
    } else {
        CHECK(largest > 2);  // 3.5 standard deviations, of 150000 numbers
    }
}

TEMPLATE_LIST_TEST_CASE("init: one seed gives one network in every scalar", "[init]", Rules) {
    bp::Matrix<double> W(4, 5);
    bp::Matrix<float> single(4, 5);
    bp::Matrix<long double> extended(4, 5);
    bp::Matrix<bp::Dual<double>> dual(4, 5);
    bp::Generator g{bp::Seed{8}}, h = g, k = g, l = g;
    TestType{}(W, g);
    TestType{}(single, h);
    TestType{}(extended, k);
    TestType{}(dual, l);
    for (bp::Index i = 0; i < W.size(); ++i) {
        const double w = W.data()[i];
        CHECK(single.data()[i] == static_cast<float>(w));
        CHECK(extended.data()[i] == static_cast<long double>(w));
        CHECK(dual.data()[i].value() == w);
        CHECK(dual.data()[i].derivative() == 0);
    }
    CHECK(g == h);
    CHECK(g == k);
    CHECK(g == l);
}

TEMPLATE_LIST_TEST_CASE("init: a view is filled, and nothing beside it", "[init]", Rules) {
    bp::Vector<double> theta = bp::Vector<double>::Constant(8, 77);
    bp::Matrix<double> W(2, 3);
    bp::Generator g, h;
    TestType{}(bp::View<double>(theta.data() + 1, 2, 3), g);
    TestType{}(W, h);
    CHECK(theta(0) == 77);
    CHECK(theta(7) == 77);
    for (bp::Index i = 0; i < 6; ++i) CHECK(theta(i + 1) == W.data()[i]);
}

TEST_CASE("init: constants fill, and draw nothing", "[init]") {
    bp::Generator g;
    bp::Matrix<float> W = bp::Matrix<float>::Random(3, 2);
    bp::Constant{.value = 0.1}(W, g);
    CHECK((W.array() == 0.1f).all());
    bp::Zeros{}(W, g);
    CHECK((W.array() == 0).all());
    CHECK(g == bp::Generator{});
}

TEST_CASE("init: an activation's gain decides its default weights; without one it is Glorot's rule",
          "[init]") {
    bp::Matrix<double> expected(6, 4), W(6, 4);
    {
        bp::Generator g, h;
        bp::HeNormal{}(expected, g);
        bp::default_weights<Halves>(W, h);
        CHECK(W == expected);
    }
    bp::Generator g, h;
    bp::GlorotUniform{}(expected, g);
    bp::default_weights<SaysNothing>(W, h);
    CHECK(W == expected);
}

TEST_CASE("init: with He's rule a signal keeps its scale through twenty layers of ReLU",
          "[init]") {
    constexpr bp::Index width = 200;
    bp::Generator g{bp::Seed{3}};
    bp::Matrix<double> a = bp::Matrix<double>::Random(width, 50), W(width, width);
    const double before = a.squaredNorm();
    for (int layer = 0; layer < 20; ++layer) {
        bp::HeNormal{}(W, g);
        a = (W * a).cwiseMax(0).eval();
    }
    // Each layer scatters the scale by some √(5/width); with LeCun's rule it would be 2⁻²⁰.
    CHECK(a.squaredNorm() > before / 8);
    CHECK(a.squaredNorm() < before * 8);
}
