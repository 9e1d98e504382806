// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/autodiff/dual.hpp>
#include <backprop/core/types.hpp>

#include <complex>
#include <string>

namespace bp = backprop;

TEST_CASE("types: a scalar is a floating-point number or a class that acts like one", "[core]") {
    STATIC_REQUIRE(bp::Scalar<float>);
    STATIC_REQUIRE(bp::Scalar<double>);
    STATIC_REQUIRE(bp::Scalar<long double>);
    STATIC_REQUIRE(bp::Scalar<bp::Dual<double>>);
    STATIC_REQUIRE(bp::Scalar<bp::Dual<bp::Dual<long double>>>);
}

TEST_CASE("types: integers, complex numbers, pointers and texts are no scalars", "[core]") {
    STATIC_REQUIRE_FALSE(bp::Scalar<int>);
    STATIC_REQUIRE_FALSE(bp::Scalar<bool>);
    STATIC_REQUIRE_FALSE(bp::Scalar<std::complex<double>>);
    STATIC_REQUIRE_FALSE(bp::Scalar<double*>);
    STATIC_REQUIRE_FALSE(bp::Scalar<std::string>);
    STATIC_REQUIRE_FALSE(bp::Scalar<const double&>);
}

TEST_CASE("types: a view of const numbers is read-only, one of others writes through", "[core]") {
    STATIC_REQUIRE(
        std::is_assignable_v<decltype(*std::declval<bp::View<double>>().data()), double>);
    STATIC_REQUIRE_FALSE(
        std::is_assignable_v<decltype(*std::declval<bp::View<const double>>().data()), double>);
    double numbers[] = {1, 2, 3, 4, 5, 6};
    bp::View<double> view{numbers, 2, 3};
    view(1, 2) = 7;
    CHECK(numbers[5] == 7);  // column-major: a column is a sample
    CHECK(bp::View<const double>(numbers, 2, 3)(0, 1) == 3);
    CHECK(bp::VectorView<const double>(numbers, 6)(4) == 5);
}

TEST_CASE("types: a float's sums are taken in double, any other scalar's in itself", "[core]") {
    STATIC_REQUIRE(std::same_as<bp::Accumulator<float>, double>);
    STATIC_REQUIRE(std::same_as<bp::Accumulator<double>, double>);
    STATIC_REQUIRE(std::same_as<bp::Accumulator<long double>, long double>);
    STATIC_REQUIRE(std::same_as<bp::Accumulator<bp::Dual<float>>, bp::Dual<float>>);
}
