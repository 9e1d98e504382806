// SPDX-License-Identifier: MIT
// The logarithm of softmax, for losses that take log-probabilities:
//
//     aᵢ = zᵢ − m − log Σⱼ e^(zⱼ − m),        m = maxⱼ zⱼ
//     ∂aᵢ/∂zⱼ = δᵢⱼ − e^aⱼ,    and so    Jᵀδ = δ − eᵃ Σⱼ δⱼ
//
// Range (−∞, 0], Σ eᵃ = 1; k = 1 gives 0. The largest entry's own e⁰ = 1 is left out of the sum
// and added by log1p, so that a sure class keeps a = −Σ e^(…), however small.
// An entry of −∞ stays −∞; where one is ∞ or NaN, or all are −∞, all become NaN, as in PyTorch.
#pragma once

#include <backprop/activation/concept.hpp>

#include <cmath>
#include <string_view>
#include <type_traits>

namespace backprop {

struct LogSoftmax {
    static constexpr std::string_view name = "LogSoftmax";
    static constexpr bool needs_z = false;

    /// a = log softmax(z), k entries each, k ≥ 1; z and a may be the same.
    static void forward(const auto& z, auto&& a) {
        using std::exp, std::log1p;
        using S = std::remove_cvref_t<decltype(z(0))>;
        Index top = 0;
        for (Index i = 1; i < z.size(); ++i)
            if (z(i) > z(top)) top = i;
        const S m = z(top);
        S sum = m - m;  // 0, or NaN where m is ±∞
        for (Index i = 0; i < z.size(); ++i)
            if (i != top) sum += exp(z(i) - m);
        const S log_sum = log1p(sum);
        for (Index i = 0; i < a.size(); ++i) a(i) = (z(i) - m) - log_sum;
    }

    /// δ ← δ − eᵃ Σⱼ δⱼ
    static void backward(const auto& /*z*/, const auto& a, auto&& delta) {
        using std::exp;
        using S = std::remove_cvref_t<decltype(a(0))>;
        S sum = S(0);
        for (Index i = 0; i < a.size(); ++i) sum += delta(i);
        for (Index i = 0; i < a.size(); ++i) delta(i) -= exp(a(i)) * sum;
    }
};

static_assert(ColumnActivation<LogSoftmax>);

}  // namespace backprop
