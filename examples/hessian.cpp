// SPDX-License-Identifier: MIT
// The Hessian of the loss, times a vector: one backward pass over dual numbers,
//
//     ∇C(θ + v ε) = ∇C(θ) + H v ε
//
#include <backprop/backprop.hpp>

#include <iostream>

namespace bp = backprop;

using Net = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<1>, bp::Quadratic>;

// [hessian]
Eigen::VectorXd hessian_times(const Net& net, const Eigen::MatrixXd& x, const Eigen::MatrixXd& t,
                              const Eigen::VectorXd& v) {
    using Dual = bp::Dual<double>;
    auto dual = net.cast<Dual>();
    for (Eigen::Index i = 0; i < v.size(); ++i)
        dual.parameters()(i) = Dual{net.parameters()(i), v(i)};  // θ + v ε

    bp::Workspace<decltype(dual)> ws;
    bp::Gradient<decltype(dual)> g;
    dual.forward(x.cast<Dual>(), ws);
    dual.backward(ws, t.cast<Dual>(), g);

    Eigen::VectorXd product(v.size());
    for (Eigen::Index i = 0; i < v.size(); ++i) product(i) = g.parameters()(i).derivative();  // H v
    return product;
}
// [hessian]

Eigen::VectorXd gradient(const Net& net, const Eigen::MatrixXd& x, const Eigen::MatrixXd& t) {
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    net.forward(x, ws);
    net.backward(ws, t, g);
    return g.parameters();
}

int main() {
    const Eigen::MatrixXd x{{0.5, -1, 2}, {1, 0.25, -0.5}};
    const Eigen::MatrixXd t{{0.5, -0.25, 1}};
    Net net{bp::Seed{1}};
    const Eigen::VectorXd v = Eigen::VectorXd::LinSpaced(Net::parameter_count, -1, 1);
    const Eigen::VectorXd exact = hessian_times(net, x, t, v);

    // The same by differences, which lose half of the digits.
    const double h = 1e-5;
    const Eigen::VectorXd theta = net.parameters();
    net.parameters() = theta + h * v;
    const Eigen::VectorXd above = gradient(net, x, t);
    net.parameters() = theta - h * v;
    const Eigen::VectorXd below = gradient(net, x, t);
    const Eigen::VectorXd estimate = (above - below) / (2 * h);

    std::cout << "v'Hv by dual numbers: " << v.dot(exact) << '\n'
              << "v'Hv by differences:  " << v.dot(estimate) << '\n';
    return (exact - estimate).norm() <= 1e-7 * exact.norm() ? 0 : 1;
}
