// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"
#include "network/heap.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/loss/squared_error.hpp>
#include <backprop/network/network.hpp>
#include <backprop/train/trainer.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace bp = backprop;
using bp::Index;
using bp::testing::allocations_of;
using bp::testing::numbers;

namespace {

using Net =
    bp::Network<float, bp::Input<20>, bp::Dense<16, bp::ReLU>, bp::Dropout<std::ratio<1, 4>>,
                bp::Residual<bp::Dense<16, bp::ReLU>, bp::LayerNorm>, bp::Dense<5, bp::Softmax>,
                bp::CrossEntropy>;

}  // namespace

TEST_CASE("heap: the counter of these tests sees new, aligned new and Eigen's own allocator",
          "[network]") {
    // of objects that outlive the count, since a compiler may leave out a `new` without effect
    std::vector<double> with_new;
    bp::HeapBuffer<float> with_aligned_new;
    Eigen::VectorXd with_eigen;
    CHECK(allocations_of([&] { with_new.resize(3); }) > 0);
    CHECK(allocations_of([&] { with_aligned_new = bp::HeapBuffer<float>(3); }) > 0);
    CHECK(allocations_of([&] { with_eigen.resize(3); }) > 0);
    CHECK(with_new.size() + static_cast<std::size_t>(with_aligned_new.size()) == 6);
    CHECK(allocations_of([] {}) == 0);
}

TEST_CASE("heap: the first batch allocates, every later one of at most its size does not",
          "[network]") {
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const auto x = numbers<float>(20, 32, 1);
    const Eigen::VectorXi labels = Eigen::VectorXi::LinSpaced(32, 0, 4);
    const bp::Matrix<float> one_hot = bp::Matrix<float>::Ones(5, 32) / 5;
    const auto step = [&](Index n) {
        net.forward(x.leftCols(n), ws, bp::training);
        net.backward(ws, labels.head(n), g);
        net.backward(ws, one_hot.leftCols(n), g, bp::with_input_gradient);
        net.parameters() -= 0.1f * g.parameters();
        net.commit(ws);
    };
    CHECK(allocations_of([&] { step(32); }) > 0);
    CHECK(allocations_of([&] { step(32); }) == 0);
    for (const Index n : {7, 1, 32, 20, 2, 31}) {
        CAPTURE(n);
        CHECK(allocations_of([&] { step(n); }) == 0);
        CHECK(allocations_of([&] { net.predict(x.leftCols(n), ws); }) == 0);
        CHECK(allocations_of([&] { net.loss(x.leftCols(n), labels.head(n), ws); }) == 0);
    }
    CHECK(allocations_of([&] { ws.set_step(bp::Seed{1}, 2, 3); }) == 0);
}

TEST_CASE("heap: a tiny network, its gradient and the workspace of one sample need none at all",
          "[network]") {
    using Tiny = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::ReLU>,
                             bp::Dense<3, bp::Softmax>,
                             bp::CrossEntropy>;
    const Eigen::Vector2d x(0.5, -1);
    const Eigen::Vector3d t(0, 1, 0);
    double C = 0, y = 0;
    CHECK(allocations_of([&] {
        Tiny net{bp::Seed{1}};
        bp::Workspace<Tiny, 1> ws;
        bp::Gradient<Tiny> g;
        net.forward(x, ws);
        net.backward(ws, t, g, bp::with_input_gradient);
        net.parameters() -= 0.1 * g.parameters();
        const Tiny copy = net;
        copy.forward(x, ws, bp::training);
        C = copy.backward(ws, 2, g);
        y = copy.predict(x, ws)(0);
    }) == 0);
    CHECK(C > 0);
    CHECK(y > 0);
}

TEST_CASE("heap: a copy of a tiny network and the comparison of two need none", "[network]") {
    using Tiny = bp::Network<double, bp::Input<2>, bp::Dense<4, bp::ReLU>, bp::Quadratic>;
    const Tiny net;
    bool equal = false;
    CHECK(allocations_of([&] {
        Tiny copy = net;
        const Tiny moved = std::move(copy);
        equal = moved == net;
    }) == 0);
    CHECK(equal);
}

TEST_CASE("heap: a Trainer's step allocates for the first batch alone", "[network]") {
    Net net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.1}};
    const auto x = numbers<float>(20, 32, 1);
    const Eigen::VectorXi labels = Eigen::VectorXi::LinSpaced(32, 0, 4);
    CHECK(allocations_of([&] { trainer.step(x, labels); }) > 0);
    CHECK(allocations_of([&] {
              for (const Index n : {32, 7, 1, 31, 32}) trainer.step(x.leftCols(n), labels.head(n));
          }) == 0);
}

TEST_CASE("heap: of a tiny network, predictions by value and all steps but the first take none",
          "[network]") {
    using Tiny = bp::Network<float, bp::Input<3>, bp::Dense<20, bp::Tanh>, bp::Dense<2>,
                             bp::SquaredError>;
    Tiny net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.1}};
    const Eigen::Vector3f x(1, 2, 3);
    const Eigen::Vector2f t(0, 1);
    float sum = trainer.step(x, t);
    CHECK(allocations_of([&] {
              sum += trainer.step(x, t);
              sum += net.predict(x)(0);
          }) == 0);
    CHECK(sum != 0);
}
