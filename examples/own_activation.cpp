// SPDX-License-Identifier: MIT
// Activations of one's own: from a lambda, written stably, and as a type that says more.
#include <backprop/backprop.hpp>

#include <cmath>
#include <iostream>
#include <ratio>
#include <string_view>

namespace bp = backprop;

// [layers]
using Net = bp::Network<float, bp::Input<784>, bp::Dense<128, bp::ReLU>,
                        bp::Dense<32, bp::LeakyReLUWith<std::ratio<1, 5>>>,
                        bp::Dense<10, bp::Softmax>, bp::CrossEntropy>;
// [layers]

// [lambda]
inline constexpr auto swish = [](auto z) { using std::exp; return z / (1 + exp(-z)); };

using Layer = bp::Dense<32, bp::Function<swish>>;
using Other = bp::Dense<32, bp::Function<[](auto z) { return z * z / 2; }>>;  // not in a header
// [lambda]

// [stable]
inline constexpr auto stable_swish = [](auto z) {
    using std::abs, std::exp;
    const auto e = exp(-abs(z));
    return z * bp::select(z < 0, e, 1) / (1 + e);
};
// [stable]

// [straight]
struct Gaussian {
    static constexpr bool any_scalar = true;

    static constexpr auto value(const auto& z) {
        using std::exp;
        return exp(-z * z);
    }
    static constexpr auto derivative(const auto& z, const auto& a) { return -2 * z * a; }
};
// [straight]

// [type]
struct Cube {
    static constexpr std::string_view name = "Cube";   // for tables; all three are optional
    static constexpr bool needs_a = false;             // the derivative reads z alone
    static constexpr double variance_gain = 1;         // Var(W) = 1 / inputs

    static auto value(const auto& z) { return z * z * z; }
    static auto derivative(const auto& z, const auto& /*a*/) { return 3 * z * z; }
};
// [type]

int main() {
    static_assert(bp::Layer<Layer> && bp::Layer<Other>);
    std::cout << std::boolalpha << bp::check_activation<bp::Function<swish>>().ok << ' '
              << bp::check_activation<bp::Function<stable_swish>>().ok << ' '
              << bp::check_activation<Gaussian>().ok << ' ' << bp::check_activation<Cube>().ok
              << '\n'
              << "at -1000: NaN " << std::isnan(bp::derivative(swish, -1000.0)) << ", stable "
              << bp::derivative(stable_swish, -1000.0) << '\n'
              << Net::parameter_count << " parameters\n";
}
