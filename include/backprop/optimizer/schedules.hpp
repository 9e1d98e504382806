// SPDX-License-Identifier: MIT
// Schedules that are a formula of the step s = 0, 1, … and the number of all steps n. Each gives
// the factor of the learning rate (optimizer/schedule.hpp). From s = n on those that know n stay
// at their end. Steps are the optimizer's: an epoch has as many as it has batches.
#pragma once

#include <backprop/optimizer/schedule.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backprop {

namespace detail {

/// s/n in [0, 1].
inline double progress(std::int64_t step, std::int64_t total_steps) {
    return step < total_steps ? static_cast<double>(step) / static_cast<double>(total_steps) : 1;
}

/// From `from` to `to` along half a wave of the cosine, as t goes from 0 to 1.
inline double cosine_between(double from, double to, double t) {
    return to + (from - to) * (1 + std::cos(std::numbers::pi * t)) / 2;
}

}  // namespace detail

/// 1
struct ConstantRate {
    double operator()(std::int64_t, std::int64_t) const { return 1; }
};

/// factor^⌊s/every⌋. PyTorch's StepLR.
struct StepDecay {
    double factor = 0.1;
    std::int64_t every = 1;  ///< steps, at least 1

    template <class F>
    void visit(F&& f) const {
        f("factor", factor), f("every", every);
    }
    double operator()(std::int64_t step, std::int64_t) const {
        return std::pow(factor, static_cast<double>(step / std::max<std::int64_t>(every, 1)));
    }
};

/// factor^(s/every), smoothly. With every = 1 PyTorch's ExponentialLR.
struct ExponentialDecay {
    double factor = 0.1;
    std::int64_t every = 1;  ///< steps, at least 1

    template <class F>
    void visit(F&& f) const {
        f("factor", factor), f("every", every);
    }
    double operator()(std::int64_t step, std::int64_t) const {
        const auto period = static_cast<double>(std::max<std::int64_t>(every, 1));
        return std::pow(factor, static_cast<double>(step) / period);
    }
};

/// end + (1 − end)(1 − s/n)^power. With end = 0 PyTorch's PolynomialLR of total_iters = n.
struct PolynomialDecay {
    double power = 1;
    double end = 0;

    template <class F>
    void visit(F&& f) const {
        f("power", power), f("end", end);
    }
    double operator()(std::int64_t step, std::int64_t total_steps) const {
        return end + (1 - end) * std::pow(1 - detail::progress(step, total_steps), power);
    }
};

/// From 1 to `end` along half a wave of the cosine, end + (1 − end)(1 + cos(π s/n))/2
/// (I. Loshchilov & F. Hutter 2017, without restarts). PyTorch's CosineAnnealingLR with T_max = n
/// and eta_min = end · η.
struct CosineDecay {
    double end = 0;

    template <class F>
    void visit(F&& f) const {
        f("end", end);
    }
    double operator()(std::int64_t step, std::int64_t total_steps) const {
        return detail::cosine_between(1, end, detail::progress(step, total_steps));
    }
};

/// CosineDecay again and again, the first time in `period` steps and then each time in `growth`
/// times as many (I. Loshchilov & F. Hutter 2017). PyTorch's CosineAnnealingWarmRestarts with
/// T_0 = period, T_mult = growth and eta_min = end · η.
struct CosineRestarts {
    std::int64_t period = 1;  ///< steps, at least 1
    std::int64_t growth = 1;  ///< at least 1
    double end = 0;

    template <class F>
    void visit(F&& f) const {
        f("period", period), f("growth", growth), f("end", end);
    }
    double operator()(std::int64_t step, std::int64_t) const {
        const std::int64_t first = std::max<std::int64_t>(period, 1);
        auto length = static_cast<double>(first);  // grows beyond every integer
        auto since = static_cast<double>(growth <= 1 ? step % first : step);
        for (; since >= length; length *= static_cast<double>(growth)) since -= length;
        return detail::cosine_between(1, end, since / length);
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

    template <class F>
    void visit(F&& f) const {
        f("warm_up", warm_up), f("start_divisor", start_divisor), f("end_divisor", end_divisor);
    }
    double operator()(std::int64_t step, std::int64_t total_steps) const {
        const double first = 1 / start_divisor, end = first / end_divisor;
        const auto s = static_cast<double>(step), n = static_cast<double>(total_steps);
        const double peak = warm_up * n - 1, last = n - 1;  // PyTorch's, fractions of a step too
        if (s <= peak) return detail::cosine_between(first, 1, peak > 0 ? s / peak : 1);
        return detail::cosine_between(1, end, s < last ? (s - peak) / (last - peak) : 1);
    }
};

/// Up in equal parts during the first `steps`, start + (1 − start) s/steps times what the schedule
/// that follows begins with, and then that one with the steps that remain. PyTorch's LinearLR.
/// Where none remain, the run is the beginning of a longer one.
struct WarmUp {
    std::int64_t steps = 0;
    Schedule then{};
    double start = 0.01;

    template <class F>
    void visit(F&& f) const {
        f("steps", steps), f("then", then), f("start", start);
    }
    double operator()(std::int64_t step, std::int64_t total_steps) const {
        if (step >= steps) return then(step - steps, total_steps - steps);
        const double part = start + (1 - start) * detail::progress(step, steps);
        return part * then(0, total_steps > steps ? total_steps - steps : steps);
    }

    void observe(double metric) { then.observe(metric); }
    std::vector<double> state() const { return then.state(); }
    void restore(const std::vector<double>& state) { then.restore(state); }
};

}  // namespace backprop
