// SPDX-License-Identifier: MIT
// Random numbers for tests, the same on every platform and, rounded, in every scalar.
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/random/generator.hpp>
#include <backprop/random/uniform.hpp>

#include <cstdint>

namespace backprop::testing {

/// rows × cols numbers of (−range, range) that a float holds exactly.
template <class S = double>
Matrix<S> numbers(Index rows, Index cols, std::uint64_t seed, double range = 1) {
    Matrix<S> x(rows, cols);
    Generator generator{Seed{seed}};
    for (Index i = 0; i < x.size(); ++i)
        x(i) = static_cast<S>(static_cast<float>(range * symmetric(generator)));
    return x;
}

/// The largest |a − b|, NaN if one is NaN, relative to the largest |b| where that is above 1.
template <class Difference = double>
Difference distance(const auto& a, const auto& b) {
    if (a.rows() != b.rows() || a.cols() != b.cols()) return Difference(1e300);
    Difference worst(0), scale(1);
    for (Index j = 0; j < a.cols(); ++j) {
        for (Index i = 0; i < a.rows(); ++i) {
            const auto x = static_cast<Difference>(a(i, j)), y = static_cast<Difference>(b(i, j));
            const Difference d = x < y ? y - x : x - y, size = y < 0 ? -y : y;
            if (!(d <= worst)) worst = d;
            if (size > scale) scale = size;
        }
    }
    return worst / scale;
}

}  // namespace backprop::testing
