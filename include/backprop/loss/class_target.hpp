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

#include <cstddef>
#include <ratio>
#include <string_view>

namespace backprop {

namespace detail {

/// A text put together at compile time; `view` lives as long as this.
template <std::size_t capacity>
class NameText {
public:
    constexpr NameText& append(std::string_view text) {
        for (const char c : text) text_[size_++] = c;
        return *this;
    }
    constexpr std::string_view view() const { return {text_, size_}; }

private:
    char text_[capacity]{};
    std::size_t size_ = 0;
};

/// "<3/2>" without its brackets
constexpr std::string_view without_ends(std::string_view text) {
    return text.substr(1, text.size() - 2);
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
    static constexpr RatioName name_with{"LabelSmoothing", Smoothing{}};
    static constexpr std::string_view name = name_with.view();

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
    static constexpr auto name_with = [] {
        detail::NameText<16 + sizeof...(Weights) * sizeof(RatioName)> text;
        text.append("ClassWeights");
        std::string_view before = "<";
        ((text.append(before).append(detail::without_ends(RatioName{"", Weights{}}.view())),
          before = ", "),
         ...);
        return text.append(">");
    }();
    static constexpr std::string_view name = name_with.view();

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
constexpr auto class_loss_name(std::string_view head) {
    NameText<48 + ((Options::name.size() + 2) + ... + 0)> text;
    text.append(head);
    if constexpr (sizeof...(Options) > 0) {
        const char* before = "With<";
        ((text.append(before).append(Options::name), before = ", "), ...);
        text.append(">");
    }
    return text;
}

}  // namespace detail
}  // namespace backprop
