// SPDX-License-Identifier: MIT
#include <backprop/data/split.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace bp = backprop;

namespace {

/// Sample i has the input i and the weight i + ½.
bp::Dataset<double> numbered(const std::vector<int>& labels) {
    const auto n = static_cast<bp::Index>(labels.size());
    bp::Dataset<double> data{Eigen::RowVectorXd::LinSpaced(n, 0, static_cast<double>(n - 1)),
                             labels};
    data.weights = data.inputs.transpose().array() + 0.5;
    return data;
}

/// `n` samples of as many classes as there are numbers, in one block each.
bp::Dataset<double> blocks(const std::vector<int>& sizes) {
    std::vector<int> labels;
    for (std::size_t c = 0; c < sizes.size(); ++c)
        labels.insert(labels.end(), static_cast<std::size_t>(sizes[c]), static_cast<int>(c));
    return numbered(labels);
}

std::multiset<double> inputs(const bp::Dataset<double>& data) {
    return {data.inputs.data(), data.inputs.data() + data.size()};
}

bool is_ascending(const bp::Dataset<double>& data) {
    return std::is_sorted(data.inputs.data(), data.inputs.data() + data.size());
}

/// Every sample of `data` is in one part, once, with its own label and weight.
void check_partition(const bp::Dataset<double>& data, const bp::Split<double>& parts) {
    auto all = inputs(parts.train);
    all.merge(inputs(parts.test));
    CHECK(all == inputs(data));
    for (const auto* part : {&parts.train, &parts.test})
        for (bp::Index j = 0; j < part->size(); ++j) {
            const auto sample = static_cast<std::size_t>(part->inputs(0, j));
            if (part->labels[static_cast<std::size_t>(j)] != data.labels[sample] ||
                part->weights(j) != part->inputs(0, j) + 0.5)
                FAIL_CHECK("sample " << sample << " has another label or weight");
        }
}

bp::Index count(const bp::Dataset<double>& data, int label) {
    return std::count(data.labels.begin(), data.labels.end(), label);
}

}  // namespace

TEST_CASE("split: two random parts of the asked size, a function of the seed", "[data]") {
    const auto data = blocks({60, 40});
    const auto parts = bp::split(data, 0.8, bp::Seed{1});
    CHECK(parts.train.size() == 80);
    CHECK(parts.test.size() == 20);
    check_partition(data, parts);
    CHECK_FALSE(is_ascending(parts.train));
    CHECK_FALSE(is_ascending(parts.test));
    CHECK(bp::split(data, 0.8, bp::Seed{1}).test.inputs == parts.test.inputs);
    CHECK(bp::split(data, 0.8, bp::Seed{2}).test.inputs != parts.test.inputs);
}

TEST_CASE("split: neither part is empty, and impossible wishes are refused", "[data]") {
    const auto data = blocks({3});
    CHECK(bp::split(data, 0.01).train.size() == 1);
    CHECK(bp::split(data, 0.99).test.size() == 1);
    CHECK(message([&] { bp::split(data, 1.0); }) ==
          "split: expected a fraction between 0 and 1, found 1.000000");
    CHECK(message([&] { bp::split(data, std::nan("")); }) ==
          "split: expected a fraction between 0 and 1, found nan");
    CHECK(message([&] { bp::split(blocks({1}), 0.5); }) ==
          "split: expected at least 2 samples, found 1");
}

TEST_CASE("stratified split: each class has its share, exact to less than a sample", "[data]") {
    const auto data = blocks({7, 50, 1, 0, 23, 3});
    for (const double fraction : {0.1, 0.25, 0.5, 0.8, 0.97}) {
        CAPTURE(fraction);
        const auto parts = bp::stratified_split(data, fraction, bp::Seed{3});
        check_partition(data, parts);
        CHECK(parts.train.size() == std::lround(fraction * 84));
        for (int c = 0; c < 6; ++c) {
            CAPTURE(c);
            const auto exact = fraction * static_cast<double>(count(data, c));
            CHECK(std::abs(static_cast<double>(count(parts.train, c)) - exact) < 1);
        }
        CHECK_FALSE(std::is_sorted(parts.train.labels.begin(), parts.train.labels.end()));
    }
    const auto parts = bp::stratified_split(data, 0.5, bp::Seed{3});
    CHECK(bp::stratified_split(data, 0.5, bp::Seed{3}).train.inputs == parts.train.inputs);
    CHECK(bp::stratified_split(data, 0.5, bp::Seed{4}).train.inputs != parts.train.inputs);
    CHECK(message([] {
              bp::stratified_split(bp::Dataset{Eigen::MatrixXd(1, 2), Eigen::MatrixXd(1, 2)}, 0.5);
          }) == "stratified_split: expected a data set with labels");
}

TEST_CASE("folds: together they test on every sample once", "[data]") {
    const auto data = blocks({9, 4, 10});
    for (const bool stratified : {false, true})
        for (const bp::Index k : {2, 5, 23}) {
            CAPTURE(stratified, k);
            std::multiset<double> tested;
            for (bp::Index i = 0; i < k; ++i) {
                const auto parts = stratified ? bp::stratified_fold(data, i, k, bp::Seed{5})
                                              : bp::fold(data, i, k, bp::Seed{5});
                check_partition(data, parts);
                CHECK(parts.test.size() >= 23 / k);
                CHECK(parts.test.size() <= (23 + k - 1) / k);
                for (int c = 0; c < 3 && stratified; ++c) {
                    CHECK(count(parts.test, c) >= count(data, c) / k);
                    CHECK(count(parts.test, c) <= (count(data, c) + k - 1) / k);
                }
                tested.merge(inputs(parts.test));
            }
            CHECK(tested == inputs(data));
        }
    CHECK(bp::fold(data, 0, 2, bp::Seed{5}).test.inputs !=
          bp::fold(data, 0, 2, bp::Seed{6}).test.inputs);
    CHECK(bp::stratified_fold(data, 0, 2, bp::Seed{5}).test.inputs !=
          bp::stratified_fold(data, 0, 2, bp::Seed{6}).test.inputs);
}

TEST_CASE("folds: a fold that is none is refused", "[data]") {
    const auto data = blocks({2, 2});
    CHECK(message([&] { bp::fold(data, 0, 1); }) ==
          "fold: expected 2 to 4 folds, as many as there are samples, found 1");
    CHECK(message([&] { bp::stratified_fold(data, 0, 5); }) ==
          "fold: expected 2 to 4 folds, as many as there are samples, found 5");
    CHECK(message([&] { bp::fold(data, 3, 3); }) == "fold: expected a fold from 0 to 2, found 3");
}
