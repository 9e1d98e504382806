// SPDX-License-Identifier: MIT
// Every loss behind the activation that it is made for, with vectors and with labels.
#include "network/gradient.hpp"

#include <backprop/activation/identity.hpp>
#include <backprop/activation/log_softmax.hpp>
#include <backprop/activation/sigmoid.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/softplus.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/loss/loss.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;
using bp::testing::gradient_is_exact;
using bp::testing::Targets;

namespace {

template <class F, class Loss>
using Net = bp::Network<double, bp::Input<4>, bp::Dense<5, bp::Tanh>, bp::Dense<3, F>, Loss>;

inline constexpr auto relative = [](auto y, auto t) {
    using std::log;
    return log(1 + (y - t) * (y - t));
};

using Regression =
    std::tuple<bp::Quadratic, bp::SquaredError, bp::MeanSquaredError, bp::MeanAbsoluteError,
               bp::Huber, bp::HuberWith<std::ratio<1, 3>>, bp::LogCosh, bp::PoissonNLL,
               bp::Quantile, bp::QuantileWith<std::ratio<9, 10>>, bp::CosineDistance,
               bp::LossFunction<relative>>;

using Smoothing = bp::LabelSmoothing<std::ratio<1, 10>>;
using Weights = bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1, 4>>;

template <class F, class L>
struct Pair {
    using type = Net<F, L>;
};
using Classes =
    std::tuple<Pair<bp::Softmax, bp::CrossEntropy>,                 // joined
               Pair<bp::LogSoftmax, bp::NegativeLogLikelihood>,     // joined
               Pair<bp::Sigmoid, bp::CrossEntropy>,                 // apart
               Pair<bp::Identity, bp::NegativeLogLikelihood>,       // apart
               Pair<bp::Identity, bp::SoftmaxCrossEntropy>,
               Pair<bp::Softmax, bp::CrossEntropyWith<Smoothing, Weights>>,
               Pair<bp::LogSoftmax, bp::NegativeLogLikelihoodWith<Weights>>,
               Pair<bp::Identity, bp::SoftmaxCrossEntropyWith<Smoothing, Weights>>>;

}  // namespace

TEMPLATE_LIST_TEST_CASE("gradient: is exact under every loss for numbers", "[network]",
                        Regression) {
    gradient_is_exact<Net<bp::Identity, TestType>>(Targets::real, 3);
}

TEMPLATE_LIST_TEST_CASE("gradient: is exact under every loss for classes, given distributions and "
                        "given labels",
                        "[network]", Classes) {
    gradient_is_exact<typename TestType::type>(Targets::distribution, 3);
    gradient_is_exact<typename TestType::type>(Targets::labels, 3);
}

TEST_CASE("gradient: is exact under the losses for probabilities and signs", "[network]") {
    gradient_is_exact<Net<bp::Sigmoid, bp::BinaryCrossEntropy>>(Targets::probabilities);  // joined
    gradient_is_exact<Net<bp::Softmax, bp::BinaryCrossEntropy>>(Targets::probabilities);  // apart
    gradient_is_exact<Net<bp::Identity, bp::BinaryCrossEntropyWithLogits>>(Targets::probabilities);
    gradient_is_exact<Net<bp::LogSoftmax, bp::KLDivergence>>(Targets::distribution);
    gradient_is_exact<Net<bp::Tanh, bp::Hinge>>(Targets::signs);
}
