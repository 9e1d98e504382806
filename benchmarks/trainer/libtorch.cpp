// SPDX-License-Identifier: MIT
// The same with libtorch.
#include <torch/torch.h>

float train(const torch::Tensor& x, const torch::Tensor& labels, int steps) {
    namespace nn = torch::nn;
    nn::Sequential net{nn::Linear{784, 128}, nn::ReLU{}, nn::Linear{128, 64}, nn::ReLU{},
                       nn::Linear{64, 10}};
    torch::optim::SGD optimizer{net->parameters(), 0.1};
    float loss = 0;
    for (int i = 0; i < steps; ++i) {
        optimizer.zero_grad();
        const auto C = nn::functional::cross_entropy(net->forward(x), labels);
        C.backward();
        optimizer.step();
        loss = C.item<float>();
    }
    return loss;
}
