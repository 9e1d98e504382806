// SPDX-License-Identifier: MIT
// The contract of a layer: a type that has just what it asks serves, wherever a layer does.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/check/check_gradient.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/network.hpp>

#include <string>

namespace bp = backprop;
using bp::Index;
using bp::testing::numbers;

namespace {

/// The smallest layer, as layer/concept.hpp gives it: y = s ⊙ x.
struct Scale {
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr Index parameter_count(bp::Shape input) { return input.size(); }

    template <class S, Index N>
    static void forward(bp::ForwardPass<S, N>& p) {
        bp::VectorView<const S> s{p.theta, p.input.size()};
        p.a = s.asDiagonal() * p.x;
    }
    template <class S, Index N>
    static void backward(bp::BackwardPass<S, N>& p) {
        bp::VectorView<const S> s{p.theta, p.input.size()};
        bp::VectorView<S> gradient{p.gradient, p.input.size()};
        gradient = p.delta.cwiseProduct(p.x).rowwise().sum();
        if (p.wants_dx()) p.dx = s.asDiagonal() * p.delta;
    }
};

/// Has all that is optional as well: z and a differ (a = (w x)²), a cache, initial values, names.
struct Square {
    static constexpr std::string_view name = "Square!";
    static constexpr bool own_z = true;
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr Index parameter_count(bp::Shape) { return 1; }
    static constexpr Index cache_count(bp::Shape input) { return input.size(); }
    static std::string entry_name(Index, bp::Shape) { return "w"; }

    template <class S>
    struct Parameters {
        S* data;
        bp::Shape input;
        S& w() const { return *data; }
    };
    template <class S>
    static void initialize(S* theta, bp::Shape, bp::Generator&) {
        *theta = S(2);
    }
    template <class S, Index N>
    static void forward(bp::ForwardPass<S, N>& p) {
        for (Index i = 0; i < p.x.size(); ++i) {
            p.z.data()[i] = *p.theta * p.x.data()[i];
            p.a.data()[i] = p.z.data()[i] * p.z.data()[i];
            p.cache[i] = 2 * p.z.data()[i];  // f′(z)
        }
    }
    template <class S, Index N>
    static void delta(bp::BackwardPass<S, N>& p) {
        for (Index i = 0; i < p.delta.size(); ++i) p.delta.data()[i] *= p.cache[i];
    }
    template <class S, Index N>
    static void backward(bp::BackwardPass<S, N>& p) {
        *p.gradient = p.delta.cwiseProduct(p.x).sum();
        if (p.wants_dx()) p.dx = *p.theta * p.delta;
    }
};

struct NoBackward {
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr Index parameter_count(bp::Shape) { return 0; }
    static void forward(auto&) {}
};

}  // namespace

TEST_CASE("layer: what the contract asks for is enough, and less is not", "[layer]") {
    STATIC_REQUIRE(bp::Layer<Scale>);
    STATIC_REQUIRE(bp::Layer<Square>);
    STATIC_REQUIRE(bp::Layer<bp::Dense<3>>);
    STATIC_REQUIRE(bp::Layer<bp::LayerNorm>);
    STATIC_REQUIRE(bp::Layer<bp::Dropout<std::ratio<1, 2>>>);
    STATIC_REQUIRE(bp::Layer<bp::Residual<Scale>>);
    STATIC_REQUIRE_FALSE(bp::Layer<NoBackward>);
    STATIC_REQUIRE_FALSE(bp::Layer<bp::Input<3>>);
    STATIC_REQUIRE_FALSE(bp::Layer<bp::Quadratic>);
    STATIC_REQUIRE_FALSE(bp::Layer<int>);
}

TEST_CASE("layer: the smallest one passes its gradient check, alone and within a block",
          "[layer]") {
    const auto alone = bp::check_layer<Scale, bp::Input<4>>();
    INFO(alone);
    CHECK(alone.ok);
    CHECK(alone.checked == 4 + 4 * 3);
    const auto block = bp::check_layer<bp::Residual<Scale, Square>, bp::Input<2, 3>>();
    INFO(block);
    CHECK(block.ok);
}

TEST_CASE("layer: the smallest one trains", "[layer]") {
    using Net = bp::Network<double, bp::Input<4>, Scale, bp::Quadratic>;
    Net net;
    CHECK(net.parameters().isZero(0));  // no `initialize`
    const Eigen::Vector4d truth(1, -2, 3, 0.5);
    const auto x = numbers(4, 50, 1);
    const Eigen::MatrixXd t = truth.asDiagonal() * x;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    for (int step = 0; step < 300; ++step) {
        net.forward(x, ws, bp::training);
        net.backward(ws, t, g);
        net.parameters() -= 0.5 * g.parameters();
    }
    CHECK((net.parameters() - truth).norm() < 1e-6);
    CHECK((net.layer<0>().parameters() - truth).norm() < 1e-6);  // the view it gets for nothing
}

TEST_CASE("layer: all that is optional is taken up", "[layer]") {
    using Net = bp::Network<double, bp::Input<3>, bp::Dense<2>, Square, bp::Quadratic>;
    Net net;
    CHECK(net.layer<1>().w() == 2);
    net.layer<1>().w() = 3;
    bp::Workspace<Net> ws;
    net.forward(numbers(3, 5, 1), ws);
    CHECK(ws.z<1>() == 3 * ws.a<0>());
    CHECK(ws.a<1>() == ws.z<1>().cwiseAbs2());
    const auto report = bp::check_layer<Square, bp::Input<3>>();
    INFO(report);
    CHECK(report.ok);
    CHECK(bp::summary(net).find("Square!") != std::string::npos);
    CHECK(Net::Layers::entry_name(Net::Definition::plan, 8) == "layer 1, w");
}

TEST_CASE("layer: parameters without names are counted within their layer", "[layer]") {
    using Net = bp::Network<double, bp::Input<3>, bp::Dense<2>, Scale>;
    CHECK(Net::Layers::entry_name(Net::Definition::plan, 9) == "layer 1, parameter 1");
}
