// SPDX-License-Identifier: MIT
// The classifier as one writes it by hand around a BLAS: products by `Gemm`, bias, ReLU and softmax
// in loops, W updated by the product itself. Nothing is allocated after construction.
#pragma once

#include "contender.hpp"

#include <algorithm>
#include <cmath>

namespace benchmark {

/// Gemm{}(transpose_a, transpose_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc): column-major,
/// c (m × n) ← alpha op(a) op(b) + beta c.
template <class S, class Gemm>
class ByHandGemm : public Contender {
public:
    ByHandGemm(const Problem& p, Work work)
        : sizes_{p.sizes},
          batch_{p.batch},
          work_{work},
          eta_{static_cast<S>(p.eta)},
          theta_(p.theta.begin(), p.theta.end()),
          x_(p.x.begin(), p.x.end()),
          labels_{p.labels} {
        for (std::size_t l = 0; l + 1 < sizes_.size(); ++l) {
            a_.emplace_back(static_cast<std::size_t>(sizes_[l + 1] * batch_));
            delta_.emplace_back(a_.back().size());
        }
    }

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i) {
            forward();
            sum += work_ == Work::predict ? static_cast<double>(a_.back()[0]) : backward();
        }
        return sum;
    }

private:
    void forward() {
        S* theta = theta_.data();
        const S* in = x_.data();
        for (std::size_t l = 0; l < a_.size(); ++l) {
            const int rows = sizes_[l + 1], inner = sizes_[l];
            const S* bias = theta + rows * inner;
            S* out = a_[l].data();
            gemm_(false, false, rows, batch_, inner, S(1), theta, rows, in, inner, S(0), out, rows);
            for (int j = 0; j < batch_; ++j, out += rows)
                if (l + 1 < a_.size())
                    for (int i = 0; i < rows; ++i) out[i] = std::max(out[i] + bias[i], S(0));
                else
                    softmax(out, bias, rows);
            in = a_[l].data();
            theta += rows * inner + rows;
        }
    }

    static void softmax(S* z, const S* bias, int n) {
        for (int i = 0; i < n; ++i) z[i] += bias[i];
        const S largest = *std::max_element(z, z + n);
        S sum = 0;
        for (int i = 0; i < n; ++i) sum += z[i] = std::exp(z[i] - largest);
        for (int i = 0; i < n; ++i) z[i] /= sum;
    }

    double backward() {
        S loss = 0;
        const int classes = sizes_.back();
        delta_.back() = a_.back();
        for (int j = 0; j < batch_; ++j) {
            const int label = labels_[static_cast<std::size_t>(j)];
            S& y = delta_.back()[static_cast<std::size_t>(j * classes + label)];
            loss -= std::log(y);
            y -= 1;
        }
        const S rate = -eta_ / static_cast<S>(batch_);
        S* theta = theta_.data() + theta_.size();
        for (std::size_t l = a_.size(); l-- > 0;) {
            const int rows = sizes_[l + 1], inner = sizes_[l];
            theta -= rows * inner + rows;
            const S* delta = delta_[l].data();
            const S* in = l ? a_[l - 1].data() : x_.data();
            if (l > 0) {
                S* below = delta_[l - 1].data();
                gemm_(true, false, inner, batch_, rows, S(1), theta, rows, delta, rows, S(0), below,
                      inner);
                for (int i = 0; i < inner * batch_; ++i) below[i] = in[i] > 0 ? below[i] : S(0);
            }
            gemm_(false, true, rows, inner, batch_, rate, delta, rows, in, inner, S(1), theta,
                  rows);
            S* bias = theta + rows * inner;
            for (int j = 0; j < batch_; ++j)
                for (int i = 0; i < rows; ++i) bias[i] += rate * delta[j * rows + i];
        }
        return static_cast<double>(loss / static_cast<S>(batch_));
    }

    std::vector<int> sizes_;
    int batch_;
    Work work_;
    S eta_;
    std::vector<S> theta_, x_;
    std::vector<int> labels_;
    std::vector<std::vector<S>> a_, delta_;
    Gemm gemm_;
};

/// Whether this is a classifier's step or prediction as ByHandGemm does it.
inline bool by_hand(const Problem& p, Work work) {
    return p.classifier() && (work == Work::step || work == Work::predict);
}

}  // namespace benchmark
