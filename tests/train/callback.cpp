// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "train/problem.hpp"

#include <cmath>
#include <string>

namespace bp = backprop;
using bp::testing::curve;
using bp::testing::Curve;

namespace {

/// Writes down which hook was called.
struct Calls {
    std::string calls;
    void on_begin(bp::FitProgress&) { calls += "("; }
    void on_epoch_begin(bp::FitProgress&) { calls += "e"; }
    void on_gradient(auto& f) {
        calls += "g";
        gradient_is_new = f.trainer.gradient().parameters().norm() > 0;
        theta = f.network().parameters();
    }
    void on_step(auto& f) {
        calls += "s";
        moved = f.network().parameters() != theta;
    }
    void on_epoch_end(bp::FitProgress& f) {
        calls += "E";
        recorded = f.history->last().number == f.epoch;
    }
    void on_end(bp::FitProgress&) { calls += ")"; }
    void on_exit(bp::FitProgress&) { calls += "!"; }

    bool gradient_is_new = false, moved = false, recorded = false;
    Eigen::VectorXd theta;
};

struct Remember {
    Curve at_2;
    void on_epoch_end(auto& f) {
        if (f.epoch == 2) at_2 = f.network();
    }
};

}  // namespace

TEST_CASE("callback: the hooks are called in the order of what happens", "[train]") {
    Curve net;
    Calls calls;
    bp::fit(net, curve(), bp::Adam{}, {.epochs = 2, .batch_size = 10}, calls);
    CHECK(calls.calls == "(egsgsEegsgsE)!");
    CHECK(calls.gradient_is_new);
    CHECK(calls.moved);
    CHECK(calls.recorded);
}

TEST_CASE("callback: after an exception one hook is called, too", "[train]") {
    Curve net;
    Calls calls;
    const auto bad = [](const bp::FitProgress&) { bp::fail("no"); };
    CHECK_THROWS_AS(bp::fit(net, curve(), bp::Adam{}, {.epochs = 2}, calls, bad), bp::Error);
    CHECK(calls.calls == "(egsE!");
}

TEST_CASE("callback: one with a single hook and a function are enough", "[train]") {
    struct Steps {
        int count = 0;
        void on_step(bp::FitProgress&) { ++count; }
    } steps;
    int epochs = 0;
    Curve net;
    bp::fit(net, curve(), bp::Sgd{}, {.epochs = 3, .batch_size = 10}, steps,
            [&](const bp::FitProgress&) { ++epochs; });
    CHECK(steps.count == 6);
    CHECK(epochs == 3);
}

TEST_CASE("callback: to look on changes no bit", "[train]") {
    Curve plain, watched;
    Calls calls;
    bp::fit(plain, curve(), bp::Adam{}, {.epochs = 2, .batch_size = 7});
    bp::fit(watched, curve(), bp::Adam{}, {.epochs = 2, .batch_size = 7}, calls, bp::Sentinel{});
    CHECK(plain == watched);
}

TEST_CASE("callback: who stops before the update prevents it, and the epoch is closed",
          "[train]") {
    struct Stop {
        std::string calls;
        void on_gradient(bp::FitProgress& f) { f.stop("enough"); }
        void on_step(bp::FitProgress&) { calls += "s"; }
        void on_epoch_end(bp::FitProgress&) { calls += "E"; }
        void on_end(bp::FitProgress&) { calls += ")"; }
    } stop;
    Curve net;
    const auto history = bp::fit(net, curve(), bp::Adam{}, {}, stop);
    CHECK(net == Curve{});
    CHECK(stop.calls == "E)");
    CHECK(history.stopped == "enough");
    CHECK(history.epochs.size() == 1);
}

TEST_CASE("history: the best epoch has the least loss of validation, else of training",
          "[train]") {
    bp::History history;
    CHECK(history.best_epoch == -1);
    CHECK(bp::testing::message_of([&] { history.best(); }) ==
          "history: no epoch with a finite loss");
    history.add({.number = 0});
    CHECK(history.best_epoch == -1);
    history.add({.number = 1, .loss = 3});
    history.add({.number = 2, .loss = 1, .validation_loss = 2});
    history.add({.number = 3, .loss = 2, .validation_loss = 1});
    history.add({.number = 4, .loss = 0, .validation_loss = 5});
    history.add({.number = 5, .loss = 0, .validated = true});  // and it was NaN
    CHECK(history.best().number == 3);
}

TEST_CASE("early stopping: ends after so many epochs without a better one, with its weights",
          "[train]") {
    // A loss that falls until epoch 2 and then rises, whatever the network does.
    const auto watch = [](const bp::Epoch& e) { return std::abs(double(e.number) - 2); };
    Remember remember;
    Curve net;
    bp::EarlyStopping stop{.patience = 3, .watch = watch};
    const auto history = bp::fit(net, curve(), bp::Adam{}, {.epochs = 20}, stop, remember);
    CHECK(history.epochs.size() == 6);
    CHECK(history.stopped == "early stopping: no better epoch in 3");
    CHECK(stop.best.best_epoch == 2);
    CHECK(net == remember.at_2);

    Curve last;
    bp::fit(last, curve(), bp::Adam{}, {.epochs = 20},
            bp::EarlyStopping{.patience = 3, .restore = false, .watch = watch});
    CHECK(last != remember.at_2);

    Curve all;
    const auto to_the_end =
        bp::fit(all, curve(), bp::Adam{}, {.epochs = 7}, bp::KeepBest{.watch = watch});
    CHECK(to_the_end.epochs.size() == 7);
    CHECK(all == remember.at_2);
}

TEST_CASE("early stopping: a smaller step than min_delta is none, and NaN is never better",
          "[train]") {
    const auto epochs = [](auto watch) {
        Curve net;
        return bp::fit(net, curve(), bp::Sgd{}, {.epochs = 20},
                       bp::EarlyStopping{.patience = 2, .min_delta = 1, .watch = watch})
            .epochs.size();
    };
    CHECK(epochs([](const bp::Epoch& e) { return -2.0 * double(e.number); }) == 20);
    CHECK(epochs([](const bp::Epoch& e) { return -0.6 * double(e.number); }) == 20);
    CHECK(epochs([](const bp::Epoch& e) { return -0.3 * double(e.number); }) == 3);
    CHECK(epochs([](const bp::Epoch& e) { return e.number == 0 ? 1 : bp::Epoch::none; }) == 3);
}

TEST_CASE("learning rate: the sweep grows from step to step, and suggests what learns",
          "[train]") {
    const Curve net;
    const auto data = curve(100);
    const auto sweep = bp::find_learning_rate(
        net, data, bp::Sgd{}, {.from = 1e-4, .to = 1e3, .steps = 60, .batch_size = 10});
    REQUIRE(sweep.rates.size() > 10);
    CHECK(sweep.rates.size() < 60);  // it explodes before
    CHECK(bp::testing::close(sweep.rates[0], 1e-4, 1e-12));
    CHECK(bp::testing::close(sweep.rates[7] / sweep.rates[6], std::pow(1e7, 1.0 / 59), 1e-12));
    CHECK(net == Curve{});

    Curve trained;
    const double before = bp::evaluate(trained, data).loss();
    bp::fit(trained, data, bp::Sgd{.learning_rate = sweep.suggestion}, {.epochs = 5});
    CHECK(bp::evaluate(trained, data).loss() < 0.5 * before);
}

TEST_CASE("keep best: an epoch whose validation is NaN is never the best, whatever its own loss",
          "[train]") {
    const auto data = curve();
    auto held = curve();
    held.targets.array() += 1;  // so that the training's loss would look better
    const auto ruined = [](auto step, auto) { return step == 3 ? HUGE_VAL : 1; };
    const bp::FitOptions options{
        .epochs = 4, .batch_size = 20, .validation = &held, .schedule = ruined};
    Curve kept;
    const auto finite = bp::fit(kept, data, bp::Sgd{.learning_rate = 0.1}, options, bp::KeepBest{});
    REQUIRE(std::isfinite(finite.last().loss));
    REQUIRE(std::isnan(finite.last().validation_loss));
    CHECK(finite.best_epoch == 2);
    CHECK(kept.parameters().allFinite());
}
