// SPDX-License-Identifier: MIT
// What happens to a gradient g between backward and the optimizer, in this order:
//
//     L1         g ← g + λ₁ sign(θ)                      C + λ₁ Σ |θ|, biases left out
//     by value   gᵢ ← gᵢ limited to [−v, v]
//     by norm    g ← g · min(1, c / ‖g‖₂)                ‖g‖₂ over all of θ, in double for float
#pragma once

#include <backprop/core/range.hpp>
#include <backprop/core/types.hpp>
#include <backprop/optimizer/clip.hpp>

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
        if (l1 != 0) add_l1(gradient, theta, l1, undecayed);
        if (clip_value != 0) clip_by_value(gradient, clip_value);
        if (clip_norm != 0) clip_by_norm(gradient, clip_norm);
    }
};

}  // namespace backprop
