// SPDX-License-Identifier: MIT
#include "catch.hpp"
#include "sanitized.hpp"

#include <backprop/core/thread_pool.hpp>

#include <atomic>
#include <fstream>
#include <system_error>

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

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

// Sanitizers take more addresses than can be granted.
#if defined(__linux__) && !defined(BACKPROP_TEST_SANITIZED)
TEST_CASE("thread pool: the system refuses a thread, and the others end", "[core]") {
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_AS, &before) == 0);
    rlim_t pages = 0;
    REQUIRE(std::ifstream{"/proc/self/statm"} >> pages);
    rlimit few = before;
    few.rlim_cur = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + (rlim_t{256} << 20);
    REQUIRE(setrlimit(RLIMIT_AS, &few) == 0);
    CHECK_THROWS_AS(bp::ThreadPool{4000}, std::system_error);
    REQUIRE(setrlimit(RLIMIT_AS, &before) == 0);

    std::atomic<int> came{0};
    bp::ThreadPool{3}.run([&](Eigen::Index) { ++came; });
    REQUIRE(came == 3);
}
#endif
