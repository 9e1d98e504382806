// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/layer/dense.hpp>
#include <backprop/layer/dropout.hpp>
#include <backprop/layer/input.hpp>
#include <backprop/layer/residual.hpp>
#include <backprop/loss/squared_error.hpp>
#include <backprop/network/feedforward.hpp>

#include <cmath>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::numbers;

namespace {

constexpr Index k = 50;
using Quarter = bp::Dropout<std::ratio<1, 4>>;
using Net = bp::Network<double, bp::Input<k>, Quarter, Quarter, bp::SquaredError>;

Matrix<double> ones(Index n) { return Matrix<double>::Ones(k, n); }

/// What layer 0 makes of ones: its mask over 1 − p.
Matrix<double> mask(bp::Seed seed, std::uint64_t step, Index n, Index first_sample = 0) {
    const Net net;
    bp::Workspace<Net> ws;
    ws.set_step(seed, step, first_sample);
    net.forward(ones(n), ws, bp::training);
    return ws.a<0>();
}

}  // namespace

TEST_CASE("dropout: when predicting, it does nothing", "[layer]") {
    const auto x = numbers(k, 7, 1);
    CHECK(Net{}.predict(x) == x);
    bp::Workspace<Net> ws;
    ws.set_step(bp::Seed{5}, 3);
    CHECK(Net{}.forward(x, ws) == x);
}

TEST_CASE("dropout: when training, a number is 0 or is scaled by 1 / (1 - p)", "[layer]") {
    const auto x = numbers(k, 20, 1);
    const Net net;
    bp::Workspace<Net> ws;
    net.forward(x, ws, bp::training);
    const double scale = 4.0 / 3;
    for (Index i = 0; i < x.size(); ++i) {
        const double a = ws.a<0>().data()[i];
        if (a != 0) CHECK(a == scale * x(i));
    }
}

TEMPLATE_TEST_CASE("dropout: drops a share that is no binary fraction", "[layer]",
                   (std::ratio<1, 3>), (std::ratio<2, 5>), (std::ratio<999, 1000>)) {
    const Index n = 2001;  // not a multiple of the samples that are drawn side by side
    const bp::Network<double, bp::Input<k>, bp::Dropout<TestType>, bp::SquaredError> net;
    bp::Workspace<std::remove_const_t<decltype(net)>> ws;
    ws.set_step(bp::Seed{9}, 1);
    const auto a = net.forward(ones(n), ws, bp::training);
    const double p = double(TestType::num) / double(TestType::den);
    const auto dropped = static_cast<double>((a.array() == 0).count());
    CHECK(std::abs(dropped / (k * n) - p) < 4 * std::sqrt(p * (1 - p) / (k * n)));  // 4 σ
}

TEST_CASE("dropout: drops a share p, so that the mean stays", "[layer]") {
    const Index n = 2000;
    const auto m = mask(bp::Seed{9}, 0, n);
    // The mean of k n = 1e5 draws of variance p / (1 − p) = 1/3 has σ = 0.0018.
    CHECK(std::abs(m.mean() - 1) < 4 * 0.0018);
    const auto dropped = static_cast<double>((m.array() == 0).count());
    CHECK(std::abs(dropped / (k * n) - 0.25) < 4 * 0.0014);
    // No row and no column is favoured: σ of a row's share is √(p (1 − p) / n) = 0.0097,
    // of a column's 0.061.
    const Eigen::VectorXd rows = (m.array() == 0).cast<double>().rowwise().mean();
    const Eigen::RowVectorXd cols = (m.array() == 0).cast<double>().colwise().mean();
    CHECK((rows.array() - 0.25).abs().maxCoeff() < 5 * 0.0097);
    CHECK((cols.array() - 0.25).abs().maxCoeff() < 5 * 0.061);
}

TEST_CASE("dropout: the mask is a function of seed, step, layer and sample", "[layer]") {
    const auto m = mask(bp::Seed{1}, 7, 4);
    CHECK(mask(bp::Seed{1}, 7, 4) == m);
    CHECK(mask(bp::Seed{2}, 7, 4) != m);
    CHECK(mask(bp::Seed{1}, 8, 4) != m);
    CHECK(m.col(0) != m.col(1));
    // of the layer: all ones in, and layer 1 drops others than layer 0
    const Net net;
    bp::Workspace<Net> ws;
    ws.set_step(bp::Seed{1}, 7);
    net.forward(ones(4), ws, bp::training);
    const Matrix<double> both = ws.a<1>();
    CHECK(((m.array() != 0) && (both.array() == 0)).any());
    // and of nothing else: neither of the batch nor of the scalar
    CHECK(mask(bp::Seed{1}, 7, 9).leftCols(4) == m);
    const auto single = net.cast<float>();
    bp::Workspace<decltype(single.cast<float>())> wf;
    wf.set_step(bp::Seed{1}, 7);
    single.forward(ones(4).cast<float>(), wf, bp::training);
    CHECK((wf.a<0>().array() == 0).matrix() == (m.array() == 0).matrix());
}

TEST_CASE("dropout: a batch split among workspaces keeps its mask", "[layer]") {
    const auto whole = mask(bp::Seed{4}, 2, 10);
    CHECK(mask(bp::Seed{4}, 2, 6, 0) == whole.leftCols(6));
    CHECK(mask(bp::Seed{4}, 2, 4, 6) == whole.rightCols(4));
}

TEST_CASE("dropout: every training pass moves on to the next step, a predicting one does not",
          "[layer]") {
    const Net net;
    bp::Workspace<Net> ws;
    ws.set_step(bp::Seed{1}, 7);
    for (const std::uint64_t step : {7u, 8u, 9u}) {
        net.forward(ones(4), ws, bp::training);
        CHECK(ws.a<0>() == mask(bp::Seed{1}, step, 4));
        net.forward(ones(4), ws);
    }
}

TEST_CASE("dropout: backward takes the mask of forward", "[layer]") {
    const auto x = numbers(k, 6, 1), t = numbers(k, 6, 2);
    const Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Matrix<double> y = net.forward(x, ws, bp::training);
    for (int again = 0; again < 2; ++again) {
        net.backward(ws, t, g, bp::with_input_gradient);
        for (Index i = 0; i < x.size(); ++i) {
            // y = m x with m = 0 or 16/9, so ∂C/∂x = m ∂C/∂y; C = Σ (y − t)² / 6
            const double slope = 2 * (y(i) - t(i)) / 6;
            const double expected = y(i) == 0 ? 0 : slope * 16 / 9;
            CHECK(std::abs(ws.input_gradient().data()[i] - expected) < 1e-14);
        }
    }
    net.forward(x, ws);  // after a predicting pass there is no mask
    net.backward(ws, t, g, bp::with_input_gradient);
    for (Index i = 0; i < x.size(); ++i)
        CHECK(std::abs(ws.input_gradient().data()[i] - 2 * (x(i) - t(i)) / 6) < 1e-14);
}

TEST_CASE("dropout: a rate of 0 does nothing when training either", "[layer]") {
    using Off = bp::Network<double, bp::Input<k>, bp::Dropout<std::ratio<0>>, bp::SquaredError>;
    const auto x = numbers(k, 7, 1);
    bp::Workspace<Off> ws;
    CHECK(Off{}.forward(x, ws, bp::training) == x);
}

TEST_CASE("dropout: two inside a residual block, and one outside, have masks of their own",
          "[layer]") {
    using Inside = bp::Network<double, bp::Input<k>, Quarter, bp::Residual<Quarter>>;
    const Inside net;
    bp::Workspace<Inside> ws;
    ws.set_step(bp::Seed{1}, 7);
    net.forward(ones(4), ws, bp::training);
    const Matrix<double> outer = ws.a<0>(), inner = ws.a<1>() - ws.a<0>();
    CHECK(outer == mask(bp::Seed{1}, 7, 4));
    CHECK(((outer.array() != 0) && (inner.array() == 0)).any());
    CHECK(((outer.array() != 0) && (inner.array() != 0)).any());
}

TEST_CASE("dropout: tables show its rate as a ratio", "[layer]") {
    CHECK(Quarter::name() == "Dropout<1/4>");
    CHECK(bp::Dropout<std::ratio<5, 10>>::name() == "Dropout<1/2>");
}
