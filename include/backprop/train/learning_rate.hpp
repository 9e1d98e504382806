// SPDX-License-Identifier: MIT
// Which learning rate? One run of a few batches in which the rate grows from step to step by the
// same factor shows where the loss falls, and where it explodes. The losses are smoothed,
//
//     sₖ = 0.95 sₖ₋₁ + 0.05 Cₖ          shown is sₖ / (1 − 0.95ᵏ⁺¹)
//
// and the rate suggested is the one at which that falls most steeply over log η.
//
// Source: L. Smith 2017, "Cyclical learning rates for training neural networks", section 3.3.
// Differs from it: there the rate grows linearly and the choice is by eye.
#pragma once

#include <backprop/train/fit.hpp>

#include <cmath>
#include <cstdint>
#include <vector>

namespace backprop {

struct LearningRateSweep {
    std::vector<double> rates, losses;  ///< of each step, until the loss explodes
    double suggestion = 0;
};

struct SweepOptions {
    double from = 1e-6, to = 10;
    std::int64_t steps = 100;
    Index batch_size = 32;
    Seed seed{};
};

/// Trains a copy of `net`, which stays as it is. Throws Error as fit, and if the options make no
/// sense.
template <class S, class... List, Optimizer Rule>
LearningRateSweep find_learning_rate(const Network<S, List...>& net, const Dataset<S>& data,
                                     Rule optimizer, const SweepOptions& options = {}) {
    if (!(options.from > 0 && options.to > options.from && options.steps >= 3))
        fail("find_learning_rate: expected 0 < from < to and at least 3 steps");
    Network<S, List...> copy = net;
    optimizer.learning_rate = options.from;
    LearningRateSweep sweep;
    double smooth = 0, keep = 1, least = Epoch::none;
    struct Look {
        LearningRateSweep& sweep;
        double &smooth, &keep, &least;
        std::int64_t steps;
        void on_step(FitProgress& f) {
            smooth = 0.95 * smooth + 0.05 * f.loss;
            keep *= 0.95;
            const double shown = smooth / (1 - keep);
            if (!(least <= shown)) least = shown;
            if (!(shown <= 4 * least) && sweep.rates.size() > 2) return f.stop("exploded");
            sweep.rates.push_back(f.learning_rate);
            sweep.losses.push_back(shown);
            if (static_cast<std::int64_t>(sweep.rates.size()) == steps) f.stop("done");
        }
    };
    const double growth = std::log(options.to / options.from);
    const auto last = static_cast<double>(options.steps - 1);
    fit(copy, data, optimizer,
        {.epochs = options.steps,  // of at least a step each
         .batch_size = options.batch_size,
         .schedule =
             [growth, last](std::int64_t step, std::int64_t) {
                 return std::exp(growth * static_cast<double>(step) / last);
             },
         .seed = options.seed},
        Look{sweep, smooth, keep, least, options.steps});

    // Over a tenth of the steps, since single ones are noise, and not where little is averaged yet.
    const auto reach = static_cast<std::size_t>(1 + options.steps / 20);
    double steepest = 0;
    for (std::size_t k = 3 * reach; k + reach < sweep.rates.size(); ++k) {
        const double slope = sweep.losses[k + reach] - sweep.losses[k - reach];
        if (slope < steepest) {
            steepest = slope;
            sweep.suggestion = sweep.rates[k];
        }
    }
    return sweep;
}

}  // namespace backprop
