// SPDX-License-Identifier: MIT
// Stochastic gradient descent, the plain step:
//
//     g = ∂C/∂θ + λθ
//     θ ← θ − ηg
//
// with weight decay λ. Source: H. Robbins & S. Monro 1951.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

namespace backprop {

template <class S>
struct SgdUpdate {
    static constexpr int slots = 0;
    static constexpr bool decoupled = false;
    S rate;

    SgdUpdate(const auto& rule, const auto&) : rate{static_cast<S>(rule.learning_rate)} {}
};

struct Sgd {
    double learning_rate = 0.01;  ///< η
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array<const char*, 0> slots{};
    template <class S>
    using State = RuleState<Sgd, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<SgdUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
