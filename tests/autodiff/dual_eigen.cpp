// SPDX-License-Identifier: MIT
#include <backprop/autodiff/dual.hpp>

#include "catch.hpp"

#include <cmath>
#include <limits>

namespace bp = backprop;

namespace {

using D = bp::Dual<double>;
using Plain = bp::Matrix<double>;
using Dualled = bp::Matrix<D>;

constexpr double infinity = std::numeric_limits<double>::infinity();

Dualled dual(const Plain& value, const Plain& derivative) {
    Dualled m(value.rows(), value.cols());
    for (bp::Index i = 0; i < m.size(); ++i) m.data()[i] = {value.data()[i], derivative.data()[i]};
    return m;
}
Plain value(const Dualled& m) {
    return m.unaryExpr([](const D& u) { return u.value(); });
}
Plain derivative(const Dualled& m) {
    return m.unaryExpr([](const D& u) { return u.derivative(); });
}

// Sums of up to 70 products of numbers below 1, added in another order.
constexpr double tolerance = 70 * 70 * std::numeric_limits<double>::epsilon();

bool close(const Plain& a, const Plain& b) { return (a - b).cwiseAbs().maxCoeff() <= tolerance; }

}  // namespace

TEST_CASE("dual in Eigen: a product of matrices follows the product rule", "[autodiff]") {
    const bp::Index n = GENERATE(1, 3, 8, 60);  // 60: Eigen's blocked product
    CAPTURE(n);
    const Plain A = Plain::Random(n, n + 1), dA = Plain::Random(n, n + 1),
                B = Plain::Random(n + 1, n + 2), dB = Plain::Random(n + 1, n + 2);
    const Dualled C = dual(A, dA) * dual(B, dB);
    CHECK(close(value(C), A * B));
    CHECK(close(derivative(C), dA * B + A * dB));

    const Dualled transposed = dual(B, dB).transpose() * dual(A, dA).transpose();
    CHECK(close(derivative(transposed), derivative(C).transpose()));
    const Dualled column = dual(A, dA) * dual(B, dB).col(0);
    CHECK(close(derivative(column), derivative(C).col(0)));
}

TEST_CASE("dual in Eigen: plain matrices and numbers mix with dual ones", "[autodiff]") {
    const Plain A = Plain::Random(4, 4), dA = Plain::Random(4, 4), B = Plain::Random(4, 4);
    const Dualled M = dual(A, dA);
    CHECK(close(derivative(M + B), dA));
    CHECK(close(derivative(B - M), -dA));
    CHECK(close(derivative(M.cwiseProduct(B)), dA.cwiseProduct(B)));
    CHECK(close(derivative(M.lazyProduct(B)), dA * B));
    CHECK(close(derivative(B.cast<D>() * M), B * dA));
    CHECK(close(derivative(2.0 * M), 2 * dA));
    CHECK(close(derivative(M * D{3, 1}), 3 * dA + A));
    CHECK(close(derivative(M / 2.0), dA / 2));
}

TEST_CASE("dual in Eigen: reductions and norms carry derivatives", "[autodiff]") {
    Dualled v(3, 1);
    v << D{3, 1}, D{-4, 0}, D{0, 0};
    CHECK(v.sum().value() == -1);
    CHECK(v.sum().derivative() == 1);
    CHECK(v.squaredNorm().derivative() == 6);
    CHECK(v.norm().value() == 5);
    CHECK(std::abs(v.norm().derivative() - 0.6) <= tolerance);
    CHECK(v.lpNorm<1>().value() == 7);
    CHECK(v.lpNorm<1>().derivative() == 1);
    CHECK(v.lpNorm<Eigen::Infinity>().value() == 4);
    CHECK(v.maxCoeff().derivative() == 1);
    CHECK(v.minCoeff().value() == -4);
    CHECK(v.prod().derivative() == 0);
    CHECK(v.mean().derivative() == 1.0 / 3);
}

TEST_CASE("dual in Eigen: functions of arrays are those of dual numbers", "[autodiff]") {
    const Plain A = Plain::Random(3, 5), one = Plain::Ones(3, 5);
    const Dualled M = dual(A, one);
    const auto matches = [&](const Dualled& got, auto f) {
        bool all = true;
        for (bp::Index i = 0; i < M.size(); ++i)
            all = all && got.data()[i].value() == f(M.data()[i]).value() &&
                  got.data()[i].derivative() == f(M.data()[i]).derivative();
        return all;
    };
    CHECK(matches(M.array().exp(), [](D u) { return exp(u); }));
    CHECK(matches(M.array().tanh(), [](D u) { return tanh(u); }));
    CHECK(matches(M.array().abs(), [](D u) { return abs(u); }));
    CHECK(matches(M.array().square(), [](D u) { return u * u; }));
    CHECK(matches((M.array() + D(2)).sqrt(), [](D u) { return sqrt(u + 2); }));
    CHECK(matches((M.array() + D(2)).log(), [](D u) { return log(u + 2); }));
    CHECK(matches(M.array().inverse(), [](D u) { return D(1) / u; }));
}

TEST_CASE("dual in Eigen: matrices compare by value, and know what is not finite", "[autodiff]") {
    const Plain A = Plain::Random(3, 2);
    const Dualled M = dual(A, A), N = dual(A, -A);
    CHECK(M == N);
    CHECK(M.isApprox(N));
    CHECK_FALSE(M.isApprox(N + Dualled::Constant(3, 2, D(1e-3))));
    CHECK((M.array() < N.array() + D(1)).all());
    CHECK(M.allFinite());
    CHECK_FALSE(M.hasNaN());
    Dualled broken = M;
    broken(1, 1) = std::numeric_limits<D>::quiet_NaN();
    CHECK(broken.hasNaN());
    CHECK_FALSE(broken.allFinite());
}

TEST_CASE("dual in Eigen: limits are those of the value", "[autodiff]") {
    using Limits = std::numeric_limits<bp::Dual<float>>;
    CHECK(Limits::is_specialized);
    CHECK(Limits::digits == 24);
    CHECK(bp::Dual<float>(Limits::epsilon()) == std::numeric_limits<float>::epsilon());
    CHECK(D(std::numeric_limits<D>::infinity()).value() == infinity);
    using Traits = Eigen::NumTraits<bp::Dual<bp::Dual<double>>>;
    CHECK(Traits::epsilon() == std::numeric_limits<double>::epsilon());
    CHECK(Traits::dummy_precision() == 1e-12);
    CHECK(Traits::highest() == std::numeric_limits<double>::max());
    CHECK(Traits::lowest() == std::numeric_limits<double>::lowest());
    CHECK(Traits::digits10() == 15);
    CHECK_FALSE(Traits::IsInteger);
    CHECK_FALSE(Traits::IsComplex);
}
