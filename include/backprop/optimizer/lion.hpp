// SPDX-License-Identifier: MIT
// Lion: only the sign of an average of the gradients counts,
//
//     c = β₁m + (1 − β₁)g,  g = ∂C/∂θ
//     θ ← (1 − ηλ)θ − η sign(c)
//     m ← β₂m + (1 − β₂)g
//
// with sign(0) = 0 and decoupled weight decay λ. Source: X. Chen et al. 2023, algorithm 2. Its
// learning rate wants to be 3 to 10 times smaller than AdamW's, its λ as much larger.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

namespace backprop {

template <class S>
struct LionUpdate {
    static constexpr int slots = 1;
    static constexpr bool decoupled = true;
    S rate, beta1, rest1, beta2, rest2;

    LionUpdate(const auto& rule, const auto&)
        : rate{static_cast<S>(rule.learning_rate)}, beta1{static_cast<S>(rule.beta1)},
          rest1{static_cast<S>(1 - rule.beta1)}, beta2{static_cast<S>(rule.beta2)},
          rest2{static_cast<S>(1 - rule.beta2)} {}
};

struct Lion {
    double learning_rate = 1e-4;  ///< η
    double beta1 = 0.9;
    double beta2 = 0.99;
    double weight_decay = 0;      ///< λ, decoupled

    static constexpr std::array slots{"m"};
    template <class S>
    using State = RuleState<Lion, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<LionUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("beta1", beta1), f("beta2", beta2);
        f("weight_decay", weight_decay);
    }

    double decay() const { return 1 - learning_rate * weight_decay; }
};

}  // namespace backprop
