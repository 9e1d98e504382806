// SPDX-License-Identifier: MIT
// Nesterov's momentum: the step goes where the velocity will lead,
//
//     g = ∂C/∂θ + λθ
//     u ← μu + g
//     θ ← θ − η(g + μu)
//
// with momentum μ and weight decay λ. Source: Y. Nesterov 1983; the form is that of I. Sutskever
// et al. 2013 as in PyTorch's SGD(nesterov=True), which allows no dampening, and ONNX's Momentum.
// Differs from PyTorch: μ is 0.9 by default, not 0.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

namespace backprop {

template <class S>
struct NesterovUpdate {
    static constexpr int slots = 1;
    static constexpr bool decoupled = false;
    S rate, momentum;

    NesterovUpdate(const auto& rule, const auto&)
        : rate{static_cast<S>(rule.learning_rate)}, momentum{static_cast<S>(rule.momentum)} {}
};

struct Nesterov {
    double learning_rate = 0.01;  ///< η
    double momentum = 0.9;        ///< μ
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array slots{"velocity"};
    template <class S>
    using State = RuleState<Nesterov, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<NesterovUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("momentum", momentum);
        f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
