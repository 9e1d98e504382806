// SPDX-License-Identifier: MIT
// Which instruction sets the vector code is compiled for, and which of them runs.
//
// A plain build compiles it once per set into each translation unit and chooses at the first
// call; a build that already targets AVX-512 (-march=native, …) compiles it once. The environment
// variable BACKPROP_ISA = baseline, avx2 or avx512 forces a set, for tests.
#pragma once

#include <backprop/core/error.hpp>

#include <atomic>
#include <cstdlib>
#include <cstring>

#if BACKPROP_KERNELS

namespace backprop::isa {

// The set that the build itself targets goes by the name `built_for`.
#if BACKPROP_BUILT_FOR_AVX512
namespace avx512 {}
namespace built_for = avx512;
#elif BACKPROP_BUILT_FOR_AVX2
namespace avx2 {}
namespace built_for = avx2;
#else
namespace baseline {}
namespace built_for = baseline;
#endif

enum class Level { baseline, avx2, avx512 };

/// The best that the processor offers; where the build chooses none at run time, what it targets,
/// so that a unit that does choose loses nothing by sharing this function with it.
inline Level available() {
    Level best = BACKPROP_BUILT_FOR_AVX512 ? Level::avx512
                 : BACKPROP_BUILT_FOR_AVX2 ? Level::avx2
                                           : Level::baseline;
#if BACKPROP_DISPATCH
    __builtin_cpu_init();  // for callers that run before main
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) best = Level::avx2;
    if (best == Level::avx2 && __builtin_cpu_supports("avx512f") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw"))
        best = Level::avx512;
#endif
    return best;
}

/// What BACKPROP_ISA demands, `name`, or the best available where it is null or empty.
BACKPROP_COLD inline Level chosen(const char* name) {
    const Level best = available();
    if (name == nullptr || *name == '\0') return best;
    const auto is = [name](const char* set) { return std::strcmp(name, set) == 0; };
    const Level level = is("avx512") ? Level::avx512 : is("avx2") ? Level::avx2 : Level::baseline;
    if ((level == Level::baseline && !is("baseline")) || level > best)
        fail_with("isa: the environment variable BACKPROP_ISA is \"%.200s\"; expected baseline, "
                  "avx2 or avx512, and no more than this processor offers", name);
    return level;
}

inline constinit std::atomic<int> level_in_use{-1};  ///< -1: not chosen yet

/// Threads that come here at once choose the same.
BACKPROP_COLD inline int choose_level() {
    const int level = static_cast<int>(chosen(std::getenv("BACKPROP_ISA")));
    level_in_use.store(level, std::memory_order_relaxed);
    return level;
}

/// The set in use, chosen once. Less code at each call than a static variable in a function.
inline Level level() {
    const int level = level_in_use.load(std::memory_order_relaxed);
    return static_cast<Level>(level >= 0 ? level : choose_level());
}

}  // namespace backprop::isa

#endif
