// SPDX-License-Identifier: MIT
// A number that threads may wait to change: std::atomic, where that can be relied on.
//
// In libstdc++ it cannot where the system has no futex: a thread that is about to sleep compares
// the number before it takes the lock, notify_all takes none, and so may come in between and be
// missed (GCC 12, bits/atomic_wait.h). There it is a number with a lock of its own.
#pragma once

#include <atomic>
#include <cstdint>

#if defined(__GLIBCXX__) && !defined(__linux__)
#include <condition_variable>
#include <mutex>

namespace backprop::detail {

class WaitableCount : public std::atomic<std::uint32_t> {
public:
    using atomic::atomic;

    void wait(std::uint32_t old, std::memory_order order) const {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return load(order) != old; });
    }
    void notify_all() {
        { const std::lock_guard lock{mutex_}; }  // whoever saw the old number sleeps now
        changed_.notify_all();
    }

private:
    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
};

}  // namespace backprop::detail
#else
namespace backprop::detail {

using WaitableCount = std::atomic<std::uint32_t>;

}  // namespace backprop::detail
#endif
