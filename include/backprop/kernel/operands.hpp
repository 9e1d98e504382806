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
    /// How far the samples of x lie apart. It is more than `inputs` where ∂C/∂W is wanted for some
    /// of the inputs only: `inputs` counts these then, and x begins with the first of them.
    Index pitch = inputs;
};

// How the products go about it, and the scratch they need for that.

/// Rows of a matrix this far apart lie in pages and cache sets of their own: they are copied.
template <class S>
constexpr bool far_apart(Index ld) {
    return ld * static_cast<Index>(sizeof(S)) >= 2048;
}

/// Numbers of a panel of one operand, 256 bytes wide, for sums of `length`.
template <class S>
constexpr Index panel_count(Index length) {
    return length * (256 / static_cast<Index>(sizeof(S)));
}

/// Is W copied for W x, panel by panel? It is, too, where all of it is too large for the
/// second-level cache: a panel is then fetched while the one before is read. Few samples do not
/// read a panel often enough for that, but their sums are cut into parts as well: threads have
/// fewer samples each, and come to the same bits.
inline constexpr Index few_samples = 24;
template <class S>
constexpr bool copies_weights(Index inputs, Index outputs) {
    const Index bytes = inputs * outputs * static_cast<Index>(sizeof(S));
    return far_apart<S>(outputs) || (outputs > panel_count<S>(1) && bytes > 3 * 512 * 1024);
}

/// Sums in whose course rows of W are copied are cut into parts of this length.
inline constexpr Index longest_sum = 800;

/// Is δ copied for δ xᵀ, panel by panel? Each is read for all inputs.
constexpr bool copies_delta(Index inputs, Index outputs) { return inputs >= 96 && outputs >= 96; }

/// Is W, or the gradient of its size, more than second-level caches have room for beside all else?
template <class S>
constexpr bool distant(Index inputs, Index outputs) {
    return inputs * outputs * static_cast<Index>(sizeof(S)) >= 1024 * 1024;
}

/// Into how many parts the sums of δ xᵀ over the samples are cut: of more than 512 bytes' worth,
/// neither a panel of δ nor the lines of x that one tile reads and the next one too would stay in
/// the first-level cache. Where rows of W are far apart, reading W once more costs more than that.
template <class S>
constexpr Index gradient_parts(Index outputs, Index samples) {
    constexpr Index longest = 512 / static_cast<Index>(sizeof(S));
    return far_apart<S>(outputs) ? 1 : std::max<Index>(1, (samples + longest - 1) / longest);
}

/// Is x, `count` numbers, packed for δ xᵀ, packed_rows of it at a time? It is read for every panel:
/// where they are many, less of it than a second-level cache has room for.
inline constexpr Index packed_rows = 400;
template <class S>
constexpr bool packs(Index outputs, Index count, bool many_panels = true) {
    const Index bytes = count * static_cast<Index>(sizeof(S));
    return far_apart<S>(outputs) && bytes > (many_panels ? 128 : 256) * 1024;
}

/// Is x δᵀ computed as (δ xᵀ)ᵀ, in vectors of `lanes` inputs? Its own rows, of outputs, would leave
/// much of a vector empty.
constexpr bool turns_gradient(Index outputs, Index samples, Index lanes) {
    return outputs <= lanes ? samples >= 24
                            : outputs % lanes > 0 && outputs < 16 * lanes && samples >= 96;
}

/// Is Wᵀ δ computed as (W δᵀ)ᵀ, turned_rows of it at a time? Where less is transposed then, and the
/// samples fill more than half a vector of `lanes`.
inline constexpr Index turned_rows = 48;
constexpr bool turns(Index inputs, Index outputs, Index samples, Index lanes) {
    return 2 * samples > lanes && 4 * samples * (inputs + outputs) < 3 * inputs * outputs;
}

/// Numbers of scratch for any part of the samples or inputs: two panels where they are copied, the
/// one while the other is read; x as it is packed; a panel of W or of a narrow gradient that is
/// transposed, and turned rows.
template <class S>
constexpr Index scratch_count(Index inputs, Index outputs, Index samples) {
    if (samples == 1 || !std::floating_point<S>) return 0;
    const Index forward =
        copies_weights<S>(inputs, outputs) ? 2 * panel_count<S>(std::min(inputs, longest_sum)) : 0;
    const Index gradient = copies_delta(inputs, outputs) ? 2 * panel_count<S>(samples) : 0;
    const Index packed =
        packs<S>(outputs, samples * inputs) ? samples * std::min(inputs, packed_rows) : 0;
    const Index backward = panel_count<S>(outputs + std::min(inputs, turned_rows));
    return std::max({forward, gradient + packed, backward});
}

}  // namespace backprop::kernel
