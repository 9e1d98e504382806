// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "model/folder.hpp"
#include "train/problem.hpp"

#include <csignal>
#include <filesystem>
#include <string>

namespace bp = backprop;
using bp::testing::curve;
using bp::testing::Curve;

namespace {

const bp::testing::Folder folder;

bp::FitOptions options() {
    return {.epochs = 6, .batch_size = 4, .schedule = bp::OneCycle{}, .clip_norm = 1};
}

/// The network after all epochs, without a stop.
Curve whole() {
    Curve net;
    bp::fit(net, curve(), bp::AdamW{.learning_rate = 0.01}, options());
    return net;
}

/// Goes on from the file in a new network and a new trainer.
Curve resumed(const std::string& path, std::int64_t epoch) {
    Curve net{bp::Seed{99}};
    bp::Trainer trainer{net, bp::AdamW{}};
    const bp::Progress saved = bp::load_checkpoint(path, trainer);
    CHECK(saved.epoch == epoch);
    CHECK(trainer.optimizer().learning_rate == 0.01);  // its own, not the scheduled one
    bp::FitOptions rest = options();
    rest.schedule.restore(saved.schedule);
    rest.resume = true;
    bp::fit(trainer, curve(), rest);
    return net;
}

struct StopAt {
    int step;
    void on_step(bp::FitProgress& f) {
        if (step-- == 0) f.stop("killed");
    }
};

struct Copy {
    std::string path;
    void on_step(auto& f) {
        if (f.trainer.steps() == 8) std::filesystem::copy(path, path + "_8");
    }
};

struct CtrlC {
    int step;
    void on_step(bp::FitProgress&) {
        if (step-- == 0) std::raise(SIGINT);
    }
};

}  // namespace

TEST_CASE("checkpoint: a run that was stopped goes on bit for bit", "[train]") {
    const std::string path = folder / "run";
    Curve net;
    SECTION("after an epoch") {
        bp::fit(net, curve(), bp::AdamW{.learning_rate = 0.01}, options(),
                bp::Checkpoint{.path = path}, StopAt{14});
        CHECK(resumed(path, 3) == whole());
    }
    SECTION("in the middle of one, when others had been saved before") {
        bp::fit(net, curve(), bp::AdamW{.learning_rate = 0.01}, options(),
                bp::Checkpoint{.path = path, .every = 100}, StopAt{11});
        CHECK(resumed(path, 2) == whole());
    }
    SECTION("after a number of steps") {
        std::filesystem::remove(path + "_8");
        bp::fit(net, curve(), bp::AdamW{.learning_rate = 0.01}, options(),
                bp::Checkpoint{.path = path, .every_steps = 4}, Copy{path});
        CHECK(resumed(path + "_8", 1) == whole());
    }
}

TEST_CASE("checkpoint: a schedule that watches misses no epoch, wherever steps are saved",
          "[train]") {
    const std::string path = folder / "plateau";
    const auto data = curve();
    // The loss explodes from the beginning, so that each epoch counts.
    const bp::FitOptions all{.epochs = 6,
                             .batch_size = 4,
                             .validation = &data,
                             .schedule = bp::ReduceOnPlateau{.factor = 0.5, .patience = 1}};
    const bp::Sgd rule{.learning_rate = 2};
    Curve whole_net;
    bp::fit(whole_net, data, rule, all);

    // 20 samples are 5 steps: every fifth ends an epoch, every fourth the fourth.
    for (const std::int64_t every : {5, 4}) {
        Curve stopped, net;
        const auto kill = [&](const bp::FitProgress& f) {
            if (f.epoch == 8 - every) bp::fail("killed");
        };
        CHECK_THROWS_AS(
            bp::fit(stopped, data, rule, all,
                    bp::Checkpoint{.path = path, .every = 100, .every_steps = every}, kill),
            bp::Error);
        bp::Trainer trainer{net, rule};
        bp::FitOptions rest = all;
        rest.schedule.restore(bp::load_checkpoint(path, trainer).schedule);
        CHECK(trainer.steps() == (every == 5 ? 20 : 24));
        rest.resume = true;
        bp::fit(trainer, data, rest);
        CHECK(net == whole_net);
    }
}

TEST_CASE("checkpoint: of so many steps alone, and the last epoch", "[train]") {
    const std::string path = folder / "by_steps";
    Curve net, saved;
    bp::Trainer trainer{saved, bp::Sgd{}};
    std::vector<std::int64_t> steps;
    const auto look = [&](const bp::FitProgress&) {
        bp::load_checkpoint(path, trainer);
        steps.push_back(trainer.steps());
    };
    bp::fit(net, curve(), bp::Sgd{}, {.epochs = 4, .batch_size = 5},
            bp::Checkpoint{.path = path, .every = 0, .every_steps = 3}, look);
    CHECK(steps == std::vector<std::int64_t>{3, 6, 12, 16});
}

TEST_CASE("checkpoint: an epoch whose last step was refused is not over", "[train]") {
    const std::string path = folder / "refused";
    struct Refuse {
        void on_gradient(bp::FitProgress& f) {
            if (f.epoch == 1 && f.step == 3) f.stop("enough");
        }
    };
    const auto data = curve();
    const bp::FitOptions all{.epochs = 4,
                             .batch_size = 5,
                             .validation = &data,
                             .schedule = bp::ReduceOnPlateau{.factor = 0.5, .patience = 0}};
    Curve whole_net, stopped, net;
    const bp::Sgd rule{.learning_rate = 2};
    bp::fit(whole_net, data, rule, all);
    bp::fit(stopped, data, rule, all, Refuse{}, bp::Checkpoint{.path = path});
    bp::Trainer trainer{net, rule};
    const bp::Progress saved = bp::load_checkpoint(path, trainer);
    CHECK(trainer.steps() == 7);
    CHECK(saved.epoch == 1);
    bp::FitOptions rest = all;
    rest.schedule.restore(saved.schedule);
    rest.resume = true;
    bp::fit(trainer, data, rest);
    CHECK(net == whole_net);
}

TEST_CASE("checkpoint: batches of samples that weigh nothing are counted, too", "[train]") {
    const std::string path = folder / "weights";
    auto data = curve();
    data.weights = Eigen::VectorXd::Ones(20);
    for (int i = 0; i < 20; i += 3) data.weights(i) = 0;
    const bp::FitOptions all{.epochs = 4, .batch_size = 1, .schedule = bp::CosineDecay{}};
    Curve whole_net, stopped, net;
    bp::fit(whole_net, data, bp::Adam{}, all);
    bp::fit(stopped, data, bp::Adam{}, all, bp::Checkpoint{.path = path}, StopAt{22});
    bp::Trainer trainer{net, bp::Adam{}};
    CHECK(bp::load_checkpoint(path, trainer).epoch == 1);
    bp::FitOptions rest = all;
    rest.resume = true;
    bp::fit(trainer, data, rest);
    CHECK(trainer.steps() == 80);
    CHECK(net == whole_net);
}

TEST_CASE("checkpoint: of the best epoch alone", "[train]") {
    const std::string path = folder / "best";
    Curve net, saved;
    const auto data = curve();
    // The loss rises from the second epoch on.
    const auto history = bp::fit(
        net, data, bp::Sgd{.learning_rate = 1},
        {.epochs = 4,
         .validation = &data,
         .schedule = [](auto step, auto) { return step == 0 ? 0.1 : -0.1; }},
        bp::Checkpoint{.path = path, .best_only = true});
    REQUIRE(history.best().number == 0);
    bp::load_safetensors(path, saved);
    CHECK(bp::evaluate(saved, data).loss() == history.epochs[0].validation_loss);
    CHECK(saved != net);
}

TEST_CASE("interrupt: Ctrl-C ends the run cleanly and saves it, and then is as it was", "[train]") {
    const std::string path = folder / "interrupted";
    const auto ignore = [](int) {};
    const auto before = std::signal(SIGINT, ignore);
    Curve net;
    const auto history = bp::fit(net, curve(), bp::AdamW{.learning_rate = 0.01}, options(),
                                 CtrlC{12}, bp::Interrupt{.save = path});
    CHECK(history.stopped == "interrupted");
    CHECK(history.epochs.size() == 3);
    CHECK(resumed(path, 2) == whole());
    CHECK(std::signal(SIGINT, before) == static_cast<void (*)(int)>(ignore));

    // Without a signal nothing is saved, and nothing remains of an exception.
    std::signal(SIGINT, ignore);
    const auto bad = [](const bp::FitProgress&) { bp::fail("no"); };
    bp::Interrupt interrupt{folder / "none"};
    CHECK_THROWS_AS(bp::fit(net, curve(), bp::Sgd{}, {}, interrupt, bad), bp::Error);
    CHECK(!std::filesystem::exists(folder / "none"));
    CHECK(std::signal(SIGINT, ignore) == static_cast<void (*)(int)>(ignore));
    CHECK(bp::fit(net, curve(), bp::Sgd{}, {}, CtrlC{1}, interrupt).stopped == "interrupted");
    CHECK(std::signal(SIGINT, before) == static_cast<void (*)(int)>(ignore));
}
