// SPDX-License-Identifier: MIT
// Where θ lies: dense, layer by layer, weights column-major and then the bias.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/dropout.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/network.hpp>

#include <cstdint>
#include <type_traits>
#include <utility>

namespace bp = backprop;
using bp::Index;

namespace {

using Net = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::ReLU>, bp::Dropout<std::ratio<1, 2>>,
                        bp::Dense<2, bp::Tanh, bp::NoBias>, bp::LayerNorm, bp::Dense<1>,
                        bp::Quadratic>;
constexpr const auto& plan = Net::Definition::plan;

using Large = bp::Network<float, bp::Input<200>, bp::Dense<100>, bp::Dense<1>>;

/// Does a view, or a pointer, let its numbers be written?
template <class V>
constexpr bool writable = std::is_assignable_v<decltype(*std::declval<V>().data()), double>;

}  // namespace

TEST_CASE("network: the sizes of a list are constants", "[network]") {
    STATIC_REQUIRE(Net::input_size == 3);
    STATIC_REQUIRE(Net::output_size == 1);
    STATIC_REQUIRE(Net::depth == 5);
    STATIC_REQUIRE(Net::parameter_count == (12 + 4) + 0 + 8 + 4 + (2 + 1));
    STATIC_REQUIRE(std::same_as<Net::Scalar, double>);
    STATIC_REQUIRE(std::same_as<decltype(Net::parameter_count), const Eigen::Index>);
    STATIC_REQUIRE(bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>,
                               bp::Dense<64, bp::ReLU>, bp::Dense<10>>::parameter_count == 109'386);
}

TEST_CASE("network: a layer's parameters begin where those before it end", "[network]") {
    STATIC_REQUIRE(plan.theta[0] == 0);
    STATIC_REQUIRE(plan.theta[1] == 16);
    STATIC_REQUIRE(plan.theta[2] == 16);
    STATIC_REQUIRE(plan.theta[3] == 24);
    STATIC_REQUIRE(plan.theta[4] == 28);
    STATIC_REQUIRE(plan.theta[5] == 31);
}

TEST_CASE("network: θ is every layer's weights, column by column, and then its bias",
          "[network]") {
    Net net;
    CHECK(net.parameters().size() == Net::parameter_count);
    for (Index i = 0; i < net.parameters().size(); ++i)
        net.parameters()(i) = static_cast<double>(i);
    CHECK(net.layer<0>().weights()(0, 0) == 0);
    CHECK(net.layer<0>().weights()(1, 0) == 1);
    CHECK(net.layer<0>().weights()(0, 1) == 4);
    CHECK(net.layer<0>().weights()(3, 2) == 11);
    CHECK(net.layer<0>().bias()(3) == 15);
    CHECK(net.layer<2>().weights()(0, 0) == 16);
    CHECK(net.layer<2>().weights()(1, 3) == 23);
    CHECK(net.layer<3>().weights()(1) == 25);
    CHECK(net.layer<3>().bias()(1) == 27);
    CHECK(net.layer<4>().weights()(0, 1) == 29);
    CHECK(net.layer<4>().bias()(0) == 30);
    CHECK(net.layer<1>().parameters().size() == 0);
}

TEST_CASE("network: the views alias θ in both directions, and what is written the next call sees",
          "[network]") {
    Net net;
    net.parameters().setZero();
    net.layer<4>().weights() << 3, 4;
    net.layer<4>().bias() << 5;
    CHECK(net.parameters().tail(3) == Eigen::Vector3d(3, 4, 5));
    CHECK(net.predict(Eigen::Vector3d(1, 1, 1))(0) == 5);  // LayerNorm's γ is 0
    net.parameters()(30) = 7;
    CHECK(net.layer<4>().bias()(0) == 7);
    CHECK(net.predict(Eigen::Vector3d(1, 1, 1))(0) == 7);
}

TEST_CASE("network: of a const network and a const gradient all views are read-only", "[network]") {
    using Const = const Net&;
    STATIC_REQUIRE(writable<decltype(std::declval<Net&>().parameters())>);
    STATIC_REQUIRE(writable<decltype(std::declval<Net&>().layer<0>().weights())>);
    STATIC_REQUIRE(writable<decltype(std::declval<Net&>().layer<3>().bias())>);
    STATIC_REQUIRE(writable<decltype(std::declval<bp::Gradient<Net>&>().parameters())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<Const>().parameters())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<Const>().state())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<Const>().layer<0>().weights())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<Const>().layer<0>().bias())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<Const>().layer<1>().parameters())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<Const>().layer<3>().weights())>);
    STATIC_REQUIRE_FALSE(
        writable<decltype(std::declval<const bp::Gradient<Net>&>().layer<0>().weights())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<bp::Workspace<Net>&>().a<0>())>);
    STATIC_REQUIRE_FALSE(writable<decltype(std::declval<bp::Workspace<Net>&>().delta<0>())>);
}

TEST_CASE("network: a gradient has θ's layout and begins as zero", "[network]") {
    bp::Gradient<Net> g;
    const Net net;
    CHECK(g.parameters().size() == net.parameters().size());
    CHECK(g.parameters().isZero(0));
    CHECK(g.layer<2>().weights().data() - g.parameters().data() ==
          net.layer<2>().weights().data() - net.parameters().data());
    CHECK(g.layer<4>().bias().data() - g.parameters().data() ==
          net.layer<4>().bias().data() - net.parameters().data());
}

TEST_CASE("network: θ and the gradient begin on a cache line, in small and large networks",
          "[network]") {
    const auto aligned = [](const auto& p) {
        return reinterpret_cast<std::uintptr_t>(p.parameters().data()) % 64 == 0;
    };
    struct Odd {
        char first = 0;
        Net small;
        bp::Gradient<Net> small_gradient;
        char second = 0;
        Large large;
        bp::Gradient<Large> large_gradient;
    };
    const Odd odd;
    CHECK(aligned(odd.small));
    CHECK(aligned(odd.small_gradient));
    CHECK(aligned(odd.large));
    CHECK(aligned(odd.large_gradient));
}

TEST_CASE("network: a tiny one lies within the object entirely, a large one on the heap",
          "[network]") {
    const auto within = [](const auto& object, const void* p) {
        const auto begin = reinterpret_cast<std::uintptr_t>(&object);
        const auto at = reinterpret_cast<std::uintptr_t>(p);
        return at >= begin && at < begin + sizeof object;
    };
    const Net net;
    CHECK(within(net, net.parameters().data()));
    STATIC_REQUIRE(sizeof(Net) <= sizeof(double) * Net::parameter_count + 5 * 64);
    Net trained;
    bp::Workspace<Net, 1> ws;
    trained.forward(Eigen::Vector3d(1, 2, 3), ws);
    CHECK(within(ws, ws.input().data()));
    CHECK(within(ws, ws.a<4>().data()));
    const Large large;
    CHECK_FALSE(within(large, large.parameters().data()));
    STATIC_REQUIRE(sizeof(Large) <= 4 * 64);
}
