// SPDX-License-Identifier: MIT
// Formulas on whole vectors, for every instruction set (autodiff/formula.inc).
#pragma once

#include <backprop/autodiff/formula_math.hpp>
#include <backprop/simd/simd.hpp>

#if BACKPROP_KERNELS

#define BACKPROP_SOURCE <backprop/autodiff/formula.inc>
#include <backprop/simd/sections.inc>

#endif
