// SPDX-License-Identifier: MIT
// Seconds of wall time, for reports: <ctime>'s clock, since <chrono> costs more to include than
// all of train/. It may jump when the system's clock is set, and never runs backwards here. MinGW's
// <ctime> has no such clock.
#pragma once

#include <ctime>
#if !defined(TIME_UTC)
#include <chrono>
#endif

namespace backprop {

class Stopwatch {
public:
    double seconds() const {
        const double elapsed = now() - begin_;
        return elapsed > 0 ? elapsed : 0;
    }

private:
    static double now() {
#if defined(TIME_UTC)
        std::timespec t{};
        std::timespec_get(&t, TIME_UTC);
        return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
#else
        const std::chrono::duration<double> t = std::chrono::steady_clock::now().time_since_epoch();
        return t.count();
#endif
    }

    double begin_ = now();
};

}  // namespace backprop
