// SPDX-License-Identifier: MIT
// Class labels in every form, against the one-hot columns that they stand for.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/softmax.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/loss/softmax_cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

namespace bp = backprop;
using bp::Index;
using bp::testing::numbers;

namespace {

using Joined = bp::Network<double, bp::Input<4>, bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
using Logits = bp::Network<double, bp::Input<4>, bp::Dense<3>, bp::SoftmaxCrossEntropy>;
using Smoothed = bp::Network<
    float, bp::Input<4>, bp::Dense<3, bp::Softmax>,
    bp::CrossEntropyWith<bp::LabelSmoothing<std::ratio<1, 10>>,
                         bp::ClassWeights<std::ratio<1>, std::ratio<2>, std::ratio<3>>>>;

using Networks = std::tuple<Joined, Logits, Smoothed>;

constexpr std::array<int, 5> labels{2, 0, 1, 1, 2};

template <class Net>
void equals_one_hot(const auto& t, Index n = 5) {
    using S = typename Net::Scalar;
    const Net net;
    const auto x = numbers<S>(4, n, 1);
    bp::Matrix<S> one_hot = bp::Matrix<S>::Zero(3, n);
    for (Index j = 0; j < n; ++j) one_hot(labels[static_cast<std::size_t>(j)], j) = 1;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g, expected;
    net.forward(x, ws);
    const S C = net.backward(ws, one_hot, expected);
    CHECK(net.backward(ws, t, g) == C);
    CHECK(g == expected);
    CHECK(net.loss(x, t) == C);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("labels: equal one-hot columns, in whichever form they come", "[network]",
                        Networks) {
    using Net = TestType;
    equals_one_hot<Net>(labels);
    equals_one_hot<Net>(std::vector<int>(labels.begin(), labels.end()));
    equals_one_hot<Net>(std::vector<std::uint8_t>(labels.begin(), labels.end()));
    equals_one_hot<Net>(std::vector<std::size_t>(labels.begin(), labels.end()));
    equals_one_hot<Net>(std::span{labels});
    const Eigen::VectorXi column = Eigen::Map<const Eigen::VectorXi>(labels.data(), 5);
    equals_one_hot<Net>(column);
    equals_one_hot<Net>(Eigen::RowVectorXi(column.transpose()));
    equals_one_hot<Net>(column.cast<unsigned char>().eval());
    equals_one_hot<Net>(column.transpose());
    Eigen::MatrixXi table(5, 3);
    table.col(1) = column;
    equals_one_hot<Net>(table.col(1));
}

TEMPLATE_LIST_TEST_CASE("labels: of one sample an integer will do, or any vector of one",
                        "[network]", Networks) {
    using Net = TestType;
    equals_one_hot<Net>(2, 1);
    equals_one_hot<Net>(static_cast<unsigned char>(2), 1);
    equals_one_hot<Net>(2L, 1);
    equals_one_hot<Net>(std::vector<int>{2}, 1);
    equals_one_hot<Net>(Eigen::VectorXi::Constant(1, 2).eval(), 1);
    bp::Workspace<Net, 1> ws;
    bp::Workspace<Net> any;
    bp::Gradient<Net> g, expected;
    const Net net;
    const auto x = numbers<typename Net::Scalar>(4, 1, 1);
    net.forward(x, ws);
    net.forward(x, any);
    CHECK(std::abs(net.backward(ws, 2, g) - net.backward(any, 2, expected)) < 1e-6);
    CHECK(bp::testing::distance(g.parameters(), expected.parameters()) < 1e-6);
}

TEST_CASE("labels: each names its own output", "[network]") {
    const Logits net;
    const auto x = numbers(4, 1, 1);
    const Eigen::VectorXd z = net.predict(x);
    const double log_sum = std::log(z.array().exp().sum());
    for (int label = 0; label < 3; ++label)
        CHECK(std::abs(net.loss(x, label) - (log_sum - z(label))) < 1e-14);
}
