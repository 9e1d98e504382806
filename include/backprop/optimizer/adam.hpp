// SPDX-License-Identifier: MIT
// Adam: each parameter's step is its mean gradient over the root of its mean square,
//
//     g = ∂C/∂θ + λθ
//     m ← β₁m + (1 − β₁)g         v ← β₂v + (1 − β₂)g²
//     θ ← θ − η m̂ / (√v̂ + ε),     m̂ = m / (1 − β₁ᵗ),  v̂ = v / (1 − β₂ᵗ)
//
// at step t = 1, 2, …; λ is coupled weight decay (AdamW has the decoupled one). Computed as
// θ − a m / (√v + ε′) with a = η √(1 − β₂ᵗ) / (1 − β₁ᵗ) and ε′ = ε √(1 − β₂ᵗ).
// Source: D. Kingma & J. Ba 2015, algorithm 1. Defaults are PyTorch's.
#pragma once

#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/step.hpp>

#include <cmath>

namespace backprop {

template <class S>
struct AdamUpdate {
    static constexpr int slots = 2;
    S rate, beta1, rest1, beta2, rest2, epsilon;

    /// At step t = 1, 2, …
    AdamUpdate(double eta, double beta_1, double beta_2, double eps, std::int64_t t)
        : beta1{static_cast<S>(beta_1)}, rest1{static_cast<S>(1 - beta_1)},
          beta2{static_cast<S>(beta_2)}, rest2{static_cast<S>(1 - beta_2)} {
        const auto steps = static_cast<double>(t);
        const double root = std::sqrt(1 - std::pow(beta_2, steps));
        rate = static_cast<S>(eta * root / (1 - std::pow(beta_1, steps)));
        epsilon = static_cast<S>(eps * root);
    }
};

struct Adam {
    double learning_rate = 1e-3;  ///< η
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weight_decay = 0;      ///< λ, coupled

    static constexpr std::array slots{"m", "v"};
    template <class S>
    using State = RuleState<Adam, S>;

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return detail::zero_state<State<typename Theta::Scalar>>(theta.size());
    }

    template <class Theta, class G, class S>
    void step(Theta&& theta, const G& gradient, State<S>& state,
              std::span<const Range> undecayed = {}) const {
        detail::step(*this, theta, gradient, state, undecayed);
    }

    /// What is the same for all of θ in the step that begins.
    template <class S>
    AdamUpdate<S> update(const State<S>& state) const {
        return {learning_rate, beta1, beta2, epsilon, state.steps};
    }
    template <class S>
    WeightDecay<S> decay() const {
        return {.coupled = static_cast<S>(weight_decay)};
    }
};

static_assert(Optimizer<Adam>);

}  // namespace backprop
