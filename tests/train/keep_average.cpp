// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "train/problem.hpp"

#include <cmath>
#include <vector>

namespace bp = backprop;
using bp::testing::curve;
using bp::testing::Curve;

namespace {

/// The weights after each step and after each epoch.
struct Weights {
    std::vector<Eigen::VectorXd> steps, epochs;
    void on_step(auto& f) { steps.push_back(f.network().parameters()); }
    void on_epoch_end(auto& f) { epochs.push_back(f.network().parameters()); }
};

bool near(const auto& a, const Eigen::VectorXd& b) {
    const double tolerance = 1e-14;  // a few roundings of numbers of about 1
    return (a - b).cwiseAbs().maxCoeff() <= tolerance;
}

const bp::FitOptions options{.epochs = 4, .batch_size = 8};  // 20 samples: 3 steps an epoch

}  // namespace

TEST_CASE("keep_ema: the network ends with the average of its steps", "[train]") {
    for (const std::int64_t from : {0, 2}) {
        Curve net;
        Weights all;
        bp::KeepEma ema{.decay = 0.75, .from_epoch = from};
        const auto history = bp::fit(net, curve(), bp::Adam{}, options, all, ema);
        REQUIRE(all.steps.size() == 12);
        const auto first = static_cast<std::size_t>(3 * from);
        Eigen::VectorXd mean = all.steps[first];
        for (std::size_t k = first + 1; k < 12; ++k) mean = 0.75 * mean + 0.25 * all.steps[k];
        CHECK(near(net.parameters(), mean));
        CHECK(!near(net.parameters(), all.steps.back()));
        // The steps are those of a run that nobody averages.
        Curve alone;
        CHECK(bp::fit(alone, curve(), bp::Adam{}, options).last().loss == history.last().loss);

        // Another run begins anew, and of another network, too.
        Curve again;
        bp::fit(again, curve(), bp::Adam{}, options, ema);
        CHECK(again == net);
    }
}

TEST_CASE("keep_swa: the network ends with the mean of the epochs that were asked for",
          "[train]") {
    Curve net;
    Weights all;
    bp::fit(net, curve(), bp::Adam{}, options, all, bp::KeepSwa{.from_epoch = 1});
    CHECK(near(net.parameters(), (all.epochs[1] + all.epochs[2] + all.epochs[3]) / 3));

    // None at all leaves the network as it is.
    Curve without;
    bp::fit(without, curve(), bp::Adam{}, options, bp::KeepSwa{.from_epoch = 4});
    CHECK(without.parameters() == all.epochs.back());
}

TEST_CASE("keep_ema: a copy of one is an average of its own", "[train]") {
    struct Fitted {
        Curve net{};
        std::int64_t epoch = 0;
        Curve& network() { return net; }
    } f;
    const auto step = [&](bp::KeepEma& ema, double value) {
        f.net.parameters().setConstant(value);
        ema.on_step(f);
    };
    bp::KeepEma a{.decay = 0.5};
    step(a, 4);
    bp::KeepEma b = a;
    step(b, 8);
    step(a, 0);
    a.on_end(f);
    CHECK(f.net.parameters()(0) == 2);
    b.on_end(f);
    CHECK(f.net.parameters()(0) == 6);
}
