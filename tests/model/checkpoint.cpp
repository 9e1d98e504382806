// SPDX-License-Identifier: MIT
// To stop, save, load and go on is the same as never to have stopped.
#include "catch.hpp"

#include "model/folder.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/model/model.hpp>
#include <backprop/optimizer/optimizer.hpp>
#include <backprop/random/random.hpp>
#include <backprop/train/trainer.hpp>

#include <cstring>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

namespace bp = backprop;
using bp::testing::error_of;
using bp::testing::Folder;

namespace {

template <class S>
using NetOf = bp::Network<S, bp::Input<5>, bp::Dense<9, bp::Tanh>, bp::Dropout<std::ratio<1, 3>>,
                          bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

/// Step number i of a run, on samples that are drawn in an order of the run's own.
void step(auto& trainer, bp::Generator& generator) {
    using S = typename std::remove_reference_t<decltype(trainer)>::Scalar;
    bp::Matrix<S> x(5, 4);
    for (bp::Index i = 0; i < x.size(); ++i) x(i) = static_cast<S>(bp::symmetric(generator));
    std::vector<int> labels(4);
    for (int& label : labels) label = static_cast<int>(bp::uniform_index(generator, 3));
    trainer.step(x, labels);
}

template <class S>
bool same_bits(const bp::VectorView<const S>& a, const bp::VectorView<const S>& b) {
    return std::memcmp(a.data(), b.data(), sizeof(S) * static_cast<std::size_t>(a.size())) == 0;
}

template <class S, class Optimizer>
void resumes(const Optimizer& optimizer) {
    using Net = NetOf<S>;
    const Folder folder;
    constexpr int half = 500;

    Net net;
    bp::Trainer trainer{net, optimizer};
    trainer.visit([](const std::string& name, std::int64_t& n) { if (name == "seed") n = -7; });
    bp::Generator generator{bp::Seed{5}};
    for (int i = 0; i < half; ++i) step(trainer, generator);
    trainer.optimizer().learning_rate /= 3;
    bp::save_checkpoint(folder / "run", trainer, {.epoch = 3, .generator = generator});
    const Net at_half = net;
    for (int i = 0; i < half; ++i) step(trainer, generator);

    // As in another program: nothing but the file and the types.
    Net other{bp::Seed{99}};
    bp::Trainer resumed{other, Optimizer{}};
    bp::Progress progress = bp::load_checkpoint(folder / "run", resumed);
    CHECK(progress.epoch == 3);
    CHECK(other == at_half);
    CHECK(resumed.optimizer().learning_rate == trainer.optimizer().learning_rate);
    for (int i = 0; i < half; ++i) step(resumed, progress.generator);
    CHECK(same_bits<S>(std::as_const(other).parameters(), std::as_const(net).parameters()));
    CHECK(other != at_half);
    CHECK(progress.generator == generator);

    bp::save_checkpoint(folder / "a", trainer);
    bp::save_checkpoint(folder / "b", resumed);
    CHECK(bp::testing::read_text(folder / "a") == bp::testing::read_text(folder / "b"));
}

using Small = NetOf<float>;

}  // namespace

TEMPLATE_TEST_CASE("checkpoint: 500 steps, a save, a load and 500 more are 1000 to the bit",
                   "[model]", float, double) {
    resumes<TestType>(bp::AdamW{.beta1 = 0.8, .weight_decay = 0.1});
    resumes<TestType>(bp::RMSProp{.momentum = 0.5, .centered = true});
    resumes<TestType>(bp::Sgd{});
}

TEST_CASE("checkpoint: what the caller says of the run comes back", "[model]") {
    const Folder folder;
    Small net;
    bp::Trainer trainer{net, bp::Adam{}};
    bp::Generator generator{bp::Seed{5}};
    generator();
    const bp::Progress progress{
        .epoch = 12,
        .generator = generator,
        .schedule = {0.5, -std::numeric_limits<double>::infinity(), 1e-300},
        .numbers = {std::numeric_limits<double>::infinity(), 0.1},
        .info = {.label_names = {"a", "b", "c"}, .notes = {{"data", "iris"}}}};
    bp::save_checkpoint(folder / "run", trainer, progress);
    CHECK(bp::load_checkpoint(folder / "run", trainer) == progress);
    bp::save_checkpoint(folder / "run", trainer);
    CHECK(bp::load_checkpoint(folder / "run", trainer) == bp::Progress{});
}

TEST_CASE("checkpoint: a network alone can be loaded from it", "[model]") {
    const Folder folder;
    Small net{bp::Seed{1}}, other{bp::Seed{2}};
    bp::Trainer trainer{net, bp::Adam{}};
    bp::save_checkpoint(folder / "run", trainer, {.info = {.label_names = {"a", "b", "c"}}});
    CHECK(bp::load_safetensors(folder / "run", other).label_names.size() == 3);
    CHECK(other == net);
}

TEST_CASE("checkpoint: what is not of this run is refused and changes nothing", "[model]") {
    const Folder folder;
    Small net{bp::Seed{1}};
    bp::Trainer trainer{net, bp::Adam{.learning_rate = 0.5}};
    bp::Generator generator;
    for (int i = 0; i < 3; ++i) step(trainer, generator);
    bp::save_checkpoint(folder / "before", trainer);
    const std::string path = folder / "run";
    const auto refused = [&] {
        const std::string error = error_of([&] { bp::load_checkpoint(path, trainer); });
        bp::save_checkpoint(folder / "after", trainer);
        CHECK(bp::testing::read_text(folder / "after") ==
              bp::testing::read_text(folder / "before"));
        return error;
    };

    CHECK(refused() == path + ": cannot be opened: No such file or directory");

    bp::save_safetensors(path, net);
    CHECK(refused() ==
          path + ": no checkpoint of this trainer: backprop.trainer.optimizer is missing");

    NetOf<double> wide;
    bp::Trainer in_double{wide, bp::Adam{}};
    bp::save_checkpoint(path, in_double);
    CHECK(refused() ==
          path + ": tensor \"0.weight\": the file has F64 [9, 5], the trainer F32 [9, 5]");

    bp::Trainer with_sgd{net, bp::Sgd{}};
    bp::save_checkpoint(path, with_sgd);
    CHECK(refused() ==
          path + ": the file has the state of Sgd, the program trains with Adam");

    bp::save_checkpoint(path, trainer, {.epoch = -1});
    CHECK(refused() == path + ": backprop.trainer.epoch: expected a number from 0, found -1");
    const std::int64_t steps = trainer.steps();
    trainer.set_position(trainer.seed(), -2);
    bp::save_checkpoint(path, trainer);
    trainer.set_position(trainer.seed(), steps);
    CHECK(refused() ==
          path + ": backprop.trainer.counter.step: expected a number from 0, found -2");

    // Each text of a sound file made unreadable in turn, or taken away.
    const std::string sound = bp::testing::read_text(folder / "before");
    for (const std::string name :
         {"optimizer", "setting.learning_rate", "setting.epsilon", "state.steps", "counter.seed",
          "counter.step", "epoch", "generator.0", "generator.3", "schedule", "numbers"}) {
        CAPTURE(name);
        std::string text = sound;
        const std::string key = "backprop.trainer." + name;
        const std::size_t at = text.find("\"" + key + "\":\"");
        REQUIRE(at != text.npos);
        text[at + key.size() + 4] = 'x';
        bp::testing::write_text(path, text);
        CHECK(refused().starts_with(path + ": "));
        text = sound;
        text[at + key.size()] = '?';
        bp::testing::write_text(path, text);
        CHECK(refused() == path + ": no checkpoint of this trainer: " + key + " is missing");
    }
    for (const std::string name : {"trainer.m", "trainer.v"}) {
        std::string text = sound;
        text[text.find("\"" + name + "\"") + name.size()] = 'q';
        bp::testing::write_text(path, text);
        CHECK(refused() ==
              path + ": tensor \"" + name + "\" is missing, the trainer has F32 [84]");
    }
}
