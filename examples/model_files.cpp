// SPDX-License-Identifier: MIT
// To a file and back, what is said of a file of another network, and a run that stops and goes on.
#include <backprop/backprop.hpp>

#include <iostream>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<16, bp::ReLU>, bp::Dense<8, bp::Tanh>,
                        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
using Narrower = bp::Network<float, bp::Input<4>, bp::Dense<16, bp::ReLU>, bp::Dense<6, bp::Tanh>,
                             bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;

int main() {
    {
        // [save]
        Net net;
        bp::save_safetensors("model_files.safetensors", net,
                             {.label_names = {"setosa", "versicolor", "virginica"},
                              .notes = {{"trained on", "iris.csv"}}});

        Net loaded{bp::Seed{42}};
        const bp::ModelInfo info = bp::load_safetensors("model_files.safetensors", loaded);
        std::cout << (loaded == net) << ' ' << info.label_names[2] << '\n';
        // [save]
    }
    {
        // [mismatch]
        Narrower net;
        try {
            bp::load_safetensors("model_files.safetensors", net);
        } catch (const bp::Error& error) {
            std::cout << error.what() << '\n';  // net is as it was
        }
        // [mismatch]
    }

    const bp::Matrix<float> x = bp::Matrix<float>::Random(4, 32);
    const std::vector<int> labels(32, 1);
    Net once;
    bp::Trainer all{once, bp::AdamW{}};
    for (int step = 0; step < 1000; ++step) all.step(x, labels);

    // [checkpoint]
    Net net;
    bp::Trainer trainer{net, bp::AdamW{}};
    for (int step = 0; step < 500; ++step) trainer.step(x, labels);
    bp::save_checkpoint("model_files.checkpoint", trainer, {.epoch = 5});

    Net resumed_net;  // in another program, on another day
    bp::Trainer resumed{resumed_net, bp::AdamW{}};
    const bp::Progress progress = bp::load_checkpoint("model_files.checkpoint", resumed);
    for (int step = 0; step < 500; ++step) resumed.step(x, labels);
    std::cout << progress.epoch << ' ' << (resumed_net == once) << '\n';  // 1000 steps, bit for bit
    // [checkpoint]
}
