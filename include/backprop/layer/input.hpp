// SPDX-License-Identifier: MIT
// The head of a network's list: the shape of one sample, as Input<n> or, for what has channels,
// Input<channels, height, width>, flattened in that order.
#pragma once

#include <backprop/core/shape.hpp>

namespace backprop {

template <Index Channels, Index Height = 1, Index Width = 1>
struct Input {
    static constexpr Shape shape{Channels, Height, Width};
};

}  // namespace backprop
