// SPDX-License-Identifier: MIT
// ONNX's operator tests (onnx_nodes.py, onnx_nodes.hpp), as far as the library has the operator:
// inputs and expected outputs in float, written down by others. What was left out, and why, stands
// at the end of onnx_nodes.hpp.
#include <backprop/backprop.hpp>
#include <golden/onnx_nodes.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <ratio>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using bp::Index;
using Matrix = bp::Matrix<float, bp::Dynamic>;

// Relative to each number: a few roundings of float, on both sides.
constexpr float tolerance = 1e-6F;

/// Numbers that lie sample after sample, `rows` a sample.
Matrix columns(const auto& numbers, Index rows) {
    return Eigen::Map<const Matrix>(std::data(numbers), rows,
                                    static_cast<Index>(std::size(numbers)) / rows);
}

/// `scale` is the size of what was subtracted on the way, if anything was.
void check_close(const std::string& name, const Matrix& ours, const Matrix& theirs,
                 float scale = 0) {
    REQUIRE(ours.rows() == theirs.rows());
    REQUIRE(ours.cols() == theirs.cols());
    for (Index j = 0; j < ours.cols(); ++j) {
        for (Index i = 0; i < ours.rows(); ++i) {
            CAPTURE(name, i, j, ours(i, j), theirs(i, j));
            CHECK(std::abs(ours(i, j) - theirs(i, j)) <=
                  tolerance * std::max(scale, std::abs(theirs(i, j))));
        }
    }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("golden: activations give what ONNX's operators give", "[golden]",
                        golden::onnx::Elementwise) {
    using F = typename TestType::Activation;
    const Matrix x = columns(TestType::x, 1);
    Matrix a(1, x.cols());
    bp::activate<F>(x, a);
    // ONNX's reference computes eᶻ − 1 by a subtraction, which the library does not.
    constexpr bool subtracts = std::is_same_v<F, bp::SELU> || std::is_same_v<F, bp::ELU> ||
                               std::is_same_v<F, bp::ELUWith<std::ratio<2>>>;
    check_close(TestType::name, a, columns(TestType::y, 1), subtracts ? 1 : 0);
}

TEMPLATE_LIST_TEST_CASE("golden: softmax and its logarithm give what ONNX's operators give",
                        "[golden]", golden::onnx::Columnwise) {
    const Matrix x = columns(TestType::x, TestType::classes);
    Matrix a(x.rows(), x.cols());
    bp::activate<typename TestType::Activation>(x, a);
    check_close(TestType::name, a, columns(TestType::y, TestType::classes));
}

TEMPLATE_LIST_TEST_CASE("golden: Dense gives what ONNX's Gemm and MatMul give", "[golden]",
                        golden::onnx::Dense) {
    constexpr bool has_bias = requires { TestType::bias; };
    using Bias = std::conditional_t<has_bias, bp::WithBias, bp::NoBias>;
    bp::Network<float, bp::Input<TestType::inputs>,
                bp::Dense<TestType::outputs, bp::Identity, Bias>>
        net;
    auto layer = net.template layer<0>();
    // Gemm is alpha A B + beta C; the rows of weights are the columns of B.
    layer.weights() = static_cast<float>(TestType::alpha) *
                      columns(TestType::weights, TestType::inputs).transpose();
    if constexpr (has_bias)
        layer.bias() =
            static_cast<float>(TestType::beta) * columns(TestType::bias, TestType::outputs);
    check_close(TestType::name, net.predict(columns(TestType::x, TestType::inputs)),
                columns(TestType::y, TestType::outputs),
                1);  // the products that are summed are numbers of this size, and may cancel
}

TEMPLATE_LIST_TEST_CASE("golden: LayerNorm gives what ONNX's LayerNormalization gives", "[golden]",
                        golden::onnx::LayerNorm) {
    constexpr Index k = TestType::features;
    bp::Network<float, bp::Input<k>, typename TestType::Layer> net;
    auto layer = net.template layer<0>();
    layer.weights() = columns(TestType::gamma, k);
    layer.bias() = columns(TestType::beta, k);
    check_close(TestType::name, net.predict(columns(TestType::x, k)), columns(TestType::y, k),
                1);  // x̂ and its shift β are numbers of this size, and may cancel
}

TEMPLATE_LIST_TEST_CASE("golden: Dropout predicts what ONNX's Dropout predicts", "[golden]",
                        golden::onnx::Dropout) {
    constexpr auto k = static_cast<Index>(std::size(TestType::x));
    const bp::Network<float, bp::Input<k>, typename TestType::Layer> net;
    check_close(TestType::name, net.predict(columns(TestType::x, k)), columns(TestType::y, k));
}

TEMPLATE_LIST_TEST_CASE("golden: losses of labels are what ONNX's operators give", "[golden]",
                        golden::onnx::Loss) {
    constexpr Index k = TestType::classes;
    using Identity = bp::Dense<k, bp::Identity, bp::NoBias>;
    bp::Network<float, bp::Input<k>, Identity, typename TestType::Loss> net;
    net.template layer<0>().weights().setIdentity();
    const Matrix x = columns(TestType::x, k);
    const std::vector<int> labels(std::begin(TestType::labels), std::end(TestType::labels));
    const auto n = static_cast<Index>(labels.size());
    REQUIRE(x.cols() == n);

    // A label of −1 stands for a sample that ONNX ignores: its target is the vector 0.
    Matrix t = Matrix::Zero(k, n);
    bool all_have_labels = true;
    for (Index j = 0; j < n; ++j) {
        const int label = TestType::labels[j];
        if (label < 0) all_have_labels = false;
        else t(label, j) = 1;
    }

    if constexpr (requires { TestType::losses; }) {  // one of each sample
        const Matrix want = columns(TestType::losses, 1);
        Matrix of_vectors(1, n), of_labels = want;
        for (Index j = 0; j < n; ++j) {
            of_vectors(j) = net.loss(x.col(j), t.col(j));
            if (TestType::labels[j] >= 0) of_labels(j) = net.loss(x.col(j), TestType::labels[j]);
        }
        check_close(TestType::name, of_vectors, want);
        check_close(TestType::name, of_labels, want);
    } else {
        // Here the batch's loss is always the mean over n. ONNX divides by 1, n, the number of
        // samples that are not ignored or the sum of their weights.
        const float factor = static_cast<float>(static_cast<double>(n) / TestType::divisor);
        const Matrix want = columns(TestType::result, 1);
        check_close(TestType::name, Matrix::Constant(1, 1, factor * net.loss(x, t)), want);
        if (all_have_labels)
            check_close(TestType::name,
                        Matrix::Constant(1, 1, factor * net.loss(x, labels)), want);
    }

    if constexpr (requires { TestType::log_probabilities; }) {
        Matrix a(k, n);
        bp::activate<bp::LogSoftmax>(x, a);
        check_close(TestType::name, a, columns(TestType::log_probabilities, k));
    }
}
