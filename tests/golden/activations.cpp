// SPDX-License-Identifier: MIT
// The choices of PyTorch's activations at kinks, zeros, infinities and NaN, and its values between
// them (activations.py, activations.hpp). Accuracy is the matter of activation/elementwise.cpp;
// here a disagreement is a choice, and each that is meant is listed.
#include <backprop/core/name.hpp>
#include <golden/activations.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace {

using bp::Index;
using golden::inf, golden::nan, golden::Points, golden::PyTorch;

// PyTorch's own formulas lose up to a few digits of ε·max(1, |f|) where they cancel: tanh by
// exponentials, GELU's left tail by 1 + erf. A choice made otherwise differs by far more.
constexpr double tolerance = 16 * std::numeric_limits<double>::epsilon();

// PyTorch takes float's 1/6 for HardSigmoid in double, too.
constexpr double rounding_of_a_sixth = 5e-9;

bool agree(double ours, double theirs, double epsilon = tolerance) {
    if (std::isnan(ours) || std::isnan(theirs)) return std::isnan(ours) && std::isnan(theirs);
    if (std::isinf(ours) || std::isinf(theirs)) return ours == theirs;
    return std::abs(ours - theirs) <= epsilon * std::max(1.0, std::abs(theirs));
}

// Where the library differs from PyTorch on purpose: the activation, its f or f′, from where to
// where (NaN: at NaN), and what the library has instead.
struct Difference {
    enum What { value, derivative };

    std::string_view activation;
    What what;
    double from, to;
    double ours;
};
constexpr double exact = -999;   // the exact value, another at every point
constexpr double input = -998;   // z itself
constexpr double above_20 = 0x1.4000000000001p4;  // the next number

constexpr Difference differences[] = {
    // PyTorch goes over to f = z above a threshold.
    {"Softplus", Difference::value, above_20, 25, exact},
    {"Softplus", Difference::derivative, above_20, 35, exact},
    // Limits at infinity, where PyTorch computes 0 · ∞ or ∞/∞.
    {"GELU", Difference::value, -inf, -inf, 0},
    {"GELU", Difference::derivative, -inf, -inf, 0},
    {"GELU", Difference::derivative, inf, inf, 1},
    {"GELUTanh", Difference::value, -inf, -inf, 0},
    {"SiLU", Difference::value, -inf, -inf, 0},
    {"SiLU", Difference::derivative, -inf, -inf, 0},
    {"SiLU", Difference::derivative, inf, inf, 1},
    {"Mish", Difference::value, -inf, -inf, 0},
    {"Mish", Difference::derivative, -inf, -inf, 0},
    {"Mish", Difference::derivative, inf, inf, 1},
    {"Softsign", Difference::value, -inf, -inf, -1},
    {"Softsign", Difference::value, inf, inf, 1},
    {"Softsign", Difference::derivative, -inf, -inf, 0},
    {"Softsign", Difference::derivative, inf, inf, 0},
    {"HardSwish", Difference::value, -inf, -inf, 0},
    // Finite, but PyTorch's z³ or 6z overflows on the way.
    {"GELUTanh", Difference::derivative, -inf, -1e155, 0},
    {"GELUTanh", Difference::derivative, 1e155, inf, 1},
    {"HardSwish", Difference::value, 1e308, 1.7e308, input},
    // NaN stays NaN; PyTorch's comparisons take it for one side of the kink.
    {"ReLU", Difference::derivative, nan, nan, nan},
    {"LeakyReLU", Difference::derivative, nan, nan, nan},
    {"LeakyReLUWith<1/4>", Difference::derivative, nan, nan, nan},
    {"HardSigmoid", Difference::derivative, nan, nan, nan},
    {"HardTanh", Difference::derivative, nan, nan, nan},
};

bool same_point(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

const Difference* difference_at(std::string_view activation, Difference::What what, double z) {
    for (const Difference& d : differences)
        if (d.activation == activation && d.what == what &&
            ((d.from <= z && z <= d.to) || same_point(d.from, z)))
            return &d;
    return nullptr;
}

/// PyTorch's answers at point i: from its scalar code and from its vector code.
struct Answers {
    double scalar, vector;
};

template <class F>
Answers value_at(std::size_t i) {
    return {PyTorch<F>::value[i], PyTorch<F>::value[i]};
}

template <class F>
Answers derivative_at(std::size_t i) {
    Answers answers{PyTorch<F>::derivative[i], PyTorch<F>::derivative[i]};
    if constexpr (requires { PyTorch<F>::derivative_differs_at; }) {
        for (std::size_t k = 0; k < std::size(PyTorch<F>::derivative_differs_at); ++k)
            if (same_point(PyTorch<F>::derivative_differs_at[k], Points::z[i]))
                answers.vector = PyTorch<F>::derivative_of_vectors[k];
    }
    return answers;
}

template <class F>
void check(Difference::What what, double z, double ours, Answers theirs) {
    const std::string name = bp::type_name<F>();
    const double epsilon = std::is_same_v<F, bp::HardSigmoid> ? rounding_of_a_sixth : tolerance;
    CAPTURE(name, what, z, ours, theirs.scalar, theirs.vector);
    const bool agrees = agree(ours, theirs.scalar, epsilon) || agree(ours, theirs.vector, epsilon);
    if (const Difference* meant = difference_at(name, what, z)) {
        CHECK_FALSE(agrees);  // or the entry should go
        if (meant->ours != exact) CHECK(agree(ours, meant->ours == input ? z : meant->ours));
    } else {
        CHECK(agrees);
    }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("golden: an activation makes PyTorch's choices, or one that is listed",
                        "[golden]", golden::Activations) {
    // The sign of a zero is left open: PyTorch's ReLU(−0) is −0, its ELU(−0) is 0, here reversed.
    for (std::size_t i = 0; i < std::size(Points::z); ++i) {
        const double z = Points::z[i];
        const double a = bp::activation_value<TestType>(z);
        check<TestType>(Difference::value, z, a, value_at<TestType>(i));
        check<TestType>(Difference::derivative, z, bp::activation_derivative<TestType>(z, a),
                        derivative_at<TestType>(i));
    }
}

TEST_CASE("golden: each difference listed stands for a point of an activation", "[golden]") {
    std::set<std::string> names;
    std::apply([&](auto... f) { (names.insert(bp::type_name<decltype(f)>()), ...); },
               golden::Activations{});
    for (const Difference& d : differences) {
        CAPTURE(std::string(d.activation), d.what, d.from, d.to);
        CHECK(names.count(std::string(d.activation)) == 1);
        CHECK(std::any_of(std::begin(Points::z), std::end(Points::z),
                          [&](double z) { return difference_at(d.activation, d.what, z) == &d; }));
    }
}

TEMPLATE_LIST_TEST_CASE("golden: softmax and its logarithm make PyTorch's choices", "[golden]",
                        golden::ColumnActivations) {
    using golden::Columns, golden::PyTorchColumns;
    constexpr std::size_t k = std::size(Columns::upstream);
    for (std::size_t at = 0; at < std::size(Columns::z); at += k) {
        const Eigen::Vector3d z(Columns::z + at);
        Eigen::Vector3d a, delta(Columns::upstream);
        TestType::forward(z, a);
        TestType::backward(z, a, delta);
        for (std::size_t i = 0; i < k; ++i) {
            const auto j = static_cast<Index>(i);
            const double value = PyTorchColumns<TestType>::value[at + i];
            const double dz = PyTorchColumns<TestType>::delta[at + i];
            CAPTURE(bp::type_name<TestType>(), z(0), z(1), z(2), j, a(j), value, delta(j), dz);
            CHECK(agree(a(j), value));
            CHECK(agree(delta(j), dz));
        }
    }
}
