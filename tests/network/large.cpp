// SPDX-License-Identifier: MIT
// 784-2048-2048-10 has 5.8 million parameters, 23 MB in float and as many again for its gradient:
// as local variables they fit a stack of 8 MB, since what is large is on the heap.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/loss/softmax_cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <vector>

namespace bp = backprop;
using bp::testing::numbers;

namespace {

using Net = bp::Network<float, bp::Input<784>, bp::Dense<2048, bp::ReLU>, bp::Dense<2048, bp::ReLU>,
                        bp::Dense<10>, bp::SoftmaxCrossEntropy>;
static_assert(Net::parameter_count == 5'824'522);

constexpr std::size_t little = 4096;  // bytes on the stack for an object
static_assert(sizeof(Net) < little);
static_assert(sizeof(bp::Gradient<Net>) < little);
static_assert(sizeof(bp::Workspace<Net>) < little);

}  // namespace

TEST_CASE("network: a large one lives in local variables, is copied, trained and predicts",
          "[network]") {
    Net net;
    const Net before = net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const auto x = numbers<float>(784, 4, 1);
    const std::vector<int> t{3, 1, 4, 1};
    net.forward(x, ws, bp::training);
    const float C = net.backward(ws, t, g, bp::with_input_gradient);
    net.parameters() -= 0.001f * g.parameters();
    CHECK(net != before);
    CHECK(net.loss(x, t) < C);
    CHECK(before.loss(x, t) == C);
    Net moved = std::move(net);
    CHECK(moved.predict(x).allFinite());
}

TEST_CASE("network: a large workspace of a fixed batch is on the heap too", "[network]") {
    bp::Workspace<Net, 8> ws;
    CHECK(sizeof ws < bp::inline_limit);  // x alone, 25 kB, lies inside
    CHECK(Net{}.forward(numbers<float>(784, 8, 1), ws).allFinite());
}
