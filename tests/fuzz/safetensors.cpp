// SPDX-License-Identifier: MIT
// Bytes that a network takes are written again, and taken again for the same network.
#include "fuzz.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/model/safetensors.hpp>

#include <cstring>

namespace bp = backprop;

namespace {

using Net = bp::Network<float, bp::Input<2>, bp::Dense<3>>;

bool same(const Net& a, const Net& b) {  // to the bit: NaN may be among them
    return std::memcmp(a.parameters().data(), b.parameters().data(),
                       sizeof(float) * Net::parameter_count) == 0;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Net untouched;
    Net net, again;
    bp::ModelInfo info;
    if (!fuzz::accepted([&] { info = bp::from_safetensors(fuzz::bytes_of(data, size), net); })) {
        fuzz::promise(same(net, untouched), "what is refused changes nothing");
        return 0;
    }
    const std::string written = bp::to_safetensors(net, info);
    fuzz::promise(bp::from_safetensors(written, again) == info, "what was told comes back");
    fuzz::promise(same(net, again), "and so does the network");
    fuzz::promise(bp::to_safetensors(again, info) == written, "a file has one form");
    return 0;
}
