// SPDX-License-Identifier: MIT
// The memory that a piece of work needs, in a process of its own.
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

namespace benchmark {

/// By how many megabytes a copy of this process grows at most while it does `work`; 0 if that
/// returns false, or where /proc is not to be read.
template <class F>
double growth(F&& work) {
    int ends[2];
    if (pipe(ends) != 0) return 0;
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        long total = 0, resident = 0;
        rusage usage{};
        double megabytes = 0;
        std::FILE* file = std::fopen("/proc/self/statm", "r");
        if (file && std::fscanf(file, "%ld %ld", &total, &resident) == 2 && work()) {
            getrusage(RUSAGE_SELF, &usage);
            const auto pages = static_cast<double>(resident * sysconf(_SC_PAGESIZE));
            megabytes = static_cast<double>(usage.ru_maxrss) * 1024e-6 - pages * 1e-6;
        }
        _exit(write(ends[1], &megabytes, sizeof megabytes) == sizeof megabytes ? 0 : 1);
    }
    close(ends[1]);
    double megabytes = 0;
    if (read(ends[0], &megabytes, sizeof megabytes) != sizeof megabytes) megabytes = 0;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return megabytes;
}

}  // namespace benchmark
