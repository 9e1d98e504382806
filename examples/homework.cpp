// SPDX-License-Identifier: MIT
// The course's homework on backpropagation, answered by the library: each line shows the answer
// that the course gives (or what its formula gives, written out with plain loops), what the
// library computed, and the difference. Exits with 1 if any difference is too large.
#include <backprop/backprop.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace bp = backprop;

namespace {

constexpr double epsilon = 2.220446049250313e-16;  // the distance from 1 to the next double
constexpr double course_tolerance = 1e-15;         // for the four numbers that the course prints
constexpr double few_ulp = 8 * epsilon;            // for sums taken in another order

int failures = 0;

/// Compares relative to `scale`: the number itself, or for a sum that may cancel, the sum of its
/// terms' magnitudes. What should be 0 is compared absolutely.
void compare(const char* what, double expected, double computed, double tolerance = few_ulp,
             double scale = 0) {
    if (scale == 0) scale = expected == 0 ? 1 : std::abs(expected);
    const double difference = std::abs(computed - expected) / scale;
    const bool ok = difference <= tolerance;  // false for NaN too
    std::printf("  %-28s %24.17g %24.17g  %8.1e%s\n", what, expected, computed, difference,
                ok ? "" : "  WRONG");
    if (!ok) ++failures;
}

void show(const char* what, double computed) { std::printf("  %-28s %49.17g\n", what, computed); }

void title(const char* text) {
    std::printf("\n%s\n  %-28s %24s %24s  %8s\n", text, "", "expected", "computed", "error");
}

void check(const char* what, bool ok) {
    std::printf("  %-28s %s\n", what, ok ? "yes" : "NO");
    if (!ok) ++failures;
}

double sigma(double z) { return 1 / (1 + std::exp(-z)); }

/// One sample's numbers as an Eigen column.
Eigen::VectorXd column(std::initializer_list<double> values) {
    Eigen::VectorXd x(static_cast<Eigen::Index>(values.size()));
    Eigen::Index i = 0;
    for (const double value : values) x(i++) = value;
    return x;
}

// z1 = w1 x,  a1 = ReLU(z1),  z2 = w2 a1 + b,  y = σ(z2),  C = ½ (y − t)²
using Simple = bp::Network<double, bp::Input<1>, bp::Dense<1, bp::ReLU, bp::NoBias>,
                           bp::Dense<1, bp::Sigmoid>, bp::Quadratic>;

Simple simple_network() {
    Simple net;
    net.layer<0>().weights() << 0.01;
    net.layer<1>().weights() << -5;
    net.layer<1>().bias() << -1;
    return net;
}

void the_simple_network() {
    title("The simple network: x = 3, t = 1, w1 = 0.01, w2 = -5, b = -1");
    const Simple net = simple_network();
    const auto x = column({3}), t = column({1});
    bp::Workspace<Simple, 1> ws;
    bp::Gradient<Simple> g;
    net.forward(x, ws);
    const double C = net.backward(ws, t, g);

    compare("C", 0.28842841648243966, C, course_tolerance);
    compare("dC/dw1", 2.0809165621704553, g.layer<0>().weights()(0), course_tolerance);
    compare("dC/dw2", -0.00416183312434091, g.layer<1>().weights()(0), course_tolerance);
    compare("dC/db", -0.13872777081136367, g.layer<1>().bias()(0), course_tolerance);

    const double y = sigma(-1.15);
    compare("z1 = w1 x", 0.03, ws.z<0>()(0));
    compare("a1 = ReLU(z1)", 0.03, ws.a<0>()(0));
    compare("z2 = w2 a1 + b", -1.15, ws.z<1>()(0));
    compare("a2 = y", y, ws.a<1>()(0));
    compare("delta2 = (y - t) y (1 - y)", (y - 1) * y * (1 - y), ws.delta<1>()(0));
    compare("delta1 = w2 delta2", -5 * (y - 1) * y * (1 - y), ws.delta<0>()(0));
}

using Several = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>,
                            bp::Dense<3, bp::Sigmoid>, bp::Dense<2, bp::Sigmoid>, bp::Quadratic>;

void errors_and_derivatives() {
    const Several net{bp::Seed{7}};
    const auto x = column({0.5, -1.25, 2}), t = column({1, 0});
    bp::Workspace<Several, 1> ws;
    bp::Gradient<Several> g;
    net.forward(x, ws);
    net.backward(ws, t, g);
    char what[64];

    title("The errors: delta_j = dC/da_j f'(z_j), delta_j = sum_k w_kj delta_k f'(z_j)");
    const auto slope = [](double z) { return std::exp(-z) / std::pow(1 + std::exp(-z), 2); };
    double delta2[2], delta1[3], delta0[4];
    for (int j = 0; j < 2; ++j) {
        delta2[j] = (ws.a<2>()(j) - t(j)) * slope(ws.z<2>()(j));
        std::snprintf(what, sizeof what, "delta of layer 2, neuron %d", j);
        compare(what, delta2[j], ws.delta<2>()(j));
    }
    for (int j = 0; j < 3; ++j) {
        double sum = 0, magnitude = 0;
        for (int k = 0; k < 2; ++k) {
            sum += net.layer<2>().weights()(k, j) * delta2[k];
            magnitude += std::abs(net.layer<2>().weights()(k, j) * delta2[k]);
        }
        delta1[j] = sum * slope(ws.z<1>()(j));
        std::snprintf(what, sizeof what, "delta of layer 1, neuron %d", j);
        compare(what, delta1[j], ws.delta<1>()(j), few_ulp, magnitude * slope(ws.z<1>()(j)));
    }
    for (int j = 0; j < 4; ++j) {
        double sum = 0, magnitude = 0;
        for (int k = 0; k < 3; ++k) {
            sum += net.layer<1>().weights()(k, j) * delta1[k];
            magnitude += std::abs(net.layer<1>().weights()(k, j) * delta1[k]);
        }
        const double tanh_slope = 1 - std::pow(std::tanh(ws.z<0>()(j)), 2);
        delta0[j] = sum * tanh_slope;
        std::snprintf(what, sizeof what, "delta of layer 0, neuron %d", j);
        compare(what, delta0[j], ws.delta<0>()(j), few_ulp, magnitude * tanh_slope);
    }

    title("The parameter derivatives: dC/dw_jk = a_k delta_j, dC/db_j = delta_j");
    const auto layer = [&](int l, const auto& gradient, const auto& a, const auto& delta) {
        for (int j = 0; j < gradient.weights().rows(); ++j) {
            for (int k = 0; k < gradient.weights().cols(); ++k) {
                std::snprintf(what, sizeof what, "layer %d, dC/dw(%d, %d)", l, j, k);
                compare(what, a(k) * delta(j), gradient.weights()(j, k));
            }
            std::snprintf(what, sizeof what, "layer %d, dC/db(%d)", l, j);
            compare(what, delta(j), gradient.bias()(j));
        }
    };
    layer(0, g.layer<0>(), x, ws.delta<0>());
    layer(1, g.layer<1>(), ws.a<0>(), ws.delta<1>());
    layer(2, g.layer<2>(), ws.a<1>(), ws.delta<2>());
}

/// f'(z) as a network of one neuron sees it: with w = 1 and C = (y - t)²/2, δ = (a − t) f'(z),
/// and t = a − 1 leaves f'(z).
template <class F>
double slope_of(double z) {
    using Neuron = bp::Network<double, bp::Input<1>, bp::Dense<1, F, bp::NoBias>, bp::Quadratic>;
    Neuron net;
    net.template layer<0>().weights() << 1;
    bp::Workspace<Neuron, 1> ws;
    bp::Gradient<Neuron> g;
    const double a = net.forward(column({z}), ws)(0);
    net.backward(ws, column({a - 1}), g);
    return ws.template delta<0>()(0);
}

void the_activations() {
    title("The activations: sigma'(z) = exp(-z)/(1 + exp(-z))², ReLU', tanh' = 1 - tanh²");
    char what[64];
    for (const double z : {-30.0, -5.0, -1.0, 0.0, 1.0, 5.0, 30.0}) {
        const double e = std::exp(-std::abs(z));  // even in z; written for |z| it keeps its digits
        std::snprintf(what, sizeof what, "sigma'(%g)", z);
        // 1 - a loses what a near 1 has rounded away, so far out the error is absolute.
        const double exact = e / ((1 + e) * (1 + e)), computed = slope_of<bp::Sigmoid>(z);
        if (std::abs(z) < 2) compare(what, exact, computed);
        else {
            show(what, computed);
            check("  within 4 epsilon of it", std::abs(computed - exact) <= 4 * epsilon);
        }
    }
    for (const double z : {-2.0, -0.5, 0.5, 2.0}) {
        std::snprintf(what, sizeof what, "ReLU'(%g)", z);
        compare(what, z > 0 ? 1 : 0, slope_of<bp::ReLU>(z));
    }
    for (const double z : {-1.0, -0.25, 0.0, 0.25, 1.0}) {
        std::snprintf(what, sizeof what, "tanh'(%g)", z);
        compare(what, 1 - std::tanh(z) * std::tanh(z), slope_of<bp::Tanh>(z));
    }
}

void the_step() {
    title("The step: w <- w - eta dC/dw, eta = 0.1");
    Simple net = simple_network();
    const auto x = column({3}), t = column({1});
    bp::Workspace<Simple, 1> ws;
    bp::Gradient<Simple> g;
    const double eta = 0.1;
    net.forward(x, ws);
    const double before = net.backward(ws, t, g);
    net.parameters() -= eta * g.parameters();

    compare("w1", 0.01 - eta * 2.0809165621704553, net.layer<0>().weights()(0));
    compare("w2", -5 - eta * -0.00416183312434091, net.layer<1>().weights()(0));
    compare("b", -1 - eta * -0.13872777081136367, net.layer<1>().bias()(0));
    const double after = net.loss(x, t);
    show("C before the step", before);
    show("C after the step", after);
    check("the loss is smaller", after < before);
}

/// z1 = x w1, zi = f(i-1) wi, f = tanh, loss (f_L - y)²
template <int L>
struct Repeat;
template <>
struct Repeat<2> {
    template <class... More>
    using Net = bp::Network<double, bp::Input<1>, bp::Dense<1, bp::Tanh, bp::NoBias>,
                            bp::Dense<1, bp::Tanh, bp::NoBias>, More..., bp::SquaredError>;
};
template <int L>
struct Repeat {
    template <class... More>
    using Net = typename Repeat<L - 1>::template Net<bp::Dense<1, bp::Tanh, bp::NoBias>, More...>;
};

template <int L>
void chain() {
    using Net = typename Repeat<L>::template Net<>;
    static_assert(Net::parameter_count == L);
    const double x = 0.75, y = 0.5;
    Net net;
    for (int i = 0; i < L; ++i) net.parameters()(i) = 1.5 - 0.2 * i;  // θ holds w1 to wL
    bp::Workspace<Net, 1> ws;
    bp::Gradient<Net> g;
    net.forward(column({x}), ws);
    const double C = net.backward(ws, column({y}), g);

    double f[L + 1] = {x}, product = x;  // x (1 − f1²) ⋯ (1 − fL²) w2 ⋯ wL · 2 (fL − y)
    for (int i = 1; i <= L; ++i) {
        f[i] = std::tanh(f[i - 1] * net.parameters()(i - 1));
        product *= 1 - f[i] * f[i];
        if (i > 1) product *= net.parameters()(i - 1);
    }
    product *= 2 * (f[L] - y);
    char what[64];
    std::snprintf(what, sizeof what, "L = %d: loss", L);
    compare(what, (f[L] - y) * (f[L] - y), C);
    std::snprintf(what, sizeof what, "L = %d: delta1", L);
    compare(what, (1 - f[1] * f[1]) * net.parameters()(1) * ws.template delta<1>()(0),
            ws.template delta<0>()(0));
    std::snprintf(what, sizeof what, "L = %d: dL/dw1", L);
    compare(what, product, g.parameters()(0), 4 * L * epsilon);  // 3 L factors, rounded each
}

}  // namespace

int main() {
    std::printf("The homework on backpropagation, by the library\n");
    the_simple_network();
    errors_and_derivatives();
    the_activations();
    the_step();
    title("The lecture's chain: z_i = f_(i-1) w_i, f = tanh, loss (f_L - y)²");
    chain<2>();
    chain<3>();
    chain<5>();
    chain<10>();
    std::printf("\n%s\n", failures == 0 ? "All numbers agree." : "Some numbers are WRONG.");
    return failures == 0 ? 0 : 1;
}
