// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/train/trainer.hpp>

#include <limits>
#include <type_traits>
#include <vector>

namespace bp = backprop;
using bp::testing::numbers;

namespace {

/// `steps` steps by a Trainer and by hand, from the same parameters.
template <class Net, class T>
void same_as_by_hand(const bp::Matrix<typename Net::Scalar>& x, const T& t) {
    using S = typename Net::Scalar;
    // One step's sums in another order, carried through three steps.
    const S tolerance = 64 * std::numeric_limits<S>::epsilon();
    Net trained, by_hand;
    bp::Trainer trainer{trained, bp::Sgd{.learning_rate = 0.1}};
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    for (int step = 0; step < 3; ++step) {
        const S loss = trainer.step(x, t);
        by_hand.forward(x, ws, bp::training);
        CHECK(std::abs(loss - by_hand.backward(ws, t, g)) <= tolerance * std::abs(loss));
        by_hand.parameters() -= S(0.1) * g.parameters();
        const S largest = by_hand.parameters().cwiseAbs().maxCoeff();
        CHECK((trained.parameters() - by_hand.parameters()).cwiseAbs().maxCoeff() <=
              tolerance * largest);
    }
    CHECK(trained != Net{});
}

using Scalars = std::tuple<float, double, long double>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("trainer: a step is forward, backward and the optimizer's rule", "[train]",
                        Scalars) {
    using S = TestType;
    using Net = bp::Network<S, bp::Input<20>, bp::Dense<33, bp::ReLU>, bp::Dense<17, bp::Tanh>,
                            bp::Dense<5, bp::Softmax>, bp::CrossEntropy>;
    same_as_by_hand<Net>(numbers<S>(20, 7, 1), std::vector<int>{0, 1, 2, 3, 4, 0, 1});
    same_as_by_hand<Net>(numbers<S>(20, 1, 1), 3);
}

TEST_CASE("trainer: layers that keep a gradient are trained as well", "[train]") {
    using Net = bp::Network<double, bp::Input<6>, bp::Dense<8, bp::ReLU, bp::NoBias>,
                            bp::Residual<bp::LayerNorm, bp::Dense<8, bp::Tanh>>,
                            bp::Dropout<std::ratio<1, 4>>, bp::Dense<3>, bp::MeanSquaredError>;
    same_as_by_hand<Net>(numbers<double>(6, 5, 1), numbers<double>(3, 5, 2));
}

TEST_CASE("trainer: a refused step changes nothing", "[train]") {
    using Net = bp::Network<float, bp::Input<4>, bp::Dense<3>, bp::Quadratic>;
    Net net;
    const Net before = net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.1}};
    CHECK_THROWS_AS(trainer.step(numbers<float>(5, 2, 1), numbers<float>(3, 2, 1)), bp::Error);
    CHECK_THROWS_AS(trainer.step(numbers<float>(4, 2, 1), numbers<float>(3, 3, 1)), bp::Error);
    CHECK(net == before);
}

TEST_CASE("trainer: the learning rate may change between two steps", "[train]") {
    using Net = bp::Network<double, bp::Input<2>, bp::Dense<1>, bp::Quadratic>;
    Net net;
    const Net before = net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 0.1}};
    trainer.optimizer().learning_rate = 0;
    trainer.step(numbers<double>(2, 4, 1), numbers<double>(1, 4, 2));
    CHECK(net == before);
}
