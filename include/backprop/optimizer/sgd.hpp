// SPDX-License-Identifier: MIT
// Stochastic gradient descent, the plain step:
//
//     θ ← θ − η ∂C/∂θ
//
// Source: H. Robbins & S. Monro 1951.
#pragma once

#include <backprop/optimizer/concept.hpp>

namespace backprop {

struct Sgd {
    double learning_rate = 0.01;  ///< η

    /// What the rule keeps from step to step: nothing.
    template <class S>
    struct State {
        template <class F>
        void visit(F&&) {}
    };

    template <class Theta>
    State<typename Theta::Scalar> state_for(const Eigen::DenseBase<Theta>&) const {
        return {};
    }

    /// θ and ∂C/∂θ are flat vectors of one length.
    template <class Theta, class G, class S>
    void step(Theta&& theta, const Eigen::MatrixBase<G>& gradient, State<S>&) const {
        theta -= static_cast<S>(learning_rate) * gradient;
    }
};

static_assert(Optimizer<Sgd>);

}  // namespace backprop
