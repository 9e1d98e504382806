// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "train/golden.hpp"
#include "train/problem.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/loss/loss.hpp>

#include <limits>
#include <vector>

namespace bp = backprop;
using bp::Evaluation;
using bp::testing::close;
using bp::testing::message_of;
using bp::testing::numbers;

namespace {

// Sums of 40 numbers in another order.
constexpr double tolerance = 1e-14;
constexpr double no_number = std::numeric_limits<double>::quiet_NaN();

using Columns = Eigen::Map<const Eigen::MatrixXd>;
const Columns outputs{golden::outputs, golden::classes, golden::samples};

Evaluation classes(bool weighted) {
    Evaluation e = Evaluation::of_classes(golden::classes);
    for (int s = 0; s < golden::samples; ++s)
        e.add_class(outputs.col(s), golden::labels[s], weighted ? golden::weights[s] : 1);
    return e;
}

Evaluation regression(bool weighted) {
    const Columns y{golden::predicted, 2, golden::samples}, t{golden::expected, 2, golden::samples};
    Evaluation e = Evaluation::of_numbers(2);
    for (int s = 0; s < golden::samples; ++s)
        e.add_numbers(y.col(s), t.col(s), weighted ? golden::weights[s] : 1);
    return e;
}

void compare(const Evaluation& e, const double* confusion, const double* top_k,
             const double* precision, const double* recall, const double* f1, const double* macro,
             const double* micro) {
    for (int c = 0; c < golden::classes; ++c) {
        for (int t = 0; t < golden::classes; ++t)
            CHECK(close(e.confusion(t, c), confusion[t + c * golden::classes], tolerance));
        CHECK(close(e.top_k(c + 1), top_k[c], tolerance));
        CHECK(close(e.precision(c), precision[c], tolerance));
        CHECK(close(e.recall(c), recall[c], tolerance));
        CHECK(close(e.f1(c), f1[c], tolerance));
    }
    CHECK(close(e.macro_precision(), macro[0], tolerance));
    CHECK(close(e.macro_recall(), macro[1], tolerance));
    CHECK(close(e.macro_f1(), macro[2], tolerance));
    CHECK(close(e.micro_precision(), *micro, tolerance));
    CHECK(close(e.micro_recall(), *micro, tolerance));
    CHECK(close(e.micro_f1(), *micro, tolerance));
    CHECK(close(e.accuracy(), *micro, tolerance));
}

}  // namespace

TEST_CASE("evaluation: classes, as scikit-learn defines their metrics", "[train]") {
    namespace p = golden::plain;
    namespace w = golden::weighted;
    compare(classes(false), p::confusion, p::top_k, p::precision, p::recall, p::f1, p::macro,
            p::micro);
    compare(classes(true), w::confusion, w::top_k, w::precision, w::recall, w::f1, w::macro,
            w::micro);
}

TEST_CASE("evaluation: numbers, as scikit-learn defines their metrics", "[train]") {
    const Evaluation plain = regression(false), weighted = regression(true);
    CHECK(close(plain.mae(), golden::plain::regression[0], tolerance));
    CHECK(close(plain.rmse(), golden::plain::regression[1], tolerance));
    CHECK(close(plain.r2(), golden::plain::regression[2], tolerance));
    CHECK(close(weighted.mae(), golden::weighted::regression[0], tolerance));
    CHECK(close(weighted.rmse(), golden::weighted::regression[1], tolerance));
    CHECK(close(weighted.r2(), golden::weighted::regression[2], tolerance));
}

TEST_CASE("evaluation: R2 of a constant is 1 if it is met, else 0, and far from 0 still exact",
          "[train]") {
    const auto r2 = [](double target, double found, double step) {
        Evaluation e = Evaluation::of_numbers(1);
        for (int s = 0; s < 100; ++s)
            e.add_numbers(Eigen::Matrix<double, 1, 1>{found + s * step},
                          Eigen::Matrix<double, 1, 1>{target + s * step});
        return e.r2();
    };
    CHECK(r2(3, 3, 0) == 1);
    CHECK(r2(3, 4, 0) == 0);
    for (const double weight : {3.0, 0.7, 0.3}) {
        Evaluation e = Evaluation::of_numbers(1);
        for (int s = 0; s < 4; ++s)
            e.add_numbers(Eigen::Matrix<double, 1, 1>{0.6}, Eigen::Matrix<double, 1, 1>{0.1},
                          weight);
        CHECK(e.r2() == 0);
    }
    // Σ t² − n mean² would be off by 100 %: 1e16 has steps of 2 and the spread is 8.3e4.
    CHECK(close(r2(1e8, 1e8 + 1, 1), 1 - 100 / 83325.0, 1e-12));
}

TEST_CASE("evaluation: an output that is no number is never right, and equals go to the first",
          "[train]") {
    Evaluation e = Evaluation::of_classes(3);
    e.add_class(Eigen::Vector3d{no_number, no_number, no_number}, 0);
    e.add_class(Eigen::Vector3d{no_number, 1, 0}, 0);  // taken for 1
    e.add_class(Eigen::Vector3d{no_number, 1, 0}, 1);
    e.add_class(Eigen::Vector3d{2, 2, 2}, 0);
    e.add_class(Eigen::Vector3d{2, 2, 2}, 1);    // taken for 0
    CHECK(e.accuracy() == 0.4);
    CHECK(e.top_k(2) == 0.6);
    CHECK(e.top_k(3) == 0.6);
    CHECK(e.confusion(0, 1) == 1);
    CHECK(e.recall(0) == 1 / 3.0);
    CHECK(e.samples() == 5);
}

TEST_CASE("evaluation: what is of classes is not of numbers", "[train]") {
    const Evaluation c = Evaluation::of_classes(3), n = Evaluation::of_numbers(3);
    CHECK(message_of([&] { c.rmse(); }) ==
          "evaluation: rmse is of numbers, and these are classes");
    CHECK(message_of([&] { n.accuracy(); }) ==
          "evaluation: top_k is of classes, and these are numbers");
    CHECK(message_of([&] { n.macro_f1(); }) ==
          "evaluation: precision, recall and F1 is of classes, and these are numbers");
    CHECK(message_of([&] { c.confusion(0, 3); }) ==
          "evaluation: expected classes from 0 to 2, found 0 and 3");
    CHECK(message_of([&] { c.top_k(0); }) ==
          "evaluation: top_k needs k of at least 1, found 0");
}

TEST_CASE("evaluate: chunks of any size give the same, and dropout drops nothing", "[train]") {
    using Net = bp::Network<double, bp::Input<4>, bp::Dropout<std::ratio<1, 2>>,
                            bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
    const Net net{bp::Seed{2}};
    bp::Dataset<double> data{numbers<double>(4, 23, 1), std::vector<int>(23)};
    for (std::size_t s = 0; s < 23; ++s) data.labels[s] = int(s % 3);
    const Evaluation whole = bp::evaluate(net, data, 100), chunks = bp::evaluate(net, data, 5);
    const double loss = net.loss(data.inputs, data.labels);
    CHECK(close(whole.loss(), loss, tolerance));
    CHECK(close(chunks.loss(), loss, tolerance));
    CHECK(chunks.samples() == 23);
    const auto y = net.predict(data.inputs);
    double right = 0;
    for (bp::Index s = 0, label; s < 23; ++s) {
        y.col(s).maxCoeff(&label);
        right += label == s % 3;
    }
    CHECK(close(chunks.accuracy(), right / 23, tolerance));
    CHECK(chunks.accuracy() == whole.accuracy());

    // One-hot vectors are classes, too.
    bp::Dataset<double> one_hot{data.inputs, Eigen::MatrixXd(Eigen::MatrixXd::Zero(3, 23))};
    for (bp::Index s = 0; s < 23; ++s) one_hot.targets(s % 3, s) = 1;
    CHECK(bp::evaluate(net, one_hot).accuracy() == whole.accuracy());
}

TEST_CASE("evaluate: one output is decided at the middle of its binary loss", "[train]") {
    const auto accuracy = [](const auto& net, double no) {
        auto copy = net;
        copy.parameters() << 1, 0;  // W and b: y is x, or its sigmoid
        const Eigen::MatrixXd x{{-2, -0.1, 0.1, 2}}, t{{no, 1, 1, 1}};
        const Evaluation e = bp::evaluate(copy, bp::Dataset{x, t});
        CHECK(e.confusion(1, 0) == 1);
        return e.accuracy();
    };
    using X = bp::Input<1>;
    CHECK(accuracy(bp::Network<double, X, bp::Dense<1, bp::Sigmoid>, bp::BinaryCrossEntropy>{},
                   0) == 0.75);
    CHECK(accuracy(bp::Network<double, X, bp::Dense<1>, bp::BinaryCrossEntropyWithLogits>{}, 0) ==
          0.75);
    CHECK(accuracy(bp::Network<double, X, bp::Dense<1>, bp::Hinge>{}, -1) == 0.75);
}

TEST_CASE("evaluate: numbers, weights, and a network without a loss", "[train]") {
    using Net = bp::Network<float, bp::Input<4>, bp::Dense<2>, bp::MeanSquaredError>;
    using Bare = bp::Network<float, bp::Input<4>, bp::Dense<2>>;
    bp::Dataset<float> data{numbers<float>(4, 10, 1), numbers<float>(2, 10, 2)};
    const Net net;
    const Evaluation e = bp::evaluate(net, data);
    CHECK(close(e.loss(), e.rmse() * e.rmse(), 1e-6));  // the loss is of floats
    Bare bare;
    bare.parameters() = net.parameters();
    CHECK(bp::evaluate(bare, data).rmse() == e.rmse());

    data.weights = Eigen::VectorXf::Zero(10);
    data.weights(3) = 2;
    const Evaluation one = bp::evaluate(net, data, 2);
    CHECK(close(one.loss(), net.loss(data.inputs.col(3), data.targets.col(3)), 1e-6));
    CHECK(one.weight() == 2);
    for (const bp::Index chunk : {1, 2, 256}) CHECK(bp::evaluate(net, data, chunk).samples() == 1);
    data.weights(3) = 0;
    CHECK(message_of([&] { bp::evaluate(net, data); }) ==
          "weights: expected one above 0, found none");
}
