// SPDX-License-Identifier: MIT
// Standard normal numbers, the same bits everywhere: only integers are compared, and no function
// of libm is called, which rounds differently on each platform.
//
// Let |y| = k + x with k = 0, 1, 2 … and x in [0, 1). The density factorises:
//
//     e^(−y²/2) = e^(−k²/2) · e^(−x(2k+x)/2)
//                 draw k      accept x, drawn uniformly; else begin again
//
// k comes from a table of its cumulative chances. The second factor is the power k+1 of e^(−pq)
// with p = x, q = (2k+x)/(2k+2), both in [0, 1], and such a chance is met without exponentials,
// as von Neumann saw: in p > u₁ > u₂ > … > uₙ, continued for as long as it holds, n reaches m
// with chance pᵐ/m!, so n is even with chance Σ (−p)ᵐ/m! = e^(−p). For e^(−pq) each step must
// also pass a trial that succeeds with chance q.
//
// Range: |y| < 10, beyond which lie 2⁻⁷⁵ of the distribution.
//
// Source: C. Karney 2016, "Sampling exactly from the normal distribution", algorithms N and B.
// Differs from the paper: k is drawn from a table instead of by trials, and uniform numbers are
// multiples of 2⁻⁵³ instead of being drawn digit by digit. That is twice as fast, the chances
// are right to a few 2⁻⁵³, and the sum k + x is rounded once.
#pragma once

#include <backprop/random/uniform.hpp>

#include <cstdint>

namespace backprop {

namespace detail {

/// 2⁶⁴ (e⁻⁰ + e^(−1/2) + … + e^(−k²/2)) / Σⱼ e^(−j²/2), rounded, for k = 0 … 8; it is 2⁶⁴ for 9.
inline constexpr std::uint64_t chance_up_to[] = {
    0x92025b19482ce72c, 0xea91798547a0ef94, 0xfe5415c6e9da4baf,
    0xfff3523319908c12, 0xffffdc31b8ef5942, 0xffffffdaa2d72345,
    0xfffffffff1a20da4, 0xfffffffffffdf76c, 0xffffffffffffffe5,
};

/// True with chance e^(−x(2k+x)/(2k+2)), x given in units of 2⁻⁵³: von Neumann's trial.
constexpr bool accept_fraction(Generator& generator, std::uint64_t k, std::uint64_t x) {
    std::uint64_t bound = x;
    for (bool even = true;; even = !even) {
        const std::uint64_t u = fraction_bits(generator);
        if (u >= bound) return even;
        const std::uint64_t v = fraction_bits(generator);
        if (v * (2 * k + 2) >= (k << 54) + x) return even;  // v ≥ q
        bound = u;
    }
}

}  // namespace detail

/// A number from the normal distribution of mean 0 and variance 1.
constexpr double normal(Generator& generator) {
    for (;;) {
        const std::uint64_t chance = generator();
        std::uint64_t k = 0;
        while (k < 9 && chance >= detail::chance_up_to[k]) ++k;

        const std::uint64_t bits = generator();
        const std::uint64_t x = bits >> 11;
        std::uint64_t accepted = 0;
        while (accepted <= k && detail::accept_fraction(generator, k, x)) ++accepted;
        if (accepted <= k) continue;

        const double y = static_cast<double>(k) + static_cast<double>(x) * 0x1p-53;
        return (bits & 1) != 0 ? -y : y;  // a bit that x does not use
    }
}

}  // namespace backprop
