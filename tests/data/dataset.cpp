// SPDX-License-Identifier: MIT
#include <backprop/data/dataset.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <Eigen/Core>

#include <array>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace bp = backprop;

namespace {

bp::Dataset<double> four() {
    bp::Dataset data{Eigen::MatrixXd{{1, 2, 3, 4}, {5, 6, 7, 8}}, {0, 1, 0, 2}};
    data.weights = Eigen::Vector4d{10, 20, 30, 40};
    data.input_names = {"a", "b"};
    data.label_names = {"x", "y", "z"};
    return data;
}

}  // namespace

TEST_CASE("dataset: its scalar is deduced from the inputs", "[data]") {
    const Eigen::MatrixXf x = Eigen::MatrixXf::Random(2, 3);
    const Eigen::MatrixXf t = Eigen::MatrixXf::Random(1, 3);
    const std::vector<int> labels{0, 1, 0};
    const std::array<std::uint8_t, 3> bytes{0, 1, 0};
    const Eigen::VectorXi integers = Eigen::Vector3i{0, 1, 0};

    const bp::Dataset by_targets{x, t};
    const bp::Dataset by_blocks{x.leftCols(2), t.leftCols(2)};
    const bp::Dataset by_labels{x, labels};
    const bp::Dataset by_list{x, {0, 1, 0}};
    const bp::Dataset by_bytes{x, bytes};
    const bp::Dataset by_integers{x, integers};
    static_assert(std::is_same_v<decltype(by_targets), const bp::Dataset<float>>);
    static_assert(std::is_same_v<decltype(by_blocks), const bp::Dataset<float>>);
    static_assert(std::is_same_v<decltype(by_list), const bp::Dataset<float>>);

    CHECK(by_targets.targets == t);
    CHECK_FALSE(by_targets.has_labels());
    CHECK(by_targets.size() == 3);
    CHECK(by_blocks.inputs == x.leftCols(2));
    for (const auto& data : {by_labels, by_list, by_bytes, by_integers}) {
        CHECK(data.inputs == x);
        CHECK(data.labels == labels);
        CHECK(data.has_labels());
        CHECK(data.classes() == 2);
    }
}

TEST_CASE("dataset: what does not belong together is refused with both numbers", "[data]") {
    const Eigen::MatrixXf x(2, 3), t(1, 4);
    CHECK(message([&] { bp::Dataset{x, t}; }) ==
          "Dataset: expected targets for 3 samples, as inputs has columns, found 4");
    CHECK(message([&] { bp::Dataset{x, {1, 2}}; }) ==
          "Dataset: expected labels for 3 samples, as inputs has columns, found 2");
    CHECK(message([&] { bp::Dataset{x, std::vector<int>{}}; }) ==
          "Dataset: expected labels for 3 samples, as inputs has columns, found 0");
    CHECK(message([&] { bp::Dataset{x, {1, -2, 0}}; }) ==
          "Dataset: expected labels from 0 to 2147483646, found -2 at sample 1");
    const std::vector<std::int64_t> wide{0, std::int64_t{1} << 32, 0};
    CHECK(message([&] { bp::Dataset{x, wide}; }) ==
          "Dataset: label 4294967296 does not fit an int");
}

TEST_CASE("dataset: check() sees what was changed afterwards", "[data]") {
    const auto changed = [](const auto& change) {
        bp::Dataset<double> data = four();
        change(data);
        return message([&] { data.check(); });
    };
    CHECK(changed([](auto&) {}) == "not refused");
    CHECK(changed([](auto& d) { d.weights.resize(3); }) ==
          "Dataset: expected weights for 4 samples, as inputs has columns, found 3");
    CHECK(changed([](auto& d) { d.targets.resize(1, 4); }) ==
          "Dataset: expected targets or labels, found both");
    CHECK(changed([](auto& d) { d.label_names.pop_back(); }) ==
          "Dataset: expected labels from 0 to 1, found 2 at sample 3");
    CHECK(changed([](auto& d) { d.labels.clear(); }) ==
          "Dataset: expected targets for 4 samples, as inputs has columns, found 0");
}

TEST_CASE("dataset: the classes are those that have names, or those that occur", "[data]") {
    bp::Dataset<double> data = four();
    data.label_names.push_back("never");
    CHECK(data.classes() == 4);
    data.label_names.clear();
    CHECK(data.classes() == 3);
    CHECK(bp::Dataset<double>{}.classes() == 0);
}

TEST_CASE("dataset: select copies samples with all that belongs to them", "[data]") {
    const bp::Dataset<double> data = four();
    const auto chosen = data.select(std::vector<bp::Index>{3, 0, 3});
    CHECK(chosen.inputs == Eigen::MatrixXd{{4, 1, 4}, {8, 5, 8}});
    CHECK(chosen.labels == std::vector<int>{2, 0, 2});
    CHECK(chosen.weights == Eigen::Vector3d{40, 10, 40});
    CHECK(chosen.input_names == data.input_names);
    CHECK(chosen.label_names == data.label_names);
    CHECK(data.select({}).size() == 0);

    const bp::Dataset pairs{data.inputs, Eigen::MatrixXd{{-1, -2, -3, -4}}};
    CHECK(pairs.select(std::vector<bp::Index>{2, 1}).targets == Eigen::MatrixXd{{-3, -2}});

    CHECK(message([&] { data.select(std::vector<bp::Index>{0, 4}); }) ==
          "Dataset: expected indices from 0 to 3, found 4");
    CHECK(message([&] { data.select(std::vector<bp::Index>{-1}); }) ==
          "Dataset: expected indices from 0 to 3, found -1");
}

TEST_CASE("dataset: cast keeps everything", "[data]") {
    const auto data = four().cast<float>();
    static_assert(std::is_same_v<decltype(data), const bp::Dataset<float>>);
    CHECK(data.inputs == four().inputs.cast<float>());
    CHECK(data.weights == four().weights.cast<float>());
    CHECK(data.labels == four().labels);
    CHECK(data.label_names == four().label_names);
}
