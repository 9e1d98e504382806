// SPDX-License-Identifier: MIT
// Adagrad: gradients divided by the root of the sum of their squares,
//
//     g = ∂C/∂θ + λθ
//     v ← v + g²
//     θ ← θ − η/(1 + (t − 1)κ) · g / (√v + ε)
//
// at step t = 1, 2, … with learning rate decay κ. Source: J. Duchi, E. Hazan & Y. Singer 2011.
// Defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <algorithm>

namespace backprop {

template <class S>
struct AdagradUpdate {
    static constexpr int slots = 1;
    static constexpr bool decoupled = false;
    S rate, epsilon;

    AdagradUpdate(const auto& rule, const auto& state) : epsilon{static_cast<S>(rule.epsilon)} {
        const double before = static_cast<double>(state.steps - 1);
        rate = static_cast<S>(rule.learning_rate / (1 + before * rule.learning_rate_decay));
    }
};

struct Adagrad {
    double learning_rate = 0.01;     ///< η
    double learning_rate_decay = 0;  ///< κ
    double weight_decay = 0;         ///< λ, coupled
    double initial_sum = 0;          ///< v before the first step
    double epsilon = 1e-10;

    static constexpr std::array slots{"sum"};
    template <class S>
    using State = RuleState<Adagrad, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        auto state = State<typename Theta::Scalar>::zeros(theta.size());
        std::fill_n(state.slots[0].data(), theta.size(),
                    static_cast<typename Theta::Scalar>(initial_sum));
        return state;
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<AdagradUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("learning_rate_decay", learning_rate_decay);
        f("weight_decay", weight_decay), f("initial_sum", initial_sum), f("epsilon", epsilon);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
