// SPDX-License-Identifier: MIT
// The processor's floating-point peak and its clock, measured. Both move with the work: where wide
// vectors take the most power, the clock sinks by a fifth, within microseconds, and comes back only
// after some 400. So they are asked for right behind what they are to be compared with.
#pragma once

#include "clock.hpp"

#include <algorithm>

namespace benchmark {

#if defined(__x86_64__)

#define BENCHMARK_FOUR(line) line line line line

/// Thirty multiply-adds into 15 registers, one in three of them from memory: enough sums for two
/// units with a latency of four or five cycles, and no more reading than a product does.
#define BENCHMARK_THREE(r, a, b, c, address)         \
    "vfmadd231ps " address "(%0), %%" r "15, %%" r a \
    "\n"                                             \
    "vfmadd231ps %%" r "15, %%" r "15, %%" r b       \
    "\n"                                             \
    "vfmadd231ps %%" r "15, %%" r "15, %%" r c "\n"
#define BENCHMARK_FIFTEEN(r, at)                                                                  \
    BENCHMARK_THREE(r, "0", "1", "2", #at)                                                        \
    BENCHMARK_THREE(r, "3", "4", "5", "64+" #at)                                                  \
    BENCHMARK_THREE(r, "6", "7", "8", "128+" #at) BENCHMARK_THREE(r, "9", "10", "11", "192+" #at) \
        BENCHMARK_THREE(r, "12", "13", "14", "256+" #at)
#define BENCHMARK_CLOBBERS                                                                   \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", \
        "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "memory"

/// Bits of the widest vector that multiplies and adds at once; 0 without.
inline int widest() {
    if (__builtin_cpu_supports("avx512f")) return 512;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 256 : 0;
}

/// Floating-point operations in float with vectors of so many bits, a cycle or second of now(); 0
/// without such vectors. In double it is half. Takes 0.2 ms.
inline double peak(int bits = widest()) {
    constexpr int loops = 10'000, products = 30;
    alignas(64) static const float zeros[160]{};
    if (bits == 0 || bits > widest()) return 0;
    double most = 0;
    for (int burst = 0; burst < 4; ++burst) {
        asm volatile("vzeroall" ::: BENCHMARK_CLOBBERS);
        const double begin = now();
        for (int i = 0; i < loops; ++i)
            if (bits == 512)
                asm volatile(BENCHMARK_FIFTEEN("zmm", 0) BENCHMARK_FIFTEEN("zmm", 320)::"r"(zeros)
                             : BENCHMARK_CLOBBERS);
            else
                asm volatile(BENCHMARK_FIFTEEN("ymm", 0) BENCHMARK_FIFTEEN("ymm", 320)::"r"(zeros)
                             : BENCHMARK_CLOBBERS);
        most = std::max(most, loops * products * 2.0 * (bits / 32) / (now() - begin));
        asm volatile("vzeroupper");  // SSE code behind dirty upper halves would run slower
    }
    return most;
}

/// Cycles a unit of now(): an addition that waits for the one before takes one. Takes 0.06 ms, in
/// which a clock that wide vectors had lowered comes back: for work that does not lower it.
inline double cycles() {
    constexpr int loops = 4'000, additions = 16;
    if (counts_cycles()) return 1;
    double most = 0;
    for (int burst = 0; burst < 3; ++burst) {
        long sum = 0;
        const double begin = now();
        for (int i = 0; i < loops; ++i)
            asm volatile(BENCHMARK_FOUR(BENCHMARK_FOUR("add %1, %0\n")) : "+r"(sum) : "r"(1L));
        most = std::max(most, loops * additions / (now() - begin));
    }
    return most;
}

#undef BENCHMARK_FOUR
#undef BENCHMARK_THREE
#undef BENCHMARK_FIFTEEN
#undef BENCHMARK_CLOBBERS

#else

inline int widest() {
    return 0;
}
inline double peak(int = 0) {
    return 0;
}
inline double cycles() {
    return counts_cycles() ? 1 : 1e9;
}  // nanoseconds

#endif

}  // namespace benchmark
