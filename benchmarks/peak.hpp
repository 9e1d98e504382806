// SPDX-License-Identifier: MIT
// The processor's floating-point peak, measured: what a loop of independent multiply-adds in
// registers reaches. Clocks move, so it is measured in every round, next to what is compared with.
#pragma once

#include "clock.hpp"

#include <algorithm>
#include <limits>

namespace benchmark {

#if defined(__x86_64__)

#define BENCHMARK_EIGHT(instruction, r)                                                       \
    instruction " %%" r "8, %%" r "8, %%" r "0\n" instruction " %%" r "8, %%" r "8, %%" r "1\n" \
    instruction " %%" r "8, %%" r "8, %%" r "2\n" instruction " %%" r "8, %%" r "8, %%" r "3\n" \
    instruction " %%" r "8, %%" r "8, %%" r "4\n" instruction " %%" r "8, %%" r "8, %%" r "5\n" \
    instruction " %%" r "8, %%" r "8, %%" r "6\n" instruction " %%" r "8, %%" r "8, %%" r "7\n"

#define BENCHMARK_CLOBBERS \
    "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "memory"

/// Bits of the widest vector that multiplies and adds at once; 0 without.
inline int widest() {
    if (__builtin_cpu_supports("avx512f")) return 512;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 256 : 0;
}

/// Floating-point operations in float with vectors of so many bits, a cycle or second of now(); 0
/// without such vectors. In double it is half.
inline double peak(int bits = widest()) {
    constexpr int loops = 20'000, products = 16;
    const bool wide = bits == 512;
    if (bits == 0 || bits > widest()) return 0;
    double best = std::numeric_limits<double>::infinity();
    for (int round = 0; round < 20; ++round) {
        asm volatile("vzeroall" ::: BENCHMARK_CLOBBERS);
        const double begin = now();
        if (wide)
            for (int i = 0; i < loops; ++i)
                asm volatile(BENCHMARK_EIGHT("vfmadd231ps", "zmm") BENCHMARK_EIGHT(
                    "vfmadd231ps", "zmm")::: BENCHMARK_CLOBBERS);
        else
            for (int i = 0; i < loops; ++i)
                asm volatile(BENCHMARK_EIGHT("vfmadd231ps", "ymm") BENCHMARK_EIGHT(
                    "vfmadd231ps", "ymm")::: BENCHMARK_CLOBBERS);
        best = std::min(best, now() - begin);
        asm volatile("vzeroupper");  // SSE code behind dirty upper halves would run slower
    }
    return loops * products * 2.0 * (wide ? 16 : 8) / best;
}

#undef BENCHMARK_EIGHT
#undef BENCHMARK_CLOBBERS

#else

inline int widest() { return 0; }
inline double peak(int = 0) { return 0; }

#endif

}  // namespace benchmark
