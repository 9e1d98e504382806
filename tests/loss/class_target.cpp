// SPDX-License-Identifier: MIT
// Labels, label smoothing and class weights.
#include "catch.hpp"

#include <backprop/loss/loss.hpp>

#include <tuple>
#include <vector>

namespace bp = backprop;
using bp::Index;

namespace {

using Smooth = bp::LabelSmoothing<std::ratio<1, 4>>;
using Weights = bp::ClassWeights<std::ratio<2>, std::ratio<3, 2>, std::ratio<0>, std::ratio<1, 2>>;

using Losses =
    std::tuple<bp::CrossEntropy, bp::CrossEntropyWith<Smooth, Weights>, bp::SoftmaxCrossEntropy,
               bp::SoftmaxCrossEntropyWith<Weights>, bp::NegativeLogLikelihood,
               bp::NegativeLogLikelihoodWith<Smooth>>;

/// u of a label among 4 classes.
template <class... Options>
std::vector<double> effective(const auto& t) {
    std::vector<double> u;
    for (Index j = 0; j < t.size(); ++j)
        u.push_back(bp::detail::ClassTarget<Options...>::template effective<double>(t, j));
    return u;
}

template <class L>
concept Labelled = bp::takes_labels<L>;

}  // namespace

TEST_CASE("loss: a label is the one-hot vector of its class", "[loss]") {
    const bp::OneHot<double> t{2, 4};
    CHECK(t.size() == 4);
    CHECK(std::vector<double>{t(0), t(1), t(2), t(3)} == std::vector<double>{0, 0, 1, 0});
    const Index labels[] = {3, 0};
    const bp::LabelTargets<float> targets(labels, 4);
    CHECK(targets(0)(3) == 1);
    CHECK(targets(1)(3) == 0);
    CHECK(targets(1)(0) == 1);
}

TEST_CASE("loss: vector targets are the columns of a matrix", "[loss]") {
    const double numbers[] = {1, 2, 3, 4, 5, 6};
    const bp::VectorTargets targets(numbers, 3, 2);
    CHECK(targets.rows() == 3);
    CHECK(targets.cols() == 2);
    CHECK(targets(1).size() == 3);
    CHECK(targets(1)(0) == 4);
    CHECK(targets(0)(2) == 3);
}

TEMPLATE_LIST_TEST_CASE("loss: labels give the bits that their one-hot vectors give", "[loss]",
                        Losses) {
    const double y[] = {0.1, 0.2, 0.3, 0.4, 0.7, 0.1, 0.15, 0.05};
    const Index labels[] = {3, 1};
    const double vectors[] = {0, 0, 0, 1, 0, 1, 0, 0};
    std::vector<double> by_label(8), by_vector(8);
    const bp::View<const double> outputs(y, 4, 2);
    const bp::LabelTargets<double> l(labels, 4);
    const bp::VectorTargets v(vectors, 4, 2);
    CHECK(bp::batch_loss<TestType>(outputs, l) == bp::batch_loss<TestType>(outputs, v));
    bp::batch_gradient<TestType>(outputs, l, bp::View<double>(by_label.data(), 4, 2));
    bp::batch_gradient<TestType>(outputs, v, bp::View<double>(by_vector.data(), 4, 2));
    CHECK(by_label == by_vector);
}

TEST_CASE("loss: only the cross-entropies take labels", "[loss]") {
    CHECK(Labelled<bp::CrossEntropy>);
    CHECK(Labelled<bp::SoftmaxCrossEntropyWith<Smooth>>);
    CHECK(Labelled<bp::NegativeLogLikelihood>);
    CHECK_FALSE(Labelled<bp::KLDivergence>);
    CHECK_FALSE(Labelled<bp::BinaryCrossEntropy>);
    CHECK_FALSE(Labelled<bp::Quadratic>);
}

TEST_CASE("loss: smoothing gives each class its share, weights multiply", "[loss]") {
    const bp::OneHot<double> t{1, 4};
    const double share = 0.25 / 4;
    CHECK(effective<>(t) == std::vector<double>{0, 1, 0, 0});
    CHECK(effective<Smooth>(t) == std::vector<double>{share, 0.75 + share, share, share});
    CHECK(effective<Weights>(t) == std::vector<double>{0, 1.5, 0, 0});
    const std::vector<double> both{2 * share, 1.5 * (0.75 + share), 0, 0.5 * share};
    CHECK(effective<Smooth, Weights>(t) == both);
    CHECK(effective<Weights, Smooth>(t) == both);
    CHECK(effective<bp::LabelSmoothing<std::ratio<1>>>(t) == std::vector<double>(4, 0.25));
}

TEST_CASE("loss: weights say how many outputs they are for", "[loss]") {
    CHECK(bp::CrossEntropy::classes == 0);
    CHECK(bp::CrossEntropyWith<Smooth>::classes == 0);
    CHECK(bp::CrossEntropyWith<Smooth, Weights>::classes == 4);
    CHECK(bp::SoftmaxCrossEntropyWith<Weights>::classes == 4);
    CHECK(bp::NegativeLogLikelihoodWith<Weights>::classes == 4);
}

TEST_CASE("loss: a ratio is rounded once in the scalar itself", "[loss]") {
    using Tenth = bp::detail::ClassTarget<bp::ClassWeights<std::ratio<1, 10>>>;
    CHECK(Tenth::effective<long double>(bp::OneHot<long double>{0, 1}, 0) == 1.0L / 10);
    CHECK(Tenth::effective<float>(bp::OneHot<float>{0, 1}, 0) == 0.1F);
}

TEST_CASE("loss: a class of weight 0 has no part in the loss", "[loss]") {
    const double y[] = {0.5, 0.5, 0.0, 0.0};
    const Index labels[] = {2};
    const bp::View<const double> outputs(y, 4, 1);
    using L = bp::CrossEntropyWith<Weights>;
    CHECK(bp::batch_loss<L>(outputs, bp::LabelTargets<double>(labels, 4)) == 0);
}
