// SPDX-License-Identifier: MIT
// Orthogonal weights: all directions are equally likely, and none grows or shrinks on the way
// through. With fan_out ≥ fan_in, WᵀW = gain² 1, else WWᵀ = gain² 1.
//
// W is gain times Q of A = Q R, with A of standard normal numbers, max(fan) × min(fan), and R
// triangular with a positive diagonal, without whose signs Q would prefer some directions.
//
// Source: A. Saxe, J. McClelland & S. Ganguli 2014, "Exact solutions to the nonlinear dynamics of
// learning in deep linear neural networks"; F. Mezzadri 2007, "How to generate random matrices
// from the classical compact groups". PyTorch: orthogonal_.
#pragma once

#include <backprop/init/concept.hpp>
#include <backprop/init/scaled.hpp>

#include <algorithm>
#include <type_traits>

namespace backprop {

namespace detail {

/// Makes Q of A, which has no more columns than rows: from each column goes what the columns
/// before it have of it, those of earlier panels by products of matrices. Once would leave the
/// error of A's condition, twice leaves rounding.
template <class M>
void orthonormalize(M& A) {
    constexpr Index width = 32;
    for (Index j = 0; j < A.cols(); j += width) {
        const auto before = A.leftCols(j);
        auto panel = A.middleCols(j, std::min(width, A.cols() - j));
        for (int time = 0; time < 2; ++time) {
            panel -= before * (before.transpose() * panel).eval();
            for (Index k = 0; k < panel.cols(); ++k) {
                auto column = panel.col(k);
                column -= panel.leftCols(k) * (panel.leftCols(k).transpose() * column).eval();
                column.normalize();
            }
        }
    }
}

}  // namespace detail

/// `gain`: by how much a signal grows, as √2 for ReLU. The sums' order is Eigen's, so the bits may
/// differ between instruction sets. Takes some fan_in · fan_out · min(fan) operations, a few times.
struct Orthogonal {
    double gain = 1;

    void operator()(auto&& W, Generator& generator) const {
        using S = typename std::remove_cvref_t<decltype(W)>::Scalar;
        const bool tall = W.rows() >= W.cols();
        Matrix<double> Q(std::max(W.rows(), W.cols()), std::min(W.rows(), W.cols()));
        scaled_normal(Q, 1, generator);
        detail::orthonormalize(Q);
        for (Index j = 0; j < W.cols(); ++j)
            for (Index i = 0; i < W.rows(); ++i)
                W(i, j) = static_cast<S>(gain * (tall ? Q(i, j) : Q(j, i)));
    }
};

static_assert(Initializer<Orthogonal>);

}  // namespace backprop
