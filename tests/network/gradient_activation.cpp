// SPDX-License-Identifier: MIT
// Every activation, on the way (in the first layer, without a bias) and at the end.
#include "network/gradient.hpp"

#include "activation/list.hpp"

#include <backprop/loss/quadratic.hpp>

using backprop::testing::gradient_is_exact;

namespace {

template <class F>
using Net =
    bp::Network<double, bp::Input<3>, bp::Dense<4, F, bp::NoBias>, bp::Dense<3, F>, bp::Quadratic>;

struct Cube {
    static auto value(const auto& z) { return z * z * z; }
    static auto derivative(const auto& z, const auto&) { return 3 * z * z; }
};
inline constexpr auto swish = [](auto z) {
    using std::exp;
    return z / (1 + exp(-z));
};
using UserActivations = std::tuple<Cube, bp::Function<swish>>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("gradient: is exact through every element-wise activation", "[network]",
                        ElementwiseActivations) {
    gradient_is_exact<Net<TestType>>();
}

TEMPLATE_LIST_TEST_CASE("gradient: is exact through softmax and log-softmax, wherever they stand",
                        "[network]", ColumnActivations) {
    gradient_is_exact<Net<TestType>>();
}

TEMPLATE_LIST_TEST_CASE("gradient: is exact through a user's activations, one with a derivative "
                        "and one without",
                        "[network]", UserActivations) {
    gradient_is_exact<Net<TestType>>();
}
