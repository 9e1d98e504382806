// SPDX-License-Identifier: MIT
// A step on several threads gives the bits of a step on one.
#include "catch.hpp"

#include <backprop/backprop.hpp>

#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace bp = backprop;

namespace {

template <class S>
using Matrix = Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic>;

template <class S>
using Classifier =
    bp::Network<S, bp::Input<37>, bp::Dense<50, bp::Tanh>, bp::Dropout<std::ratio<1, 4>>,
                bp::LayerNorm, bp::Dense<33, bp::GELU, bp::NoBias>, bp::Dense<7, bp::Softmax>,
                bp::CrossEntropy>;
template <class S>
using Regression = bp::Network<S, bp::Input<5>, bp::Dense<70, bp::ReLU>, bp::Dense<2>,
                               bp::MeanSquaredError>;
// Its block's layers are not shared out; that must not change a bit either.
template <class S>
using WithBlock = bp::Network<S, bp::Input<6>, bp::Residual<bp::Dense<6, bp::SiLU>>,
                              bp::Dense<3>, bp::Huber>;

template <class S>
Matrix<S> numbers(Eigen::Index rows, Eigen::Index cols, std::uint64_t seed) {
    bp::Generator generator{bp::Seed{seed}};
    Matrix<S> m(rows, cols);
    for (Eigen::Index i = 0; i < m.size(); ++i)
        m(i) = static_cast<S>(2 * bp::uniform(generator) - 1);
    return m;
}

template <class V>
bool same_bits(const V& a, const V& b) {
    using S = typename V::Scalar;
    return a.size() == b.size() &&
           std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(S)) == 0;
}

/// θ after a few steps of every size of batch that threads cut differently.
template <class Net, class Optimizer>
void expect_same_bits(const Optimizer& optimizer) {
    using S = typename Net::Scalar;
    for (const Eigen::Index threads : {2, 3, 4}) {
        Net one, many;
        bp::Trainer single{one, optimizer};
        bp::Trainer shared{many, optimizer, threads};
        for (const Eigen::Index n : {1, 2, 3, 5, 8, 13, 64, 101}) {
            const auto x = numbers<S>(Net::input_size, n, static_cast<std::uint64_t>(n));
            const auto t = numbers<S>(Net::output_size, n, 7).cwiseAbs().eval();
            const S a = single.step(x, t), b = shared.step(x, t);
            INFO(threads << " threads, " << n << " samples");
            REQUIRE(std::memcmp(&a, &b, sizeof(S)) == 0);
            REQUIRE(same_bits(one.parameters(), many.parameters()));
            REQUIRE(same_bits(single.workspace().template delta<0>(),
                              shared.workspace().template delta<0>()));
        }
        REQUIRE(one.parameters().allFinite());
    }
}

}  // namespace

TEMPLATE_TEST_CASE("threads: a step has the same bits on any number of them", "[train]", float,
                   double) {
    const bp::Sgd sgd{.learning_rate = 0.05};
    expect_same_bits<Classifier<TestType>>(sgd);
    expect_same_bits<Regression<TestType>>(sgd);
    expect_same_bits<WithBlock<TestType>>(sgd);
}

TEMPLATE_TEST_CASE("threads: a step of an optimizer with a state has the same bits", "[train]",
                   float, double) {
    expect_same_bits<Classifier<TestType>>(bp::AdamW{.learning_rate = 0.01});
}

// Its first layer's sums are taken in parts, and its rows end within a vector.
TEST_CASE("threads: long sums have the same bits", "[train]") {
    using Net = bp::Network<float, bp::Input<805>, bp::Dense<513, bp::Sigmoid>, bp::Dense<2>,
                            bp::MeanSquaredError>;
    Net one, many;
    bp::Trainer single{one, bp::Sgd{.learning_rate = 0.05}};
    bp::Trainer shared{many, bp::Sgd{.learning_rate = 0.05}, 3};
    const auto x = numbers<float>(805, 25, 1), t = numbers<float>(2, 25, 2);
    for (int step = 0; step < 2; ++step) REQUIRE(single.step(x, t) == shared.step(x, t));
    REQUIRE(same_bits(one.parameters(), many.parameters()));
}

TEST_CASE("threads: labels and weights of samples give the same bits", "[train]") {
    using Net = Classifier<float>;
    Net one, many;
    const bp::Sgd sgd{.learning_rate = 0.05};
    bp::Trainer single{one, sgd};
    bp::Trainer shared{many, sgd, 2};
    const auto x = numbers<float>(Net::input_size, 20, 1);
    Eigen::VectorXi labels(20);
    for (int i = 0; i < 20; ++i) labels(i) = i % 7;
    const Eigen::VectorXf weights = Eigen::VectorXf::LinSpaced(20, 0, 1);
    for (int step = 0; step < 3; ++step) {
        REQUIRE(single.step(x, labels) == shared.step(x, labels));
        REQUIRE(single.step(x, bp::weighted(labels, weights)) ==
                shared.step(x, bp::weighted(labels, weights)));
        REQUIRE(same_bits(one.parameters(), many.parameters()));
    }
}

TEMPLATE_TEST_CASE("threads: a prediction has the same bits on any number of them", "[train]",
                   float, double, long double) {
    const Classifier<TestType> net;
    bp::Workspace<Classifier<TestType>> a, b;
    bp::ThreadPool pool{3};
    for (const Eigen::Index n : {1, 5, 6, 50}) {
        const auto x = numbers<TestType>(37, n, 3);
        REQUIRE(net.predict(x, a, pool) == net.predict(x, b));
        REQUIRE(b.template a<0>() == a.template a<0>());
    }
}

TEST_CASE("threads: fit comes to the same bits, dropout and the last partial batch included",
          "[train]") {
    using Net = Classifier<float>;
    std::vector<int> labels;
    for (int i = 0; i < 75; ++i) labels.push_back(i % 7);
    const bp::Dataset<float> data{numbers<float>(37, 75, 5), labels};
    Net one, two;
    const bp::AdamW adam{.learning_rate = 0.01};
    std::vector<int> held_labels(301, 3);
    const bp::Dataset<float> held{numbers<float>(37, 301, 6), held_labels};
    bp::FitOptions options{.epochs = 3, .batch_size = 32, .threads = 1, .validation = &held};
    const bp::History a = bp::fit(one, data, adam, options);
    options.threads = 2;
    const bp::History b = bp::fit(two, data, adam, options);
    REQUIRE(one == two);
    REQUIRE(!(one == Net{}));
    for (std::size_t epoch = 0; epoch < 3; ++epoch) {
        REQUIRE(a.epochs[epoch].loss == b.epochs[epoch].loss);
        REQUIRE(a.epochs[epoch].validation_loss == b.epochs[epoch].validation_loss);
    }
    // As of the network on its own, without a pool.
    REQUIRE(b.last().validation_loss == bp::evaluate(two, held).loss());
}

TEST_CASE("threads: a number of threads below 1 is an error", "[train]") {
    Regression<float> net;
    REQUIRE_THROWS_WITH((bp::Trainer{net, bp::Sgd{}, 0}),
                        Catch::Contains("expected 1 to 4096 threads, found 0"));
    REQUIRE_THROWS_WITH((bp::ThreadPool{-1}), Catch::Contains("found -1"));
}

TEST_CASE("threads: the input of a Trainer's workspace is refused, for it is not kept", "[train]") {
    Regression<float> net;
    bp::Trainer trainer{net, bp::Sgd{}};
    const auto x = numbers<float>(5, 4, 1), t = numbers<float>(2, 4, 2);
    trainer.step(x, t);
    REQUIRE_THROWS_WITH(trainer.workspace().input(), Catch::Contains("no copy of x"));
}

TEST_CASE("threads: x may lie in the workspace that the step overwrites", "[train]") {
    using Square = bp::Network<float, bp::Input<6>, bp::Dense<6, bp::Tanh>, bp::Dense<6>,
                               bp::Quadratic>;
    const auto x = numbers<float>(6, 5, 1), t = numbers<float>(6, 5, 2);
    Square one, two;
    bp::Trainer a{one, bp::Sgd{.learning_rate = 0.1}}, b{two, bp::Sgd{.learning_rate = 0.1}};
    a.step(x, t);
    b.step(x, t);
    const Eigen::MatrixXf copy = a.workspace().a<1>();
    a.step(copy, t);
    b.step(b.workspace().a<1>(), t);
    REQUIRE(one == two);
}

#if BACKPROP_DISPATCH
TEST_CASE("threads: a wrong BACKPROP_ISA is an Error with several threads, too", "[train]") {
    Regression<float> net;
    bp::Trainer trainer{net, bp::Sgd{}, 2};
    const auto x = numbers<float>(5, 4, 1), t = numbers<float>(2, 4, 2);
    const char* const old = std::getenv("BACKPROP_ISA");
    const std::string kept = old ? old : "";
    const int level = bp::isa::level_in_use.exchange(-1);
    setenv("BACKPROP_ISA", "sse9", 1);
    CHECK_THROWS_WITH(trainer.step(x, t), Catch::Contains("BACKPROP_ISA is \"sse9\""));
    CHECK(bp::isa::level_in_use == -1);
    if (old) setenv("BACKPROP_ISA", kept.c_str(), 1);
    else unsetenv("BACKPROP_ISA");
    bp::isa::level_in_use = level;
    CHECK(trainer.step(x, t) > 0);
}
#endif
