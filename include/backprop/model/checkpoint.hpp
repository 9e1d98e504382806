// SPDX-License-Identifier: MIT
// A checkpoint: all that a training run is, so that to stop, load and go on gives the same bits as
// never to have stopped. It is a model file (model/safetensors.hpp) with more in it:
//
//     trainer.m, trainer.v, …       the optimizer's vectors, as its state's visit names them
//     backprop.trainer.…            in the metadata: its name, settings and counters, the
//                                   trainer's own counters, and the caller's Progress
//
// so load_safetensors takes the network alone from it. As with PyTorch's load_state_dict, the
// optimizer's settings come from the file; a program that goes on with others sets them afterwards.
// What it says of itself with visit(f) is in the file, without that its learning rate.
//
// A Trainer is anything with network(), optimizer(), state() and visit(f), which calls
// f("name", std::int64_t&) for each counter that its steps depend on: the seed and the step of
// dropout's masks. Numbers have to be of the trainer's own scalar: nothing is rounded.
#pragma once

#include <backprop/model/safetensors.hpp>
#include <backprop/optimizer/setting.hpp>
#include <backprop/random/generator.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace backprop {

/// Where a run stands, as far as the trainer does not know it itself.
struct Progress {
    std::int64_t epoch = 0;
    Generator generator = Generator{};    ///< that shuffles the samples
    std::vector<double> schedule = {};    ///< Schedule::state()
    std::vector<double> numbers = {};     ///< whatever else the caller keeps: the best loss, …
    ModelInfo info = {};

    bool operator==(const Progress&) const = default;
};

namespace detail {

inline constexpr std::string_view trainer_key = "backprop.trainer.";

/// The texts of a checkpoint, by the key behind trainer_key.
template <class Texts>
class CheckpointReader {
public:
    CheckpointReader(const std::string& file, const Texts& metadata)
        : file_{file}, metadata_{metadata} {}

    const std::string& text(const std::string& name) const {
        for (const auto& note : metadata_)
            if (note.key == std::string{trainer_key} + name) return note.text;
        fail(file_ + ": no checkpoint of this trainer: " + std::string{trainer_key} + name +
             " is missing");
    }
    void number(const std::string& name, auto& to) const {
        to = read_number<std::remove_cvref_t<decltype(to)>>(text(name), where(name));
    }
    /// Of epochs or steps.
    void count(const std::string& name, std::int64_t& to) const {
        number(name, to);
        if (to < 0)
            fail(where(name) + ": expected a number from 0, found " + std::to_string(to));
    }
    void list(const std::string& name, auto& to) const {
        read_numbers_text(text(name), where(name), to);
    }
    std::string where(const std::string& name) const {
        return file_ + ": " + std::string{trainer_key} + name;
    }

private:
    const std::string& file_;
    const Texts& metadata_;
};

/// Calls vector(name, view) and counter(name, number) for what `state` shows.
template <class S>
void visit_state(auto& state, auto&& vector, auto&& counter) {
    state.visit([&]<class T>(const char* name, T&& value) {
        if constexpr (std::convertible_to<T, VectorView<S>>) vector(std::string{name}, value);
        else counter(std::string{name}, value);
    });
}

/// The optimizer's vectors as tensors of a file.
template <class S>
std::vector<ModelTensor<S>> state_tensors(auto& state) {
    std::vector<ModelTensor<S>> tensors;
    visit_state<S>(
        state,
        [&](const std::string& name, VectorView<S> v) {
            tensors.push_back({std::string{trainer_prefix} + name, v.size(), 0, v.data()});
        },
        [](const std::string&, std::int64_t) {});
    return tensors;
}

/// Does the file have these vectors and no others, as numbers of S?
template <class S>
void compare_state(const std::string& file, const TensorTable<S>& table,
                   const std::vector<ModelTensor<S>>& model,
                   const std::vector<ModelTensor<S>>& state) {
    for (const auto* tensors : {&model, &state})
        for (const ModelTensor<S>& mine : *tensors) {
            const std::string where = file + ": tensor \"" + mine.name + "\"";
            const std::string expected = std::string{dtype_of<S>.name} + " " +
                                         tensor_shape_text(mine.shape());
            const auto its = table.find(mine.name);
            if (!its) fail(where + " is missing, the trainer has " + expected);
            const std::string found =
                std::string{its->dtype->name} + " " + tensor_shape_text(its->shape);
            if (found != expected)
                fail(where + ": the file has " + found + ", the trainer " + expected);
        }
    for (const std::uint32_t name : table.names) {
        const TensorInfo<S> its = table.tensor(name);
        bool known = !its.name.starts_with(trainer_prefix);
        for (const ModelTensor<S>& mine : state) known = known || mine.name == its.name;
        if (!known) fail(file + ": tensor \"" + its.name + "\": the trainer has none of this name");
    }
}

template <class Trainer>
std::string optimizer_name() {
    return short_name(type_name<std::remove_cvref_t<decltype(
                          std::declval<Trainer&>().optimizer())>>());
}

}  // namespace detail

/// Saves all that `trainer` and `progress` hold at `path`, as save_safetensors does.
template <class Trainer>
void save_checkpoint(const std::string& path, Trainer& trainer, const Progress& progress = {}) {
    const auto& net = std::as_const(trainer.network());
    using Net = std::remove_cvref_t<decltype(net)>;
    using S = typename Net::Scalar;
    static_assert(sizeof(detail::FileScalarRule<Net>) > 0);

    auto layout = detail::saved_layout(net);
    auto texts = detail::saved_metadata<Net>(progress.info, layout.lines);
    const auto put = [&](const std::string& name, std::string text) {
        texts.push_back({std::string{detail::trainer_key} + name, std::move(text)});
    };
    put("optimizer", detail::optimizer_name<Trainer>());
    auto rule = trainer.optimizer();
    detail::visit_settings(rule, [&](const std::string& name, double setting) {
        put("setting." + name, detail::number_text(setting));
    });
    const auto counter = [&](const std::string& prefix) {
        return [&, prefix](const std::string& name, std::int64_t value) {
            put(prefix + name, std::to_string(value));
        };
    };
    detail::visit_state<S>(
        trainer.state(), [](const std::string&, VectorView<S>) {}, counter("state."));
    trainer.visit(counter("counter."));
    put("epoch", std::to_string(progress.epoch));
    const auto words = progress.generator.state();
    for (std::size_t i = 0; i < words.size(); ++i)
        put("generator." + std::to_string(i), std::to_string(words[i]));
    put("schedule", detail::numbers_text(progress.schedule));
    put("numbers", detail::numbers_text(progress.numbers));

    for (auto& tensor : detail::state_tensors<S>(trainer.state()))
        layout.tensors.push_back(std::move(tensor));
    atomic_write(path, detail::file_bytes(layout.tensors, texts));
}

/// Makes `trainer` and its network what they were when the file at `path` was saved, and returns
/// what was saved along. Throws Error, with both as they were, if that is not possible.
template <class Trainer>
Progress load_checkpoint(const std::string& path, Trainer& trainer) {
    auto& net = trainer.network();
    using Net = std::remove_cvref_t<decltype(net)>;
    using S = typename Net::Scalar;
    static_assert(sizeof(detail::FileScalarRule<Net>) > 0);

    net.parameters();  // refuses a network that was moved from
    auto file = detail::TensorFile<S>::open(path);
    const detail::CheckpointReader texts{file.name, file.table.metadata};
    detail::LoadedNetwork<Net> loaded;
    loaded.compare(file.name, file.table);
    const std::string mine = detail::optimizer_name<Trainer>(), its = texts.text("optimizer");
    if (mine != its)
        fail(path + ": the file has the state of " + its + ", the program trains with " + mine);
    auto rule = trainer.optimizer();
    detail::visit_settings(rule, [&]<class T>(const std::string& name, T& setting) {
        double number = 0;
        texts.number("setting." + name, number);
        setting = static_cast<T>(number);
    });
    auto state = rule.state_for(net.parameters());
    const auto vectors = detail::state_tensors<S>(state);
    detail::compare_state(path, file.table, loaded.layout.tensors, vectors);

    detail::visit_state<S>(
        state, [](const std::string&, VectorView<S>) {},
        [&](const std::string& name, std::int64_t& value) {
            texts.number("state." + name, value);
        });
    std::vector<std::int64_t> counters;
    trainer.visit([&](const std::string& name, std::int64_t) {
        if (name == "step") texts.count("counter.step", counters.emplace_back());
        else texts.number("counter." + name, counters.emplace_back());
    });
    Progress progress;
    texts.count("epoch", progress.epoch);
    Generator::State words{};
    for (std::size_t i = 0; i < words.size(); ++i)
        texts.number("generator." + std::to_string(i), words[i]);
    if (words == Generator::State{}) fail(texts.where("generator") + ": four zeros");
    progress.generator = Generator::from_state(words);
    texts.list("schedule", progress.schedule);
    texts.list("numbers", progress.numbers);
    detail::read_info(path, file.table.metadata, Net::input_size, Net::output_size, progress.info);

    const std::string_view data = file.data();
    detail::read_tensors(file.table, data, loaded.layout.tensors);
    detail::read_tensors(file.table, data, vectors);

    // From here on nothing is refused.
    loaded.move_to(net);
    trainer.state() = std::move(state);
    trainer.optimizer() = rule;
    std::size_t i = 0;
    trainer.visit([&](const std::string&, std::int64_t& value) { value = counters[i++]; });
    return progress;
}

}  // namespace backprop
