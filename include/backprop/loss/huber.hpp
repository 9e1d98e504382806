// SPDX-License-Identifier: MIT
// Huber's loss, a parabola that goes over into two straight lines; PyTorch's HuberLoss. With
// e = y − t and the threshold δ, which is 1 in `Huber`:
//
//     ℓ(e) = ½ e²               ℓ′(e) = e           if |e| ≤ δ
//            δ (|e| − ½ δ)              ±δ          else
//
// and C = 1/k Σⱼ ℓ(yⱼ − tⱼ). ℓ and ℓ′ are continuous: at |e| = δ both cases say ½δ² and ±δ. The
// range is [0, ∞), and outliers pull with δ at most: ℓ′(±∞) = ±δ. For δ = 1 it is PyTorch's
// SmoothL1Loss, too.
//
// Source: P. J. Huber 1964, "Robust estimation of a location parameter".
#pragma once

#include <backprop/activation/constant.hpp>
#include <backprop/autodiff/select.hpp>
#include <backprop/loss/concept.hpp>

#include <cmath>
#include <ratio>
#include <string>

namespace backprop {

/// Threshold is a std::ratio above 0: HuberWith<std::ratio<3, 2>>.
template <class Threshold>
struct HuberWith {
    static_assert(Threshold::num > 0, "backprop: Huber's threshold must be above 0.");
    static std::string name() { return ratio_name<Threshold, std::ratio<1>>("Huber"); }
    static constexpr bool mean_over_outputs = true;
    static constexpr bool any_scalar = true;

    template <class S>
    static constexpr S value(const S& y, const S& t) {
        using std::abs;
        const S limit = ratio_value<S, Threshold>();
        const S e = abs(y - t);
        return select(e <= limit, S(S(0.5) * (e * e)), S(limit * (e - S(0.5) * limit)));
    }
    template <class S>
    static constexpr S derivative(const S& y, const S& t) {
        const S limit = ratio_value<S, Threshold>();
        const S e = y - t;
        return select(e > limit, limit, select(e < -limit, S(-limit), e));
    }
};

using Huber = HuberWith<std::ratio<1>>;

static_assert(Loss<Huber>);

}  // namespace backprop
