// SPDX-License-Identifier: MIT
// A list of types and the l-th of it, without std::tuple, which costs more to compile.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace backprop {

template <class... Types>
struct TypeList {
    static constexpr std::size_t size = sizeof...(Types);
};

namespace detail {

template <std::size_t I, class T>
struct Indexed {};

template <class Indices, class... Types>
struct IndexedTypes;
template <std::size_t... I, class... Types>
struct IndexedTypes<std::index_sequence<I...>, Types...> : Indexed<I, Types>... {};

// Overload resolution against the one base Indexed<I, T> deduces T without recursion.
template <std::size_t I, class T>
std::type_identity<T> type_at(const Indexed<I, T>*);

}  // namespace detail

template <std::size_t I, class... Types>
using TypeAt = typename decltype(detail::type_at<I>(
    static_cast<detail::IndexedTypes<std::index_sequence_for<Types...>, Types...>*>(
        nullptr)))::type;

}  // namespace backprop
