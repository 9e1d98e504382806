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
#include <string_view>
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
};

template <class First>
struct FirstRule {
    static_assert(is_input<First>,
                  "backprop: the list of a Network begins with Input<n>, n the number of "
                  "features of a sample.");
};
template <Index C, Index H, Index W>
struct FirstRule<Input<C, H, W>> {
    static_assert(C > 0 && H > 0 && W > 0,
                  "backprop: the sizes of Input<...> must be positive: write Input<n>, n the "
                  "number of features of a sample.");
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
};

template <std::size_t layers>
struct DepthRule {
    static_assert(layers > 0,
                  "backprop: a Network without a layer; write at least one, like Dense<10>, "
                  "between the Input and the loss.");
};

/// A loss that speaks of a number of classes, against the network's outputs.
template <class L, Index classes, Index outputs>
struct ClassesRule {
    static_assert(classes == 0 || classes == outputs,
                  "backprop: the loss weighs another number of classes than the network has "
                  "outputs; give ClassWeights one number an output.");
};

template <class L>
inline constexpr Index classes_of = [] {
    if constexpr (requires { L::classes; }) return Index{L::classes};
    else return Index{0};
}();

/// What is wrong with a list, as far as that can be said without its shapes.
template <bool ok, class Indices, class... List>
struct ListRules {
    static_assert(ok || sizeof...(List) > 0,
                  "backprop: an empty Network; write Network<float, Input<n>, layers..., loss>.");
};
template <std::size_t... I, class First, class... Rest>
struct ListRules<false, std::index_sequence<0, I...>, First, Rest...> {
    static constexpr bool losses[sizeof...(Rest) + 2] = {false, Loss<Rest>..., false};
    static_assert(sizeof(FirstRule<First>) > 0);
    static_assert(((sizeof(ItemRule<I - 1, Rest, I == sizeof...(Rest), losses[I + 1]>) > 0) &&
                   ... && true));
    static_assert(sizeof(DepthRule<sizeof...(Rest) - losses[sizeof...(Rest)]>) > 0);
};

// Whether the rules hold is asked apart from the structs that say so: to Clang, what a failed
// static_assert stands in is no constant any more, and a hundred other errors would follow.
template <class Item, bool last>
inline constexpr bool item_ok = !Activation<Item> && (Layer<Item> || (last && Loss<Item>));

template <class... List>
struct ListParts {
    static constexpr bool ok = false;
};
template <class First, class... Rest>
struct ListParts<First, Rest...> {
    static constexpr bool losses[sizeof...(Rest) + 1] = {false, Loss<Rest>...};
    static constexpr bool has_loss = losses[sizeof...(Rest)];
    static constexpr std::size_t depth = sizeof...(Rest) - has_loss;

    static constexpr bool ok = [] {
        std::size_t i = 0;
        const bool items = ((++i, item_ok<Rest, false> || (i == sizeof...(Rest) &&
                                                           item_ok<Rest, true>)) && ...);
        if constexpr (is_input<First>)
            return items && depth > 0 && First::shape.channels > 0 && First::shape.height > 0 &&
                   First::shape.width > 0;
        else
            return false;
    }();

    template <std::size_t... l>
    static auto layers(std::index_sequence<l...>) -> Chain<TypeAt<l, Rest...>...>;
    static auto cost() {
        if constexpr (has_loss) return std::type_identity<TypeAt<depth, Rest...>>{};
        else return std::type_identity<NoLoss>{};
    }
};

/// Does nothing, as a layer and as a loss.
struct Placeholder {
    static constexpr std::string_view name = "?";
    static constexpr bool takes_labels = true;
    static constexpr Shape output(Shape input) { return input; }
    static constexpr Index parameter_count(Shape) { return 0; }
    template <class S>
    struct Parameters {
        S* data;
        Shape input;
        View<S> weights() const { return {data, 0, 0}; }
        VectorView<S> bias() const { return {data, 0}; }
    };
    static void forward(auto&) {}
    static void backward(auto&) {}
    template <class S>
    static S value(const S& y, const S&) {
        return y;
    }
};

template <class>
using Replaced = Placeholder;

template <class... List>
inline constexpr Shape input_or_one{1};
template <Index C, Index H, Index W, class... Rest>
    requires(C > 0 && H > 0 && W > 0)
inline constexpr Shape input_or_one<Input<C, H, W>, Rest...>{C, H, W};

/// What a list is made of. One that breaks a rule is taken for a list of stand-ins, so that
/// its message is not followed by others.
template <bool ok, class... List>
struct Parts {
    using Layers = Chain<Placeholder, Replaced<List>...>;
    using Cost = Placeholder;
    static constexpr Shape input = input_or_one<List...>;
};
template <class First, class... Rest>
struct Parts<true, First, Rest...> {
    using List = ListParts<First, Rest...>;
    using Layers = decltype(List::layers(std::make_index_sequence<List::depth>{}));
    using Cost = typename decltype(List::cost())::type;
    static constexpr Shape input = First::shape;
};

/// The same, when the shapes have been looked at, too.
template <class Listed>
inline constexpr bool shapes_ok = [] {
    constexpr typename Listed::Layers::Plan plan{Listed::input};
    constexpr Index classes = classes_of<typename Listed::Cost>;
    return Listed::Layers::accepts(plan) && (classes == 0 || classes == plan.output().size());
}();
template <bool ok, class Listed>
struct ShapeRules {};
template <class Listed>
struct ShapeRules<false, Listed> {
    using Cost = typename Listed::Cost;
    static constexpr typename Listed::Layers::Plan plan{Listed::input};
    static_assert(sizeof(typename Listed::Layers::template Rules<Listed::input>) > 0);
    static_assert(sizeof(ClassesRule<Cost, classes_of<Cost>, plan.output().size()>) > 0);
};

}  // namespace detail

template <class S, class... List>
struct Definition {
    static_assert(sizeof(detail::ScalarRule<S>) > 0);
    static constexpr bool list_ok = Scalar<S> && detail::ListParts<List...>::ok;
    static_assert(sizeof(detail::ListRules<list_ok || !Scalar<S>,
                                           std::index_sequence_for<List...>, List...>) > 0);
    using Listed = detail::Parts<list_ok, List...>;
    static constexpr bool shapes_ok = detail::shapes_ok<Listed>;
    static_assert(sizeof(detail::ShapeRules<shapes_ok, Listed>) > 0);

    using Parts = detail::Parts<list_ok && shapes_ok, List...>;
    using Layers = typename Parts::Layers;
    using Cost = typename Parts::Cost;
    static constexpr std::size_t depth = Layers::depth;
    static constexpr typename Layers::Plan plan{Parts::input};
};

}  // namespace backprop
