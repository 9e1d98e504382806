// SPDX-License-Identifier: MIT
// A file as a whole, in memory.
#pragma once

#include <backprop/core/error.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

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

}  // namespace backprop
