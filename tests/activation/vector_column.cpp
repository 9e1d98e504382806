// SPDX-License-Identifier: MIT
// The vector forms of softmax and its logarithm against the formulas over long double, in every
// instruction set that this processor has.
#include "catch.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/random/uniform.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#if BACKPROP_KERNELS

namespace {

using namespace backprop;
using Column = Eigen::Matrix<long double, Eigen::Dynamic, 1>;

constexpr Index samples = 6;
constexpr std::size_t room = 64;

/// Logits, a column a sample, with room behind them: one with −∞, which becomes 0 or takes its
/// column; one with NaN; one that is far above the others; and one that is so all over.
template <class S>
std::vector<S> logits(Index k) {
    Generator generator{Seed{12}};
    std::vector<S> z(static_cast<std::size_t>(k * samples) + room);
    for (S& x : z) x = static_cast<S>(20 * symmetric(generator));
    const auto column = [&](Index s) { return z.begin() + s * k; };
    *column(0) = -std::numeric_limits<S>::infinity();
    *column(1) = std::numeric_limits<S>::quiet_NaN();
    *column(2) = S(800);
    std::fill(column(3), column(4), S(3.5));
    *(column(5) - 1) = std::numeric_limits<S>::infinity();
    return z;
}

template <class S>
Column column(const std::vector<S>& z, Index k, Index s) {
    return VectorView<const S>(z.data() + s * k, k).template cast<long double>();
}

template <class S>
bool untouched(const std::vector<S>& a, Index k) {
    return std::all_of(a.begin() + samples * k, a.end(), [](S x) { return x == S(7); });
}

/// 2 ε (|z − max| + n), relatively, as for the plain form.
template <class S>
void softmax_agrees(void (*softmax)(const S*, S*, Index, Index)) {
    for (const Index k : {1, 2, 7, 8, 9, 10, 16, 17, 40, 100}) {
        const std::vector<S> z = logits<S>(k);
        std::vector<S> a(z.size(), S(7));
        softmax(z.data(), a.data(), k, samples);
        for (Index s = 0; s < samples; ++s) {
            const Column exact_z = column(z, k, s), found = column(a, k, s);
            Column exact(k);
            Softmax::forward(exact_z, exact);
            for (Index i = 0; i < k; ++i) {
                CAPTURE(sizeof(S), k, s, i, found(i), exact(i));
                if (std::isnan(exact(i))) {
                    CHECK(std::isnan(found(i)));
                } else if (exact(i) < static_cast<long double>(std::numeric_limits<S>::min())) {
                    CHECK(found(i) <= 2 * std::numeric_limits<S>::min());
                } else {
                    const long double range = exact_z.maxCoeff() - exact_z(i);
                    CHECK(std::abs(found(i) - exact(i)) <=
                          2 * std::numeric_limits<S>::epsilon() * (range + k) * exact(i));
                }
            }
        }
        CHECK(untouched(a, k));
    }
}

/// ε |a| (|z − max| + 4), also of a sure class; what is not normal is only small.
template <class S>
void log_softmax_agrees(void (*log_softmax)(const S*, S*, Index, Index)) {
    for (const Index k : {1, 2, 7, 8, 9, 10, 16, 17, 40, 100}) {
        const std::vector<S> z = logits<S>(k);
        std::vector<S> a(z.size(), S(7));
        log_softmax(z.data(), a.data(), k, samples);
        for (Index s = 0; s < samples; ++s) {
            const Column exact_z = column(z, k, s), found = column(a, k, s);
            Column exact(k);
            LogSoftmax::forward(exact_z, exact);
            for (Index i = 0; i < k; ++i) {
                CAPTURE(sizeof(S), k, s, i, found(i), exact(i));
                if (!std::isfinite(exact(i))) {
                    CHECK((std::isnan(exact(i)) ? std::isnan(found(i)) : found(i) == exact(i)));
                } else {
                    const long double range =
                        std::min(exact_z.maxCoeff() - exact_z.minCoeff(), 1000.0L);
                    CHECK(std::abs(found(i) - exact(i)) <=
                          std::numeric_limits<S>::epsilon() * (range + 4) * std::abs(exact(i)) +
                              2 * std::numeric_limits<S>::min());
                }
            }
        }
        CHECK(untouched(a, k));
    }
}

/// Sums of k terms: ε k times the sum of their magnitudes, and a few roundings of the result.
template <class F, class S>
void jacobian_agrees(void (*jacobian)(const S*, S*, Index, Index)) {
    Generator generator{Seed{13}};
    for (const Index k : {1, 2, 7, 8, 9, 10, 16, 17, 40, 100}) {
        const std::vector<S> z = logits<S>(k);
        std::vector<S> a(z.size(), S(7)), delta(z.size(), S(7));
        for (Index i = 0; i < k * samples; ++i)
            delta[static_cast<std::size_t>(i)] = static_cast<S>(symmetric(generator));
        const std::vector<S> upstream = delta;
        for (Index s = 0; s < samples; ++s) {
            VectorView<S> entries(a.data() + s * k, k);
            F::forward(VectorView<const S>(z.data() + s * k, k), entries);
        }
        const std::vector<S> given = a;
        jacobian(a.data(), delta.data(), k, samples);
        for (Index s = 0; s < samples; ++s) {
            const Column exact_a = column(a, k, s), found = column(delta, k, s);
            Column exact = column(upstream, k, s);
            const long double magnitude = exact.cwiseAbs().sum();
            F::backward(exact_a, exact_a, exact);
            for (Index i = 0; i < k; ++i) {
                CAPTURE(sizeof(S), k, s, i, found(i), exact(i));
                if (std::isnan(exact(i)))
                    CHECK(std::isnan(found(i)));
                else
                    CHECK(std::abs(found(i) - exact(i)) <=
                          4 * std::numeric_limits<S>::epsilon() * (magnitude + std::abs(exact(i))));
            }
        }
        CHECK(untouched(delta, k));
        CHECK(std::equal(a.begin(), a.end(), given.begin(),
                         [](S x, S y) { return x == y || (std::isnan(x) && std::isnan(y)); }));
    }
}

template <class S>
using Forward = void (*)(const S*, S*, Index, Index);

/// Runs `law` with the function of every section that can run.
#if BACKPROP_DISPATCH
#define IN_EVERY_SET(law, function, S)                                              \
    law(isa::built_for::function<S>);                                               \
    if (isa::available() >= isa::Level::avx2) law(isa::avx2::function<S>);          \
    if (isa::available() >= isa::Level::avx512) law(isa::avx512::function<S>)
#else
#define IN_EVERY_SET(law, function, S) law(isa::built_for::function<S>)
#endif

TEST_CASE("activation: Softmax's vectors keep the bounds of its numbers", "[activation]") {
    IN_EVERY_SET(softmax_agrees<float>, softmax, float);
    IN_EVERY_SET(softmax_agrees<double>, softmax, double);
}

TEST_CASE("activation: LogSoftmax's vectors keep the bounds of its numbers", "[activation]") {
    IN_EVERY_SET(log_softmax_agrees<float>, log_softmax, float);
    IN_EVERY_SET(log_softmax_agrees<double>, log_softmax, double);
}

TEST_CASE("activation: a softmax's product with its Jacobian is the same by vectors",
          "[activation]") {
    IN_EVERY_SET((jacobian_agrees<Softmax, float>), softmax_jacobian, float);
    IN_EVERY_SET((jacobian_agrees<Softmax, double>), softmax_jacobian, double);
    IN_EVERY_SET((jacobian_agrees<LogSoftmax, float>), log_softmax_jacobian, float);
    IN_EVERY_SET((jacobian_agrees<LogSoftmax, double>), log_softmax_jacobian, double);
}

TEST_CASE("activation: LogSoftmax's vectors keep the digits of a sure class", "[activation]") {
    // −log(1 + Σ e^(…)) for what is far below: as small as the exponentials are
    double z[20], a[20];
    for (double& x : z) x = -60;
    z[3] = 0;
    fast::activate<LogSoftmax>(z, a, Index{20}, Index{1});
    CHECK(a[3] == Approx(-19 * std::exp(-60.0)).epsilon(1e-14));
}

}  // namespace

#endif
