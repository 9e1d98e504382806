// SPDX-License-Identifier: MIT
// The same with dlib.
#include <dlib/dnn.h>

using Net = dlib::loss_multiclass_log<dlib::fc<
    10, dlib::relu<dlib::fc<64, dlib::relu<dlib::fc<128, dlib::input<dlib::matrix<float>>>>>>>>;

double train(Net& net, const dlib::resizable_tensor& x, const std::vector<unsigned long>& labels,
             int steps) {
    std::vector<dlib::sgd> solvers(Net::num_computational_layers, dlib::sgd{0, 0});
    double loss = 0;
    for (int i = 0; i < steps; ++i) {
        loss = net.compute_parameter_gradients(x, labels.begin());
        net.update_parameters(solvers, 0.1);
    }
    return loss;
}
