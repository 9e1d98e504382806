// SPDX-License-Identifier: MIT
// Ctrl-C as a wish to stop: the step at hand is finished, validation is measured, the epoch
// recorded and the run saved. A second Ctrl-C ends the program at once, as ever. The signal is
// taken only while a `fit` with this callback runs, and afterwards as it was before.
#pragma once

#include <backprop/train/checkpointing.hpp>

#include <csignal>
#include <memory>
#include <string>

namespace backprop {

namespace detail {

inline volatile std::sig_atomic_t interrupted = 0;

extern "C" inline void backprop_on_interrupt(int signal) {
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

/// Takes the signal for as long as it lives.
class SignalTaken {
public:
    explicit SignalTaken(int signal) : signal_{signal} {
        interrupted = 0;
        before_ = std::signal(signal, &backprop_on_interrupt);
    }
    SignalTaken(const SignalTaken&) = delete;
    SignalTaken& operator=(const SignalTaken&) = delete;
    ~SignalTaken() {
        if (before_ != SIG_ERR) std::signal(signal_, before_);
    }

private:
    int signal_;
    void (*before_)(int);
};

}  // namespace detail

struct Interrupt {
    std::string save{};   ///< where a checkpoint is saved when it happens, if anywhere
    ModelInfo info{};     ///< is saved along
    int signal = SIGINT;

    // Not to be set.
    std::shared_ptr<detail::SignalTaken> taken{};

    void on_begin(FitProgress&) { taken = std::make_shared<detail::SignalTaken>(signal); }
    void on_step(FitProgress& f) {
        if (detail::interrupted) f.stop("interrupted");
    }
    void on_epoch_end(auto& f) {
        if (detail::interrupted && !save.empty()) detail::save_run(save, f, info);
    }
    void on_exit(FitProgress&) { taken.reset(); }
};

}  // namespace backprop
