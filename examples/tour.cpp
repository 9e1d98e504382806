// SPDX-License-Identifier: MIT
// What a network, its workspace and its gradient offer, one thing after the other.
#include <backprop/backprop.hpp>

#include <array>
#include <iostream>
#include <ratio>
#include <thread>
#include <vector>

namespace bp = backprop;

// [type]
using Net = bp::Network<float, bp::Input<1, 4, 4>, bp::Dense<8, bp::ReLU>, bp::LayerNorm,
                        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

static_assert(Net::input_size == 16 && Net::output_size == 3 && Net::depth == 3);
static_assert(Net::parameter_count == (16 * 8 + 8) + 2 * 8 + (8 * 3 + 3));
// [type]

void show_the_table() {
    // [summary]
    const Net net;
    std::cout << bp::summary(net, 32);
    // [summary]
}

void step_through_batches() {
    // [batches]
    Net net;
    bp::Workspace<Net> ws;  // any number of samples; grows when it meets a larger batch
    bp::Gradient<Net> g;
    for (const int n : {32, 32, 7}) {  // the last batch may be smaller
        const Eigen::MatrixXf x = Eigen::MatrixXf::Constant(Net::input_size, n, 0.5f);
        const std::vector<int> labels(static_cast<std::size_t>(n), 2);
        net.forward(x, ws);                             // z and a of every layer, into ws
        const float C = net.backward(ws, labels, g);    // ∂C/∂θ, into g
        net.parameters() -= 0.1f * g.parameters();      // θ ← θ − η ∂C/∂θ
        std::cout << n << " samples, the loss falls: " << (net.loss(x, labels) < C) << '\n';
    }
    // [batches]
}

void look_inside() {
    // [inside]
    const Net net;
    bp::Workspace<Net, 1> ws;  // one sample; up to 64 KiB lies inside the object
    bp::Gradient<Net> g;
    const Eigen::VectorXf x = Eigen::VectorXf::LinSpaced(Net::input_size, -1, 1);
    net.forward(x, ws);
    net.backward(ws, 2, g, bp::with_input_gradient);  // the label of the one sample

    std::cout << "z0 " << ws.z<0>().rows() << " x " << ws.z<0>().cols() << ", delta2 "
              << ws.delta<2>().rows() << " x " << ws.delta<2>().cols() << ", dC/dx "
              << ws.input_gradient().rows() << " x " << ws.input_gradient().cols() << ", dC/dW0 "
              << g.layer<0>().weights().rows() << " x " << g.layer<0>().weights().cols() << '\n';
    // [inside]
}

void share_a_network() {
    // [threads]
    const Net net;
    std::array<Eigen::MatrixXf, 4> answers;
    std::vector<std::thread> threads;
    for (auto& answer : answers)
        threads.emplace_back([&net, &answer] {
            bp::Workspace<Net, 1> ws;  // one for each thread
            const Eigen::VectorXf x = Eigen::VectorXf::Ones(Net::input_size);
            answer = net.predict(x, ws);
        });
    for (auto& thread : threads) thread.join();
    std::cout << "the same answer: " << (answers[0] == answers[3]) << '\n';
    // [threads]
}

void train_and_predict() {
    // [training]
    using Dropping = bp::Network<float, bp::Input<100>, bp::Dropout<std::ratio<1, 4>>>;
    Dropping net;
    bp::Workspace<Dropping, 1> ws;
    const Eigen::VectorXf x = Eigen::VectorXf::Ones(100);
    ws.set_step(bp::Seed{5}, 0);                      // the masks of step 0
    const Eigen::VectorXf first = net.forward(x, ws, bp::training);
    const Eigen::VectorXf second = net.forward(x, ws, bp::training);  // step 1: other masks
    ws.set_step(bp::Seed{5}, 0);
    std::cout << "another mask: " << (first != second)
              << ", the first again: " << (first == net.forward(x, ws, bp::training))
              << ", none: " << (net.forward(x, ws) == x) << '\n';
    net.commit(ws);  // takes over state that is no parameter; Dropout has none
    // [training]
}

void make_mistakes() {
    // [errors]
    const Net net;
    const std::vector<int> labels{0, 3};
    const auto report = [](auto&& call) {
        try {
            call();
        } catch (const bp::Error& error) {
            std::cout << error.what() << '\n';
        }
    };
    report([&] { net.predict(Eigen::MatrixXf(28, 2)); });
    report([&] { net.loss(Eigen::MatrixXf::Ones(16, 2), Eigen::MatrixXf::Ones(3, 5)); });
    report([&] { net.loss(Eigen::MatrixXf::Ones(16, 2), labels); });
    report([&] { bp::Workspace<Net>{}.input_gradient(); });
    // [errors]
}

void use_other_memory() {
    // [memory]
    const Net net;
    const std::vector<float> pixels(5 * 16, 0.5f);  // five samples, one behind the other
    const Eigen::Map<const Eigen::MatrixXf> x{pixels.data(), 16, 5};
    const Eigen::MatrixXd doubles = x.cast<double>();
    const bool same = net.predict(x) == net.predict(doubles.cast<float>());
    const auto precise = net.cast<double>();  // the same network over another scalar
    std::cout << "same " << same << ", close "
              << precise.predict(doubles).isApprox(net.predict(x).cast<double>(), 1e-5) << '\n';
    // [memory]
}

int main() {
    std::cout << std::boolalpha;
    show_the_table();
    step_through_batches();
    look_inside();
    share_a_network();
    train_and_predict();
    make_mistakes();
    use_other_memory();
}
