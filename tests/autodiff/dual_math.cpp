// SPDX-License-Identifier: MIT
#include <backprop/autodiff/dual_binary.hpp>
#include <backprop/autodiff/dual_math.hpp>

#include "catch.hpp"
#include "golden.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <tuple>

namespace bp = backprop;

namespace {

using D = bp::Dual<double>;
using D2 = bp::Dual<D>;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

using Scalars = std::tuple<float, double, long double>;

// A derivative takes up to five roundings and two calls of libm, of an ulp or so each; f'' some
// three times as many, and its terms may cancel.
constexpr int slope_ulps = 8, curvature_ulps = 32;

template <class T>
bool close(T got, long double expected, int ulps) {
    const auto want = static_cast<T>(expected);
    const T scale = std::max(T(1), std::abs(want));
    return std::abs(got - want) <= T(ulps) * std::numeric_limits<T>::epsilon() * scale;
}

/// f, f' and f'' against the golden values, and f against the same function of plain numbers.
template <class T, class F, std::size_t N>
void check(const char* name, const F& f, const bp::golden::At (&points)[N]) {
    for (const auto& at : points) {
        const T x = static_cast<T>(at.x);
        CAPTURE(name, x);
        const bp::Dual<T> first = f(bp::Dual<T>{x, 1});
        CHECK(first.value() == f(x));
        CHECK(close(first.derivative(), at.dx, slope_ulps));
        CHECK(f(bp::Dual<T>{x, -2}).derivative() == -2 * first.derivative());

        const bp::Dual<bp::Dual<T>> second = f(bp::Dual<bp::Dual<T>>{{x, 1}, {1, 0}});
        CHECK(second.value().value() == first.value());
        CHECK(close(second.value().derivative(), at.dx, slope_ulps));
        CHECK(close(second.derivative().value(), at.dx, slope_ulps));
        CHECK(close(second.derivative().derivative(), at.dxx, curvature_ulps));
    }
}

/// The same for two arguments, and for a constant in place of either.
template <class T, class F, std::size_t N>
void check(const char* name, const F& f, const bp::golden::At2 (&points)[N]) {
    using S = bp::Dual<T>;
    using S2 = bp::Dual<S>;
    for (const auto& at : points) {
        const T x = static_cast<T>(at.x), y = static_cast<T>(at.y);
        CAPTURE(name, x, y);
        CHECK(f(S{x, 1}, S{y, 0}).value() == f(x, y));
        CHECK(close(f(S{x, 1}, S{y, 0}).derivative(), at.dx, slope_ulps));
        CHECK(close(f(S{x, 0}, S{y, 1}).derivative(), at.dy, slope_ulps));
        CHECK(close(f(S{x, 2}, S{y, 3}).derivative(), 2 * at.dx + 3 * at.dy, 5 * slope_ulps));

        CHECK(f(S{x, 1}, y).value() == f(x, y));
        CHECK(f(x, S{y, 1}).value() == f(x, y));
        CHECK(close(f(S{x, 1}, y).derivative(), at.dx, slope_ulps));
        CHECK(close(f(x, S{y, 1}).derivative(), at.dy, slope_ulps));

        const S2 x_twice{{x, 1}, {1, 0}}, y_twice{{y, 1}, {1, 0}}, x_once{{x, 1}, {0, 0}},
            y_once{{y, 0}, {1, 0}};
        const auto second = [](const S2& z) { return z.derivative().derivative(); };
        CHECK(close(second(f(x_twice, S2(y))), at.dxx, curvature_ulps));
        CHECK(close(second(f(S2(x), y_twice)), at.dyy, curvature_ulps));
        CHECK(close(second(f(x_once, y_once)), at.dxy, curvature_ulps));
        const S2 x_outer{{x, 0}, {1, 0}}, y_inner{{y, 1}, {0, 0}};
        CHECK(close(second(f(x_outer, y_inner)), at.dxy, curvature_ulps));
        CHECK(close(second(f(x_twice, y)), at.dxx, curvature_ulps));
        CHECK(close(second(f(x, y_twice)), at.dyy, curvature_ulps));
    }
}

}  // namespace

// `using std::f;` and then `f(x)`, as generic code calls it.
#define CHECK_FUNCTION(f)                                                                \
    check<TestType>(                                                                     \
        #f, [](const auto&... x) { using std::f; return f(x...); }, bp::golden::f##_at)

TEMPLATE_LIST_TEST_CASE("dual: each function has its first and second derivative", "[autodiff]",
                        Scalars) {
    CHECK_FUNCTION(exp);
    CHECK_FUNCTION(expm1);
    CHECK_FUNCTION(log);
    CHECK_FUNCTION(log1p);
    CHECK_FUNCTION(log2);
    CHECK_FUNCTION(log10);
    CHECK_FUNCTION(sqrt);
    CHECK_FUNCTION(cbrt);
    CHECK_FUNCTION(sin);
    CHECK_FUNCTION(cos);
    CHECK_FUNCTION(tan);
    CHECK_FUNCTION(asin);
    CHECK_FUNCTION(acos);
    CHECK_FUNCTION(atan);
    CHECK_FUNCTION(sinh);
    CHECK_FUNCTION(cosh);
    CHECK_FUNCTION(tanh);
    CHECK_FUNCTION(asinh);
    CHECK_FUNCTION(acosh);
    CHECK_FUNCTION(atanh);
    CHECK_FUNCTION(erf);
    CHECK_FUNCTION(erfc);
    CHECK_FUNCTION(pow);
    CHECK_FUNCTION(hypot);
    CHECK_FUNCTION(atan2);
}

TEST_CASE("dual: derivatives reach their limit at the ends, first and second", "[autodiff]") {
    const auto ends = [](const char* name, const auto& f, double x, double slope) {
        CAPTURE(name, x);
        CHECK(f(D{x, 1}).derivative() == slope);
        if (std::isfinite(slope))
            CHECK(f(D2{{x, 1}, {1, 0}}).derivative().derivative() == 0);
    };
#define CHECK_END(f, x, slope) ends(#f, [](const auto& u) { return f(u); }, x, slope)
    for (const double x : {infinity, -infinity, 1e300, -1e300}) {
        CHECK_END(tanh, x, 0);
        CHECK_END(atan, x, 0);
        CHECK_END(erf, x, 0);
        CHECK_END(erfc, x, 0);
    }
    for (const double x : {infinity, -infinity}) {
        CHECK_END(asinh, x, 0);
        CHECK_END(cbrt, x, 0);
        CHECK_END(abs, x, x > 0 ? 1 : -1);
    }
    CHECK_END(exp, -infinity, 0);
    CHECK_END(expm1, -infinity, 0);
    CHECK_END(log, infinity, 0);
    CHECK_END(log1p, infinity, 0);
    CHECK_END(log2, infinity, 0);
    CHECK_END(log10, infinity, 0);
    CHECK_END(sqrt, infinity, 0);
    CHECK_END(acosh, infinity, 0);

    CHECK_END(exp, infinity, infinity);
    CHECK_END(log, 0, infinity);
    CHECK_END(log1p, -1, infinity);
    CHECK_END(sqrt, 0, infinity);
    CHECK_END(cbrt, 0, infinity);
    CHECK_END(asin, 1, infinity);
    CHECK_END(acos, -1, -infinity);
    CHECK_END(acosh, 1, infinity);
    CHECK_END(atanh, 1, infinity);
#undef CHECK_END
}

TEST_CASE("dual: nothing overflows on the way to a derivative that is finite", "[autodiff]") {
    constexpr double tolerance = 1e-15;  // relative: 4.5 ε
    const auto equal = [](double got, double want) {
        return std::abs(got - want) <= tolerance * std::abs(want);
    };
    CHECK(equal(asinh(D{1e300, 1}).derivative(), 1e-300));
    CHECK(equal(asinh(D{-1e300, 1}).derivative(), 1e-300));
    CHECK(equal(acosh(D{1e300, 1}).derivative(), 1e-300));
    CHECK(equal(atan(D{1e150, 1}).derivative(), 1e-300));
    CHECK(equal(hypot(D{3e300, 1}, 4e300).derivative(), 0.6));
    CHECK(equal(hypot(3e-300, D{4e-300, 1}).derivative(), 0.8));
    CHECK(equal(atan2(D{3e200, 1}, 4e200).derivative(), 0.16e-200));
    CHECK(equal(atan2(3e200, D{4e200, 1}).derivative(), -0.12e-200));
    CHECK(hypot(D{infinity, 1}, 1).derivative() == 1);
    CHECK(hypot(D{-infinity, 1}, 1).derivative() == -1);
    CHECK(hypot(infinity, D{1, 1}).derivative() == 0);
    CHECK(atan2(D{1, 1}, infinity).derivative() == 0);
}

TEST_CASE("dual: a constant stays one where the slope is infinite", "[autodiff]") {
    CHECK(sqrt(D(0)).derivative() == 0);
    CHECK(cbrt(D(0)).derivative() == 0);
    CHECK(log(D(0)).derivative() == 0);
    CHECK(pow(D(0), D(0.5)).derivative() == 0);
    const D2 root = sqrt(D2{{0, 0}, {0, 0}});
    CHECK(root.derivative().value() == 0);
    CHECK(root.derivative().derivative() == 0);
    CHECK(std::isnan(sqrt(D2{{0, 1}, {1, 0}}).derivative().derivative()));  // not forgotten
}

TEST_CASE("dual: an inner slope of 0 that is about to change is no constant", "[autodiff]") {
    const D2 x{{0, 1}, {1, 0}};
    CHECK(exp(x * x).derivative().derivative() == 2);
    CHECK(hypot(x * x, 1 + x).derivative().derivative() == 0);
    CHECK(hypot(1 + x * x, x).derivative().derivative() == 3);  // √(1 + 3x² + x⁴)
}

TEST_CASE("dual: powers are right where a logarithm or a reciprocal is not", "[autodiff]") {
    CHECK(pow(D{0, 1}, 2).derivative() == 0);
    CHECK(pow(D{0, 1}, 1).derivative() == 1);
    CHECK(pow(D{0, 1}, 0).derivative() == 0);
    CHECK(pow(D{0, 1}, 0.5).derivative() == infinity);
    CHECK(pow(D{-3, 1}, 2).derivative() == -6);
    CHECK(pow(D{-3, 1}, D(2)).derivative() == -6);
    CHECK(pow(D{-3, 1}, 3).derivative() == 27);
    CHECK(std::isnan(pow(D{-3, 1}, D{2, 1}).derivative()));
    CHECK(pow(0, D{2, 1}).derivative() == 0);
    CHECK(pow(0, D{0, 1}).derivative() == -infinity);
    CHECK(pow(D{0, 1}, D{2, 1}).derivative() == 0);
    CHECK(pow(infinity, D{-1, 1}).derivative() == 0);
    CHECK(pow(D2{{0, 1}, {1, 0}}, 2).derivative().derivative() == 2);
}

TEST_CASE("dual: |u| has slope ±1, and 0 at 0", "[autodiff]") {
    CHECK(abs(D{3, 5}).derivative() == 5);
    CHECK(abs(D{-3, 5}).value() == 3);
    CHECK(abs(D{-3, 5}).derivative() == -5);
    CHECK(abs(D{0, 5}).derivative() == 0);
    CHECK(abs(D{-0.0, 5}).derivative() == 0);
    CHECK_FALSE(std::signbit(abs(D{-0.0, 5}).value()));
    CHECK(std::isnan(abs(D{not_a_number, 5}).value()));
    CHECK(fabs(D{-3, 5}).derivative() == -5);
    CHECK(hypot(D{0, 1}, D{0, 1}).derivative() == 0);
}

TEST_CASE("dual: copysign turns the sign of value and derivative", "[autodiff]") {
    using std::copysign;
    CHECK(copysign(D{3, 5}, D{-1, 9}).value() == -3);
    CHECK(copysign(D{3, 5}, D{-1, 9}).derivative() == -5);
    CHECK(copysign(D{-3, 5}, 2).derivative() == -5);
    CHECK(copysign(D{-3, 5}, -0.0).derivative() == 5);
    CHECK(copysign(3, D{-1, 9}).value() == -3);
    CHECK(copysign(3, D{-1, 9}).derivative() == 0);
}

TEST_CASE("dual: max and min take one side's derivative, and the mean in a tie", "[autodiff]") {
    using std::max;  // which must not be preferred: it has its own mind about ties
    using std::min;
    const D u{1, 10}, v{2, 20};
    CHECK(max(u, v).derivative() == 20);
    CHECK(max(v, u).derivative() == 20);
    CHECK(min(u, v).derivative() == 10);
    CHECK(min(v, u).derivative() == 10);
    CHECK(max(u, D{1, 20}).derivative() == 15);
    CHECK(min(u, D{1, 20}).derivative() == 15);
    CHECK(max(u, 0).derivative() == 10);
    CHECK(max(0.0, u).derivative() == 10);
    CHECK(max(u, 3).derivative() == 0);
    CHECK(min(u, 0).derivative() == 0);
    CHECK(min(3, u).derivative() == 10);
    CHECK(max(D{0, 1}, 0).derivative() == 0.5);
    CHECK(max(u, v).value() == 2);
    CHECK(min(u, v).value() == 1);
    const D broken{not_a_number, 1};
    for (const D& w : {max(broken, u), max(u, broken), min(broken, u), min(u, broken)})
        CHECK(isnan(w));
}

TEST_CASE("dual: steps are flat", "[autodiff]") {
    for (const double x : {-1.5, -1.0, 0.0, 0.4, 0.5, 7.0}) {
        CAPTURE(x);
        const D u{x, 3};
        CHECK(floor(u).value() == std::floor(x));
        CHECK(ceil(u).value() == std::ceil(x));
        CHECK(round(u).value() == std::round(x));
        CHECK(floor(u).derivative() == 0);
        CHECK(ceil(u).derivative() == 0);
        CHECK(round(u).derivative() == 0);
    }
}

TEST_CASE("dual: questions are answered by the value", "[autodiff]") {
    CHECK(isnan(D{not_a_number, 1}));
    CHECK_FALSE(isnan(D{1, not_a_number}));
    CHECK(isinf(D{-infinity, 1}));
    CHECK_FALSE(isinf(D{1, infinity}));
    CHECK(isfinite(D{1, infinity}));
    CHECK_FALSE(isfinite(D{not_a_number, 1}));
    CHECK_FALSE(isfinite(D{infinity, 1}));
    CHECK(signbit(D{-0.0, 1}));
    CHECK_FALSE(signbit(D{1, -1}));
    CHECK(isnan(D2{{not_a_number, 0}, {0, 0}}));
    CHECK(signbit(D2{{-1, 0}, {0, 0}}));
}
