// SPDX-License-Identifier: MIT
// A training step in one call: forward, backward and the optimizer's update.
#pragma once

#include <backprop/network/feedforward.hpp>
#include <backprop/optimizer/sgd.hpp>

#include <cstdint>

namespace backprop {

/// Trains `net`, to which it refers and which must outlive it. Keeps the optimizer's state, a
/// workspace and a gradient (with Sgd only for layers that cannot do without one); a step
/// allocates only when it first meets a larger batch.
template <class Net, class Optimizer>
class Trainer {
public:
    using Scalar = typename Net::Scalar;

    Trainer(Net& net, const Optimizer& optimizer)
        : net_{net}, optimizer_{optimizer}, state_{optimizer.state_for(net.parameters())} {}

    /// One step on the samples x with the targets t, as for Network::forward and backward.
    /// Returns the loss before the update. Throws Error, and changes nothing, on a wrong shape.
    template <class X, class T>
    Scalar step(const X& x, const T& t) {
        net_.forward(x, workspace_, training);
        Scalar loss;
        if constexpr (std::same_as<Optimizer, Sgd>) {
            const auto factor = static_cast<Scalar>(-optimizer_.learning_rate);
            loss = net_.descend(workspace_, t, factor, gradient_);
        } else {
            loss = net_.backward(workspace_, t, gradient_);
            optimizer_.step(net_.parameters(), gradient_.parameters(), state_);
        }
        if constexpr (Net::state_count > 0) net_.commit(workspace_);
        return loss;
    }

    /// The optimizer's settings, which may be changed between two steps.
    Optimizer& optimizer() { return optimizer_; }
    const Optimizer& optimizer() const { return optimizer_; }

    Net& network() { return net_; }
    const Net& network() const { return net_; }

    /// What the optimizer keeps from step to step.
    auto& state() { return state_; }
    const auto& state() const { return state_; }

    /// f("name", std::int64_t&) for each counter that a step depends on, for checkpoints.
    template <class F>
    void visit(F&& f) {
        auto seed = static_cast<std::int64_t>(workspace_.seed().value);
        auto step = static_cast<std::int64_t>(workspace_.step());
        f("seed", seed);
        f("step", step);
        workspace_.set_step(Seed{static_cast<std::uint64_t>(seed)},
                            static_cast<std::uint64_t>(step));
    }

    /// z, a and δ of the last step.
    const Workspace<Net>& workspace() const { return workspace_; }

private:
    Net& net_;
    Optimizer optimizer_;
    decltype(std::declval<Optimizer>().state_for(std::declval<Net&>().parameters())) state_;
    Workspace<Net> workspace_;
    Gradient<Net> gradient_;
};

}  // namespace backprop
