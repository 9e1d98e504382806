// SPDX-License-Identifier: MIT
// Losses and gradients against PyTorch's (golden.py).
#include "catch.hpp"
#include "loss/golden.hpp"

#include <backprop/activation/log_softmax.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/loss/loss.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace bp = backprop;
namespace golden = backprop::golden;
using bp::Index;
using golden::Golden;

namespace {

// PyTorch's roundings and ours in sums of up to 12 terms, in units of the scalar's ε; never below
// the golden values' own, which are double.
constexpr double roundings = 16;

template <class S>
struct Case {
    const Golden& golden;
    std::vector<S> y{golden.y.begin(), golden.y.end()};
    std::vector<S> t{golden.t.begin(), golden.t.end()};
    std::vector<S> result = std::vector<S>(golden.y.size());

    explicit Case(const Golden& g) : golden{g} {}

    bp::View<const S> view(const std::vector<S>& v) const {
        return {v.data(), golden.outputs, golden.samples};
    }
    bp::View<S> view(std::vector<S>& v) const { return {v.data(), golden.outputs, golden.samples}; }
    bp::VectorTargets<S> vectors() const { return {t.data(), golden.outputs, golden.samples}; }
    bp::LabelTargets<S> labels() const { return {golden.labels.data(), golden.outputs}; }

    static constexpr double tolerance =
        roundings * static_cast<double>(std::max<long double>(
                        std::numeric_limits<S>::epsilon(), std::numeric_limits<double>::epsilon()));

    static void check_number(S found, double expected, double relative) {
        CAPTURE(found, expected);
        CHECK(std::abs(static_cast<double>(found) - expected) <=
              relative * std::max(1.0, std::abs(expected)));
    }
    void check(S loss, double gradient_tolerance = tolerance) const {
        check_number(loss, golden.loss, tolerance);
        for (std::size_t i = 0; i < result.size(); ++i) {
            CAPTURE(i);
            check_number(result[i], golden.gradient[i], gradient_tolerance);
        }
    }
};

template <class L, class S>
void check_in(const Golden& g, double gradient_tolerance = Case<S>::tolerance) {
    Case<S> c{g};
    const auto run = [&](const auto& targets) {
        bp::batch_gradient<L>(c.view(std::as_const(c.y)), targets, c.view(c.result));
        c.check(bp::batch_loss<L>(c.view(std::as_const(c.y)), targets), gradient_tolerance);
    };
    run(c.vectors());
    if constexpr (bp::takes_labels<L>)
        if (!g.labels.empty()) run(c.labels());
}

template <class L>
void check(const Golden& g) {
    check_in<L, double>(g);
    check_in<L, long double>(g);
}

/// The pair joined, from golden values with respect to the logits.
template <class F, class L, class S>
void check_joint_in(const Golden& g) {
    Case<S> c{g};
    std::vector<S> a(c.y.size());
    for (Index s = 0; s < g.samples; ++s) {
        const bp::VectorView<const S> z(c.y.data() + s * g.outputs, g.outputs);
        bp::VectorView<S> out(a.data() + s * g.outputs, g.outputs);
        if constexpr (bp::ColumnActivation<F>)
            F::forward(z, out);
        else
            for (Index j = 0; j < g.outputs; ++j) out(j) = bp::activation_value<F>(z(j));
    }
    const auto run = [&](const auto& targets) {
        const auto z = c.view(std::as_const(c.y)), y = c.view(std::as_const(a));
        bp::batch_joint_delta<F, L>(z, y, targets, c.view(c.result));
        c.check(bp::batch_joint_loss<F, L>(z, y, targets));
    };
    run(c.vectors());
    if constexpr (bp::takes_labels<L>)
        if (!g.labels.empty()) run(c.labels());
}

template <class F, class L>
void check_joint(const Golden& g) {
    check_joint_in<F, L, double>(g);
    check_joint_in<F, L, long double>(g);
}

template <class... Options>
void check_classes(const Golden& g) {
    check<bp::SoftmaxCrossEntropyWith<Options...>>(g);
    check_joint<bp::Softmax, bp::CrossEntropyWith<Options...>>(g);
    check_joint<bp::LogSoftmax, bp::NegativeLogLikelihoodWith<Options...>>(g);
}

using Smooth = bp::LabelSmoothing<std::ratio<1, 10>>;
using Weights = bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1, 4>, std::ratio<2>>;

}  // namespace

TEST_CASE("loss: element-wise losses agree with PyTorch", "[loss]") {
    check<bp::Quadratic>(golden::quadratic);
    check<bp::SquaredError>(golden::squared_error);
    check<bp::MeanSquaredError>(golden::mean_squared_error);
    check<bp::MeanAbsoluteError>(golden::mean_absolute_error);
    check<bp::Huber>(golden::huber);
    check<bp::HuberWith<std::ratio<3, 2>>>(golden::huber_3_2);
    check<bp::LogCosh>(golden::log_cosh);
    check<bp::BinaryCrossEntropyWithLogits>(golden::binary_cross_entropy_with_logits);
    check<bp::BinaryCrossEntropyWithLogits>(golden::binary_cross_entropy_huge);
    check<bp::KLDivergence>(golden::kl_divergence);
    check<bp::PoissonNLL>(golden::poisson_nll);
    check<bp::Hinge>(golden::hinge);
    check<bp::QuantileWith<std::ratio<9, 10>>>(golden::quantile_9_10);
}

TEST_CASE("loss: binary cross-entropy agrees with PyTorch at y = 0 and 1 as well", "[loss]") {
    const double float_of_1e_12 = 4.1e-9;  // (1e-12 − 1e-12F) / 1e-12: PyTorch's is a float
    check_in<bp::BinaryCrossEntropy, double>(golden::binary_cross_entropy, float_of_1e_12);
}

TEST_CASE("loss: the cosine distance agrees with PyTorch", "[loss]") {
    check<bp::CosineDistance>(golden::cosine_distance);
}

TEST_CASE("loss: cross-entropies agree with PyTorch, for labels and for vectors", "[loss]") {
    check<bp::CrossEntropy>(golden::cross_entropy_labels);
    check<bp::NegativeLogLikelihood>(golden::nll_labels);
    check<bp::NegativeLogLikelihoodWith<Weights>>(golden::nll_labels_weights);
    check_classes<>(golden::softmax_labels);
    check_classes<>(golden::softmax_vectors);
}

TEST_CASE("loss: label smoothing and class weights are PyTorch's", "[loss]") {
    check_classes<Smooth>(golden::softmax_labels_smoothing);
    check_classes<Smooth>(golden::softmax_vectors_smoothing);
    check_classes<Smooth, Weights>(golden::softmax_labels_both);
    check_classes<Weights, Smooth>(golden::softmax_vectors_both);
}

TEST_CASE("loss: logits of 800 give PyTorch's finite losses and gradients", "[loss]") {
    check_classes<>(golden::softmax_labels_huge);
    check_classes<>(golden::softmax_vectors_huge);
    check_joint<bp::Sigmoid, bp::BinaryCrossEntropy>(golden::binary_cross_entropy_huge);
    check_in<bp::SoftmaxCrossEntropy, float>(golden::softmax_labels_huge);
    check_in<bp::BinaryCrossEntropyWithLogits, float>(golden::binary_cross_entropy_huge);
    check_joint_in<bp::Softmax, bp::CrossEntropy, float>(golden::softmax_labels_huge);
    check_joint_in<bp::LogSoftmax, bp::NegativeLogLikelihood, float>(golden::softmax_labels_huge);
    check_joint_in<bp::Sigmoid, bp::BinaryCrossEntropy, float>(golden::binary_cross_entropy_huge);
}
