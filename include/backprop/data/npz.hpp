// SPDX-License-Identifier: MIT
// NumPy's .npz, a ZIP archive with an .npy file for each array. From the archive's end:
//
//     end record (22 bytes and a comment)   number of entries, where the directory begins, its size
//     directory                             an entry a file: name, method, sizes, CRC, where it is
//     at each file                          a local header, whose own length is all we need of it
//
// numpy.savez stores (method 0); numpy.savez_compressed deflates (method 8), which takes zlib and
// load_npz_deflate of <backprop/data/npz_deflate.hpp>. Archives above 4 GB are refused.
//
// Source: PKWARE, "APPNOTE.TXT - .ZIP file format specification", 4.3.
#pragma once

#include <backprop/data/npy.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backprop {

/// Which arrays of the archive are what.
struct NpzOptions {
    std::string inputs = "x";
    std::string targets = "y";
    std::string weights = {};  // none: all samples count for 1
};

namespace detail {

/// Gives the `size` bytes that were packed, or throws an Error that begins with the name.
using Inflate = std::string (*)(std::string_view packed, std::size_t size, const std::string& name);

/// The checksum of ZIP and gzip: the remainder by x³² + x²⁶ + … + 1, bits reversed.
template <class Table = std::array<std::uint32_t, 256>>
std::uint32_t crc32(std::string_view bytes) {
    static constexpr Table table = [] {
        Table values{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            values[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                values[i] = (values[i] >> 1U) ^ ((values[i] & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return values;
    }();
    std::uint32_t crc = ~0U;
    for (const char c : bytes)
        crc = (crc >> 8U) ^ table[(crc ^ static_cast<unsigned char>(c)) & 255U];
    return ~crc;
}

/// A file of the archive, whose bytes are a part of it.
struct ZipEntry {
    std::string name;
    std::string_view bytes;  // as stored
    std::size_t size = 0;    // unpacked
    std::uint32_t crc = 0;
    unsigned method = 0;
};

template <class Entry = ZipEntry>
class ZipReader {
public:
    ZipReader(std::string_view bytes, const std::string& name) : bytes_{bytes}, name_{name} {}

    std::vector<Entry> read() const {
        const std::size_t end = find_end();
        const std::size_t count = u16(end + 10), size = u32(end + 12), begin = u32(end + 16);
        if (u16(end + 4) != 0 || u16(end + 8) != count)
            refuse(end + 4, "an archive in one piece");
        if (begin > end || size > end - begin)
            refuse(end + 12, "the directory before its end record");
        std::vector<Entry> entries;
        std::size_t at = begin;
        for (std::size_t i = 0; i < count; ++i) entries.push_back(read_entry(at, begin + size));
        return entries;
    }

private:
    [[noreturn]] void refuse(std::size_t at, const std::string& expected) const {
        fail(name_ + ": byte " + std::to_string(at) + ": expected " + expected);
    }
    std::size_t u16(std::size_t at) const {
        return element_at<std::uint16_t>(bytes_.data() + at, std::endian::little);
    }
    std::size_t u32(std::size_t at) const {
        return element_at<std::uint32_t>(bytes_.data() + at, std::endian::little);
    }

    /// The end record is the last one whose comment reaches to the end of the file.
    std::size_t find_end() const {
        constexpr std::size_t length = 22;
        for (std::size_t comment = 0; comment <= 0xFFFF && comment + length <= bytes_.size();
             ++comment) {
            const std::size_t at = bytes_.size() - length - comment;
            if (bytes_.substr(at, 4) == "PK\5\6" && u16(at + 20) == comment) return at;
        }
        refuse(bytes_.size(), "a ZIP archive's end record, with which .npz ends");
    }

    Entry read_entry(std::size_t& at, std::size_t end) const {
        constexpr std::size_t length = 46, local_length = 30;
        if (end - at < length || bytes_.substr(at, 4) != "PK\1\2")
            refuse(at, "an entry of the directory");
        const std::size_t name_length = u16(at + 28);
        const std::size_t rest = name_length + u16(at + 30) + u16(at + 32);
        if (rest > end - at - length) refuse(at + 28, "an entry that ends in the directory");
        const std::size_t packed = u32(at + 20), size = u32(at + 24), local = u32(at + 42);
        if (std::max({packed, size, local}) == 0xFFFFFFFF)
            refuse(at, "an archive below 4 GB, which has no entries of ZIP64");
        if ((u16(at + 8) & 1U) != 0) refuse(at + 8, "a file that is not encrypted");
        if (local > bytes_.size() || bytes_.size() - local < local_length ||
            bytes_.substr(local, 4) != "PK\3\4")
            refuse(at + 42, "the place of a file");
        const std::size_t data = local + local_length + u16(local + 26) + u16(local + 28);
        if (data > bytes_.size() || bytes_.size() - data < packed)
            refuse(at + 20, "a file that ends in the archive");
        Entry entry{std::string{bytes_.substr(at + length, name_length)},
                    bytes_.substr(data, packed), size,
                    static_cast<std::uint32_t>(u32(at + 16)), static_cast<unsigned>(u16(at + 10))};
        at += length + rest;
        return entry;
    }

    std::string_view bytes_;
    const std::string& name_;
};

/// An array's bytes; `storage` holds them where they had to be unpacked.
template <class Entry>
std::string_view npz_array(const std::vector<Entry>& entries, const std::string& key,
                           Inflate inflate, std::string& storage, const std::string& name) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto& e) { return e.name == key + ".npy"; });
    if (found == entries.end()) {
        std::string names;
        for (const auto& entry : entries) names += (names.empty() ? "" : ", ") + entry.name;
        fail(name + ": there is no array " + key + ".npy; there are: " + names.substr(0, 200));
    }
    const std::string where = name + ": " + found->name;
    std::string_view bytes = found->bytes;
    if (found->method == 8) {
        if (inflate == nullptr)
            fail(where + " is deflated: load it with load_npz_deflate of "
                         "<backprop/data/npz_deflate.hpp>, or write it by numpy.savez");
        bytes = storage = inflate(bytes, found->size, where);
    } else if (found->method != 0) {
        fail(where + ": expected method 0 (stored) or 8 (deflated), found " +
             std::to_string(found->method));
    }
    if (bytes.size() != found->size)
        fail(where + ": expected " + std::to_string(found->size) + " bytes, found " +
             std::to_string(bytes.size()));
    if (crc32(bytes) != found->crc) fail(where + ": the checksum is wrong: the file is damaged");
    return bytes;
}

}  // namespace detail

/// An archive in memory; the name is for messages. See load_npz.
template <class S = float>
Dataset<S> parse_npz(std::string_view bytes, const NpzOptions& options = {},
                     const std::string& name = "npz", detail::Inflate inflate = nullptr) {
    const auto entries = detail::ZipReader<>{bytes, name}.read();
    std::string x, t, w;
    const auto array = [&](const std::string& key, std::string& storage) {
        return detail::npz_array(entries, key, inflate, storage, name);
    };
    const std::string_view inputs = array(options.inputs, x), targets = array(options.targets, t);
    Dataset<S> data =
        detail::npy_dataset<S>(inputs, targets, name + ": " + options.inputs + ".npy",
                               name + ": " + options.targets + ".npy");
    if (options.weights.empty()) return data;
    const std::string weights_name = name + ": " + options.weights + ".npy";
    const Matrix<S> weights = parse_npy<S>(array(options.weights, w), weights_name);
    if (weights.size() != data.size())
        fail(weights_name + ": expected " + std::to_string(data.size()) +
             " weights, one a sample, found " + std::to_string(weights.size()));
    data.weights = VectorView<const S>{weights.data(), weights.size()};
    return data;
}

/// A data set from an archive as numpy.savez writes it: `np.savez("train.npz", x=x, y=y)`. The
/// targets are labels where they are integers in one dimension. Throws Error if the archive is
/// damaged or lacks an array, and as load_npy.
template <class S = float>
Dataset<S> load_npz(const std::string& path, const NpzOptions& options = {}) {
    return parse_npz<S>(read_file(path), options, path);
}

}  // namespace backprop
