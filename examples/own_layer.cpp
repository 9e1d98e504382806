// SPDX-License-Identifier: MIT
// A layer of one's own, held against differences, and then used in a network.
// [layer]
#include <backprop/backprop.hpp>

#include <iostream>

namespace bp = backprop;

/// a = s ⊙ x, a parameter s for each input.
struct Scale {
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr bp::Index parameter_count(bp::Shape input) { return input.size(); }

    template <class S>
    static void initialize(S* theta, bp::Shape input, bp::Generator&) {
        bp::VectorView<S>{theta, input.size()}.setOnes();
    }

    template <class S, bp::Index N>
    static void forward(bp::ForwardPass<S, N>& p) {
        const bp::VectorView<const S> s{p.theta, p.input.size()};
        p.a = s.asDiagonal() * p.x;
    }

    template <class S, bp::Index N>
    static void backward(bp::BackwardPass<S, N>& p) {
        const bp::VectorView<const S> s{p.theta, p.input.size()};
        bp::VectorView<S> gradient{p.gradient, p.input.size()};
        gradient = p.delta.cwiseProduct(p.x).rowwise().sum();  // ∂C/∂s
        if (p.wants_dx()) p.dx = s.asDiagonal() * p.delta;     // ∂C/∂x
    }
};

int main() {
    const auto report = bp::check_layer<Scale, bp::Input<5>>();
    std::cout << (report.ok ? "right: " : "wrong: ") << report.checked << " derivatives\n";

    using Net = bp::Network<double, bp::Input<5>, Scale, bp::Dense<2, bp::Tanh>, bp::Quadratic>;
    Net net;
    net.layer<0>().parameters()(3) = 0;  // the first layer no longer sees input 3
    std::cout << net;
}
// [layer]
