// SPDX-License-Identifier: MIT
// The training loop. For each epoch, and each of its batches:
//
//     η ← schedule(step) · learning_rate;   θ ← one step of the optimizer (train/trainer.hpp)
//
// and then the validation set is measured and the epoch recorded. The order of the samples is a
// function of seed and epoch, dropout of seed and step: equal seeds give equal bits.
#pragma once

#include <backprop/data/batches.hpp>
#include <backprop/train/callback.hpp>
#include <backprop/train/evaluate.hpp>
#include <backprop/train/printed.hpp>
#include <backprop/train/stopwatch.hpp>
#include <backprop/train/trainer.hpp>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>
#include <utility>

namespace backprop {

namespace detail {

/// One run of fit: what is measured on the way, and the loop.
template <class Trainer, class Source, class... Callbacks>
class FitRun {
public:
    using Net = typename Trainer::Network;
    using S = typename Net::Scalar;
    using F = Fitting<Trainer>;

    FitRun(Trainer& trainer, Source& source, const FitOptions& options, bool labels,
           Callbacks&... callbacks)
        : trainer_{trainer},
          source_{source},
          options_{options},
          schedule_{options.schedule},
          callbacks_{callbacks...},
          f_{trainer},
          seen_{evaluation_for<Net>(labels)} {
        static_assert(((sizeof(CallbackRule<Callbacks, F>) > 0) && ... && true));
        static_assert(sizeof(ScalarOfRule<S, typename Source::Scalar>) > 0);
        static_assert(sizeof(LossRule<Net, typename Net::Loss>) > 0);
        if (options.validation) {
            const Dataset<S>& data = options.validation.template of<S>();
            check_data<Net>("fit, validation", data);
            validation_.emplace(data, std::max<Index>(options.batch_size, 256));
            validated_.emplace(evaluation_for<Net>(data.has_labels()));
        }
        f_.options = &options_;
        f_.history = &history_;
        f_.schedule = &schedule_;
        f_.steps_per_epoch = options.steps_per_epoch;
        if constexpr (requires { source.batch_count(); })
            f_.steps_per_epoch = static_cast<std::int64_t>(source.batch_count());
        history_.settings = settings();
        for (const Metric& metric : options.metrics) history_.metric_names.push_back(metric.name);
    }
    FitRun(const FitRun&) = delete;
    FitRun& operator=(const FitRun&) = delete;
    ~FitRun() {
        each([&](auto& callback) { detail::exit(callback, f_); });
    }

    History run() {
        std::int64_t skip = 0;  // batches of the first epoch that were done before
        if (options_.resume) {
            if (f_.steps_per_epoch == 0)
                fail("fit: resume needs a batch source with batch_count(), or steps_per_epoch");
            f_.epoch = trainer_.steps() / f_.steps_per_epoch;
            skip = trainer_.steps() % f_.steps_per_epoch;
        }
        first_step_ = trainer_.steps() - f_.epoch * f_.steps_per_epoch - skip;
        const Settings kept{trainer_};
        f_.base_learning_rate = kept.learning_rate;
        trainer_.gradient_rule() = {options_.l1, options_.clip_value, options_.clip_norm};
        trainer_.set_position(options_.seed, trainer_.steps());

        each([&](auto& callback) { begin(callback, f_); });
        for (; f_.epoch < options_.epochs && !f_.stopping(); ++f_.epoch) {
            run_epoch(std::exchange(skip, 0));
        }
        each([&](auto& callback) { end(callback, f_); });
        history_.stopped = f_.why();
        return std::move(history_);
    }

private:
    /// Puts back what the loop changes in the trainer, after an exception, too.
    struct Settings {
        explicit Settings(Trainer& t)
            : trainer{t},
              learning_rate{t.optimizer().learning_rate},
              rule{t.gradient_rule()} {}
        Settings(const Settings&) = delete;
        Settings& operator=(const Settings&) = delete;
        ~Settings() {
            trainer.optimizer().learning_rate = learning_rate;
            trainer.gradient_rule() = rule;
        }
        Trainer& trainer;
        double learning_rate;
        GradientRule rule;
    };

    auto settings() const {
        auto rule = trainer_.optimizer();
        std::vector<std::pair<std::string, std::string>> list{
            {"optimizer", type_name<decltype(rule)>()}};
        visit_settings(rule, [&](std::string name, const auto& setting) {
            std::replace(name.begin(), name.end(), '_', ' ');
            list.emplace_back(name, setting_text(setting));
        });
        list.emplace_back("schedule", schedule_.text());
        list.emplace_back("epochs", std::to_string(options_.epochs));
        list.emplace_back("seed", std::to_string(options_.seed.value));
        if (f_.steps_per_epoch > 0)
            list.emplace_back("steps an epoch", std::to_string(f_.steps_per_epoch));
        if constexpr (std::same_as<Source, Batches<S>>)
            list.emplace_back("batch size", std::to_string(source_.batch_size()));
        const auto number = [&](const char* name, double value) {
            if (value != 0) list.emplace_back(name, printed("%g", value));
        };
        number("clip by norm", options_.clip_norm);
        number("clip by value", options_.clip_value);
        number("L1", options_.l1);
        return list;
    }

    void each(auto&& f) {
        std::apply([&](auto&... callback) { (f(callback), ...); }, callbacks_);
    }

    void run_epoch(std::int64_t skip) {
        const Stopwatch watch;
        f_.step = 0;
        f_.samples = 0;
        f_.seconds = 0;
        f_.loss = f_.mean_loss = f_.mean_accuracy = Epoch::none;
        seen_.clear();
        each([&](auto& callback) { epoch_begin(callback, f_); });
        source_.start_epoch(f_.epoch);
        Batch<S> batch;
        while (!f_.stopping() && source_.next(batch)) {
            const double weight = total_weight(batch);
            if (f_.step >= skip && weight == 0) {
                // Counted all the same, so that steps tell where in the data a run stands.
                trainer_.set_position(options_.seed, trainer_.steps() + 1);
            } else if (f_.step >= skip) {
                set_learning_rate();
                if (!step(batch, weight)) break;
                f_.seconds = watch.seconds();
                if (!f_.stopping()) each([&](auto& callback) { step_done(callback, f_); });
            }
            ++f_.step;
        }
        if (f_.steps_per_epoch == 0 && !f_.stopping()) f_.steps_per_epoch = f_.step;
        // A schedule that watches is told of whole epochs, so that the rest of this one may follow.
        record(watch, !f_.stopping() || f_.step == f_.steps_per_epoch);
        each([&](auto& callback) { epoch_end(callback, f_); });
    }

    void set_learning_rate() {
        double eta = f_.base_learning_rate;
        if (schedule_) {
            if (f_.steps_per_epoch == 0)
                fail("fit: a schedule needs the number of batches an epoch: give the batch "
                     "source a batch_count(), or set steps_per_epoch");
            constexpr auto most = std::numeric_limits<std::int64_t>::max();
            const std::int64_t each = f_.steps_per_epoch, epochs = options_.epochs;
            eta *= schedule_(trainer_.steps() - first_step_,
                             epochs > most / each ? most : epochs * each);
        }
        trainer_.optimizer().learning_rate = f_.learning_rate = eta;
    }

    /// False if a callback refused the gradient: the step is not made and does not count.
    bool step(const Batch<S>& batch, double weight) {
        constexpr bool in_halves = (wants_gradient<Callbacks, F> || ...);
        with_targets<Net>(batch, [&](const auto& t) {
            const kernel::Meanwhile fetching{upcoming()};
            if constexpr (in_halves) {
                f_.loss = static_cast<double>(trainer_.compute(batch.x(), t));
                each([&](auto& callback) {
                    if (!f_.stopping()) gradient_ready(callback, f_);
                });
                if (!f_.stopping()) trainer_.update();
            } else {
                f_.loss = static_cast<double>(trainer_.step(batch.x(), t));
            }
        });
        if (in_halves && f_.stopping()) return false;
        seen_.add_loss(f_.loss, weight);
        add_batch<Net>(seen_, trainer_.workspace().template a<Net::depth - 1>(), batch);
        f_.samples = seen_.samples();
        f_.mean_loss = seen_.loss();
        if (seen_.has_classes()) f_.mean_accuracy = seen_.accuracy();
        return true;
    }

    kernel::Upcoming upcoming() const {
        if constexpr (std::same_as<Source, Batches<S>>) return source_.upcoming();
        else return {};
    }

    /// Measures the validation set and adds the epoch to the history.
    void record(const Stopwatch& watch, bool whole) {
        Epoch epoch{.number = f_.epoch,
                    .loss = f_.mean_loss,
                    .accuracy = f_.mean_accuracy,
                    .learning_rate = f_.learning_rate};
        if (validation_) {
            validated_->clear();
            evaluate_into(*validated_, trainer_.network(), *validation_, validation_workspace_,
                          trainer_.pool());
            epoch.validated = true;
            epoch.validation_loss = validated_->loss();
            if (validated_->has_classes()) epoch.validation_accuracy = validated_->accuracy();
            for (const Metric& metric : options_.metrics)
                epoch.metrics.push_back(metric.value(*validated_));
        }
        if (whole) schedule_.observe(epoch.watched());
        epoch.seconds = f_.seconds = watch.seconds();
        history_.add(std::move(epoch));
    }

    Trainer& trainer_;
    Source& source_;
    const FitOptions& options_;
    Schedule schedule_;
    std::tuple<Callbacks&...> callbacks_;
    F f_;
    History history_;
    Evaluation seen_;
    std::optional<Batches<S>> validation_;
    std::optional<Evaluation> validated_;
    Workspace<Net> validation_workspace_;
    std::int64_t first_step_ = 0;
};

}  // namespace detail

/// Trains with what a batch source gives (data/batch.hpp), and keeps the optimizer's state in
/// `trainer` for when training goes on. Returns what happened in each epoch. Once the first epoch
/// has met its largest batch, a step allocates nothing. Throws Error, before the first step where
/// it can be told by then, if data, network and options do not fit.
template <class Net, class Rule, class Source, class... Callbacks>
    requires BatchSource<Source>
History fit(Trainer<Net, Rule>& trainer, Source& batches, const FitOptions& options = {},
            Callbacks&&... callbacks) {
    options.check();
    detail::FitRun<Trainer<Net, Rule>, Source, std::remove_reference_t<Callbacks>...> run{
        trainer, batches, options, takes_labels<typename Net::Loss>, callbacks...};
    return run.run();
}

/// The same with a data set, in batches of options.batch_size.
template <class Net, class Rule, class S, class... Callbacks>
History fit(Trainer<Net, Rule>& trainer, const Dataset<S>& train, const FitOptions& options = {},
            Callbacks&&... callbacks) {
    options.check();
    detail::check_data<Net>("fit", train);
    // Another order in each call, if the trainer has been used before.
    const std::int64_t before = options.resume ? 0 : trainer.steps();
    const Seed order = before == 0 ? options.seed
                                   : Seed{mix(options.seed.value,
                                              static_cast<std::uint64_t>(before))};
    Batches<S> batches = options.shuffle ? Batches<S>{train, options.batch_size, order}
                                         : Batches<S>{train, options.batch_size};
    return fit(trainer, batches, options, callbacks...);
}

/// Trains `net` with a new optimizer.
template <class S, class... List, class Data, Optimizer Rule, class... Callbacks>
History fit(Network<S, List...>& net, Data&& train, const Rule& optimizer,
            const FitOptions& options = {}, Callbacks&&... callbacks) {
    options.check();
    Trainer trainer{net, optimizer, options.threads};
    return fit(trainer, train, options, callbacks...);
}

}  // namespace backprop
