// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/optimizer/optimizer.hpp>
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

TEST_CASE("trainer: samples that are the network's own weights are read as they were",
          "[train]") {
    using Net = bp::Network<double, bp::Input<20>, bp::Dense<20, bp::Tanh>, bp::Dense<3>,
                            bp::MeanSquaredError>;
    Net own, other;
    bp::Trainer a{own, bp::Sgd{.learning_rate = 0.1}}, b{other, bp::Sgd{.learning_rate = 0.1}};
    const auto t = numbers<double>(3, 20, 1);
    const bp::Matrix<double> copy = other.layer<0>().weights();
    CHECK(a.step(own.layer<0>().weights(), t) == b.step(copy, t));
    CHECK(own == other);
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

TEST_CASE("trainer: a step may be taken in halves, the gradient between them", "[train]") {
    using Net = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>, bp::Dense<2>,
                            bp::Quadratic>;
    const Eigen::MatrixXd x = numbers<double>(3, 5, 1), t = numbers<double>(2, 5, 2);
    Net whole, halves;
    const Net before;
    bp::Trainer one{whole, bp::Adam{}}, two{halves, bp::Adam{}};
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    before.forward(x, ws);
    const double loss = before.backward(ws, t, g);
    CHECK(one.step(x, t) == loss);
    CHECK(two.compute(x, t) == loss);
    CHECK(halves == before);
    CHECK(two.gradient() == g);
    CHECK(two.steps() == 0);
    two.update();
    CHECK(whole == halves);
    CHECK(two.steps() == 1);
}

TEST_CASE("trainer: decay leaves out biases and normalisations, inside of blocks as well",
          "[train]") {
    using Net = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>, bp::LayerNorm,
                            bp::Residual<bp::Dense<4>, bp::LayerNorm, bp::Dense<4>>,
                            bp::Dense<2, bp::Identity, bp::NoBias>, bp::Quadratic>;
    Net net;
    net.parameters().setOnes();
    bp::Trainer trainer{net, bp::AdamW{.learning_rate = 0.5, .weight_decay = 1}};
    CHECK(trainer.threads() == 1);
    trainer.compute(numbers<double>(3, 1, 1), numbers<double>(2, 1, 2));
    trainer.gradient().parameters().setZero();
    trainer.update();
    CHECK(net.layer<0>().weights().isConstant(0.5));
    CHECK(net.layer<0>().bias().isOnes());
    CHECK(net.layer<1>().weights().isOnes());
    CHECK(net.layer<1>().bias().isOnes());
    CHECK(net.layer<2>().layer<0>().weights().isConstant(0.5));
    CHECK(net.layer<2>().layer<0>().bias().isOnes());
    CHECK(net.layer<2>().layer<1>().weights().isOnes());
    CHECK(net.layer<2>().layer<2>().weights().isConstant(0.5));
    CHECK(net.layer<2>().layer<2>().bias().isOnes());
    CHECK(net.layer<3>().weights().isConstant(0.5));
}

TEST_CASE("trainer: L1, clipping by value and by norm change the gradient in this order",
          "[train]") {
    using Net = bp::Network<float, bp::Input<1>, bp::Dense<3>, bp::Quadratic>;
    Net net;
    bp::Trainer trainer{net, bp::Sgd{.learning_rate = 1}};
    const auto changed = [&](const bp::GradientRule& rule) {
        net.parameters() << 1, -1, 0, 1, 1, 1;
        trainer.gradient_rule() = rule;
        trainer.compute(Eigen::MatrixXf::Ones(1, 1), Eigen::MatrixXf::Ones(3, 1));
        trainer.gradient().parameters() << 3, 0, 0, 0, 0, -4;
        trainer.update();
        return Eigen::VectorXf(trainer.gradient().parameters());
    };
    using V = Eigen::Vector<float, 6>;
    CHECK(changed({}) == V{3, 0, 0, 0, 0, -4});
    CHECK(changed({.l1 = 0.5}) == V{3.5f, -0.5f, 0, 0, 0, -4});
    CHECK(changed({.clip_value = 2}) == V{2, 0, 0, 0, 0, -2});
    CHECK(changed({.clip_norm = 2.5}) == V{1.5f, 0, 0, 0, 0, -2});
    CHECK(changed({.clip_norm = 5}) == V{3, 0, 0, 0, 0, -4});
    CHECK(changed({.l1 = 1, .clip_value = 3, .clip_norm = 100}) == V{3, -1, 0, 0, 0, -3});
    CHECK(net.parameters() == V{-2, 0, 0, 1, 1, 4});  // θ moved by what it was changed to
}

TEST_CASE("trainer: weight decay of Sgd is not lost on the fused road, and spares the biases",
          "[train]") {
    using Net = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>,
                            bp::Residual<bp::LayerNorm, bp::Dense<4>>, bp::Dense<2>, bp::Quadratic>;
    Net trained, by_hand;
    const auto x = numbers<double>(3, 5, 1), t = numbers<double>(2, 5, 2);
    bp::Trainer trainer{trained, bp::Sgd{.learning_rate = 0.1, .weight_decay = 0.5}};
    trainer.step(x, t);

    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    by_hand.forward(x, ws, bp::training);
    by_hand.backward(ws, t, g);
    Eigen::VectorXd decay = Eigen::VectorXd::Constant(Net::parameter_count, 0.5);
    // W 4 × 3 and b; inside the block γ, β, W 4 × 4 and b; W 2 × 4 and b
    decay.segment(12, 4 + 8).setZero();
    decay.segment(12 + 4 + 8 + 16, 4).setZero();
    decay.tail(2).setZero();
    const Eigen::VectorXd before = by_hand.parameters();
    const Eigen::VectorXd after = before - 0.1 * (g.parameters() + decay.cwiseProduct(before));
    const double tolerance = 1e-15;  // a rounding or two of numbers below 1
    CHECK((trained.parameters() - after).cwiseAbs().maxCoeff() <= tolerance);
    CHECK(bp::undecayed(trained).size() == 4);
}
