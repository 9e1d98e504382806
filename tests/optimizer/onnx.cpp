// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "optimizer/onnx.hpp"

#include <backprop/optimizer/adagrad.hpp>
#include <backprop/optimizer/momentum.hpp>
#include <backprop/optimizer/nesterov.hpp>

#include <algorithm>

namespace bp = backprop;
namespace golden = backprop::golden;

namespace {

Eigen::VectorXf vector(const std::vector<float>& from) {
    return Eigen::Map<const Eigen::VectorXf>(from.data(), static_cast<bp::Index>(from.size()));
}

/// One step from the given state.
template <class Rule>
void follows(const Rule& rule, const golden::OnnxCase& given) {
    const float tolerance = 1e-6f;  // numbers up to 10, a few roundings of float
    Eigen::VectorXf theta = vector(given.x);
    auto state = rule.state_for(theta);
    std::copy(given.state.begin(), given.state.end(), state.slots[0].data());
    rule.step(theta, vector(given.gradient), state);
    const Eigen::VectorXf slot =
        Eigen::Map<const Eigen::VectorXf>(state.slots[0].data(), theta.size());
    const Eigen::VectorXf x = vector(given.new_x), s = vector(given.new_state);
    CHECK(((theta - x).array().abs() <= tolerance * x.array().abs().max(1)).all());
    CHECK(((slot - s).array().abs() <= tolerance * s.array().abs().max(1)).all());
}

}  // namespace

TEST_CASE("adagrad: ONNX's operator tests", "[optimizer]") {
    for (const auto* given : {&golden::onnx_adagrad, &golden::onnx_adagrad_multiple})
        follows(bp::Adagrad{.learning_rate = given->rate,
                            .learning_rate_decay = given->attributes[0],
                            .weight_decay = given->attributes[2],
                            .epsilon = given->attributes[1]},
                *given);
}

TEST_CASE("momentum: ONNX's operator tests", "[optimizer]") {
    // Their beta is 1 − dampening, and 1 in the first update.
    for (const auto* given : {&golden::onnx_momentum, &golden::onnx_momentum_multiple})
        follows(bp::Momentum{.learning_rate = given->rate,
                             .momentum = given->attributes[0],
                             .dampening = 0.15,
                             .weight_decay = given->attributes[1]},
                *given);
}

TEST_CASE("nesterov: ONNX's operator test", "[optimizer]") {
    const auto& given = golden::onnx_nesterov_momentum;
    follows(bp::Nesterov{.learning_rate = given.rate,
                         .momentum = given.attributes[0],
                         .weight_decay = given.attributes[1]},
            given);
}
