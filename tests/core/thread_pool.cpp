// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/core/thread_pool.hpp>

#include <atomic>

namespace bp = backprop;

TEST_CASE("thread pool: it runs every part once, and its barrier holds all back", "[core]") {
    for (const Eigen::Index threads : {1, 2, 5}) {
        bp::ThreadPool pool{threads};
        REQUIRE(pool.threads() == threads);
        std::atomic<int> came{0}, wrong{0};
        for (int round = 1; round <= 200; ++round) {
            pool.run([&](Eigen::Index part) {
                came += 1 + static_cast<int>(part);
                pool.barrier();
                const int all = static_cast<int>(threads * (threads + 1) / 2);
                if (came != round * all) ++wrong;
                pool.barrier();
            });
        }
        REQUIRE(wrong == 0);
    }
}
