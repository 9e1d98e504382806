// SPDX-License-Identifier: MIT
// The last layer and the loss behind it: joined where their types say so (loss/joint.hpp), so
// that the loss is computed from z and its derivative is δᴸ at once; else one after the other.
#pragma once

#include <backprop/loss/batch.hpp>
#include <backprop/loss/joint.hpp>

namespace backprop::detail {

template <class Last, class Loss>
struct Head {
    static constexpr bool joint = [] {
        if constexpr (requires { typename Last::Activation; })
            return joined<typename Last::Activation, Loss>;
        else
            return false;
    }();

    /// C of a batch; z and y = a of the last layer are outputs × n.
    static auto loss(const auto& z, const auto& y, const auto& targets) {
        if constexpr (joint)
            return batch_joint_loss<typename Last::Activation, Loss>(z, y, targets);
        else return batch_loss<Loss>(y, targets);
    }

    /// δᴸ = ∂C/∂zᴸ if joint, else ∂C/∂aᴸ, in some columns of a batch of `samples`.
    static void derivative(const auto& z, const auto& y, const auto& targets, auto& delta,
                           Index samples) {
        if constexpr (joint)
            batch_joint_delta<typename Last::Activation, Loss>(z, y, targets, delta, samples);
        else
            batch_gradient<Loss>(y, targets, delta, samples);
    }
};

}  // namespace backprop::detail
