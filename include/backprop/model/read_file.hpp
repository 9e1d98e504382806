// SPDX-License-Identifier: MIT
// A safetensors file on its way in. Its header is read and checked first, the numbers only when
// somebody who has compared the table with what he expects asks for them.
#pragma once

#include <backprop/core/file.hpp>
#include <backprop/model/tensor_file.hpp>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace backprop::detail {

/// What the system says of the last failure.
inline std::string system_text() { return std::strerror(errno); }

/// `bytes` bytes from where the file stands, no more of them than there are.
template <class Byte = char>
std::vector<Byte> read_bytes(std::FILE* file, const std::string& path, std::uint64_t bytes) {
    std::vector<Byte> text(static_cast<std::size_t>(bytes));
    const std::size_t got = std::fread(text.data(), 1, text.size(), file);
    if (got != text.size())
        fail(path + ": cannot be read: " +
             (std::ferror(file) ? system_text() : "it ends before its size says so"));
    return text;
}
inline std::int64_t position(std::FILE* file) {
#if defined(_WIN32)
    return _ftelli64(file);  // where long has 32 bits
#else
    return std::ftell(file);
#endif
}
inline std::string_view view_of(const auto& bytes) { return {bytes.data(), bytes.size()}; }

/// A file at a path, or bytes in memory, which have to outlive it. It may be moved: a vector keeps
/// its bytes where they are.
template <class S>
struct TensorFile {
    std::string name;
    TensorTable<S> table;

    static TensorFile open(const std::string& path) {
        TensorFile file;
        file.name = path;
        file.file_.reset(std::fopen(path.c_str(), "rb"));
        if (!file.file_) fail(path + ": cannot be opened: " + system_text());
        std::FILE* const f = file.file_.get();
        std::int64_t size = -1;
        if (std::fseek(f, 0, SEEK_END) == 0) size = position(f);
        if (size < 0 || std::fseek(f, 0, SEEK_SET) != 0)
            fail(path + ": cannot be read: " + system_text());
        const auto file_size = static_cast<std::uint64_t>(size);
        const auto first = read_bytes(f, path, std::min(file_size, std::uint64_t{8}));
        const std::uint64_t header = read_header_size(path, view_of(first), file_size);
        file.data_size_ = file_size - 8 - header;
        file.header_ = read_bytes(f, path, header);
        file.table = read_header<S>(path, view_of(file.header_), file.data_size_);
        return file;
    }

    static TensorFile of_bytes(std::string_view bytes) {
        TensorFile file;
        file.name = "safetensors";
        const auto header =
            static_cast<std::size_t>(read_header_size(file.name, bytes.substr(0, 8), bytes.size()));
        file.memory_ = bytes.substr(8 + header);
        file.table = read_header<S>(file.name, bytes.substr(8, header), file.memory_.size());
        return file;
    }

    /// What follows the header.
    std::string_view data() {
        if (!file_) return memory_;
        buffer_ = read_bytes(file_.get(), name, data_size_);
        return view_of(buffer_);
    }

private:
    File file_;
    std::uint64_t data_size_ = 0;
    std::vector<char> header_, buffer_;
    std::string_view memory_;
};

}  // namespace backprop::detail
