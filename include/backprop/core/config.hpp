// SPDX-License-Identifier: MIT
// The version, what the compiler must offer, and every macro of the library.
#pragma once

#define BACKPROP_VERSION_MAJOR 0
#define BACKPROP_VERSION_MINOR 1
#define BACKPROP_VERSION_PATCH 0

#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#error "backprop needs C++20: compile with -std=c++20 (MSVC: /std:c++20) or later."
#endif

// Under these flags the compiler assumes that no NaN and no infinity exists, and gives other
// results where they do: the limits of the activations and every check of a loss would be lost.
#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "backprop needs NaN and infinity: compile without -ffast-math and -ffinite-math-only."
#endif

// Without exceptions an error prints its message and aborts (core/error.hpp).
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#define BACKPROP_EXCEPTIONS 1
#else
#define BACKPROP_EXCEPTIONS 0
#endif

// A function that is hardly ever called: compiled for size and away from its caller.
#if defined(__GNUC__)
#define BACKPROP_COLD __attribute__((cold, noinline))
#else
#define BACKPROP_COLD
#endif

// A function that takes a format and what it prints, which the compiler then compares.
#if defined(__MINGW32__) && !defined(__clang__)  // where printf is Microsoft's of old
#define BACKPROP_PRINTF __attribute__((format(gnu_printf, 1, 2)))
#elif defined(__GNUC__)
#define BACKPROP_PRINTF __attribute__((format(printf, 1, 2)))
#else
#define BACKPROP_PRINTF
#endif

// The kernel road (kernel/fast.hpp) needs the vector extensions of Clang or of GCC 12 and later
// (__builtin_shufflevector); without it, or with BACKPROP_KERNELS defined as 0, everything takes
// the plain road.
#ifndef BACKPROP_KERNELS
#if defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 12)
#define BACKPROP_KERNELS 1
#else
#define BACKPROP_KERNELS 0
#endif
#endif

// What the build itself targets.
#if defined(__AVX512F__) && defined(__AVX512VL__) && defined(__AVX512DQ__) && defined(__AVX512BW__)
#define BACKPROP_BUILT_FOR_AVX512 1
#else
#define BACKPROP_BUILT_FOR_AVX512 0
#endif
#if defined(__AVX2__) && defined(__FMA__) && !BACKPROP_BUILT_FOR_AVX512
#define BACKPROP_BUILT_FOR_AVX2 1
#else
#define BACKPROP_BUILT_FOR_AVX2 0
#endif

// Compile kernels for better instruction sets as well, and choose at run time? On x86-64, unless
// the build targets the best one already, and not on Windows, where GCC does not align the stack
// for wide vectors (GCC bug 54412). Define BACKPROP_DISPATCH as 0 to have one set only.
#ifndef BACKPROP_DISPATCH
#if BACKPROP_KERNELS && defined(__x86_64__) && !BACKPROP_BUILT_FOR_AVX512 && !defined(_WIN32)
#define BACKPROP_DISPATCH 1
#else
#define BACKPROP_DISPATCH 0
#endif
#endif

// What a thread does while it waits for another without sleeping.
#if defined(__x86_64__) && defined(__GNUC__)
#define BACKPROP_PAUSE() __builtin_ia32_pause()
#else
#define BACKPROP_PAUSE() static_cast<void>(0)
#endif

#if BACKPROP_KERNELS
#define BACKPROP_INLINE inline __attribute__((always_inline))
#else
#define BACKPROP_INLINE inline
#endif

// A function that is called and not copied into its callers: a copy costs compile time.
#if defined(__clang__)
#define BACKPROP_ONE_COPY __attribute__((noinline))
#elif defined(__GNUC__)
#define BACKPROP_ONE_COPY __attribute__((noinline, noclone))
#else
#define BACKPROP_ONE_COPY
#endif

// A function whose loops begin at a line of the cache. Left where they come to lie, the sums of a
// product take up to 7 % longer with AVX2. Clang has no such attribute.
#if defined(__GNUC__) && !defined(__clang__)
#define BACKPROP_ALIGNED_LOOPS __attribute__((optimize("align-loops=64")))
#else
#define BACKPROP_ALIGNED_LOOPS
#endif

// Of x, an integer or a pointer, GCC knows nothing from here on. Of what it knows it makes copies
// of loops, one for each case, and vectors where single numbers are at hand, which cost compile
// time.
#if defined(__GNUC__) && !defined(__clang__)
#define BACKPROP_UNKNOWN(x) __asm__("" : "+r"(x))
#else
#define BACKPROP_UNKNOWN(x) static_cast<void>(0)
#endif

// Returns function(…) as compiled for the instruction set in use (simd/isa.hpp).
#if BACKPROP_DISPATCH
#define BACKPROP_DISPATCHED(function, ...)                                                \
    switch (::backprop::isa::level()) {                                                   \
        case ::backprop::isa::Level::avx512:                                              \
            return ::backprop::isa::avx512::function(__VA_ARGS__);                        \
        case ::backprop::isa::Level::avx2:                                                \
            return ::backprop::isa::avx2::function(__VA_ARGS__);                          \
        default: return ::backprop::isa::built_for::function(__VA_ARGS__);                \
    }
#else
#define BACKPROP_DISPATCHED(function, ...) return ::backprop::isa::built_for::function(__VA_ARGS__)
#endif
