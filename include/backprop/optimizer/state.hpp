// SPDX-License-Identifier: MIT
// What a rule keeps from step to step: how many steps it has made and some vectors as long as θ
// ("slots": m, v, …), which the rule names in Rule::slots.
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/core/types.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace backprop {

/// The state of one run of `Rule` over scalars S. A value: a copy is a run of its own.
template <class Rule, class S>
struct RuleState {
    using Scalar = S;

    std::int64_t steps = 0;
    std::array<HeapBuffer<S>, Rule::slots.size()> slots;  ///< on whole cache lines, like θ

    /// For θ of `size` numbers, all zeros.
    static RuleState zeros(Index size) {
        RuleState state;
        for (auto& slot : state.slots) slot = HeapBuffer<S>(size);
        return state;
    }

    /// f("steps", std::int64_t&), then f(name, VectorView<S>) for each slot that is in use.
    template <class F>
    void visit(F&& f) {
        f("steps", steps);
        for (std::size_t k = 0; k < slots.size(); ++k)
            if (slots[k].size() > 0)
                f(Rule::slots[k], VectorView<S>{slots[k].data(), slots[k].size()});
    }
};

}  // namespace backprop
