// SPDX-License-Identifier: MIT
// What the benchmarks count: the processor's cycles where Linux lets this process, else
// processor time of this thread. Neither counts what others do on the machine.
#pragma once

#include <time.h>

#if defined(__linux__)
#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace benchmark {

inline double seconds(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

/// Time on the wall, for work that several threads share.
inline double wall() {
    return seconds(CLOCK_MONOTONIC);
}

#if defined(__linux__)

/// The file of a counter of this thread's cycles, -1 where there is none or it stands still, as it
/// does under some hypervisors.
inline int cycle_counter() {
    static const int file = [] {
        perf_event_attr attributes{};
        attributes.size = sizeof attributes;
        attributes.type = PERF_TYPE_HARDWARE;
        attributes.config = PERF_COUNT_HW_CPU_CYCLES;
        attributes.exclude_kernel = attributes.exclude_hv = 1;
        const auto opened =
            static_cast<int>(syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0));
        long long cycles = 0;
        const bool runs = opened >= 0 && read(opened, &cycles, sizeof cycles) == sizeof cycles;
        return runs && cycles > 0 ? opened : -1;
    }();
    return file;
}

/// Cycles, or seconds; only differences and quotients mean anything.
inline double now() {
    long long cycles = 0;
    if (cycle_counter() >= 0 && read(cycle_counter(), &cycles, sizeof cycles) == sizeof cycles)
        return static_cast<double>(cycles);
    return seconds(CLOCK_THREAD_CPUTIME_ID);
}

inline bool counts_cycles() {
    return cycle_counter() >= 0;
}

#else

inline double now() {
    return seconds(CLOCK_THREAD_CPUTIME_ID);
}
inline bool counts_cycles() {
    return false;
}

#endif

}  // namespace benchmark
