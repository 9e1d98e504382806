// SPDX-License-Identifier: MIT
// Users' own activations, on vectors and in loops, in every instruction set that this processor
// has, against the same functions over long double and its dual numbers.
#include "catch.hpp"

#include <activation/ulp.hpp>
#include <backprop/activation/activation.hpp>
#include <backprop/autodiff/autodiff.hpp>
#include <backprop/random/uniform.hpp>

#include <cmath>
#include <limits>
#include <vector>

#if BACKPROP_KERNELS

namespace bp = backprop;

namespace {

using bp::Index;

// Each function of a vector is good to a few ulp, and each formula has a few of them.
constexpr long double roundings = 16;

template <class S>
std::vector<S> arguments() {
    using Limits = std::numeric_limits<S>;
    std::vector<S> z{S(0), -S(0), Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(),
                     S(1), S(-1), Limits::min(), S(1e5), S(-1e5)};
    bp::Generator generator{bp::Seed{21}};
    for (int i = 0; i < 500; ++i) z.push_back(static_cast<S>(60 * bp::symmetric(generator)));
    for (int i = 0; i < 500; ++i) z.push_back(static_cast<S>(2 * bp::symmetric(generator)));
    return z;
}

/// Is it the same limit or NaN, or within the roundings?
template <class S>
bool near(S found, S plain, long double exact) {
    if (!std::isfinite(plain)) return std::isnan(plain) ? std::isnan(found) : found == plain;
    return epsilons(found, exact) <= roundings;
}

template <class F, class S>
void agrees(void (*activate)(const S*, S*, Index),
            void (*multiply_derivative)(const S*, const S*, S*, Index)) {
    const std::vector<S> z = arguments<S>();
    const auto count = static_cast<Index>(z.size() - 3);
    std::vector<S> a(z.size(), S(7)), slope(z.size(), S(2));
    activate(z.data(), a.data(), count);
    multiply_derivative(z.data(), a.data(), slope.data(), count);
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (i >= static_cast<std::size_t>(count)) {
            CHECK((a[i] == S(7) && slope[i] == S(2)));
            continue;
        }
        const auto exact_z = static_cast<long double>(z[i]);
        const long double exact = bp::activation_value<F>(exact_z);
        const long double exact_slope = bp::activation_derivative<F>(exact_z, exact);
        const S plain = bp::activation_value<F>(z[i]);
        const S plain_slope = bp::activation_derivative<F>(z[i], plain);
        if (near(a[i], plain, exact) && near(S(slope[i] / 2), plain_slope, exact_slope)) continue;
        CAPTURE(sizeof(S), z[i], a[i], plain, exact, slope[i] / 2, plain_slope, exact_slope);
        FAIL_CHECK();
    }
}

/// The functions of all sections: of vectors or of loops, as the library chooses.
template <class F, class S, bool vectors>
void in_every_set() {
    STATIC_REQUIRE(bp::fast::has_vector_form<F, S> == vectors);
    namespace isa = bp::isa;
    if constexpr (vectors) {
        agrees<F, S>(isa::built_for::activate<F, S>, isa::built_for::multiply_derivative<F, S>);
#if BACKPROP_DISPATCH
        if (isa::available() >= isa::Level::avx2)
            agrees<F, S>(isa::avx2::activate<F, S>, isa::avx2::multiply_derivative<F, S>);
        if (isa::available() >= isa::Level::avx512)
            agrees<F, S>(isa::avx512::activate<F, S>, isa::avx512::multiply_derivative<F, S>);
#endif
    } else {
        agrees<F, S>(isa::built_for::activate_each<F, S>,
                     isa::built_for::multiply_derivative_each<F, S>);
#if BACKPROP_DISPATCH
        if (isa::available() >= isa::Level::avx2)
            agrees<F, S>(isa::avx2::activate_each<F, S>,
                         isa::avx2::multiply_derivative_each<F, S>);
        if (isa::available() >= isa::Level::avx512)
            agrees<F, S>(isa::avx512::activate_each<F, S>,
                         isa::avx512::multiply_derivative_each<F, S>);
#endif
    }
}

template <class F, bool vectors = true>
void holds() {
    in_every_set<F, float, vectors>();
    in_every_set<F, double, vectors>();
}

inline constexpr auto arithmetic = [](auto z) {
    return (z * z - 3 * z + 2.5f) / (z * z + 1) - 1 / (z * z + 2) + (4 - z) / 8 - (-z);
};
inline constexpr auto exponentials = [](auto z) {
    using std::abs, std::exp, std::expm1;
    return exp(-abs(z)) + expm1(z / 16) + expm1(-abs(z)) + exp(z / 32);
};
inline constexpr auto logarithms = [](auto z) {
    using std::log, std::log1p, std::sqrt;
    return log(z * z + 0.25) + log1p(z * z) + sqrt(z * z + 0.5);
};
inline constexpr auto waves = [](auto z) {
    using std::cos, std::sin, std::tanh;
    return sin(z) + cos(2 * z) + tanh(z / 2);
};
inline constexpr auto choices = [](auto z) {
    using bp::select;
    return select(z > 1, z * z, 0.5 * z) + select(z <= -1 || z == 0, 3 * z, 1 - z) +
           select(!(z < 2) && z != 3, 2, z);
};
inline constexpr auto extremes = [](auto z) {
    using std::max, std::min, std::pow;
    using S = decltype(z);
    return max(z, S(-1)) + min(2 * z, S(3)) + pow(z / 32, 3) - max(S(1) - z, z * z);
};
inline constexpr auto clamped = [](auto z) {
    using std::max, std::min;
    using S = decltype(z);
    return min(max(z, S(-1)), S(1));
};
inline constexpr auto root = [](auto z) {  // whose slope at 0 is ∞ · 0
    using std::sqrt;
    return 3 * sqrt(z * z);
};
inline constexpr auto swish = [](auto z) {
    using std::exp;
    return z / (1 + exp(-z));
};
inline constexpr auto flat = [](auto) { return 2; };
inline constexpr auto branches = [](auto z) {
    using std::exp;
    if (z < 0) {
        const auto e = exp(z);
        return z * e / (1 + e);
    }
    return z / (1 + exp(-z));
};
inline constexpr auto leaky = [](auto z) { return z > 0 ? z : z / 4; };

struct WithoutDerivative {
    static constexpr bool any_scalar = true;
    static constexpr auto value(const auto& z) { return z * z / 2; }
};
struct NotConstexpr {
    static constexpr bool any_scalar = true;
    static auto value(const auto& z) { return z * z / 2; }
};

// A derivative of one's own, which reads z and a; over numbers of the C library alone.
struct OfTheLibraryOnly {
    static auto value(const auto& z) { return std::tanh(z); }
    static auto derivative(const auto& z, const auto& a) { return 1 - a * a + 0 * std::abs(z / 9); }
};
struct TwiceTanh {
    static constexpr bool any_scalar = true;
    static constexpr auto value(const auto& z) {
        using std::tanh;
        return 2 * tanh(z);
    }
    static constexpr auto derivative(const auto& z, const auto& a) {
        return 2 - a * a / 2 + 0 * (z / 1e6);
    }
};
struct OfTheLibraryOnlyWithoutDerivative {  // enough for predictions
    static auto value(const auto& z) { return std::tanh(z); }
};
struct Branches {
    static constexpr bool any_scalar = true;
    static constexpr auto value(const auto& z) { return z > 0 ? z : z / 4; }
    static constexpr auto derivative(const auto& z, const auto&) { return z > 0 ? 1 : 0.25; }
};
struct OneType {
    static double value(double z) { return 3 * z; }
    static double derivative(double, double) { return 3; }
};

}  // namespace

TEST_CASE("activation: a lambda without branches runs on vectors, and is right", "[activation]") {
    holds<bp::Function<arithmetic>>();
    holds<bp::Function<exponentials>>();
    holds<bp::Function<logarithms>>();
    holds<bp::Function<waves>>();
    holds<bp::Function<choices>>();
    holds<bp::Function<extremes>>();
    holds<bp::Function<clamped>>();
    holds<bp::Function<root>>();
    holds<bp::Function<swish>>();
    holds<bp::Function<flat>>();
}

TEST_CASE("activation: a lambda with branches runs in loops, and is right", "[activation]") {
    holds<bp::Function<branches>, false>();
    holds<bp::Function<leaky>, false>();
}

TEST_CASE("activation: a constexpr type without branches runs on vectors if it takes any scalar",
          "[activation]") {
    holds<WithoutDerivative>();
    holds<NotConstexpr, false>();
    holds<Branches, false>();
    holds<TwiceTanh>();
}

TEST_CASE("activation: a type that does not promise so need not know other scalars",
          "[activation]") {
    STATIC_REQUIRE(!bp::fast::has_vector_form<OfTheLibraryOnly, float>);
    STATIC_REQUIRE(!bp::fast::has_vector_form<OneType, float>);
    STATIC_REQUIRE(!bp::fast::has_vector_form<OfTheLibraryOnlyWithoutDerivative, float>);
    holds<OfTheLibraryOnly, false>();
}

#endif
