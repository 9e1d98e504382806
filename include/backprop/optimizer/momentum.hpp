// SPDX-License-Identifier: MIT
// Gradient descent with momentum: a velocity u remembers the gradients before,
//
//     g = ∂C/∂θ + λθ
//     u ← μu + (1 − τ)g,   at the first step u = g
//     θ ← θ − ηu
//
// with momentum μ, dampening τ and weight decay λ. Source: B. Polyak 1964; the form is PyTorch's
// SGD, in which η scales the whole velocity. Differs from PyTorch: μ is 0.9 by default, not 0.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

namespace backprop {

template <class S>
struct MomentumUpdate {
    static constexpr int slots = 1;
    S rate, momentum, gain;
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
        return detail::zero_state<State<typename Theta::Scalar>>(theta.size());
    }

    template <class S>
    void step(ThetaRef<S> theta, GradientRef<S> gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::check_step<S>(theta, gradient, state, undecayed);
        const double gain = ++state.steps == 1 ? 1 : 1 - dampening;
        const MomentumUpdate<S> update{static_cast<S>(learning_rate), static_cast<S>(momentum),
                                       static_cast<S>(gain)};
        const Decay<S> decay{.coupled = static_cast<S>(weight_decay)};
        detail::run_step<MomentumUpdate<S>, S>(update, decay, theta, gradient, state, undecayed);
    }
};

static_assert(Optimizer<Momentum>);

}  // namespace backprop
