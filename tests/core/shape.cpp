// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/core/shape.hpp>

namespace bp = backprop;

TEST_CASE("shape: its size is channels times height times width", "[core]") {
    STATIC_REQUIRE(bp::Shape{784}.size() == 784);
    STATIC_REQUIRE(bp::Shape{3, 5, 7}.size() == 105);
    STATIC_REQUIRE(bp::Shape{}.size() == 0);
}

TEST_CASE("shape: equal only if all three extents are", "[core]") {
    STATIC_REQUIRE(bp::Shape{6} == bp::Shape{6, 1, 1});
    STATIC_REQUIRE_FALSE(bp::Shape{6} == bp::Shape{2, 3});
    STATIC_REQUIRE_FALSE(bp::Shape{2, 3} == bp::Shape{2, 1, 3});
    STATIC_REQUIRE_FALSE(bp::Shape{1, 28, 28} == bp::Shape{784});
}

TEST_CASE("shape: a vector is written as one number, anything else as all three", "[core]") {
    CHECK(bp::to_string(bp::Shape{784}) == "784");
    CHECK(bp::to_string(bp::Shape{1, 28, 28}) == "1x28x28");
    CHECK(bp::to_string(bp::Shape{3, 1, 4}) == "3x1x4");
    CHECK(bp::to_string(bp::Shape{3, 4}) == "3x4x1");
}
