// SPDX-License-Identifier: MIT
// Softmax turns the k numbers of a sample into probabilities:
//
//     aᵢ = e^(zᵢ − m)/Σⱼ e^(zⱼ − m),        m = maxⱼ zⱼ
//     ∂aᵢ/∂zⱼ = aᵢ(δᵢⱼ − aⱼ),    and so    Jᵀδ = a ⊙ (δ − a·δ)
//
// m cancels and only keeps e^z from overflowing. Range (0, 1), Σ aᵢ = 1; k = 1 gives 1.
// An entry of −∞ becomes 0; where one is ∞ or NaN, or all are −∞, all become NaN, as in PyTorch.
// Source: J. Bridle 1990.
#pragma once

#include <backprop/activation/concept.hpp>

#include <cmath>
#include <string_view>
#include <type_traits>

namespace backprop {

struct Softmax {
    static constexpr std::string_view name = "Softmax";
    static constexpr bool needs_z = false;

    /// a = softmax(z), k entries each, k ≥ 1; z and a may be the same.
    static void forward(const auto& z, auto&& a) {
        using std::exp;
        using S = std::remove_cvref_t<decltype(z(0))>;
        S m = z(0);  // where this is NaN, it stays
        for (Index i = 1; i < z.size(); ++i)
            if (z(i) > m) m = z(i);
        S sum = S(0);
        for (Index i = 0; i < z.size(); ++i) {
            const S e = exp(z(i) - m);
            a(i) = e;
            sum += e;
        }
        for (Index i = 0; i < a.size(); ++i) a(i) /= sum;
    }

    /// δ ← a ⊙ (δ − a·δ)
    static void backward(const auto& /*z*/, const auto& a, auto&& delta) {
        using S = std::remove_cvref_t<decltype(a(0))>;
        S dot = S(0);
        for (Index i = 0; i < a.size(); ++i) dot += a(i) * delta(i);
        for (Index i = 0; i < a.size(); ++i) delta(i) = a(i) * (delta(i) - dot);
    }
};

static_assert(ColumnActivation<Softmax>);

}  // namespace backprop
