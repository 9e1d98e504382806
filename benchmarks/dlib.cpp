// SPDX-License-Identifier: MIT
// dlib's layers and its SGD, without momentum and weight decay.
#include "contender.hpp"

#include <dlib/dnn.h>

#include <algorithm>

namespace {

using benchmark::Problem;
using benchmark::Work;

// The numbers of outputs are set at run time.
template <template <class> class Activation>
using Layers =
    dlib::fc<10,
             Activation<dlib::fc<9, Activation<dlib::fc<8, dlib::input<dlib::matrix<float>>>>>>>;
using Classifier = dlib::loss_multiclass_log<Layers<dlib::relu>>;
using Curve = dlib::loss_mean_squared<Layers<dlib::htan>>;

template <class Net>
class Dlib : public benchmark::Contender {
public:
    Dlib(const Problem& p, Work work)
        : work_{work},
          classifier_{p.classifier()},
          // Its squared error has the derivative y − t.
          eta_{classifier_ ? p.eta : 2 * p.eta},
          solvers_(Net::num_computational_layers, dlib::sgd{0, 0}),
          labels_(p.labels.begin(), p.labels.end()),
          targets_{p.targets} {
        dlib::layer<5>(net_).layer_details().set_num_outputs(p.sizes[1]);
        dlib::layer<3>(net_).layer_details().set_num_outputs(p.sizes[2]);
        dlib::layer<1>(net_).layer_details().set_num_outputs(p.sizes[3]);
        for (int j = 0; j < p.samples(); j += p.batch) {
            std::vector<dlib::matrix<float>> samples;
            for (int i = j; i < j + p.batch; ++i)
                samples.emplace_back(dlib::mat(p.x.data() + i * p.sizes[0], p.sizes[0], 1));
            x_.emplace_back();
            net_.to_tensor(samples.begin(), samples.end(), x_.back());
        }
        net_.subnet().forward(x_[0]);
        const float* theta = p.theta.data();  // inputs × outputs, row by row, is what it has, too
        const auto take = [&](dlib::tensor& parameters) {
            std::copy_n(theta, parameters.size(), parameters.host());
            theta += parameters.size();
        };
        take(dlib::layer<5>(net_).layer_details().get_layer_params());
        take(dlib::layer<3>(net_).layer_details().get_layer_params());
        take(dlib::layer<1>(net_).layer_details().get_layer_params());
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
        double loss = 0;
        if constexpr (std::is_same_v<Net, Classifier>)
            loss = net_.compute_parameter_gradients(x_[next_], labels_.begin());
        else
            loss = net_.compute_parameter_gradients(x_[next_], targets_.begin() + at());
        net_.update_parameters(solvers_, eta_);
        return loss;
    }

    double predict() {
        const dlib::tensor& z = net_.subnet().forward(x_[next_]);
        if (!classifier_) return z.host()[0];
        y_.copy_size(z);
        dlib::tt::softmax(y_, z);
        return y_.host()[0];
    }

    std::ptrdiff_t at() const { return static_cast<std::ptrdiff_t>(next_); }

    Work work_;
    bool classifier_;
    double eta_;
    std::vector<dlib::sgd> solvers_;
    std::vector<unsigned long> labels_;
    std::vector<float> targets_;
    Net net_;
    std::vector<dlib::resizable_tensor> x_;
    dlib::resizable_tensor y_;
    std::size_t next_ = 0;
};

}  // namespace

benchmark::Contender* contender(const Problem& p, Work work) {
    if (p.in_double || (work != Work::step && work != Work::predict)) return nullptr;
    if (p.classifier()) return new Dlib<Classifier>{p, work};
    return new Dlib<Curve>{p, work};
}
