// SPDX-License-Identifier: MIT
// Memory that is read once the work at hand is done, as the next batch is after a training step:
// shuffled samples lie in no cache, and at addresses that no processor guesses. While a Meanwhile
// lives, the products of its thread (kernel/product.inc) ask for some of it before each tile.
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/core/types.hpp>

#include <algorithm>

namespace backprop::kernel {

/// Columns of `bytes` each, columns[i] · bytes behind `from` for i < count. Refers to them, and to
/// no more of them than a second-level cache has room for beside all else.
class Upcoming {
public:
    static constexpr Index most_bytes = 256 * 1024;

    Upcoming() = default;
    Upcoming(const void* from, Index bytes, const Index* columns, Index count)
        : from_{static_cast<const char*>(from)},
          bytes_{bytes},
          columns_{columns},
          count_{bytes > 0 ? std::min(count, most_bytes / bytes) : 0} {
        open();
    }

    bool any() const { return count_ > 0; }

    /// The next line of the cache that has not been asked for, if there is any.
    const char* next() {
        const char* const line = line_;
        line_ += cache_line;
        if (line_ >= end_) {
            ++columns_;
            --count_;
            open();
        }
        return line;
    }

    void ask([[maybe_unused]] Index lines) {
#if defined(__GNUC__)
        for (; lines > 0 && any(); --lines) __builtin_prefetch(next(), 0, 2);
#endif
    }

    /// Asks for the first and last line of each column, and one in each page between: the
    /// translation of an address makes a tile wait, which many together need not. (Inline: a call
    /// of a function that does nothing else is none to GCC.)
    BACKPROP_INLINE void ask_pages() const {
#if defined(__GNUC__)
        constexpr Index page = 4096;
        for (Index i = 0; i < count_; ++i) {
            const char* const column = from_ + columns_[i] * bytes_;
            for (Index at = 0; at < bytes_; at += page) __builtin_prefetch(column + at, 0, 2);
            __builtin_prefetch(column + bytes_ - 1, 0, 2);
        }
#endif
    }

private:
    void open() {
        if (!any()) return;
        line_ = from_ + *columns_ * bytes_;
        end_ = line_ + bytes_;
    }

    const char* from_ = nullptr;
    Index bytes_ = 0;
    const Index* columns_ = nullptr;
    Index count_ = 0;
    const char *line_ = nullptr, *end_ = nullptr;
};

/// What the products of this thread ask for, or null.
inline constinit thread_local Upcoming* upcoming = nullptr;

/// Has the products of this thread ask for `what` until it ends, or one that was made within it.
class Meanwhile {
public:
    explicit Meanwhile(const Upcoming& what) : what_{what} {
        what_.ask_pages();
        if (what_.any()) upcoming = &what_;
    }
    Meanwhile(const Meanwhile&) = delete;
    Meanwhile& operator=(const Meanwhile&) = delete;
    ~Meanwhile() { upcoming = nullptr; }

private:
    Upcoming what_;
};

/// To be called before a tile of so many multiplications of vectors.
BACKPROP_ONE_COPY inline void ask_before_tile(Upcoming& what, Index multiplications) {
    what.ask(std::clamp<Index>(multiplications / 128, 1, 8));
}

}  // namespace backprop::kernel
