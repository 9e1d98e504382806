// SPDX-License-Identifier: MIT
// Opt-in: needs <zlib.h>, and -lz to link (Debian: zlib1g-dev).
//
// Bytes that were compressed by deflate, alone as in ZIP or within gzip, unpacked piece by piece,
// so that a small file which claims to be a large one takes no memory for its claim.
//
// Source: P. Deutsch 1996, RFC 1951 (deflate) and RFC 1952 (gzip).
#pragma once

#include <backprop/core/error.hpp>

#include <zlib.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace backprop::detail {

/// Gives the unpacked bytes in turn. Refers to the packed ones and to the name.
class Inflater {
public:
    enum class Format { deflate, gzip };

    Inflater(std::string_view packed, Format format, const std::string& name)
        : packed_{packed}, format_{format}, name_{name} {
        if (inflateInit2(&stream_, format == Format::gzip ? 16 + MAX_WBITS : -MAX_WBITS) != Z_OK)
            fail(name + ": zlib cannot be used: " + message());
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream_); }

    /// Appends bytes until there are `limit`, or less at the end, where the checksum was right.
    /// Throws Error if the packed bytes are damaged or incomplete.
    void append(std::string& bytes, std::size_t limit) {
        while (bytes.size() < limit && !ended_) {
            const std::size_t begin = bytes.size();
            bytes.resize(begin + std::min(limit - begin, std::max<std::size_t>(begin, 1 << 16)));
            bytes.resize(begin + read(bytes.data() + begin, bytes.size() - begin));
        }
    }

private:
    static constexpr std::size_t most = 1U << 30U;  // zlib's counters have 32 bits

    std::size_t read(char* to, std::size_t count) {
        stream_.next_out = reinterpret_cast<Bytef*>(to);
        stream_.avail_out = static_cast<uInt>(std::min(count, most));
        while (stream_.avail_out > 0 && !ended_) {
            const std::size_t given = std::min(packed_.size() - at_, most);
            // zlib only reads it: its type has no const before ZLIB_CONST.
            stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed_.data() + at_));
            stream_.avail_in = static_cast<uInt>(given);
            const int status = inflate(&stream_, Z_NO_FLUSH);
            at_ += given - stream_.avail_in;
            if (status == Z_STREAM_END) {
                end();
            } else if (status == Z_BUF_ERROR && at_ == packed_.size()) {
                fail(where() + "the compressed data ends too early");
            } else if (status != Z_OK) {
                fail(where() + "the compressed data is damaged: " + message());
            }
        }
        return static_cast<std::size_t>(stream_.next_out - reinterpret_cast<Bytef*>(to));
    }

    /// Another member may follow one of gzip, as after `cat a.gz b.gz`.
    void end() {
        ended_ = at_ == packed_.size();
        if (ended_) return;
        if (format_ == Format::deflate || inflateReset(&stream_) != Z_OK)
            fail(where() + "expected the compressed data to end here");
    }

    std::string where() const { return name_ + ": byte " + std::to_string(at_) + ": "; }
    std::string message() const { return stream_.msg != nullptr ? stream_.msg : "no reason given"; }

    std::string_view packed_;
    Format format_;
    const std::string& name_;
    std::size_t at_ = 0;
    bool ended_ = false;
    z_stream stream_{};
};

}  // namespace backprop::detail
