// SPDX-License-Identifier: MIT
// The shape of one sample as it stands between two layers.
#pragma once

#include <backprop/core/types.hpp>

#include <string>

namespace backprop {

/// One sample: channels x height x width, flattened in that order (channel slowest, as in
/// PyTorch). A plain vector of n numbers is n x 1 x 1.
struct Shape {
    Index channels = 0;
    Index height = 1;
    Index width = 1;

    constexpr Index size() const { return channels * height * width; }
    constexpr bool operator==(const Shape&) const = default;
};

/// "784", or "1x28x28" where height or width is not 1.
inline std::string to_string(const Shape& shape) {
    std::string text = std::to_string(shape.channels);
    if (shape.height != 1 || shape.width != 1)
        for (const Index size : {shape.height, shape.width}) text += 'x' + std::to_string(size);
    return text;
}

}  // namespace backprop
