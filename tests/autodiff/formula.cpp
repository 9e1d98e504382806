// SPDX-License-Identifier: MIT
// Which functions are taken down as lists of operations, and which are not; and what the lists say.
#include "catch.hpp"

#include <backprop/autodiff/autodiff.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bp = backprop;

namespace {

using bp::symbolic::Formula, bp::symbolic::Number, bp::symbolic::Op, bp::symbolic::Straight;

template <auto function>
struct Call {
    static constexpr Number call(const Number& u, const Number& v) {
        if constexpr (requires { function(u); }) return static_cast<Number>(function(u));
        else return static_cast<Number>(function(u, v));
    }
};
template <auto function>
inline constexpr bool straight = Straight<Call<function>>;

/// Runs the list, plainly; a condition is 1 or 0.
template <auto function>
double run(double u, double v = 0) {
    constexpr Formula f = bp::symbolic::formula<Call<function>>;
    double x[Formula::most];
    for (int i = 0; i < f.count; ++i) {
        const auto& s = f.step[i];
        const double a = x[s.a], b = x[s.b];
        switch (s.op) {
            case Op::first: x[i] = u; break;
            case Op::second: x[i] = v; break;
            case Op::constant: x[i] = s.constant; break;
            case Op::negate: x[i] = -a; break;
            case Op::add: x[i] = a + b; break;
            case Op::subtract: x[i] = a - b; break;
            case Op::multiply: x[i] = a * b; break;
            case Op::divide: x[i] = a / b; break;
            case Op::exp: x[i] = std::exp(a); break;
            case Op::expm1: x[i] = std::expm1(a); break;
            case Op::log: x[i] = std::log(a); break;
            case Op::log1p: x[i] = std::log1p(a); break;
            case Op::sqrt: x[i] = std::sqrt(a); break;
            case Op::tanh: x[i] = std::tanh(a); break;
            case Op::sin: x[i] = std::sin(a); break;
            case Op::cos: x[i] = std::cos(a); break;
            case Op::abs: x[i] = std::abs(a); break;
            case Op::max: x[i] = std::max(a, b); break;
            case Op::min: x[i] = std::min(a, b); break;
            case Op::less: x[i] = a < b; break;
            case Op::less_equal: x[i] = a <= b; break;
            case Op::equal: x[i] = a == b; break;
            case Op::both: x[i] = a != 0 && b != 0; break;
            case Op::either: x[i] = a != 0 || b != 0; break;
            case Op::opposite: x[i] = a == 0; break;
            case Op::select: x[i] = x[s.c] != 0 ? a : b; break;
        }
    }
    return x[f.result];
}

inline constexpr auto swish = [](auto z) {
    using std::exp;
    return z / (1 + exp(-z));
};

// Every operation, and constants of every kind.
inline constexpr auto arithmetic = [](auto z, auto t) {
    auto sum = +z * 2 - t / 3.0f;
    sum += 1;
    sum -= t * 0.5;
    sum *= z;
    sum /= 7u;
    return -sum + (4 - z) + 2.5 / (t + 10) + true * z;
};
inline constexpr auto functions = [](auto z, auto t) {
    using std::abs, std::cos, std::exp, std::expm1, std::fabs, std::log, std::log1p, std::max,
        std::min, std::pow, std::sin, std::sqrt, std::tanh;
    return exp(z) + 2 * expm1(t) + 3 * log(abs(z) + 1) + 5 * log1p(fabs(t)) + 7 * sqrt(z * z + 2) +
           11 * tanh(z) + 13 * sin(t) + 17 * cos(z) + 19 * max(z, t) + 23 * min(z, t) +
           29 * pow(z, 3) + 31 * pow(t + 10, -2) + 37 * pow(z, 0) + 41 * pow(t, 5);
};
inline constexpr auto choices = [](auto z, auto t) {
    using bp::select;
    return select(z > t, z, 1) + 2 * select(z < t, 0.5f, t) + 4 * select(z >= t && z <= 2, 3, 5) +
           8 * select(!(z == t) || z > 1, z, t) + 16 * select(z != t, 1, 2) + 32 * ((z > 0) * z);
};

inline constexpr auto by_if = [](auto z) {
    if (z < 0) return 0 * z;
    return z;
};
inline constexpr auto by_conditional = [](auto z) { return z > 0 ? z : decltype(z)(0); };
inline constexpr auto by_and = [](auto z) { return z > 0 && z < 1 ? z : 2 * z; };
inline constexpr auto by_std_max = [](auto z) { return std::max(z, decltype(z)(0)); };
inline constexpr auto by_loop = [](auto z) {
    while (z > 1) z = z / 2;
    return z;
};
inline constexpr auto with_bool = [](auto z) {
    const bool positive = z > 0;
    return positive * z;
};
inline constexpr auto with_erf = [](auto z) {
    using std::erf;
    return z * erf(z);
};
inline constexpr auto with_a_power = [](auto z) {
    using std::pow;
    return pow(z, 2.5);
};
inline constexpr auto with_a_variable_power = [](auto z) {
    using std::pow;
    return pow(2, z);
};
inline constexpr auto with_limits = [](auto z) {  // which a Number does not have
    return z * std::numeric_limits<decltype(z)>::epsilon();
};
inline constexpr auto too_long = [](auto z) {
    for (int i = 0; i < 200; ++i) z = z * z + i;
    return z;
};

// A branch on what is no Number is none, nor is a loop.
inline constexpr auto series = [](auto z) {
    auto sum = 0 * z;
    double factorial = 1;
    for (int i = 1; i < 6; ++i) {
        factorial *= i;
        if (i % 2 == 1) sum += z / factorial;
    }
    return sum;
};
inline constexpr auto of_constants = [](auto z) {
    using S = decltype(z);
    return S(1) < S(2) && !(S(3) != 3) ? z + S(2) * S(3) - -S(1) : 0 * z;
};
inline constexpr auto power_of_constant = [](auto z) {
    using std::pow;
    const decltype(z) two = 2;
    return pow(two, 3) * z + pow(two, 5) + pow(two, -2) + pow(two, 0) + pow(two, 1);
};
inline constexpr auto constant = [](auto) { return 3; };

struct NotConstexpr {
    static auto value(const auto& z) { return z * z; }
};
template <class F>
struct CallValue {
    static constexpr Number call(const Number& z, const Number&) { return F::value(z); }
};

constexpr double roundings = 1e-13;  // of sums of a few hundred

}  // namespace

TEST_CASE("formula: an operation that comes twice is taken down once", "[autodiff]") {
    // first, second, −z, exp, 1, 1 + …, z / …
    STATIC_REQUIRE(bp::symbolic::formula<Call<swish>>.count == 7);
    static constexpr auto twice = [](auto z) {
        using std::exp;
        return exp(-z) * exp(-z) + exp(-z);
    };
    STATIC_REQUIRE(bp::symbolic::formula<Call<twice>>.count == 6);
}

TEST_CASE("formula: the list computes what the function computes", "[autodiff]") {
    for (const double z : {-2.0, -0.5, 0.0, 0.75, 1.5, 3.0})
        for (const double t : {-1.25, 0.0, 0.75, 2.5}) {
            CAPTURE(z, t);
            CHECK(run<swish>(z) == Approx(swish(z)).epsilon(roundings));
            CHECK(run<arithmetic>(z, t) == Approx(arithmetic(z, t)).epsilon(roundings));
            CHECK(run<functions>(z, t) == Approx(functions(z, t)).epsilon(roundings));
            CHECK(run<choices>(z, t) == Approx(choices(z, t)).epsilon(roundings));
            CHECK(run<series>(z) == Approx(series(z)).margin(roundings));
            CHECK(run<of_constants>(z) == z + 7);
            CHECK(run<power_of_constant>(z) == 8 * z + 35.25);
            CHECK(run<constant>(z) == 3);
        }
}

TEST_CASE("formula: a function with a branch is not taken down", "[autodiff]") {
    STATIC_REQUIRE(straight<swish>);
    STATIC_REQUIRE(!straight<by_if>);
    STATIC_REQUIRE(!straight<by_conditional>);
    STATIC_REQUIRE(!straight<by_and>);
    STATIC_REQUIRE(!straight<by_std_max>);
    STATIC_REQUIRE(!straight<by_loop>);
    STATIC_REQUIRE(!straight<with_bool>);
}

TEST_CASE("formula: what has no vectors is not taken down, and compiles", "[autodiff]") {
    STATIC_REQUIRE(!straight<with_erf>);
    STATIC_REQUIRE(!straight<with_a_power>);
    STATIC_REQUIRE(!straight<with_a_variable_power>);
    STATIC_REQUIRE(!straight<with_limits>);
    STATIC_REQUIRE(!straight<too_long>);
    STATIC_REQUIRE(!Straight<CallValue<NotConstexpr>>);
}

TEST_CASE("select: takes one of two, in the type that both have", "[autodiff]") {
    using D = bp::Dual<double>;
    STATIC_REQUIRE(std::is_same_v<decltype(bp::select(true, 1.5f, 2)), float>);
    STATIC_REQUIRE(std::is_same_v<decltype(bp::select(true, D(1), 2)), D>);
    CHECK(bp::select(2 > 1, 1.5, 2) == 1.5);
    CHECK(bp::select(2 < 1, 1.5, 2) == 2);
    const D x(3, 1);
    CHECK(bp::select(x > 0, x * x, 0).derivative() == 6);
    CHECK(bp::select(x < 0, x * x, 0).derivative() == 0);
    CHECK(bp::derivative([](auto z) { return bp::select(z > 0, z, 0.1 * z); }, -2.0) == 0.1);
}
