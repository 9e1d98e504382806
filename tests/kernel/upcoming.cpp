// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/kernel/dense.hpp>
#include <backprop/kernel/upcoming.hpp>

#include <stdexcept>
#include <vector>

namespace kernel = backprop::kernel;
using backprop::Index;
using backprop::testing::numbers;
using kernel::Meanwhile;
using kernel::Upcoming;

namespace {

/// How far behind `from` the lines lie that are asked for.
std::vector<Index> offsets(Upcoming upcoming, const char* from) {
    std::vector<Index> all;
    while (upcoming.any()) all.push_back(upcoming.next() - from);
    return all;
}

const std::vector<char> memory(1000);
const std::vector<Index> columns{2, 0};
const Upcoming two{memory.data(), 200, columns.data(), 2};

}  // namespace

TEST_CASE("upcoming: every line of every column, in the order of the columns", "[kernel]") {
    CHECK(offsets(two, memory.data()) ==
          std::vector<Index>{400, 464, 528, 592, 0, 64, 128, 192});
    CHECK(offsets({memory.data(), 64, columns.data(), 2}, memory.data()) ==
          std::vector<Index>{128, 0});
    CHECK(offsets({memory.data(), 1, columns.data(), 1}, memory.data()) == std::vector<Index>{2});
}

TEST_CASE("upcoming: nothing of nothing, and no more than a cache holds", "[kernel]") {
    CHECK(!Upcoming{}.any());
    CHECK(!Upcoming{memory.data(), 0, columns.data(), 2}.any());
    CHECK(!Upcoming{memory.data(), 200, columns.data(), 0}.any());
    const Index half = Upcoming::most_bytes / 2;  // addresses alone: nothing is read
    const std::vector<Index> many(5);
    CHECK(offsets({memory.data(), half, many.data(), 5}, memory.data()).size() ==
          static_cast<std::size_t>(Upcoming::most_bytes / 64));
    CHECK(!Upcoming{memory.data(), 3 * half, many.data(), 5}.any());
}

TEST_CASE("upcoming: it is asked for while a Meanwhile lives, and not after", "[kernel]") {
    CHECK(kernel::upcoming == nullptr);
    {
        const Meanwhile fetching{two};
        REQUIRE(kernel::upcoming != nullptr);
        CHECK(offsets(*kernel::upcoming, memory.data()) == offsets(two, memory.data()));
    }
    CHECK(kernel::upcoming == nullptr);
    {
        const Meanwhile fetching{Upcoming{}};
        CHECK(kernel::upcoming == nullptr);
    }
    CHECK_THROWS_AS(([] {
                        const Meanwhile fetching{two};
                        throw std::runtime_error{"a step that fails"};
                    }()),
                    std::runtime_error);
    CHECK(kernel::upcoming == nullptr);
}

#if BACKPROP_KERNELS
TEST_CASE("upcoming: products ask for it, and come to the same bits", "[kernel]") {
    constexpr Index inputs = 100, outputs = 48, samples = 30;  // whole vectors: W has no slack
    const auto x = numbers<float>(inputs, samples, 1), W = numbers<float>(outputs, inputs, 2);
    backprop::Matrix<float> alone(outputs, samples), beside = alone;
    const kernel::Operands<float> o{inputs, outputs, samples, W.data(), x.data(), nullptr};
    kernel::forward<backprop::Dynamic, float>(o, nullptr, alone.data());

    const Meanwhile fetching{two};
    kernel::forward<backprop::Dynamic, float>(o, nullptr, beside.data());
    CHECK(!kernel::upcoming->any());
    CHECK(alone == beside);
}
#endif
