// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/softmax_cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <iomanip>
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
