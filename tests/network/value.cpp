// SPDX-License-Identifier: MIT
// Networks, gradients and workspaces are regular values.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/network.hpp>

#include <concepts>
#include <limits>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::distance;
using bp::testing::numbers;

namespace {

/// One that lies within its object, one on the heap.
template <Index hidden, class S = double>
using Net = bp::Network<S, bp::Input<3>, bp::Dense<hidden, bp::Tanh>, bp::Dense<2>, bp::Quadratic>;
using Networks = std::tuple<Net<4>, Net<3000>>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("network: is a regular value, and so are its gradient and its workspace",
                        "[network]", Networks) {
    STATIC_REQUIRE(std::regular<TestType>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<TestType>);
    STATIC_REQUIRE(std::regular<bp::Gradient<TestType>>);
    STATIC_REQUIRE(std::copyable<bp::Workspace<TestType>>);
    STATIC_REQUIRE(std::default_initializable<bp::Workspace<TestType>>);
}

TEMPLATE_LIST_TEST_CASE("network: a copy is equal and deep", "[network]", Networks) {
    TestType net;
    TestType copy = net;
    CHECK(copy == net);
    copy.parameters()(TestType::parameter_count - 1) += 1;
    CHECK(copy != net);
    TestType assigned{bp::Seed{7}};
    CHECK(assigned != net);
    assigned = net;
    CHECK(assigned == net);
    auto& self = assigned;
    assigned = self;
    CHECK(assigned == net);
}

TEMPLATE_LIST_TEST_CASE("network: a move keeps the numbers, and what was moved from can be "
                        "assigned to",
                        "[network]", Networks) {
    const TestType original;
    TestType net = original;
    TestType moved = std::move(net);
    CHECK(moved == original);
    net = moved;
    CHECK(net == original);
    moved = std::move(net);
    CHECK(moved == original);
    net = TestType{bp::Seed{3}};
    CHECK(net == TestType{bp::Seed{3}});
}

TEST_CASE("network: what was moved from says so when it is used", "[network]") {
    using Large = Net<3000>;
    const auto x = numbers(3, 2, 1), t = numbers(2, 2, 2);
    Large net, other;
    bp::Gradient<Large> g;
    bp::Workspace<Large> ws;
    net.forward(x, ws);
    const Large moved = std::move(net);
    CHECK_THROWS_AS(net.predict(x), bp::Error);
    CHECK_THROWS_AS(net.parameters(), bp::Error);
    const auto moved_g = std::move(g);
    CHECK_THROWS_AS(other.backward(ws, t, g), bp::Error);
    g = moved_g;
    CHECK_NOTHROW(other.backward(ws, t, g));
    const auto moved_ws = std::move(ws);
    CHECK_THROWS_AS(ws.a<0>(), bp::Error);
    CHECK(moved_ws.a<0>().cols() == 2);
    CHECK_NOTHROW(other.forward(x, ws));
    CHECK(ws.a<1>() == other.predict(x));
}

TEST_CASE("network: a workspace that was moved from serves again, of whichever size", "[network]") {
    const auto law = [](const auto& net, auto&& ws, const auto& x) {
        bp::Gradient<std::remove_cvref_t<decltype(net)>> g;
        const auto t = net.predict(x);
        net.forward(x, ws);
        const auto moved = std::move(ws);
        CHECK_THROWS_AS(net.backward(ws, t, g), bp::Error);
        CHECK(net.forward(x, ws, bp::training) == t);
        CHECK(net.backward(ws, t, g) == 0);
        CHECK(moved.input() == x);
    };
    law(Net<4>{}, bp::Workspace<Net<4>>{}, numbers(3, 2, 1));
    law(Net<3000>{}, bp::Workspace<Net<3000>>{}, numbers(3, 2, 1));
    law(Net<3000>{}, bp::Workspace<Net<3000>, 2>{}, numbers(3, 2, 1));
}

TEST_CASE("network: NaN is not equal to itself, so a network that holds one is not either",
          "[network]") {
    Net<4> net;
    net.parameters()(0) = std::numeric_limits<double>::quiet_NaN();
    const auto copy = net;
    CHECK_FALSE(copy == net);
}

TEST_CASE("network: a copied workspace has the numbers of the first and a life of its own",
          "[network]") {
    const Net<4> net;
    const auto x = numbers(3, 5, 1), t = numbers(2, 5, 2);
    bp::Workspace<Net<4>> ws;
    net.forward(x, ws);
    auto copy = ws;
    net.forward(numbers(3, 9, 3), ws);
    CHECK(copy.a<1>() == net.predict(x));
    bp::Gradient<Net<4>> g, expected;
    net.backward(copy, t, g);
    net.forward(x, ws);
    net.backward(ws, t, expected);
    CHECK(g == expected);
}

TEST_CASE("network: containers hold networks, through every reallocation", "[network]") {
    std::vector<Net<4>> nets;
    for (std::uint64_t i = 0; i < 10; ++i) nets.emplace_back(bp::Seed{i});
    std::swap(nets[0], nets[9]);
    nets.erase(nets.begin() + 1);
    CHECK(nets[0] == Net<4>{bp::Seed{9}});
    CHECK(nets[1] == Net<4>{bp::Seed{2}});
    CHECK(nets[8] == Net<4>{bp::Seed{0}});
}

TEMPLATE_LIST_TEST_CASE("network: equal seeds make equal networks, other seeds others",
                        "[network]", Networks) {
    CHECK(TestType{} == TestType{});
    CHECK(TestType{bp::Seed{42}} == TestType{bp::Seed{42}});
    CHECK(TestType{bp::Seed{42}} != TestType{bp::Seed{43}});
    CHECK(TestType{} == TestType{bp::Seed{}});
}

TEST_CASE("network: a seed draws the same weights for every scalar, rounded", "[network]") {
    const Net<40> in_double{bp::Seed{5}};
    const Net<40, float> in_float{bp::Seed{5}};
    const Net<40, long double> in_long_double{bp::Seed{5}};
    CHECK(in_double.cast<float>() == in_float);
    CHECK(in_long_double.cast<double>() == in_double);
}

TEST_CASE("network: cast converts each number, and back again where none is lost", "[network]") {
    Net<4, float> net;
    CHECK(net.cast<double>().cast<float>() == net);
    CHECK(net.cast<long double>().parameters() == net.parameters().cast<long double>());
    Net<4> fine;
    fine.parameters()(0) = 1 + 1e-12;
    CHECK(fine.cast<float>().parameters()(0) == 1.0f);
    CHECK(distance(net.cast<double>().predict(numbers(3, 4, 1)),
                   net.predict(numbers<float>(3, 4, 1))) < 1e-6);
}
