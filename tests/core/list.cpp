// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/core/list.hpp>

#include <concepts>

namespace bp = backprop;

namespace {
struct Incomplete;
}

TEST_CASE("list: TypeAt<l> is the l-th type, also of equal, incomplete and unusual types",
          "[core]") {
    STATIC_REQUIRE(std::same_as<bp::TypeAt<0, int>, int>);
    STATIC_REQUIRE(std::same_as<bp::TypeAt<0, int, double, int>, int>);
    STATIC_REQUIRE(std::same_as<bp::TypeAt<1, int, double, int>, double>);
    STATIC_REQUIRE(std::same_as<bp::TypeAt<2, int, double, int>, int>);
    STATIC_REQUIRE(std::same_as<bp::TypeAt<1, int, Incomplete>, Incomplete>);
    STATIC_REQUIRE(std::same_as<bp::TypeAt<1, int, const int&, int>, const int&>);
    STATIC_REQUIRE(std::same_as<bp::TypeAt<0, void, int>, void>);
}

TEST_CASE("list: a TypeList knows how many types it holds", "[core]") {
    STATIC_REQUIRE(bp::TypeList<>::size == 0);
    STATIC_REQUIRE(bp::TypeList<int, int, Incomplete>::size == 3);
}
