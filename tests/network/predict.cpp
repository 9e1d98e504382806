// SPDX-License-Identifier: MIT
// What goes in: batches of any size and inputs of any form.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/gelu.hpp>
#include <backprop/activation/relu.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/network.hpp>
#include <backprop/train/trainer.hpp>

#include <cmath>
#include <limits>
#include <vector>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

// A product takes its sums in another order when it is blocked for another number of columns.
constexpr double tolerance = 1e-14;

using Net = bp::Network<double, bp::Input<6>, bp::Dense<5, bp::Tanh>, bp::LayerNorm,
                        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

Matrix<double> distributions(Index n, std::uint64_t seed) {
    Matrix<double> t = numbers(3, n, seed).array().exp();
    for (Index j = 0; j < n; ++j) t.col(j) /= t.col(j).sum();
    return t;
}

}  // namespace

TEST_CASE("network: predict, predict into a workspace, and forward give the same", "[network]") {
    const Net net;
    for (const Index n : {1, 2, 7, 32}) {
        const auto x = numbers(6, n, 1);
        bp::Workspace<Net> ws, other;
        const Matrix<double> y = net.predict(x);
        CHECK(y.rows() == 3);
        CHECK(y.cols() == n);
        CHECK(net.predict(x, ws) == y);
        CHECK(net.forward(x, other) == y);
        CHECK(other.a<2>() == y);
        CHECK(other.samples() == n);
    }
}

TEST_CASE("network: predict is the layers' formulas, one after the other", "[network]") {
    const Net net;
    const Eigen::VectorXd x = numbers(6, 1, 1);
    const Eigen::VectorXd a0 =
        (net.layer<0>().weights() * x + net.layer<0>().bias()).array().tanh();
    const Eigen::ArrayXd centred = a0.array() - a0.mean();
    const Eigen::VectorXd a1 = centred / std::sqrt(centred.square().mean() + 1e-5);
    const Eigen::ArrayXd e = (net.layer<2>().weights() * a1 + net.layer<2>().bias()).array().exp();
    CHECK(distance(net.predict(x), Eigen::VectorXd(e / e.sum())) <= tolerance);
}

TEST_CASE("network: a column of a batch is predicted as if it were alone", "[network]") {
    const Net net;
    for (const Index n : {2, 7, 32}) {
        const auto x = numbers(6, n, 2);
        const Matrix<double> y = net.predict(x);
        for (Index j = 0; j < n; ++j)
            CHECK(distance(net.predict(x.col(j)), y.col(j)) <= tolerance);
    }
}

TEST_CASE("network: the loss and the gradient of a batch are the means of its samples'",
          "[network]") {
    const Net net;
    for (const Index n : {1, 2, 7, 32}) {
        const auto x = numbers(6, n, 3);
        const auto t = distributions(n, 4);
        bp::Workspace<Net> ws;
        bp::Gradient<Net> g, one;
        net.forward(x, ws);
        const double C = net.backward(ws, t, g, bp::with_input_gradient);
        Eigen::VectorXd mean = Eigen::VectorXd::Zero(Net::parameter_count);
        double mean_C = 0;
        bp::Workspace<Net> single;
        for (Index j = 0; j < n; ++j) {
            net.forward(x.col(j), single);
            mean_C += net.backward(single, t.col(j), one, bp::with_input_gradient);
            mean += one.parameters();
            CHECK(distance(single.input_gradient(),
                           Matrix<double>(static_cast<double>(n) * ws.input_gradient().col(j))) <=
                  tolerance);
        }
        CHECK(distance(g.parameters(), mean / static_cast<double>(n)) <= tolerance);
        CHECK(std::abs(C - mean_C / static_cast<double>(n)) <= tolerance);
        CHECK(std::abs(net.loss(x, t) - C) <= tolerance);
    }
}

TEST_CASE("network: one workspace serves batches of any size in any order", "[network]") {
    const Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g, fresh_g;
    for (const Index n : {7, 32, 1, 32, 20, 2, 33}) {  // ragged, shrinking and growing
        const auto x = numbers(6, n, 5);
        const auto t = distributions(n, 6);
        bp::Workspace<Net> fresh;
        CHECK(net.forward(x, ws) == net.forward(x, fresh));
        const double C = net.backward(ws, t, g), fresh_C = net.backward(fresh, t, fresh_g);
        CHECK(C == fresh_C);
        CHECK(g == fresh_g);
        CHECK(ws.samples() == n);
        CHECK(ws.input() == x);
        CHECK(ws.z<0>() == fresh.z<0>());
        CHECK(ws.delta<1>() == fresh.delta<1>());
    }
}

TEST_CASE("network: predict reads x where it lies and nothing behind it", "[network]") {
    const Net net;
    bp::Workspace<Net> ws, copied;
    for (const Index n : {1, 2, 5, 6, 7, 33}) {
        const Matrix<double> x = numbers(6, n, 5);  // on the heap, with nothing behind it
        const Matrix<double> y = net.predict(x, ws);
        CHECK(y == net.forward(x, copied));
        CHECK(ws.a<0>() == copied.a<0>());
        CHECK(ws.z<2>() == copied.z<2>());  // the last, which the loss may read
    }
}

TEST_CASE("network: after predict, backward asks for a forward", "[network]") {
    const Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const auto x = numbers(6, 3, 5);
    const auto t = distributions(3, 6);
    net.forward(x, ws);
    net.predict(x, ws);
    CHECK_THROWS_WITH(net.backward(ws, t, g), Catch::Contains("call forward(x, ws) first"));
    CHECK_THROWS_WITH(ws.input(), Catch::Contains("no copy of x is here after predict"));
    net.forward(x, ws);
    CHECK(net.backward(ws, t, g) > 0);
}

TEST_CASE("network: predict and a Trainer's step keep z only where the derivative reads it",
          "[network]") {
    using Sums = bp::Network<double, bp::Input<6>, bp::Dense<9, bp::Tanh>, bp::Dense<8, bp::GELU>,
                             bp::Dense<7>, bp::Dense<3, bp::Tanh>, bp::Quadratic>;
    Sums net;
    bp::Workspace<Sums> ws, all;
    const auto x = numbers(6, 70, 5), t = numbers(3, 70, 6);
    net.forward(x, all);
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0}};
    const auto law = [&](const auto& w) {
        CHECK_THROWS_WITH(w.template z<0>(), Catch::Contains("call forward(x, ws) first"));
        CHECK(w.template a<0>() == all.a<0>());
        CHECK(w.template z<1>() == all.z<1>());
        CHECK(w.template z<2>() == all.z<2>());
        CHECK(w.template z<3>() == all.z<3>());
    };
    net.predict(x, ws);
    law(ws);
    net.loss(x, t, ws);
    law(ws);
    trainer.step(x, t);
    law(trainer.workspace());

    trainer.compute(x, t);
    CHECK(trainer.workspace().z<0>() == all.z<0>());
    net.forward(x, ws);
    CHECK(ws.z<0>() == all.z<0>());
}

TEMPLATE_TEST_CASE("network: where nobody asks for z, a ReLU has the bits that it has beside it",
                   "[network]", float, double, long double) {
    using Sums = bp::Network<TestType, bp::Input<6>, bp::Dense<530, bp::ReLU>,
                             bp::Dense<9, bp::ReLU, bp::NoBias>, bp::Dense<3, bp::ReLU>>;
    const Sums net;
    bp::Workspace<Sums> ws, all;
    for (const Index n : {1, 2, 13, 40}) {
        Matrix<TestType> x = numbers(6, n, 5).cast<TestType>();
        net.predict(x, ws);
        net.forward(x, all);
        CHECK(ws.template a<0>() == all.template a<0>());
        CHECK(ws.template a<1>() == all.template a<1>());
        CHECK(ws.template a<2>() == all.template a<2>());
        CHECK(all.template z<1>().minCoeff() < 0);
        CHECK(all.template a<1>() == all.template z<1>().cwiseMax(TestType(0)));
        x(0, n - 1) = std::numeric_limits<TestType>::quiet_NaN();
        CHECK(net.predict(x, ws).col(n - 1).array().isNaN().all());
    }
}

TEST_CASE("network: a workspace of a fixed batch gives what one of any batch gives", "[network]") {
    const Net net;
    const auto law = [&](auto& fixed, const auto& x, const auto& t) {
        bp::Workspace<Net> ws;
        bp::Gradient<Net> g, fixed_g;
        CHECK(distance(net.forward(x, fixed), net.forward(x, ws)) <= tolerance);
        const double fixed_C = net.backward(fixed, t, fixed_g, bp::with_input_gradient);
        const double C = net.backward(ws, t, g, bp::with_input_gradient);
        CHECK(std::abs(fixed_C - C) <= tolerance);
        CHECK(distance(fixed_g.parameters(), g.parameters()) <= tolerance);
        CHECK(distance(fixed.input_gradient(), ws.input_gradient()) <= tolerance);
        CHECK(distance(fixed.template delta<0>(), ws.delta<0>()) <= tolerance);
    };
    bp::Workspace<Net, 1> one;
    law(one, Eigen::VectorXd(numbers(6, 1, 1)), Eigen::VectorXd(distributions(1, 2)));
    STATIC_REQUIRE(decltype(one.a<0>())::ColsAtCompileTime == 1);
    bp::Workspace<Net, 4> four;
    law(four, numbers(6, 4, 1), distributions(4, 2));
}

TEST_CASE("network: an input may be row-major, a block, a map or an expression", "[network]") {
    const Net net;
    const auto x = numbers(6, 4, 1);
    const Matrix<double> y = net.predict(x);
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const RowMajor rows = x;
    CHECK(net.predict(rows) == y);
    const auto wide = numbers(20, 30, 2);
    Matrix<double> host = wide;
    host.block(5, 7, 6, 4) = x;
    CHECK(net.predict(host.block(5, 7, 6, 4)) == y);
    const Matrix<double> transposed = x.transpose();
    CHECK(net.predict(transposed.transpose()) == y);
    CHECK(net.predict(Eigen::Map<const RowMajor>(rows.data(), 6, 4)) == y);
    const std::vector<double> twice = [&] {  // every second number
        std::vector<double> v;
        for (Index i = 0; i < x.size(); ++i) v.insert(v.end(), {x(i), 0.0});
        return v;
    }();
    using Strided = Eigen::Map<const Matrix<double>, 0, Eigen::Stride<12, 2>>;
    CHECK(net.predict(Strided(twice.data(), 6, 4)) == y);
    const Matrix<double> half = x / 2;
    CHECK(net.predict(half + half) == y);
    CHECK(net.predict((2 * half.array()).eval()) == y);
    CHECK(net.predict(Eigen::Matrix<double, 6, 4>(x)) == y);
    const Eigen::Matrix<double, 6, 1> fixed = x.col(0);
    CHECK(distance(net.predict(fixed), y.col(0)) <= tolerance);
}

TEST_CASE("network: an input may be an expression that reads the workspace it goes into",
          "[network]") {
    using Auto = bp::Network<double, bp::Input<4>, bp::Dense<4, bp::Tanh>>;  // its own input's size
    const Auto net;
    const auto x = numbers(4, 3, 1);
    const Matrix<double> once = net.predict(x), twice = net.predict(once);
    bp::Workspace<Auto> ws;
    CHECK(net.forward(net.forward(x, ws), ws) == twice);
    net.forward(x, ws);
    CHECK(net.forward(2 * ws.a<0>() - ws.a<0>(), ws) == twice);
    // and when the batch grows, so that the workspace takes new memory while x still reads the old
    net.forward(x, ws);
    const Matrix<double> wider = ws.a<0>().replicate(1, 5);
    CHECK(net.forward(ws.a<0>().replicate(1, 5), ws) == net.predict(wider));
    // and when it grows or shrinks within the memory that is there
    net.forward(x, ws);
    const Matrix<double> reversed = ws.a<0>().rowwise().reverse().replicate(1, 5);
    CHECK(net.forward(ws.a<0>().rowwise().reverse().replicate(1, 5), ws) == net.predict(reversed));
    net.forward(wider, ws);
    CHECK(net.forward(ws.a<0>().rightCols(3), ws) == net.predict(twice));
    CHECK(net.forward(x, ws) == once);
    CHECK(net.forward(2 * ws.input() - ws.input(), ws) == once);
}

TEST_CASE("network: a network without a loss predicts, also into a workspace and when training",
          "[network]") {
    using Bare = bp::Network<double, bp::Input<6>, bp::Dense<5, bp::Tanh>, bp::LayerNorm,
                             bp::Dense<3, bp::Softmax>>;
    STATIC_REQUIRE(Bare::parameter_count == Net::parameter_count);
    STATIC_REQUIRE_FALSE(Bare::has_loss);
    const auto x = numbers(6, 4, 1);
    bp::Workspace<Bare> ws;
    const Matrix<double> y = Net{}.predict(x);
    CHECK(Bare{}.predict(x) == y);
    CHECK(Bare{}.forward(x, ws, bp::training) == y);
}

TEST_CASE("network: a target in the workspace that the loss overwrites is refused", "[network]") {
    using Small = bp::Network<float, bp::Input<3>, bp::Dense<2>, bp::Quadratic>;
    const Small net;
    bp::Workspace<Small> ws;
    const Matrix<float> x = numbers<float>(3, 4, 1), noisy = numbers<float>(3, 4, 2);
    const auto y = net.predict(x, ws);
    const Matrix<float> copy = y;
    CHECK_THROWS_WITH(net.loss(noisy, y, ws), Catch::Contains("pass a copy"));
    CHECK(copy == y);
    CHECK(net.loss(noisy, copy, ws) > 0);
}
