// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/core/error.hpp>

#include <stdexcept>
#include <string>

namespace bp = backprop;

TEST_CASE("error: fail throws an Error that carries its message", "[core]") {
    std::string message;
    try {
        bp::fail("input: expected 3 x n, found 2 x 5");
    } catch (const bp::Error& e) {
        message = e.what();
    }
    CHECK(message == "input: expected 3 x n, found 2 x 5");
}

TEST_CASE("error: who catches std::runtime_error catches an Error", "[core]") {
    CHECK_THROWS_AS(bp::fail(""), std::runtime_error);
}

TEST_CASE("error: a shape is written as rows x columns", "[core]") {
    CHECK(bp::shape_text(3, 2) == "3 x 2");
    CHECK(bp::shape_text(0, 1'000'000'000'000) == "0 x 1000000000000");
}
