// SPDX-License-Identifier: MIT
// Constants in formulas and in types. A constant must not cost a scalar its accuracy: 0.01 as a
// double is wrong by 2e-19, which a long double sees. So decimals are given as long double, and
// what stands in a type as the quotient of two integers (clang 14 takes no floating-point
// template arguments), to be rounded once, in the scalar.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ratio>
#include <string_view>

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

/// "family<num/den>", made while compiling; `view` lives as long as this.
class RatioName {
public:
    template <class Ratio>
    constexpr RatioName(std::string_view family, Ratio) {
        append(family);
        append("<");
        append(Ratio::num);
        append("/");
        append(Ratio::den);
        append(">");
    }
    constexpr std::string_view view() const { return {text_, size_}; }

private:
    constexpr void append(std::string_view part) {
        for (const char c : part) text_[size_++] = c;
    }
    constexpr void append(std::intmax_t number) {
        char digits[24]{};
        std::size_t begin = sizeof digits;
        const bool negative = number < 0;
        do {  // digit by digit, since the least number has no positive counterpart
            const int digit = static_cast<int>(number % 10);
            digits[--begin] = static_cast<char>('0' + (digit < 0 ? -digit : digit));
            number /= 10;
        } while (number != 0);
        if (negative) digits[--begin] = '-';
        append(std::string_view{digits + begin, sizeof digits - begin});
    }

    char text_[80]{};
    std::size_t size_ = 0;
};

}  // namespace backprop
