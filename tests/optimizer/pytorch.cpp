// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "optimizer/golden.hpp"
#include "optimizer/trajectory.hpp"

#include <backprop/optimizer/optimizer.hpp>

namespace bp = backprop;
namespace golden = backprop::golden;
using namespace backprop::testing;

namespace {

// θ and the gradients are of the order of 1; 20 steps round a few hundred times. The bound.
constexpr double tolerance = 1e-12;

/// The largest distance of rule's θ from the golden one, after 1, 5 and 20 steps.
template <class S, class Rule>
double distance(const Rule& rule, const double (&expected)[3 * course_size],
                std::span<const bp::Range> undecayed) {
    bp::Vector<S> theta = course_start<S>();
    auto state = rule.state_for(theta);
    double worst = 0;
    const bp::Index shown[] = {0, 1, 5, 20};
    for (int k = 0; k < 3; ++k) {
        run_course(rule, theta, state, shown[k], shown[k + 1], undecayed);
        for (bp::Index i = 0; i < course_size; ++i) {
            const double right = expected[k * course_size + i];
            const double d = std::abs(static_cast<double>(theta(i)) - right);
            worst = d <= worst ? worst : d;  // NaN becomes the worst
        }
    }
    return worst;
}

/// double takes the fast road, long double the plain one.
template <class Rule>
void follows(const Rule& rule, const double (&expected)[3 * course_size],
             std::span<const bp::Range> undecayed = {}) {
    CHECK(distance<double>(rule, expected, undecayed) <= tolerance);
    CHECK(distance<long double>(rule, expected, undecayed) <= tolerance);
}

constexpr bp::Range undecayed[] = {{2, 5}, {17, 19}};

}  // namespace

TEST_CASE("sgd: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Sgd{}, golden::sgd);
    follows(bp::Sgd{.learning_rate = 0.1, .weight_decay = 0.3}, golden::sgd_decay, undecayed);
}

TEST_CASE("momentum: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Momentum{}, golden::momentum);
    follows(bp::Momentum{.learning_rate = 0.05, .momentum = 0.8, .dampening = 0.25,
                         .weight_decay = 0.2},
            golden::momentum_all);
}

TEST_CASE("nesterov: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Nesterov{}, golden::nesterov);
    follows(bp::Nesterov{.learning_rate = 0.05, .momentum = 0.7, .weight_decay = 0.2},
            golden::nesterov_decay);
}

TEST_CASE("rmsprop: PyTorch's trajectory", "[optimizer]") {
    follows(bp::RMSProp{}, golden::rmsprop);
    follows(bp::RMSProp{.learning_rate = 0.02, .alpha = 0.9, .epsilon = 1e-3, .weight_decay = 0.2},
            golden::rmsprop_decay);
    follows(bp::RMSProp{.momentum = 0.6}, golden::rmsprop_momentum);
    follows(bp::RMSProp{.alpha = 0.8, .centered = true}, golden::rmsprop_centered);
    follows(bp::RMSProp{.epsilon = 1e-4, .weight_decay = 0.1, .momentum = 0.5, .centered = true},
            golden::rmsprop_all);
}

TEST_CASE("adagrad: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Adagrad{}, golden::adagrad);
    follows(bp::Adagrad{.learning_rate = 0.1, .learning_rate_decay = 0.1, .weight_decay = 0.2,
                        .initial_sum = 0.5, .epsilon = 1e-3},
            golden::adagrad_all);
}

TEST_CASE("adadelta: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Adadelta{}, golden::adadelta);
    follows(bp::Adadelta{.learning_rate = 0.5, .rho = 0.8, .epsilon = 1e-4, .weight_decay = 0.2},
            golden::adadelta_all);
}

TEST_CASE("adam: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Adam{}, golden::adam);
    follows(bp::Adam{.learning_rate = 0.1, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3,
                     .weight_decay = 0.3},
            golden::adam_all);
    follows(bp::Adam{.learning_rate = 0.1, .weight_decay = 0.3}, golden::adam_undecayed,
            undecayed);
}

TEST_CASE("amsgrad: PyTorch's trajectory", "[optimizer]") {
    follows(bp::AMSGrad{}, golden::amsgrad);
    follows(bp::AMSGrad{.learning_rate = 0.1, .beta1 = 0.8, .beta2 = 0.5, .epsilon = 1e-3,
                        .weight_decay = 0.3},
            golden::amsgrad_all);
}

TEST_CASE("adamw: PyTorch's trajectory", "[optimizer]") {
    follows(bp::AdamW{}, golden::adamw);
    follows(bp::AdamW{.learning_rate = 0.1, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3,
                      .weight_decay = 0.3},
            golden::adamw_all);
    follows(bp::AdamW{.learning_rate = 0.1, .weight_decay = 0.3}, golden::adamw_undecayed,
            undecayed);
}

TEST_CASE("adamax: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Adamax{}, golden::adamax);
    follows(bp::Adamax{.learning_rate = 0.1, .beta1 = 0.8, .beta2 = 0.7, .epsilon = 1e-3,
                       .weight_decay = 0.3},
            golden::adamax_all);
}

TEST_CASE("nadam: the trajectory of PyTorch's rule, corrected", "[optimizer]") {
    follows(bp::NAdam{}, golden::nadam);
    follows(bp::NAdam{.learning_rate = 0.1, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3,
                      .weight_decay = 0.3, .momentum_decay = 0.1},
            golden::nadam_all);
}

TEST_CASE("lion: the trajectory of the paper's rule", "[optimizer]") {
    follows(bp::Lion{}, golden::lion);
    follows(bp::Lion{.learning_rate = 0.1, .beta1 = 0.6, .beta2 = 0.8, .weight_decay = 0.3},
            golden::lion_all);
}

TEST_CASE("rprop: PyTorch's trajectory", "[optimizer]") {
    follows(bp::Rprop{}, golden::rprop);
    follows(bp::Rprop{.learning_rate = 0.1, .up = 1.5, .down = 0.4, .smallest = 0.02,
                      .largest = 0.3},
            golden::rprop_all);
}
