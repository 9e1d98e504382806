// SPDX-License-Identifier: MIT
// Opt-in: needs <zlib.h>, and -lz to link (Debian: zlib1g-dev).
//
// Archives of arrays that are compressed, as numpy.savez_compressed writes them.
#pragma once

#include <backprop/data/inflate.hpp>
#include <backprop/data/npz.hpp>

#include <string>
#include <string_view>

namespace backprop {

namespace detail {

inline std::string inflate_zip(std::string_view packed, std::size_t size, const std::string& name) {
    Inflater inflater{packed, Inflater::Format::deflate, name};
    std::string bytes;
    inflater.append(bytes, size + 1);  // one more, to see that there is none
    return bytes;
}

}  // namespace detail

/// As parse_npz, of an archive whose arrays are compressed or not.
template <class S = float>
Dataset<S> parse_npz_deflate(std::string_view bytes, const NpzOptions& options = {},
                             const std::string& name = "npz") {
    return parse_npz<S>(bytes, options, name, detail::inflate_zip);
}

/// As load_npz, of an archive whose arrays are compressed or not.
template <class S = float>
Dataset<S> load_npz_deflate(const std::string& path, const NpzOptions& options = {}) {
    return parse_npz_deflate<S>(read_file(path), options, path);
}

}  // namespace backprop
