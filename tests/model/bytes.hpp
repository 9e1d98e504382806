// SPDX-License-Identifier: MIT
// Safetensors files out of a header's text and numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace backprop::testing {

/// The file's bytes; `claimed` is the size of the header that its first 8 bytes claim.
inline std::string file_of(const std::string& header, const std::string& data,
                           std::uint64_t claimed) {
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) bytes[i] = static_cast<char>(claimed >> 8 * i & 255);
    return bytes + header + data;
}
inline std::string file_of(const std::string& header, const std::string& data) {
    return file_of(header, data, header.size());
}

template <class T>
std::string bytes_of(const std::vector<T>& numbers) {
    std::string bytes(numbers.size() * sizeof(T), '\0');
    std::memcpy(bytes.data(), numbers.data(), bytes.size());
    return bytes;
}

/// "name":{…}, for a header.
inline std::string tensor(const std::string& name, const std::string& dtype,
                          const std::string& shape, std::uint64_t begin, std::uint64_t end) {
    return "\"" + name + R"(":{"dtype":")" + dtype + R"(","shape":)" + shape +
           R"(,"data_offsets":[)" + std::to_string(begin) + "," + std::to_string(end) + "]}";
}

}  // namespace backprop::testing
