// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>

/// The bytes of an IDX file.
inline std::string idx(int type, std::initializer_list<unsigned> shape,
                       const std::string& elements) {
    std::string bytes{'\0', '\0', static_cast<char>(type), static_cast<char>(shape.size())};
    for (const unsigned size : shape)
        for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(size >> shift & 255U);
    return bytes + elements;
}
