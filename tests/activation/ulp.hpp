// SPDX-License-Identifier: MIT
// How far a computed number is from the true one, and how far it may be.
#pragma once

#include <backprop/activation/activation.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

inline long double nan_distance(long double got, long double want) {
    if (std::isnan(want) && std::isnan(got)) return 0;
    return std::numeric_limits<long double>::infinity();
}

/// |got − want| in units of the last place that S has at `want`. NaN equals NaN.
template <class S>
long double ulps(S got, long double want) {
    using Limits = std::numeric_limits<S>;
    if (std::isnan(want) || std::isnan(got)) return nan_distance(got, want);
    if (static_cast<long double>(got) == want) return 0;
    if (std::isinf(got)) return std::fabs(want) > Limits::max() ? 0 : std::fabs(got);
    if (std::isinf(want)) return std::fabs(want);
    const int e = std::max(want == 0 ? Limits::min_exponent : std::ilogb(want),
                           Limits::min_exponent - 1);
    return std::ldexp(std::fabs(got - want), Limits::digits - 1 - e);
}

/// What the library promises for f, in ulps of the correctly rounded value: 4 in double and 4.5
/// in float. long double is measured against golden values that are themselves rounded to it,
/// and the C library's long double functions are less exact: 6.
template <class S>
inline constexpr long double value_ulps = std::same_as<S, float>    ? 4.5L
                                          : std::same_as<S, double> ? 4.L
                                                                    : 6.L;

/// GELU's left tail is as exact as its argument's square allows, so 4 ε·max(1, |f|) is promised.
template <class F>
inline constexpr bool absolute_tail = std::same_as<F, backprop::GELU> ||
                                      std::same_as<F, backprop::GELUTanh>;

/// |got − want| / (ε max(1, |want|)): at most 4 is promised for f′.
template <class S>
long double epsilons(S got, long double want) {
    if (std::isnan(want) || std::isnan(got)) return nan_distance(got, want);
    if (static_cast<long double>(got) == want) return 0;
    const long double error = std::fabs(got - want) / std::max(1.L, std::fabs(want));
    return error / std::numeric_limits<S>::epsilon();
}
inline constexpr long double derivative_epsilons = 4;

/// Is `got` = f(z), as far as the library promises?
template <class F, class S>
bool value_holds(S got, long double want) {
    constexpr long double least = std::numeric_limits<S>::min();
    if (std::fabs(want) < least) return std::fabs(got) <= least;  // not normal: only small
    if (absolute_tail<F> && want < 0) return epsilons(got, want) <= 4;
    return ulps(got, want) <= value_ulps<S>;
}

/// Numbers of all magnitudes and both signs, each exponent equally often, and as many in [-32, 32].
template <class S>
std::vector<S> samples(int count) {
    using Limits = std::numeric_limits<S>;
    std::mt19937_64 bits{1};  // its numbers are the same everywhere
    const auto fraction = [&] { return std::ldexp(static_cast<S>(bits() >> 12), -52); };
    std::vector<S> z;
    for (int i = 0; i < count; ++i) {
        const int range = Limits::max_exponent - Limits::min_exponent + Limits::digits;
        const int e = Limits::max_exponent - 1 - static_cast<int>(bits() % unsigned(range));
        const S sign = i % 2 ? S(1) : S(-1);
        z.push_back(sign * std::ldexp(std::min(S(1) + fraction(), S(2) - Limits::epsilon()), e));
        z.push_back(S(64) * fraction() - S(32));
    }
    return z;
}
