// SPDX-License-Identifier: MIT
// What stands between the angle brackets of a Network: an Input, the layers, and a loss or none.
// Here the list is taken apart, and what is wrong with it is said in a sentence. A rule that
// fails stands in a template whose arguments name the layer (counted from 0) and the sizes.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/layer/chain.hpp>
#include <backprop/layer/input.hpp>
#include <backprop/loss/concept.hpp>

#include <cstddef>
#include <utility>

namespace backprop {

/// The loss of a network that has none and can only predict.
struct NoLoss {};

namespace detail {

template <class T>
inline constexpr bool is_input = false;
template <Index C, Index H, Index W>
inline constexpr bool is_input<Input<C, H, W>> = true;

template <class T>
struct ScalarRule {
    static_assert(!std::integral<T>,
                  "backprop: the scalar of a Network is an integer; gradients need a "
                  "floating-point type: write Network<float, ...> or Network<double, ...>.");
    static_assert(std::integral<T> || Scalar<T>,
                  "backprop: the first argument of Network is its scalar: float, double, long "
                  "double, Dual<T> or another type with arithmetic (core/types.hpp, Scalar).");
    static constexpr bool ok = Scalar<T>;
};

template <class First>
struct FirstRule {
    static_assert(is_input<First>,
                  "backprop: the list of a Network begins with Input<n>, n the number of "
                  "features of a sample.");
    static constexpr bool ok = is_input<First>;
};

/// One type of the list behind the Input; `layer` is the index that it has or would have.
template <std::size_t layer, class Item, bool last, bool next_is_loss>
struct ItemRule {
    static constexpr bool loss = Loss<Item>;
    static constexpr bool function = Activation<Item>;
    static_assert(!is_input<Item>,
                  "backprop: a second Input<...>; only the head of the list says what goes in, "
                  "the layers deduce the rest.");
    static_assert(!loss || last || !next_is_loss,
                  "backprop: two losses; a Network has one, at the end of its list.");
    static_assert(!loss || last || next_is_loss,
                  "backprop: a loss stands before the end of the list; move it behind the last "
                  "layer.");
    static_assert(!function,
                  "backprop: an activation stands where a layer should; make it the second "
                  "argument of the layer before it: Dense<n, Activation>.");
    static_assert(Layer<Item> || loss || function || is_input<Item>,
                  "backprop: this type of the list is neither a layer nor a loss; a layer needs "
                  "output(shape), parameter_count(shape), forward(pass) and backward(pass) "
                  "(layer/concept.hpp), a loss value(y, t), or loss(y, t) and gradient(y, t, "
                  "dC_dy) (loss/concept.hpp).");
    static constexpr bool ok = Layer<Item> || (loss && last);
};

template <std::size_t layers>
struct DepthRule {
    static_assert(layers > 0,
                  "backprop: a Network without a layer; write at least one, like Dense<10>, "
                  "between the Input and the loss.");
    static constexpr bool ok = layers > 0;
};

/// The shape that reaches a layer, against what the layer itself demands.
template <std::size_t layer, class L, Shape input>
struct ShapeRule {
    static constexpr bool ok = [] {
        if constexpr (requires { typename L::template Check<layer, input>; })
            return L::template Check<layer, input>::ok;
        else
            return true;
    }();
    static_assert(L::output(input).size() > 0,
                  "backprop: a layer makes an output of size zero.");
};

/// A loss that speaks of a number of classes, against the network's outputs.
template <class L, Index outputs>
struct ClassesRule {
    static constexpr Index classes = [] {
        if constexpr (requires { L::classes; }) return Index{L::classes};
        else return Index{0};
    }();
    static_assert(classes == 0 || classes == outputs,
                  "backprop: the loss weighs another number of classes than the network has "
                  "outputs; give ClassWeights one number an output.");
};

/// The first Count types behind the Input of a list, as a chain.
template <class Indices, class... List>
struct ChainOf;
template <std::size_t... I, class... List>
struct ChainOf<std::index_sequence<I...>, List...> {
    using type = Chain<TypeAt<I + 1, List...>...>;
};

template <class... List>
struct ListRule {
    static constexpr bool ok = false;
    static_assert(sizeof...(List) > 0,
                  "backprop: an empty Network; write Network<float, Input<n>, layers..., loss>.");
};
template <class First, class... Rest>
struct ListRule<First, Rest...> {
    template <std::size_t... I>
    static constexpr bool items(std::index_sequence<I...>) {
        constexpr bool losses[] = {Loss<Rest>..., false};
        return (ItemRule<I, Rest, I + 1 == sizeof...(Rest), losses[I + 1]>::ok && ...);
    }
    static constexpr bool has_loss = [] {
        bool last = false;
        ((last = Loss<Rest>), ...);
        return last;
    }();
    static constexpr bool ok =
        FirstRule<First>::ok && items(std::index_sequence_for<Rest...>{}) &&
        DepthRule<sizeof...(Rest) - (has_loss ? 1 : 0)>::ok;
};

/// The parts of a list. One that breaks a rule is taken for an empty chain, so that its message
/// is not followed by a hundred others.
template <bool ok, class... List>
struct Parts {
    using Layers = Chain<>;
    using Cost = NoLoss;
    static constexpr Shape input{1};
};
template <class First, class... Rest>
struct Parts<true, First, Rest...> {
    static constexpr bool has_loss = ListRule<First, Rest...>::has_loss;
    using Layers = typename ChainOf<std::make_index_sequence<sizeof...(Rest) - has_loss>, First,
                                    Rest...>::type;
    static constexpr auto cost() {
        if constexpr (has_loss)
            return std::type_identity<TypeAt<sizeof...(Rest), First, Rest...>>{};
        else
            return std::type_identity<NoLoss>{};
    }
    using Cost = typename decltype(cost())::type;
    static constexpr Shape input = First::shape;
};

}  // namespace detail

template <class S, class... List>
struct Definition {
    static constexpr bool ok = detail::ScalarRule<S>::ok && detail::ListRule<List...>::ok;
    using Parts = detail::Parts<ok, List...>;
    using Layers = typename Parts::Layers;
    using Cost = typename Parts::Cost;
    static constexpr std::size_t depth = Layers::depth;
    static constexpr typename Layers::Plan plan{Parts::input};

    static constexpr bool shapes_ok = []<std::size_t... l>(std::index_sequence<l...>) {
        return (detail::ShapeRule<l, typename Layers::template Layer<l>, plan.shapes[l]>::ok &&
                ... && true);
    }(std::make_index_sequence<depth>{});
    static_assert(sizeof(detail::ClassesRule<Cost, plan.output().size()>) > 0);
};

}  // namespace backprop
