// SPDX-License-Identifier: MIT
// One array; what was read is written and has to be read again as the same bits.
#include "fuzz.hpp"

#include <backprop/data/npy.hpp>

#include <cstring>

namespace bp = backprop;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::bytes_of(data, size);
    bp::Matrix<double> x;
    fuzz::accepted([&] { bp::parse_npy<float>(bytes); });
    if (!fuzz::accepted([&] { x = bp::parse_npy<double>(bytes); })) return 0;
    fuzz::promise(x.size() > 0, "an array has numbers");
    fuzz::promise(static_cast<std::size_t>(x.size()) <= size, "a byte a number at least");
    const auto again = bp::parse_npy<double>(bp::npy_bytes(x));
    fuzz::promise(again.rows() == x.rows() && again.cols() == x.cols(), "the shape comes back");
    fuzz::promise(std::memcmp(again.data(), x.data(),
                              static_cast<std::size_t>(x.size()) * sizeof(double)) == 0,
                  "the numbers come back");
    return 0;
}
