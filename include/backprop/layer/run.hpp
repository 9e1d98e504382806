// SPDX-License-Identifier: MIT
// What a chain of layers is handed for one pass: where every quantity lies, and whose turn it is.
#pragma once

#include <backprop/layer/concept.hpp>

namespace backprop {

/// Where a layer's quantities begin in one sample's share of the workspace.
struct Slot {
    Index z = 0, a = 0, delta = 0, cache = 0;
};

/// The buffers of one pass through a chain; those of backward are null on the way forward.
template <class S>
struct Run {
    Index samples = 0;                 ///< of the batch, by which the buffers are laid out
    Index first = 0, count = samples;  ///< those that this run is about
    Mode mode{};
    const S* x = nullptr;       ///< inputs × samples
    const S* theta = nullptr;
    const S* state = nullptr;
    S* new_state = nullptr;
    S* work = nullptr;          ///< Plan::workspace · samples numbers
    S* scratch = nullptr;       ///< Chain::scratch_count numbers
    S* gradient = nullptr;
    S* dx = nullptr;            ///< null unless ∂C/∂x is wanted
    bool keeps_z = true;        ///< else z lies where a lies if nothing more is read of it
};

}  // namespace backprop
