// SPDX-License-Identifier: MIT
// The vector type and its functions, for every instruction set (simd/sections.inc).
#pragma once

#include <backprop/simd/isa.hpp>

#if BACKPROP_KERNELS

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

#define BACKPROP_SOURCE <backprop/simd/vector.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/simd/math.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/simd/logarithm.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/simd/normal.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/simd/trigonometric.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/simd/root.inc>
#include <backprop/simd/sections.inc>

#endif
