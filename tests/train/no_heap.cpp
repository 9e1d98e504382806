// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"
#include "network/heap.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/optimizer/optimizer.hpp>
#include <backprop/train/train.hpp>

#include <vector>

namespace bp = backprop;
using bp::testing::numbers;

namespace {

using Net = bp::Network<float, bp::Input<20>, bp::Dense<16, bp::ReLU>,
                        bp::Dropout<std::ratio<1, 4>>, bp::LayerNorm, bp::Dense<5, bp::Softmax>,
                        bp::CrossEntropy>;

/// How often the heap was asked from the first step of each epoch to its last, and between.
struct Count {
    std::vector<long> at_step;
    void on_begin(bp::FitProgress& p) {
        at_step.reserve(std::size_t(p.options->epochs * p.steps_per_epoch));
    }
    void on_gradient(bp::FitProgress&) {}  // so that the step is taken in halves
    void on_step(bp::FitProgress&) { at_step.push_back(bp::testing::allocations); }
};
struct Looks {
    std::vector<long> at_step = std::vector<long>(100, 0);
    std::size_t steps = 0;
    void on_step(bp::FitProgress&) { at_step[steps++] = bp::testing::allocations; }
};

bp::Dataset<float> data() {
    bp::Dataset<float> data{numbers<float>(20, 22, 1), std::vector<int>(22, 3)};
    data.weights = Eigen::VectorXf::Ones(22);
    return data;
}

}  // namespace

TEST_CASE("fit: after its first batch a step allocates nothing", "[train]") {
    const auto train = data();
    const bp::FitOptions options{.epochs = 3,
                                 .batch_size = 5,
                                 .validation = &train,
                                 .schedule = bp::CosineDecay{},
                                 .clip_norm = 1,
                                 .l1 = 1e-3};
    Net net;
    Count count;
    bp::fit(net, train, bp::AdamW{}, options, count);
    Looks looks;
    bp::fit(net, train, bp::Sgd{}, {.epochs = 3, .batch_size = 5}, looks);
    looks.at_step.resize(looks.steps);
    for (const auto& at : {count.at_step, looks.at_step}) {
        REQUIRE(at.size() == 15);
        for (std::size_t epoch = 0; epoch < 3; ++epoch) CHECK(at[5 * epoch + 4] == at[5 * epoch]);
    }
}
