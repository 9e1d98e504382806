// SPDX-License-Identifier: MIT
// The two classical questions to a sample: do the counts fit (Pearson), does the distribution fit
// (Kolmogorov). Seeds are fixed, so a test that passes once passes always; the limits are where
// a right generator would land for about one seed in ten thousand.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace backprop::statistics {

/// Σ (observed − expected)²/expected against its mean, in its standard deviations: chi-square
/// with n − 1 degrees of freedom has mean n − 1 and variance 2(n − 1).
inline double chi_square_deviation(const std::vector<double>& observed,
                                   const std::vector<double>& expected) {
    double sum = 0;
    for (std::size_t i = 0; i < observed.size(); ++i)
        sum += (observed[i] - expected[i]) * (observed[i] - expected[i]) / expected[i];
    const double freedom = static_cast<double>(observed.size()) - 1;
    return (sum - freedom) / std::sqrt(2 * freedom);
}
inline constexpr double chi_square_limit = 4;

/// √n sup |F_n − F| for a continuous distribution function F.
template <class Distribution>
double kolmogorov(std::vector<double> sample, const Distribution& distribution) {
    std::sort(sample.begin(), sample.end());
    const double n = static_cast<double>(sample.size());
    double worst = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double f = distribution(sample[i]), below = static_cast<double>(i) / n;
        worst = std::max({worst, f - below, below + 1 / n - f});
    }
    return std::sqrt(n) * worst;
}
inline constexpr double kolmogorov_limit = 2.2;  // 2 exp(−2·2.2²) = 1.3e-4

/// |mean of n numbers − expectation| in standard deviations of that mean.
inline double deviation_of_mean(double sum, double n, double expectation, double variance) {
    return std::abs(sum / n - expectation) / std::sqrt(variance / n);
}
inline constexpr double mean_limit = 4;  // two-sided: 6e-5

}  // namespace backprop::statistics
