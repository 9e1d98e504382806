// SPDX-License-Identifier: MIT
#include <backprop/random/uniform.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "statistics.hpp"

#include <cmath>
#include <vector>

namespace bp = backprop;
namespace statistics = backprop::statistics;

TEST_CASE("uniform: it gives the same bits everywhere", "[random]") {
    bp::Generator g{bp::Seed{42}};
    for (const double expected : bp::golden::uniform) CHECK(bp::uniform(g) == expected);
    g = bp::Generator{bp::Seed{42}};
    for (const double expected : bp::golden::symmetric) CHECK(bp::symmetric(g) == expected);
    g = bp::Generator{bp::Seed{42}};
    for (const int expected : bp::golden::index_below_10)
        CHECK(bp::uniform_index(g, 10) == expected);
}

TEST_CASE("uniform: numbers spread evenly over [0, 1)", "[random]") {
    constexpr int n = 200000;
    bp::Generator g{bp::Seed{1}};
    std::vector<double> sample(n);
    double sum = 0, squares = 0;
    bool inside = true;
    for (double& u : sample) {
        u = bp::uniform(g);
        inside = inside && 0 <= u && u < 1;
        sum += u;
        squares += u * u;
    }
    CHECK(inside);
    CHECK(statistics::deviation_of_mean(sum, n, 1. / 2, 1. / 12) < statistics::mean_limit);
    CHECK(statistics::deviation_of_mean(squares, n, 1. / 3, 4. / 45) < statistics::mean_limit);
    CHECK(statistics::kolmogorov(sample, [](double u) { return u; }) <
          statistics::kolmogorov_limit);
}

TEST_CASE("uniform: pairs spread evenly over the square", "[random]") {
    constexpr int n = 400000, side = 20;
    bp::Generator g{bp::Seed{2}};
    std::vector<double> counts(side * side), expected(side * side, double(n) / (side * side));
    for (int i = 0; i < n; ++i) {
        const int x = static_cast<int>(bp::uniform(g) * side);
        const int y = static_cast<int>(bp::uniform(g) * side);
        ++counts[static_cast<std::size_t>(x * side + y)];
    }
    CHECK(statistics::chi_square_deviation(counts, expected) < statistics::chi_square_limit);
}

TEST_CASE("uniform: symmetric numbers spread evenly over (−1, 1), without −1, 0 and 1",
          "[random]") {
    constexpr int n = 200000;
    bp::Generator g{bp::Seed{3}};
    std::vector<double> sample(n);
    double sum = 0, squares = 0;
    bool odd = true;
    for (double& v : sample) {
        v = bp::symmetric(g);
        odd = odd && std::fmod(std::abs(v) * 0x1p53, 2) == 1 && std::abs(v) < 1;
        sum += v;
        squares += v * v;
    }
    CHECK(odd);  // all are odd multiples of 2⁻⁵³
    CHECK(statistics::deviation_of_mean(sum, n, 0, 1. / 3) < statistics::mean_limit);
    CHECK(statistics::deviation_of_mean(squares, n, 1. / 3, 4. / 45) < statistics::mean_limit);
    CHECK(statistics::kolmogorov(sample, [](double v) { return (v + 1) / 2; }) <
          statistics::kolmogorov_limit);
}

TEST_CASE("uniform: indices are as likely as each other", "[random]") {
    const bp::Index limit = GENERATE(2, 3, 7, 8, 10, 100, 1000);
    CAPTURE(limit);
    const bp::Index n = 200 * limit;
    bp::Generator g{bp::Seed{4}};
    std::vector<double> counts(static_cast<std::size_t>(limit));
    const std::vector<double> expected(counts.size(), 200);
    for (bp::Index i = 0; i < n; ++i) {
        const bp::Index index = bp::uniform_index(g, limit);
        REQUIRE(index >= 0);
        REQUIRE(index < limit);
        ++counts[static_cast<std::size_t>(index)];
    }
    CHECK(statistics::chi_square_deviation(counts, expected) < statistics::chi_square_limit);
}

TEST_CASE("uniform: indices below the largest n lie on both sides of its half", "[random]") {
    constexpr bp::Index limit = (bp::Index{1} << 62) + 1;  // just above a power of two: half of
    bp::Generator g{bp::Seed{5}};                          // the draws are refused
    constexpr int n = 10000;
    int above = 0;
    for (int i = 0; i < n; ++i) {
        const bp::Index index = bp::uniform_index(g, limit);
        REQUIRE(index >= 0);
        REQUIRE(index < limit);
        above += index > limit / 2;
    }
    CHECK(statistics::deviation_of_mean(above, n, 0.5, 0.25) < statistics::mean_limit);
}

TEST_CASE("uniform: the only index below 1 costs no draw, and below 0 there is none",
          "[random]") {
    bp::Generator g;
    CHECK(bp::uniform_index(g, 1) == 0);
    CHECK(g == bp::Generator{});
    CHECK_THROWS_AS(bp::uniform_index(g, 0), bp::Error);
    CHECK_THROWS_AS(bp::uniform_index(g, -3), bp::Error);
    CHECK(g == bp::Generator{});
}
