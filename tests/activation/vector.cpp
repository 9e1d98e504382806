// SPDX-License-Identifier: MIT
// The vector forms of activations against the formulas over long double, in every instruction
// set that this processor has.
#include "catch.hpp"

#include <activation/ulp.hpp>
#include <backprop/activation/activation.hpp>
#include <backprop/random/uniform.hpp>

#include <cmath>
#include <limits>
#include <ratio>
#include <vector>

#if BACKPROP_KERNELS

namespace {

using namespace backprop;

/// Numbers of every magnitude and sign, the ends of the range, and what is not a number.
template <class S>
std::vector<S> arguments() {
    using Limits = std::numeric_limits<S>;
    std::vector<S> z{S(0), -S(0), Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(),
                     Limits::max(), Limits::lowest(), Limits::min(), -Limits::min(), S(1), S(-1),
                     S(3), S(-3), S(64), S(-64)};
    Generator generator{Seed{11}};
    for (int i = 0; i < 40'000; ++i)  // where functions bend
        z.push_back(static_cast<S>(100 * symmetric(generator)));
    for (int i = 0; i < 40'000; ++i)
        z.push_back(static_cast<S>(2 * symmetric(generator)));
    for (int exponent = Limits::min_exponent; exponent < Limits::max_exponent; ++exponent)
        for (int i = 0; i < 8; ++i)
            z.push_back(static_cast<S>(std::ldexp(symmetric(generator), exponent)));
    for (int n = 1; n < 4'000; ++n)  // the zeros and turning points of sine, near and far
        for (const double quarters : {1.0, 97.0, 40'503.0})
            z.push_back(static_cast<S>(1.5707963267948966 * n * quarters));
    return z;
}

/// Runs both functions of one section over z, in `count` numbers with room behind them.
template <class F, class S>
using Activate = void (*)(const S*, S*, Index);
template <class F, class S>
using Multiply = void (*)(const S*, const S*, S*, Index);

template <class F, class S>
void agrees(Activate<F, S> activate, Multiply<F, S> multiply_derivative) {
    std::vector<S> z = arguments<S>();
    const auto count = z.size() - 3;  // not a whole number of vectors
    z.resize(z.size() + 64);
    std::vector<S> a(z.size(), S(7)), slope(z.size(), S(1));
    activate(z.data(), a.data(), static_cast<Index>(count));
    multiply_derivative(z.data(), a.data(), slope.data(), static_cast<Index>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const auto exact = static_cast<long double>(F::value(static_cast<long double>(z[i])));
        const auto exact_slope = F::derivative(static_cast<long double>(z[i]), exact);
        if (z[i] == S(0) && std::signbit(a[i]) != std::signbit(F::value(z[i]))) {
            CAPTURE(sizeof(S), z[i], a[i]);
            FAIL_CHECK("another zero than the plain form's");
        }
        const bool finite = std::isfinite(z[i]);  // else limits, or NaN
        if (finite ? value_holds<F>(a[i], exact) : ulps(a[i], exact) <= 1)
            if (finite ? epsilons(slope[i], exact_slope) <= derivative_epsilons
                       : ulps(slope[i], exact_slope) <= 1)
                continue;
        CAPTURE(sizeof(S), z[i], a[i], exact, ulps(a[i], exact), slope[i], exact_slope,
                epsilons(slope[i], exact_slope));
        FAIL_CHECK();
    }
    bool untouched = true;
    for (std::size_t i = count; i < a.size(); ++i) untouched &= a[i] == S(7) && slope[i] == S(1);
    CHECK(untouched);
}

template <class F, class S>
void in_every_set() {
    agrees<F, S>(isa::built_for::activate<F, S>, isa::built_for::multiply_derivative<F, S>);
#if BACKPROP_DISPATCH
    if (isa::available() >= isa::Level::avx2)
        agrees<F, S>(isa::avx2::activate<F, S>, isa::avx2::multiply_derivative<F, S>);
    if (isa::available() >= isa::Level::avx512)
        agrees<F, S>(isa::avx512::activate<F, S>, isa::avx512::multiply_derivative<F, S>);
#endif
}

#define HAS_VECTOR_FORM(...)                                                             \
    static_assert(fast::has_vector_form<__VA_ARGS__, float>);                            \
    in_every_set<__VA_ARGS__, float>();                                                  \
    in_every_set<__VA_ARGS__, double>()

TEST_CASE("activation: ReLU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(ReLU);
}
TEST_CASE("activation: LeakyReLU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(LeakyReLU);
    HAS_VECTOR_FORM(LeakyReLUWith<std::ratio<3, 2>>);
}
TEST_CASE("activation: Sigmoid's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Sigmoid);
}
TEST_CASE("activation: Tanh's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Tanh);
}
TEST_CASE("activation: ELU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(ELU);
}
TEST_CASE("activation: SELU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(SELU);
}
TEST_CASE("activation: CELU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(CELU);
    HAS_VECTOR_FORM(CELUWith<std::ratio<2, 3>>);
}
TEST_CASE("activation: GELU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(GELU);
}
TEST_CASE("activation: GELUTanh's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(GELUTanh);
}
TEST_CASE("activation: SiLU's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(SiLU);
}
TEST_CASE("activation: Mish's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Mish);
}
TEST_CASE("activation: Softplus's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Softplus);
}
TEST_CASE("activation: Softsign's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Softsign);
}
TEST_CASE("activation: HardSigmoid's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(HardSigmoid);
}
TEST_CASE("activation: HardSwish's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(HardSwish);
}
TEST_CASE("activation: HardTanh's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(HardTanh);
}
TEST_CASE("activation: Sine's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Sine);
}

}  // namespace

#endif
