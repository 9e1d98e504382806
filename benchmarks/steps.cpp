// SPDX-License-Identifier: MIT
// Training steps and predictions of classifiers, ours and Eigen's by hand, as shares of the
// processor's peak: a Markdown table. With --quick a round each, to see that it runs.
//
// Every contender trains the same network on the same data; the losses are compared, and a
// difference ends the program with 1. Rounds are interleaved, and of each the fastest of several
// chunks counts; the table shows the medians of the rounds.
#include "by_hand.hpp"
#include "peak.hpp"

#include <backprop/backprop.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace bp = backprop;

namespace {

bool quick = false;

template <class S, Eigen::Index In, Eigen::Index... Hidden>
using Classifier = bp::Network<S, bp::Input<In>, bp::Dense<Hidden, bp::ReLU>...,
                               bp::Dense<10, bp::Softmax>, bp::CrossEntropy>;

/// Seconds of one call: the fastest of several chunks of about 20 ms.
template <class F>
double fastest(F&& call) {
    call();
    const double begin = benchmark::seconds();
    call();
    const double once = benchmark::seconds() - begin;
    const int calls = quick ? 1 : std::max(1, static_cast<int>(0.02 / std::max(once, 1e-9)));
    double best = once;
    for (int chunk = 0; chunk < (quick ? 1 : 5); ++chunk) {
        const double start = benchmark::seconds();
        for (int i = 0; i < calls; ++i) call();
        best = std::min(best, (benchmark::seconds() - start) / calls);
    }
    return best;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <class Net>
void row(const char* name, Eigen::Index samples) {
    using S = typename Net::Scalar;
    using Matrix = Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic>;
    const auto& plan = Net::Definition::plan;

    std::vector<Eigen::Index> sizes;
    for (const bp::Shape& shape : plan.shapes) sizes.push_back(shape.size());
    // Two operations for each weight and sample in each of the three products; the first layer's
    // input gradient is not needed.
    double predicting = 0, training = 0;
    for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
        const double product = 2.0 * static_cast<double>(sizes[l] * sizes[l + 1] * samples);
        predicting += product;
        training += l ? 3 * product : 2 * product;
    }

    bp::Generator generator{bp::Seed{1}};
    Matrix x(Net::input_size, samples);
    for (Eigen::Index i = 0; i < x.size(); ++i) x(i) = static_cast<S>(bp::uniform(generator));
    Eigen::VectorXi labels(samples);
    for (Eigen::Index j = 0; j < samples; ++j) labels(j) = static_cast<int>(j % 10);

    constexpr double eta = 1e-3;
    Net in_one, apart;
    bp::Trainer trainer{in_one, bp::Sgd{.learning_rate = eta}};
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    benchmark::ByHand<S> eigen{apart, sizes};
    const auto step_apart = [&] {
        apart.forward(x, ws);
        const S loss = apart.backward(ws, labels, g);
        apart.parameters() -= S(eta) * g.parameters();
        return loss;
    };
    for (int i = 0; i < 3; ++i) {
        const S ours = trainer.step(x, labels), second = step_apart(),
                theirs = eigen.step(x, labels, S(eta));
        const S tolerance = S(1e-4) * theirs;
        if (!(std::abs(ours - theirs) <= tolerance && std::abs(second - theirs) <= tolerance)) {
            std::fprintf(stderr, "%s: the losses differ: %g, %g and %g\n", name, double(ours),
                         double(second), double(theirs));
            std::exit(1);
        }
    }

    std::vector<double> shares[5];
    for (int round = 0; round < (quick ? 1 : 7); ++round) {
        const double peak = benchmark::peak() * 4 / static_cast<double>(sizeof(S));
        const double unit = peak > 0 ? peak / 100 : 1e9;
        shares[0].push_back(training / unit / fastest([&] { trainer.step(x, labels); }));
        shares[1].push_back(training / unit / fastest(step_apart));
        shares[2].push_back(training / unit / fastest([&] { eigen.step(x, labels, S(eta)); }));
        shares[3].push_back(predicting / unit / fastest([&] { in_one.predict(x, ws); }));
        shares[4].push_back(predicting / unit / fastest([&] { eigen.predict(x); }));
    }
    std::printf("| %s, batch %d |", name, static_cast<int>(samples));
    for (const auto& share : shares) std::printf(" %.1f |", median(share));
    std::printf(" %.2f |\n", median(shares[0]) / median(shares[2]));
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    quick = argc > 1 && std::strcmp(argv[1], "--quick") == 0;
    const bool known = benchmark::peak() > 0;
    std::printf("| %s | Trainer::step | forward, backward, -= | Eigen by hand, step | predict | "
                "Eigen by hand, predict | step, ours : Eigen |\n|---|---|---|---|---|---|---|\n",
                known ? "share of the FMA peak, %" : "GFLOP/s");
    row<Classifier<float, 784, 128, 64>>("784-128-64-10", 32);
    row<Classifier<float, 784, 128, 64>>("784-128-64-10", 128);
    row<Classifier<float, 784, 512, 512>>("784-512-512-10", 128);
    if (!quick) row<Classifier<float, 784, 2048, 2048>>("784-2048-2048-10", 256);
    row<Classifier<double, 784, 128, 64>>("784-128-64-10 in double", 32);
}
