// SPDX-License-Identifier: MIT
#include <backprop/autodiff/dual.hpp>

#include "catch.hpp"

#include <cmath>
#include <concepts>
#include <limits>
#include <sstream>
#include <type_traits>

namespace bp = backprop;

namespace {

using D = bp::Dual<double>;
using D2 = bp::Dual<D>;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Equal in both parts; == sees the value alone.
bool same(const D& u, const D& v) {
    return u.value() == v.value() && u.derivative() == v.derivative();
}

static_assert(bp::Scalar<D> && bp::Scalar<D2> && bp::Scalar<bp::Dual<long double>>);
static_assert(std::totally_ordered<D>);
static_assert(std::is_trivially_copyable_v<D2>);
static_assert(std::convertible_to<int, D> && std::convertible_to<float, D2>);
static_assert(std::convertible_to<D, D2> && !std::convertible_to<D2, D>);
static_assert(!std::convertible_to<D, double>, "a derivative is not dropped unasked");
static_assert(std::same_as<decltype(bp::Dual<float>{} * 2.0), bp::Dual<float>>);
static_assert(std::same_as<decltype(D{} * D2{}), D2>);

}  // namespace

TEST_CASE("dual: the number worked by hand in the header", "[autodiff]") {
    constexpr D x{2, 1};
    static_assert(x * x * x - 2 / x == 7 && (x * x * x - 2 / x).derivative() == 12.5);
    CHECK(same(x * x * x, {8, 12}));
    CHECK(same(2 / x, {1, -0.5}));
    CHECK(same(x * x * x - 2 / x, {7, 12.5}));
}

TEST_CASE("dual: sum, difference, product and quotient follow their rules", "[autodiff]") {
    const D u{3, 5}, v{4, -2};
    CHECK(same(+u, {3, 5}));
    CHECK(same(-u, {-3, -5}));
    CHECK(same(u + v, {7, 3}));
    CHECK(same(u - v, {-1, 7}));
    CHECK(same(u * v, {12, 5 * 4 + 3 * -2}));
    CHECK(same(u / v, {0.75, (5 * 4 - 3 * -2) / 16.0}));
}

TEMPLATE_TEST_CASE("dual: a plain number is a constant on either side", "[autodiff]", int, float,
                   double, long double, short) {
    const D u{3, 5};
    const auto c = static_cast<TestType>(4);
    CHECK(same(u + c, u + D(4)));
    CHECK(same(c + u, D(4) + u));
    CHECK(same(u - c, u - D(4)));
    CHECK(same(c - u, D(4) - u));
    CHECK(same(u * c, u * D(4)));
    CHECK(same(c * u, D(4) * u));
    CHECK(same(u / c, u / D(4)));
    CHECK(same(c / u, D(4) / u));
    CHECK(same(D(c), {4, 0}));

    D w = u;
    CHECK(same(w += c, {7, 5}));
    CHECK(same(w -= c, {3, 5}));
    CHECK(same(w *= c, {12, 20}));
    CHECK(same(w /= c, {3, 5}));
}

TEST_CASE("dual: compound assignment is the operation, with itself too", "[autodiff]") {
    const D u{3, 5}, v{4, -2};
    D w = u;
    CHECK(same(w += v, u + v));
    CHECK(same(w -= v, u));
    CHECK(same(w *= v, u * v));
    CHECK(same(w /= v, u * v / v));
    w = u;
    CHECK(same(w *= w, {9, 30}));
    CHECK(same(w /= w, {1, 0}));
}

TEST_CASE("dual: a constant makes no NaN where a dual number of derivative 0 would",
          "[autodiff]") {
    const D u{infinity, 1};
    CHECK(same(u * 2, {infinity, 2}));
    CHECK(same(2 * u, {infinity, 2}));
    CHECK(same(1 / u, {0, -0.0}));
    CHECK(std::isnan((u * D(2)).derivative()));  // 1 · 2 + ∞ · 0
}

TEST_CASE("dual: comparisons see the value alone", "[autodiff]") {
    const D small{1, 100}, large{2, -100};
    CHECK(small < large);
    CHECK(small <= large);
    CHECK(large > small);
    CHECK(large >= small);
    CHECK(small != large);
    CHECK(small == D{1, 7});
    CHECK(small <= D{1, 7});
    CHECK(small >= D{1, 7});
    CHECK_FALSE(small < D{1, 7});
    CHECK_FALSE(small > D{1, 7});
    CHECK(small == 1);
    CHECK(1 == small);
    CHECK(small < 1.5);
    CHECK(1.5f < large);
    CHECK(D2(small) < 2);
    CHECK(D2(small) == small);

    const D nan = std::numeric_limits<double>::quiet_NaN();
    CHECK_FALSE(nan == nan);
    CHECK_FALSE(nan < small);
    CHECK_FALSE(nan >= small);
    CHECK_FALSE(nan <= small);
}

TEST_CASE("dual: a number that is not given is 0", "[autodiff]") {
    CHECK(same(D{}, {0, 0}));
    CHECK(same(D2{}.derivative(), {0, 0}));
}

TEST_CASE("dual: nested numbers hold the second derivative", "[autodiff]") {
    const D2 x{{2, 1}, {1, 0}};
    const D2 f = x * x * x - 2 / x;  // f'' = 6x − 4/x³
    CHECK(same(f.value(), {7, 12.5}));
    CHECK(same(f.derivative(), {12.5, 11.5}));

    const D c{3, 1};  // an inner number is a constant of the outer
    CHECK(same((c * x).derivative(), {3, 1}));
    CHECK(same((x * c).derivative(), {3, 1}));
    CHECK(same((x + c).value(), {5, 2}));
    CHECK(same((2 * x).derivative(), {2, 0}));
}

TEST_CASE("dual: it prints as it is written", "[autodiff]") {
    std::ostringstream out;
    out << D{2, 0.5} << D2{{2, 1}, {1, 0}};
    CHECK(out.str() == "{2, 0.5}{{2, 1}, {1, 0}}");
}
