// SPDX-License-Identifier: MIT
// What may look on while `fit` trains, and step in. A callback is any type with the hooks it
// wants, of these:
//
//     on_begin(f)         once, before the first epoch
//     on_epoch_begin(f)
//     on_gradient(f)      between backward and update: f.loss and the trainer's gradient() are
//                         new, θ is not. If it stops the training, the update does not happen
//     on_step(f)          after the update
//     on_epoch_end(f)     f.history ends with the epoch's record, validation included
//     on_end(f)           once, however it ended (but not after an exception)
//     on_exit(f)          last of all, after an exception, too, and must not throw: gives back what
//                         was taken
//
// f is a FitProgress& for whoever needs only numbers, and a Fitting<Trainer>& (take `auto&`) for
// who needs network and optimizer, too. A function is called at an epoch's end:
//
//     [](const bp::FitProgress& f) { std::cout << f.history->last().loss << '\n'; }
//
// Callbacks are called in the order in which `fit` was given them. One that is an lvalue is used
// itself and can be asked afterwards.
#pragma once

#include <backprop/optimizer/schedule.hpp>
#include <backprop/train/history.hpp>
#include <backprop/train/options.hpp>

#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

namespace backprop {

/// Where the training stands.
struct FitProgress {
    const FitOptions* options = nullptr;
    const History* history = nullptr;   ///< epochs that are over
    Schedule* schedule = nullptr;       ///< as it is used, with what it has observed
    std::int64_t epoch = 0;             ///< from 0, of options->epochs
    std::int64_t step = 0;              ///< from 0, in this epoch
    std::int64_t steps_per_epoch = 0;   ///< 0 while it is unknown
    Index samples = 0;                  ///< that were trained on in this epoch so far
    double loss = Epoch::none;          ///< of the last batch, before its update
    double mean_loss = Epoch::none;     ///< over the epoch so far
    double mean_accuracy = Epoch::none;
    double learning_rate = 0;           ///< of the last step
    double base_learning_rate = 0;      ///< the optimizer's own, which the schedule multiplies
    double seconds = 0;                 ///< since this epoch began

    /// Ends the training after the hook that says so: the epoch is closed as usual, with
    /// validation and on_epoch_end, and History::stopped says why.
    void stop(std::string why) {
        if (!stopping_) why_ = std::move(why);
        stopping_ = true;
    }
    bool stopping() const { return stopping_; }
    const std::string& why() const { return why_; }

private:
    bool stopping_ = false;
    std::string why_;
};

/// FitProgress, and what is trained.
template <class T>
struct Fitting : FitProgress {
    using Trainer = T;

    explicit Fitting(T& t) : trainer{t} {}
    auto& network() { return trainer.network(); }

    T& trainer;
};

template <class C, class F>
concept Callback = requires(C& callback, F& f) { callback.on_begin(f); } ||
                   requires(C& callback, F& f) { callback.on_epoch_begin(f); } ||
                   requires(C& callback, F& f) { callback.on_gradient(f); } ||
                   requires(C& callback, F& f) { callback.on_step(f); } ||
                   requires(C& callback, F& f) { callback.on_epoch_end(f); } ||
                   requires(C& callback, F& f) { callback.on_end(f); } ||
                   requires(C& callback, F& f) { callback.on_exit(f); } ||
                   requires(C& callback, F& f) { callback(f); };

namespace detail {

template <class C, class F>
struct CallbackRule {
    static_assert(Callback<C, F>,
                  "backprop: this argument of fit is no callback: it has none of on_begin, "
                  "on_epoch_begin, on_gradient, on_step, on_epoch_end, on_end and on_exit that "
                  "takes a bp::FitProgress& or auto&, and is no function of a FitProgress "
                  "(train/callback.hpp).");
};

template <class C, class F>
inline constexpr bool wants_gradient = requires(C& callback, F& f) { callback.on_gradient(f); };

void begin(auto& callback, auto& f) {
    if constexpr (requires { callback.on_begin(f); }) callback.on_begin(f);
}
void epoch_begin(auto& callback, auto& f) {
    if constexpr (requires { callback.on_epoch_begin(f); }) callback.on_epoch_begin(f);
}
void gradient_ready(auto& callback, auto& f) {
    if constexpr (requires { callback.on_gradient(f); }) callback.on_gradient(f);
}
void step_done(auto& callback, auto& f) {
    if constexpr (requires { callback.on_step(f); }) callback.on_step(f);
}
void epoch_end(auto& callback, auto& f) {
    if constexpr (requires { callback.on_epoch_end(f); }) callback.on_epoch_end(f);
    else if constexpr (requires { callback(f); }) callback(f);
}
void end(auto& callback, auto& f) {
    if constexpr (requires { callback.on_end(f); }) callback.on_end(f);
}
void exit(auto& callback, auto& f) noexcept {
    if constexpr (requires { callback.on_exit(f); }) callback.on_exit(f);
}

}  // namespace detail
}  // namespace backprop
