// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/optimizer/optimizer.hpp>

namespace bp = backprop;

TEST_CASE("adam: the first step moves every parameter by the learning rate, against its gradient",
          "[optimizer]") {
    Eigen::VectorXd theta = Eigen::VectorXd::Zero(3), gradient(3);
    gradient << 4, -8, 0.5;
    const bp::Adam adam{.learning_rate = 0.25, .epsilon = 0};
    auto state = adam.state_for(theta);
    adam.step(theta, gradient, state);
    const double tolerance = 1e-15;  // the roundings of 1 − β and of two powers
    CHECK((theta - Eigen::Vector3d(-0.25, 0.25, -0.25)).cwiseAbs().maxCoeff() <= tolerance);
    CHECK(state.steps == 1);
}

TEST_CASE("adamw: ranges without weight decay keep their parameters at a gradient of 0",
          "[optimizer]") {
    Eigen::VectorXf theta = Eigen::VectorXf::Ones(40);
    const bp::AdamW adam{.learning_rate = 0.5, .weight_decay = 0.5};
    auto state = adam.state_for(theta);
    const bp::Range undecayed[] = {{3, 20}, {38, 40}};
    adam.step(theta, Eigen::VectorXf::Zero(40), state, undecayed);
    for (int i = 0; i < 40; ++i)
        CHECK(theta(i) == ((i >= 3 && i < 20) || i >= 38 ? 1.f : 0.75f));
}
