// SPDX-License-Identifier: MIT
// The vector forms of activations against the formulas over long double, in every instruction
// set that this processor has.
#include "catch.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/random/uniform.hpp>

#include <cmath>
#include <limits>
#include <ratio>
#include <vector>

#if BACKPROP_KERNELS

namespace {

using namespace backprop;

// What activation/vector.inc promises, in units of the last place of the exact value where the
// result is normal, and in ε·max(1, |f′|) for derivatives; the bounds of the plain forms.
template <class S>
constexpr long double value_bound = std::same_as<S, float> ? 4.5L : 4.0L;
constexpr long double derivative_bound = 4.0L;

/// Numbers of every magnitude and sign, the ends of the range, and what is not a number.
template <class S>
std::vector<S> arguments() {
    using Limits = std::numeric_limits<S>;
    std::vector<S> z{S(0), -S(0), Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(),
                     Limits::max(), Limits::lowest(), Limits::min(), -Limits::min(), S(1), S(-1)};
    Generator generator{Seed{11}};
    for (int i = 0; i < 40'000; ++i)  // where functions bend
        z.push_back(static_cast<S>(100 * symmetric(generator)));
    for (int i = 0; i < 40'000; ++i)
        z.push_back(static_cast<S>(2 * symmetric(generator)));
    for (int exponent = Limits::min_exponent; exponent < Limits::max_exponent; ++exponent)
        for (int i = 0; i < 8; ++i)
            z.push_back(static_cast<S>(std::ldexp(symmetric(generator), exponent)));
    return z;
}

/// Runs both functions of one section over z, in `count` numbers with room behind them.
template <class F, class S>
using Activate = void (*)(const S*, S*, Index);
template <class F, class S>
using Multiply = void (*)(const S*, const S*, S*, Index);

template <class F, class S>
void agrees(Activate<F, S> activate, Multiply<F, S> multiply_derivative) {
    using Limits = std::numeric_limits<S>;
    std::vector<S> z = arguments<S>();
    const auto count = z.size() - 3;  // not a whole number of vectors
    z.resize(z.size() + 64);
    std::vector<S> a(z.size(), S(7)), slope(z.size(), S(1));
    activate(z.data(), a.data(), static_cast<Index>(count));
    multiply_derivative(z.data(), a.data(), slope.data(), static_cast<Index>(count));
    long double worst_value = 0, worst_slope = 0;
    S at_value = 0, at_slope = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto exact = static_cast<long double>(F::value(static_cast<long double>(z[i])));
        const auto exact_slope = F::derivative(static_cast<long double>(z[i]), exact);
        CAPTURE(z[i], a[i], slope[i]);
        if (std::isnan(z[i]) || std::isinf(z[i])) {
            const bool same = std::isnan(z[i]) ? std::isnan(a[i]) && std::isnan(slope[i])
                                               : a[i] == static_cast<S>(exact) &&
                                                     slope[i] == static_cast<S>(exact_slope);
            CHECK(same);
            continue;
        }
        if (std::abs(exact) >= static_cast<long double>(Limits::min()) &&
            std::abs(exact) <= static_cast<long double>(Limits::max())) {
            const int exponent = std::ilogb(exact) + 1 - Limits::digits;
            const long double error =
                std::abs(static_cast<long double>(a[i]) - exact) / std::ldexp(1.0L, exponent);
            if (!(error <= worst_value)) worst_value = error, at_value = z[i];
        } else if (std::abs(exact) < 1) {
            CHECK(std::abs(a[i]) <= 2 * Limits::min());  // 0, or about as small as it should be
        }
        const long double error = std::abs(static_cast<long double>(slope[i]) - exact_slope) /
                                  (Limits::epsilon() * std::max(1.0L, std::abs(exact_slope)));
        if (!(error <= worst_slope)) worst_slope = error, at_slope = z[i];
    }
    CAPTURE(sizeof(S), at_value, at_slope);
    CHECK(worst_value <= value_bound<S>);
    CHECK(worst_slope <= derivative_bound);
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
TEST_CASE("activation: Softplus's vectors keep the bounds of its numbers", "[activation]") {
    HAS_VECTOR_FORM(Softplus);
}

template <class S>
void softmax_agrees(void (*softmax)(const S*, S*, Index, Index)) {
    Generator generator{Seed{12}};
    for (const Index k : {1, 2, 7, 8, 9, 10, 16, 17, 40, 100}) {
        constexpr Index n = 5;
        std::vector<S> z(static_cast<std::size_t>(k * n + 64)), a(z.size(), S(7));
        for (S& x : z) x = static_cast<S>(20 * symmetric(generator));
        z[0] = -std::numeric_limits<S>::infinity();                          // becomes 0 or NaN
        z[static_cast<std::size_t>(k)] = std::numeric_limits<S>::quiet_NaN();  // takes its column
        z[static_cast<std::size_t>(2 * k)] = S(800);
        softmax(z.data(), a.data(), k, n);
        for (Index s = 0; s < n; ++s) {
            using Column = Eigen::Matrix<long double, Eigen::Dynamic, 1>;
            const Column exact_z =
                VectorView<const S>(z.data() + s * k, k).template cast<long double>();
            Column exact(k);
            Softmax::forward(exact_z, exact);
            for (Index i = 0; i < k; ++i) {
                const S found = a[static_cast<std::size_t>(s * k + i)];
                CAPTURE(k, s, i, found, exact(i));
                if (std::isnan(exact(i))) {
                    CHECK(std::isnan(found));
                } else if (exact(i) < static_cast<long double>(std::numeric_limits<S>::min())) {
                    CHECK(found <= 2 * std::numeric_limits<S>::min());
                } else {
                    // 2 ε (|z − max| + n), as for the plain form
                    const long double range = exact_z.maxCoeff() - exact_z(i);
                    CHECK(std::abs(found - exact(i)) <=
                          2 * std::numeric_limits<S>::epsilon() * (range + k) * exact(i));
                }
            }
        }
        bool untouched = true;
        for (std::size_t i = static_cast<std::size_t>(k * n); i < a.size(); ++i)
            untouched &= a[i] == S(7);
        CHECK(untouched);
    }
}

template <class S>
void softmax_in_every_set() {
    softmax_agrees<S>(isa::built_for::softmax<S>);
#if BACKPROP_DISPATCH
    if (isa::available() >= isa::Level::avx2) softmax_agrees<S>(isa::avx2::softmax<S>);
    if (isa::available() >= isa::Level::avx512) softmax_agrees<S>(isa::avx512::softmax<S>);
#endif
}

TEST_CASE("activation: Softmax's vectors keep the bounds of its numbers", "[activation]") {
    softmax_in_every_set<float>();
    softmax_in_every_set<double>();
}

}  // namespace

#endif
