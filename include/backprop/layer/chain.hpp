// SPDX-License-Identifier: MIT
// Layers one behind the other: the forward pass through all of them and the backward pass through
// all of them in reverse, and the plan of who reads and writes where. A Network is one chain with
// a loss behind it, a Residual is one inside a layer.
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/core/list.hpp>
#include <backprop/layer/concept.hpp>
#include <backprop/layer/run.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace backprop {

namespace detail {

template <class L>
concept splits_parameters =
    requires(BackwardPass<double>& back, Share share) { L::backward_parameters(back, share); };
template <class L>
concept descends = requires(BackwardPass<double>& back, double* theta, Share share) {
    L::descend(back, theta, 0.0, share);
};

/// The shape that reaches layer number `layer`, against what the layer itself demands.
template <bool accepted, std::size_t layer, class L, Shape input>
struct ShapeRule {
    static_assert(L::output(input).size() > 0,
                  "backprop: a layer makes an output of size zero.");
};
template <std::size_t layer, class L, Shape input>
struct ShapeRule<false, layer, L, input> {
    static_assert(sizeof(typename L::template Check<layer, input>) > 0);
};

}  // namespace detail

template <class... Layers>
struct Chain {
    static constexpr std::size_t depth = sizeof...(Layers);

    template <std::size_t l>
    using Layer = TypeAt<l, Layers...>;

    template <std::size_t l>
    using At = std::integral_constant<std::size_t, l>;

    /// f(At<0>{}), f(At<1>{}), … for every layer.
    static void each(auto&& f) {
        [&]<std::size_t... l>(std::index_sequence<l...>) {
            (f(At<l>{}), ...);
        }(std::make_index_sequence<depth>{});
    }

    /// Shapes and offsets for a given input; layer l reads shapes[l] and makes shapes[l + 1].
    struct Plan {
        std::array<Shape, depth + 1> shapes{};
        std::array<Index, depth + 1> theta{};  ///< θ of layer l is [theta[l], theta[l + 1])
        std::array<Index, depth + 1> state{};
        std::array<Slot, depth> slots{};
        Index workspace = 0;                   ///< numbers a sample

        constexpr explicit Plan(Shape input) {
            shapes[0] = input;
            [[maybe_unused]] std::size_t l = 0;
            (add<Layers>(l++), ...);
        }

        constexpr Shape output() const { return shapes[depth]; }
        constexpr Index parameter_count() const { return theta[depth]; }
        constexpr Index state_count() const { return state[depth]; }

        /// Where a^L stands, of `samples` samples.
        constexpr Index output_at(Index samples) const { return slots[depth - 1].a * samples; }
        constexpr Index delta_at(Index samples) const { return slots[depth - 1].delta * samples; }

    private:
        template <class L>
        constexpr void add(std::size_t l) {
            const Shape in = shapes[l];
            const Index size = L::output(in).size();
            shapes[l + 1] = L::output(in);
            theta[l + 1] = theta[l] + L::parameter_count(in);
            state[l + 1] = state[l] + backprop::state_count<L>(in);
            slots[l].z = own_z<L> ? take(size) : workspace;
            slots[l].a = take(size);
            slots[l].delta = take(size);
            slots[l].cache = take(cache_count<L>(in));
        }
        constexpr Index take(Index count) {
            return std::exchange(workspace, workspace + whole_lines(count));
        }
    };

    /// What the layers need for the duration of one call, each after the other.
    template <class S>
    static constexpr Index scratch_count(Shape input, Index samples) {
        const Plan plan{input};
        Index most = 0;
        std::size_t l = 0;
        ((most = std::max(most, backprop::scratch_count<Layers, S>(plan.shapes[l++], samples))),
         ...);
        return most;
    }

    /// Is every layer right for the shape that reaches it? Rules<input> says what is wrong.
    static constexpr bool accepts(const Plan& plan) {
        [[maybe_unused]] std::size_t l = 0;
        return ((backprop::accepts<Layers>(plan.shapes[l]) && plan.shapes[++l].size() > 0) && ...);
    }
    template <Shape input, class Indices = std::make_index_sequence<depth>>
    struct Rules;
    template <Shape input, std::size_t... l>
    struct Rules<input, std::index_sequence<l...>> {
        static constexpr Plan plan{input};
        static_assert(((sizeof(detail::ShapeRule<backprop::accepts<Layers>(plan.shapes[l]), l,
                                                 Layers, plan.shapes[l]>) > 0) && ... && true));
    };

    /// z and a of every layer, for x.
    template <Index N, class S>
    static void forward(const Plan& plan, const Run<S>& run) {
        each([&]<std::size_t l>(At<l>) { forward_layer<l, N>(plan, run); });
    }

    /// From ∂C/∂a^L, which the caller has written to the last layer's delta, the gradient and
    /// δ of every layer.
    template <Index N, class S>
    static void backward(const Plan& plan, const Run<S>& run) {
        backward_inputs<N, false>(plan, run,
                                  [&](auto layer) { parameters_of<N>(layer, plan, run); });
    }

    /// Its first half, δ of every layer and dx, of the run's samples. then(At<l>) after layer l may
    /// do its second half if these are all samples: W, which was just read, is still near.
    /// `delta_is_ready`: what stands in the last layer's delta is δ^L already.
    template <Index N, bool delta_is_ready, class S>
    static void backward_inputs(const Plan& plan, const Run<S>& run, const auto& then) {
        each([&]<std::size_t i>(At<i>) {
            constexpr std::size_t l = depth - 1 - i;
            backward_layer<l, N, i == 0 && delta_is_ready>(plan, run);
            then(At<l>{});
        });
    }

    /// Its second half, the gradient or a share of it, from δ of all samples: stored, or, given θ
    /// (run's, writable), θ += factor ∂C/∂θ, for which some layers store it all the same.
    template <Index N, std::size_t l, class S>
    static void parameters_of(At<l>, const Plan& plan, const Run<S>& run, Share share = {},
                              S* theta = nullptr, S factor = S(0)) {
        using L = Layer<l>;
        auto pass = backward_pass<l, N>(plan, run);
        if constexpr (detail::descends<L>) {
            if (theta) return L::descend(pass, theta + plan.theta[l], factor, share);
        } else if (theta) {
            if (share.index > 0) return;  // the first thread does it alone
            share = {};
        }
        if constexpr (SplitLayer<L> && detail::splits_parameters<L>)
            L::backward_parameters(pass, share);
        if constexpr (!detail::descends<L>) {
            if (theta)
                for (Index i = plan.theta[l]; i < plan.theta[l + 1]; ++i)
                    theta[i] += factor * run.gradient[i];
        }
    }

    /// Whose z lies where a lies unless the run keeps it? The last layer's may be read by the loss.
    static constexpr auto drops = [] {
        std::array<bool, depth> all{(own_z<Layers> && !needs_z<Layers>)...};
        if constexpr (depth > 0) all.back() = false;
        return all;
    }();

    static constexpr bool splits = (SplitLayer<Layers> && ...);  ///< may threads share samples?

    template <class S>
    static void initialize_parameters(const Plan& plan, S* theta, Generator& generator) {
        each([&]<std::size_t l>(At<l>) {
            if constexpr (requires { Layer<l>::initialize(theta, plan.shapes[l], generator); })
                Layer<l>::initialize(theta + plan.theta[l], plan.shapes[l], generator);
        });
    }

    template <class S>
    static void initialize_state(const Plan& plan, S* state) {
        each([&]<std::size_t l>(At<l>) {
            if constexpr (requires { Layer<l>::initialize_state(state, plan.shapes[l]); })
                Layer<l>::initialize_state(state + plan.state[l], plan.shapes[l]);
        });
    }

    /// f(begin, end) for each range of θ that weight decay leaves out.
    static void each_undecayed(const Plan& plan, auto&& f) {
        each([&]<std::size_t l>(At<l>) {
            backprop::each_undecayed<Layer<l>>(plan.shapes[l], [&](Index begin, Index end) {
                f(plan.theta[l] + begin, plan.theta[l] + end);
            });
        });
    }

    /// Which number of θ the i-th is: "layer 1, W(3, 7)".
    static std::string entry_name(const Plan& plan, Index i) {
        std::string name;
        each([&]<std::size_t l>(At<l>) {
            if (i < plan.theta[l] || i >= plan.theta[l + 1]) return;
            const Index k = i - plan.theta[l];
            name = "layer " + std::to_string(l) + ", ";
            if constexpr (requires { Layer<l>::entry_name(k, plan.shapes[l]); })
                name += Layer<l>::entry_name(k, plan.shapes[l]);
            else name += "parameter " + std::to_string(k);
        });
        return name;
    }

private:
    /// The run's samples of a quantity of `size` numbers that stands at `at` of a sample's share.
    static auto place(auto* base, const auto& run, Index at, Index size) {
        return base + at * run.samples + size * run.first;
    }

    template <std::size_t l>
    static auto z_of(const Plan& plan, const auto& run) {
        const auto [z, a, delta, cache] = plan.slots[l];
        return place(run.work, run, drops[l] && !run.keeps_z ? a : z, plan.shapes[l + 1].size());
    }

    static Mode mode_of(const auto& run, std::size_t l) {
        return {run.mode.training, mix(run.mode.key, l), run.mode.first_sample + run.first};
    }

    /// aˡ⁻¹: what layer l reads.
    template <std::size_t l, class S>
    static const S* input_of(const Plan& plan, const Run<S>& run) {
        const Index inputs = plan.shapes[l].size();
        if constexpr (l == 0) return run.x + inputs * run.first;
        else return place(run.work, run, plan.slots[l - 1].a, inputs);
    }

    template <std::size_t l, Index N, class S>
    static void forward_layer(const Plan& plan, const Run<S>& run) {
        const Index n = run.count;
        const Index inputs = plan.shapes[l].size(), outputs = plan.shapes[l + 1].size();
        const Slot& slot = plan.slots[l];
        const Index cached = cache_count<Layer<l>>(plan.shapes[l]);
        ForwardPass<S, N> pass{plan.shapes[l],
                               run.theta + plan.theta[l],
                               run.state + plan.state[l],
                               run.new_state ? run.new_state + plan.state[l] : nullptr,
                               place(run.work, run, slot.cache, cached),
                               run.scratch,
                               mode_of(run, l),
                               {input_of<l>(plan, run), inputs, n},
                               {z_of<l>(plan, run), outputs, n},
                               {place(run.work, run, slot.a, outputs), outputs, n}};
        Layer<l>::forward(pass);
    }

    template <std::size_t l, Index N, bool delta_is_ready, class S>
    BACKPROP_ONE_COPY static void backward_layer(const Plan& plan, const Run<S>& run) {
        using L = Layer<l>;
        auto pass = backward_pass<l, N>(plan, run);
        if constexpr (own_z<L> && !delta_is_ready) L::delta(pass);
        if constexpr (SplitLayer<L>) L::backward_input(pass);
        else L::backward(pass);
    }

    template <std::size_t l, Index N, class S>
    static BackwardPass<S, N> backward_pass(const Plan& plan, const Run<S>& run) {
        const Index n = run.count;
        const Index inputs = plan.shapes[l].size(), outputs = plan.shapes[l + 1].size();
        const Slot& slot = plan.slots[l];
        const Index cached = cache_count<Layer<l>>(plan.shapes[l]);
        S* dx = run.dx ? run.dx + inputs * run.first : nullptr;
        if constexpr (l > 0) dx = place(run.work, run, plan.slots[l - 1].delta, inputs);
        return {plan.shapes[l],
                run.theta + plan.theta[l],
                run.state + plan.state[l],
                run.gradient + plan.theta[l],
                place(run.work, run, slot.cache, cached),
                run.scratch,
                mode_of(run, l),
                {input_of<l>(plan, run), inputs, n},
                {z_of<l>(plan, run), outputs, n},
                {place(run.work, run, slot.a, outputs), outputs, n},
                {place(run.work, run, slot.delta, outputs), outputs, n},
                {dx, inputs, n}};
    }
};

}  // namespace backprop
