// SPDX-License-Identifier: MIT
// Whole networks against the same nn.Sequential in PyTorch (networks.py, networks.hpp): outputs,
// loss, all gradients and three steps of gradient descent.
#include <golden/networks.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using bp::Index;

// Both sides sum in their own order. A result is a chain of up to ten sums of up to twelve terms,
// each of which may cancel a digit; relative to the largest number of the same kind, in ε.
constexpr double usual_roundings = 64;

template <class Case>
constexpr double roundings = [] {
    if constexpr (requires { Case::roundings; }) return Case::roundings;
    else return usual_roundings;
}();

/// A layer's parameters in PyTorch's order: a weight row after row, then the bias.
template <class Layer>
struct InOrder;

template <Index outputs, class F, class Bias>
struct InOrder<bp::Dense<outputs, F, Bias>> {
    static void visit(const auto& layer, auto&& f) {
        auto weights = layer.weights();
        for (Index i = 0; i < weights.rows(); ++i)
            for (Index j = 0; j < weights.cols(); ++j) f(weights(i, j));
        if constexpr (bp::Dense<outputs, F, Bias>::has_bias)
            for (auto& b : layer.bias()) f(b);
    }
};

template <class Epsilon>
struct InOrder<bp::LayerNormWith<Epsilon>> {
    static void visit(const auto& layer, auto&& f) {
        for (auto& gamma : layer.weights()) f(gamma);
        for (auto& beta : layer.bias()) f(beta);
    }
};

template <class Rate>
struct InOrder<bp::Dropout<Rate>> {
    static void visit(const auto&, auto&&) {}
};

template <class... Inner>
struct InOrder<bp::Residual<Inner...>> {
    static void visit(const auto& block, auto&& f) {
        [&]<std::size_t... l>(std::index_sequence<l...>) {
            (InOrder<Inner>::visit(block.template layer<l>(), f), ...);
        }(std::index_sequence_for<Inner...>{});
    }
};

/// f of every parameter of a network or a gradient, through the views of the layers.
template <class Net>
void visit_parameters(auto& parameters, auto&& f) {
    [&]<std::size_t... l>(std::index_sequence<l...>) {
        (InOrder<typename Net::Layers::template Layer<l>>::visit(parameters.template layer<l>(), f),
         ...);
    }(std::make_index_sequence<static_cast<std::size_t>(Net::depth)>{});
}

template <class Net>
auto numbers_of(auto& parameters) {
    std::vector<typename Net::Scalar> numbers;
    visit_parameters<Net>(parameters, [&](auto number) { numbers.push_back(number); });
    return numbers;
}

auto numbers_of_matrix(const auto& matrix) {
    using S = typename std::remove_cvref_t<decltype(matrix)>::Scalar;
    return std::vector<S>(matrix.data(), matrix.data() + matrix.size());
}

template <class Case>
void check_close(const char* what, const auto& ours, const auto& theirs) {
    using S = typename Case::Network::Scalar;
    REQUIRE(std::size(ours) == std::size(theirs));
    double worst = 0, largest = 0;
    for (std::size_t i = 0; i < std::size(theirs); ++i) {
        REQUIRE(std::isfinite(ours[i]));
        worst = std::max(worst, std::abs(double(ours[i]) - double(theirs[i])));
        largest = std::max(largest, std::abs(double(theirs[i])));
    }
    const double epsilons = worst / largest / double(std::numeric_limits<S>::epsilon());
    CAPTURE(std::string(Case::name), std::string(what), worst, largest, epsilons);
    CHECK(epsilons <= roundings<Case>);
}

/// The case's network, its parameters set, and its first n samples and targets.
template <class Case>
struct Setting {
    using Net = typename Case::Network;
    using S = typename Net::Scalar;
    using Matrix = bp::Matrix<S, bp::Dynamic>;

    explicit Setting(Index n) : x{Eigen::Map<const Matrix>(Case::x, Net::input_size, n)} {
        REQUIRE(Net::parameter_count == static_cast<Index>(std::size(Case::theta)));
        const S* theta = Case::theta;
        visit_parameters<Net>(net, [&](S& parameter) { parameter = *theta++; });
    }

    auto targets() const {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(*Case::t)>, int>)
            return Eigen::VectorXi(Eigen::Map<const Eigen::VectorXi>(Case::t, x.cols()));
        else
            return Matrix(Eigen::Map<const Matrix>(Case::t, Net::output_size, x.cols()));
    }

    Net net;
    Matrix x;
};

template <class Case, class Pass>
void check_pass() {
    using Net = typename Case::Network;
    const Setting<Case> setting(Pass::samples);
    const auto& [net, x] = setting;
    const auto t = setting.targets();
    CAPTURE(Pass::samples);

    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    check_close<Case>("y", numbers_of_matrix(net.forward(x, ws)), Pass::y);
    const auto loss = net.backward(ws, t, g, bp::with_input_gradient);
    check_close<Case>("loss", std::vector{loss}, std::vector{Pass::loss});
    check_close<Case>("loss alone", std::vector{net.loss(x, t)}, std::vector{Pass::loss});
    check_close<Case>("gradient", numbers_of<Net>(g), Pass::gradient);
    check_close<Case>("dx", numbers_of_matrix(ws.input_gradient()), Pass::dx);
}

template <class Case>
void check_training() {
    using Net = typename Case::Network;
    Setting<Case> setting(Case::Five::samples);
    auto& [net, x] = setting;
    const auto t = setting.targets();

    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    for (int step = 0; step < golden::steps; ++step) {
        net.forward(x, ws);
        net.backward(ws, t, g);
        net.parameters() -= typename Net::Scalar(golden::learning_rate) * g.parameters();
    }
    check_close<Case>("theta after", numbers_of<Net>(net), Case::theta_after);
    check_close<Case>("loss after", std::vector{net.loss(x, t)}, std::vector{Case::loss_after});
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("golden: outputs, loss and gradients are PyTorch's, for 1 and 5 samples",
                        "[golden]", golden::Networks) {
    check_pass<TestType, typename TestType::One>();
    check_pass<TestType, typename TestType::Five>();
}

TEMPLATE_LIST_TEST_CASE("golden: three steps of gradient descent lead where PyTorch's lead",
                        "[golden]", golden::Networks) {
    check_training<TestType>();
}
