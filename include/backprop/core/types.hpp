// SPDX-License-Identifier: MIT
// The names of Eigen that the library uses, and what may serve as a network's scalar.
//
// Views are sized at run time in their rows, whatever is known at compile time: each further
// static shape would instantiate Eigen's products anew, at seconds of compile time each.
#pragma once

#include <backprop/core/config.hpp>

#include <Eigen/Core>

#include <concepts>
#include <limits>
#include <type_traits>

namespace backprop {

using Index = Eigen::Index;
inline constexpr Index Dynamic = Eigen::Dynamic;

/// A matrix that is `Rows` x `Cols`, column-major: a column is a sample.
template <class S, Index Cols = Dynamic>
using Matrix = Eigen::Matrix<S, Dynamic, static_cast<int>(Cols)>;

template <class S>
using Vector = Eigen::Matrix<S, Dynamic, 1>;

/// A view of somebody else's numbers; `View<const S>` is read-only.
template <class S, Index Cols = Dynamic>
using View = Eigen::Map<std::conditional_t<std::is_const_v<S>,
                                           const Matrix<std::remove_const_t<S>, Cols>,
                                           Matrix<S, Cols>>>;

template <class S>
using VectorView = View<S, 1>;

/// A scalar is a field with a total order: float, double, long double, Dual<T>, ceres::Jet…
/// Integers are none: a gradient has no use for them.
template <class S>
concept Scalar =
    std::floating_point<S> ||
    (std::is_class_v<S> && std::regular<S> && !Eigen::NumTraits<S>::IsInteger &&
     std::constructible_from<S, double> && requires(S a, S b) {
         { a + b } -> std::convertible_to<S>;
         { a - b } -> std::convertible_to<S>;
         { a * b } -> std::convertible_to<S>;
         { a / b } -> std::convertible_to<S>;
         { -a } -> std::convertible_to<S>;
         { a < b } -> std::convertible_to<bool>;
     });

/// What sums over a batch are taken in: Eigen's float mean of 47 million values is off by 3e-4.
template <class S>
using Accumulator = std::conditional_t<std::same_as<S, float>, double, S>;

}  // namespace backprop
