// SPDX-License-Identifier: MIT
// How a file stores numbers, always little-endian. A network reads the four floating-point forms:
//
//     F64, F32    IEEE binary64 and binary32
//     F16         IEEE binary16: (−1)ˢ 2^(e−15) (1 + m/2¹⁰), e = 0: (−1)ˢ 2⁻¹⁴ m/2¹⁰
//     BF16        the upper half of binary32
//
// Each F16, BF16 and F32 is a double exactly; F64 read as float is rounded to the nearest.
// A matrix stands row by row in the file and column by column in θ, so it is transposed on its
// way, in square blocks: column strides of a large matrix would miss the cache at each number.
#pragma once

#include <backprop/core/types.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace backprop::detail {

struct Dtype {
    std::string_view name;
    std::uint64_t bytes;  ///< of one number

    constexpr bool operator==(const Dtype&) const = default;
};

/// Whatever the format knows; only the first four make a network.
inline constexpr Dtype dtypes[] = {
    {"F32", 4}, {"F64", 8}, {"F16", 2}, {"BF16", 2}, {"BOOL", 1},    {"U8", 1},      {"I8", 1},
    {"U16", 2}, {"I16", 2}, {"U32", 4}, {"I32", 4},  {"U64", 8},     {"I64", 8},
    {"C64", 8}, {"F8_E5M2", 1}, {"F8_E4M3", 1}, {"F8_E8M0", 1}};

template <class S>
inline constexpr const Dtype& dtype_of = dtypes[sizeof(S) == 4 ? 0 : 1];

/// The bytes of a number of Bits at `from`, which need not be aligned, in any order of bytes.
template <class Bits>
Bits little_endian(const char* from) {
    unsigned char bytes[sizeof(Bits)];
    std::memcpy(bytes, from, sizeof(Bits));
    if constexpr (std::endian::native == std::endian::big)
        std::reverse(bytes, bytes + sizeof(Bits));
    return std::bit_cast<Bits>(bytes);
}

inline float from_half(std::uint16_t half) {
    const std::uint32_t sign = (half & 0x8000u) << 16, exponent = half >> 10 & 31u;
    const std::uint32_t fraction = half & 1023u;
    if (exponent == 0) {
        const float size = static_cast<float>(fraction) * 0x1p-24f;
        return sign ? -size : size;
    }
    const std::uint32_t wide = exponent == 31 ? 255 : exponent + 112;  // −15 + 127
    return std::bit_cast<float>(sign | wide << 23 | fraction << 13);
}

inline float from_bfloat(std::uint16_t upper) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(upper) << 16);
}

/// f(r, c) for each entry of a rows × cols matrix, block by block.
void each_in_blocks(Index rows, Index cols, auto&& f) {
    constexpr Index block = 32;
    for (Index r0 = 0; r0 < rows; r0 += block)
        for (Index c0 = 0; c0 < cols; c0 += block)
            for (Index r = r0; r < std::min(r0 + block, rows); ++r)
                for (Index c = c0; c < std::min(c0 + block, cols); ++c) f(r, c);
}

/// rows × cols numbers, row by row at `from`, to column by column at `to`. `dtype` is one of the
/// first four.
template <class S>
void read_numbers(const Dtype& dtype, const char* from, Index rows, Index cols, S* to) {
    const auto read = [&](auto number) {
        each_in_blocks(rows, cols, [&](Index r, Index c) {
            const Index bytes = static_cast<Index>(dtype.bytes);
            to[c * rows + r] = static_cast<S>(number(from + (r * cols + c) * bytes));
        });
    };
    if (dtype.name == "F32") read([](const char* p) { return little_endian<float>(p); });
    else if (dtype.name == "F64") read([](const char* p) { return little_endian<double>(p); });
    else if (dtype.name == "F16")
        read([](const char* p) { return from_half(little_endian<std::uint16_t>(p)); });
    else
        read([](const char* p) { return from_bfloat(little_endian<std::uint16_t>(p)); });
}

/// The other way, in the form of S itself.
template <class S>
void write_numbers(const S* from, Index rows, Index cols, char* to) {
    each_in_blocks(rows, cols, [&](Index r, Index c) {
        const auto number = little_endian<S>(reinterpret_cast<const char*>(from + c * rows + r));
        std::memcpy(to + (r * cols + c) * static_cast<Index>(sizeof(S)), &number, sizeof(S));
    });
}

}  // namespace backprop::detail
