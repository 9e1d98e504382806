// SPDX-License-Identifier: MIT
// What happened while training, an epoch after the other.
#pragma once

#include <backprop/core/error.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace backprop {

/// One epoch. What was not measured is NaN.
struct Epoch {
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    std::int64_t number = 0;           ///< from 0
    double loss = none;                ///< mean over the epoch's samples, each at its own step
    double accuracy = none;            ///< of the same, where there are classes
    double validation_loss = none;     ///< after the epoch, without dropout
    double validation_accuracy = none;
    std::vector<double> metrics{};     ///< FitOptions::metrics, on the validation set
    double learning_rate = none;       ///< of the epoch's last step
    double seconds = 0;                ///< validation included
    bool validated = false;            ///< was there a validation? Its loss may be NaN then

    /// What a better epoch has less of: the loss of validation, else that of training.
    double watched() const {
        return validated || validation_loss == validation_loss ? validation_loss : loss;
    }
};

struct History {
    std::vector<Epoch> epochs;
    std::vector<std::string> metric_names;
    /// What it was trained with, by name, for reports.
    std::vector<std::pair<std::string, std::string>> settings;
    /// Index in `epochs` of the least watched() loss; −1 while there is none that is a number.
    std::ptrdiff_t best_epoch = -1;
    /// Why it ended before the last epoch; empty if it did not.
    std::string stopped;

    /// The epoch with the least loss. Throws Error if there is none.
    const Epoch& best() const {
        if (best_epoch < 0) fail("history: no epoch with a finite loss");
        return epochs[static_cast<std::size_t>(best_epoch)];
    }
    const Epoch& last() const {
        if (epochs.empty()) fail("history: no epoch");
        return epochs.back();
    }
    double seconds() const {
        double sum = 0;
        for (const Epoch& epoch : epochs) sum += epoch.seconds;
        return sum;
    }

    void add(Epoch epoch) {
        const double watched = epoch.watched();
        if (watched - watched == 0 && (best_epoch < 0 || watched < best().watched()))
            best_epoch = static_cast<std::ptrdiff_t>(epochs.size());
        epochs.push_back(std::move(epoch));
    }
};

}  // namespace backprop
