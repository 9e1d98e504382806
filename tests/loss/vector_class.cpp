// SPDX-License-Identifier: MIT
// The vector forms of the softmax's cross-entropies, in every instruction set that this processor
// has, against the plain forms over long double.
#include "catch.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/random/uniform.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#if BACKPROP_KERNELS

namespace {

using namespace backprop;
using Wide = Matrix<long double>;

/// Logits of n samples of k classes, their softmax, and targets, with room behind them.
template <class S>
struct Batch {
    Index k, n;
    std::vector<S> z, a, t, delta;
    std::vector<Index> labels;

    Batch(Index classes, Index samples) : k{classes}, n{samples} {
        Generator generator{Seed{41}};
        for (Index i = 0; i < k * n; ++i) {
            z.push_back(static_cast<S>(9 * symmetric(generator)));
            t.push_back(static_cast<S>(0.5 + 0.5 * symmetric(generator)));
        }
        for (Index s = 0; s < n; ++s) labels.push_back((s * 7 + 3) % k);
        z[0] = S(60);  // a sure class
        if (n > 2) std::fill_n(z.begin() + k, k, S(1.5));  // all the same
        if (n > 4 && k > 1)
            z[static_cast<std::size_t>(3 * k)] = -std::numeric_limits<S>::infinity();
        a.resize(z.size());
        for (Index s = 0; s < n; ++s) {
            VectorView<S> column(a.data() + s * k, k);
            Softmax::forward(VectorView<const S>(z.data() + s * k, k), column);
        }
        delta.assign(z.size() + 1, S(7));
    }

    /// Over long double, from the same a: δ of the joined pair, and the loss.
    Wide plain_delta(const auto& targets) const {
        const Wide wide_z = View<const S>(z.data(), k, n).template cast<long double>();
        const Wide wide_a = View<const S>(a.data(), k, n).template cast<long double>();
        Wide d(k, n);
        for (Index s = 0; s < n; ++s)
            Joint<Softmax, CrossEntropy>::delta(wide_z.col(s), wide_a.col(s), targets(s), d.col(s));
        return d / static_cast<long double>(n);
    }
    long double plain_loss() const {
        const Wide wide_z = View<const S>(z.data(), k, n).template cast<long double>();
        long double sum = 0;
        for (Index s = 0; s < n; ++s)
            sum += SoftmaxCrossEntropy::loss(
                wide_z.col(s), OneHot<long double>{labels[static_cast<std::size_t>(s)], k});
        return sum;
    }
};

constexpr Index class_counts[] = {1, 2, 3, 9, 10, 16, 17, 40};
constexpr Index sample_counts[] = {1, 2, 5, 63, 64, 65, 130};

template <class S>
bool same(const std::vector<S>& found, const Wide& exact) {
    for (Index i = 0; i < exact.size(); ++i) {
        const long double error =
            std::abs(static_cast<long double>(found[static_cast<std::size_t>(i)]) - exact(i));
        if (!(error <= 4 * std::numeric_limits<S>::epsilon())) return false;  // of a few terms ≤ 1
    }
    return found.back() == S(7);  // what stands behind is not touched
}

template <class S>
void deltas_agree(void (*by_labels)(const S*, const Index*, S*, Index, Index, S),
                  void (*by_vectors)(const S*, const S*, S*, Index, Index, S)) {
    for (const Index k : class_counts)
        for (const Index n : sample_counts) {
            CAPTURE(sizeof(S), k, n);
            Batch<S> batch(k, n);
            const S divisor = static_cast<S>(n);
            const Wide of_labels =
                batch.plain_delta(LabelTargets<long double>(batch.labels.data(), k));
            by_labels(batch.a.data(), batch.labels.data(), batch.delta.data(), k, n, divisor);
            CHECK(same(batch.delta, of_labels));
            const std::vector<S> apart = batch.delta;
            std::copy(batch.a.begin(), batch.a.end(), batch.delta.begin());
            by_labels(batch.delta.data(), batch.labels.data(), batch.delta.data(), k, n, divisor);
            CHECK(batch.delta == apart);  // in the place of a

            const std::vector<long double> wide_t(batch.t.begin(), batch.t.end());
            const Wide of_vectors =
                batch.plain_delta(VectorTargets<long double>(wide_t.data(), k, n)) /
                static_cast<long double>(k);  // Σt may be k
            by_vectors(batch.a.data(), batch.t.data(), batch.delta.data(), k, n,
                       divisor * static_cast<S>(k));
            CHECK(same(batch.delta, of_vectors));
        }
}

/// Of isa::…::label_loss.
template <class S>
using LabelLoss = double (*)(const S*, const S*, const Index*, Index, Index);

template <class S>
void losses_agree(LabelLoss<S> of_logits, LabelLoss<S> with_softmax) {
    constexpr long double epsilon = std::numeric_limits<S>::epsilon();
    for (const Index k : class_counts)
        for (const Index n : sample_counts) {
            Batch<S> batch(k, n);
            const long double exact = batch.plain_loss();
            const double apart = of_logits(batch.z.data(), nullptr, batch.labels.data(), k, n);
            const double joint =
                with_softmax(batch.z.data(), batch.a.data(), batch.labels.data(), k, n);
            CAPTURE(sizeof(S), k, n, exact, apart, joint);
            if (std::isinf(exact)) {  // the label of an entry of −∞
                CHECK(apart == exact);
                CHECK(joint == exact);
                continue;
            }
            // e^(z − m) is good to ε (|z − m| + 1), with |z − m| < 70
            CHECK(std::abs(apart - exact) <= 70 * epsilon * std::abs(exact));
            CHECK(std::abs(joint - exact) <= 70 * epsilon * std::abs(exact));
            double in_parts = 0;
            for (Index s = 0; s < n; ++s)
                in_parts += with_softmax(batch.z.data() + s * k, batch.a.data() + s * k,
                                         batch.labels.data() + s, k, 1);
            CHECK(in_parts == joint);  // so that threads may share a batch
        }
}

template <class S>
void nan_stays(LabelLoss<S> of_logits) {
    for (const S bad : {std::numeric_limits<S>::quiet_NaN(), std::numeric_limits<S>::infinity()})
        for (std::size_t at = 0; at < 6; ++at)
            for (const Index label : {0, 2}) {
                std::vector<S> z{1, 2, 3, 4, 5, 6}, a(3);
                z[at] = bad;
                const Index labels[] = {label, label};
                CHECK(std::isnan(of_logits(z.data(), nullptr, labels, 3, 2)));
            }
}

}  // namespace

TEST_CASE("loss: the joined softmax's δ is the same by vectors", "[loss]") {
    deltas_agree<float>(isa::built_for::label_delta<float>, isa::built_for::vector_delta<float>);
    deltas_agree<double>(isa::built_for::label_delta<double>, isa::built_for::vector_delta<double>);
#if BACKPROP_DISPATCH
    if (isa::available() >= isa::Level::avx2) {
        deltas_agree<float>(isa::avx2::label_delta<float>, isa::avx2::vector_delta<float>);
        deltas_agree<double>(isa::avx2::label_delta<double>, isa::avx2::vector_delta<double>);
    }
    if (isa::available() >= isa::Level::avx512) {
        deltas_agree<float>(isa::avx512::label_delta<float>, isa::avx512::vector_delta<float>);
        deltas_agree<double>(isa::avx512::label_delta<double>, isa::avx512::vector_delta<double>);
    }
#endif
}

TEST_CASE("loss: the cross-entropy of labels is the same by vectors, however a batch is split",
          "[loss]") {
    losses_agree<float>(isa::built_for::label_loss<false>, isa::built_for::label_loss<true>);
    losses_agree<double>(isa::built_for::label_loss<false>, isa::built_for::label_loss<true>);
    nan_stays<float>(isa::built_for::label_loss<false>);
#if BACKPROP_DISPATCH
    if (isa::available() >= isa::Level::avx2) {
        losses_agree<float>(isa::avx2::label_loss<false>, isa::avx2::label_loss<true>);
        losses_agree<double>(isa::avx2::label_loss<false>, isa::avx2::label_loss<true>);
        nan_stays<double>(isa::avx2::label_loss<false>);
    }
    if (isa::available() >= isa::Level::avx512) {
        losses_agree<float>(isa::avx512::label_loss<false>, isa::avx512::label_loss<true>);
        losses_agree<double>(isa::avx512::label_loss<false>, isa::avx512::label_loss<true>);
        nan_stays<float>(isa::avx512::label_loss<false>);
    }
#endif
}

TEST_CASE("loss: SoftmaxCrossEntropy of a batch is that of its samples", "[loss]") {
    // The batch runs on vectors, a sample alone in plain loops.
    for (const Index k : {3, 10, 40}) {
        Batch<float> batch(k, 4);
        const View<const float> y(batch.z.data(), k, 4);
        const LabelTargets<float> labels(batch.labels.data(), k);
        Matrix<float> slope(k, 4);
        batch_gradient<SoftmaxCrossEntropy>(y, labels, slope);
        double sum = 0;
        for (Index s = 0; s < 4; ++s) {
            const View<const float, 1> one(batch.z.data() + s * k, k, 1);
            const LabelTargets<float> label(batch.labels.data() + s, k);
            Eigen::VectorXf one_slope(k);
            batch_gradient<SoftmaxCrossEntropy>(one, label, one_slope);
            CHECK((one_slope / 4 - slope.col(s)).cwiseAbs().maxCoeff() <= 4e-6F);
            sum += static_cast<double>(batch_loss<SoftmaxCrossEntropy>(one, label));
        }
        CHECK(batch_loss<SoftmaxCrossEntropy>(y, labels) == Approx(sum / 4).epsilon(4e-6));
    }
}

#endif
