// SPDX-License-Identifier: MIT
// Ours. BACKPROP_ISA chooses the kernels; compiled with -DBACKPROP_KERNELS=0 it is the plain road.
#include "contender.hpp"

#include <backprop/backprop.hpp>

#include <memory>

namespace bp = backprop;

namespace {

using benchmark::Problem;
using benchmark::Work;

template <class S, Eigen::Index In, Eigen::Index... Hidden>
using Classifier = bp::Network<S, bp::Input<In>, bp::Dense<Hidden, bp::ReLU>...,
                               bp::Dense<10, bp::Softmax>, bp::CrossEntropy>;
template <Eigen::Index In, Eigen::Index... Hidden>
using Curve = bp::Network<float, bp::Input<In>, bp::Dense<Hidden, bp::Tanh>..., bp::Dense<1>,
                          bp::SquaredError>;

template <class Net>
void set(Net& net, const Problem& p) {
    net.parameters() = Eigen::Map<const Eigen::VectorXf>(p.theta.data(), net.parameter_count)
                           .template cast<typename Net::Scalar>();
}

template <class Net>
auto samples(const Problem& p) {
    return Eigen::Map<const Eigen::MatrixXf>(p.x.data(), Net::input_size, p.samples())
        .template cast<typename Net::Scalar>()
        .eval();
}

/// A batch that stays the same.
template <class Net, class Rule>
class Batch : public benchmark::Contender {
public:
    Batch(const Problem& p, Work work, const Rule& rule)
        : work_{work},
          eta_{static_cast<S>(p.eta)},
          x_{samples<Net>(p).leftCols(p.batch)},
          labels_{Eigen::Map<const Eigen::VectorXi>(p.labels.data(), p.batch)},
          trainer_{net_, rule, work == Work::threads ? 2 : 1} {
        if (work == Work::apart) g_ = std::make_unique<bp::Gradient<Net>>();
        set(net_, p);
    }

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i)
            if (work_ == Work::predict) {
                sum += net_.predict(x_, ws_)(0, 0);
            } else if (work_ == Work::apart) {
                net_.forward(x_, ws_);
                sum += net_.backward(ws_, labels_, *g_);
                net_.parameters() -= eta_ * g_->parameters();
            } else {
                sum += trainer_.step(x_, labels_);
            }
        return sum;
    }

private:
    using S = typename Net::Scalar;

    Work work_;
    S eta_;
    Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic> x_;
    Eigen::VectorXi labels_;
    Net net_;
    bp::Trainer<Net, Rule> trainer_;
    bp::Workspace<Net> ws_;
    std::unique_ptr<bp::Gradient<Net>> g_;  // a Trainer has its own
};

/// One sample a call, the size of which the type says.
template <class Net>
class Single : public benchmark::Contender {
public:
    Single(const Problem& p, Work work)
        : work_{work}, trainer_{net_, bp::Sgd{.learning_rate = p.eta}} {
        set(net_, p);
        const auto x = samples<Net>(p);
        for (Eigen::Index j = 0; j < p.samples(); ++j) {
            x_.push_back(x.col(j));
            if constexpr (Net::output_size == 1)
                t_.push_back(Eigen::Matrix<float, 1, 1>{p.targets[static_cast<std::size_t>(j)]});
        }
    }

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i) {
            if constexpr (Net::output_size == 1)
                if (work_ == Work::step) sum += trainer_.step(x_[next_], t_[next_]);
            if (work_ == Work::predict) sum += net_.predict(x_[next_], ws_)(0);
            if (++next_ == x_.size()) next_ = 0;
        }
        return sum;
    }

private:
    Work work_;
    std::vector<Eigen::Matrix<float, static_cast<int>(Net::input_size), 1>> x_;
    std::vector<Eigen::Matrix<float, 1, 1>> t_;
    std::size_t next_ = 0;
    Net net_;
    bp::Trainer<Net, bp::Sgd> trainer_;
    bp::Workspace<Net, 1> ws_;
};

template <class Net>
class Fit : public benchmark::Contender {
public:
    explicit Fit(const Problem& p)
        : data_{samples<Net>(p), p.labels},
          batch_{p.batch},
          trainer_{net_, bp::Sgd{.learning_rate = p.eta}} {
        set(net_, p);
    }

    double run(int calls) override {
        const bp::History history =
            bp::fit(trainer_, data_, {.epochs = calls, .batch_size = batch_});
        return history.epochs.back().loss;
    }

private:
    bp::Dataset<float> data_;
    Eigen::Index batch_;
    Net net_;
    bp::Trainer<Net, bp::Sgd> trainer_;
};

template <class Net>
benchmark::Contender* classifier(const Problem& p, Work work) {
    if constexpr (std::same_as<typename Net::Scalar, float>) {
        if (work == Work::fit) return new Fit<Net>{p};
        if (work == Work::adam)
            return new Batch<Net, bp::Adam>{p, work, bp::Adam{.learning_rate = p.eta}};
    }
    return new Batch<Net, bp::Sgd>{p, work, bp::Sgd{.learning_rate = p.eta}};
}

}  // namespace

benchmark::Contender* contender(const Problem& p, Work work) {
    using Sizes = std::vector<int>;
    if (p.sizes == Sizes{2, 16, 16, 1}) return new Single<Curve<2, 16, 16>>{p, work};
    if (p.sizes == Sizes{3, 16, 16, 1}) return new Single<Curve<3, 16, 16>>{p, work};
    if (p.sizes == Sizes{784, 128, 64, 10}) {
        if (p.batch == 1) return new Single<Classifier<float, 784, 128, 64>>{p, work};
        if (p.in_double) return classifier<Classifier<double, 784, 128, 64>>(p, work);
        return classifier<Classifier<float, 784, 128, 64>>(p, work);
    }
    if (p.sizes == Sizes{784, 512, 512, 10}) {
        if (p.in_double) return classifier<Classifier<double, 784, 512, 512>>(p, work);
        return classifier<Classifier<float, 784, 512, 512>>(p, work);
    }
    if (p.sizes == Sizes{784, 2048, 2048, 10} && !p.in_double)
        return classifier<Classifier<float, 784, 2048, 2048>>(p, work);
    return nullptr;
}
