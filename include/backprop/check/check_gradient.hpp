// SPDX-License-Identifier: MIT
// Backpropagation held against central differences (check/report.hpp): a whole network, or a
// layer, activation or loss that somebody wrote.
#pragma once

#include <backprop/check/report.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/feedforward.hpp>
#include <backprop/random/uniform.hpp>

#include <string>

namespace backprop {

namespace detail {

inline std::string entry_name(const char* what, Index row, Index col) {
    return std::string{what} + "(" + std::to_string(row) + ", " + std::to_string(col) + ")";
}

/// What differences are taken in: at least double.
template <class S>
using CheckScalar = std::conditional_t<std::same_as<S, long double>, long double, double>;

template <bool in_training, class Net, class X, class T>
GradientReport check_network(const Net& network, const X& x, const T& t) {
    using S = CheckScalar<typename Net::Scalar>;
    auto net = network.template cast<S>();
    using Checked = decltype(net);
    Matrix<S> input = x.template cast<S>();
    const auto target = [&]() -> decltype(auto) {
        if constexpr (is_labels<T>) return (t);
        else return Matrix<S>(t.template cast<S>());
    }();
    Workspace<Checked> ws;
    const auto forward = [&] {
        ws.set_step(Seed{}, 0);  // the same masks every time
        if constexpr (in_training) net.forward(input, ws, training);
        else net.forward(input, ws);
    };
    Gradient<Checked> g;
    forward();
    net.backward(ws, target, g, with_input_gradient);
    const Vector<S> claimed = g.parameters();
    const Matrix<S> claimed_dx = ws.input_gradient();
    Gradient<Checked> unused;
    const auto C = [&] {
        forward();
        return net.backward(ws, target, unused);
    };

    GradientComparison<S> comparison{gradient_tolerance<S>};
    for (Index i = 0; i < claimed.size(); ++i) comparison.scale(std::abs(claimed(i)));
    for (Index i = 0; i < claimed_dx.size(); ++i) comparison.scale(std::abs(claimed_dx(i)));
    for (Index i = 0; i < claimed.size(); ++i)
        comparison.compare(net.parameters().data()[i], claimed(i), C, [&] {
            return Checked::Layers::entry_name(Checked::Definition::plan, i);
        });
    for (Index j = 0; j < input.cols(); ++j)
        for (Index i = 0; i < input.rows(); ++i)
            comparison.compare(input(i, j), claimed_dx(i, j), C,
                               [&] { return entry_name("input ", i, j); });
    return comparison.report();
}

/// Numbers in (−1, 1), the same on every platform.
inline Matrix<double> some_numbers(Index rows, Index cols, Seed seed) {
    Matrix<double> x(rows, cols);
    Generator generator{seed};
    for (Index i = 0; i < x.size(); ++i) x(i) = symmetric(generator);
    return x;
}

}  // namespace detail

/// All of ∂C/∂θ and ∂C/∂x at the given x and t, computed in double at least, whatever the
/// network's scalar. x, t as for Network::backward. Costs four losses an entry.
template <class Net, class X, class T>
GradientReport check_gradient(const Net& net, const Eigen::DenseBase<X>& x, const T& t) {
    return detail::check_network<false>(net, x.derived(), t);
}

/// The same of what is differentiated when training, the masks of dropout held fixed.
template <class Net, class X, class T>
GradientReport check_gradient(const Net& net, const Eigen::DenseBase<X>& x, const T& t,
                              Training) {
    return detail::check_network<true>(net, x.derived(), t);
}

/// A layer alone, as it stands behind In = Input<...>, on a few random samples.
template <class L, class In>
GradientReport check_layer(Seed seed = {}) {
    using Net = Network<double, In, L, Quadratic>;
    Net net{seed};
    // θ as initialised may be symmetric (zeros, ones); move off it.
    net.parameters() += 0.5 * detail::some_numbers(Net::parameter_count, 1, Seed{seed.value + 1});
    return check_gradient(net, detail::some_numbers(Net::input_size, 3, Seed{seed.value + 2}),
                          detail::some_numbers(Net::output_size, 3, Seed{seed.value + 3}),
                          training);
}

/// An activation, behind a small dense layer whose z lie in about (−4, 4).
template <class F>
GradientReport check_activation(Seed seed = {}) {
    using Net = Network<double, Input<3>, Dense<5, F>, Quadratic>;
    Net net;
    net.parameters() = 2 * detail::some_numbers(Net::parameter_count, 1, seed);
    return check_gradient(net, detail::some_numbers(3, 8, Seed{seed.value + 1}),
                          detail::some_numbers(5, 8, Seed{seed.value + 2}));
}

/// A loss: ∂C/∂y at the given outputs y and targets t, both k × n of double or long double.
template <class L, class Y, class T>
    requires Loss<L>
GradientReport check_loss(const Eigen::DenseBase<Y>& outputs, const Eigen::DenseBase<T>& t) {
    using S = typename Y::Scalar;
    Matrix<S> y = outputs, dC_dy(outputs.rows(), outputs.cols());
    const Matrix<S> target = t;
    const VectorTargets<S> targets{target.data(), target.rows(), target.cols()};
    batch_gradient<L>(y, targets, dC_dy);
    detail::GradientComparison<S> comparison{gradient_tolerance<S>};
    for (Index i = 0; i < y.size(); ++i) comparison.scale(std::abs(dC_dy(i)));
    for (Index j = 0; j < y.cols(); ++j)
        for (Index i = 0; i < y.rows(); ++i)
            comparison.compare(y(i, j), dC_dy(i, j), [&] { return batch_loss<L>(y, targets); },
                               [&] { return detail::entry_name("y", i, j); });
    return comparison.report();
}

}  // namespace backprop
