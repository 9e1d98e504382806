// SPDX-License-Identifier: MIT
// The same networks as a user of Eigen writes them by hand: matrices sized once, products without
// temporaries, W updated by the product itself. ReLU, softmax with cross-entropy, SGD.
#pragma once

#include "contender.hpp"

#include <Eigen/Core>

#include <cmath>
#include <vector>

namespace benchmark {

template <class S>
class ByHand {
public:
    using Matrix = Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<S, Eigen::Dynamic, 1>;

    explicit ByHand(const Problem& p) {
        const Vector all = Eigen::Map<const Eigen::VectorXf>(
                               p.theta.data(), static_cast<Eigen::Index>(p.theta.size()))
                               .template cast<S>();
        const S* theta = all.data();
        for (std::size_t l = 0; l + 1 < p.sizes.size(); ++l) {
            const Eigen::Index in = p.sizes[l], out = p.sizes[l + 1];
            W_.push_back(Eigen::Map<const Matrix>(theta, out, in));
            b_.push_back(Eigen::Map<const Vector>(theta + in * out, out));
            theta += in * out + out;
        }
        a_.resize(W_.size());
        delta_.resize(W_.size());
    }

    const Matrix& predict(const Matrix& x) {
        for (std::size_t l = 0; l < W_.size(); ++l) {
            a_[l].noalias() = W_[l] * (l ? a_[l - 1] : x);
            a_[l].colwise() += b_[l];
            if (l + 1 < W_.size()) a_[l] = a_[l].cwiseMax(S(0));
        }
        auto& y = a_.back();
        y = (y.rowwise() - y.colwise().maxCoeff()).array().exp();
        y.array().rowwise() /= y.colwise().sum().array().eval();
        return y;
    }

    /// The loss before the update.
    S step(const Matrix& x, const Eigen::VectorXi& labels, S eta) {
        const Matrix& y = predict(x);
        S loss = 0;
        delta_.back() = y;
        for (Eigen::Index j = 0; j < x.cols(); ++j) {
            loss -= std::log(y(labels(j), j));
            delta_.back()(labels(j), j) -= 1;
        }
        const S rate = eta / static_cast<S>(x.cols());
        for (std::size_t l = W_.size(); l-- > 0;) {
            if (l > 0) {
                delta_[l - 1].noalias() = W_[l].transpose() * delta_[l];
                delta_[l - 1].array() *= (a_[l - 1].array() > S(0)).template cast<S>();
            }
            W_[l].noalias() -= rate * delta_[l] * (l ? a_[l - 1] : x).transpose();
            b_[l].noalias() -= rate * delta_[l].rowwise().sum();
        }
        return loss / static_cast<S>(x.cols());
    }

private:
    std::vector<Matrix> W_, a_, delta_;
    std::vector<Vector> b_;
};

}  // namespace benchmark
