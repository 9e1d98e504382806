// SPDX-License-Identifier: MIT
// Samples with what is to be learned of them: n inputs x, and for each a vector t or a class.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <algorithm>
#include <concepts>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace backprop {

namespace detail {

/// Integers one after the other: a vector, an array, an Eigen vector of them.
template <class T>
concept Integers = requires(const T& t) {
    std::end(t);
    requires std::integral<std::remove_cvref_t<decltype(*std::begin(t))>>;
};

template <Integers T>
std::vector<int> labels_of(const T& integers) {
    std::vector<int> labels;
    for (const auto label : integers) {
        if (!std::in_range<int>(label))
            fail("Dataset: label " + std::to_string(label) + " does not fit an int");
        labels.push_back(static_cast<int>(label));
    }
    return labels;
}

[[noreturn]] BACKPROP_COLD inline void refuse_samples(const char* what, Index expected,
                                                      Index found) {
    fail(std::string{"Dataset: expected "} + what + " for " + std::to_string(expected) +
         " samples, as inputs has columns, found " + std::to_string(found));
}

}  // namespace detail

/// A plain value whose members may be changed; `check()` says whether they still fit together,
/// and whoever takes a data set calls it.
template <class S>
struct Dataset {
    static_assert(Scalar<S>, "backprop: a Dataset holds floating-point numbers: float, double…");
    using Scalar = S;

    Matrix<S> inputs;         // inputs × n, a column a sample
    Matrix<S> targets;        // outputs × n, or empty where there are labels
    std::vector<int> labels;  // n classes from 0, or empty where there are targets
    Vector<S> weights;        // n, what each sample counts for; empty: all 1
    std::vector<std::string> input_names;   // a name for each row of inputs, or empty
    std::vector<std::string> target_names;  // a name for each row of targets, or empty
    std::vector<std::string> label_names;   // a name for each class, or empty

    Dataset() = default;
    /// Throws Error if the numbers of samples differ.
    Dataset(Matrix<S> x, Matrix<S> t) : inputs{std::move(x)}, targets{std::move(t)} {
        if (targets.cols() != inputs.cols())
            detail::refuse_samples("targets", inputs.cols(), targets.cols());
    }
    /// Throws Error also if a label is negative.
    Dataset(Matrix<S> x, std::vector<int> t) : inputs{std::move(x)}, labels{std::move(t)} {
        if (std::ssize(labels) != inputs.cols())
            detail::refuse_samples("labels", inputs.cols(), std::ssize(labels));
        check();
    }
    Dataset(Matrix<S> x, std::initializer_list<int> t)
        : Dataset{std::move(x), std::vector<int>{t}} {}
    template <detail::Integers T>
    Dataset(Matrix<S> x, const T& t) : Dataset{std::move(x), detail::labels_of(t)} {}

    Index size() const { return inputs.cols(); }
    bool has_labels() const { return !labels.empty(); }
    /// As many as there are names, or else one more than the largest label.
    Index classes() const {
        if (!label_names.empty()) return std::ssize(label_names);
        return labels.empty() ? 0 : *std::max_element(labels.begin(), labels.end()) + Index{1};
    }

    /// Throws Error if the members do not belong together.
    void check() const {
        const Index n = size();
        if (has_labels() ? std::ssize(labels) != n : targets.cols() != n)
            detail::refuse_samples(has_labels() ? "labels" : "targets", n,
                                   has_labels() ? std::ssize(labels) : targets.cols());
        if (has_labels() && targets.size() > 0)
            fail("Dataset: expected targets or labels, found both");
        if (weights.size() != 0 && weights.size() != n)
            detail::refuse_samples("weights", n, weights.size());
        if (!has_labels()) return;
        const auto limit = label_names.empty() ? std::numeric_limits<int>::max()
                                               : static_cast<int>(label_names.size());
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (labels[i] < 0 || labels[i] >= limit)
                fail("Dataset: expected labels from 0 to " + std::to_string(limit - 1) +
                     ", found " + std::to_string(labels[i]) + " at sample " + std::to_string(i));
    }

    /// Copies of the samples with these indices, in this order; one may come more than once.
    /// Throws Error if an index is not below size().
    Dataset select(std::span<const Index> samples) const {
        check();
        for (const Index i : samples)
            if (i < 0 || i >= size())
                fail("Dataset: expected indices from 0 to " + std::to_string(size() - 1) +
                     ", found " + std::to_string(i));
        Dataset result;
        const auto n = static_cast<Index>(samples.size());
        result.inputs.resize(inputs.rows(), n);
        result.targets.resize(targets.rows(), has_labels() ? 0 : n);
        result.weights.resize(weights.size() == 0 ? 0 : n);
        result.labels.reserve(has_labels() ? samples.size() : 0);
        for (Index j = 0; j < n; ++j) {
            const Index i = samples[static_cast<std::size_t>(j)];
            result.inputs.col(j) = inputs.col(i);
            if (has_labels()) result.labels.push_back(labels[static_cast<std::size_t>(i)]);
            else result.targets.col(j) = targets.col(i);
            if (weights.size() > 0) result.weights(j) = weights(i);
        }
        result.copy_names(*this);
        return result;
    }

    /// The same samples in another scalar: `data.cast<double>()`.
    template <class T>
    Dataset<T> cast() const {
        Dataset<T> result;
        result.inputs = inputs.template cast<T>();
        result.targets = targets.template cast<T>();
        result.labels = labels;
        result.weights = weights.template cast<T>();
        result.copy_names(*this);
        return result;
    }

    template <class T>
    void copy_names(const Dataset<T>& other) {
        input_names = other.input_names;
        target_names = other.target_names;
        label_names = other.label_names;
    }
};

template <class X, class T>
Dataset(const X&, const T&) -> Dataset<typename X::Scalar>;
template <class X>
Dataset(const X&, std::initializer_list<int>) -> Dataset<typename X::Scalar>;

}  // namespace backprop
