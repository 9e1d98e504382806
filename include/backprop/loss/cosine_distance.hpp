// SPDX-License-Identifier: MIT
// One minus the cosine of the angle between y and t:
//
//     C(y, t) = 1 − ŷ·t̂ = ½ ‖ŷ − t̂‖²          ∂C/∂y = −(t̂ − (ŷ·t̂) ŷ) / ‖y‖
//
// with ŷ = y/‖y‖, t̂ = t/‖t‖. Range [0, 2]: 0 for one direction, 1 at a right angle, 2 for
// opposite ones. The form with ‖ŷ − t̂‖² is the one computed, since 1 − ŷ·t̂ would leave nothing
// of small angles. Vectors are scaled by their largest entry, so that no square over- or
// underflows. A zero vector has no direction and counts as at a right angle to everything:
// C = 1, ∂C/∂y = 0. Infinite entries give NaN.
// Differs from PyTorch: 1 − CosineSimilarity there holds the norms above 10⁻⁸, here the answer
// does not depend on the length of y or t at any scale.
#pragma once

#include <backprop/loss/concept.hpp>

#include <cmath>
#include <string_view>

namespace backprop {

namespace detail {

/// ‖v‖ = scale · length, the scale being the largest |vⱼ|; 0 · 0 for v = 0, NaN stays NaN.
template <class S>
struct ScaledNorm {
    S scale{0};
    Accumulator<S> length{0};

    explicit ScaledNorm(const auto& v) {
        using std::abs, std::sqrt;
        for (Index j = 0; j < v.size(); ++j) {
            const S size = abs(S(v(j)));
            if (!(size <= scale)) scale = size;
            if (!(scale == scale)) break;
        }
        if (is_zero()) return;
        for (Index j = 0; j < v.size(); ++j) {
            const Accumulator<S> part = Accumulator<S>(S(v(j))) / Accumulator<S>(scale);
            length += part * part;
        }
        length = sqrt(length);
    }
    bool is_zero() const { return scale == S(0); }

    /// x / ‖v‖
    Accumulator<S> divide(const Accumulator<S>& x) const {
        return x / Accumulator<S>(scale) / length;
    }
};

}  // namespace detail

struct CosineDistance {
    static constexpr std::string_view name = "CosineDistance";

    template <class Y>
    static typename Y::Scalar loss(const Y& y, const auto& t) {
        using S = typename Y::Scalar;
        const detail::ScaledNorm<S> norm_y(y), norm_t(t);
        return static_cast<S>(distance(y, t, norm_y, norm_t));
    }
    template <class Y>
    static void gradient(const Y& y, const auto& t, auto&& dC_dy) {
        using S = typename Y::Scalar;
        using Sum = Accumulator<S>;
        const detail::ScaledNorm<S> norm_y(y), norm_t(t);
        if (norm_y.is_zero() || norm_t.is_zero()) {
            // 0, and NaN where the other vector holds one
            const S zero = S(norm_y.scale - norm_y.scale) * S(norm_t.scale - norm_t.scale);
            for (Index j = 0; j < y.size(); ++j) dC_dy(j) = zero;
            return;
        }
        const Sum cosine = Sum(1) - distance(y, t, norm_y, norm_t);
        for (Index j = 0; j < y.size(); ++j) {
            const Sum y_hat = norm_y.divide(Sum(S(y(j)))), t_hat = norm_t.divide(Sum(S(t(j))));
            dC_dy(j) = static_cast<S>(norm_y.divide(cosine * y_hat - t_hat));
        }
    }

private:
    // ½ Σⱼ (ŷⱼ − t̂ⱼ)²
    template <class Y, class S>
    static Accumulator<S> distance(const Y& y, const auto& t, const detail::ScaledNorm<S>& norm_y,
                                   const detail::ScaledNorm<S>& norm_t) {
        using Sum = Accumulator<S>;
        if (norm_y.is_zero() || norm_t.is_zero())
            return Sum(1) + Sum((norm_y.scale - norm_y.scale) * (norm_t.scale - norm_t.scale));
        Sum sum(0);
        for (Index j = 0; j < y.size(); ++j) {
            const Sum difference = norm_y.divide(Sum(S(y(j)))) - norm_t.divide(Sum(S(t(j))));
            sum += difference * difference;
        }
        return Sum(0.5) * sum;
    }
};

static_assert(Loss<CosineDistance>);

}  // namespace backprop
