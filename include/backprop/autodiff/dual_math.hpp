// SPDX-License-Identifier: MIT
// The functions of <cmath> over dual numbers: f(u + u'ε) = f(u) + f'(u) u' ε, with f' above each.
// Code that is generic in its scalar says `using std::exp;` and then calls `exp(x)`.
//
// f' is written so that it neither overflows nor cancels on the way, and reaches its limit at
// ±∞ wherever there is one. T may be a dual number itself, which is why f + f stands for T(2) * f:
// the 2 has the derivative 0, and 0 · ∞ is NaN. A constant stays one: where u' = 0, the result's
// derivative is 0, even if f' is infinite there (√ at 0).
//
// At a kink the slope is the mean of both sides, as in PyTorch: |u| has slope 0 at 0. Functions
// of two arguments: autodiff/dual_binary.hpp.
#pragma once

#include <backprop/autodiff/dual_number.hpp>

#include <cmath>

namespace backprop {

namespace detail {

template <class T>
bool is_zero(const T& x) {
    return x == T(0);
}
template <class T>
bool is_zero(const Dual<T>& x) {  // in all its parts
    return is_zero(x.value()) && is_zero(x.derivative());
}

/// f'(u) · u', where 0 · ∞ = 0.
template <class T>
T chain(const T& slope, const T& inner) {
    return is_zero(inner) ? T(0) : slope * inner;
}

/// f(u) + f'(u) u' ε.
template <class T>
Dual<T> lift(const T& value, const T& slope, const Dual<T>& u) {
    return {value, chain(slope, u.derivative())};
}

/// 1 / (1 + x²). For large x by y = 1/x, so that its own derivative reaches 0 at ±∞ too.
template <class T>
T reciprocal_of_one_plus_square(const T& x) {
    using std::abs;
    if (!(abs(x) > T(1))) return T(1) / (T(1) + x * x);
    const T y = T(1) / x;
    return y * y / (T(1) + y * y);
}

/// 2/√π e^(−x²). Beyond |x| = 128 it is below the least long double, and x² may overflow.
template <class T>
T slope_of_erf(const T& x) {
    using std::abs, std::atan, std::exp, std::sqrt;
    if (abs(x) > T(128)) return T(0);
    return exp(-(x * x)) / sqrt(atan(T(1)));  // 2/√π = 1/√(π/4), π/4 = atan 1
}

}  // namespace detail

// (eᵘ)' = eᵘ
template <class T>
Dual<T> exp(const Dual<T>& u) {
    using std::exp;
    const T f = exp(u.value());
    return detail::lift(f, f, u);
}

// (eᵘ − 1)' = eᵘ
template <class T>
Dual<T> expm1(const Dual<T>& u) {
    using std::exp, std::expm1;
    return detail::lift(T(expm1(u.value())), T(exp(u.value())), u);
}

// (log u)' = 1/u
template <class T>
Dual<T> log(const Dual<T>& u) {
    using std::log;
    return detail::lift(T(log(u.value())), T(1) / u.value(), u);
}

// (log(1 + u))' = 1/(1 + u)
template <class T>
Dual<T> log1p(const Dual<T>& u) {
    using std::log1p;
    return detail::lift(T(log1p(u.value())), T(1) / (T(1) + u.value()), u);
}

// (log₂ u)' = 1/(u log 2)
template <class T>
Dual<T> log2(const Dual<T>& u) {
    using std::log, std::log2;
    return detail::lift(T(log2(u.value())), T(1) / u.value() / log(T(2)), u);
}

// (log₁₀ u)' = 1/(u log 10)
template <class T>
Dual<T> log10(const Dual<T>& u) {
    using std::log, std::log10;
    return detail::lift(T(log10(u.value())), T(1) / u.value() / log(T(10)), u);
}

// (√u)' = 1/(2√u)
template <class T>
Dual<T> sqrt(const Dual<T>& u) {
    using std::sqrt;
    const T f = sqrt(u.value());
    return detail::lift(f, T(1) / (f + f), u);
}

// (∛u)' = 1/(3 (∛u)²)
template <class T>
Dual<T> cbrt(const Dual<T>& u) {
    using std::cbrt;
    const T f = cbrt(u.value());
    return detail::lift(f, T(1) / f / f / T(3), u);
}

// sin' = cos
template <class T>
Dual<T> sin(const Dual<T>& u) {
    using std::cos, std::sin;
    return detail::lift(T(sin(u.value())), T(cos(u.value())), u);
}

// cos' = −sin
template <class T>
Dual<T> cos(const Dual<T>& u) {
    using std::cos, std::sin;
    return detail::lift(T(cos(u.value())), T(-sin(u.value())), u);
}

// tan' = 1 + tan²
template <class T>
Dual<T> tan(const Dual<T>& u) {
    using std::tan;
    const T f = tan(u.value());
    return detail::lift(f, T(1) + f * f, u);
}

// (asin u)' = 1/√((1 − u)(1 + u))
template <class T>
Dual<T> asin(const Dual<T>& u) {
    using std::asin, std::sqrt;
    const T x = u.value();
    return detail::lift(T(asin(x)), T(1) / sqrt((T(1) - x) * (T(1) + x)), u);
}

// (acos u)' = −1/√((1 − u)(1 + u))
template <class T>
Dual<T> acos(const Dual<T>& u) {
    using std::acos, std::sqrt;
    const T x = u.value();
    return detail::lift(T(acos(x)), T(-1) / sqrt((T(1) - x) * (T(1) + x)), u);
}

// (atan u)' = 1/(1 + u²)
template <class T>
Dual<T> atan(const Dual<T>& u) {
    using std::atan;
    return detail::lift(T(atan(u.value())), detail::reciprocal_of_one_plus_square(u.value()), u);
}

// sinh' = cosh
template <class T>
Dual<T> sinh(const Dual<T>& u) {
    using std::cosh, std::sinh;
    return detail::lift(T(sinh(u.value())), T(cosh(u.value())), u);
}

// cosh' = sinh
template <class T>
Dual<T> cosh(const Dual<T>& u) {
    using std::cosh, std::sinh;
    return detail::lift(T(cosh(u.value())), T(sinh(u.value())), u);
}

// tanh' = 1 − tanh²
template <class T>
Dual<T> tanh(const Dual<T>& u) {
    using std::tanh;
    const T f = tanh(u.value());
    return detail::lift(f, (T(1) - f) * (T(1) + f), u);
}

// (asinh u)' = 1/√(1 + u²), the root of (atan u)'
template <class T>
Dual<T> asinh(const Dual<T>& u) {
    using std::abs, std::asinh, std::sqrt;
    const T x = u.value();
    const T y = abs(x) > T(1) ? T(1) / abs(x) : T(1);
    const T slope = abs(x) > T(1) ? T(y / sqrt(T(1) + y * y)) : T(T(1) / sqrt(T(1) + x * x));
    return detail::lift(T(asinh(x)), slope, u);
}

// (acosh u)' = 1/√((u − 1)(u + 1)); for large u by y = 1/u, since (u − 1)(u + 1) may overflow
template <class T>
Dual<T> acosh(const Dual<T>& u) {
    using std::acosh, std::sqrt;
    const T x = u.value();
    const T y = T(1) / x;
    const T slope = x < T(2) ? T(T(1) / sqrt((x - T(1)) * (x + T(1))))
                             : T(y / sqrt((T(1) - y) * (T(1) + y)));
    return detail::lift(T(acosh(x)), slope, u);
}

// (atanh u)' = 1/((1 − u)(1 + u))
template <class T>
Dual<T> atanh(const Dual<T>& u) {
    using std::atanh;
    const T x = u.value();
    return detail::lift(T(atanh(x)), T(1) / ((T(1) - x) * (T(1) + x)), u);
}

// (erf u)' = 2/√π e^(−u²)
template <class T>
Dual<T> erf(const Dual<T>& u) {
    using std::erf;
    return detail::lift(T(erf(u.value())), detail::slope_of_erf(u.value()), u);
}

// (erfc u)' = −2/√π e^(−u²)
template <class T>
Dual<T> erfc(const Dual<T>& u) {
    using std::erfc;
    return detail::lift(T(erfc(u.value())), T(-detail::slope_of_erf(u.value())), u);
}

// |u|' = ±1, and 0 at 0
template <class T>
Dual<T> abs(const Dual<T>& u) {
    using std::abs;
    if (u.value() == T(0)) return {T(abs(u.value())), T(0)};
    return u.value() < T(0) ? -u : u;
}
template <class T>
Dual<T> fabs(const Dual<T>& u) {
    return abs(u);
}

// Steps are flat: ⌊u⌋' = ⌈u⌉' = round(u)' = 0
template <class T>
Dual<T> floor(const Dual<T>& u) {
    using std::floor;
    return {T(floor(u.value())), T(0)};
}
template <class T>
Dual<T> ceil(const Dual<T>& u) {
    using std::ceil;
    return {T(ceil(u.value())), T(0)};
}
template <class T>
Dual<T> round(const Dual<T>& u) {
    using std::round;
    return {T(round(u.value())), T(0)};
}

// Questions about the value
template <class T>
bool signbit(const Dual<T>& u) {
    using std::signbit;
    return signbit(u.value());
}
template <class T>
bool isnan(const Dual<T>& u) {
    using std::isnan;
    return isnan(u.value());
}
template <class T>
bool isinf(const Dual<T>& u) {
    using std::isinf;
    return isinf(u.value());
}
template <class T>
bool isfinite(const Dual<T>& u) {
    using std::isfinite;
    return isfinite(u.value());
}

}  // namespace backprop
