// SPDX-License-Identifier: MIT
// What happens to a gradient g between backward and the optimizer, in this order:
//
//     L1         g ← g + λ₁ sign(θ)                      C + λ₁ Σ |θ|, biases left out
//     by value   gᵢ ← gᵢ limited to [−v, v]
//     by norm    g ← g · min(1, c / ‖g‖₂)                ‖g‖₂ over all of θ, in double for float
#pragma once

#include <backprop/core/range.hpp>
#include <backprop/core/types.hpp>

#include <cmath>
#include <span>

namespace backprop {

/// All off at 0.
struct GradientRule {
    double l1 = 0;          ///< λ₁
    double clip_value = 0;  ///< v
    double clip_norm = 0;   ///< c

    bool changes() const { return l1 != 0 || clip_value != 0 || clip_norm != 0; }

    /// θ and g are flat views of one length; `undecayed` are ascending ranges of θ.
    template <class S>
    void apply(const VectorView<S>& theta, VectorView<S>& gradient,
               std::span<const Range> undecayed) const {
        if (l1 != 0) {
            Index begin = 0;
            for (const Range& range : undecayed) {
                add_l1<S>(theta, gradient, {begin, range.begin});
                begin = range.end;
            }
            add_l1<S>(theta, gradient, {begin, theta.size()});
        }
        if (clip_value != 0) limit_values<S>(gradient);
        if (clip_norm != 0) limit_norm<S>(gradient);
    }

private:
    template <class S>
    void add_l1(const VectorView<S>& theta, VectorView<S>& gradient, Range range) const {
        const auto lambda = static_cast<S>(l1);
        for (Index i = range.begin; i < range.end; ++i) {
            if (theta(i) > S(0)) gradient(i) += lambda;
            else if (theta(i) < S(0)) gradient(i) -= lambda;
        }
    }

    template <class S>
    void limit_values(VectorView<S>& gradient) const {
        const auto v = static_cast<S>(clip_value);
        for (Index i = 0; i < gradient.size(); ++i) {
            if (gradient(i) > v) gradient(i) = v;
            else if (gradient(i) < -v) gradient(i) = -v;
        }
    }

    template <class S>
    void limit_norm(VectorView<S>& gradient) const {
        using std::sqrt;
        Accumulator<S> squares(0);
        for (Index i = 0; i < gradient.size(); ++i)
            squares += static_cast<Accumulator<S>>(gradient(i)) * gradient(i);
        const Accumulator<S> norm = sqrt(squares), limit(clip_norm);
        if (norm > limit) gradient *= static_cast<S>(limit / norm);
    }
};

}  // namespace backprop
