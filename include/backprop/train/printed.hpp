// SPDX-License-Identifier: MIT
// Short pieces of text by printf's rules, which cost less to compile than streams.
#pragma once

#include <cstdio>
#include <string>

namespace backprop::detail {

/// At most 95 characters.
template <class... Numbers>
std::string printed(const char* format, Numbers... numbers) {
    char text[96];
    const int size = std::snprintf(text, sizeof text, format, numbers...);
    return {text, static_cast<std::size_t>(size < 0 ? 0 : size < 95 ? size : 95)};
}

}  // namespace backprop::detail
