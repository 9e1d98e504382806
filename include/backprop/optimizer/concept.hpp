// SPDX-License-Identifier: MIT
// What an optimizer is: a rule on flat vectors that knows no network. Its settings are a plain
// struct, what it keeps from step to step is a value beside it. The smallest one:
//
//     struct Descent {
//         double learning_rate = 0.01;
//
//         template <class S>
//         struct State {
//             template <class F>
//             void visit(F&&) {}
//         };
//
//         template <class Theta>
//         State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>&) const {
//             return {};
//         }
//         template <class S>
//         void step(auto&& theta, const auto& gradient, State<S>&) const {
//             theta -= static_cast<S>(learning_rate) * gradient;       // θ ← θ − η ∂C/∂θ
//         }
//     };
//
// state_for allocates, step does not. visit calls f("name", VectorView<S>) for each vector and
// f("name", std::int64_t&) for each counter of the state, which is all that a checkpoint needs.
//
// Optional: step(theta, gradient, state, undecayed), with a std::span<const Range> of what weight
// decay leaves out (biases, scales), ascending and disjoint; and visit(f) of the optimizer itself,
// f("name", double&) or f("name", bool&) for each setting. A checkpoint holds the settings that it
// shows, without it the learning rate alone.
#pragma once

#include <backprop/core/range.hpp>
#include <backprop/core/types.hpp>

#include <concepts>
#include <cstdint>
#include <span>

namespace backprop {

namespace detail {

/// Takes all that a State may show to visit.
struct AnyVisitor {
    template <class S>
    void operator()(const char*, VectorView<S>) const {}
    void operator()(const char*, std::int64_t&) const {}
};

}  // namespace detail

template <class O>
concept Optimizer =
    std::copyable<O> &&
    requires(const O& rule, VectorView<double> theta, VectorView<const double> gradient) {
        { rule.learning_rate } -> std::convertible_to<double>;
        { rule.state_for(theta) } -> std::copyable;
        requires requires(decltype(rule.state_for(theta))& state) {
            rule.step(theta, gradient, state);
            state.visit(detail::AnyVisitor{});
        };
    };

}  // namespace backprop
