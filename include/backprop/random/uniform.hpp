// SPDX-License-Identifier: MIT
// Uniform numbers out of integers. Every product is with a power of two, thus exact, and no
// rounding and no contraction to a fused multiply-add can change a bit.
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/random/generator.hpp>

#include <bit>
#include <cstdint>
#include <string>

namespace backprop {

namespace detail {

/// Uniform in 0 … 2⁵³ − 1: what a double's fraction can hold.
constexpr std::uint64_t fraction_bits(Generator& generator) { return generator() >> 11; }

}  // namespace detail

/// u/2⁵³ in [0, 1), u = 0 … 2⁵³ − 1.
constexpr double uniform(Generator& generator) {
    return static_cast<double>(detail::fraction_bits(generator)) * 0x1p-53;
}

/// (2u + 1)/2⁵³ − 1 in (−1, 1), u = 0 … 2⁵³ − 1: as often v as −v, and never 0 or ±1.
constexpr double symmetric(Generator& generator) {
    const auto odd = static_cast<std::int64_t>(2 * detail::fraction_bits(generator) + 1);
    return static_cast<double>(odd - (std::int64_t{1} << 53)) * 0x1p-53;
}

/// Uniform in 0 … n − 1, without bias: ⌈log₂ n⌉ bits, drawn again while they make n or more,
/// which takes two draws on average at worst. Throws if n < 1.
constexpr Index uniform_index(Generator& generator, Index n) {
    if (n < 1) fail("uniform_index: there is no index below " + std::to_string(n));
    if (n == 1) return 0;
    const auto limit = static_cast<std::uint64_t>(n);
    const int unused = std::countl_zero(limit - 1);
    std::uint64_t index = generator() >> unused;
    while (index >= limit) index = generator() >> unused;
    return static_cast<Index>(index);
}

}  // namespace backprop
