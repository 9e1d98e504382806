// SPDX-License-Identifier: MIT
// What may be done to a gradient g before a step:
//
//     by norm      g ← g · c/‖g‖ if ‖g‖ > c,  ‖g‖ = √Σ gᵢ²         (R. Pascanu et al. 2013)
//     by value     gᵢ ← min(max(gᵢ, −c), c)
//     L1           g ← g + λ sign(θ), the derivative of λ Σ |θᵢ|
//
// Each works on any flat vector, in place, and allocates nothing. Differs from PyTorch:
// clip_grad_norm_ scales by c/(‖g‖ + 1e-6) and so falls short of c by that much.
#pragma once

#include <backprop/optimizer/step.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#if BACKPROP_KERNELS
#define BACKPROP_SOURCE <backprop/optimizer/clip.inc>
#include <backprop/simd/sections.inc>
#endif

namespace backprop {

namespace detail {

template <class S>
Accumulator<S> plain_sum_of_squares(const S* x, Index count) {
    Accumulator<S> sum(0);
    for (Index i = 0; i < count; ++i) {
        const auto xi = static_cast<Accumulator<S>>(x[i]);
        sum += xi * xi;
    }
    return sum;
}

template <class S>
Accumulator<S> sum_of_squares(const S* x, Index count) {
#if BACKPROP_KERNELS
    if constexpr (std::same_as<S, float> || std::same_as<S, double>) {
        BACKPROP_DISPATCHED(sum_of_squares, x, count);
    } else
#endif
        return plain_sum_of_squares(x, count);
}

/// ‖x‖, also where the squares of numbers that are in range are not.
template <class S>
Accumulator<S> norm(const S* x, Index count) {
    using A = Accumulator<S>;
    using std::sqrt;
    const A squares = sum_of_squares(x, count);
    if constexpr (std::floating_point<S> && std::same_as<A, S>) {
        constexpr A least = std::numeric_limits<A>::min() / std::numeric_limits<A>::epsilon();
        if (!(squares >= least && squares <= std::numeric_limits<A>::max())) {
            A largest(0), sum(0);
            for (Index i = 0; i < count; ++i) {
                const A xi = x[i] < 0 ? -x[i] : x[i];
                largest = xi <= largest ? largest : xi;  // NaN becomes the largest
            }
            if (!(largest > 0 && largest <= std::numeric_limits<A>::max()))
                return largest == 0 ? A(0) : sqrt(squares);
            for (Index i = 0; i < count; ++i) sum += (x[i] / largest) * (x[i] / largest);
            return largest * sqrt(sum);
        }
    }
    return sqrt(squares);
}

template <class V>
struct FlatRule {
    static_assert(FlatVector<V>,
                  "backprop: clipping works on a flat vector: g.parameters(), an Eigen::VectorX "
                  "or a contiguous view of one.");
};

BACKPROP_COLD inline void refuse_limit(const char* who, double limit) {
    fail_with("%s: expected a limit of 0 or more, found %f", who, limit);
}

}  // namespace detail

/// Scales `vector` so that its Euclidean norm is at most `limit`, and returns the norm before (of
/// float in double). One whose norm is NaN or ∞ is left as it is. Throws Error on a limit below 0.
template <class V>
auto clip_by_norm(V&& vector, double limit) {
    using Vector = std::remove_reference_t<V>;
    static_assert(sizeof(detail::FlatRule<Vector>) > 0);
    if (!(limit >= 0)) detail::refuse_limit("clip_by_norm", limit);
    using S = typename Vector::Scalar;
    const auto norm = detail::norm<S>(vector.data(), vector.size());
    using A = std::remove_const_t<decltype(norm)>;
    // norm − norm: by an infinite one everything would become 0 or NaN.
    if (norm > static_cast<A>(limit) && norm - norm == A(0)) {
        const auto scale = static_cast<S>(static_cast<A>(limit) / norm);
        S* g = vector.data();
        for (Index i = 0, count = vector.size(); i < count; ++i) g[i] = g[i] * scale;
    }
    return norm;
}

/// Limits each number of `vector` to [−limit, limit]; NaN stays. Throws Error on a limit below 0.
template <class V>
void clip_by_value(V&& vector, double limit) {
    using Vector = std::remove_reference_t<V>;
    static_assert(sizeof(detail::FlatRule<Vector>) > 0);
    if (!(limit >= 0)) detail::refuse_limit("clip_by_value", limit);
    using S = typename Vector::Scalar;
    const auto most = static_cast<S>(limit);
    const S least = -most;
    S* g = vector.data();
    for (Index i = 0, count = vector.size(); i < count; ++i) {
        const S not_above = most < g[i] ? most : g[i];
        g[i] = not_above < least ? least : not_above;
    }
}

/// gradient += l1 · sign(θ) outside of the `undecayed` ranges, ascending and disjoint. Throws
/// Error, and changes nothing, where lengths differ or the ranges are none.
template <class G, class Theta>
void add_l1(G&& gradient, const Theta& theta, double l1, std::span<const Range> undecayed = {}) {
    static_assert(sizeof(detail::FlatRule<std::remove_reference_t<G>>) > 0);
    using S = typename Theta::Scalar;
    const Index size = theta.size();
    if (gradient.size() != size) detail::refuse_step(size, gradient.size(), size);
    detail::check_ranges(undecayed, size);
    const auto lambda = static_cast<S>(l1);
    const auto add = [&](Range range) {
        for (Index i = range.begin; i < range.end; ++i)
            gradient(i) += lambda * PlainMath<S>::sign(theta(i));
    };
    Index begin = 0;
    for (const Range& range : undecayed) {
        add({begin, range.begin});
        begin = range.end;
    }
    add({begin, size});
}

}  // namespace backprop
