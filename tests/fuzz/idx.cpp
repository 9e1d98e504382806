// SPDX-License-Identifier: MIT
// The first byte says how many of the others are the labels' file, the rest is the inputs'.
#include "fuzz.hpp"

#include <backprop/data/idx.hpp>

#include <algorithm>

namespace bp = backprop;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes = fuzz::bytes_of(data + 1, size - 1);
    const std::size_t cut = std::min<std::size_t>(data[0], bytes.size());
    fuzz::accepted([&] {
        const auto set = bp::parse_idx(bytes.substr(cut), bytes.substr(0, cut), {}, "x", "t");
        fuzz::promise(set.size() > 0 && set.has_labels(), "a data set has samples and labels");
        fuzz::promise(static_cast<std::size_t>(set.inputs.size()) <= size,
                      "no more numbers than bytes");
        set.check();
    });
    return 0;
}
