// SPDX-License-Identifier: MIT
// The laws of every element-wise activation: f and f′ over the whole range.
#include <activation/golden.hpp>
#include <activation/list.hpp>
#include <activation/ulp.hpp>

#include <backprop/core/name.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>

namespace {

using golden::Golden;

template <class F, class S>
void agrees_with_golden_values() {
    for (std::size_t i = 0; i < std::size(golden::Points::z); ++i) {
        const long double exact = golden::Points::z[i];
        const S z = static_cast<S>(exact);
        if (static_cast<long double>(z) != exact) continue;  // no number of this type
        const S a = bp::activation_value<F>(z);
        const S d = bp::activation_derivative<F>(z, a);
        const long double f_want = Golden<F>::f[i], d_want = Golden<F>::d[i];
        CAPTURE(bp::type_name<F>(), sizeof(S), z, a, f_want, ulps(a, f_want), d, d_want,
                epsilons(d, d_want));
        CHECK(value_holds<F>(a, f_want));
        CHECK(epsilons(d, d_want) <= derivative_epsilons);
    }
}

template <class F, class S>
void agrees_with_long_double(int count) {
    for (const S z : samples<S>(count)) {
        const long double f_want = bp::activation_value<F>(static_cast<long double>(z));
        const long double d_want =
            bp::activation_derivative<F>(static_cast<long double>(z), f_want);
        const S a = bp::activation_value<F>(z);
        const S d = bp::activation_derivative<F>(z, a);
        if (value_holds<F>(a, f_want) && epsilons(d, d_want) <= derivative_epsilons) continue;
        CAPTURE(bp::type_name<F>(), sizeof(S), z, a, f_want, ulps(a, f_want), d, d_want,
                epsilons(d, d_want));
        FAIL_CHECK();
    }
}

template <class F, class S>
void reaches_its_limits() {
    for (int side = 0; side < 2; ++side) {
        const S z = side ? std::numeric_limits<S>::infinity() : -std::numeric_limits<S>::infinity();
        const S a = bp::activation_value<F>(z);
        const S d = bp::activation_derivative<F>(z, a);
        CAPTURE(bp::type_name<F>(), sizeof(S), z, a, d);
        CHECK(ulps(a, Golden<F>::f_limits[side]) <= 1);  // a constant, rounded
        CHECK(ulps(d, Golden<F>::d_limits[side]) <= 1);
        // A dual number reaches f there, too.
        CHECK(ulps(bp::activation_value<F>(bp::Dual<S>{z, S(1)}).value(),
                   Golden<F>::f_limits[side]) <= 1);
    }
}

template <class F, class S>
void passes_nan() {
    const S nan = std::numeric_limits<S>::quiet_NaN();
    const S a = bp::activation_value<F>(nan);
    CAPTURE(bp::type_name<F>(), sizeof(S));
    CHECK(std::isnan(a));
    if (bp::needs_z<F> || bp::needs_a<F>) CHECK(std::isnan(bp::activation_derivative<F>(nan, a)));
}

template <class F, class S>
void reads_only_what_it_says() {
    const S nan = std::numeric_limits<S>::quiet_NaN();
    for (const S z : {S(-4), S(-1.25), S(-0.5), S(0), S(0.5), S(1.25), S(4)}) {
        const S a = bp::activation_value<F>(z);
        const S d = bp::activation_derivative<F>(z, a);
        const S z_read = bp::needs_z<F> ? z : nan, a_read = bp::needs_a<F> ? a : nan;
        CHECK(bp::activation_derivative<F>(z_read, a_read) == d);
    }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("activation: f and f' agree with mpmath over the whole range",
                        "[activation]", ElementwiseActivations) {
    agrees_with_golden_values<TestType, float>();
    agrees_with_golden_values<TestType, double>();
    agrees_with_golden_values<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("activation: float and double agree with long double on a dense sweep",
                        "[activation]", ElementwiseActivations) {
    agrees_with_long_double<TestType, float>(10'000);
    if constexpr (std::numeric_limits<long double>::digits > std::numeric_limits<double>::digits)
        agrees_with_long_double<TestType, double>(20'000);
}

TEMPLATE_LIST_TEST_CASE("activation: f and f' reach their limits at infinity", "[activation]",
                        ElementwiseActivations) {
    reaches_its_limits<TestType, float>();
    reaches_its_limits<TestType, double>();
    reaches_its_limits<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("activation: NaN gives NaN", "[activation]", ElementwiseActivations) {
    passes_nan<TestType, float>();
    passes_nan<TestType, double>();
    passes_nan<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("activation: f' reads no more of z and a than it declares",
                        "[activation]", ElementwiseActivations) {
    reads_only_what_it_says<TestType, float>();
    reads_only_what_it_says<TestType, double>();
}

TEST_CASE("activation: a table shows the name, and a constant only where it is unusual",
          "[activation]") {
    CHECK(bp::type_name<bp::LeakyReLU>() == "LeakyReLU");
    CHECK(bp::type_name<bp::LeakyReLUWith<std::ratio<2, 10>>>() == "LeakyReLUWith<1/5>");
    CHECK(bp::type_name<bp::ELU>() == "ELU");
    CHECK(bp::type_name<bp::ELUWith<std::ratio<3, 2>>>() == "ELUWith<3/2>");
    CHECK(bp::type_name<bp::CELU>() == "CELU");
    CHECK(bp::type_name<bp::CELUWith<std::ratio<120>>>() == "CELUWith<120/1>");
    CHECK(bp::type_name<bp::GELUTanh>() == "GELUTanh");
    CHECK(bp::type_name<bp::Softmax>() == "Softmax");
}

TEST_CASE("activation: the gain is He's for rectifiers and LeCun's for SELU", "[activation]") {
    STATIC_REQUIRE(bp::ReLU::variance_gain == 2);
    STATIC_REQUIRE(bp::LeakyReLUWith<std::ratio<1>>::variance_gain == 1);  // linear
    STATIC_REQUIRE(bp::LeakyReLUWith<std::ratio<1, 2>>::variance_gain == 1.6);
    STATIC_REQUIRE(bp::SELU::variance_gain == 1);
}
