// SPDX-License-Identifier: MIT
// Inputs on a common scale, each with two numbers of its own: x ← (x − offset) / scale.
//
//     standard_scaling   offset = mean μ, scale = σ = √(Σ (x−μ)²/n): mean 0 and variance 1
//     min_max_scaling    offset = min, scale = max − min: all in [0, 1]
//
// An input that is the same in all samples has the scale 1, and becomes 0. The numbers are taken
// from the training data alone, kept, and applied to whatever the network sees later. All of it is
// computed in double at least, and μ and σ from u = (x − min)/(max − min), so that neither a large
// μ nor large or small numbers cost digits. A first mean m is corrected in the second pass,
//
//     μ = m + d,  d = Σ (u−m)/n          Σ (u−μ)² = Σ (u−m)² − n d²
//
// Sample weights are of no influence.
//
// Source: T. Chan, G. Golub & R. LeVeque 1983, "Algorithms for computing the sample variance",
// equation 1.7.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>
#include <backprop/data/dataset.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <string>
#include <type_traits>

namespace backprop {

/// What was done to each input and can be done again; a plain value to be kept with the network.
struct Scaling {
    Vector<double> offset;
    Vector<double> scale;

    /// Scales the rows of x, inputs × n or one sample, in place. Throws Error if x has another
    /// number of rows.
    template <class X>
    void apply(Eigen::DenseBase<X>& x) const {
        each(x, [](auto value, double o, double s) { return (value - o) / s; });
    }
    /// Scales a data set's inputs, in place.
    template <class S>
    void apply(Dataset<S>& data) const {
        apply(data.inputs);
    }
    /// From what apply made back to what was, in place: x ← scale · x + offset.
    template <class X>
    void undo(Eigen::DenseBase<X>& x) const {
        each(x, [](auto value, double o, double s) { return value * s + o; });
    }

    bool operator==(const Scaling& other) const {
        const auto equal = [](const Vector<double>& a, const Vector<double>& b) {
            return std::equal(a.data(), a.data() + a.size(), b.data(), b.data() + b.size());
        };
        return equal(offset, other.offset) && equal(scale, other.scale);
    }

private:
    template <class X>
    void each(Eigen::DenseBase<X>& x, auto f) const {
        using S = typename X::Scalar;
        static_assert(std::floating_point<S>, "backprop: Scaling is of float, double, long double");
        if (x.rows() != offset.size() || x.rows() != scale.size())
            fail("Scaling: expected " + std::to_string(offset.size()) + " inputs with " +
                 std::to_string(scale.size()) + " scales, found " + std::to_string(x.rows()));
        for (Index j = 0; j < x.cols(); ++j)
            for (Index i = 0; i < x.rows(); ++i) {
                const std::common_type_t<S, double> value = x.derived().coeff(i, j);
                x.derived().coeffRef(i, j) = static_cast<S>(f(value, offset(i), scale(i)));
            }
    }
};

namespace detail {

/// Least and largest of each row; throws Error where a number is not finite.
template <class S>
void find_ranges(const Matrix<S>& x, Vector<double>& least, Vector<double>& largest) {
    static_assert(std::floating_point<S>, "backprop: Scaling is of float, double, long double");
    if (x.cols() == 0) fail("Scaling: expected samples, found none");
    least.resize(x.rows());
    largest.resize(x.rows());
    for (Index i = 0; i < x.rows(); ++i) least(i) = largest(i) = static_cast<double>(x(i, 0));
    for (Index j = 0; j < x.cols(); ++j)
        for (Index i = 0; i < x.rows(); ++i) {
            const auto value = static_cast<double>(x(i, j));
            if (!std::isfinite(value))
                fail("Scaling: expected finite numbers, found " + std::to_string(value) +
                     " at input " + std::to_string(i) + " of sample " + std::to_string(j));
            least(i) = std::min(least(i), value);
            largest(i) = std::max(largest(i), value);
        }
}

inline void check_scale(const Vector<double>& scale) {
    for (Index i = 0; i < scale.size(); ++i)
        if (!std::isfinite(scale(i)))
            fail("Scaling: the differences of input " + std::to_string(i) +
                 " are beyond the range of double");
}

}  // namespace detail

/// Least number and span of each row of x, inputs × n. Throws Error if n = 0, a number is not
/// finite, or a span is beyond the range of double.
template <class S>
Scaling min_max_scaling(const Matrix<S>& x) {
    Scaling scaling;
    detail::find_ranges(x, scaling.offset, scaling.scale);
    for (Index i = 0; i < x.rows(); ++i) {
        const double span = scaling.scale(i) - scaling.offset(i);
        scaling.scale(i) = span == 0 ? 1 : span;
    }
    detail::check_scale(scaling.scale);
    return scaling;
}

/// Mean and standard deviation of each row of x, inputs × n. Throws Error as min_max_scaling.
template <class S>
Scaling standard_scaling(const Matrix<S>& x) {
    Scaling scaling = min_max_scaling(x);
    const auto n = static_cast<double>(x.cols());
    const auto unit = [&](Index i, Index j) {  // in [0, 1]
        return (static_cast<double>(x(i, j)) - scaling.offset(i)) / scaling.scale(i);
    };
    Vector<double> m(x.rows()), sum(x.rows()), squares(x.rows());
    for (Index i = 0; i < x.rows(); ++i) m(i) = sum(i) = squares(i) = 0;
    // Column by column, as the numbers stand in memory.
    for (Index j = 0; j < x.cols(); ++j)
        for (Index i = 0; i < x.rows(); ++i) m(i) += unit(i, j) / n;
    for (Index j = 0; j < x.cols(); ++j)
        for (Index i = 0; i < x.rows(); ++i) {
            const double difference = unit(i, j) - m(i);
            sum(i) += difference;
            squares(i) += difference * difference;
        }
    for (Index i = 0; i < x.rows(); ++i) {
        if (squares(i) == 0) continue;  // equal numbers
        const double d = sum(i) / n, span = scaling.scale(i);
        scaling.offset(i) += span * (m(i) + d);
        const double sigma = span * std::sqrt((squares(i) - n * d * d) / n);
        if (sigma > 0) scaling.scale(i) = sigma;  // half of the least number there is would be 0
    }
    detail::check_scale(scaling.scale);
    return scaling;
}

/// Of a data set's inputs.
template <class S>
Scaling standard_scaling(const Dataset<S>& data) {
    return standard_scaling(data.inputs);
}
template <class S>
Scaling min_max_scaling(const Dataset<S>& data) {
    return min_max_scaling(data.inputs);
}

}  // namespace backprop
