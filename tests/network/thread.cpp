// SPDX-License-Identifier: MIT
// A const network is shared by threads, each with a workspace of its own.
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/softmax.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/network/network.hpp>

#include <thread>
#include <vector>

namespace bp = backprop;
using bp::Index;
using bp::Matrix;
using bp::testing::numbers;

namespace {

using Net =
    bp::Network<double, bp::Input<20>, bp::Dense<30, bp::Tanh>, bp::Dropout<std::ratio<1, 4>>,
                bp::LayerNorm, bp::Dense<5, bp::Softmax>, bp::CrossEntropy>;

constexpr std::size_t threads = 4;

/// f(0), f(1), …, each on a thread of its own.
void on_threads(const auto& f) {
    std::vector<std::thread> running;
    for (std::size_t i = 0; i < threads; ++i) running.emplace_back([&f, i] { f(i); });
    for (auto& thread : running) thread.join();
}

}  // namespace

TEST_CASE("network: threads that share a const network predict what one thread does",
          "[network]") {
    const Net net;
    std::vector<Matrix<double>> x, y(threads), y_by_value(threads);
    for (std::size_t i = 0; i < threads; ++i)
        x.push_back(numbers(20, 10 + static_cast<Index>(i), i));
    on_threads([&](std::size_t i) {
        bp::Workspace<Net> ws;
        for (int again = 0; again < 20; ++again) {
            y[i] = net.predict(x[i], ws);
            y_by_value[i] = net.predict(x[i]);
        }
    });
    for (std::size_t i = 0; i < threads; ++i) {
        CHECK(y[i] == net.predict(x[i]));
        CHECK(y_by_value[i] == y[i]);
    }
}

TEST_CASE("network: the gradient of a batch is the same, with its dropout, when threads share it",
          "[network]") {
    const Net net;
    const Index n = 8 * static_cast<Index>(threads), share = 8;
    const auto x = numbers(20, n, 1);
    const Eigen::VectorXi labels = Eigen::VectorXi::LinSpaced(n, 0, 4);
    bp::Workspace<Net> whole_ws;
    bp::Gradient<Net> whole;
    whole_ws.set_step(bp::Seed{1}, 7);
    net.forward(x, whole_ws, bp::training);
    const double whole_C = net.backward(whole_ws, labels, whole);

    std::vector<bp::Gradient<Net>> part(threads);
    std::vector<double> part_C(threads);
    on_threads([&](std::size_t i) {
        const Index first = static_cast<Index>(i) * share;
        bp::Workspace<Net> ws;
        ws.set_step(bp::Seed{1}, 7, first);
        net.forward(x.middleCols(first, share), ws, bp::training);
        part_C[i] = net.backward(ws, labels.segment(first, share), part[i]);
    });
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(Net::parameter_count);
    double C = 0;
    for (std::size_t i = 0; i < threads; ++i) {
        sum += part[i].parameters() / static_cast<double>(threads);
        C += part_C[i] / static_cast<double>(threads);
    }
    constexpr double tolerance = 1e-14;  // the same sums in another order
    CHECK(bp::testing::distance(sum, whole.parameters()) < tolerance);
    CHECK(std::abs(C - whole_C) < tolerance);
}
