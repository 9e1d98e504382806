// SPDX-License-Identifier: MIT
// The public door: what a caller may hand to a network as input or target, checked before
// anything is touched. What is known at compile time is a static_assert, what is not is an
// Error with both shapes, in Release too.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>
#include <backprop/loss/concept.hpp>

#include <concepts>
#include <functional>
#include <iterator>
#include <string>
#include <type_traits>

namespace backprop::detail {

template <class T>
concept EigenDense = std::derived_from<T, Eigen::DenseBase<T>>;

/// A class label, a vector of them, or an Eigen vector of them.
template <class T>
concept LabelRange = !EigenDense<T> && requires(const T& t) {
    { std::size(t) } -> std::convertible_to<std::size_t>;
    requires std::integral<std::remove_cvref_t<decltype(*std::begin(t))>>;
};

template <class T>
inline constexpr bool is_labels = [] {
    if constexpr (std::integral<T> || LabelRange<T>) return true;
    else if constexpr (EigenDense<T>) return std::integral<typename T::Scalar>;
    else return false;
}();

/// 1 where the type of x says that it is a column, one sample; else Dynamic.
template <class X>
inline constexpr Index columns = [] {
    if constexpr (EigenDense<X>) return X::ColsAtCompileTime == 1 ? Index{1} : Dynamic;
    else return Dynamic;
}();

/// The same of targets, of which an integer is one label.
template <class T>
inline constexpr Index samples = std::integral<T> ? Index{1} : is_labels<T> ? Dynamic : columns<T>;

template <Index expected, Index found>
struct InputRowsRule {
    static_assert(expected == found || found == Dynamic,
                  "backprop: the input x has the wrong number of rows; a sample is a column of "
                  "as many rows as Input<n> says.");
};

template <Index expected, Index found>
struct TargetRowsRule {
    static_assert(expected == found || found == Dynamic,
                  "backprop: the target t has the wrong number of rows; it has one for each "
                  "output of the last layer.");
};

template <Index expected, Index found>
struct ColumnsRule {
    static_assert(expected == Dynamic || found == Dynamic || expected == found,
                  "backprop: the number of columns (samples) is not the workspace's: use "
                  "Workspace<Net> for any batch, or Workspace<Net, n> for exactly n samples.");
};

template <class Expected, class Found>
struct ScalarOfRule {
    static_assert(!Scalar<Expected> || std::same_as<Expected, Found>,
                  "backprop: a matrix of another scalar than the network's; convert it: "
                  "x.cast<Scalar>(), Scalar being Net::Scalar.");
};

template <class Net, class Cost>
struct LossRule {
    static_assert(Loss<Cost>,
                  "backprop: this network has no loss and can only predict; put one at the end "
                  "of its list, like bp::SoftmaxCrossEntropy or bp::MeanSquaredError.");
};

template <class Cost, bool labels>
struct LabelsRule {
    static_assert(!labels || takes_labels<Cost>,
                  "backprop: class labels (integers) for a loss that takes vectors; give it a "
                  "matrix of outputs x samples of the network's scalar, or use a cross-entropy.");
};

template <class Expected, class Found>
struct NetworkRule {
    static_assert(std::same_as<Expected, Found>,
                  "backprop: a Workspace or Gradient of another network type; declare them as "
                  "bp::Workspace<Net> and bp::Gradient<Net> of this one.");
};

template <class T>
struct MatrixRule {
    static_assert(EigenDense<T>,
                  "backprop: inputs and targets are Eigen matrices, a column a sample; wrap "
                  "other memory: Eigen::Map<const Eigen::MatrixXf>(data, rows, columns).");
};

/// May x be read as memory, column by column, if its columns lie one behind the other?
template <class T>
inline constexpr bool lies_densely = [] {
    if constexpr (requires(const T& x) { x.data(); x.outerStride(); })
        return !(T::Flags & Eigen::RowMajorBit) && T::InnerStrideAtCompileTime == 1;
    else return false;
}();

/// Does x, as memory, begin among these numbers?
template <class X>
bool lies_among([[maybe_unused]] const X& x, [[maybe_unused]] const auto& numbers) {
    if constexpr (lies_densely<X>) {
        const std::less<const void*> before;
        return !before(x.data(), numbers.data()) &&
               before(x.data(), numbers.data() + numbers.size());
    } else {
        return false;
    }
}

/// May T be assigned to a matrix of Scalar? Where not, a rule above has said so already.
template <class Scalar, class T>
inline constexpr bool fits = [] {
    if constexpr (EigenDense<T>) return std::same_as<Scalar, typename T::Scalar>;
    else return false;
}();

// What is refused at run time, each in a function of its own that is compiled once and for size:
// in line, the messages would cost more compile time than the checks.
[[noreturn]] BACKPROP_COLD inline void refuse_input(Index inputs, Index batch, Index rows,
                                                    Index cols) {
    if (batch == Dynamic)
        fail_with("input: expected %td x n with n >= 1 (a column is a sample), found %td x %td",
                  inputs, rows, cols);
    fail_with("input: expected %td x %td (a column is a sample), found %td x %td", inputs, batch,
              rows, cols);
}
[[noreturn]] BACKPROP_COLD inline void refuse_target(Index outputs, Index samples, Index rows,
                                                     Index cols) {
    fail_with("target: expected %td x %td (outputs x samples), found %td x %td", outputs, samples,
              rows, cols);
}
[[noreturn]] BACKPROP_COLD inline void refuse_label(long long label, Index classes, Index sample) {
    fail_with("labels: expected 0 to %td, found %lld at sample %td", classes - 1, label, sample);
}
[[noreturn]] BACKPROP_COLD inline void refuse_label(unsigned long long label, Index classes,
                                                    Index sample) {
    fail_with("labels: expected 0 to %td, found %llu at sample %td", classes - 1, label, sample);
}
[[noreturn]] BACKPROP_COLD inline void refuse_label_count(Index found, Index samples) {
    fail_with("labels: expected %td, one a sample, found %td", samples, found);
}
[[noreturn]] BACKPROP_COLD inline void refuse_label_matrix(Index samples, Index rows, Index cols) {
    fail_with("labels: expected a vector of %td, found %td x %td; one-hot columns are of the "
              "network's scalar: t.cast<Scalar>()",
              samples, rows, cols);
}

/// x against inputs × samples; `batch` may be Dynamic.
template <class Scalar, Index inputs, Index batch, class X>
void check_input([[maybe_unused]] const X& x) {
    static_assert(sizeof(MatrixRule<X>) > 0);
    if constexpr (EigenDense<X>) {
        constexpr auto rows = static_cast<Index>(X::RowsAtCompileTime);
        constexpr auto cols = static_cast<Index>(X::ColsAtCompileTime);
        static_assert(sizeof(ScalarOfRule<Scalar, typename X::Scalar>) > 0);
        static_assert(sizeof(InputRowsRule<inputs, rows>) > 0);
        static_assert(sizeof(ColumnsRule<batch, cols>) > 0);
        if (x.rows() != inputs || x.cols() == 0 || (batch != Dynamic && x.cols() != batch))
            refuse_input(inputs, batch, x.rows(), x.cols());
    }
}

/// t against outputs × samples.
template <class Scalar, Index outputs, Index batch, class T>
void check_target(const T& t, Index samples) {
    constexpr auto rows = static_cast<Index>(T::RowsAtCompileTime);
    constexpr auto cols = static_cast<Index>(T::ColsAtCompileTime);
    static_assert(sizeof(ScalarOfRule<Scalar, typename T::Scalar>) > 0);
    static_assert(sizeof(TargetRowsRule<outputs, rows>) > 0);
    static_assert(sizeof(ColumnsRule<batch, cols>) > 0);
    if (t.rows() != outputs || t.cols() != samples)
        refuse_target(outputs, samples, t.rows(), t.cols());
}

inline void check_label_count(Index found, Index samples) {
    if (found != samples) refuse_label_count(found, samples);
}

/// A label as an index below `classes`.
template <class Integer>
Index checked_label(Integer label, Index classes, Index sample) {
    const auto index = static_cast<Index>(label);  // a huge unsigned one becomes negative
    using Widest = std::conditional_t<std::signed_integral<Integer>, long long, unsigned long long>;
    if (index < 0 || index >= classes)
        refuse_label(static_cast<Widest>(label), classes, sample);
    return index;
}

/// f(label, sample) for each of n labels, which come in any of the forms of `is_labels`; their
/// number is checked before.
template <class T>
void each_label(const T& t, Index samples, auto&& f) {
    if constexpr (std::integral<T>) {
        check_label_count(1, samples);
        f(t, Index{0});
    } else if constexpr (EigenDense<T>) {
        if (t.rows() != 1 && t.cols() != 1)
            refuse_label_matrix(samples, t.rows(), t.cols());
        check_label_count(t.size(), samples);
        for (Index j = 0; j < samples; ++j) f(t.rows() == 1 ? t.coeff(0, j) : t.coeff(j, 0), j);
    } else {
        check_label_count(static_cast<Index>(std::size(t)), samples);
        Index j = 0;
        for (const auto label : t) f(label, j++);
    }
}

/// t against what a network of `outputs` outputs and this loss takes, for so many samples.
template <class Scalar, class Cost, Index outputs, Index batch, class T>
void check_targets(const T& t, Index samples) {
    static_assert(sizeof(LabelsRule<Cost, is_labels<T>>) > 0);
    if constexpr (is_labels<T>) {
        each_label(t, samples, [](auto label, Index j) { checked_label(label, outputs, j); });
    } else {
        static_assert(sizeof(MatrixRule<T>) > 0);
        if constexpr (EigenDense<T>) check_target<Scalar, outputs, batch>(t, samples);
    }
}

}  // namespace backprop::detail
