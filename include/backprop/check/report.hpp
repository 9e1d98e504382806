// SPDX-License-Identifier: MIT
// Derivatives held against differences. The derivative of C in the direction of one number θ is
// estimated by the central difference
//
//     D(h) = (C(θ + h) − C(θ − h)) / 2h = C′ + O(h²)
//
// and one step of Richardson's extrapolation, (4 D(h/2) − D(h)) / 3 = C′ + O(h⁴). With
// h = ε^(1/5) max(1, |θ|), truncation and rounding are of the same order, ε^(4/5).
//
// Where C has a kink within h the difference means nothing. Such a point is recognised by what
// smoothness implies and a kink breaks: D(h) − D(h/2) falls with h², and the jump of the
// one-sided slopes, J(h) = (C(θ + h) − 2 C(θ) + C(θ − h)) / h, falls with h. It is skipped and
// counted.
//
// Source: L. F. Richardson 1911; Press et al., Numerical Recipes, ch. 5.7.
#pragma once

#include <backprop/core/types.hpp>

#include <cmath>
#include <cstdio>
#include <limits>
#include <ostream>
#include <string>

namespace backprop {

/// What a gradient check found.
struct GradientReport {
    bool ok = false;         ///< all that was checked agrees, and something was checked
    double worst = 0;        ///< largest |g − ĝ|, relative to the largest |ĝ| (at least 1e-3)
    std::string where;       ///< the worst entry: "layer 1, W(3, 7): 0.1234 against 0.1236"
    Index checked = 0;       ///< entries compared
    Index skipped = 0;       ///< entries at a kink, where no difference exists
    double tolerance = 0;    ///< what `worst` may be

    friend std::ostream& operator<<(std::ostream& out, const GradientReport& report) {
        out << (report.ok ? "gradient ok: " : "gradient WRONG: ") << report.checked
            << " entries checked, " << report.skipped << " skipped at kinks, worst "
            << report.worst << " (tolerance " << report.tolerance << ")";
        if (!report.where.empty()) out << ", " << report.where;
        return out;
    }
};

/// How much |g − ĝ| may be, relative to the largest entry of ĝ.
template <class S>
inline constexpr double gradient_tolerance = std::numeric_limits<S>::epsilon() < 1e-18 ? 1e-8
                                                                                       : 1e-7;

namespace detail {

/// Collects comparisons and makes the report of them. S is double or long double.
template <class S>
class GradientComparison {
public:
    explicit GradientComparison(double tolerance) { report_.tolerance = tolerance; }

    /// The differences are relative to the largest derivative, which is not known before the end;
    /// `scale` is the largest |g|, which is as good where they agree, and where not, no matter.
    void scale(S largest) {
        if (largest > scale_) scale_ = largest;
    }

    /// One entry: the number `theta`, which C() reads, and what is claimed of ∂C/∂theta.
    void compare(S& theta, S claimed, auto&& C, auto&& name) {
        using std::abs;
        using std::max;
        using std::pow;
        const S at = theta;
        const S h = pow(std::numeric_limits<S>::epsilon(), S(0.2)) * max(S(1), S(abs(at)));
        const auto value = [&](S offset) {
            theta = at + offset;
            const S c = C();
            theta = at;
            return c;
        };
        const auto central = [&](S step) { return (value(step) - value(-step)) / (2 * step); };
        const S d1 = central(h), d2 = central(h / 2);
        const S estimate = (4 * d2 - d1) / 3;
        const S difference = abs(claimed - estimate) / scale_;
        if (!(difference <= S(report_.tolerance))) {
            const S d4 = central(h / 4);
            const auto jump = [&](S step) {
                return (value(step) - 2 * value(0) + value(-step)) / step;
            };
            const S bend = abs((d1 - d2) - 4 * (d2 - d4)), kink = abs(jump(h) - 2 * jump(h / 2));
            if (max(bend, kink) > S(report_.tolerance) * scale_ / 4) {
                ++report_.skipped;
                return;
            }
        }
        ++report_.checked;
        const bool worse = !(difference <= S(report_.worst)) && !std::isnan(report_.worst);
        if (worse || report_.where.empty()) {
            report_.worst = static_cast<double>(difference);
            report_.where = name() + ": " + text(claimed) + " against " + text(estimate);
        }
    }

    GradientReport report() const {
        GradientReport report = report_;
        report.ok = report.checked > 0 && report.worst <= report.tolerance;
        return report;
    }

private:
    static std::string text(S x) {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%.10Lg", static_cast<long double>(x));
        return buffer;
    }

    S scale_ = S(1e-3L);
    GradientReport report_{};
};

}  // namespace detail

}  // namespace backprop
