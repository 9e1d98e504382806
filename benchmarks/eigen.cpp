// SPDX-License-Identifier: MIT
// Eigen by hand, with matrices of fixed size for the tiny networks.
#include "by_hand.hpp"
#include "by_hand_fixed.hpp"

#include <type_traits>

namespace {

using benchmark::Problem;
using benchmark::Work;

template <class S>
class Batch : public benchmark::Contender {
public:
    Batch(const Problem& p, Work work)
        : work_{work},
          eta_{static_cast<S>(p.eta)},
          x_{Eigen::Map<const Eigen::MatrixXf>(p.x.data(), p.sizes[0], p.samples())
                 .leftCols(p.batch)
                 .template cast<S>()},
          labels_{Eigen::Map<const Eigen::VectorXi>(p.labels.data(), p.batch)},
          net_{p} {}

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i)
            sum += static_cast<double>(work_ == Work::predict ? net_.predict(x_)(0, 0)
                                                              : net_.step(x_, labels_, eta_));
        return sum;
    }

private:
    Work work_;
    S eta_;
    typename benchmark::ByHand<S>::Matrix x_;
    Eigen::VectorXi labels_;
    benchmark::ByHand<S> net_;
};

template <int Inputs>
class Tiny : public benchmark::Contender {
public:
    Tiny(const Problem& p, Work work)
        : work_{work}, eta_{static_cast<float>(p.eta)}, targets_{p.targets}, net_{p} {
        for (int j = 0; j < p.samples(); ++j) x_.emplace_back(p.x.data() + j * Inputs);
    }

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i) {
            sum += work_ == Work::predict ? net_.predict(x_[next_])
                                          : net_.step(x_[next_], targets_[next_], eta_);
            if (++next_ == x_.size()) next_ = 0;
        }
        return sum;
    }

private:
    Work work_;
    float eta_;
    std::vector<Eigen::Matrix<float, Inputs, 1>> x_;
    std::vector<float> targets_;
    std::size_t next_ = 0;
    benchmark::FixedByHand<float, Inputs, 16> net_;
};

}  // namespace

benchmark::Contender* contender(const Problem& p, Work work) {
    if (work != Work::step && work != Work::predict) return nullptr;
    if (p.sizes == std::vector{2, 16, 16, 1}) return new Tiny<2>{p, work};
    if (p.sizes == std::vector{3, 16, 16, 1}) return new Tiny<3>{p, work};
    if (p.in_double) return new Batch<double>{p, work};
    return new Batch<float>{p, work};
}
