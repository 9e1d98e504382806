// SPDX-License-Identifier: MIT
// Gradient checks at random θ and x, with targets that suit the loss. A network's type costs
// seconds to compile and a draw milliseconds to run: therefore few networks and many draws.
#pragma once

#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/check/check_gradient.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/network/network.hpp>

#include <cstdint>
#include <string>

namespace backprop::testing {

enum class Targets { real, probabilities, signs, distribution, labels };

template <class S>
Matrix<S> targets(Targets kind, Index rows, Index n, std::uint64_t seed) {
    Matrix<S> t = numbers<S>(rows, n, seed);
    if (kind == Targets::probabilities) t = (t.array() + S(1)) / S(2);
    if (kind == Targets::signs) t = t.unaryExpr([](S x) { return x < 0 ? S(-1) : S(1); });
    if (kind == Targets::distribution) {
        t = t.array().exp();
        for (Index j = 0; j < n; ++j) t.col(j) /= S(t.col(j).sum());
    }
    return t;
}

/// A share of the entries may stand at a kink, where there is no derivative to compare with.
inline constexpr double kinks_allowed = 0.01;

/// Batches of 1, 2, 7 and 32, `draws` times each (of 32: half as often), with fresh θ, x and t.
template <class Net>
void gradient_is_exact(Targets kind = Targets::real, int draws = 4, double range = 1) {
    using S = typename Net::Scalar;
    Net net;
    Index checked = 0, skipped = 0;
    double worst = 0;
    std::uint64_t seed = 1000;
    for (const Index n : {1, 2, 7, 32}) {
        for (int draw = 0; draw < (n == 32 ? (draws + 1) / 2 : draws); ++draw) {
            net.parameters() = numbers<S>(Net::parameter_count, 1, ++seed, range);
            const auto x = numbers<S>(Net::input_size, n, ++seed, 1.5);
            GradientReport report;
            if constexpr (takes_labels<typename Net::Loss>) {
                Eigen::VectorXi labels(n);
                for (Index j = 0; j < n; ++j)
                    labels(j) =
                        static_cast<int>((static_cast<Index>(seed) + 3 * j) % Net::output_size);
                report = kind == Targets::labels
                             ? check_gradient(net, x, labels, training)
                             : check_gradient(net, x, targets<S>(kind, Net::output_size, n, ++seed),
                                              training);
            } else {
                report = check_gradient(net, x, targets<S>(kind, Net::output_size, n, ++seed),
                                        training);
            }
            checked += report.checked;
            skipped += report.skipped;
            if (!(report.worst <= worst)) worst = report.worst;
            if (!report.ok) {
                CAPTURE(n, draw, report);
                CHECK(report.ok);
            }
        }
    }
    CAPTURE(type_name<typename Net::Loss>(), checked, skipped, worst);
    CHECK(worst <= gradient_tolerance<S>);
    CHECK(checked > 100);
    CHECK(static_cast<double>(skipped) <= kinks_allowed * static_cast<double>(checked));
}

}  // namespace backprop::testing
