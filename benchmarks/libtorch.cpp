// SPDX-License-Identifier: MIT
// libtorch: nn::Sequential, cross_entropy or mse_loss, autograd, optim::SGD or Adam, one thread.
#include "contender.hpp"

#include <torch/torch.h>

#include <memory>

namespace {

using benchmark::Problem;
using benchmark::Work;

class Torch : public benchmark::Contender {
public:
    Torch(const Problem& p, Work work) : work_{work}, classifier_{p.classifier()} {
        torch::set_num_threads(1);
        auto theta = const_cast<float*>(p.theta.data());
        for (int l = 0; l < p.layers(); ++l) {
            const auto at = static_cast<std::size_t>(l);
            const long in = p.sizes[at], out = p.sizes[at + 1];
            torch::nn::Linear linear{in, out};
            {
                const torch::NoGradGuard guard;
                linear->weight.copy_(torch::from_blob(theta, {in, out}).t());
                linear->bias.copy_(torch::from_blob(theta + in * out, {out}));
            }
            theta += in * out + out;
            net_->push_back(linear);
            if (l + 1 == p.layers()) break;
            if (classifier_)
                net_->push_back(torch::nn::ReLU{});
            else
                net_->push_back(torch::nn::Tanh{});
        }
        const auto type = p.in_double ? torch::kDouble : torch::kFloat;
        net_->to(type);
        // A classifier's batch stays the same, tiny networks meet one sample after another.
        for (int j = 0; j < p.samples(); j += p.batch) {
            auto x = const_cast<float*>(p.x.data()) + j * p.sizes[0];
            auto t = const_cast<float*>(p.targets.data()) + j;
            x_.push_back(torch::from_blob(x, {p.batch, p.sizes[0]}).to(type, false, true));
            t_.push_back(torch::from_blob(t, {p.batch, 1}).clone());
        }
        labels_ = torch::from_blob(const_cast<int*>(p.labels.data()), {p.batch}, torch::kInt)
                      .to(torch::kLong);
        if (work == Work::adam)
            optimizer_ = std::make_unique<torch::optim::Adam>(net_->parameters(), p.eta);
        else
            optimizer_ = std::make_unique<torch::optim::SGD>(net_->parameters(), p.eta);
    }

    double run(int calls) override {
        double sum = 0;
        for (int i = 0; i < calls; ++i) {
            sum += work_ == Work::predict ? predict() : step();
            if (++next_ == x_.size()) next_ = 0;
        }
        return sum;
    }

private:
    double step() {
        optimizer_->zero_grad();
        const auto y = net_->forward(x_[next_]);
        const auto loss = classifier_ ? torch::nn::functional::cross_entropy(y, labels_)
                                      : torch::nn::functional::mse_loss(y, t_[next_]);
        loss.backward();
        optimizer_->step();
        return loss.item<double>();
    }

    double predict() {
        const c10::InferenceMode guard;
        auto y = net_->forward(x_[next_]);
        if (classifier_) y = torch::softmax(y, 1);
        return classifier_ ? static_cast<double>(*y.data_ptr<float>()) : y.item<double>();
    }

    Work work_;
    bool classifier_;
    torch::nn::Sequential net_;
    std::vector<torch::Tensor> x_, t_;
    torch::Tensor labels_;
    std::size_t next_ = 0;
    std::unique_ptr<torch::optim::Optimizer> optimizer_;
};

}  // namespace

benchmark::Contender* contender(const Problem& p, Work work) {
    if (work != Work::step && work != Work::adam && work != Work::predict) return nullptr;
    return new Torch{p, work};
}
