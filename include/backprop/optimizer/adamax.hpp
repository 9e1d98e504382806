// SPDX-License-Identifier: MIT
// Adamax, Adam with the largest gradient in the place of the mean square:
//
//     g = ∂C/∂θ + λθ
//     m ← β₁m + (1 − β₁)g         u ← max(β₂u, |g| + ε)
//     θ ← θ − η/(1 − β₁ᵗ) · m/u
//
// at step t = 1, 2, … Source: D. Kingma & J. Ba 2015, algorithm 2; ε, which the paper does without,
// and the defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <cmath>

namespace backprop {

template <class S>
struct AdamaxUpdate {
    static constexpr int slots = 2;
    static constexpr bool decoupled = false;
    S rate, beta1, rest1, beta2, epsilon;

    AdamaxUpdate(const auto& rule, const auto& state)
        : beta1{static_cast<S>(rule.beta1)}, rest1{static_cast<S>(1 - rule.beta1)},
          beta2{static_cast<S>(rule.beta2)}, epsilon{static_cast<S>(rule.epsilon)} {
        const auto t = static_cast<double>(state.steps);
        rate = static_cast<S>(rule.learning_rate / (1 - std::pow(rule.beta1, t)));
    }
};

struct Adamax {
    double learning_rate = 2e-3;  ///< η
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array slots{"m", "u"};
    template <class S>
    using State = RuleState<Adamax, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<AdamaxUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("beta1", beta1), f("beta2", beta2);
        f("epsilon", epsilon), f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
