// SPDX-License-Identifier: MIT
// A residual block (He et al. 2016): layers F with a path around them,
//
//     a = x + F(x)          ∂C/∂x = δ + (∂F/∂x)ᵀ δ,   δ = ∂C/∂a
//
// F must make what it takes, so that the two can be added.
#pragma once

#include <backprop/core/name.hpp>
#include <backprop/layer/chain.hpp>

#include <algorithm>
#include <string>

namespace backprop {

namespace detail {

template <Index takes, Index makes>
struct SameSizeRule {
    static_assert(takes == makes,
                  "backprop: the layers inside a Residual make another size than they take, so "
                  "x + F(x) has no meaning; let the last of them make as many outputs as the "
                  "block has inputs.");
};

}  // namespace detail

template <class... Inner>
struct Residual {
    static constexpr bool holds_layers = sizeof...(Inner) > 0 && (Layer<Inner> && ...);

    using Layers = std::conditional_t<holds_layers, Chain<Inner...>, Chain<>>;
    using Plan = typename Layers::Plan;

    static std::string name() {
        std::string inner;
        ((inner += (inner.empty() ? "" : ", ") + type_name<Inner>()), ...);
        return "Residual<" + inner + ">";
    }

    static constexpr Shape output(Shape input) { return input; }
    static constexpr Index parameter_count(Shape input) { return Plan{input}.parameter_count(); }
    static constexpr Index state_count(Shape input) { return Plan{input}.state_count(); }
    static constexpr Index cache_count(Shape input) { return Plan{input}.workspace; }

    template <class S>
    static constexpr Index scratch_count(Shape input, Index samples) {
        return Layers::template scratch_count<S>(input, samples);
    }

    static constexpr bool inner_ok(Shape input) {
        return holds_layers && Layers::accepts(Plan{input});
    }
    static constexpr bool accepts(Shape input) {
        return inner_ok(input) && Plan{input}.output().size() == input.size();
    }
    template <Index layer, Shape input>
    struct Check {
        static_assert(sizeof...(Inner) > 0,
                      "backprop: Residual<Layers...> needs at least one layer inside.");
        static_assert(sizeof...(Inner) == 0 || holds_layers,
                      "backprop: Residual<Layers...> holds something that is no layer; an "
                      "activation is the second argument of the layer before it.");
        static_assert(sizeof(typename Layers::template Rules<input>) > 0);
        static constexpr Index makes =
            inner_ok(input) ? Plan{input}.output().size() : input.size();
        static_assert(sizeof(detail::SameSizeRule<input.size(), makes>) > 0);
    };

    template <class S>
    struct Parameters {
        S* data;
        Shape input;

        /// The view of layer l inside the block, l from 0.
        template <std::size_t l>
        auto layer() const {
            static_assert(l < sizeof...(Inner), "backprop: no such layer inside this Residual.");
            const Plan plan{input};
            return layer_view<typename Layers::template Layer<l>>(data + plan.theta[l],
                                                                  plan.shapes[l]);
        }
    };

    /// The name of the i-th parameter: "layer 1, W(3, 7)", the layer's index inside the block.
    static std::string entry_name(Index i, Shape input) {
        return Layers::entry_name(Plan{input}, i);
    }

    template <class S>
    static void initialize(S* theta, Shape input, Generator& generator) {
        Layers::initialize_parameters(Plan{input}, theta, generator);
    }
    static void each_undecayed(Shape input, auto&& f) {
        Layers::each_undecayed(Plan{input}, f);
    }
    template <class S>
    static void initialize_state(S* state, Shape input) {
        Layers::initialize_state(Plan{input}, state);
    }

    template <class S, Index N>
    static void forward(ForwardPass<S, N>& p) {
        const Plan plan{p.input};
        Layers::template forward<N>(plan, Run<S>{.samples = p.x.cols(),
                                                 .mode = p.mode,
                                                 .x = p.x.data(),
                                                 .theta = p.theta,
                                                 .state = p.state,
                                                 .new_state = p.new_state,
                                                 .work = p.cache,
                                                 .scratch = p.scratch});
        const S* inner = p.cache + plan.output_at(p.x.cols());
        p.a = p.x + View<const S, N>{inner, p.a.rows(), p.a.cols()};  // a = x + F(x)
    }

    template <class S, Index N>
    static void backward(BackwardPass<S, N>& p) {
        const Plan plan{p.input};
        std::copy_n(p.delta.data(), p.delta.size(), p.cache + plan.delta_at(p.x.cols()));
        Layers::template backward<N>(plan, Run<S>{.samples = p.x.cols(),
                                                  .mode = p.mode,
                                                  .x = p.x.data(),
                                                  .theta = p.theta,
                                                  .state = p.state,
                                                  .work = p.cache,
                                                  .scratch = p.scratch,
                                                  .gradient = p.gradient,
                                                  .dx = p.dx.data()});
        if (p.wants_dx()) p.dx += p.delta;                            // ∂C/∂x = δ + (∂F/∂x)ᵀ δ
    }
};

}  // namespace backprop
