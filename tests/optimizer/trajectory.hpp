// SPDX-License-Identifier: MIT
// The course of golden.py: θ at first, the gradients, and a rule's steps along them.
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/optimizer/concept.hpp>

#include <cmath>
#include <span>
#include <type_traits>

namespace backprop::testing {

inline constexpr Index course_size = 19;  // whole vectors and a rest, whatever the lanes

template <class S>
Vector<S> course_start() {
    Vector<S> theta(course_size);
    for (Index i = 0; i < course_size; ++i) theta(i) = S(static_cast<double>(13 * i % 17 - 8) / 4);
    return theta;
}

/// At step t = 1, 2, …
template <class S>
Vector<S> course_gradient(Index t) {
    Vector<S> g(course_size);
    for (Index i = 0; i < course_size; ++i) {
        const auto quarters = static_cast<double>((37 * t + 11 * i + 5 * t * t * i) % 41 - 20);
        g(i) = S(std::ldexp(quarters / 8, static_cast<int>(i % 7) - 4));
    }
    return g;
}

/// Steps first + 1 to last of a run.
template <class Rule, class S, class State>
void run_course(const Rule& rule, Vector<S>& theta, State& state, Index first, Index last,
                std::span<const Range> undecayed = {}) {
    for (Index t = first + 1; t <= last; ++t)
        if constexpr (requires { rule.step(theta, theta, state, undecayed); })
            rule.step(theta, course_gradient<S>(t), state, undecayed);
        else
            rule.step(theta, course_gradient<S>(t), state);
}

}  // namespace backprop::testing
