// SPDX-License-Identifier: MIT
// The average of the weights along a training, left in the network at its end
// (optimizer/average.hpp has the formulas):
//
//     bp::fit(net, train, bp::Adam{}, options, bp::KeepEma{.decay = 0.999});
//     bp::fit(net, train, bp::Sgd{}, {.epochs = 20}, bp::KeepSwa{.from_epoch = 15});
//
// While it trains, the weights are the optimizer's, and these are what validation measures and
// what a Checkpoint saves. At the end callbacks have their say in the order in which fit has
// them: an EarlyStopping behind one of these puts the best epoch's weights over the average.
#pragma once

#include <backprop/optimizer/average.hpp>
#include <backprop/train/callback.hpp>

#include <cstdint>
#include <memory>

namespace backprop {

namespace detail {

/// The state of an average, of whatever scalar the network is.
class RunningAverage {
public:
    void clear() { state_.reset(); }

    template <class Average, class Net>
    void update(const Average& average, const Net& net) {
        using S = typename Net::Scalar;
        if (state_.use_count() != 1)
            state_ = std::make_shared<AverageState<S>>(
                state_ ? of<S>() : average.state_for(net.parameters()));
        average.update(of<S>(), net.parameters());
    }

    /// Does nothing before the first update.
    template <class Net>
    void move_to(Net& net) const {
        if (state_) net.parameters() = of<typename Net::Scalar>().theta();
    }

private:
    template <class S>
    AverageState<S>& of() const {
        return *static_cast<AverageState<S>*>(state_.get());
    }

    std::shared_ptr<void> state_;
};

}  // namespace detail

/// The exponential average of the weights after each step.
struct KeepEma {
    double decay = 0.999;
    std::int64_t from_epoch = 0;  ///< counted from 0; earlier steps are not in the average

    detail::RunningAverage average{};  ///< not to be set

    void on_begin(FitProgress&) { average.clear(); }
    void on_step(auto& f) {
        if (f.epoch >= from_epoch) average.update(Ema{.decay = decay}, f.network());
    }
    void on_end(auto& f) { average.move_to(f.network()); }
};

/// The mean of the weights after each epoch. P. Izmailov et al. begin it after three quarters of
/// the training, and keep the learning rate high.
struct KeepSwa {
    std::int64_t from_epoch = 0;  ///< counted from 0; the first whose weights are in the mean

    detail::RunningAverage average{};  ///< not to be set

    void on_begin(FitProgress&) { average.clear(); }
    void on_epoch_end(auto& f) {
        if (f.epoch >= from_epoch) average.update(Swa{}, f.network());
    }
    void on_end(auto& f) { average.move_to(f.network()); }
};

}  // namespace backprop
