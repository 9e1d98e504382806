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

/// Weight decay, before the rule itself.
template <class S>
struct WeightDecay {
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

template <class X>
concept FlatVector = (X::IsVectorAtCompileTime == 1) && requires(X& x) {
    x.data();
    requires X::InnerStrideAtCompileTime == 1;
};

template <class X, class S>
struct ThetaRule {
    static_assert(FlatVector<X> && std::same_as<typename X::Scalar, S>,
                  "backprop: an optimizer steps on a flat vector of the scalar that its state was "
                  "made for: net.parameters(), an Eigen::VectorX or a contiguous view of one.");
};

/// The loop over the ranges of θ with and without weight decay; slots as many as Update::slots.
template <class Update, class S>
void run_ranges(const Update& update, const WeightDecay<S>& decay, S* theta, const S* gradient,
                S* const* slots, Index size, std::span<const Range> undecayed) {
    const auto run = [&](const WeightDecay<S>& with, Range range) {
        if (range.size() > 0) isa::plain::step(update, with, theta, gradient, slots, range);
    };
    Index begin = 0;
    for (const Range& range : undecayed) {
        run(decay, {begin, range.begin});
        run({}, range);
        begin = range.end;
    }
    run(decay, {begin, size});
}

/// A step of `rule`, which makes Update and WeightDecay for it. Throws Error, and changes nothing,
/// where lengths differ or ranges are none. Allocates only if the gradient is an expression.
template <class Rule, class Theta, class G, class S>
void step(const Rule& rule, Theta& theta, const G& gradient, RuleState<Rule, S>& state,
          std::span<const Range> undecayed) {
    static_assert(sizeof(ThetaRule<std::remove_reference_t<Theta>, S>) > 0);
    if constexpr (!FlatVector<const G>) {
        const Vector<S> evaluated = gradient;
        step(rule, theta, evaluated, state, undecayed);
    } else {
        const Index size = theta.size();
        if (gradient.size() != size) refuse_step(size, gradient.size(), size);
        std::array<S*, Rule::slots.size() + 1> slots{};  // + 1: an array of none has no data
        for (std::size_t k = 0; k < state.slots.size(); ++k) {
            slots[k] = state.slots[k].data();
            if (state.slots[k].size() != 0 && state.slots[k].size() != size)
                refuse_step(size, size, state.slots[k].size());
        }
        check_ranges(undecayed, size);
        ++state.steps;
        run_ranges(rule.update(state), rule.template decay<S>(), theta.data(), gradient.data(),
                   slots.data(), size, undecayed);
    }
}

}  // namespace backprop::detail
