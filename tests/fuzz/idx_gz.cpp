// SPDX-License-Identifier: MIT
// The first byte says how many of the others are the labels' file, the rest is the inputs'; either
// may be compressed.
// Link: -lz
#include "fuzz.hpp"

#include <backprop/data/idx_gz.hpp>

#include <algorithm>

namespace bp = backprop;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes = fuzz::bytes_of(data + 1, size - 1);
    const std::size_t cut = std::min<std::size_t>(data[0], bytes.size());
    fuzz::accepted([&] {
        const auto set = bp::parse_idx_gz(bytes.substr(cut), bytes.substr(0, cut));
        fuzz::promise(set.size() > 0 && set.has_labels(), "a data set has samples and labels");
        set.check();
    });
    return 0;
}
