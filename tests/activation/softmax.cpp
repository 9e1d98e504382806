// SPDX-License-Identifier: MIT
// The laws of the activations that take a whole column.
#include <activation/list.hpp>

#include <backprop/core/name.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace {

template <class S>
bp::Vector<S> random_column(bp::Index size, double spread, unsigned seed) {
    std::mt19937 bits{seed};  // its numbers are the same everywhere
    bp::Vector<S> z(size);
    for (bp::Index i = 0; i < size; ++i)
        z(i) = static_cast<S>(spread * (std::ldexp(static_cast<double>(bits()), -31) - 1));
    return z;
}

template <class F, class S>
bp::Vector<S> forward(const bp::Vector<S>& z) {
    bp::Vector<S> a(z.size());
    F::forward(z, a);
    return a;
}

constexpr bp::Index sizes[] = {1, 2, 3, 10, 127, 1000};
constexpr double spreads[] = {0, 1e-3, 1, 20, 80, 700};

// |a − â| ≤ 2ε(|x − max| + n) |â| is promised, wherever â is a normal number.
template <class S>
void softmax_meets_its_bound() {
    using Limits = std::numeric_limits<S>;
    for (const bp::Index n : sizes) {
        for (const double spread : spreads) {
            const bp::Vector<S> z = random_column<S>(n, spread, static_cast<unsigned>(n));
            const bp::Vector<S> a = forward<bp::Softmax>(z);
            const long double max = z.maxCoeff();
            long double sum = 0;
            for (bp::Index i = 0; i < n; ++i) sum += std::exp(z(i) - max);
            for (bp::Index i = 0; i < n; ++i) {
                const long double want = std::exp(z(i) - max) / sum;
                const long double bound = 2 * static_cast<long double>(Limits::epsilon()) *
                                          (max - z(i) + static_cast<long double>(n));
                if (want >= Limits::min() && !(std::abs(a(i) - want) <= bound * want)) {
                    CAPTURE(sizeof(S), n, spread, i, a(i), want, bound);
                    FAIL_CHECK();
                }
            }
        }
    }
}

// Each entry is a difference of numbers below |x − max| + log n: 4 roundings of that, and the sum.
template <class S>
void log_softmax_meets_its_bound() {
    for (const bp::Index n : sizes) {
        for (const double spread : spreads) {
            const bp::Vector<S> z = random_column<S>(n, spread, static_cast<unsigned>(n));
            const bp::Vector<S> a = forward<bp::LogSoftmax>(z);
            const long double max = z.maxCoeff();
            long double sum = 0;
            for (bp::Index i = 0; i < n; ++i) sum += std::exp(z(i) - max);
            for (bp::Index i = 0; i < n; ++i) {
                const long double want = z(i) - max - std::log(sum);
                const long double bound =
                    static_cast<long double>(std::numeric_limits<S>::epsilon()) *
                    (2 * std::abs(want) + static_cast<long double>(n));
                if (!(std::abs(a(i) - want) <= bound)) {
                    CAPTURE(sizeof(S), n, spread, i, a(i), want, bound);
                    FAIL_CHECK();
                }
            }
        }
    }
}

// w·(Jv) = v·(Jᵀw): a dual number finds Jv, `backward` says Jᵀw.
template <class F, class S>
void backward_is_the_transpose_of_forward() {
    using D = bp::Dual<S>;
    for (const bp::Index n : {1, 2, 5, 33}) {
        const bp::Vector<S> z = random_column<S>(n, 3, 1), v = random_column<S>(n, 1, 2);
        const bp::Vector<S> w = random_column<S>(n, 1, 3);
        bp::Vector<D> dual(n);
        for (bp::Index i = 0; i < n; ++i) dual(i) = D{z(i), v(i)};
        const bp::Vector<D> image = forward<F>(dual);
        bp::Vector<S> a = forward<F>(z), delta = w;
        F::backward(z, a, delta);
        S along = 0, across = 0, scale = 1;
        for (bp::Index i = 0; i < n; ++i) {
            CHECK(image(i).value() == a(i));
            along += w(i) * image(i).derivative();
            across += v(i) * delta(i);
            scale += std::abs(v(i) * delta(i));
        }
        CAPTURE(bp::type_name<F>(), sizeof(S), n, along, across);
        // n + some roundings of terms that sum to `scale`, on both sides
        CHECK(std::abs(along - across) <=
              S(n + 8) * std::numeric_limits<S>::epsilon() * scale * S(n));
    }
}

template <class F, class S>
void works_in_place_and_on_parts() {
    const bp::Vector<S> z = random_column<S>(7, 5, 4);
    const bp::Vector<S> a = forward<F>(z);
    bp::Vector<S> same = z;
    F::forward(same, same);
    CHECK(same == a);

    bp::Matrix<S> batch(7, 3);  // columns of a matrix, as a layer passes them
    for (bp::Index j = 0; j < 3; ++j) batch.col(j) = z;
    const bp::Matrix<S> before = batch;
    F::forward(before.col(1), batch.col(1));
    CHECK(batch.col(0) == z);
    CHECK(batch.col(1) == a);
    CHECK(batch.col(2) == z);
    F::backward(before.col(1), a, batch.col(2));
    CHECK(batch.col(0) == z);
    CHECK(batch.col(1) == a);
    CHECK(batch.col(2) != z);
}

}  // namespace

TEST_CASE("softmax: each entry is within 2 epsilon (|x - max| + n) of the true one",
          "[activation]") {
    softmax_meets_its_bound<float>();
    softmax_meets_its_bound<double>();
}

TEST_CASE("log-softmax: each entry is within its roundings of the true one", "[activation]") {
    log_softmax_meets_its_bound<float>();
    log_softmax_meets_its_bound<double>();
}

TEMPLATE_LIST_TEST_CASE("softmax: backward is the transpose of forward's Jacobian",
                        "[activation]", ColumnActivations) {
    backward_is_the_transpose_of_forward<TestType, float>();
    backward_is_the_transpose_of_forward<TestType, double>();
    backward_is_the_transpose_of_forward<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("softmax: z and a may be the same column, and a column of a batch",
                        "[activation]", ColumnActivations) {
    works_in_place_and_on_parts<TestType, float>();
    works_in_place_and_on_parts<TestType, double>();
    works_in_place_and_on_parts<TestType, long double>();
}

TEST_CASE("softmax: huge logits neither overflow nor lose the rest", "[activation]") {
    bp::Vector<double> z(3);
    z << 1e308, -1e308, 1e308;
    bp::Vector<double> a = forward<bp::Softmax>(z);
    CHECK(a(0) == 0.5);
    CHECK(a(1) == 0);
    CHECK(a(2) == 0.5);

    z << 800, -800, 0;
    a = forward<bp::LogSoftmax>(z);
    CHECK(a(0) == 0);
    CHECK(a(1) == -1600);
    CHECK(a(2) == -800);
}

TEST_CASE("log-softmax: a sure class keeps its digits", "[activation]") {
    bp::Vector<double> z(2);
    z << 0, -40;
    const bp::Vector<double> a = forward<bp::LogSoftmax>(z);
    CHECK(a(0) == -std::log1p(std::exp(-40.)));  // −4e-18, which 1 + e⁻⁴⁰ would swallow
    CHECK(a(1) == -40);
}

TEST_CASE("softmax: a column of one entry has probability 1 and no gradient", "[activation]") {
    bp::Vector<double> z(1), delta(1);
    z << -3;
    delta << 2;
    const bp::Vector<double> a = forward<bp::Softmax>(z), log_a = forward<bp::LogSoftmax>(z);
    CHECK(a(0) == 1);
    CHECK(log_a(0) == 0);
    bp::Softmax::backward(z, a, delta);
    CHECK(delta(0) == 0);
    delta << 2;
    bp::LogSoftmax::backward(z, log_a, delta);
    CHECK(delta(0) == 0);
}

TEMPLATE_LIST_TEST_CASE("softmax: forward runs over nested dual numbers", "[activation]",
                        ColumnActivations) {
    // ∂²/∂z₀² of softmax₀ is p(1 − p)(1 − 2p), that of its logarithm −p(1 − p); p = ½ ± …
    using DD = bp::Dual<bp::Dual<double>>;
    bp::Vector<DD> z(2);
    z(0) = DD{{std::log(3.), 1}, {1, 0}};
    z(1) = DD{{0, 0}, {0, 0}};
    const double p = 0.75, q = p * (1 - p);
    const double want = std::is_same_v<TestType, bp::Softmax> ? q * (1 - 2 * p) : -q;
    const double got = forward<TestType>(z)(0).derivative().derivative();
    CHECK(std::abs(got - want) <= 8 * std::numeric_limits<double>::epsilon());  // roundings near 1
}
