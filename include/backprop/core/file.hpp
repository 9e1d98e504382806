// SPDX-License-Identifier: MIT
// A file as a whole, from and to memory.
#pragma once

#include <backprop/core/error.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace backprop {

namespace detail {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

}  // namespace detail

/// All bytes of a file or pipe; takes memory for at most twice as many as there are.
/// Throws Error with the path and the system's reason if it cannot be read.
inline std::string read_file(const std::string& path) {
    const detail::File file{std::fopen(path.c_str(), "rb")};
    if (!file) fail(path + ": cannot be opened: " + std::strerror(errno));
    std::string bytes;
    std::size_t size = 0;
    do {
        bytes.resize(std::max<std::size_t>(2 * size, 1 << 16));
        size += std::fread(bytes.data() + size, 1, bytes.size() - size, file.get());
    } while (size == bytes.size());
    if (std::ferror(file.get())) fail(path + ": cannot be read: " + std::strerror(errno));
    bytes.resize(size);
    return bytes;
}

/// Makes or overwrites a file. Throws Error if not all of it could be written.
inline void write_file(const std::string& path, std::string_view bytes) {
    detail::File file{std::fopen(path.c_str(), "wb")};
    if (!file) fail(path + ": cannot be written: " + std::strerror(errno));
    int error = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) error = errno;
    // What the system has put off until now may fail too.
    if (std::fclose(file.release()) != 0 && error == 0) error = errno;
    if (error != 0) fail(path + ": cannot be written: " + std::strerror(error));
}

}  // namespace backprop
