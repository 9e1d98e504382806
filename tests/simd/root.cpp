// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/core/types.hpp>
#include <backprop/random/uniform.hpp>
#include <backprop/simd/simd.hpp>

#include <cmath>
#include <limits>
#include <vector>

#if BACKPROP_KERNELS

#define BACKPROP_SOURCE <simd/root.inc>
#include <backprop/simd/sections.inc>

namespace bp = backprop;

namespace {

template <class S>
using Numbers = std::vector<S>;

template <class S>
void roots_and_quotients(const Numbers<S>& a, const Numbers<S>& b, Numbers<S>& root,
                         Numbers<S>& quotient) {
    BACKPROP_DISPATCHED(roots_and_quotients, a.data(), b.data(), root.data(), quotient.data(),
                        static_cast<bp::Index>(a.size()));
}
template <class S>
void larger_and_smaller(const Numbers<S>& a, const Numbers<S>& b, Numbers<S>& larger,
                        Numbers<S>& smaller) {
    BACKPROP_DISPATCHED(larger_and_smaller, a.data(), b.data(), larger.data(), smaller.data(),
                        static_cast<bp::Index>(a.size()));
}

/// |x − right| in units in the last place of `right`.
template <class S>
double units(S x, long double right) {
    int exponent;
    std::frexp(right, &exponent);
    const int digits = std::numeric_limits<S>::digits;
    return double(std::abs(std::ldexp(static_cast<long double>(x) - right, digits - exponent)));
}

}  // namespace

TEMPLATE_TEST_CASE("root: roots are right to half a unit, quotients to one", "[simd]", float,
                   double) {
    bp::Generator generator{bp::Seed{1}};
    Numbers<TestType> a(1 << 16), b(a.size()), root(a.size()), quotient(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {  // up to 2^±100, quotients stay normal
        a[i] = TestType(std::exp2(60 * (2 * bp::uniform(generator) - 1)));
        if (i % 2 == 0) a[i] = -a[i];
        b[i] = TestType(std::exp2(60 * (2 * bp::uniform(generator) - 1)));
    }
    roots_and_quotients(a, b, root, quotient);
    double worst_root = 0, worst_quotient = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto exact = static_cast<long double>(b[i]);
        worst_root = std::max(worst_root, units(root[i], std::sqrt(exact)));
        worst_quotient = std::max(worst_quotient, units(quotient[i], a[i] / exact));
    }
    INFO("root " << worst_root << ", quotient " << worst_quotient);
    CHECK(worst_root <= 0.501);  // long double rounds, too
    CHECK(worst_quotient <= 1);
}

TEMPLATE_TEST_CASE("root: the ends of the range", "[simd]", float, double) {
    using Limits = std::numeric_limits<TestType>;
    const TestType inf = Limits::infinity(), nan = Limits::quiet_NaN();
    Numbers<TestType> a(16, 1), b(16, 1), root(16), quotient(16);
    a[0] = 5, b[0] = inf;
    a[1] = nan;
    b[2] = nan;
    a[3] = 0;
    b[4] = Limits::max();
    b[5] = 0;
    a[6] = inf, b[6] = inf;
    roots_and_quotients(a, b, root, quotient);
    CHECK(std::abs(quotient[0]) <= 5 / Limits::max());  // ∞ counts as the largest number
    CHECK(root[0] == inf);
    CHECK(std::isnan(quotient[1]));
    CHECK(std::isnan(quotient[2]));
    CHECK(std::isnan(root[2]));
    CHECK(quotient[3] == 0);
    CHECK(quotient[4] == Approx(1 / Limits::max()).epsilon(1e-3));  // subnormal
    CHECK(root[5] == 0);
    CHECK(std::isnan(quotient[6]));
    CHECK(quotient[7] == 1);
}

TEMPLATE_TEST_CASE("root: of two numbers the larger and the smaller, the second beside NaN",
                   "[simd]", float, double) {
    const TestType nan = std::numeric_limits<TestType>::quiet_NaN();
    Numbers<TestType> a(16, 1), b(16, 2), larger(16), smaller(16);
    b[1] = -2;
    a[2] = nan;
    b[3] = nan;
    larger_and_smaller(a, b, larger, smaller);
    CHECK((larger[0] == 2 && smaller[0] == 1));
    CHECK((larger[1] == 1 && smaller[1] == -2));
    CHECK((larger[2] == 2 && smaller[2] == 2));
    CHECK((std::isnan(larger[3]) && std::isnan(smaller[3])));
}

#endif
