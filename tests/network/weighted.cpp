// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/network/network.hpp>
#include <backprop/train/trainer.hpp>

#include <limits>
#include <vector>

namespace bp = backprop;
using bp::testing::numbers;

namespace {

// One backward pass, its sums in another order.
constexpr double tolerance = 1e-14;

/// Weights 1, 2, 0 against the samples 0, 1, 1 without any.
template <class Net, class T>
void same_as_repeated(const T& t, const T& repeated) {
    const bp::Matrix<double> x = numbers<double>(4, 3, 1);
    const Eigen::MatrixXd x_repeated = x(Eigen::all, std::vector<int>{0, 1, 1});
    const Eigen::Vector3d w{1, 2, 0};
    const Net net{bp::Seed{3}};
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g, expected;
    net.forward(x, ws);
    const double loss = net.backward(ws, bp::weighted(t, w), g);
    net.forward(x_repeated, ws);
    const double plain = net.backward(ws, repeated, expected);
    CHECK(std::abs(loss - plain) <= tolerance);
    CHECK((g.parameters() - expected.parameters()).cwiseAbs().maxCoeff() <= tolerance);
    CHECK(std::abs(net.loss(x, bp::weighted(t, w)) - plain) <= tolerance);
}

}  // namespace

TEST_CASE("weighted: weight 2 is the sample twice, and weight 0 is none", "[network]") {
    using Joined = bp::Network<double, bp::Input<4>, bp::Dense<5, bp::Tanh>,
                               bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
    using Elementwise = bp::Network<double, bp::Input<4>, bp::Dense<5, bp::Tanh>, bp::Dense<3>,
                                    bp::MeanSquaredError>;
    using Column = bp::Network<double, bp::Input<4>, bp::Dense<3>, bp::CosineDistance>;
    same_as_repeated<Joined>(std::vector<int>{2, 0, 1}, std::vector<int>{2, 0, 0});

    Eigen::MatrixXd t = numbers<double>(3, 3, 2);
    const Eigen::MatrixXd repeated = t(Eigen::all, std::vector<int>{0, 1, 1});
    // The loss of the sample that is not there may be anything.
    t.col(2).setConstant(std::numeric_limits<double>::infinity());
    same_as_repeated<Elementwise>(t, repeated);
    same_as_repeated<Column>(t, repeated);
    same_as_repeated<Joined>(t, repeated);
}

TEST_CASE("weighted: equal weights change nothing", "[network]") {
    using Net = bp::Network<float, bp::Input<4>, bp::Dense<2>, bp::Huber>;
    const Eigen::MatrixXf x = numbers<float>(4, 3, 1), t = numbers<float>(2, 3, 2);
    CHECK(Net{}.loss(x, bp::weighted(t, Eigen::Vector3f{4, 4, 4})) == Net{}.loss(x, t));
}

TEST_CASE("weighted: a number, a sign or a sum that is none is refused", "[network]") {
    using Net = bp::Network<double, bp::Input<4>, bp::Dense<2>, bp::Quadratic>;
    const Eigen::MatrixXd x = numbers<double>(4, 3, 1), t = numbers<double>(2, 3, 2);
    const auto message = [&](const Eigen::VectorXd& w) -> std::string {
        try {
            Net{}.loss(x, bp::weighted(t, w));
        } catch (const bp::Error& error) {
            return error.what();
        }
        return {};
    };
    CHECK(message(Eigen::VectorXd::Ones(2)) == "weights: expected 3, one a sample, found 2");
    CHECK(message(Eigen::Vector3d{0, 0, 0}) == "weights: expected one above 0, found none");
    const std::string at_1 = "weights: expected finite numbers from 0, found another at sample 1";
    const double infinite = std::numeric_limits<double>::infinity();
    for (const double bad : {-1.0, infinite, infinite - infinite})
        CHECK(message(Eigen::Vector3d{1, bad, 1}) == at_1);
}

TEST_CASE("weighted: a Trainer's step leaves out what weighs nothing, were it NaN", "[network]") {
    using Net = bp::Network<float, bp::Input<4>, bp::Dense<5, bp::Tanh>, bp::LayerNorm,
                            bp::Dense<2>, bp::MeanSquaredError>;
    bp::Matrix<float> x = numbers<float>(4, 3, 1), t = numbers<float>(2, 3, 2);
    Eigen::Vector3f w{1, 0, 2};
    Net expected, net, other;
    bp::Trainer{expected, bp::Sgd{}}.step(x, bp::weighted(t, w));
    x(2, 1) = std::numeric_limits<float>::quiet_NaN();
    t.col(1) = x.topRows(2).col(1);
    bp::Trainer{net, bp::Sgd{}}.step(x, bp::weighted(t, w));
    CHECK(net == expected);
    CHECK(std::isnan(x(2, 1)));
    w(1) = 1;
    bp::Trainer{other, bp::Sgd{}}.step(x, bp::weighted(t, w));
    CHECK(other.parameters().hasNaN());
}
