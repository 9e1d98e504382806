// SPDX-License-Identifier: MIT
// The processor's floating-point peak, measured: what a loop of independent multiply-adds in
// registers reaches. Clocks move, so it is measured in every round, next to what is compared with.
#pragma once

#include <time.h>

#include <algorithm>
#include <limits>

namespace benchmark {

/// Processor seconds of this thread: what others do on the machine does not count.
inline double seconds() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

#if defined(__x86_64__)

#define BENCHMARK_EIGHT(instruction, r)                                                       \
    instruction " %%" r "8, %%" r "8, %%" r "0\n" instruction " %%" r "8, %%" r "8, %%" r "1\n" \
    instruction " %%" r "8, %%" r "8, %%" r "2\n" instruction " %%" r "8, %%" r "8, %%" r "3\n" \
    instruction " %%" r "8, %%" r "8, %%" r "4\n" instruction " %%" r "8, %%" r "8, %%" r "5\n" \
    instruction " %%" r "8, %%" r "8, %%" r "6\n" instruction " %%" r "8, %%" r "8, %%" r "7\n"

#define BENCHMARK_CLOBBERS \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "memory"

/// Floating-point operations a second in float; 0 without FMA. In double it is half.
inline double peak() {
    constexpr int loops = 20'000, products = 16;
    const bool wide = __builtin_cpu_supports("avx512f") != 0;
    if (!wide && !(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))) return 0;
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 20; ++round) {
        asm volatile("vzeroall" ::: BENCHMARK_CLOBBERS);
        const double begin = seconds();
        if (wide)
            for (int i = 0; i < loops; ++i)
                asm volatile(BENCHMARK_EIGHT("vfmadd231ps", "zmm") BENCHMARK_EIGHT(
                    "vfmadd231ps", "zmm")::: BENCHMARK_CLOBBERS);
        else
            for (int i = 0; i < loops; ++i)
                asm volatile(BENCHMARK_EIGHT("vfmadd231ps", "ymm") BENCHMARK_EIGHT(
                    "vfmadd231ps", "ymm")::: BENCHMARK_CLOBBERS);
        best = std::min(best, seconds() - begin);
        asm volatile("vzeroupper");  // SSE code behind dirty upper halves would run slower
    }
    return loops * products * 2.0 * (wide ? 16 : 8) / best;
}

#undef BENCHMARK_EIGHT
#undef BENCHMARK_CLOBBERS

#else

inline double peak() { return 0; }

#endif

}  // namespace benchmark
