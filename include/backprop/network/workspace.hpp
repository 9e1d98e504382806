// SPDX-License-Identifier: MIT
// What one caller needs beside the network itself: the input, z, a and δ of every layer, and the
// target. A const network is shared by any number of threads, each with a workspace of its own.
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/network/parameters.hpp>
#include <backprop/random/generator.hpp>

#include <cstdint>
#include <utility>

namespace backprop {

/// forward(x, ws, training): dropout drops, running means move on.
struct Training {};
inline constexpr Training training{};

/// backward(ws, t, g, with_input_gradient): ∂C/∂x as well.
struct WithInputGradient {};
inline constexpr WithInputGradient with_input_gradient{};

template <class S, class... List>
class Network;

namespace detail {
template <class Net>
struct Passes;
}

/// Batch = Dynamic: any number of samples, which may change from call to call; allocates when it
/// first meets a larger one. Batch = n: exactly n samples, n known at compile time; x and
/// all the rest lie inside the object up to 64 KiB each. Regular; a copy is deep.
template <class Net, Index Batch = Dynamic>
class Workspace {
    static_assert(Batch == Dynamic || Batch > 0,
                  "backprop: Workspace<Net, Batch>: a compile-time batch has at least one sample.");

public:
    using Scalar = typename Net::Scalar;
    static constexpr Index batch = Batch;

    /// Bytes that a batch of `samples` occupies.
    static constexpr Index bytes(Index samples) {
        return (inputs * samples + numbers(samples)) * static_cast<Index>(sizeof(Scalar));
    }

    /// The number of samples of the last forward pass; 0 before the first.
    Index samples() const { return samples_; }

    /// x, a copy: inputs × n. Not after predict or a Trainer's step, which read x where it lies.
    View<const Scalar, Batch> input() const {
        require_input();
        return {input_.data(), plan.shapes[0].size(), samples_};
    }

    /// zˡ and aˡ of layer l, counted from 0: outputs × n. Where the layer has no z of its own,
    /// both are its output. After predict or a Trainer's step, z is here only where the
    /// derivative needs it.
    template <std::size_t l>
    View<const Scalar, Batch> z() const {
        if (!has_z_ && Net::Layers::drops[at<l>]) fail_z();
        return view(work_at + plan.slots[at<l>].z, plan.shapes[at<l> + 1].size());
    }
    template <std::size_t l>
    View<const Scalar, Batch> a() const {
        return view(work_at + plan.slots[at<l>].a, plan.shapes[at<l> + 1].size());
    }

    /// δˡ = ∂C/∂zˡ of the batch's mean loss (so 1/n is in it): outputs × n.
    template <std::size_t l>
    View<const Scalar, Batch> delta() const {
        if (!has_delta_) fail("workspace: delta() before backward; call backward(ws, t, g) first");
        return view(work_at + plan.slots[at<l>].delta, plan.shapes[at<l> + 1].size());
    }

    /// ∂C/∂x, inputs × n; after backward(ws, t, g, with_input_gradient) only.
    View<const Scalar, Batch> input_gradient() const {
        if (!has_input_gradient_)
            fail("workspace: input_gradient() was not computed; ask for it by "
                 "backward(ws, t, g, bp::with_input_gradient)");
        return view(dx_at, plan.shapes[0].size());
    }

    /// The state (running means, …) that the last training pass made; Network::commit takes it.
    VectorView<const Scalar> state() const { return {state_.data(), plan.state_count()}; }

    /// Fixes the random numbers of the next training pass: dropout masks are a function of the
    /// seed, the step, the layer and the sample, `first_sample` being the number of column 0.
    /// Each training pass then moves on to the next step.
    void set_step(Seed seed, std::uint64_t step, Index first_sample = 0) {
        seed_ = seed;
        step_ = step;
        first_sample_ = first_sample;
    }
    /// What the next training pass draws from.
    Seed seed() const { return seed_; }
    std::uint64_t step() const { return step_; }

private:
    template <class, class...>
    friend class backprop::Network;
    template <class>
    friend struct detail::Passes;

    static constexpr const auto& plan = Net::Definition::plan;
    static constexpr bool fixed = Batch != Dynamic;

    static constexpr Index inputs = plan.shapes[0].size();

    // The buffer, in numbers a sample: t, ∂C/∂x, and the layers'.
    static constexpr Index target_at = 0;
    static constexpr Index dx_at = whole_lines(plan.output().size());
    static constexpr Index work_at = dx_at + whole_lines(plan.shapes[0].size());
    static constexpr Index scratch_at = work_at + plan.workspace;

    /// Of a batch: all of the above, and scratch for each thread.
    static constexpr Index numbers(Index samples) { return numbers(samples, 1); }
    static constexpr Index numbers(Index samples, Index threads) {
        return scratch_at * samples + threads * scratch_count(samples);
    }
    static constexpr Index scratch_count(Index samples) {
        return whole_lines(
            Net::Layers::template scratch_count<Scalar>(plan.shapes[0], samples));
    }

    template <std::size_t l>
    static constexpr std::size_t at = detail::LayerIndexRule<l, Net::Definition::depth>::index;

    template <class T, Index Count>
    using Storage = std::conditional_t<fixed, Buffer<T, Count>, HeapBuffer<T>>;

    Scalar* block(Index offset) { return buffer_.data() + offset * samples_; }
    const Scalar* block(Index offset) const { return buffer_.data() + offset * samples_; }

    void require_forward() const {
        if (samples_ == 0 || buffer_.data() == nullptr)  // or what there was has been moved from
            fail("workspace: nothing here before the first forward(x, ws)");
    }
    void require_input() const {
        require_forward();
        if (!has_input_)
            fail("workspace: no copy of x is here after predict or a Trainer's step; call "
                 "forward(x, ws) first");
    }
    [[noreturn]] static void fail_z() {
        fail("workspace: z of this layer was not kept by predict or a Trainer's step; call "
             "forward(x, ws) first");
    }
    View<const Scalar, Batch> view(Index offset, Index rows) const {
        require_forward();
        return {block(offset), rows, samples_};
    }
    View<Scalar, Batch> writable(Index offset, Index rows) {
        return {block(offset), rows, samples_};
    }

    /// Makes room for n samples, which `threads` share. Returns what the numbers lay in until now
    /// if that was replaced: x may be an expression that still reads it. Where there is no memory,
    /// all stays as it was.
    auto resize(Index n, Index threads = 1, bool with_input = true) {
        struct {
            HeapBuffer<Scalar> buffer, input;
        } other;
        if constexpr (!fixed) {
            const bool more_input = with_input && input_.size() < inputs * n;
            const bool more = buffer_.size() < numbers(n, threads);
            if (more_input) other.input = HeapBuffer<Scalar>(inputs * n);
            if (more) other.buffer = HeapBuffer<Scalar>(numbers(n, threads));
            if (more_input) std::swap(input_, other.input);
            if (more) std::swap(buffer_, other.buffer);
        } else if (buffer_.data() == nullptr || input_.data() == nullptr) {  // was moved from
            buffer_ = {};
            input_ = {};
            labels_ = {};
        }
        if (state_.data() == nullptr) state_ = {};
        has_delta_ = has_input_gradient_ = false;
        has_input_ = with_input;
        samples_ = n;
        return other;
    }

    /// Room for the labels of the batch.
    Index* labels() {
        if constexpr (!fixed) {
            if (labels_.size() < samples_) labels_ = HeapBuffer<Index>(samples_);
        }
        return labels_.data();
    }

    Storage<Scalar, fixed ? inputs * Batch : 0> input_;  // x, apart: the next x may read the others
    Storage<Scalar, fixed ? numbers(Batch) : 0> buffer_;
    Storage<Index, fixed ? Batch : 0> labels_;
    Buffer<Scalar, plan.state_count()> state_;
    Index samples_ = 0;
    bool has_input_ = false, has_z_ = true, has_delta_ = false, has_input_gradient_ = false;
    Mode mode_{};  // of the last forward pass
    Seed seed_{};
    std::uint64_t step_ = 0;
    Index first_sample_ = 0;
};

}  // namespace backprop
