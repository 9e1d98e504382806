// SPDX-License-Identifier: MIT
// Weights other than the default ones.
#include <backprop/backprop.hpp>

#include <iostream>
#include <type_traits>

namespace bp = backprop;

using Net = bp::Network<float, bp::Input<4>, bp::Dense<6, bp::Tanh>, bp::Dense<2>>;

// [own]
/// As many non-zero weights for each neuron, whatever the number of inputs.
struct Sparse {
    bp::Index connections = 2;

    void operator()(auto&& W, bp::Generator& generator) const {
        W.setZero();
        for (bp::Index i = 0; i < W.rows(); ++i)
            for (bp::Index k = 0; k < connections; ++k)
                W(i, bp::uniform_index(generator, W.cols())) =
                    static_cast<typename std::remove_cvref_t<decltype(W)>::Scalar>(
                        bp::normal(generator));
    }
};
static_assert(bp::Initializer<Sparse>);
// [own]

int main() {
    std::cout << std::boolalpha;
    // [rules]
    Net net;                             // by default: Seed{}
    const Net same, other{bp::Seed{42}};
    std::cout << (net == same) << ' ' << (net == other) << '\n';

    bp::Generator generator{bp::Seed{7}};
    bp::HeNormal{}(net.layer<0>().weights(), generator);
    bp::Constant{0.1}(net.layer<0>().bias(), generator);
    Sparse{.connections = 1}(net.layer<1>().weights(), generator);
    // [rules]
    std::cout << net.layer<0>().bias().transpose() << '\n'
              << (net.layer<1>().weights().array() != 0).count() << " weights are not zero\n";
}
