// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/autodiff/dual.hpp>
#include <backprop/core/buffer.hpp>

#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace bp = backprop;

namespace {

using Scalars = std::tuple<float, double, long double, bp::Dual<double>, bp::Dual<bp::Dual<float>>>;

bool on_a_cache_line(const void* p) {
    return reinterpret_cast<std::uintptr_t>(p) % bp::cache_line == 0;
}

/// Is p within the object itself?
template <class Object>
bool inside(const void* p, const Object& object) {
    const auto at = reinterpret_cast<std::uintptr_t>(p);
    const auto begin = reinterpret_cast<std::uintptr_t>(&object);
    return at >= begin && at < begin + sizeof object;
}

/// The largest number of elements that is kept inside.
template <class S>
constexpr bp::Index most = static_cast<bp::Index>(bp::inline_limit / sizeof(S));

/// Fills with 1, 2, 3…
void count(auto& buffer) {
    using S = std::remove_cvref_t<decltype(*buffer.data())>;
    for (bp::Index i = 0; i < buffer.size(); ++i) buffer.data()[i] = S(static_cast<double>(i + 1));
}

bool counts(const auto& buffer, bp::Index size) {
    using S = std::remove_cvref_t<decltype(*buffer.data())>;
    bool all = buffer.size() == size;
    for (bp::Index i = 0; all && i < size; ++i)
        all = buffer.data()[i] == S(static_cast<double>(i + 1));
    return all;
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("buffer: begins on a cache line wherever it stands", "[core]", Scalars) {
    using S = TestType;
    struct Shifted {
        char first = 0;
        bp::Buffer<S, 5> small;
        char second = 0;
        bp::Buffer<S, most<S> + 1> large;
    };
    const std::vector<Shifted> shifted(3);
    for (const auto& s : shifted) {
        CHECK(on_a_cache_line(s.small.data()));
        CHECK(on_a_cache_line(s.large.data()));
    }
    for (const bp::Index size : {1, 2, 3, 17, 1000})
        CHECK(on_a_cache_line(bp::HeapBuffer<S>(size).data()));
}

TEMPLATE_LIST_TEST_CASE("buffer: is zero at first, and so is a cache line behind its end",
                        "[core]", Scalars) {
    using S = TestType;
    static_assert(bp::slack<S> * static_cast<bp::Index>(sizeof(S)) >=
                  static_cast<bp::Index>(bp::cache_line));
    const auto zero = [](const auto& buffer) {
        bool all = true;
        for (bp::Index i = 0; i < buffer.size() + bp::slack<S>; ++i)
            all = all && buffer.data()[i] == S(0);
        return all;
    };
    // Storage that has been written to is handed out again by the allocator.
    for (int i = 0; i < 3; ++i) {
        bp::HeapBuffer<S> dirty(77);
        CHECK(zero(dirty));
        count(dirty);
    }
    CHECK(zero(bp::Buffer<S, 7>{}));
    CHECK(zero(bp::Buffer<S, most<S> + 1>{}));
}

TEMPLATE_LIST_TEST_CASE("buffer: is inside its owner up to 64 KiB and on the heap beyond",
                        "[core]", Scalars) {
    using S = TestType;
    const bp::Buffer<S, 1> tiny;
    const bp::Buffer<S, most<S>> full;
    const bp::Buffer<S, most<S> + 1> beyond;
    CHECK(inside(tiny.data(), tiny));
    CHECK(inside(full.data(), full));
    CHECK_FALSE(inside(beyond.data(), beyond));
    CHECK(full.size() == most<S>);
    CHECK(beyond.size() == most<S> + 1);
    static_assert(sizeof full <= bp::inline_limit + 2 * bp::cache_line);
    static_assert(sizeof beyond <= 64);
}

TEMPLATE_LIST_TEST_CASE("buffer: a copy is deep, on the heap and inside", "[core]", Scalars) {
    using S = TestType;
    const auto law = [](auto&& buffer, bp::Index size) {
        count(buffer);
        auto copy = buffer;
        std::remove_cvref_t<decltype(buffer)> assigned{};
        assigned = buffer;
        buffer.data()[0] = S(-1);
        CHECK(counts(copy, size));
        CHECK(counts(assigned, size));
        auto& self = copy;
        copy = self;
        CHECK(counts(copy, size));
    };
    law(bp::HeapBuffer<S>(33), 33);
    law(bp::Buffer<S, 33>{}, 33);
    law(bp::Buffer<S, most<S> + 1>{}, most<S> + 1);
}

TEMPLATE_LIST_TEST_CASE("buffer: a move takes the numbers and leaves an empty one that may be "
                        "assigned to",
                        "[core]", Scalars) {
    using S = TestType;
    bp::HeapBuffer<S> from(33);
    count(from);
    const S* at = from.data();
    bp::HeapBuffer<S> to = std::move(from);
    CHECK(to.data() == at);
    CHECK(counts(to, 33));
    CHECK(from.data() == nullptr);
    CHECK(from.size() == 0);
    const bp::HeapBuffer<S> copy_of_empty = from;
    CHECK(copy_of_empty.size() == 0);
    from = to;
    CHECK(counts(from, 33));
    from = bp::HeapBuffer<S>(4);
    CHECK(from.size() == 4);

    bp::Buffer<S, most<S> + 1> large;
    count(large);
    auto moved = std::move(large);
    CHECK(counts(moved, most<S> + 1));
    CHECK(large.data() == nullptr);
    large = moved;
    CHECK(counts(large, most<S> + 1));
}

TEST_CASE("buffer: of no elements allocates nothing", "[core]") {
    CHECK(bp::HeapBuffer<double>(0).data() == nullptr);
    CHECK(bp::HeapBuffer<double>{}.size() == 0);
}
