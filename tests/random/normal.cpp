// SPDX-License-Identifier: MIT
#include <backprop/random/normal.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "statistics.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace bp = backprop;
namespace statistics = backprop::statistics;

namespace {

double distribution(double y) { return std::erfc(-y / std::sqrt(2.0)) / 2; }

std::vector<double> draw(int n, bp::Seed seed) {
    bp::Generator g{seed};
    std::vector<double> sample(static_cast<std::size_t>(n));
    for (double& y : sample) y = bp::normal(g);
    return sample;
}

}  // namespace

TEST_CASE("normal: it gives the same bits everywhere", "[random]") {
    bp::Generator g{bp::Seed{42}};
    for (const double expected : bp::golden::normal) CHECK(bp::normal(g) == expected);
}

TEST_CASE("normal: a hundred thousand numbers take the same draws everywhere", "[random]") {
    bp::Generator g{bp::Seed{42}};
    for (int i = 0; i < 100000; ++i) bp::normal(g);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(g.state()[i] == bp::golden::state_after_100000_normal[i]);
}

TEST_CASE("normal: the table holds the chances of the integer part", "[random]") {
    for (std::size_t k = 0; k < 9; ++k) {
        CAPTURE(k);
        CHECK(bp::detail::chance_up_to[k] == bp::golden::chance_up_to[k]);
    }
}

TEST_CASE("normal: moments are 0, 1, 0, 3, 0, 15", "[random]") {
    constexpr int n = 1000000;
    double sums[7] = {};
    for (const double y : draw(n, bp::Seed{1}))
        for (int m = 1; m <= 6; ++m) sums[m] += std::pow(y, m);
    const double moments[] = {1, 0, 1, 0, 3, 0, 15, 0, 105, 0, 945, 0, 10395};
    for (int m = 1; m <= 6; ++m) {
        CAPTURE(m);
        const double variance = moments[2 * m] - moments[m] * moments[m];
        CHECK(statistics::deviation_of_mean(sums[m], n, moments[m], variance) <
              statistics::mean_limit);
    }
}

TEST_CASE("normal: the distribution is the normal one", "[random]") {
    CHECK(statistics::kolmogorov(draw(1000000, bp::Seed{2}), distribution) <
          statistics::kolmogorov_limit);
}

TEST_CASE("normal: cells of a tenth are filled as they should be, tails included", "[random]") {
    constexpr int n = 2000000, half = 40;  // from −4 to 4, and the two tails beyond
    std::vector<double> counts(2 * half + 2), expected(2 * half + 2);
    for (const double y : draw(n, bp::Seed{3})) {
        const double cell = std::floor(y * 10) + half + 1;
        ++counts[static_cast<std::size_t>(std::min(std::max(cell, 0.0), 2.0 * half + 1))];
    }
    for (int i = 0; i < 2 * half; ++i)
        expected[static_cast<std::size_t>(i + 1)] =
            n * (distribution((i + 1 - half) / 10.0) - distribution((i - half) / 10.0));
    expected.front() = expected.back() = n * distribution(-half / 10.0);
    CHECK(statistics::chi_square_deviation(counts, expected) < statistics::chi_square_limit);
}

TEST_CASE("normal: neighbours know nothing of each other", "[random]") {
    constexpr int n = 500000;
    const std::vector<double> sample = draw(n + 1, bp::Seed{4});
    double products = 0, of_squares = 0;
    for (std::size_t i = 0; i < n; ++i) {
        products += sample[i] * sample[i + 1];
        of_squares += (sample[i] * sample[i] - 1) * (sample[i + 1] * sample[i + 1] - 1);
    }
    CHECK(statistics::deviation_of_mean(products, n, 0, 1) < statistics::mean_limit);
    CHECK(statistics::deviation_of_mean(of_squares, n, 0, 4) < statistics::mean_limit);
}
