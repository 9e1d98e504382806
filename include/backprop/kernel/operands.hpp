// SPDX-License-Identifier: MIT
// What the products of a dense layer share. With W outputs × inputs and n samples, a column each,
//
//     z = W x + b          ∂C/∂W = δ xᵀ,  ∂C/∂b = Σₙ δ          ∂C/∂x = Wᵀ δ
//
// everything dense and column-major. Nothing that is written may overlap what is read.
#pragma once

#include <backprop/core/types.hpp>

#include <algorithm>

namespace backprop::kernel {

template <class S>
struct Operands {
    Index inputs, outputs, samples;
    const S* weights;  ///< W
    const S* x;
    S* scratch;        ///< scratch_count numbers
    /// How far the samples of x lie apart. It is more than `inputs` where only some rows of ∂C/∂W
    /// are wanted, for which `inputs` counts these rows and x begins with the first of them.
    Index pitch = inputs;
};

/// Numbers of scratch that the products need: a panel of one operand, 256 bytes wide and as long
/// as the longest sum, with room for the rows that a transposition rounds up to.
template <class S>
constexpr Index scratch_count(Index inputs, Index outputs, Index samples) {
    if (samples == 1 || !std::floating_point<S>) return 0;
    constexpr auto size = static_cast<Index>(sizeof(S));
    return (std::max({inputs, outputs, samples}) + 64 / size) * (256 / size);
}

}  // namespace backprop::kernel
