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
