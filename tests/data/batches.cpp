// SPDX-License-Identifier: MIT
#include <backprop/data/batches.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <vector>

namespace bp = backprop;

namespace {

/// Sample i: inputs (i, 2i), label i or targets (−i), weight i + ½.
bp::Dataset<float> numbered(bp::Index n, bool with_labels) {
    const Eigen::RowVectorXf i =
        Eigen::RowVectorXf::LinSpaced(n, 0, static_cast<float>(n - 1));
    Eigen::MatrixXf x(2, n);
    x << i, 2 * i;
    bp::Dataset<float> data;
    if (with_labels) data = {x, Eigen::VectorXi::LinSpaced(n, 0, static_cast<int>(n - 1))};
    else data = {x, Eigen::MatrixXf{-i}};
    data.weights = i.transpose().array() + 0.5F;
    return data;
}

/// The samples of the rest of the epoch, and that all that belongs to one comes with it.
std::vector<int> samples(bp::Batches<float>& batches, const std::vector<bp::Index>& sizes) {
    std::vector<int> order;
    std::vector<bp::Index> found;
    bp::Batch<float> batch;
    while (batches.next(batch)) {
        found.push_back(batch.size());
        REQUIRE(batch.x().rows() == 2);
        REQUIRE(batch.x().cols() == batch.size());
        REQUIRE(batch.weights().size() == batch.size());
        for (bp::Index j = 0; j < batch.size(); ++j) {
            const float i = batch.x()(0, j);
            order.push_back(static_cast<int>(i));
            CHECK(batch.x()(1, j) == 2 * i);
            CHECK(batch.weights()(j) == i + 0.5F);
            if (batch.has_labels()) CHECK(batch.labels()(j) == static_cast<int>(i));
            else CHECK(batch.targets()(0, j) == -i);
        }
    }
    CHECK(found == sizes);
    CHECK_FALSE(batches.next(batch));
    return order;
}

}  // namespace

TEST_CASE("batches: in order, they are views of the data set", "[data]") {
    const auto data = numbered(10, GENERATE(false, true));
    bp::Batches batches{data, 4};
    CHECK(batches.batch_count() == 3);
    CHECK(samples(batches, {4, 4, 2}) == std::vector{0, 1, 2, 3, 4, 5, 6, 7, 8, 9});

    batches.start_epoch(1);
    bp::Batch<float> batch;
    REQUIRE(batches.next(batch));
    REQUIRE(batches.next(batch));
    CHECK(batch.x().data() == data.inputs.col(4).data());
    CHECK(batch.weights().data() == &data.weights(4));
    if (data.has_labels()) CHECK(batch.labels().data() == &data.labels[4]);
    else CHECK(batch.targets().data() == data.targets.col(4).data());
}

TEST_CASE("batches: shuffled, an epoch has every sample once", "[data]") {
    const auto data = numbered(1000, GENERATE(false, true));
    bp::Batches batches{data, 96, bp::Seed{7}};
    auto order = samples(batches, {96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 40});
    CHECK_FALSE(std::is_sorted(order.begin(), order.end()));
    std::sort(order.begin(), order.end());
    CHECK(order.back() == 999);
    CHECK(std::adjacent_find(order.begin(), order.end()) == order.end());
}

TEST_CASE("batches: the order is a function of seed and epoch alone", "[data]") {
    const auto data = numbered(100, true);
    const std::vector<bp::Index> sizes{100};
    bp::Batches batches{data, 100, bp::Seed{7}};
    const auto epoch_0 = samples(batches, sizes);
    batches.start_epoch(1);
    const auto epoch_1 = samples(batches, sizes);
    batches.start_epoch(0);
    CHECK(samples(batches, sizes) == epoch_0);
    CHECK(epoch_0 != epoch_1);

    bp::Batches same{data, 100, bp::Seed{7}};
    same.start_epoch(1);
    CHECK(samples(same, sizes) == epoch_1);
    bp::Batches other{data, 100, bp::Seed{8}};
    CHECK(samples(other, sizes) != epoch_0);
}

TEST_CASE("batches: the batch size does not change the order", "[data]") {
    const auto data = numbered(10, true);
    bp::Batches all{data, 10, bp::Seed{3}}, some{data, 4, bp::Seed{3}};
    CHECK(samples(all, {10}) == samples(some, {4, 4, 2}));
}

TEST_CASE("batches: an epoch may begin at a later batch, as after a checkpoint", "[data]") {
    const auto data = numbered(10, true);
    bp::Batches batches{data, 4, bp::Seed{3}};
    batches.start_epoch(5);
    const auto whole = samples(batches, {4, 4, 2});
    batches.start_epoch(5, 1);
    CHECK(samples(batches, {4, 2}) == std::vector<int>(whole.begin() + 4, whole.end()));
    batches.start_epoch(5, 99);
    CHECK(samples(batches, {}).empty());
}

TEST_CASE("batches: a shuffled batch begins on a cache line and shares no memory", "[data]") {
    const auto data = numbered(100, false);
    bp::Batches batches{data, 32, bp::Seed{}};
    bp::Batch<float> batch;
    REQUIRE(batches.next(batch));
    CHECK(reinterpret_cast<std::uintptr_t>(batch.x().data()) % bp::cache_line == 0);
    CHECK(reinterpret_cast<std::uintptr_t>(batch.targets().data()) % bp::cache_line == 0);
}

TEST_CASE("batches: what comes next is known before it is read", "[data]") {
    const auto data = numbered(21, true);
    for (auto batches : {bp::Batches{data, 8}, bp::Batches{data, 8, bp::Seed{3}}}) {
        bp::Batch<float> batch;
        std::vector<bp::Index> sizes;
        for (auto upcoming = batches.upcoming(); upcoming.any(); upcoming = batches.upcoming()) {
            std::vector<float> first;  // of what a cache line begins with: in order, 8 samples
            while (upcoming.any())
                first.push_back(*reinterpret_cast<const float*>(upcoming.next()));
            REQUIRE(batches.next(batch));
            sizes.push_back(batch.size());
            REQUIRE((first.size() == 1 || first.size() == static_cast<std::size_t>(batch.size())));
            for (std::size_t j = 0; j < first.size(); ++j)
                CHECK(first[j] == batch.x()(0, static_cast<bp::Index>(j)));
        }
        CHECK(sizes == std::vector<bp::Index>{8, 8, 5});
        CHECK(!batches.next(batch));
    }
}

TEST_CASE("batches: of what comes next, no more is fetched than a cache holds", "[data]") {
    const auto data = numbered(50000, true);  // 400 KB
    bp::Batches batches{data, 50000};
    auto upcoming = batches.upcoming();
    bp::Index lines = 0;
    for (; upcoming.any(); ++lines) upcoming.next();
    CHECK(64 * lines == bp::kernel::Upcoming::most_bytes);
}

TEST_CASE("batches: without weights there are none, and no data gives no batch", "[data]") {
    auto data = numbered(3, true);
    data.weights.resize(0);
    for (auto batches : {bp::Batches{data, 8}, bp::Batches{data, 8, bp::Seed{}}}) {
        bp::Batch<float> batch;
        REQUIRE(batches.next(batch));
        CHECK_FALSE(batch.has_weights());
        CHECK(batch.weights().size() == 0);
        CHECK(batch.targets().size() == 0);
        CHECK(batch.size() == 3);
    }
    const bp::Dataset<float> none;
    bp::Batches batches{none, 8, bp::Seed{}};
    bp::Batch<float> batch;
    CHECK(batches.batch_count() == 0);
    CHECK_FALSE(batches.next(batch));
}

TEST_CASE("batches: a batch size below 1 and a broken data set are refused", "[data]") {
    auto data = numbered(3, true);
    CHECK(message([&] { bp::Batches{data, 0}; }) ==
          "Batches: expected a batch size of at least 1, found 0");
    CHECK(message([&] { bp::Batches{data, -1, bp::Seed{}}; }) ==
          "Batches: expected a batch size of at least 1, found -1");
    data.labels.pop_back();
    CHECK(message([&] { bp::Batches{data, 2}; }) ==
          "Dataset: expected labels for 3 samples, as inputs has columns, found 2");
}

namespace {

/// The least that can be trained on: numbers that are made up as they are asked for.
struct Counting {
    using Scalar = double;
    void start_epoch(std::int64_t epoch) { sample_ = static_cast<double>(epoch) * 100; }
    bool next(bp::Batch<double>& batch) {
        if (static_cast<int>(sample_) % 100 == 3) return false;
        x_.setConstant(sample_++);
        batch = {x_, t_};
        return true;
    }

private:
    double sample_ = 0;
    Eigen::MatrixXd x_ = Eigen::MatrixXd(2, 1);
    Eigen::MatrixXd t_ = Eigen::MatrixXd::Ones(1, 1);
};

static_assert(bp::BatchSource<Counting>);
static_assert(bp::BatchSource<bp::Batches<float>>);
static_assert(!bp::BatchSource<bp::Dataset<float>>);

}  // namespace

TEST_CASE("batch source: one's own has two functions", "[data]") {
    Counting source;
    source.start_epoch(2);
    bp::Batch<double> batch;
    double sum = 0;
    while (source.next(batch)) sum += batch.x().sum() * batch.targets()(0, 0);
    CHECK(sum == 2 * (200 + 201 + 202));
}

TEST_CASE("batch: it refers to what it is made of, whose sizes have to agree", "[data]") {
    const Eigen::MatrixXd x = Eigen::MatrixXd::Random(2, 3), t(1, 2);
    const std::vector<int> labels{1, 2, 3};
    const Eigen::VectorXd weights = Eigen::Vector3d{1, 2, 3};
    const bp::Batch<double> batch{x, labels, weights};
    CHECK(batch.x().data() == x.data());
    CHECK(batch.labels() == Eigen::Vector3i{1, 2, 3});
    CHECK(batch.weights() == weights);
    CHECK(message([&] { bp::Batch<double>(x, t); }) ==
          "Batch: x has 3 samples, the targets have 2, the weights 0");
    CHECK(message([&] { bp::Batch<double>(x, labels, t.row(0).transpose()); }) ==
          "Batch: x has 3 samples, the targets have 3, the weights 2");
}

TEST_CASE("batches: a size beyond all data makes one of all", "[data]") {
    const auto data = numbered(5, false);
    bp::Batches<float> batches{data, std::numeric_limits<bp::Index>::max()};
    CHECK(batches.batch_count() == 1);
    CHECK(samples(batches, {5}) == std::vector<int>{0, 1, 2, 3, 4});
    CHECK(bp::Batches<float>{data, 2}.batch_count() == 3);
    CHECK(bp::Batches<float>{data, 5}.batch_count() == 1);
}
