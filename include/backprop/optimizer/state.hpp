// SPDX-License-Identifier: MIT
// What a rule keeps from step to step: how many steps it has made and some vectors as long as θ
// ("slots": m, v, …), which the rule names in Rule::slots.
#pragma once

#include <backprop/core/types.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace backprop {

/// The state of one run of `Rule` over scalars S. A value: a copy is a run of its own.
template <class Rule, class S>
struct RuleState {
    std::int64_t steps = 0;
    std::array<Vector<S>, Rule::slots.size()> slots;

    /// f("steps", std::int64_t&), then f(name, VectorView<S>) for each slot that is in use.
    template <class F>
    void visit(F&& f) {
        f("steps", steps);
        for (std::size_t k = 0; k < slots.size(); ++k)
            if (slots[k].size() > 0)
                f(Rule::slots[k], VectorView<S>{slots[k].data(), slots[k].size()});
    }
};

namespace detail {

/// A state for θ of `size` numbers, all zeros.
template <class State>
State zero_state(Index size) {
    State state;
    for (auto& slot : state.slots) slot.setZero(size);
    return state;
}

}  // namespace detail

}  // namespace backprop
