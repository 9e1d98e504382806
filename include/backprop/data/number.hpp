// SPDX-License-Identifier: MIT
// A number in text, as "-1.5e3", ".5", "+2", "inf": read to the nearest value of S, ties to even,
// whatever the locale. What is too small to be told from 0 becomes 0 or the subnormal next to it.
//
// A number printed with 9 digits (float) or 17 (double) comes back as the same bits.
#pragma once

#include <backprop/core/types.hpp>

#include <charconv>
#include <clocale>
#include <cmath>
#include <concepts>
#include <cstdlib>
#include <string>
#include <string_view>
#include <system_error>

namespace backprop::detail {

/// By strtod and its kin, whose decimal point is the locale's: also says what is out of range,
/// by ±∞ or something next to 0, and serves where std::from_chars does not know floating point.
/// `text` consists of digits, one point at most, sign and exponent, or is a name of infinity.
template <std::floating_point S>
bool read_number_by_locale(std::string_view text, S& number) {
    std::string copy{text};
    if (const auto point = copy.find('.'); point != std::string::npos)
        copy.replace(point, 1, std::localeconv()->decimal_point);
    char* end = nullptr;
    if constexpr (std::same_as<S, float>) number = std::strtof(copy.c_str(), &end);
    else if constexpr (std::same_as<S, double>) number = std::strtod(copy.c_str(), &end);
    else number = std::strtold(copy.c_str(), &end);
    return end == copy.c_str() + copy.size() && !copy.empty();
}

/// Is it written as a decimal number, or as infinity? (strtod would take more: blanks, 0x1p3.)
inline bool is_number(std::string_view text) {
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
    const auto digits = [&] {
        std::size_t n = 0;
        while (n < text.size() && text[n] >= '0' && text[n] <= '9') ++n;
        text.remove_prefix(n);
        return n;
    };
    std::size_t count = digits();
    if (count == 0 && (text == "inf" || text == "Inf" || text == "INF" || text == "infinity" ||
                       text == "Infinity" || text == "INFINITY"))
        return true;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        count += digits();
    }
    if (count == 0) return false;
    if (text.empty()) return true;
    if (text.front() != 'e' && text.front() != 'E') return false;
    text.remove_prefix(1);
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
    return digits() > 0 && text.empty();
}

enum class NumberStatus { good, no_number, too_large };

template <std::floating_point S>
NumberStatus read_number(std::string_view text, S& number) {
    if (!is_number(text)) return NumberStatus::no_number;
    if (text.front() == '+') text.remove_prefix(1);
#if defined(__cpp_lib_to_chars)
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{}) return NumberStatus::good;
#endif
    read_number_by_locale(text, number);
    const bool named = text.find_first_of("iI") != std::string_view::npos;
    return std::isinf(number) && !named ? NumberStatus::too_large : NumberStatus::good;
}

}  // namespace backprop::detail
