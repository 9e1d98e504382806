// SPDX-License-Identifier: MIT
// A tiny network as a user of Eigen writes it by hand, with matrices of fixed size: two hidden
// layers of tanh, one output, the squared error, SGD, a sample a step.
#pragma once

#include "contender.hpp"

#include <Eigen/Core>

namespace benchmark {

template <class S, int Inputs, int Hidden>
class FixedByHand {
public:
    using Input = Eigen::Matrix<S, Inputs, 1>;

    explicit FixedByHand(const Problem& p) {
        const S* theta = p.theta.data();
        const auto take = [&](auto& to) {
            to = Eigen::Map<const std::remove_cvref_t<decltype(to)>>(theta);
            theta += to.size();
        };
        take(W1_), take(b1_), take(W2_), take(b2_), take(W3_), take(b3_);
    }

    S predict(const Input& x) const {
        const Column a1 = (W1_ * x + b1_).array().tanh();
        const Column a2 = (W2_ * a1 + b2_).array().tanh();
        return W3_.dot(a2) + b3_(0);
    }

    /// The loss before the update.
    S step(const Input& x, S t, S eta) {
        const Column a1 = (W1_ * x + b1_).array().tanh();
        const Column a2 = (W2_ * a1 + b2_).array().tanh();
        const S error = W3_.dot(a2) + b3_(0) - t, delta3 = 2 * error;
        const Column delta2 = delta3 * W3_.array() * (1 - a2.array().square());
        const Column delta1 = (W2_.transpose() * delta2).array() * (1 - a1.array().square());
        W3_ -= (eta * delta3) * a2;
        b3_(0) -= eta * delta3;
        W2_.noalias() -= (eta * delta2) * a1.transpose();
        b2_ -= eta * delta2;
        W1_.noalias() -= (eta * delta1) * x.transpose();
        b1_ -= eta * delta1;
        return error * error;
    }

private:
    using Column = Eigen::Matrix<S, Hidden, 1>;

    Eigen::Matrix<S, Hidden, Inputs> W1_;
    Eigen::Matrix<S, Hidden, Hidden> W2_;
    Column W3_, b1_, b2_;  // W3 transposed
    Eigen::Matrix<S, 1, 1> b3_;
};

}  // namespace benchmark
