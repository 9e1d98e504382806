// SPDX-License-Identifier: MIT
// Where the numbers of a network lie: zeroed storage that begins on a cache line (64 bytes) and
// has one more cache line behind it that may be read, so that a kernel may load whole vectors.
// Neither type nor alignment depends on compiler flags: objects built under different -m flags
// can share one.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <utility>

namespace backprop {

inline constexpr std::size_t cache_line = 64;

/// What is larger than this lies on the heap, what is not, inside its owner.
inline constexpr std::size_t inline_limit = 64 * 1024;

/// Elements of readable slack behind a buffer.
template <class S>
inline constexpr Index slack = static_cast<Index>((cache_line + sizeof(S) - 1) / sizeof(S));

/// `count` numbers, rounded up so that what follows them begins on a cache line of its own,
/// whatever the number of samples that all offsets are multiplied with.
constexpr Index whole_lines(Index count) { return (count + 15) / 16 * 16; }

/// Storage on the heap whose size is known at run time. Regular: a copy is deep, a moved-from
/// buffer is empty.
template <class S>
class HeapBuffer {
public:
    HeapBuffer() = default;
    explicit HeapBuffer(Index size) : data_{allocate(size)}, size_{size} {}
    HeapBuffer(const HeapBuffer& other) : HeapBuffer(other.size_) {
        std::copy_n(other.data_, size_, data_);
    }
    HeapBuffer(HeapBuffer&& other) noexcept
        : data_{std::exchange(other.data_, nullptr)}, size_{std::exchange(other.size_, 0)} {}
    HeapBuffer& operator=(HeapBuffer other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~HeapBuffer() {
        if (!data_) return;
        std::destroy_n(data_, count(size_));
        ::operator delete(data_, std::align_val_t{cache_line});
    }

    S* data() { return data_; }
    const S* data() const { return data_; }
    Index size() const { return size_; }

private:
    static std::size_t count(Index size) { return static_cast<std::size_t>(size + slack<S>); }
    static S* allocate(Index size) {
        if (size == 0) return nullptr;
        auto* p = static_cast<S*>(
            ::operator new(count(size) * sizeof(S), std::align_val_t{cache_line}));
        std::uninitialized_value_construct_n(p, count(size));
        return p;
    }

    S* data_ = nullptr;
    Index size_ = 0;
};

/// Storage inside the object itself, its size known at compile time.
template <class S, Index Size>
class InlineBuffer {
public:
    S* data() { return data_; }
    const S* data() const { return data_; }
    static constexpr Index size() { return Size; }

private:
    alignas(cache_line) S data_[static_cast<std::size_t>(Size + slack<S>)]{};
};

/// HeapBuffer that is allocated with its owner, to stand in for a large InlineBuffer.
template <class S, Index Size>
class LargeBuffer : public HeapBuffer<S> {
public:
    LargeBuffer() : HeapBuffer<S>(Size) {}
};

/// `Size` elements, inside the object up to `inline_limit` and on the heap beyond it.
template <class S, Index Size>
using Buffer = std::conditional_t<static_cast<std::size_t>(Size) * sizeof(S) <= inline_limit,
                                  InlineBuffer<S, Size>, LargeBuffer<S, Size>>;

}  // namespace backprop
