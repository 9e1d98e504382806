// SPDX-License-Identifier: MIT
// Adam: each parameter's step is its mean gradient over the root of its mean square,
//
//     g = ∂C/∂θ + λθ
//     m ← β₁m + (1 − β₁)g         v ← β₂v + (1 − β₂)g²
//     θ ← θ − η m̂ / (√v̂ + ε),     m̂ = m / (1 − β₁ᵗ),  v̂ = v / (1 − β₂ᵗ)
//
// at step t = 1, 2, …; λ is coupled weight decay (AdamW has the decoupled one). Computed as
// θ − η′m / (√v + ε′) with η′ = η √(1 − β₂ᵗ) / (1 − β₁ᵗ) and ε′ = ε √(1 − β₂ᵗ).
// Source: D. Kingma & J. Ba 2015, algorithm 1. Defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <cmath>

namespace backprop {

template <class S>
struct AdamUpdate {
    static constexpr int slots = 2;
    static constexpr bool decoupled = false;
    S rate, beta1, rest1, beta2, root_of_rest2, epsilon;

    AdamUpdate(const auto& rule, const auto& state)
        : beta1{static_cast<S>(rule.beta1)}, rest1{static_cast<S>(1 - rule.beta1)},
          beta2{static_cast<S>(rule.beta2)},
          root_of_rest2{static_cast<S>(std::sqrt(1 - rule.beta2))} {
        const auto t = static_cast<double>(state.steps);
        const double root = std::sqrt(1 - std::pow(rule.beta2, t));
        rate = static_cast<S>(rule.learning_rate * root / (1 - std::pow(rule.beta1, t)));  // η′
        epsilon = static_cast<S>(rule.epsilon * root);                                     // ε′
    }
};

struct Adam {
    double learning_rate = 1e-3;  ///< η
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array slots{"m", "v"};
    template <class S>
    using State = RuleState<Adam, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<AdamUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("beta1", beta1), f("beta2", beta2);
        f("epsilon", epsilon), f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
