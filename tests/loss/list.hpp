// SPDX-License-Identifier: MIT
// All losses, each with the kind of numbers that it takes, for the laws that they share.
// tests/loss/complete.sh holds this list against the folder.
#pragma once

#include <backprop/loss/loss.hpp>

#include <cmath>
#include <string_view>
#include <tuple>
#include <vector>

namespace backprop::testing {

enum class Numbers { real, unit, sign, count, distribution, log_distribution };

template <class L, Numbers y, Numbers t>
struct Case {
    using Loss = L;
    static constexpr Numbers outputs = y;
    static constexpr Numbers targets = t;
};

struct Cubed {  // has just what the concept asks
    static auto value(const auto& y, const auto& t) { return (y - t) * (y - t) * (y - t); }
};

inline constexpr auto relative = [](auto y, auto t) {
    using std::log;
    return y > t ? (y - t) * log(1 + y * y) : (t - y) * (t - y);
};

using Smooth = LabelSmoothing<std::ratio<1, 10>>;
using Weighted =
    ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1, 4>, std::ratio<2>, std::ratio<1>>;

using Losses = std::tuple<
    Case<Quadratic, Numbers::real, Numbers::real>,
    Case<SquaredError, Numbers::real, Numbers::real>,
    Case<MeanSquaredError, Numbers::real, Numbers::real>,
    Case<MeanAbsoluteError, Numbers::real, Numbers::real>,
    Case<Huber, Numbers::real, Numbers::real>,
    Case<HuberWith<std::ratio<1, 3>>, Numbers::real, Numbers::real>,
    Case<LogCosh, Numbers::real, Numbers::real>,
    Case<BinaryCrossEntropy, Numbers::unit, Numbers::unit>,
    Case<BinaryCrossEntropyWithLogits, Numbers::real, Numbers::unit>,
    Case<CrossEntropy, Numbers::distribution, Numbers::distribution>,
    Case<CrossEntropyWith<Smooth, Weighted>, Numbers::distribution, Numbers::distribution>,
    Case<SoftmaxCrossEntropy, Numbers::real, Numbers::distribution>,
    Case<SoftmaxCrossEntropyWith<Smooth>, Numbers::real, Numbers::distribution>,
    Case<SoftmaxCrossEntropyWith<Weighted, Smooth>, Numbers::real, Numbers::distribution>,
    Case<NegativeLogLikelihood, Numbers::log_distribution, Numbers::distribution>,
    Case<NegativeLogLikelihoodWith<Weighted>, Numbers::log_distribution, Numbers::distribution>,
    Case<KLDivergence, Numbers::log_distribution, Numbers::distribution>,
    Case<PoissonNLL, Numbers::real, Numbers::count>,
    Case<Hinge, Numbers::real, Numbers::sign>,
    Case<Quantile, Numbers::real, Numbers::real>,
    Case<QuantileWith<std::ratio<9, 10>>, Numbers::real, Numbers::real>,
    Case<CosineDistance, Numbers::real, Numbers::real>,
    Case<LossFunction<relative>, Numbers::real, Numbers::real>,
    Case<Cubed, Numbers::real, Numbers::real>>;

inline constexpr Index outputs = 5;  // as many as Weighted has weights

/// Evenly spread numbers of (0, 1), the same on every platform.
class Spread {
public:
    explicit Spread(double step, int start) : step_{step}, at_{step * start} {}
    double next() {
        at_ += step_;
        at_ -= std::floor(at_);
        return at_;
    }

private:
    double step_, at_;
};

/// n samples of `outputs` numbers.
template <Numbers kind>
std::vector<double> sample(Spread spread, Index n) {
    std::vector<double> v(static_cast<std::size_t>(outputs * n));
    for (auto& x : v) {
        const double u = 0.03 + 0.94 * spread.next();
        if constexpr (kind == Numbers::real) x = 5 * u - 2.5;
        else if constexpr (kind == Numbers::sign) x = u < 0.5 ? -1 : 1;
        else if constexpr (kind == Numbers::count) x = std::floor(5 * u);
        else x = u;
    }
    if constexpr (kind == Numbers::distribution || kind == Numbers::log_distribution) {
        for (std::size_t s = 0; s < v.size(); s += outputs) {
            double sum = 0;
            for (std::size_t j = s; j < s + outputs; ++j) sum += v[j];
            for (std::size_t j = s; j < s + outputs; ++j) v[j] /= sum;
        }
    }
    if constexpr (kind == Numbers::log_distribution)
        for (auto& x : v) x = std::log(x);
    return v;
}

/// A batch of outputs and targets in the scalar S, the same numbers in each.
template <class Case, class S>
struct Batch {
    using Loss = typename Case::Loss;
    std::vector<S> y, t, dC_dy;
    Index n;

    explicit Batch(Index samples) : n{samples} {
        for (const double x : sample<Case::outputs>(Spread{0.6180339887498949, 7}, n))
            y.push_back(static_cast<S>(static_cast<float>(x)));
        for (const double x : sample<Case::targets>(Spread{0.4142135623730951, 3}, n))
            t.push_back(static_cast<S>(static_cast<float>(x)));
        dC_dy.resize(y.size());
    }
    S loss() const { return batch_loss<Loss>(View<const S>(y.data(), outputs, n), targets()); }
    const std::vector<S>& gradient() {
        batch_gradient<Loss>(View<const S>(y.data(), outputs, n), targets(),
                             View<S>(dC_dy.data(), outputs, n));
        return dC_dy;
    }
    VectorTargets<S> targets() const { return {t.data(), outputs, n}; }
};

}  // namespace backprop::testing
