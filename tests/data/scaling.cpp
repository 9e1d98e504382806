// SPDX-License-Identifier: MIT
#include <backprop/data/scaling.hpp>

#include <backprop/data/one_hot.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "message.hpp"

#include <cmath>
#include <limits>
#include <vector>

namespace bp = backprop;

namespace {

// Sums of six doubles: a few roundings of 2⁻⁵³ each.
constexpr double double_tolerance = 1e-15;
// What has been scaled in double is rounded to float once: 2⁻²⁴, of numbers up to 3.
constexpr double float_tolerance = 2e-7;

Eigen::MatrixXf golden_rows() {
    return Eigen::Map<const Eigen::Matrix<float, 4, 6, Eigen::RowMajor>>(&bp::golden::rows[0][0]);
}

}  // namespace

TEST_CASE("scaling: mean and deviation are those of mpmath, however large the mean", "[data]") {
    const auto scaling = bp::standard_scaling(golden_rows());
    for (int i = 0; i < 4; ++i) {
        CAPTURE(i);
        const auto [mean, deviation] = bp::golden::moments[i];
        CHECK(std::abs(scaling.offset(i) - mean) <= double_tolerance * std::abs(mean));
        CHECK(std::abs(scaling.scale(i) - deviation) <= double_tolerance * deviation);
    }
}

TEST_CASE("scaling: many samples cost no digits either", "[data]") {
    // 10⁹ and 10⁹ ± 2⁻¹⁰ as often. The error of a plain mean would be seen in the deviation.
    Eigen::MatrixXd x = Eigen::MatrixXd::Constant(1, 300000, 1e9);
    for (int j = 0; j < 300000; j += 3) {
        x(0, j) += 0x1p-10;
        x(0, j + 1) -= 0x1p-10;
    }
    const auto scaling = bp::standard_scaling(x);
    const double deviation = 0x1p-10 * std::sqrt(2.0 / 3);
    CHECK(std::abs(scaling.offset(0) - 1e9) <= double_tolerance * 1e9);
    CHECK(std::abs(scaling.scale(0) - deviation) <= 1e-9 * deviation);
}

TEST_CASE("scaling: numbers of any size, and a spread of one unit in the last place", "[data]") {
    const Eigen::MatrixXd line{{0, 1, 2, 3}};
    const double deviation = std::sqrt(1.25);
    for (const double unit : {1e-300, 1e-170, 1.0, 1e200, 5e307}) {
        CAPTURE(unit);
        const auto scaling = bp::standard_scaling(Eigen::MatrixXd{line * unit});
        CHECK(scaling.offset(0) == Approx(1.5 * unit).epsilon(double_tolerance));
        CHECK(scaling.scale(0) == Approx(deviation * unit).epsilon(double_tolerance));
    }
    const double least = std::numeric_limits<double>::denorm_min();
    CHECK(bp::standard_scaling(Eigen::MatrixXd{{0, least}}).scale(0) == least);

    Eigen::MatrixXd x = Eigen::MatrixXd::Constant(1, 100000, 0.1);
    for (int j = 0; j < 100000; j += 1000) x(0, j) = std::nextafter(0.1, 1);
    const auto scaling = bp::standard_scaling(x);
    const double span = std::nextafter(0.1, 1) - 0.1;
    CHECK(scaling.scale(0) == Approx(span * std::sqrt(0.001 * 0.999)).epsilon(1e-12));
}

TEST_CASE("scaling: standardised inputs have mean 0 and variance 1", "[data]") {
    Eigen::MatrixXf x = golden_rows();
    bp::standard_scaling(x).apply(x);
    const Eigen::MatrixXd y = x.cast<double>();
    for (int i = 0; i < 4; ++i) {
        CAPTURE(i);
        CHECK(std::abs(y.row(i).mean()) < float_tolerance);
        CHECK(std::abs(y.row(i).squaredNorm() / 6 - 1) < 6 * float_tolerance);
    }
}

TEST_CASE("scaling: min-max takes the least to 0 and the largest to 1", "[data]") {
    bp::Dataset<double> data{Eigen::MatrixXd{{-2, 0, 2, 6}, {1e9, 3e9, 2e9, 5e9}},
                             Eigen::MatrixXd{{1, 2, 3, 4}}};
    const auto scaling = bp::min_max_scaling(data);
    CHECK(scaling.offset == Eigen::Vector2d{-2, 1e9});
    CHECK(scaling.scale == Eigen::Vector2d{8, 4e9});
    scaling.apply(data);
    CHECK(data.inputs == Eigen::MatrixXd{{0, 0.25, 0.5, 1}, {0, 0.5, 0.25, 1}});
    CHECK(data.targets == Eigen::MatrixXd{{1, 2, 3, 4}});
}

TEST_CASE("scaling: an input that never changes becomes 0, and stays finite elsewhere", "[data]") {
    // 0.1 is not exact: its mean over three is not itself.
    Eigen::MatrixXd x{{0.1, 0.1, 0.1}, {1, 2, 3}, {0, 0, 0}};
    for (const auto& scaling : {bp::standard_scaling(x), bp::min_max_scaling(x)}) {
        CHECK(scaling.offset(0) == 0.1);
        CHECK(scaling.scale(0) == 1);
        CHECK(scaling.scale(2) == 1);
        Eigen::MatrixXd scaled = x;
        scaling.apply(scaled);
        CHECK(scaled.row(0) == Eigen::RowVector3d::Zero());
        CHECK(scaled.row(2) == Eigen::RowVector3d::Zero());
        CHECK(scaled.allFinite());
    }
}

TEST_CASE("scaling: what was kept is applied to new samples, and undone", "[data]") {
    const Eigen::MatrixXf x = golden_rows();
    const bp::Scaling scaling = bp::standard_scaling(x);
    Eigen::MatrixXf all = x;
    scaling.apply(all);
    Eigen::VectorXf one = x.col(2);
    scaling.apply(one);
    CHECK(one == all.col(2));
    Eigen::Map<Eigen::VectorXf> view{one.data(), one.size()};
    scaling.undo(view);
    for (int i = 0; i < 4; ++i) {
        CAPTURE(i);
        // What is small against the spread cannot come back from a float.
        const double error = std::abs(double{one(i)} - double{x(i, 2)});
        CHECK(error <= float_tolerance * (3 * scaling.scale(i) + std::abs(double{x(i, 2)})));
    }

    const bp::Scaling kept{scaling.offset, scaling.scale};
    CHECK(kept == scaling);
    CHECK_FALSE(kept == bp::min_max_scaling(x));
    CHECK_FALSE(kept == bp::Scaling{});
}

TEST_CASE("scaling: refuses other sizes, no samples and what is not finite", "[data]") {
    const bp::Scaling scaling = bp::standard_scaling(golden_rows());
    Eigen::MatrixXf x = Eigen::MatrixXf::Ones(3, 2);
    CHECK(message([&] { scaling.apply(x); }) ==
          "Scaling: expected 4 inputs with 4 scales, found 3");
    CHECK(x == Eigen::MatrixXf::Ones(3, 2));
    x(2, 1) = std::numeric_limits<float>::infinity();
    CHECK(message([&] { bp::standard_scaling(x); }) ==
          "Scaling: expected finite numbers, found inf at input 2 of sample 1");
    CHECK(message([&] { bp::min_max_scaling(Eigen::MatrixXf(3, 0)); }) ==
          "Scaling: expected samples, found none");
    const Eigen::MatrixXd wide{{1e308, -1e308}};
    CHECK(message([&] { bp::min_max_scaling(wide); }) ==
          "Scaling: the differences of input 0 are beyond the range of double");
    CHECK(message([&] { bp::standard_scaling(wide); }) ==
          "Scaling: the differences of input 0 are beyond the range of double");
}

TEST_CASE("one-hot: 1 at the label, 0 elsewhere", "[data]") {
    const std::vector<int> labels{2, 0, 1, 2};
    CHECK(bp::one_hot(labels, 3) ==
          Eigen::MatrixXf{{0, 1, 0, 0}, {0, 0, 1, 0}, {1, 0, 0, 1}});
    CHECK(bp::one_hot<double>(labels, 5).rows() == 5);
    CHECK(message([&] { bp::one_hot(labels, 2); }) ==
          "one_hot: expected labels from 0 to 1, found 2 at sample 0");
    CHECK(message([] { bp::one_hot(std::vector<int>{0, -1}, 2); }) ==
          "one_hot: expected labels from 0 to 1, found -1 at sample 1");
}
