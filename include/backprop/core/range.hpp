// SPDX-License-Identifier: MIT
// A part of a flat vector such as θ: the numbers begin, begin + 1, …, end − 1.
#pragma once

#include <backprop/core/types.hpp>

namespace backprop {

struct Range {
    Index begin = 0;
    Index end = 0;

    constexpr Index size() const { return end - begin; }
    constexpr bool operator==(const Range&) const = default;
};

}  // namespace backprop
