// SPDX-License-Identifier: MIT
// The laws that all losses share, over float, double and long double.
#include "catch.hpp"
#include "loss/list.hpp"

#include <backprop/core/name.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>

namespace bp = backprop;
using namespace bp::testing;
using bp::Index;

namespace {

// Sums of 5 terms and a few roundings in each, in units of the scalar's ε.
constexpr double roundings = 40;
// Truncation h² C‴/6, with C‴ up to 2/0.03³, and rounding ε C/h, at h = 1e-7 in long double.
constexpr long double step = 1e-7L;
constexpr long double difference_tolerance = 1e-9L;

template <class S>
bool close(S a, S b, S scale, double units = roundings) {
    const S epsilon = std::numeric_limits<S>::epsilon();
    return std::abs(a - b) <= static_cast<S>(units) * epsilon * std::max(S(1), std::abs(scale));
}

/// C of one batch over dual numbers, with the derivative with respect to entry `i`.
template <class Case, class S>
S derivative_by_dual(const Batch<Case, S>& batch, std::size_t i) {
    Batch<Case, bp::Dual<S>> dual(batch.n);
    dual.y[i] = bp::Dual<S>(batch.y[i], S(1));
    return dual.loss().derivative();
}

template <class Case, class S>
void check_against_dual() {
    Batch<Case, S> batch(2);
    const auto gradient = batch.gradient();
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        CAPTURE(i, gradient[i]);
        CHECK(close(gradient[i], derivative_by_dual(batch, i), gradient[i]));
    }
}

template <class Case, class S>
void check_mean(Index n) {
    Batch<Case, S> batch(n);
    bp::Accumulator<S> sum(0);
    const auto gradient = batch.gradient();
    for (Index s = 0; s < n; ++s) {
        Batch<Case, S> one(1);
        for (std::size_t j = 0; j < outputs; ++j) {
            one.y[j] = batch.y[static_cast<std::size_t>(s) * outputs + j];
            one.t[j] = batch.t[static_cast<std::size_t>(s) * outputs + j];
        }
        sum += one.loss();
        const auto single = one.gradient();
        for (std::size_t j = 0; j < outputs; ++j) {
            const S part = single[j] / static_cast<S>(n);
            CHECK(close(gradient[static_cast<std::size_t>(s) * outputs + j], part, part));
        }
    }
    const S mean = static_cast<S>(sum / static_cast<bp::Accumulator<S>>(n));
    CHECK(close(batch.loss(), mean, mean));
}

template <class Case, class S>
void check_nan() {
    const S nan = std::numeric_limits<S>::quiet_NaN();
    for (std::size_t i = 0; i < outputs; ++i) {
        CAPTURE(i);
        Batch<Case, S> of_y(1), of_t(1);
        of_y.y[i] = nan;
        CHECK(std::isnan(of_y.loss()));
        of_t.t[i] = nan;
        CHECK(std::isnan(of_t.loss()));
        CHECK(std::isnan(of_t.gradient()[i]));
    }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("loss: the gradient is what a dual number says", "[loss]", Losses) {
    check_against_dual<TestType, float>();
    check_against_dual<TestType, double>();
    check_against_dual<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("loss: the gradient equals central differences", "[loss]", Losses) {
    Batch<TestType, long double> batch(2);
    const auto gradient = batch.gradient();
    for (std::size_t i = 0; i < gradient.size(); ++i) {
        auto above = batch, below = batch;
        above.y[i] += step;
        below.y[i] -= step;
        const auto slope = (above.loss() - below.loss()) / (above.y[i] - below.y[i]);
        CAPTURE(i, gradient[i], slope);
        CHECK(std::abs(gradient[i] - slope) <=
              difference_tolerance * std::max(1.0L, std::abs(gradient[i])));
    }
}

TEMPLATE_LIST_TEST_CASE("loss: the gradient over dual numbers carries the second derivatives",
                        "[loss]", Losses) {
    using D = bp::Dual<long double>;
    Batch<TestType, long double> batch(1);
    for (std::size_t i = 0; i < outputs; ++i) {
        Batch<TestType, D> dual(1);
        dual.y[i] = D(batch.y[i], 1.0L);
        const auto& column = dual.gradient();
        auto above = batch, below = batch;
        above.y[i] += step;
        below.y[i] -= step;
        above.gradient();
        below.gradient();
        for (std::size_t j = 0; j < outputs; ++j) {
            const auto slope = (above.dC_dy[j] - below.dC_dy[j]) / (above.y[i] - below.y[i]);
            CAPTURE(i, j, slope);
            CHECK(std::abs(column[j].derivative() - slope) <=
                  100 * difference_tolerance * std::max(1.0L, std::abs(slope)));
        }
    }
}

TEMPLATE_LIST_TEST_CASE("loss: over a batch it is the mean of the samples' losses", "[loss]",
                        Losses) {
    const auto n = GENERATE(Index{1}, Index{2}, Index{7}, Index{32});
    check_mean<TestType, float>(n);
    check_mean<TestType, double>(n);
    check_mean<TestType, long double>(n);
}

TEMPLATE_LIST_TEST_CASE("loss: float and double say what long double says", "[loss]", Losses) {
    Batch<TestType, float> f(7);
    Batch<TestType, double> d(7);
    Batch<TestType, long double> exact(7);
    CHECK(close(f.loss(), static_cast<float>(exact.loss()), static_cast<float>(exact.loss())));
    CHECK(close(d.loss(), static_cast<double>(exact.loss()), static_cast<double>(exact.loss())));
    f.gradient();
    d.gradient();
    exact.gradient();
    for (std::size_t i = 0; i < exact.dC_dy.size(); ++i) {
        CHECK(close(f.dC_dy[i], static_cast<float>(exact.dC_dy[i]), f.dC_dy[i]));
        CHECK(close(d.dC_dy[i], static_cast<double>(exact.dC_dy[i]), d.dC_dy[i]));
    }
}

TEMPLATE_LIST_TEST_CASE("loss: NaN in an output or a target stays NaN", "[loss]", Losses) {
    check_nan<TestType, float>();
    check_nan<TestType, double>();
    check_nan<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("loss: second-order dual numbers nest", "[loss]", Losses) {
    using D = bp::Dual<double>;
    using DD = bp::Dual<D>;
    Batch<TestType, DD> nested(1);
    Batch<TestType, D> dual(1);
    nested.y[1] = DD(D(nested.y[1].value().value(), 1.0), D(1.0, 0.0));
    dual.y[1] = D(dual.y[1].value(), 1.0);
    CHECK(close(nested.loss().derivative().derivative(), dual.gradient()[1].derivative(),
                dual.dC_dy[1].derivative()));
}

namespace {

template <class... Cases>
std::vector<std::string> names(std::tuple<Cases...>*) {
    return {bp::type_name<typename Cases::Loss>()...};
}

}  // namespace

TEST_CASE("loss: each has a name of its own", "[loss]") {
    const auto all = names(static_cast<Losses*>(nullptr));
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
    CHECK(bp::type_name<bp::Quadratic>() == "Quadratic");
    CHECK(bp::type_name<bp::Huber>() == "Huber");
    CHECK(bp::type_name<bp::HuberWith<std::ratio<6, 4>>>() == "HuberWith<3/2>");
    CHECK(bp::type_name<bp::QuantileWith<std::ratio<9, 10>>>() == "QuantileWith<9/10>");
    CHECK(bp::type_name<bp::CrossEntropy>() == "CrossEntropy");
    using TwoWeights = bp::ClassWeights<std::ratio<3, 2>, std::ratio<1>>;
    CHECK(bp::type_name<bp::CrossEntropyWith<Smooth, TwoWeights>>() ==
          "CrossEntropyWith<LabelSmoothing<1/10>, ClassWeights<3/2, 1/1>>");
}
