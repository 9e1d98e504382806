// SPDX-License-Identifier: MIT
// Numbers as binary files have them: of some type, in some order of bytes.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace backprop::detail {

/// kind: 'b' bool, 'i' signed, 'u' unsigned integer, 'f' floating point; size in bytes.
struct ElementType {
    char kind = 0;
    int size = 0;
    std::endian order = std::endian::little;

    bool operator==(const ElementType&) const = default;
};

/// a · b, or false if that is no size.
inline bool multiply(std::size_t& a, std::size_t b) {
    if (b != 0 && a > static_cast<std::size_t>(PTRDIFF_MAX) / b) return false;
    a *= b;
    return true;
}

template <class T>
T element_at(const char* bytes, std::endian order) {
    std::array<char, sizeof(T)> raw;
    std::memcpy(raw.data(), bytes, sizeof(T));
    if (order != std::endian::native) std::reverse(raw.begin(), raw.end());
    return std::bit_cast<T>(raw);
}

/// f(value) of an element of the type, which is one that `is_element` knows.
decltype(auto) with_element_type(const ElementType& type, auto&& f) {
    switch (type.kind) {
        case 'f': return type.size == 4 ? f(float{}) : f(double{});
        case 'i':
            switch (type.size) {
                case 1: return f(std::int8_t{});
                case 2: return f(std::int16_t{});
                case 4: return f(std::int32_t{});
                default: return f(std::int64_t{});
            }
        default:
            switch (type.size) {
                case 1: return f(std::uint8_t{});
                case 2: return f(std::uint16_t{});
                case 4: return f(std::uint32_t{});
                default: return f(std::uint64_t{});
            }
    }
}

/// Writes n elements as S to to[0], to[stride], to[2 stride] …, rounded to nearest. Throws Error
/// if a finite number of them is beyond the range of S.
template <class S>
void read_elements(const char* bytes, const ElementType& type, Index n, S* to, Index stride,
                   const std::string& name) {
    with_element_type(type, [&]<class T>(T) {
        constexpr auto size = static_cast<Index>(sizeof(T));
        for (Index i = 0; i < n; ++i) {
            const T value = element_at<T>(bytes + i * size, type.order);
            if constexpr (std::floating_point<T> && sizeof(T) > sizeof(S))
                if (std::isfinite(value) && std::abs(value) > std::numeric_limits<S>::max())
                    fail(name + ": element " + std::to_string(i) + " is " +
                         std::to_string(value) + ", beyond the range of the scalar asked for");
            to[i * stride] = static_cast<S>(value);
        }
    });
}

/// n integers as labels. Throws Error if one is negative or does not fit a Label.
template <class Label = int>
std::vector<Label> read_labels(const char* bytes, const ElementType& type, Index n,
                               const std::string& name) {
    std::vector<Label> labels;
    labels.reserve(static_cast<std::size_t>(n));
    with_element_type(type, [&]<class T>(T) {
        if constexpr (std::integral<T>) {
            constexpr auto size = static_cast<Index>(sizeof(T));
            for (Index i = 0; i < n; ++i) {
                const T label = element_at<T>(bytes + i * size, type.order);
                if (!std::in_range<Label>(label) || std::cmp_less(label, 0))
                    fail(name + ": expected labels from 0, found " + std::to_string(label) +
                         " at element " + std::to_string(i));
                labels.push_back(static_cast<Label>(label));
            }
        }
    });
    return labels;
}

}  // namespace backprop::detail
