// SPDX-License-Identifier: MIT
// Schedules that are a formula of the step s = 0, 1, … and the number of all steps n. Each gives
// the factor of the learning rate (optimizer/schedule.hpp); from s = n on it stays at its end.
#pragma once

#include <backprop/optimizer/schedule.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backprop {

namespace detail {

/// From `from` to `to` along half a wave of the cosine, as t goes from 0 to 1.
inline double cosine_between(double from, double to, double t) {
    return to + (from - to) * (1 + std::cos(std::numbers::pi * std::clamp(t, 0.0, 1.0))) / 2;
}

}  // namespace detail

/// 1
struct ConstantRate {
    double operator()(std::int64_t, std::int64_t) const { return 1; }
};

/// From 1 to `end` along half a wave of the cosine (Loshchilov & Hutter 2017, without restarts):
///     end + (1 − end)(1 + cos(π s/n))/2
/// PyTorch's CosineAnnealingLR with T_max = n and eta_min = end · η.
struct CosineDecay {
    double end = 0;

    double operator()(std::int64_t step, std::int64_t total_steps) const {
        return detail::cosine_between(
            1, end, static_cast<double>(step) / static_cast<double>(total_steps));
    }
};

/// One cycle (L. Smith & N. Topin 2018): up from 1/start_divisor to 1, then down to
/// 1/(start_divisor · end_divisor), both along half a wave of the cosine, so that the optimizer's
/// learning rate is the largest one. PyTorch's OneCycleLR with max_lr = η; the momentum is left
/// alone (cycle_momentum=False).
struct OneCycle {
    double warm_up = 0.3;  ///< the part of all steps that goes up
    double start_divisor = 25;
    double end_divisor = 1e4;

    double operator()(std::int64_t step, std::int64_t total_steps) const {
        const double first = 1 / start_divisor, end = first / end_divisor;
        const auto s = static_cast<double>(step);
        const double last = static_cast<double>(total_steps) - 1;
        const double peak = warm_up * static_cast<double>(total_steps) - 1;
        if (s <= peak) return detail::cosine_between(first, 1, peak > 0 ? s / peak : 1);
        return detail::cosine_between(1, end, s < last ? (s - peak) / (last - peak) : 1);
    }
};

}  // namespace backprop
