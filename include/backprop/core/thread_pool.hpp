// SPDX-License-Identifier: MIT
// A few threads that do one thing together, again and again: f(0), …, f(n − 1), each on a thread
// of its own, the first on the caller's. Between two calls a worker spins for a moment, since the
// next step of a training is microseconds away, and then sleeps.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>
#include <backprop/core/waitable_count.hpp>

#include <atomic>
#include <memory>
#include <thread>

#include <cstdint>

namespace backprop {

class ThreadPool {
public:
    /// Threads in all, the caller's included: n − 1 are started. Throws Error if n < 1, and
    /// std::system_error if the system refuses one of them; none is left behind then.
    BACKPROP_COLD explicit ThreadPool(Index threads) : ThreadPool{Empty{threads}} {
        // The pool is complete from here on: if a thread throws, its destructor stops the others.
        for (Index part = 1; part < threads; ++part)
            workers_[static_cast<std::size_t>(part - 1)] =
                std::thread{[this, part] { work(part); }};
    }
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;
    BACKPROP_COLD ~ThreadPool() {
        call_ = nullptr;
        start_.fetch_add(1);
        start_.notify_all();
        for (std::uint32_t i = 0; i + 1 < threads_ && workers_[i].joinable(); ++i)
            workers_[i].join();
    }

    Index threads() const { return threads_; }

    /// f(part) for every part from 0 to threads() − 1; returns when all are done. f must not
    /// throw, and no second thread may call this meanwhile.
    template <class F>
    void run(F&& f) {
        f_ = const_cast<void*>(static_cast<const void*>(&f));
        call_ = [](void* g, Index part) noexcept {
            (*static_cast<std::remove_cvref_t<F>*>(g))(part);
        };
        run_call();
    }

    /// Inside f: waits until every part has come here.
    BACKPROP_ONE_COPY void barrier() {
        const std::uint32_t round = round_.load(std::memory_order_acquire);
        if (arrived_.fetch_add(1, std::memory_order_acq_rel) + 1 == threads_) {
            arrived_.store(0, std::memory_order_relaxed);
            round_.store(round + 1);  // seq_cst, or notify_all() may miss who is about to sleep
            round_.notify_all();
        } else {
            wait_until_changed(round_, round);
        }
    }

private:
    struct Empty {
        Index threads;
    };
    BACKPROP_COLD explicit ThreadPool(Empty e) : threads_{static_cast<std::uint32_t>(e.threads)} {
        if (e.threads < 1 || e.threads > 4096)
            fail_with("ThreadPool: expected 1 to 4096 threads, found %td", e.threads);
        workers_ = std::make_unique<std::thread[]>(static_cast<std::size_t>(e.threads - 1));
    }

    static void wait_until_changed(const detail::WaitableCount& value, std::uint32_t old) {
        for (int i = 0; i < 2000; ++i) {
            if (value.load(std::memory_order_acquire) != old) return;
            BACKPROP_PAUSE();
        }
        value.wait(old, std::memory_order_acquire);
    }

    BACKPROP_ONE_COPY void run_call() {
        start_.fetch_add(1);  // seq_cst, as below
        start_.notify_all();
        call_(f_, 0);
        barrier();
    }

    void work(Index part) {
        std::uint32_t seen = 0;
        for (;;) {
            wait_until_changed(start_, seen);
            ++seen;
            if (!call_) return;
            call_(f_, part);
            barrier();
        }
    }

    std::uint32_t threads_;
    void* f_ = nullptr;
    void (*call_)(void*, Index) noexcept = nullptr;
    // A line of the cache for each, since all threads watch them.
    alignas(64) detail::WaitableCount start_{0};
    alignas(64) std::atomic<std::uint32_t> arrived_{0};
    alignas(64) detail::WaitableCount round_{0};
    std::unique_ptr<std::thread[]> workers_;
};

}  // namespace backprop
