// SPDX-License-Identifier: MIT
// Averages θ̄ of the parameters along a training, which often predict better than the last ones:
//
//     Ema      θ̄ ← dθ̄ + (1 − d)θ         exponential      (B. Polyak & A. Juditsky 1992)
//     Swa      θ̄ ← θ̄ + (θ − θ̄)/n          of n equal ones  (P. Izmailov et al. 2018)
//
// The first update takes θ as it is, as PyTorch's AveragedModel does. Like optimizers they are
// settings, and keep θ̄ in a state beside them:
//
//     const bp::Ema ema{.decay = 0.999};
//     auto average = ema.state_for(net.parameters());
//     ema.update(average, net.parameters());              // after each step
//     net.parameters() = average.theta();                 // at the end
#pragma once

#include <backprop/optimizer/sgd.hpp>

namespace backprop {

template <class S>
struct AverageState {
    std::int64_t updates = 0;
    HeapBuffer<S> average;

    /// θ̄; zeros before the first update.
    VectorView<S> theta() { return {average.data(), average.size()}; }
    VectorView<const S> theta() const { return {average.data(), average.size()}; }

    /// As an optimizer's state, for checkpoints.
    template <class F>
    void visit(F&& f) {
        f("updates", updates);
        f("average", theta());
    }
};

namespace detail {

/// θ̄ ← θ̄ + part (θ − θ̄), which is the loop of Sgd on θ̄ for g = θ, λ = −1 and η = −part.
template <class S, class Theta>
void move_average(AverageState<S>& state, const Theta& theta, double part) {
    static_assert(sizeof(ThetaRule<const Theta, S>) > 0);
    if (theta.size() != state.average.size())
        fail("average: update expected " + std::to_string(state.average.size()) +
             " parameters, found " + std::to_string(theta.size()));
    const SgdUpdate<S> update{Sgd{.learning_rate = -part}, state};
    ++state.updates;
    step_range<SgdUpdate<S>, S>(update, S(-1), state.average.data(), theta.data(), nullptr,
                                {0, theta.size()});
}

}  // namespace detail

struct Ema {
    double decay = 0.999;  ///< d

    template <class Theta>
    AverageState<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return {0, HeapBuffer<typename Theta::Scalar>(theta.size())};
    }

    /// Allocates nothing. Throws Error on θ of another length.
    template <class S, class Theta>
    void update(AverageState<S>& state, const Theta& theta) const {
        detail::move_average(state, theta, state.updates == 0 ? 1 : 1 - decay);
    }
};

struct Swa {
    template <class Theta>
    AverageState<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>& theta) const {
        return {0, HeapBuffer<typename Theta::Scalar>(theta.size())};
    }

    /// Allocates nothing. Throws Error on θ of another length.
    template <class S, class Theta>
    void update(AverageState<S>& state, const Theta& theta) const {
        detail::move_average(state, theta, 1 / (static_cast<double>(state.updates) + 1));
    }
};

}  // namespace backprop
