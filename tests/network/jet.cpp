// SPDX-License-Identifier: MIT
// A foreign scalar: ceres::Jet, for those who fit a network inside a larger problem of Ceres.
// Where Ceres is not installed, there is nothing to compile here; the test says so.
#include "catch.hpp"

#if __has_include(<ceres/jet.h>)

#include "layer/numbers.hpp"

// Eigen's own headers stand after ours in a user's program as well.
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <ceres/jet.h>

#include <cmath>

namespace bp = backprop;
using bp::Index;
using bp::testing::numbers;
using Jet = ceres::Jet<double, 3>;

namespace {

template <class S>
using Net = bp::Network<S, bp::Input<4>, bp::Dense<5, bp::Tanh>, bp::LayerNorm,
                        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
constexpr double tolerance = 1e-13;  // exact in theory; rounding of sums of 50

}  // namespace

TEST_CASE("jet: ceres::Jet is a scalar", "[network]") { STATIC_REQUIRE(bp::Scalar<Jet>); }

TEST_CASE("jet: the loss's derivatives by three parameters are the gradient's entries",
          "[network]") {
    const Net<double> net;
    const auto x = numbers(4, 6, 1);
    const Eigen::VectorXi labels = Eigen::VectorXi::LinSpaced(6, 0, 2);
    bp::Workspace<Net<double>> ws;
    bp::Gradient<Net<double>> g;
    net.forward(x, ws);
    const double C = net.backward(ws, labels, g);
    const Index entries[] = {3, 27, Net<double>::parameter_count - 1};  // W, γ and b

    auto jets = net.cast<Jet>();
    for (int k = 0; k < 3; ++k) jets.parameters()(entries[k]).v(k) = 1;
    bp::Workspace<Net<Jet>> jet_ws;
    bp::Gradient<Net<Jet>> jet_g;
    jets.forward(x.cast<Jet>(), jet_ws);
    const Jet jet_C = jets.backward(jet_ws, labels, jet_g);
    CHECK(std::abs(jet_C.a - C) < tolerance);
    for (int k = 0; k < 3; ++k)
        CHECK(std::abs(jet_C.v(k) - g.parameters()(entries[k])) < tolerance);
    for (Index i = 0; i < Net<double>::parameter_count; ++i)
        CHECK(std::abs(jet_g.parameters()(i).a - g.parameters()(i)) < tolerance);
    // the Hessian's entries, which are symmetric
    for (int k = 0; k < 3; ++k)
        for (int l = 0; l < 3; ++l)
            CHECK(std::abs(jet_g.parameters()(entries[k]).v(l) -
                           jet_g.parameters()(entries[l]).v(k)) < tolerance);
}

#else

TEST_CASE("jet: Ceres is not installed, so ceres::Jet is not tried", "[network]") {
    WARN("<ceres/jet.h> was not found; Debian: libceres-dev");
    SUCCEED();
}

#endif
