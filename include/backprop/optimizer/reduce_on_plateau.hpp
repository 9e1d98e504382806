// SPDX-License-Identifier: MIT
// A schedule that lowers the learning rate when a metric has stopped getting better: after more
// than `patience` epochs without a new best one the factor is multiplied with `factor`, and then
// `cooldown` epochs do not count. Better is
//
//     less than best · (1 − threshold)     or, where larger is better,     more than
//                                                              best · (1 + threshold)
//
// and a NaN never is. PyTorch's ReduceLROnPlateau with eps = 0, and its defaults.
#pragma once

#include <backprop/optimizer/schedule.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace backprop {

struct ReduceOnPlateau {
    double factor = 0.1;
    int patience = 10;
    double threshold = 1e-4;
    bool absolute = false;          ///< best ∓ threshold in the place of best · (1 ∓ threshold)
    bool larger_is_better = false;  ///< as accuracy is; a loss is not
    int cooldown = 0;
    double smallest = 0;            ///< the factor does not fall below it

    /// What observe has made of the metrics so far.
    struct State {
        double current = 1;
        double best = std::numeric_limits<double>::quiet_NaN();  ///< NaN before the first
        int bad_epochs = 0;
        int cooldown_left = 0;
    } seen{};

    template <class F>
    void visit(F&& f) const {
        f("factor", factor), f("patience", patience), f("threshold", threshold);
        f("absolute", absolute), f("larger_is_better", larger_is_better), f("cooldown", cooldown);
        f("smallest", smallest);
    }
    double operator()(std::int64_t, std::int64_t) const { return seen.current; }

    /// Once an epoch.
    void observe(double metric) {
        if (is_better(metric)) {
            seen.best = metric;
            seen.bad_epochs = 0;
        } else {
            ++seen.bad_epochs;
        }
        if (seen.cooldown_left > 0) {
            --seen.cooldown_left;
            seen.bad_epochs = 0;
        }
        if (seen.bad_epochs > patience) {
            seen.current = std::max(seen.current * factor, smallest);
            seen.cooldown_left = cooldown;
            seen.bad_epochs = 0;
        }
    }

    std::vector<double> state() const {
        return {seen.current, seen.best, static_cast<double>(seen.bad_epochs),
                static_cast<double>(seen.cooldown_left)};
    }
    /// `state`: four numbers, as state() gives them; throws Error if they are not.
    void restore(const std::vector<double>& state) {
        const auto counts = [](double n) { return n >= 0 && n <= std::numeric_limits<int>::max(); };
        if (state.size() != 4 || !std::isfinite(state[0]) || !counts(state[2]) ||
            !counts(state[3]))
            fail("ReduceOnPlateau: restore expected a finite factor, the best metric, and two "
                 "numbers of epochs");
        seen = {state[0], state[1], static_cast<int>(state[2]), static_cast<int>(state[3])};
    }

private:
    bool is_better(double metric) const {
        if (seen.best != seen.best) return metric == metric;
        const double sign = larger_is_better ? 1 : -1;
        const double margin = absolute ? threshold : threshold * seen.best;
        const double bound = seen.best + sign * margin;
        return larger_is_better ? metric > bound : metric < bound;
    }
};

}  // namespace backprop
