// SPDX-License-Identifier: MIT
// Adam with decoupled weight decay, which the gradient's size does not rescale:
//
//     θ ← (1 − ηλ)θ, and then Adam's step (optimizer/adam.hpp) with g = ∂C/∂θ
//
// Source: I. Loshchilov & F. Hutter 2019. Defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/adam.hpp>

namespace backprop {

template <class S>
struct AdamWUpdate : AdamUpdate<S> {
    static constexpr bool decoupled = true;
    using AdamUpdate<S>::AdamUpdate;
};

struct AdamW {
    double learning_rate = 1e-3;  ///< η
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 1e-2;   ///< λ, decoupled

    static constexpr std::array slots{"m", "v"};
    template <class S>
    using State = RuleState<AdamW, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<AdamWUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("beta1", beta1), f("beta2", beta2);
        f("epsilon", epsilon), f("weight_decay", weight_decay);
    }

    double decay() const { return 1 - learning_rate * weight_decay; }
};

}  // namespace backprop
