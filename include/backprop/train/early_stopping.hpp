// SPDX-License-Identifier: MIT
// The best epoch's weights, kept and put back at the end, and an end to training that no longer
// helps. Best is the least loss of validation (of training, if there is no validation), or the
// least of what `watch` makes of an epoch:
//
//     .watch = [](const bp::Epoch& e) { return -e.validation_accuracy; }
//
// An epoch whose number is NaN is never the best.
#pragma once

#include <backprop/train/callback.hpp>
#include <backprop/train/snapshot.hpp>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>

namespace backprop {

/// Trains to the end, and leaves the network as it was after its best epoch.
struct KeepBest {
    std::function<double(const Epoch&)> watch{};
    double min_delta = 0;  ///< by how much an epoch has to be better

    // What it has seen; not to be set.
    double best = std::numeric_limits<double>::infinity();
    std::int64_t best_epoch = -1;
    Snapshot weights{};

    /// Was the last epoch the best so far?
    bool observe(auto& f) {
        const Epoch& epoch = f.history->last();
        const double value = watch ? watch(epoch) : epoch.watched();
        if (!(value < best - min_delta)) return false;
        best = value;
        best_epoch = epoch.number;
        weights.take(f.network());
        return true;
    }

    void on_begin(FitProgress&) {
        best = std::numeric_limits<double>::infinity();
        best_epoch = -1;
        weights.clear();
    }
    void on_epoch_end(auto& f) { observe(f); }
    void on_end(auto& f) { weights.restore(f.network()); }
};

/// Stops after `patience` epochs that were not better by min_delta than the best one before them.
struct EarlyStopping {
    std::int64_t patience = 10;
    double min_delta = 0;
    bool restore = true;  ///< leave the network as it was after its best epoch
    std::function<double(const Epoch&)> watch{};

    // What it has seen; not to be set.
    KeepBest best{};
    std::int64_t waited = 0;

    void on_begin(FitProgress& f) {
        best.watch = watch;
        best.min_delta = min_delta;
        best.on_begin(f);
        waited = 0;
    }
    void on_epoch_end(auto& f) {
        waited = best.observe(f) ? 0 : waited + 1;
        if (waited >= patience)
            f.stop("early stopping: no better epoch in " + std::to_string(waited));
    }
    void on_end(auto& f) {
        if (restore) best.on_end(f);
    }
};

}  // namespace backprop
