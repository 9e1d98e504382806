// SPDX-License-Identifier: MIT
// Gradient descent with momentum: a velocity u remembers the gradients before,
//
//     g = ∂C/∂θ + λθ
//     u ← μu + (1 − τ)g,   at the first step u = g
//     θ ← θ − ηu
//
// with momentum μ, dampening τ and weight decay λ. Source: B. Polyak 1964; the form is PyTorch's
// SGD and ONNX's Momentum, in which η scales the whole velocity. Differs from PyTorch: μ is 0.9 by
// default, not 0.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

namespace backprop {

template <class S>
struct MomentumUpdate {
    static constexpr int slots = 1;
    static constexpr bool decoupled = false;
    S rate, momentum, gain;

    MomentumUpdate(const auto& rule, const auto& state)
        : rate{static_cast<S>(rule.learning_rate)}, momentum{static_cast<S>(rule.momentum)},
          gain{static_cast<S>(state.steps == 1 ? 1 : 1 - rule.dampening)} {}
};

struct Momentum {
    double learning_rate = 0.01;  ///< η
    double momentum = 0.9;        ///< μ
    double dampening = 0;         ///< τ
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array slots{"velocity"};
    template <class S>
    using State = RuleState<Momentum, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<MomentumUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("momentum", momentum), f("dampening", dampening);
        f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
