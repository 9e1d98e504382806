// SPDX-License-Identifier: MIT
// Adam that never forgets its largest mean square:
//
//     as Adam (optimizer/adam.hpp), with v̂ = w / (1 − β₂ᵗ),  w ← max(w, v)
//
// Source: S. Reddi, S. Kale & S. Kumar 2018. Defaults, and the correction of w by 1 − β₂ᵗ, which
// the paper does without, are PyTorch's Adam(amsgrad=True).
#pragma once

#include <backprop/optimizer/adam.hpp>

namespace backprop {

template <class S>
struct AMSGradUpdate : AdamUpdate<S> {
    static constexpr int slots = 3;
    using AdamUpdate<S>::AdamUpdate;
};

struct AMSGrad {
    double learning_rate = 1e-3;  ///< η
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array slots{"m", "v", "largest_v"};
    template <class S>
    using State = RuleState<AMSGrad, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return State<typename Theta::Scalar>::zeros(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<AMSGradUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("beta1", beta1), f("beta2", beta2);
        f("epsilon", epsilon), f("weight_decay", weight_decay);
    }

    double decay() const { return weight_decay; }
};

}  // namespace backprop
