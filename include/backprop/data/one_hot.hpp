// SPDX-License-Identifier: MIT
// Labels as vectors: t is 1 at the label and 0 elsewhere. Cross-entropies take labels as they are;
// this is for losses that do not.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <span>
#include <string>

namespace backprop {

/// classes × n. Throws Error if a label is not one of 0 … classes − 1.
template <class S = float>
Matrix<S> one_hot(std::span<const int> labels, Index classes) {
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (labels[i] < 0 || labels[i] >= classes)
            fail("one_hot: expected labels from 0 to " + std::to_string(classes - 1) + ", found " +
                 std::to_string(labels[i]) + " at sample " + std::to_string(i));
    Matrix<S> targets = Matrix<S>::Zero(classes, static_cast<Index>(labels.size()));
    for (std::size_t i = 0; i < labels.size(); ++i)
        targets(labels[i], static_cast<Index>(i)) = S(1);
    return targets;
}

}  // namespace backprop
