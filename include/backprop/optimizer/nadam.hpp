// SPDX-License-Identifier: MIT
// NAdam, Adam with Nesterov's momentum:
//
//     g = ∂C/∂θ + λθ
//     μₜ = β₁(1 − ½ · 0.96^(tψ)),  Πₜ = μ₁μ₂…μₜ
//     m ← β₁m + (1 − β₁)g         v ← β₂v + (1 − β₂)g²
//     m̂ = μₜ₊₁ m / (1 − Πₜ₊₁) + (1 − μₜ) g / (1 − Πₜ)
//     θ ← θ − η m̂ / (√v̂ + ε),     v̂ = v / (1 − β₂ᵗ)
//
// at step t = 1, 2, … with momentum decay ψ. Source: T. Dozat 2016. Defaults are PyTorch's. Differs
// from PyTorch 1.13, in which Πₜ₊₁ contains μₜ twice (corrected in PyTorch 2.0).
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <bit>
#include <cmath>
#include <cstdint>

namespace backprop {

template <class S>
struct NAdamUpdate {
    static constexpr int slots = 2;
    static constexpr bool decoupled = false;
    S rate_of_g, rate_of_m, beta1, rest1, beta2, root_of_rest2, epsilon;

    /// Moves the state's product Πₜ on.
    NAdamUpdate(const auto& rule, auto& state)
        : beta1{static_cast<S>(rule.beta1)}, rest1{static_cast<S>(1 - rule.beta1)},
          beta2{static_cast<S>(rule.beta2)},
          root_of_rest2{static_cast<S>(std::sqrt(1 - rule.beta2))} {
        const auto t = static_cast<double>(state.steps);
        const double root = std::sqrt(1 - std::pow(rule.beta2, t));
        const double mu = rule.momentum_at(t), next = rule.momentum_at(t + 1);
        const double product = std::bit_cast<double>(state.product_bits) * mu;
        state.product_bits = std::bit_cast<std::int64_t>(product);
        const double rate = rule.learning_rate * root;
        rate_of_g = static_cast<S>(rate * (1 - mu) / (1 - product));
        rate_of_m = static_cast<S>(rate * next / (1 - product * next));
        epsilon = static_cast<S>(rule.epsilon * root);
    }
};

struct NAdam {
    double learning_rate = 2e-3;   ///< η
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 0;       ///< λ, coupled
    double momentum_decay = 4e-3;  ///< ψ

    static constexpr std::array slots{"m", "v"};
    template <class S>
    struct State : RuleState<NAdam, S> {
        std::int64_t product_bits = std::bit_cast<std::int64_t>(1.0);  ///< Πₜ, as its bits

        template <class F>
        void visit(F&& f) {
            RuleState<NAdam, S>::visit(f);
            f("product_bits", product_bits);
        }
    };

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return {RuleState<NAdam, typename Theta::Scalar>::zeros(theta.size())};
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<NAdamUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("beta1", beta1), f("beta2", beta2);
        f("epsilon", epsilon), f("weight_decay", weight_decay);
        f("momentum_decay", momentum_decay);
    }

    double decay() const { return weight_decay; }

    /// μₜ
    double momentum_at(double t) const {
        return beta1 * (1 - 0.5 * std::pow(0.96, t * momentum_decay));
    }
};

}  // namespace backprop
