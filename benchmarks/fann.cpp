// SPDX-License-Identifier: MIT
// FANN, which learns sample by sample and knows neither ReLU nor softmax: the tiny networks.
#include "contender.hpp"

#include <floatfann.h>

namespace {

using benchmark::Problem;
using benchmark::Work;

class Fann : public benchmark::Contender {
public:
    Fann(const Problem& p, Work work) : work_{work}, x_{p.x}, targets_{p.targets} {
        std::vector<unsigned> sizes(p.sizes.begin(), p.sizes.end());
        net_ = fann_create_standard_array(static_cast<unsigned>(sizes.size()), sizes.data());
        fann_set_activation_function_hidden(net_, FANN_SIGMOID_SYMMETRIC);  // tanh
        fann_set_activation_function_output(net_, FANN_LINEAR);
        fann_set_activation_steepness_hidden(net_, 1);
        fann_set_activation_steepness_output(net_, 1);
        fann_set_train_error_function(net_, FANN_ERRORFUNC_LINEAR);
        fann_set_training_algorithm(net_, FANN_TRAIN_INCREMENTAL);
        fann_set_learning_momentum(net_, 0);
        // Its squared error has the derivative y − t.
        fann_set_learning_rate(net_, static_cast<float>(2 * p.eta));

        // A neuron's weights lie together, the bias behind them, which is its layer's last neuron.
        const float* theta = p.theta.data();
        fann_type* to = net_->weights;
        for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
            const unsigned in = sizes[l], out = sizes[l + 1];
            for (unsigned i = 0; i < out; ++i)
                for (unsigned k = 0; k <= in; ++k) *to++ = theta[k * out + i];
            theta += (in + 1) * out;
        }
    }
    Fann(const Fann&) = delete;
    Fann& operator=(const Fann&) = delete;
    ~Fann() override { fann_destroy(net_); }

    double run(int calls) override {
        double sum = 0;
        fann_reset_MSE(net_);
        for (int i = 0; i < calls; ++i) {
            fann_type* x = x_.data() + next_ * net_->num_input;
            if (work_ == Work::predict)
                sum += fann_run(net_, x)[0];
            else
                fann_train(net_, x, &targets_[next_]);
            if (++next_ == targets_.size()) next_ = 0;
        }
        return work_ == Work::predict ? sum : static_cast<double>(fann_get_MSE(net_)) * calls;
    }

private:
    Work work_;
    std::vector<float> x_, targets_;
    std::size_t next_ = 0;
    fann* net_;
};

}  // namespace

benchmark::Contender* contender(const Problem& p, Work work) {
    if (p.classifier() || (work != Work::step && work != Work::predict)) return nullptr;
    return new Fann{p, work};
}
