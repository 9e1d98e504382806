// SPDX-License-Identifier: MIT
// One step of a rule (optimizer/rules.inc) over θ, in one loop: the door that checks, and the
// split into ranges with and without weight decay.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/range.hpp>
#include <backprop/optimizer/state.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <type_traits>

namespace backprop {

/// θ and ∂C/∂θ as a step takes them: vectors, views and segments of contiguous numbers. (A
/// gradient that is an expression is evaluated first, which allocates.)
template <class S>
using ThetaRef = Eigen::Ref<Vector<std::type_identity_t<S>>>;
template <class S>
using GradientRef = const Eigen::Ref<const Vector<std::type_identity_t<S>>>&;

/// Weight decay within one range, before the rule itself.
template <class S>
struct Decay {
    S coupled{0};  ///< λ:      g ← g + λθ
    S shrink{1};   ///< 1 − ηλ: θ ← (1 − ηλ)θ, decoupled
};

// What is the same for all of θ in one step of a rule.
template <class S>
struct MomentumUpdate;
template <class S>
struct AdamUpdate;

/// A scalar in the place of a vector: the plain road, for every scalar, and the oracle of the
/// fast one.
template <class S>
struct PlainMath {
    using V = S;
    static constexpr Index lanes = 1;

    static V load(const S* p) { return *p; }
    static void store(S* p, const V& v) { *p = v; }

    /// m / (√v + ε)
    static V over_root(const V& m, const V& v, const S& epsilon) {
        using std::sqrt;
        return m / (sqrt(v) + epsilon);
    }
};

}  // namespace backprop

#define BACKPROP_ISA plain
#define BACKPROP_SOURCE <backprop/optimizer/rules.inc>
#include BACKPROP_SOURCE
#undef BACKPROP_SOURCE
#undef BACKPROP_ISA

namespace backprop::detail {

BACKPROP_COLD inline void refuse_step(Index theta, Index gradient, Index state) {
    fail("optimizer: step needs theta, the gradient and the state of one length; theta has " +
         std::to_string(theta) + ", the gradient " + std::to_string(gradient) + ", the state " +
         std::to_string(state) + " numbers");
}

inline void check_ranges(std::span<const Range> ranges, Index size) {
    Index before = 0;
    for (const Range& range : ranges) {
        if (range.begin < before || range.end < range.begin || range.end > size)
            fail("optimizer: the ranges without weight decay must ascend, not overlap and lie in "
                 "0 to " + std::to_string(size) + "; found " + std::to_string(range.begin) +
                 " to " + std::to_string(range.end));
        before = range.end;
    }
}

/// Throws Error where the lengths differ or the ranges are none.
template <class S, class State>
void check_step(const Eigen::Ref<Vector<S>>& theta, const Eigen::Ref<const Vector<S>>& gradient,
                const State& state, std::span<const Range> undecayed) {
    const Index size = theta.size();
    if (gradient.size() != size) refuse_step(size, gradient.size(), size);
    for (const auto& slot : state.slots)
        if (slot.size() != 0 && slot.size() != size)
            refuse_step(size, gradient.size(), slot.size());
    check_ranges(undecayed, size);
}

/// The loop over [begin, end).
template <class Update, class S>
void run_range(const Update& update, const Decay<S>& decay, S* theta, const S* gradient,
               S* const* slots, Range range) {
    isa::plain::step(update, decay, theta, gradient, slots, range);
}

/// The loop over all of θ, after check_step; `slots` as many as Update::slots. Allocates nothing.
template <class Update, class S, class State>
void run_step(const Update& update, const Decay<S>& decay, Eigen::Ref<Vector<S>>& theta,
              const Eigen::Ref<const Vector<S>>& gradient, State& state,
              std::span<const Range> undecayed) {
    std::array<S*, Update::slots + 1> slots{};  // + 1: an array of none has no data
    for (std::size_t k = 0; k < Update::slots; ++k) slots[k] = state.slots[k].data();
    const auto run = [&](const Decay<S>& with, Range range) {
        if (range.size() > 0)
            run_range(update, with, theta.data(), gradient.data(), slots.data(), range);
    };
    Index begin = 0;
    for (const Range& range : undecayed) {
        run(decay, {begin, range.begin});
        run({}, range);
        begin = range.end;
    }
    run(decay, {begin, theta.size()});
}

}  // namespace backprop::detail
