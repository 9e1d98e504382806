// SPDX-License-Identifier: MIT
// Users' own activations: one lambda, a struct, a column; and the least that a concept asks.
#include <backprop/activation/activation.hpp>
#include <backprop/core/name.hpp>

#include "catch.hpp"

#include <cmath>
#include <limits>

namespace bp = backprop;

namespace {

inline constexpr auto swish = [](auto z) {
    using std::exp;
    return z / (1 + exp(-z));
};

struct Cube {
    static auto value(const auto& z) { return z * z * z; }
    static auto derivative(const auto& z, const auto& /*a*/) { return 3 * z * z; }
};

struct CubeWithoutDerivative {
    static auto value(const auto& z) { return z * z * z; }
};

// Just what the contract asks, and nothing more.
struct LeastElementwise {
    template <class S>
    static S value(const S& z) {
        return z;
    }
};
struct LeastColumn {
    static void forward(const auto& z, auto&& a) {
        for (bp::Index i = 0; i < z.size(); ++i) a(i) = z(i);
    }
    static void backward(const auto&, const auto&, auto&&) {}
};
static_assert(bp::ElementwiseActivation<LeastElementwise> && bp::Activation<LeastElementwise>);
static_assert(bp::ColumnActivation<LeastColumn> && bp::Activation<LeastColumn>);
static_assert(!bp::ColumnActivation<LeastElementwise> && !bp::ElementwiseActivation<LeastColumn>);

// Each lacks one thing.
struct Nothing {};
struct ForwardOnly {
    static void forward(const auto&, auto&&) {}
};
struct BackwardOnly {
    static void backward(const auto&, const auto&, auto&&) {}
};
struct ValueIsNoFunctionOfOne {
    static double value(double z, double alpha) { return alpha * z; }
};
struct ValueIsNoNumber {
    static const char* value(const auto&) { return ""; }
};
struct ValueIsOfAnObject {
    auto value(const auto& z) { return z; }
};
static_assert(!bp::Activation<Nothing> && !bp::Activation<double>);
static_assert(!bp::Activation<ForwardOnly> && !bp::Activation<BackwardOnly>);
static_assert(!bp::Activation<ValueIsNoFunctionOfOne> && !bp::Activation<ValueIsNoNumber>);
static_assert(!bp::Activation<ValueIsOfAnObject>);

static_assert(bp::needs_z<Cube> && bp::needs_a<Cube>);  // unless said
static_assert(bp::needs_z<bp::Function<swish>> && !bp::needs_a<bp::Function<swish>>);
static_assert(!bp::needs_z<bp::Identity> && !bp::needs_a<bp::Identity>);
static_assert(!bp::needs_z<bp::ReLU> && bp::needs_a<bp::ReLU>);
static_assert(bp::needs_z<bp::GELU> && !bp::needs_a<bp::GELU>);

constexpr double epsilon = std::numeric_limits<double>::epsilon();
constexpr double roundings = 8;  // each side makes a few, of numbers near 1

}  // namespace

TEST_CASE("function: a lambda's derivative is exact and automatic", "[activation]") {
    for (const double z : {-20., -1.5, -0.25, 0., 0.5, 3., 40.}) {
        const double a = bp::activation_value<bp::Function<swish>>(z);
        CHECK(std::abs(a - bp::SiLU::value(z)) <= roundings * epsilon * std::abs(a));
        CHECK(std::abs(bp::activation_derivative<bp::Function<swish>>(z, a) -
                       bp::SiLU::derivative(z, a)) <= roundings * epsilon);
    }
}

TEST_CASE("function: a lambda may stand in place and take any scalar", "[activation]") {
    using Parabola = bp::Function<[](auto z) { return z * z / 2; }>;
    CHECK(bp::activation_value<Parabola>(3.f) == 4.5f);
    CHECK(bp::activation_derivative<Parabola>(3.f, 4.5f) == 3.f);
    CHECK(bp::activation_derivative<Parabola>(3.L, 4.5L) == 3.L);
    const bp::Dual<double> z{3, 1};
    CHECK(bp::activation_derivative<Parabola>(z, bp::activation_value<Parabola>(z)).derivative() ==
          1);  // f″
}

TEST_CASE("function: a lambda overflows where its own formula does", "[activation]") {
    // −∞/∞ has no derivative by the quotient rule; SiLU has.
    CHECK(bp::activation_value<bp::Function<swish>>(-800.) == 0);
    CHECK(std::isnan(bp::activation_derivative<bp::Function<swish>>(-800., 0.)));
    CHECK(bp::SiLU::derivative(-800., 0.) == 0);
}

TEST_CASE("activation: a user's struct is used, with or without its own derivative",
          "[activation]") {
    CHECK(bp::activation_value<Cube>(2.) == 8);
    CHECK(bp::activation_derivative<Cube>(2., 8.) == 12);
    CHECK(bp::activation_derivative<CubeWithoutDerivative>(2., 8.) == 12);
    CHECK(bp::activation_derivative<LeastElementwise>(5.f, 5.f) == 1);
    CHECK(bp::type_name<bp::Function<swish>>() == "Function");
}
