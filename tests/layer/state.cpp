// SPDX-License-Identifier: MIT
// Design decision 7: what is state and no parameter has its own place. A layer that exists in
// these tests alone shows that the concept carries it: Center subtracts the batch's mean when
// training, moves a running mean on, and subtracts that when predicting.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/check/check_gradient.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/input.hpp>
#include <backprop/layer/residual.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/feedforward.hpp>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

struct Center {
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr Index parameter_count(bp::Shape) { return 0; }
    static constexpr Index state_count(bp::Shape input) { return input.size(); }

    template <class S>
    static void initialize_state(S* state, bp::Shape input) {
        for (Index i = 0; i < input.size(); ++i) state[i] = S(0.5);
    }

    template <class S, Index N>
    static void forward(bp::ForwardPass<S, N>& p) {
        const Index k = p.input.size();
        const auto n = static_cast<S>(p.x.cols());
        for (Index i = 0; i < k; ++i) {
            S mean = p.state[i];
            if (p.mode.training) {
                mean = p.x.row(i).sum() / n;
                p.new_state[i] = (p.state[i] + mean) / 2;
            }
            for (Index j = 0; j < p.x.cols(); ++j) p.a(i, j) = p.x(i, j) - mean;
        }
    }
    template <class S, Index N>
    static void backward(bp::BackwardPass<S, N>& p) {
        if (!p.wants_dx()) return;
        const auto n = static_cast<S>(p.x.cols());
        p.dx = p.delta;
        if (p.mode.training)
            for (Index i = 0; i < p.input.size(); ++i)
                for (Index j = 0; j < p.x.cols(); ++j) p.dx(i, j) -= p.delta.row(i).sum() / n;
    }
};

constexpr Index k = 3, n = 4;

/// Two layers with state, one of them within a block, and one without between them.
using Net = bp::Network<double, bp::Input<k>, Center, bp::Dense<k>,
                        bp::Residual<bp::Dense<k>, Center>, bp::Quadratic>;
static_assert(Net::state_count == 2 * k);

}  // namespace

TEST_CASE("state: begins as each layer says, and with zeros for those that have none", "[layer]") {
    CHECK((Net{}.state().array() == 0.5).all());
    STATIC_REQUIRE(bp::Network<double, bp::Input<k>, bp::Dense<2>>::state_count == 0);
}

TEST_CASE("state: a training pass writes its new state into the workspace alone", "[layer]") {
    const Net net;
    const Net before = net;
    bp::Workspace<Net> ws;
    const auto x = numbers(k, n, 1);
    for (int again = 0; again < 3; ++again) net.forward(x, ws, bp::training);
    CHECK(net == before);
    CHECK(net.state() == before.state());
    const Eigen::VectorXd mean = x.rowwise().mean();
    // From the net's state, not from the workspace's: three passes move on by one.
    CHECK(distance(ws.state().head(k), Eigen::VectorXd((mean.array() + 0.5) / 2)) < 1e-15);
    // Of the layer within the block, whose input is W a + b of the block
    const Eigen::VectorXd inner = ((net.layer<2>().layer<0>().weights() * ws.a<1>()).colwise() +
                                   net.layer<2>().layer<0>().bias())
                                      .rowwise()
                                      .mean();
    CHECK(distance(ws.state().tail(k), Eigen::VectorXd((inner.array() + 0.5) / 2)) < 1e-15);
}

TEST_CASE("state: commit takes the workspace's over, and predicting reads the network's",
          "[layer]") {
    Net net;
    const Net before = net;
    bp::Workspace<Net> ws;
    const auto x = numbers(k, n, 1);
    const Matrix<double> y = net.predict(x);
    net.forward(x, ws, bp::training);
    CHECK(net.predict(x) == y);
    net.commit(ws);
    CHECK(net.state() == ws.state());
    CHECK(net.parameters() == before.parameters());
    CHECK(net != before);
    CHECK(net.predict(x) != y);
    bp::Workspace<Net> other;
    net.forward(x, other);
    const Matrix<double> expected = x.colwise() - Eigen::VectorXd(net.state().head(k));
    CHECK(distance(other.a<0>(), expected) < 1e-15);
}

TEST_CASE("state: a predicting pass leaves the workspace's state as it was", "[layer]") {
    const Net net;
    bp::Workspace<Net> ws;
    net.forward(numbers(k, n, 1), ws, bp::training);
    const Eigen::VectorXd state = ws.state();
    net.forward(numbers(k, n, 2), ws);
    CHECK(ws.state() == state);
}

TEST_CASE("state: training and predicting differ in output and gradient, and both are exact",
          "[layer]") {
    const Net net;
    bp::Workspace<Net> ws;
    const auto x = numbers(k, n, 1), t = numbers(k, n, 2);
    const Matrix<double> trained = net.forward(x, ws, bp::training);
    CHECK(trained != Matrix<double>(net.forward(x, ws)));
    CHECK(bp::check_gradient(net, x, t).ok);
    CHECK(bp::check_gradient(net, x, t, bp::training).ok);
}

TEST_CASE("state: is copied, moved, compared and cast with its network", "[layer]") {
    Net net;
    net.state() = numbers(2 * k, 1, 5);
    Net copy = net;
    CHECK(copy == net);
    const auto single = net.cast<float>();
    CHECK(single.state() == net.state().cast<float>());
    const Net moved = std::move(copy);
    CHECK(moved == net);
}
