// SPDX-License-Identifier: MIT
// Rprop: each parameter has a step size of its own, which grows while its gradient keeps its sign
// and shrinks when that changes,
//
//     sᵢ ← min(1.2 sᵢ, 50) if gᵢpᵢ > 0,  max(½ sᵢ, 1e-6) if gᵢpᵢ < 0,  p the gradient before
//     g ← 0 where gᵢpᵢ < 0
//     θ ← θ − sign(g) ⊙ s,   p ← g
//
// For gradients of all samples at once: noise of batches changes signs, too. The learning rate is
// the first s alone, so that a schedule has no effect, and there is no weight decay. Source:
// M. Riedmiller & H. Braun 1993, in the form Rprop⁻ of C. Igel & M. Hüsken 2000 that PyTorch has;
// defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <algorithm>

namespace backprop {

template <class S>
struct RpropUpdate {
    static constexpr int slots = 2;
    static constexpr bool decoupled = false;
    S up, down, smallest, largest;

    RpropUpdate(const auto& rule, const auto&)
        : up{static_cast<S>(rule.up)}, down{static_cast<S>(rule.down)},
          smallest{static_cast<S>(rule.smallest)}, largest{static_cast<S>(rule.largest)} {}
};

struct Rprop {
    double learning_rate = 1e-2;  ///< s before the first step
    double up = 1.2;
    double down = 0.5;
    double smallest = 1e-6;
    double largest = 50;

    static constexpr std::array slots{"gradient_before", "step_size"};
    template <class S>
    using State = RuleState<Rprop, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        auto state = State<typename Theta::Scalar>::zeros(theta.size());
        std::fill_n(state.slots[1].data(), theta.size(),
                    static_cast<typename Theta::Scalar>(learning_rate));
        return state;
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step<RpropUpdate<S>>(*this, theta, gradient, state, undecayed);
    }

    template <class F>
    void visit(F&& f) {
        f("learning_rate", learning_rate), f("up", up), f("down", down), f("smallest", smallest);
        f("largest", largest);
    }

    double decay() const { return 0; }
};

}  // namespace backprop
