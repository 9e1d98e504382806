// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/autodiff/autodiff.hpp>
#include <backprop/optimizer/clip.hpp>

#include <cmath>
#include <limits>
#include <string>

namespace bp = backprop;

namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();

}  // namespace

TEMPLATE_TEST_CASE("clip_by_norm: scales what is longer than the limit to the limit",
                   "[optimizer]", float, double, long double) {
    using S = TestType;
    bp::Vector<S> g(2);
    g << 3, 4;
    CHECK(bp::clip_by_norm(g, 5.0) == 5);
    CHECK(g == bp::Vector<S>(Eigen::Vector2d(3, 4).cast<S>()));
    CHECK(bp::clip_by_norm(g, 2.5) == 5);
    CHECK(g == bp::Vector<S>(Eigen::Vector2d(1.5, 2).cast<S>()));  // exact: PyTorch adds 1e-6
    CHECK(bp::clip_by_norm(g, 0.0) == S(2.5));
    CHECK(g == bp::Vector<S>::Zero(2));
    CHECK(bp::clip_by_norm(g, 0.0) == 0);
}

TEMPLATE_TEST_CASE("clip_by_norm: the norm of any length is that of the plain sum", "[optimizer]",
                   float, double) {
    for (const bp::Index count : {1, 3, 31, 32, 33, 100, 1000}) {
        bp::Vector<TestType> g(count);
        double squares = 0;
        for (bp::Index i = 0; i < count; ++i) {
            g(i) = static_cast<TestType>(i % 13 - 6) / 8;  // exact squares: any order of the sum
            squares += double(g(i)) * double(g(i));
        }
        CHECK(bp::clip_by_norm(g, 1e9) == std::sqrt(squares));
    }
}

TEST_CASE("clip_by_norm: the square of no number overflows or vanishes", "[optimizer]") {
    Eigen::VectorXf single(2);
    single << 3e30f, 4e30f;
    CHECK(bp::clip_by_norm(single, 1.0) == Approx(5e30).epsilon(1e-6));
    CHECK(single(1) == Approx(0.8f));
    for (const double scale : {1e200, 1e-200, 1e-320}) {
        Eigen::VectorXd g(2);
        g << 3 * scale, 4 * scale;
        const double five = std::hypot(g(0), g(1));
        // 1e-320 has four digits
        CHECK(std::abs(bp::clip_by_norm(g, scale) - five) <= 4e-16 * five + 1e-323);
        CHECK(std::abs(g(1) - 0.8 * scale) <= 4e-16 * scale + 1e-323);
    }
}

TEST_CASE("clip_by_norm: what is not finite is reported and left as it is", "[optimizer]") {
    for (const float bad : {infinity, -infinity, std::numeric_limits<float>::quiet_NaN()}) {
        Eigen::VectorXf g(3);
        g << 1, bad, 2;
        CHECK_FALSE(std::isfinite(bp::clip_by_norm(g, 1.0)));
        CHECK(g(0) == 1);
        CHECK((g(1) == bad || std::isnan(bad)));
        CHECK(g(2) == 2);
        Eigen::VectorXd d = g.cast<double>();
        CHECK(std::isnan(bp::clip_by_norm(d, 1.0)) == std::isnan(bad));
        CHECK(d(2) == 2);
    }
}

TEST_CASE("clip_by_value: limits each number, and keeps NaN", "[optimizer]") {
    Eigen::VectorXf g(6);
    g << -3, -0.5f, 0.25f, 3, infinity, std::numeric_limits<float>::quiet_NaN();
    bp::clip_by_value(g, 0.5);
    CHECK(g.head(5) == (Eigen::VectorXf(5) << -0.5f, -0.5f, 0.25f, 0.5f, 0.5f).finished());
    CHECK(std::isnan(g(5)));
}

TEST_CASE("add_l1: adds the sign of theta, without its undecayed ranges", "[optimizer]") {
    Eigen::VectorXd theta(6), g = Eigen::VectorXd::Ones(6);
    theta << 2, -2, 0, -3, 4, -5;
    const bp::Range undecayed[] = {{3, 5}};
    bp::add_l1(g, theta, 0.25, undecayed);
    CHECK(g == (Eigen::VectorXd(6) << 1.25, 0.75, 1, 1, 1, 0.75).finished());
    CHECK_THROWS_AS(bp::add_l1(g.head(2), theta, 0.25), bp::Error);
}

TEST_CASE("clipping: takes dual numbers", "[optimizer]") {
    using D = bp::Dual<double>;
    bp::Vector<D> g(2);
    g << D{3, 1}, D{4, 0};
    CHECK(bp::clip_by_norm(g, 10.0).derivative() == Approx(0.6));  // of √(x² + 16) at 3
    bp::clip_by_value(g, 3.5);
    CHECK(g(1).value() == 3.5);
}

TEST_CASE("clipping: a limit below 0 is refused", "[optimizer]") {
    Eigen::VectorXd g = Eigen::VectorXd::Ones(3);
    CHECK_THROWS_WITH(bp::clip_by_norm(g, -1.0), Catch::Contains("clip_by_norm: expected a limit"));
    CHECK_THROWS_AS(bp::clip_by_value(g, std::nan("")), bp::Error);
    CHECK(g == Eigen::VectorXd::Ones(3));
}
