// SPDX-License-Identifier: MIT
// Opt-in: needs <zlib.h>, and -lz to link (Debian: zlib1g-dev).
//
// IDX files that are compressed by gzip, as MNIST and Fashion-MNIST are handed out.
#pragma once

#include <backprop/data/idx.hpp>
#include <backprop/data/inflate.hpp>

#include <string>
#include <string_view>

namespace backprop {

namespace detail {

/// The bytes of an IDX file, and one more if there are more than its header says; what is not
/// compressed is left as it is.
inline std::string unpacked_idx(std::string bytes, const std::string& name) {
    if (!bytes.starts_with("\x1f\x8b")) return bytes;
    constexpr std::size_t most_header = 4 + 4 * 255;
    Inflater inflater{bytes, Inflater::Format::gzip, name};
    std::string unpacked;
    inflater.append(unpacked, most_header);
    inflater.append(unpacked, idx_header(unpacked, name).size + 1);
    return unpacked;
}

}  // namespace detail

/// As parse_idx, of bytes that are compressed or not.
template <class S = float>
Dataset<S> parse_idx_gz(std::string_view inputs, std::string_view labels,
                        const IdxOptions& options = {}, const std::string& inputs_name = "inputs",
                        const std::string& labels_name = "labels") {
    return parse_idx<S>(detail::unpacked_idx(std::string{inputs}, inputs_name),
                        detail::unpacked_idx(std::string{labels}, labels_name), options,
                        inputs_name, labels_name);
}

/// As load_idx, of files that are compressed or not. Throws Error also if one is damaged.
template <class S = float>
Dataset<S> load_idx_gz(const std::string& inputs, const std::string& labels,
                       const IdxOptions& options = {}) {
    return parse_idx<S>(detail::unpacked_idx(read_file(inputs), inputs),
                        detail::unpacked_idx(read_file(labels), labels), options, inputs, labels);
}

}  // namespace backprop
