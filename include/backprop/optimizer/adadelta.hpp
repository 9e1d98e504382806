// SPDX-License-Identifier: MIT
// Adadelta: steps in the units of θ, from the mean squares of gradients and of steps,
//
//     g = ∂C/∂θ + λθ
//     v ← ρv + (1 − ρ)g²
//     d = √(u + ε) / √(v + ε) · g
//     u ← ρu + (1 − ρ)d²
//     θ ← θ − ηd
//
// Source: M. Zeiler 2012. Defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <cmath>

namespace backprop {

template <class S>
struct AdadeltaUpdate {
    static constexpr int slots = 2;
    static constexpr bool decoupled = false;
    S rate, rho, root_of_rest, epsilon;

    AdadeltaUpdate(const auto& rule, const auto&)
        : rate{static_cast<S>(rule.learning_rate)}, rho{static_cast<S>(rule.rho)},
          root_of_rest{static_cast<S>(std::sqrt(1 - rule.rho))},
          epsilon{static_cast<S>(rule.epsilon)} {}
};

struct Adadelta {
    double learning_rate = 1;  ///< η
    double rho = 0.9;
    double epsilon = 1e-6;
    double weight_decay = 0;   ///< λ, coupled

    static constexpr std::array slots{"v", "u"};
    template <class S>
    using State = RuleState<Adadelta, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<AdadeltaUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("rho", rho), f("epsilon", epsilon);
        f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
