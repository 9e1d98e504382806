// SPDX-License-Identifier: MIT
// An archive with the arrays x and y, stored or deflated.
// Link: -lz
#include "fuzz.hpp"

#include <backprop/data/npz_deflate.hpp>

namespace bp = backprop;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::bytes_of(data, size);
    fuzz::accepted([&] {
        const auto set = bp::parse_npz_deflate<float>(bytes);
        fuzz::promise(set.size() > 0, "a data set has samples");
        set.check();
    });
    return 0;
}
