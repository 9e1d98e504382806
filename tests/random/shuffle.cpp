// SPDX-License-Identifier: MIT
#include <backprop/random/shuffle.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "statistics.hpp"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>
#include <vector>

namespace bp = backprop;
namespace statistics = backprop::statistics;

TEST_CASE("shuffle: it gives the same order everywhere, in every kind of range", "[random]") {
    std::vector<int> values(12);
    std::iota(values.begin(), values.end(), 0);
    int array[12];
    std::copy(values.begin(), values.end(), array);
    Eigen::VectorXi vector = Eigen::VectorXi::LinSpaced(12, 0, 11);

    bp::Generator g{bp::Seed{42}}, h = g, k = g;
    bp::shuffle(values, g);
    bp::shuffle(array, h);
    bp::shuffle(vector, k);
    for (int i = 0; i < 12; ++i) {
        CAPTURE(i);
        CHECK(values[static_cast<std::size_t>(i)] == bp::golden::shuffled[i]);
        CHECK(array[i] == bp::golden::shuffled[i]);
        CHECK(vector(i) == bp::golden::shuffled[i]);
    }
}

TEST_CASE("shuffle: what comes out is what went in, in another order", "[random]") {
    bp::Generator g;
    std::vector<int> values(1000);
    std::iota(values.begin(), values.end(), 0);
    const std::vector<int> sorted = values;
    bp::shuffle(values, g);
    CHECK(values != sorted);
    std::sort(values.begin(), values.end());
    CHECK(values == sorted);
}

TEST_CASE("shuffle: nothing and a single entry are left alone", "[random]") {
    bp::Generator g;
    std::vector<int> none, one{7};
    bp::shuffle(none, g);
    bp::shuffle(one, g);
    CHECK(none.empty());
    CHECK(one == std::vector<int>{7});
    CHECK(g == bp::Generator{});
}

TEST_CASE("shuffle: each of the 120 orders of five is as likely", "[random]") {
    constexpr int n = 120 * 500;
    bp::Generator g{bp::Seed{9}};
    std::map<std::string, double> orders;
    for (int i = 0; i < n; ++i) {
        std::string order = "abcde";
        bp::shuffle(order, g);
        ++orders[order];
    }
    REQUIRE(orders.size() == 120);
    std::vector<double> counts;
    for (const auto& [order, count] : orders) counts.push_back(count);
    CHECK(statistics::chi_square_deviation(counts, std::vector<double>(120, 500)) <
          statistics::chi_square_limit);
}
