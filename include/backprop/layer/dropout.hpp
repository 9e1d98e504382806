// SPDX-License-Identifier: MIT
// Dropout (Srivastava et al. 2014), in its inverted form: when training,
//
//     a = m ⊙ x / (1 − p),   mᵢ = 0 with probability p, else 1        ∂C/∂x = m ⊙ ∂C/∂a / (1 − p)
//
// so that the expectation of a is x; when predicting, a = x.
//
// The mask is not stored. It is a function of the seed, the step, the layer and the sample, so it
// is the same in both directions and for any number of threads.
#pragma once

#include <backprop/layer/concept.hpp>
#include <backprop/random/uniform.hpp>

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
        for (Index j = 0; j < from.cols(); ++j) {
            const auto sample = static_cast<std::uint64_t>(mode.first_sample + j);
            Generator generator{Seed{mix(mode.key, sample)}};
            for (Index i = 0; i < from.rows(); ++i) {
                const bool keep = uniform_index(generator, Rate::den) >= Rate::num;
                to(i, j) = keep ? S(scale * from(i, j)) : S(0);
            }
        }
    }
};

}  // namespace backprop
