// SPDX-License-Identifier: MIT
// RMSProp: gradients divided by the root of their mean square,
//
//     g = ∂C/∂θ + λθ
//     v ← αv + (1 − α)g²
//     θ ← θ − η g / (√v + ε)
//
// Centered, the mean m ← αm + (1 − α)g is taken off: √(v − m²) in the place of √v. With momentum μ,
// u ← μu + g / (√v + ε) and θ ← θ − ηu. Source: T. Hinton 2012 (lecture 6e); A. Graves 2013 for the
// centered one. Defaults, and ε outside of the root, are PyTorch's. Where rounding leaves v − m²
// below 0 it counts as 0 (PyTorch: NaN).
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <cmath>

namespace backprop {

template <class S>
struct RMSPropUpdate {
    static constexpr int slots = 1;
    static constexpr bool decoupled = false;
    S rate, alpha, rest, root_of_rest, epsilon;

    RMSPropUpdate(const auto& rule, const auto&)
        : rate{static_cast<S>(rule.learning_rate)}, alpha{static_cast<S>(rule.alpha)},
          rest{static_cast<S>(1 - rule.alpha)},
          root_of_rest{static_cast<S>(std::sqrt(1 - rule.alpha))},
          epsilon{static_cast<S>(rule.epsilon)} {}
};

/// With momentum, centered, or both.
template <class S>
struct RMSPropFullUpdate : RMSPropUpdate<S> {
    static constexpr int slots = 3;
    S momentum, centered;

    RMSPropFullUpdate(const auto& rule, const auto& state)
        : RMSPropUpdate<S>{rule, state}, momentum{static_cast<S>(rule.momentum)},
          centered{static_cast<S>(rule.centered ? 1 : 0)} {}
};

struct RMSProp {
    double learning_rate = 0.01;  ///< η
    double alpha = 0.99;
    double epsilon = 1e-8;
    double weight_decay = 0;      ///< λ, coupled
    double momentum = 0;          ///< μ
    bool centered = false;

    static constexpr std::array slots{"v", "mean", "velocity"};
    template <class S>
    using State = RuleState<RMSProp, S>;

    /// Mean and velocity are kept only where they are wanted; neither `momentum` nor `centered`
    /// may be switched on afterwards.
    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        auto state = State<typename Theta::Scalar>::zeros(theta.size());
        if (!is_full()) state.slots[1] = state.slots[2] = {};
        return state;
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        if (is_full())
            detail::step<RMSPropFullUpdate<S>>(*this, theta, gradient, state, undecayed);
        else
            detail::step<RMSPropUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("alpha", alpha), f("epsilon", epsilon);
        f("weight_decay", weight_decay), f("momentum", momentum), f("centered", centered);
    }

    double decay() const { return weight_decay; }

private:
    bool is_full() const { return centered || momentum != 0; }
};

}  // namespace backprop
