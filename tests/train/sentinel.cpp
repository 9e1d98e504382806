// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "train/problem.hpp"

#include <limits>
#include <string>

namespace bp = backprop;
using bp::testing::curve;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Its derivative is no number at 0, its value is.
struct Root {
    static auto value(const auto& z) {
        using std::sqrt;
        return sqrt(z * z);
    }
    static auto derivative(const auto& z, const auto&) { return z / value(z); }
};
using Net = bp::Network<double, bp::Input<4>, bp::Dense<3, bp::Tanh>, bp::Dense<2, Root>,
                        bp::MeanSquaredError>;

struct Case {
    std::string found;
    Net net, before;
    std::size_t epochs;
};

/// Trains on 20 samples in order, 5 at a time, after `change`.
Case run(auto change, double learning_rate = 0.01) {
    auto data = curve();
    Case c;
    change(data, c.net);
    c.before = c.net;
    bp::Sentinel sentinel;
    const auto history =
        bp::fit(c.net, data, bp::Momentum{.learning_rate = learning_rate},
                {.epochs = 3, .batch_size = 5, .validation = &data, .shuffle = false}, sentinel);
    CHECK(history.stopped == sentinel.found);
    c.found = sentinel.found;
    c.epochs = history.epochs.size();
    return c;
}

}  // namespace

TEST_CASE("sentinel: says nothing while all is finite", "[train]") {
    const Case c = run([](auto&, auto&) {});
    CHECK(c.found.empty());
    CHECK(c.epochs == 3);
    CHECK(c.net != c.before);
}

TEST_CASE("sentinel: names the first quantity that is no number, and where", "[train]") {
    CHECK(run([](auto& data, auto&) { data.inputs(2, 13) = infinite; }).found ==
          "epoch 1, step 3: x: inf (input 2, sample 3 of the batch)");
    CHECK(run([](auto& data, auto&) { data.targets(1, 6) = -infinite; }).found ==
          "epoch 1, step 2: the loss: inf");
    CHECK(run([](auto& data, auto&) { data.targets(1, 6) = infinite - infinite; }).found ==
          "epoch 1, step 2: the loss: nan");
    CHECK(run([](auto&, auto& net) { net.template layer<1>().weights()(1, 2) = infinite; }).found ==
          "epoch 1, step 1: layer 1, W(1, 2) of θ at first: inf");
    CHECK(run([](auto& data, auto& net) {
              net.template layer<0>().weights().row(2).setConstant(1e300);
              data.inputs.setConstant(1e10);
          }).found == "epoch 1, step 1: layer 0, z: inf (output 2, sample 0 of the batch)");
    CHECK(run([](auto&, auto& net) {
              net.template layer<1>().weights().setZero();
              net.template layer<1>().bias().setZero();
          }).found == "epoch 1, step 1: layer 1, delta: nan (output 0, sample 0 of the batch)");
}

TEST_CASE("sentinel: leaves the network of the last finite step", "[train]") {
    // Bad in the third batch.
    const Case bad_x = run([](auto& data, auto&) { data.inputs(2, 13) = infinite; });
    const Case bad_t = run([](auto& data, auto&) { data.targets(1, 13) = infinite; });
    CHECK(bad_x.epochs == 1);
    Net net;
    bp::Trainer trainer{net, bp::Momentum{.learning_rate = 0.01}};
    const auto good = curve();
    trainer.step(good.inputs.leftCols(5), good.targets.leftCols(5));
    CHECK(bad_t.net == net);  // what the second step was computed with
    trainer.step(good.inputs.middleCols(5, 5), good.targets.middleCols(5, 5));
    CHECK(bad_x.net == net);

    // An update that no parameter survives.
    const Case huge = run([](auto& data, auto&) { data.targets *= 1e150; }, 1e200);
    CHECK(huge.found.find("of θ after the update") != std::string::npos);
    CHECK(huge.net == huge.before);
}
