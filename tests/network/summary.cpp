// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/softmax_cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <sstream>
#include <string>

namespace bp = backprop;

namespace {

using Net = bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>, bp::Dense<64, bp::ReLU>,
                        bp::Dense<10>, bp::SoftmaxCrossEntropy>;
static_assert(Net::parameter_count == 109'386);

const std::string table = R"(
   layer                output  parameters    bytes
   Input                   784
0  Dense<128, ReLU>        128     100'480  401'920
1  Dense<64, ReLU>          64       8'256   33'024
2  Dense<10>                10         650    2'600
   SoftmaxCrossEntropy
   total                           109'386  437'544
)";

}  // namespace

TEST_CASE("summary: is a table of layers, their outputs, parameters and bytes", "[network]") {
    CHECK("\n" + bp::summary(Net{}) == table);
}

TEST_CASE("summary: of a batch adds the bytes of its workspace", "[network]") {
    // x, t, ∂C/∂x and of each layer z, a and δ, where z and a are one without an activation, in
    // whole cache lines a sample; and what the products need.
    const long numbers = 784 + 16 + 784 + 3 * 128 + 3 * 64 + 2 * 16;
    const long panel = bp::kernel::scratch_count<float>(784, 128, 32);
    STATIC_REQUIRE(bp::Workspace<Net>::bytes(32) == 4 * (32 * numbers + panel));
    const std::string text = bp::summary(Net{}, 32);
    CHECK(text.find("workspace of 32") != std::string::npos);
    CHECK(text.ends_with("  325'632\n"));
    CHECK(bp::summary(Net{}, 1'000'000).find("workspace of 1'000'000") != std::string::npos);
}

TEST_CASE("summary: a network prints as its summary", "[network]") {
    std::ostringstream out;
    out << Net{};
    CHECK(out.str() == bp::summary(Net{}));
}

TEST_CASE("summary: shows shapes with channels, layers without parameters and no loss",
          "[network]") {
    using Image = bp::Network<double, bp::Input<1, 4, 4>, bp::Dropout<std::ratio<1, 4>>,
                              bp::Residual<bp::LayerNorm, bp::Dense<16, bp::ReLU, bp::NoBias>>,
                              bp::Dense<2, bp::Identity, bp::NoBias>>;
    const std::string expected = R"(
   layer                                         output  parameters  bytes
   Input                                          1x4x4
0  Dropout<1/4>                                   1x4x4           0      0
1  Residual<LayerNorm, Dense<16, ReLU, NoBias>>   1x4x4         288  2'304
2  Dense<2, Identity, NoBias>                         2          32    256
   total                                                        320  2'560
)";
    CHECK("\n" + bp::summary(Image{}) == expected);
}
