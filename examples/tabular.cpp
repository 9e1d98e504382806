// SPDX-License-Identifier: MIT
// From a table to a trained classifier: Fisher's 150 irises, four lengths and three species.
// [tabular]
#include <backprop/backprop.hpp>

#include <iostream>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<16, bp::Tanh>, bp::Dense<3, bp::Softmax>,
                        bp::CrossEntropy>;

int main(int argc, char** argv) {
    const auto data = bp::load_csv(argc > 1 ? argv[1] : "iris.csv",
                                   {.target = "species", .labels = true});
    std::cout << data.size() << " samples, " << data.input_names.size() << " inputs, "
              << data.classes() << " classes, the last one " << data.label_names.back() << "\n";

    auto [train, test] = bp::stratified_split(data, 0.8, bp::Seed{1});
    const bp::Scaling scaling = bp::standard_scaling(train);  // to be kept with the network
    scaling.apply(train);
    scaling.apply(test);

    Net net{bp::Seed{1}};
    bp::fit(net, train, bp::Adam{.learning_rate = 0.01}, {.epochs = 60, .batch_size = 16});

    const double accuracy = bp::evaluate(net, test).accuracy();
    std::cout << "of " << test.size() << " irises that it has not seen, it knows "
              << (accuracy > 0.9 ? "nine of ten or more" : "too few") << "\n";
}
// [tabular]
