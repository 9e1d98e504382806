// SPDX-License-Identifier: MIT
#include <backprop/autodiff/derivative.hpp>

#include "catch.hpp"

#include <cmath>
#include <concepts>
#include <limits>

namespace bp = backprop;

namespace {

constexpr auto cubic = [](auto x) { return x * x * x - 2 / x; };
constexpr auto second = [](auto x) { return bp::derivative(cubic, x); };
constexpr auto third = [](auto x) { return bp::derivative(second, x); };

}  // namespace

TEST_CASE("derivative: it is a number, of the type of x", "[autodiff]") {
    CHECK(bp::derivative(cubic, 2.0) == 12.5);
    STATIC_REQUIRE(std::same_as<decltype(bp::derivative(cubic, 2.0)), double>);
    STATIC_REQUIRE(std::same_as<decltype(bp::derivative(cubic, 2.0f)), float>);
    STATIC_REQUIRE(std::same_as<decltype(bp::derivative(cubic, 2.0L)), long double>);
    STATIC_REQUIRE(std::same_as<decltype(bp::derivative(cubic, 2)), double>);
    CHECK(bp::derivative(cubic, 2) == 12.5);
    CHECK(bp::derivative(cubic, 2.0f) == 12.5f);
}

TEST_CASE("derivative: it nests", "[autodiff]") {
    CHECK(bp::derivative(second, 2.0) == 11.5);   // 6x − 4/x³
    CHECK(bp::derivative(third, 2.0) == 6.75);    // 6 + 12/x⁴
    const bp::Dual<double> along = bp::derivative(cubic, bp::Dual<double>{2, 3});
    CHECK(along.value() == 12.5);
    CHECK(along.derivative() == 3 * 11.5);
}

TEST_CASE("derivative: an inner function may use an outer variable at a point of its type",
          "[autodiff]") {
    const auto f = [](auto x) {  // x · d/dy (x y) = x²
        return x * bp::derivative([x](auto y) { return x * y; }, decltype(x)(1));
    };
    CHECK(bp::derivative(f, 3.0) == 6);
}

TEST_CASE("derivative: a function may ignore its argument", "[autodiff]") {
    CHECK(bp::derivative([](auto) { return 3; }, 1.0) == 0);
    CHECK(bp::derivative([](auto) { return 3.5; }, 1.0) == 0);
}

TEST_CASE("derivative: at an edge it is infinite, outside it is NaN", "[autodiff]") {
    const auto root = [](auto x) { using std::sqrt; return sqrt(x); };
    CHECK(bp::derivative(root, 0.0) == std::numeric_limits<double>::infinity());
    CHECK(std::isnan(bp::derivative(root, -1.0)));
    CHECK(std::isnan(bp::derivative(root, std::numeric_limits<double>::quiet_NaN())));
}
