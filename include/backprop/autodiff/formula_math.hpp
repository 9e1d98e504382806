// SPDX-License-Identifier: MIT
// The functions of <cmath> over Numbers (autodiff/formula.hpp), for `using std::exp; exp(z)`, and
// the formula of a function. Those that are not constexpr here have no vectors.
#pragma once

#include <backprop/autodiff/formula.hpp>

#include <concepts>

namespace backprop::symbolic {

constexpr Number unary(Op op, Number u) { return Number{Operand::step(op, u.operand())}; }
constexpr Number binary(Op op, Number u, Number v) {
    return Number{Operand::step(op, u.operand(), v.operand())};
}

constexpr Number exp(Number u) { return unary(Op::exp, u); }
constexpr Number expm1(Number u) { return unary(Op::expm1, u); }
constexpr Number log(Number u) { return unary(Op::log, u); }
constexpr Number log1p(Number u) { return unary(Op::log1p, u); }
constexpr Number sqrt(Number u) { return unary(Op::sqrt, u); }
constexpr Number tanh(Number u) { return unary(Op::tanh, u); }
constexpr Number sin(Number u) { return unary(Op::sin, u); }
constexpr Number cos(Number u) { return unary(Op::cos, u); }
constexpr Number abs(Number u) { return unary(Op::abs, u); }
constexpr Number fabs(Number u) { return abs(u); }
constexpr Number max(Number u, Number v) { return binary(Op::max, u, v); }
constexpr Number min(Number u, Number v) { return binary(Op::min, u, v); }

/// uⁿ by multiplications, for a whole exponent from −8 to 8.
constexpr Number pow(Number u, Number exponent) {
    const double n = exponent.constant(), size = n < 0 ? -n : n;
    if (!exponent.is_constant() || !(size <= 8) || size != static_cast<int>(size)) not_straight();
    Number power = 1;
    bool begun = false;
    for (int bit = 8; bit > 0; bit /= 2) {  // from the top: squares, and u where n has a 1
        if (begun) power *= power;
        if (!(static_cast<int>(size) & bit)) continue;
        power = begun ? power * u : u;
        begun = true;
    }
    return n < 0 ? 1 / power : power;
}

inline Number missing() { return {}; }
inline Number log2(Number) { return missing(); }
inline Number log10(Number) { return missing(); }
inline Number cbrt(Number) { return missing(); }
inline Number tan(Number) { return missing(); }
inline Number asin(Number) { return missing(); }
inline Number acos(Number) { return missing(); }
inline Number atan(Number) { return missing(); }
inline Number sinh(Number) { return missing(); }
inline Number cosh(Number) { return missing(); }
inline Number asinh(Number) { return missing(); }
inline Number acosh(Number) { return missing(); }
inline Number atanh(Number) { return missing(); }
inline Number erf(Number) { return missing(); }
inline Number erfc(Number) { return missing(); }
inline Number floor(Number) { return missing(); }
inline Number ceil(Number) { return missing(); }
inline Number round(Number) { return missing(); }
inline Number copysign(Number, Number) { return missing(); }
inline Number hypot(Number, Number) { return missing(); }
inline Number atan2(Number, Number) { return missing(); }
inline bool signbit(Number) { return false; }
inline bool isnan(Number) { return false; }
inline bool isinf(Number) { return false; }
inline bool isfinite(Number) { return false; }

/// Takes down Function::call(u, v), which returns a Number or an arithmetic constant.
template <class Function>
constexpr Formula take_down() {
    Formula f;
    const Number u{Operand{f, f.add({Op::first})}}, v{Operand{f, f.add({Op::second})}};
    const Number result = Function::call(u, v);
    f.result = result.operand().at(f);
    return f;
}

/// Is Function a list of operations?
template <class Function>
concept Straight = requires { typename std::bool_constant<(take_down<Function>(), true)>; };

/// The list. (A variable, so that it is made once.)
template <Straight Function>
inline constexpr Formula formula = take_down<Function>();

}  // namespace backprop::symbolic
