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

/// Numbers of a panel of one operand, 256 bytes wide, for sums of `length`, with room for the rows
/// that a transposition rounds up to.
template <class S>
constexpr Index panel_count(Index length) {
    constexpr auto size = static_cast<Index>(sizeof(S));
    return (length + 64 / size) * (256 / size);
}

/// Sums in whose course rows of B that are far apart are copied are cut into parts of this length.
inline constexpr Index longest_sum = 800;

/// Is x packed for δ xᵀ, packed_rows of it at a time?
inline constexpr Index packed_rows = 384;
template <class S>
constexpr bool packs(Index outputs, Index count) {
    constexpr auto size = static_cast<Index>(sizeof(S));
    return outputs * size >= 2048 && count * size >= 128 * 1024;
}

/// Numbers of scratch that the products need: two panels, and x as it is packed.
template <class S>
constexpr Index scratch_count(Index inputs, Index outputs, Index samples) {
    if (samples == 1 || !std::floating_point<S>) return 0;
    const Index packed = packs<S>(outputs, samples * inputs) ? samples * packed_rows : 0;
    return std::max(2 * panel_count<S>(std::max(inputs, outputs)),
                    2 * panel_count<S>(samples) + packed);
}

}  // namespace backprop::kernel
