// SPDX-License-Identifier: MIT
// A random order, each of the n! as likely: for i = n−1 … 1, exchange entry i with one of the
// entries 0 … i.
//
// Source: R. Durstenfeld 1964, "Algorithm 235: random permutation", after R. Fisher & F. Yates.
// Differs from std::shuffle: that one gives each vendor's own order.
#pragma once

#include <backprop/random/uniform.hpp>

#include <iterator>
#include <utility>

namespace backprop {

/// Shuffles a range in place: an array, a vector, a span, an Eigen vector.
template <class Range>
void shuffle(Range&& values, Generator& generator) {
    using std::begin, std::end, std::swap;
    const auto first = begin(values);
    for (Index i = end(values) - first - 1; i > 0; --i)
        swap(first[i], first[uniform_index(generator, i + 1)]);
}

}  // namespace backprop
