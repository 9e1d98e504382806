// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/optimizer/sgd.hpp>

namespace bp = backprop;

TEST_CASE("sgd: a step subtracts the learning rate times the gradient", "[optimizer]") {
    Eigen::VectorXd theta(3), gradient(3);
    theta << 1, -2, 0.5;
    gradient << 4, 8, -2;
    const bp::Sgd sgd{.learning_rate = 0.25};
    auto state = sgd.state_for(theta);
    sgd.step(theta, gradient, state);
    CHECK(theta == Eigen::Vector3d(0, -4, 1));  // exact in binary
}

TEST_CASE("sgd: steps on a view of float", "[optimizer]") {
    float numbers[2] = {1, 2};
    Eigen::Map<Eigen::VectorXf> theta(numbers, 2);
    const bp::Sgd sgd{.learning_rate = 0.5};
    auto state = sgd.state_for(theta);
    sgd.step(theta, Eigen::Vector2f(2, -2), state);
    CHECK(numbers[0] == 0);
    CHECK(numbers[1] == 3);
}
