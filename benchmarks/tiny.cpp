// SPDX-License-Identifier: MIT
// One sample at a time, in cycles of the processor: steps and predictions of tiny networks, ours
// and Eigen's by hand with matrices of fixed size, and predictions of an ordinary classifier: a
// Markdown table. With --quick a round each, to see that it runs.
//
// The contenders start from the same parameters and see the same samples; their losses are
// compared, and a difference ends the program with 1. Rounds are interleaved, and of each the
// fastest of several chunks counts; the table shows the medians of the rounds. A cycle is the
// time in which a core that sustains two multiply-adds of its widest vectors reaches its peak.
#include "by_hand.hpp"
#include "by_hand_fixed.hpp"
#include "peak.hpp"

#include <backprop/backprop.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace bp = backprop;

namespace {

template <Eigen::Index Inputs>
using Tiny = bp::Network<float, bp::Input<Inputs>, bp::Dense<16, bp::Tanh>,
                         bp::Dense<16, bp::Tanh>, bp::Dense<1>, bp::SquaredError>;
using Classifier = bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>,
                               bp::Dense<64, bp::ReLU>, bp::Dense<10, bp::Softmax>,
                               bp::CrossEntropy>;

constexpr int samples = 1024;
bool quick = false;
volatile float sink;  // what is written here must be computed

/// Seconds of one call of f(i), i below `samples`: the fastest of several chunks.
template <class F>
double fastest(F&& f) {
    double best = 1;
    for (int chunk = 0; chunk < (quick ? 1 : 20); ++chunk) {
        const double start = benchmark::seconds();
        for (int i = 0; i < samples; ++i) f(i);
        best = std::min(best, (benchmark::seconds() - start) / samples);
    }
    return best;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double cycles_a_second() {
#if defined(__x86_64__)
    return benchmark::peak() / (__builtin_cpu_supports("avx512f") ? 64 : 32);
#else
    return 1e9;  // nanoseconds
#endif
}

template <class Ours, class Theirs>
void row(const char* name, const Ours& ours, const Theirs& theirs) {
    std::vector<double> a, b, ratio;
    for (int round = 0; round < (quick ? 1 : 9); ++round) {
        const double clock = cycles_a_second();
        a.push_back(fastest(ours) * clock);
        b.push_back(fastest(theirs) * clock);
        ratio.push_back(b.back() / a.back());
    }
    std::printf("| %s | %.0f | %.0f | %.2f |\n", name, median(a), median(b), median(ratio));
    std::fflush(stdout);
}

void same(const char* name, double ours, double theirs) {
    if (std::abs(ours - theirs) <= 1e-3 * std::abs(theirs)) return;
    std::fprintf(stderr, "%s: the contenders differ: %g and %g\n", name, ours, theirs);
    std::exit(1);
}

template <int Inputs>
struct Samples {
    std::vector<Eigen::Matrix<float, Inputs, 1>> x{samples};
    std::vector<Eigen::Matrix<float, 1, 1>> t{samples};

    Samples() {
        bp::Generator generator{bp::Seed{1}};
        for (std::size_t i = 0; i < samples; ++i) {
            for (int j = 0; j < Inputs; ++j)
                x[i](j) = static_cast<float>(bp::symmetric(generator));
            t[i](0) = x[i](0) * x[i](1);
        }
    }
};

void train() {
    const Samples<2> data;
    constexpr float eta = 0.01f;
    Tiny<2> net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = eta}};
    benchmark::FixedByHand<float, 2, 16> eigen{net};
    double ours = 0, theirs = 0;
    for (int epoch = 0; epoch < 20; ++epoch) {
        ours = theirs = 0;
        for (std::size_t i = 0; i < samples; ++i) {
            ours += trainer.step(data.x[i], data.t[i]);
            theirs += eigen.step(data.x[i], data.t[i](0), eta);
        }
    }
    same("2-16-16-1, loss after 20 epochs", ours, theirs);
    const auto at = [](int i) { return static_cast<std::size_t>(i); };
    row(
        "2-16-16-1 tanh, a step", [&](int i) { sink = trainer.step(data.x[at(i)], data.t[at(i)]); },
        [&](int i) { sink = eigen.step(data.x[at(i)], data.t[at(i)](0), eta); });
}

void predict() {
    const Samples<3> data;
    const Tiny<3> net;
    const benchmark::FixedByHand<float, 3, 16> eigen{net};
    bp::Workspace<Tiny<3>, 1> ws;
    for (const auto& x : data.x) same("3-16-16-1", 2 + net.predict(x)(0), 2 + eigen.predict(x));
    const auto at = [](int i) { return static_cast<std::size_t>(i); };
    const auto theirs = [&](int i) { sink = eigen.predict(data.x[at(i)]); };
    row(
        "3-16-16-1 tanh, a prediction into a workspace",
        [&](int i) { sink = net.predict(data.x[at(i)], ws)(0); }, theirs);
    row(
        "the same by value", [&](int i) { sink = net.predict(data.x[at(i)])(0); }, theirs);
}

void classify() {
    const Classifier net;
    benchmark::ByHand<float> eigen{net, {784, 128, 64, 10}};
    bp::Workspace<Classifier, 1> ws;
    const Eigen::VectorXf x = Eigen::VectorXf::Random(784).cwiseAbs();
    const Eigen::MatrixXf same_x = x;
    same("784-128-64-10", net.predict(x, ws)(3), eigen.predict(same_x)(3));
    row(
        "784-128-64-10 ReLU, a prediction", [&](int) { sink = net.predict(x, ws)(0); },
        [&](int) { sink = eigen.predict(same_x)(0); });
}

}  // namespace

int main(int argc, char** argv) {
    quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    std::printf("| %s | ours | Eigen by hand | ratio |\n|---|---|---|---|\n",
                cycles_a_second() == 1e9 ? "nanoseconds" : "cycles");
    train();
    predict();
    classify();
}
