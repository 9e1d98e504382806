// SPDX-License-Identifier: MIT
// Dropout (Srivastava et al. 2014), in its inverted form: when training,
//
//     a = m ⊙ x / (1 − p),   mᵢ = 0 with probability p, else 1        ∂C/∂x = m ⊙ ∂C/∂a / (1 − p)
//
// so that the expectation of a is x; when predicting, a = x.
//
// The mask is not stored. It is a function of the seed, the step, the layer and the sample, so it
// is the same in both directions and for any number of threads. A number is dropped if 64 random
// bits are less than ⌊2⁶⁴ p⌋. The generators of four samples run side by side: each waits for its
// own last step, but not for the others.
#pragma once

#include <backprop/layer/concept.hpp>
#include <backprop/random/generator.hpp>

#include <cstdint>
#include <ratio>
#include <string>

namespace backprop {

/// Drops a share Rate of its inputs, as in Dropout<std::ratio<1, 4>>; 0 ≤ Rate < 1.
template <class Rate>
struct Dropout {
    static constexpr bool is_ratio = requires { Rate::num; Rate::den; };

    static std::string name() {
        return "Dropout<" + std::to_string(Rate::num) + "/" + std::to_string(Rate::den) + ">";
    }

    static constexpr bool accepts(Shape) {
        if constexpr (is_ratio) return Rate::num >= 0 && Rate::num < Rate::den;
        else return false;
    }
    template <Index layer, Shape input>
    struct Check {
        static_assert(is_ratio,
                      "backprop: Dropout<Rate> takes a std::ratio: Dropout<std::ratio<1, 4>>.");
        static_assert(!is_ratio || accepts(input),
                      "backprop: the rate of Dropout must be at least 0 and less than 1.");
    };

    static constexpr Shape output(Shape input) { return input; }
    static constexpr Index parameter_count(Shape) { return 0; }

    template <class S, Index N>
    static void forward(ForwardPass<S, N>& p) {
        mask(p.mode, p.x, p.a);
    }

    template <class S, Index N>
    static void backward_input(BackwardPass<S, N>& p) {
        if (p.wants_dx()) mask(p.mode, p.delta, p.dx);
    }

private:
    /// to = m ⊙ from / (1 − p)
    static void mask(const Mode& mode, const auto& from, auto& to) {
        if (!mode.training || Rate::num == 0) {
            to = from;
            return;
        }
        using S = typename std::remove_cvref_t<decltype(to)>::Scalar;
        // 1 / (1 − p)
        const auto scale = static_cast<S>(double(Rate::den) / double(Rate::den - Rate::num));
        constexpr Index side_by_side = 4;
        Index j = 0;
        for (; j + side_by_side <= from.cols(); j += side_by_side)
            mask_columns<side_by_side>(mode, scale, from, to, j);
        for (; j < from.cols(); ++j) mask_columns<1>(mode, scale, from, to, j);
    }

    template <Index Count>
    static void mask_columns(const Mode& mode, const auto& scale, const auto& from, auto& to,
                             Index first) {
        using S = typename std::remove_cvref_t<decltype(to)>::Scalar;
        Generator generators[Count];
        for (Index k = 0; k < Count; ++k)
            generators[k] = Generator{
                Seed{mix(mode.key, static_cast<std::uint64_t>(mode.first_sample + first + k))}};
        for (Index i = 0; i < from.rows(); ++i)
            for (Index k = 0; k < Count; ++k) {
                // An index, since nobody can guess which way a branch would go.
                const S either[2] = {S(scale * from(i, first + k)), S(0)};
                to(i, first + k) = either[generators[k]() < drop_below];
            }
    }

    /// ⌊2⁶⁴ p⌋, by long division in binary.
    static constexpr std::uint64_t drop_below = [] {
        std::uint64_t quotient = 0;
        std::uint64_t rest = Rate::num;
        constexpr std::uint64_t den = Rate::den;
        for (int bit = 0; bit < 64; ++bit) {
            rest *= 2;
            quotient = 2 * quotient + (rest >= den);
            if (rest >= den) rest -= den;
        }
        return quotient;
    }();
};

}  // namespace backprop
