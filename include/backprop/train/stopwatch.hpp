// SPDX-License-Identifier: MIT
// Seconds of wall time, for reports: <ctime>'s clock, since <chrono> costs more to include than
// all of train/. It may jump when the system's clock is set, and never runs backwards here.
#pragma once

#include <ctime>

namespace backprop {

class Stopwatch {
public:
    double seconds() const {
        const double elapsed = now() - begin_;
        return elapsed > 0 ? elapsed : 0;
    }

private:
    static double now() {
        std::timespec t{};
        std::timespec_get(&t, TIME_UTC);
        return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
    }

    double begin_ = now();
};

}  // namespace backprop
