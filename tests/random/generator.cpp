// SPDX-License-Identifier: MIT
#include <backprop/random/generator.hpp>

#include "catch.hpp"
#include "golden.hpp"
#include "statistics.hpp"

#include <bit>
#include <concepts>
#include <random>
#include <set>

namespace bp = backprop;

static_assert(std::uniform_random_bit_generator<bp::Generator>);
static_assert(std::regular<bp::Generator>);
static_assert(std::regular<bp::Seed>);
static_assert(bp::Generator{}() != 0, "usable at compile time");

TEST_CASE("generator: it gives the numbers that xoshiro256++ is published with", "[random]") {
    auto g = bp::Generator::from_state({1, 2, 3, 4});
    for (const std::uint64_t expected : bp::golden::from_1_2_3_4) CHECK(g() == expected);
    // as the authors' C program and the Rust crate rand_xoshiro give them
    g = bp::Generator::from_state({1, 2, 3, 4});
    CHECK(g() == 41943041u);
    CHECK(g() == 58720359u);
    CHECK(g() == 3588806011781223u);
    CHECK(g() == 3591011842654386u);
}

TEST_CASE("generator: a seed is spread by SplitMix64", "[random]") {
    const auto state = bp::Generator{bp::Seed{42}}.state();
    for (std::size_t i = 0; i < 4; ++i) CHECK(state[i] == bp::golden::state_of_seed_42[i]);
    // published with Java's SplittableRandom: seed 1234567
    CHECK(bp::Generator{bp::Seed{1234567}}.state() ==
          bp::Generator::State{6457827717110365317u, 3203168211198807973u, 9817491932198370423u,
                               4593380528125082431u});
}

TEST_CASE("generator: the seed that is not named is a fixed one", "[random]") {
    CHECK(bp::Generator{} == bp::Generator{bp::Seed{}});
    CHECK(bp::Generator{} == bp::Generator{bp::Seed{0}});
    CHECK(bp::Generator{} != bp::Generator{bp::Seed{1}});
}

TEST_CASE("generator: a copy and a restored state go on from the same point", "[random]") {
    bp::Generator g{bp::Seed{7}};
    for (int i = 0; i < 100; ++i) g();
    bp::Generator copy = g;
    bp::Generator restored = bp::Generator::from_state(g.state());
    CHECK(copy == g);
    CHECK(restored == g);
    const std::uint64_t next = g();
    CHECK(copy != g);
    CHECK(copy() == next);
    CHECK(restored() == next);
    CHECK(copy == g);
}

TEST_CASE("generator: the state it could not leave is refused", "[random]") {
    CHECK_THROWS_AS(bp::Generator::from_state({0, 0, 0, 0}), bp::Error);
    CHECK_NOTHROW(bp::Generator::from_state({0, 0, 0, 1}));
}

TEST_CASE("generator: every bit is set half of the time", "[random]") {
    constexpr int n = 100000;
    bp::Generator g{bp::Seed{3}};
    int set[64] = {};
    for (int i = 0; i < n; ++i) {
        const std::uint64_t word = g();
        for (int bit = 0; bit < 64; ++bit) set[bit] += static_cast<int>(word >> bit & 1);
    }
    for (int bit = 0; bit < 64; ++bit) {
        CAPTURE(bit);
        CHECK(bp::statistics::deviation_of_mean(set[bit], n, 0.5, 0.25) <
              bp::statistics::mean_limit);
    }
}

TEST_CASE("generator: mix gives the same key everywhere", "[random]") {
    constexpr std::uint64_t most = ~std::uint64_t{0};
    CHECK(bp::mix(0, 0) == bp::golden::mixed[0]);
    CHECK(bp::mix(0, 1) == bp::golden::mixed[1]);
    CHECK(bp::mix(1, 0) == bp::golden::mixed[2]);
    CHECK(bp::mix(42, 7) == bp::golden::mixed[3]);
    CHECK(bp::mix(most, most) == bp::golden::mixed[4]);
}

TEST_CASE("generator: mix gives every pair of small numbers a key of its own", "[random]") {
    std::set<std::uint64_t> keys;
    for (std::uint64_t key = 0; key < 256; ++key)
        for (std::uint64_t index = 0; index < 256; ++index) keys.insert(bp::mix(key, index));
    CHECK(keys.size() == 256 * 256);
}

TEST_CASE("generator: each bit of key and index flips half of mix's bits", "[random]") {
    constexpr int n = 2000;
    bp::Generator g{bp::Seed{11}};
    for (int bit = 0; bit < 64; ++bit) {
        const std::uint64_t flip = std::uint64_t{1} << bit;
        double by_key = 0, by_index = 0;
        for (int i = 0; i < n; ++i) {
            const std::uint64_t key = g(), index = g(), whole = bp::mix(key, index);
            by_key += std::popcount(whole ^ bp::mix(key ^ flip, index));
            by_index += std::popcount(whole ^ bp::mix(key, index ^ flip));
        }
        CAPTURE(bit);
        CHECK(bp::statistics::deviation_of_mean(by_key, n, 32, 16) < bp::statistics::mean_limit);
        CHECK(bp::statistics::deviation_of_mean(by_index, n, 32, 16) < bp::statistics::mean_limit);
    }
}
