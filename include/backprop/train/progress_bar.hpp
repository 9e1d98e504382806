// SPDX-License-Identifier: MIT
// Training as it goes. On a terminal one line that redraws, up to ten times a second, and stays
// when its epoch is over:
//
//     epoch 3/40 [=====>    ]  57% 48.2k/s 1:05 left  loss 0.4321  accuracy 0.8512
//     epoch 3/40  loss 0.4102  accuracy 0.8561  validation 0.3799  accuracy 0.8664  2.1 s
//
// and in a pipe or a file the second kind alone. "k/s" are thousands of samples a second of
// training; what is left is of all epochs, judged by the time that passed so far.
#pragma once

#include <backprop/train/callback.hpp>
#include <backprop/train/printed.hpp>
#include <backprop/train/stopwatch.hpp>

#include <cmath>
#include <cstdio>
#include <string>

#if !defined(_WIN32) && __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace backprop {

namespace detail {

inline bool is_terminal([[maybe_unused]] std::FILE* file) {
#if !defined(_WIN32) && __has_include(<unistd.h>)
    return ::isatty(::fileno(file)) != 0;
#else
    return false;
#endif
}

/// "58 s", "1:05", "2:03:04"
inline std::string duration(double seconds) {
    if (!(seconds < 1e9)) return "?";
    const auto s = static_cast<long long>(std::ceil(seconds));
    if (s < 60) return printed("%lld s", s);
    if (s < 3600) return printed("%lld:%02lld", s / 60, s % 60);
    return printed("%lld:%02lld:%02lld", s / 3600, s / 60 % 60, s % 60);
}

/// "870/s", "48.2k/s", "1.25M/s"
inline std::string rate(double per_second) {
    if (per_second >= 1e6) return printed("%.3gM/s", per_second / 1e6);
    if (per_second >= 1e3) return printed("%.3gk/s", per_second / 1e3);
    return printed("%.3g/s", per_second);
}

inline std::string epoch_of(const FitProgress& f) {
    return "epoch " + std::to_string(f.epoch + 1) + "/" + std::to_string(f.options->epochs);
}

/// The line that redraws; `elapsed` seconds have passed since `first_epoch` began.
inline std::string bar_line(const FitProgress& f, double elapsed, std::int64_t first_epoch) {
    std::string line = epoch_of(f);
    const auto steps = static_cast<double>(f.steps_per_epoch);
    const auto done = static_cast<double>(f.step + 1);
    if (f.steps_per_epoch > 0) {
        const auto percent = static_cast<int>(100 * (f.step + 1) / f.steps_per_epoch);
        const int bars = percent / 10;
        line += " [" + std::string(static_cast<std::size_t>(bars), '=');
        if (bars < 10) line += '>' + std::string(static_cast<std::size_t>(9 - bars), ' ');
        line += printed("] %3d%%", percent);
    } else {
        line += printed(" step %.0f", done);
    }
    line += ' ' + rate(static_cast<double>(f.samples) / f.seconds);
    if (f.steps_per_epoch > 0) {
        const double made = static_cast<double>(f.epoch - first_epoch) * steps + done;
        const double all = static_cast<double>(f.options->epochs - first_epoch) * steps;
        line += ' ' + duration(elapsed / made * (all - made)) + " left";
    }
    line += printed("  loss %#.4g", f.mean_loss);
    if (f.mean_accuracy == f.mean_accuracy) line += printed("  accuracy %.4f", f.mean_accuracy);
    return line.substr(0, 79);  // a line that wraps cannot be redrawn
}

/// The line of an epoch that is over.
inline std::string epoch_line(const FitProgress& f) {
    const Epoch& e = f.history->last();
    std::string line = epoch_of(f) + printed("  loss %#.4g", e.loss);
    if (e.accuracy == e.accuracy) line += printed("  accuracy %.4f", e.accuracy);
    if (e.validation_loss == e.validation_loss)
        line += printed("  validation %#.4g", e.validation_loss);
    if (e.validation_accuracy == e.validation_accuracy)
        line += printed("  accuracy %.4f", e.validation_accuracy);
    for (std::size_t i = 0; i < e.metrics.size(); ++i)
        line += "  " + f.history->metric_names[i] + printed(" %#.4g", e.metrics[i]);
    return line + printed("  %.1f s", e.seconds);
}

}  // namespace detail

struct ProgressBar {
    enum class Redraw { on_terminal, always, never };

    std::FILE* out = stderr;
    Redraw redraw = Redraw::on_terminal;

    // Not to be set.
    Stopwatch since{};
    double drawn = 0;
    std::int64_t first_epoch = 0;
    bool draws = false;

    void on_begin(FitProgress& f) {
        draws = redraw == Redraw::always ||
                (redraw == Redraw::on_terminal && detail::is_terminal(out));
        since = {};
        drawn = -1;
        first_epoch = f.epoch;
    }
    void on_step(FitProgress& f) {
        if (!draws) return;
        const double now = since.seconds();
        if (now - drawn < 0.1) return;
        drawn = now;
        // \r begins the line again, \x1b[K clears what is left of the one before.
        std::fprintf(out, "\r%s\x1b[K", detail::bar_line(f, now, first_epoch).c_str());
        std::fflush(out);
    }
    void on_epoch_end(FitProgress& f) {
        std::fprintf(out, "%s%s%s\n", draws ? "\r" : "", detail::epoch_line(f).c_str(),
                     draws ? "\x1b[K" : "");
        std::fflush(out);
    }
    void on_end(FitProgress& f) {
        if (f.stopping()) std::fprintf(out, "stopped: %s\n", f.why().c_str());
        std::fflush(out);
    }
};

}  // namespace backprop
