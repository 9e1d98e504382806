// SPDX-License-Identifier: MIT
// What a cross-entropy over k classes measures against: the target t, smoothed and weighted,
//
//     uⱼ = wⱼ ((1 − ε) tⱼ + ε/k)          C = −Σⱼ uⱼ log pⱼ
//
//     LabelSmoothing<std::ratio<1, 10>>                  ε, so that no class is quite certain
//     ClassWeights<std::ratio<1>, std::ratio<3, 2>…>     w, one number an output, to let rare
//                                                        classes count for more
//
// With neither, u = t. Both are PyTorch's `label_smoothing` and `weight` of CrossEntropyLoss,
// for labels and for vectors t.
// Differs from PyTorch: there the mean over a batch with labels and weights is divided by
// Σ w of the labels; here it is the mean over the samples (PyTorch's reduction='sum', over n).
//
// Source: C. Szegedy et al. 2016, "Rethinking the inception architecture for computer vision",
// section 7, for the smoothing.
#pragma once

#include <backprop/activation/constant.hpp>
#include <backprop/core/types.hpp>
#include <backprop/loss/convention.hpp>

#include <ratio>
#include <string>

namespace backprop {

namespace detail {

/// "3/2"
template <class Ratio>
std::string ratio_text() {
    return std::to_string(Ratio::num) + "/" + std::to_string(Ratio::den);
}

/// "family<a, b>"
template <class... Strings>
std::string list_name(std::string family, const Strings&... items) {
    family += "<";
    ((family += items, family += ", "), ...);
    family.resize(family.size() - 2);
    return family + ">";
}

}  // namespace detail

/// Smoothing is a std::ratio from 0 to 1.
template <class Smoothing>
struct LabelSmoothing {
    static_assert(std::ratio_less_equal_v<std::ratio<0>, Smoothing> &&
                      std::ratio_less_equal_v<Smoothing, std::ratio<1>>,
                  "backprop: LabelSmoothing takes a ratio from 0 to 1.");
    static constexpr int smoothings = 1, weightings = 0;
    static constexpr Index classes = 0;
    static std::string name() {
        return detail::list_name("LabelSmoothing", detail::ratio_text<Smoothing>());
    }

    template <class S>
    static S smooth(const S& t, Index k) {
        const S epsilon = ratio_value<S, Smoothing>();
        return (S(1) - epsilon) * t + epsilon / detail::count<S>(k);
    }
    template <class S>
    static S weigh(const S& u, Index) {
        return u;
    }
};

/// Weights are std::ratios from 0, one for each class.
template <class... Weights>
struct ClassWeights {
    static_assert(sizeof...(Weights) > 0, "backprop: ClassWeights takes one ratio a class.");
    static_assert(((Weights::num >= 0) && ...), "backprop: a class weight is below 0.");
    static constexpr int smoothings = 0, weightings = 1;
    static constexpr Index classes = static_cast<Index>(sizeof...(Weights));
    static std::string name() {
        return detail::list_name("ClassWeights", detail::ratio_text<Weights>()...);
    }

    template <class S>
    static S smooth(const S& t, Index) {
        return t;
    }
    template <class S>
    static S weigh(const S& u, Index j) {
        // As integers, since a table of doubles would round ⅒ too early for a long double.
        constexpr double above[] = {static_cast<double>(Weights::num)...};
        constexpr double below[] = {static_cast<double>(Weights::den)...};
        return u * (static_cast<S>(above[j]) / static_cast<S>(below[j]));
    }
};

namespace detail {

/// u, and what the options have to say about the loss that carries them; its base class.
template <class... Options>
struct ClassTarget {
    static_assert((Options::smoothings + ... + 0) <= 1 && (Options::weightings + ... + 0) <= 1,
                  "backprop: a cross-entropy takes one LabelSmoothing and one ClassWeights.");
    static constexpr bool takes_labels = true;
    static constexpr Index classes = (Options::classes + ... + Index{0});

    /// uⱼ of a target, which is a vector or a label's one-hot.
    template <class S>
    static S effective(const auto& t, Index j) {
        S u = static_cast<S>(t(j));
        ((u = Options::smooth(u, static_cast<Index>(t.size()))), ...);
        ((u = Options::weigh(u, j)), ...);
        return u;
    }
    /// Σⱼ uⱼ
    template <class S>
    static S total(const auto& t) {
        Accumulator<S> sum(0);
        for (Index j = 0; j < static_cast<Index>(t.size()); ++j) sum += effective<S>(t, j);
        return static_cast<S>(sum);
    }
};

/// "CrossEntropyWith<LabelSmoothing<1/10>>", and "CrossEntropy" without options.
template <class... Options>
std::string class_loss_name(std::string family) {
    if constexpr (sizeof...(Options) == 0) return family;
    else return list_name(family + "With", Options::name()...);
}

}  // namespace detail
}  // namespace backprop
