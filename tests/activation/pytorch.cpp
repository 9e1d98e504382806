// SPDX-License-Identifier: MIT
// What PyTorch computes, the library computes too: constants, kinks, and −∞, ∞ and NaN in softmax.
#include <activation/list.hpp>
#include <activation/pytorch.hpp>

#include <backprop/core/name.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace {

// PyTorch goes by 1 + erf and 1 + tanh, which cancel to a few ε.
constexpr double tolerance = 1e-15;

// PyTorch's f′ of HardSigmoid (⅙) and CELU (1/α) goes through a float: half an ulp of one.
template <class F>
constexpr double derivative_tolerance = tolerance;
template <>
constexpr double derivative_tolerance<bp::HardSigmoid> = 0x1p-24;
template <class Alpha>
constexpr double derivative_tolerance<bp::CELUWith<Alpha>> = 0x1p-24;

bool close(double x, double y, double relative) {
    if (std::isnan(x) || std::isnan(y)) return std::isnan(x) && std::isnan(y);
    return x == y || std::abs(x - y) <= relative * std::max(1., std::abs(y));
}

bp::Vector<double> column(const double (&entries)[4], int size) {
    return Eigen::Map<const bp::Vector<double>>(entries, size);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("activation: f and f' are PyTorch's, kinks included", "[activation]",
                        ElementwiseActivations) {
    using Oracle = pytorch::PyTorch<TestType>;
    for (std::size_t i = 0; i < std::size(pytorch::Points::z); ++i) {
        const double z = pytorch::Points::z[i];
        const double a = bp::activation_value<TestType>(z);
        const double d = bp::activation_derivative<TestType>(z, a);
        CAPTURE(bp::type_name<TestType>(), z, a, Oracle::f[i], d, Oracle::d[i]);
        CHECK(close(a, Oracle::f[i], tolerance));
        CHECK(close(d, Oracle::d[i], derivative_tolerance<TestType>));
    }
}

TEST_CASE("softmax: value and gradient are PyTorch's, also with infinity and NaN", "[activation]") {
    for (const pytorch::Row& row : pytorch::rows) {
        const bp::Vector<double> z = column(row.z, row.size);
        bp::Vector<double> a(row.size), delta = column(row.delta, row.size);
        bp::Softmax::forward(z, a);
        bp::Softmax::backward(z, a, delta);
        bp::Vector<double> log_a(row.size), log_delta = column(row.delta, row.size);
        bp::LogSoftmax::forward(z, log_a);
        bp::LogSoftmax::backward(z, log_a, log_delta);
        for (int i = 0; i < row.size; ++i) {
            CAPTURE(&row - pytorch::rows, i, a(i), delta(i), log_a(i), log_delta(i));
            CHECK(close(a(i), row.softmax[i], tolerance));
            CHECK(close(delta(i), row.softmax_delta[i], tolerance));
            CHECK(close(log_a(i), row.log_softmax[i], tolerance));
            CHECK(close(log_delta(i), row.log_softmax_delta[i], tolerance));
        }
    }
}
