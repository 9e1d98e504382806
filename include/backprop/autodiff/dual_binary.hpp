// SPDX-License-Identifier: MIT
// The functions of two arguments of <cmath> over dual numbers, in the manner of
// autodiff/dual_math.hpp:
//
//     f(u + u'ε, v + v'ε) = f(u, v) + (∂f/∂u u' + ∂f/∂v v') ε
//
// Each takes a constant for one of them. Where u = v, max and min have the mean ½(u' + v'), as in
// PyTorch.
#pragma once

#include <backprop/autodiff/dual_math.hpp>

namespace backprop {

// (uᶜ)' = c uᶜ⁻¹, and u⁰ = 1 is constant, at u = 0 too
template <class T, DualConstant<T> C>
Dual<T> pow(const Dual<T>& u, const C& exponent) {
    using std::pow;
    const T c = static_cast<T>(exponent);
    const T slope = detail::is_zero(c) ? T(0) : T(c * pow(u.value(), c - T(1)));
    return detail::lift(T(pow(u.value(), c)), slope, u);
}

// (cᵛ)' = cᵛ log c, which is 0 where cᵛ is: at c = 0 < v, and at c = ∞, v < 0
template <class T, DualConstant<T> C>
Dual<T> pow(const C& base, const Dual<T>& v) {
    using std::log, std::pow;
    const T c = static_cast<T>(base);
    const T f = pow(c, v.value());
    return detail::lift(f, f == T(0) ? T(0) : T(f * log(c)), v);
}

// (uᵛ)' = (∂/∂u) uᵛ · u' + (∂/∂v) uᵛ · v'
template <class T>
Dual<T> pow(const Dual<T>& u, const Dual<T>& v) {
    const Dual<T> along_u = pow(u, v.value());
    const Dual<T> along_v = pow(u.value(), v);
    return {along_u.value(), along_u.derivative() + along_v.derivative()};
}

// |u| with the sign of v
template <class T>
Dual<T> copysign(const Dual<T>& u, const Dual<T>& v) {
    return signbit(v) ? -abs(u) : abs(u);
}

// max(u, v)' = u' or v', and their mean where u = v; NaN if either is
template <class T>
Dual<T> max(const Dual<T>& u, const Dual<T>& v) {
    if (u > v) return u;
    if (u < v) return v;
    if (u == v) return {u.value(), (u.derivative() + v.derivative()) / T(2)};
    return u + v;
}

// min(u, v)' = u' or v', and their mean where u = v; NaN if either is
template <class T>
Dual<T> min(const Dual<T>& u, const Dual<T>& v) {
    if (u < v) return u;
    if (u > v) return v;
    if (u == v) return {u.value(), (u.derivative() + v.derivative()) / T(2)};
    return u + v;
}

// √(u² + v²)' = (u u' + v v')/√(u² + v²) with numerator and denominator divided by the larger of
// u and v, so that nothing overflows; 0 at the origin, as for |u|
template <class T>
Dual<T> hypot(const Dual<T>& u, const Dual<T>& v) {
    using std::abs, std::hypot, std::sqrt;
    const T x = u.value(), y = v.value(), f = hypot(x, y);
    if (abs(x) < abs(y)) return hypot(v, u);
    if (f == T(0)) return {f, T(0)};
    const T r = y / x;
    const T s = x < T(0) ? T(-sqrt(T(1) + r * r)) : T(sqrt(T(1) + r * r));
    return {f, detail::chain(T(T(1) / s), u.derivative()) +
                   detail::chain(T(r / s), v.derivative())};
}

// atan2(v, u)' = (u v' − v u')/(u² + v²), again divided by the larger of u and v
template <class T>
Dual<T> atan2(const Dual<T>& v, const Dual<T>& u) {
    using std::abs, std::atan2;
    const T x = u.value(), y = v.value();
    const bool wide = !(abs(x) < abs(y));
    const T r = wide ? T(y / x) : T(x / y);
    const T s = (wide ? x : y) * (T(1) + r * r);
    const T slope_v = wide ? T(T(1) / s) : T(r / s);
    const T slope_u = wide ? T(-r / s) : T(T(-1) / s);
    return {T(atan2(y, x)),
            detail::chain(slope_v, v.derivative()) + detail::chain(slope_u, u.derivative())};
}

// Where one argument is a constant c, it counts as c + 0ε.
template <class T, DualConstant<T> C>
Dual<T> copysign(const Dual<T>& u, const C& c) {
    return copysign(u, Dual<T>(c));
}
template <class T, DualConstant<T> C>
Dual<T> copysign(const C& c, const Dual<T>& v) {
    return copysign(Dual<T>(c), v);
}
template <class T, DualConstant<T> C>
Dual<T> max(const Dual<T>& u, const C& c) {
    return max(u, Dual<T>(c));
}
template <class T, DualConstant<T> C>
Dual<T> max(const C& c, const Dual<T>& v) {
    return max(Dual<T>(c), v);
}
template <class T, DualConstant<T> C>
Dual<T> min(const Dual<T>& u, const C& c) {
    return min(u, Dual<T>(c));
}
template <class T, DualConstant<T> C>
Dual<T> min(const C& c, const Dual<T>& v) {
    return min(Dual<T>(c), v);
}
template <class T, DualConstant<T> C>
Dual<T> hypot(const Dual<T>& u, const C& c) {
    return hypot(u, Dual<T>(c));
}
template <class T, DualConstant<T> C>
Dual<T> hypot(const C& c, const Dual<T>& v) {
    return hypot(Dual<T>(c), v);
}
template <class T, DualConstant<T> C>
Dual<T> atan2(const Dual<T>& v, const C& c) {
    return atan2(v, Dual<T>(c));
}
template <class T, DualConstant<T> C>
Dual<T> atan2(const C& c, const Dual<T>& u) {
    return atan2(Dual<T>(c), u);
}

}  // namespace backprop
