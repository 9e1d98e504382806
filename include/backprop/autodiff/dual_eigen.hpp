// SPDX-License-Identifier: MIT
// What Eigen and <limits> have to know of dual numbers: limits are those of the value, and a
// matrix of duals may meet a matrix of their values in one expression. Eigen's blocked product
// takes no two scalars that differ, so there write `A.lazyProduct(B)` or `A * B.cast<Dual<T>>()`.
#pragma once

#include <backprop/autodiff/dual_number.hpp>

#include <Eigen/Core>

#include <limits>

template <class T>
struct std::numeric_limits<backprop::Dual<T>> : std::numeric_limits<T> {};

template <class T>
struct Eigen::NumTraits<backprop::Dual<T>> : Eigen::GenericNumTraits<backprop::Dual<T>> {
    enum {
        ReadCost = 2 * NumTraits<T>::ReadCost,
        AddCost = 2 * NumTraits<T>::AddCost,
        MulCost = 3 * NumTraits<T>::MulCost + NumTraits<T>::AddCost,
    };
    static backprop::Dual<T> dummy_precision() { return NumTraits<T>::dummy_precision(); }
};

template <class T, class Operation>
struct Eigen::ScalarBinaryOpTraits<backprop::Dual<T>, T, Operation> {
    using ReturnType = backprop::Dual<T>;
};
template <class T, class Operation>
struct Eigen::ScalarBinaryOpTraits<T, backprop::Dual<T>, Operation> {
    using ReturnType = backprop::Dual<T>;
};
