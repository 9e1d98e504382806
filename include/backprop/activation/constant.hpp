// SPDX-License-Identifier: MIT
// Constants in formulas and in types. A constant must not cost a scalar its accuracy: 0.01 as a
// double is wrong by 2e-19, which a long double sees. So decimals are given as long double, and
// what stands in a type as the quotient of two integers (clang 14 takes no floating-point
// template arguments), to be rounded once, in the scalar.
#pragma once

#include <ratio>
#include <string>

namespace backprop {

/// c, in the scalar S.
template <class S>
constexpr S constant(long double c) {
    if constexpr (requires { typename S::Scalar; })  // a jet, which takes its own scalar only
        return S(constant<typename S::Scalar>(c));
    else
        return static_cast<S>(c);
}

/// num/den of a std::ratio, in the scalar S.
template <class S, class Ratio>
constexpr S ratio_value() {
    return S(static_cast<double>(Ratio::num)) / S(static_cast<double>(Ratio::den));
}

/// "family<num/den>", and "family" alone where the ratio is the usual one.
template <class Ratio, class Usual>
std::string ratio_name(std::string family) {
    if constexpr (std::ratio_equal_v<Ratio, Usual>) return family;
    return family + "With<" + std::to_string(Ratio::num) + "/" + std::to_string(Ratio::den) + ">";
}

}  // namespace backprop
