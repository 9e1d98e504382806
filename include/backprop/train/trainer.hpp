// SPDX-License-Identifier: MIT
// A training step in one call: forward, backward and the optimizer's update,
//
//     g = ∂C/∂θ + λ₁ sign(θ)          g ← clip(g)          θ ← rule(θ, g)
//
// where λ₁ and clipping are off unless asked for. With Sgd and neither of them nor weight decay,
// backward and update are one pass in which most layers never store their gradient.
#pragma once

#include <backprop/core/range.hpp>
#include <backprop/network/feedforward.hpp>
#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/sgd.hpp>
#include <backprop/train/gradient_rule.hpp>

#include <memory>
#include <span>
#include <vector>

#include <cstdint>

namespace backprop {

/// Trains `net`, to which it refers and which must outlive it. Keeps the optimizer's state, a
/// workspace and a gradient; a step allocates only when it first meets a larger batch.
template <class Net, Optimizer Rule>
class Trainer {
    static_assert(!std::is_const_v<Net>,
                  "backprop: a Trainer changes its network: not a const one.");

public:
    using Scalar = typename Net::Scalar;
    using Network = Net;
    using State = decltype(std::declval<Rule>().state_for(std::declval<Net&>().parameters()));

    /// A step is done by `threads` threads, the caller's among them; the others belong to the
    /// Trainer and sleep between steps. The bits are the same for any number of them.
    BACKPROP_COLD Trainer(Net& net, const Rule& optimizer, Index threads = 1)
        : net_{net},
          optimizer_{optimizer},
          state_{optimizer.state_for(net.parameters())},
          threads_{threads} {
        if (threads != 1) pool_ = std::make_unique<ThreadPool>(threads);
    }

    /// One step on the samples x with the targets t, as for Network::forward and backward.
    /// Returns the loss before the update. Throws Error, and changes nothing, on a wrong shape.
    template <class X, class T>
    Scalar step(const X& x, const T& t) {
        bool descends = false;
        if constexpr (std::same_as<Rule, Sgd>)
            descends = !gradient_rule_.changes() && optimizer_.weight_decay == 0;
        const Scalar loss = pass(x, t, false, descends);
        if (descends) finish();
        else update();
        return loss;
    }

    /// The first half of a step: forward and backward, and returns the loss; the workspace keeps
    /// z and a copy of x, gradient() is then ∂C/∂θ as backward gives it, and the network is as
    /// it was.
    template <class X, class T>
    Scalar compute(const X& x, const T& t) {
        return pass(x, t, true, false);
    }

    /// The second half: changes the gradient as gradient_rule() says and moves θ.
    BACKPROP_ONE_COPY void update() {
        auto theta = net_.parameters();
        auto gradient = gradient_.parameters();
        if (gradient_rule_.changes())
            gradient_rule_.template apply<Scalar>(theta, gradient, undecayed());
        if constexpr (requires { optimizer_.step(theta, gradient, state_, undecayed()); })
            optimizer_.step(theta, gradient, state_, undecayed());
        else
            optimizer_.step(theta, gradient, state_);
        finish();
    }

    Net& network() { return net_; }
    const Net& network() const { return net_; }

    /// The optimizer's settings, which may be changed between two steps, and what it keeps.
    Rule& optimizer() { return optimizer_; }
    const Rule& optimizer() const { return optimizer_; }
    State& state() { return state_; }
    const State& state() const { return state_; }

    /// L1 and clipping, which may be changed between two steps.
    GradientRule& gradient_rule() { return gradient_rule_; }
    const GradientRule& gradient_rule() const { return gradient_rule_; }

    /// How many steps were taken, in fit with the batches that were left out since none of their
    /// samples weighs anything. Step k draws its dropout masks from seed and k.
    std::int64_t steps() const { return steps_; }
    Seed seed() const { return seed_; }
    /// Goes on from another point, as after loading a checkpoint.
    void set_position(Seed seed, std::int64_t steps) {
        seed_ = seed;
        steps_ = steps;
    }

    Index threads() const { return threads_; }
    /// Its threads, for predictions of many samples; null if it has none but the caller's.
    ThreadPool* pool() { return pool_.get(); }

    /// Ranges of θ that weight decay and L1 leave out: the biases, and all of a normalisation.
    std::span<const Range> undecayed() const { return undecayed_; }

    /// f("name", std::int64_t&) for each counter that a step depends on, for checkpoints.
    template <class F>
    void visit(F&& f) {
        auto seed = static_cast<std::int64_t>(seed_.value);
        f("seed", seed);
        f("step", steps_);
        seed_ = {static_cast<std::uint64_t>(seed)};
    }

    /// a and δ of the last step, and z where the derivative needs it; after compute() everywhere.
    const Workspace<Net>& workspace() const { return workspace_; }

    /// ∂C/∂θ of the last step, after clipping. With plain Sgd it holds nothing of use after
    /// step(), only after compute().
    Gradient<Net>& gradient() { return gradient_; }
    const Gradient<Net>& gradient() const { return gradient_; }

private:
    template <class X, class T>
    Scalar pass(const X& x, const T& t, bool keep, [[maybe_unused]] bool descends) {
        set_step();
        constexpr bool may_descend = std::same_as<Rule, Sgd>;
        // A tiny network's step is so short that asking twice would be a part of it.
        if constexpr (may_descend && !detail::tiny<typename Net::Definition, Scalar>) {
            const detail::StoreOrAdd<Net, Dynamic> finish{
                {descends ? net_.parameters().data() : nullptr, factor()}};
            return detail::Passes<Net>::step(net_, x, workspace_, t, gradient_, pool_.get(), keep,
                                             finish);
        } else {
            if constexpr (may_descend) {
                if (descends)
                    return net_.forward_descend(x, workspace_, t, factor(), gradient_,
                                                pool_.get(), keep);
            }
            return net_.forward_backward(x, workspace_, t, gradient_, pool_.get(), keep);
        }
    }
    /// What the gradient is multiplied with on its way to θ, if a step descends.
    Scalar factor() const { return static_cast<Scalar>(-optimizer_.learning_rate); }
    void set_step() { workspace_.set_step(seed_, static_cast<std::uint64_t>(steps_)); }
    void finish() {
        if constexpr (Net::state_count > 0) net_.commit(workspace_);
        ++steps_;
    }

    Net& net_;
    Rule optimizer_;
    State state_;
    GradientRule gradient_rule_;
    Index threads_;
    std::unique_ptr<ThreadPool> pool_;
    std::int64_t steps_ = 0;
    Seed seed_{};
    std::vector<Range> undecayed_ = backprop::undecayed(net_);
    Workspace<Net> workspace_;
    Gradient<Net> gradient_;
};

}  // namespace backprop
