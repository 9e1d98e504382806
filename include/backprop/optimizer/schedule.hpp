// SPDX-License-Identifier: MIT
// How the learning rate moves while training: a schedule is a function of the step (0, 1, …) and
// the number of all steps, whose value is a factor of the optimizer's own learning rate,
//
//     η(step) = factor(step, total_steps) · learning_rate
//
// Any type that is called like that is one, a lambda too; `Schedule` holds any of them as a value.
// One that learns from an epoch's metric has observe(metric), and to survive a checkpoint state()
// and restore(state) (optimizer/reduce_on_plateau.hpp). With visit(f) const, which calls
// f("name", setting) for each of its settings, reports show these, too.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/optimizer/setting.hpp>

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace backprop {

template <class F>
concept ScheduleRule =
    std::copy_constructible<F> && requires(const F& f, std::int64_t step, std::int64_t total) {
        { f(step, total) } -> std::convertible_to<double>;
    };

/// Any schedule, as a value. By default the constant 1.
class Schedule {
public:
    Schedule() = default;

    template <class F>
        requires(!std::same_as<std::remove_cvref_t<F>, Schedule> &&
                 ScheduleRule<std::remove_cvref_t<F>>)
    Schedule(F&& rule)  // NOLINT: options take any schedule
        : rule_{std::make_unique<Held<std::remove_cvref_t<F>>>(std::forward<F>(rule))} {}

    Schedule(const Schedule& other) : rule_{other.rule_ ? other.rule_->copy() : nullptr} {}
    Schedule(Schedule&&) noexcept = default;
    Schedule& operator=(Schedule other) noexcept {
        rule_ = std::move(other.rule_);
        return *this;
    }

    /// Is it another than the constant 1 of the default?
    explicit operator bool() const { return rule_ != nullptr; }

    /// The factor of the learning rate at `step` of 0 … total_steps − 1; `total_steps` and beyond
    /// give what the schedule ends with.
    double operator()(std::int64_t step, std::int64_t total_steps) const {
        return rule_ ? rule_->factor(step, total_steps) : 1;
    }

    /// "OneCycle (warm_up 0.3, start_divisor 25, end_divisor 10000)"; "none" for the default.
    std::string text() const { return rule_ ? rule_->text() : "none"; }

    /// Tells the schedule an epoch's metric, where it wants to know (ReduceOnPlateau).
    void observe(double metric) {
        if (rule_) rule_->observe(metric);
    }

    /// What a schedule has kept of what it observed, for a checkpoint: empty for most.
    std::vector<double> state() const {
        return rule_ ? rule_->state() : std::vector<double>{};
    }
    /// Takes over the state of an equal schedule; throws Error, and changes nothing, if it is none.
    void restore(const std::vector<double>& state) {
        const auto expected = this->state().size();
        if (state.size() != expected)
            fail("Schedule: restore expected a state of " + std::to_string(expected) +
                 " numbers, found " + std::to_string(state.size()));
        if (rule_) rule_->restore(state);
    }

private:
    struct Rule {
        virtual ~Rule() = default;
        virtual std::unique_ptr<Rule> copy() const = 0;
        virtual double factor(std::int64_t step, std::int64_t total_steps) const = 0;
        virtual std::string text() const = 0;
        virtual void observe(double metric) = 0;
        virtual std::vector<double> state() const = 0;
        virtual void restore(const std::vector<double>& state) = 0;
    };

    template <class F>
    struct Held final : Rule {
        explicit Held(F f) : rule{std::move(f)} {}
        std::unique_ptr<Rule> copy() const override { return std::make_unique<Held>(rule); }
        double factor(std::int64_t step, std::int64_t total_steps) const override {
            return rule(step, total_steps);
        }
        std::string text() const override { return detail::described(rule); }
        void observe([[maybe_unused]] double metric) override {
            if constexpr (requires { rule.observe(metric); }) rule.observe(metric);
        }
        std::vector<double> state() const override {
            if constexpr (requires { rule.state(); }) return rule.state();
            else return {};
        }
        void restore([[maybe_unused]] const std::vector<double>& state) override {
            if constexpr (requires { rule.restore(state); }) rule.restore(state);
        }
        F rule;
    };

    std::unique_ptr<Rule> rule_;
};

}  // namespace backprop
