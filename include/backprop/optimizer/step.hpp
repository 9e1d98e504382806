// SPDX-License-Identifier: MIT
// One step of a rule over θ, in one loop. A rule is its settings (optimizer/adam.hpp, …), the
// constants of one step, which the settings and the state make ("Update"), and a few lines for one
// number of θ (optimizer/rules.inc), compiled for scalars and for vectors.
//
// An Update has `slots`, how many vectors of the state it works on, and `decoupled`, what weight
// decay means:
//
//     coupled      g ← ∂C/∂θ + λθ          decoupled      θ ← (1 − ηλ)θ
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/range.hpp>
#include <backprop/optimizer/state.hpp>
#include <backprop/simd/simd.hpp>

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <type_traits>

namespace backprop {

template <class S>
struct SgdUpdate;
template <class S>
struct MomentumUpdate;
template <class S>
struct NesterovUpdate;
template <class S>
struct RMSPropUpdate;
template <class S>
struct RMSPropFullUpdate;
template <class S>
struct AdagradUpdate;
template <class S>
struct AdadeltaUpdate;
template <class S>
struct AdamUpdate;
template <class S>
struct AdamWUpdate;
template <class S>
struct AMSGradUpdate;
template <class S>
struct AdamaxUpdate;
template <class S>
struct NAdamUpdate;
template <class S>
struct LionUpdate;
template <class S>
struct RpropUpdate;

/// A scalar in the place of a vector.
template <class S>
struct PlainMath {
    static S constant(const S& x) { return x; }
    static S abs(const S& x) { return x < S(0) ? S(-x) : x; }
    static S sqrt(const S& x) {
        using std::sqrt;
        return sqrt(x);
    }
    static S divide(const S& a, const S& b) { return a / b; }
    static S sign(const S& x) { return x > S(0) ? S(1) : x < S(0) ? S(-1) : x; }
    static S average(const S& beta, const S& m, const S& rest, const S& g) {
        return beta * m + rest * g;
    }
    static S average_square(const S& beta, const S& v, const S& root_of_rest, const S& g) {
        return beta * v + (root_of_rest * g) * (root_of_rest * g);
    }
};

}  // namespace backprop

// Like simd/sections.inc, for scalars.
#define BACKPROP_ISA plain
#define BACKPROP_SOURCE <backprop/optimizer/rules.inc>
#include BACKPROP_SOURCE
#undef BACKPROP_SOURCE
#undef BACKPROP_ISA

#if BACKPROP_KERNELS
#define BACKPROP_SOURCE <backprop/optimizer/step.inc>
#include <backprop/simd/sections.inc>
#endif

namespace backprop::detail {

/// The plain road: for every scalar and compiler, and the oracle of the fast one. `decay` is λ
/// where weight decay is coupled, 1 − ηλ where it is decoupled.
template <class Update, class S>
void plain_step(const Update& update, const S& decay, S* theta, const S* gradient,
                S* const* slots, Range range) {
    for (Index i = range.begin; i < range.end; ++i) {
        S t = theta[i], g = gradient[i], s[Update::slots + 1];
        for (int k = 0; k < Update::slots; ++k) s[k] = slots[k][i];
        if constexpr (Update::decoupled) t = decay * t;
        else g = g + decay * t;
        isa::plain::apply<PlainMath<S>>(update, g, t, s);
        theta[i] = t;
        for (int k = 0; k < Update::slots; ++k) slots[k][i] = s[k];
    }
}

template <class Update, class S>
void step_range(const Update& update, const S& decay, S* theta, const S* gradient,
                S* const* slots, Range range) {
#if BACKPROP_KERNELS
    if constexpr (std::same_as<S, float> || std::same_as<S, double>) {
        BACKPROP_DISPATCHED(step, update, decay, theta, gradient, slots, range);
    } else
#endif
        plain_step(update, decay, theta, gradient, slots, range);
}

BACKPROP_COLD inline void refuse_step(Index theta, Index gradient, Index state) {
    fail_with("optimizer: step needs theta, the gradient and the state of one length; theta has "
              "%td, the gradient %td, the state %td numbers",
              theta, gradient, state);
}

[[noreturn]] BACKPROP_COLD inline void refuse_range(Range range, Index size) {
    fail_with("optimizer: the ranges without weight decay must ascend, not overlap and lie in 0 "
              "to %td; found %td to %td",
              size, range.begin, range.end);
}

inline void check_ranges(std::span<const Range> ranges, Index size) {
    Index before = 0;
    for (const Range& range : ranges) {
        if (range.begin < before || range.end < range.begin || range.end > size)
            refuse_range(range, size);
        before = range.end;
    }
}

template <class X>
concept FlatVector = (X::IsVectorAtCompileTime == 1) && requires(X& x) {
    x.data();
    requires X::InnerStrideAtCompileTime == 1;
};

template <class Theta, class S>
struct ThetaRule {
    static_assert(FlatVector<Theta> && std::same_as<typename Theta::Scalar, S>,
                  "backprop: an optimizer steps on a flat vector of the scalar that its state was "
                  "made for: net.parameters(), an Eigen::VectorX or a contiguous view of one.");
};

/// A step of `rule` by the constants that Update makes of the rule and the state. Throws Error,
/// and changes nothing, where lengths differ or the ranges are none. Allocates only where the
/// gradient is an expression, which is evaluated first.
template <class Update, class Rule, class Theta, class G, class State>
void step(const Rule& rule, Theta& theta, const G& gradient, State& state,
          std::span<const Range> undecayed) {
    using S = typename State::Scalar;
    static_assert(sizeof(ThetaRule<Theta, S>) > 0);
    if constexpr (!FlatVector<const G>) {
        const Vector<S> evaluated = gradient;
        step<Update>(rule, theta, evaluated, state, undecayed);
    } else {
        const Index size = theta.size();
        if (gradient.size() != size) refuse_step(size, gradient.size(), size);
        S* slots[Update::slots + 1]{};  // an array of none is no array
        for (std::size_t k = 0; k < Update::slots; ++k) {
            if (state.slots[k].size() != size) refuse_step(size, size, state.slots[k].size());
            slots[k] = state.slots[k].data();
        }
        check_ranges(undecayed, size);

        ++state.steps;
        const Update update(rule, state);
        const S* g = gradient.data();
        const auto decay = static_cast<S>(rule.decay()), none = S(Update::decoupled ? 1 : 0);
        Index begin = 0;
        for (const Range& range : undecayed) {
            step_range<Update, S>(update, decay, theta.data(), g, slots, {begin, range.begin});
            step_range<Update, S>(update, none, theta.data(), g, slots, range);
            begin = range.end;
        }
        step_range<Update, S>(update, decay, theta.data(), g, slots, {begin, size});
    }
}

}  // namespace backprop::detail
