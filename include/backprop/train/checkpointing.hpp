// SPDX-License-Identifier: MIT
// Checkpoints while training (model/checkpoint.hpp), each in the place of the one before. To go on:
//
//     bp::Trainer trainer{net, bp::Adam{}};                    // as in the run that was ended
//     const bp::Progress saved = bp::load_checkpoint("run.checkpoint", trainer);
//     options.schedule.restore(saved.schedule);                // where the schedule learns
//     options.resume = true;
//     bp::fit(trainer, train, options, …);                     // the bits of a run without end
//
// What other callbacks remember (EarlyStopping's best weights, KeepEma's average) is not in the
// file; nor is what a part of an epoch added up, so that a ReduceOnPlateau without a validation
// set goes on exactly from the end of an epoch only.
#pragma once

#include <backprop/model/checkpoint.hpp>
#include <backprop/train/callback.hpp>

#include <cstdint>
#include <string>

namespace backprop {

namespace detail {

/// Saves the run at `path`, with the optimizer's own learning rate instead of the scheduled one.
void save_run(const std::string& path, auto& f, const ModelInfo& info) {
    auto& rate = f.trainer.optimizer().learning_rate;
    const double scheduled = rate;
    rate = f.base_learning_rate;
    const bool epoch_is_over = f.step == f.steps_per_epoch;
    save_checkpoint(path, f.trainer,
                    Progress{.epoch = f.epoch + epoch_is_over,
                             .schedule = f.schedule->state(),
                             .info = info});
    rate = scheduled;
}

}  // namespace detail

struct Checkpoint {
    std::string path;
    std::int64_t every = 1;        ///< epochs, or 0; the last one is saved in any case
    std::int64_t every_steps = 0;  ///< and steps of the trainer, unless 0
    bool best_only = false;        ///< only epochs with the least watched() loss so far
    ModelInfo info{};              ///< is saved along

    bool due = false;              ///< not to be set

    void on_begin(FitProgress&) { due = false; }
    void on_step(auto& f) {
        if (every_steps <= 0 || f.trainer.steps() % every_steps != 0 || best_only) return;
        // After an epoch's last step the schedule has yet to hear of the epoch.
        due = f.step + 1 == f.steps_per_epoch;
        if (!due) detail::save_run(path, f, info);
    }
    void on_epoch_end(auto& f) {
        const auto epochs = static_cast<std::int64_t>(f.history->epochs.size());
        const bool last = f.stopping() || f.epoch + 1 == f.options->epochs;
        if (best_only ? f.history->best_epoch == epochs - 1
                      : last || due || (every > 0 && epochs % every == 0))
            detail::save_run(path, f, info);
        due = false;
    }
};

}  // namespace backprop
