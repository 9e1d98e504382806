// SPDX-License-Identifier: MIT
// Targets of samples that count differently. With weights wₛ ≥ 0 the loss of a batch is the
// weighted mean of the samples' losses, and δ follows from it:
//
//     C = Σₛ wₛ C(yₛ, tₛ) / Σₛ wₛ          δₛ = wₛ / Σ w · δ of C(yₛ, tₛ) alone
//
// Equal weights give the plain mean. A sample of weight 0 is not there, even if its loss is
// infinite. In Trainer::step its x may be NaN, too; between forward and backward by hand there is
// no way back from that.
#pragma once

#include <backprop/network/door.hpp>

namespace backprop {

/// t and w, one weight a sample; made by `weighted`, and refers to both.
template <class T, class W>
struct Weighted {
    const T& targets;
    const W& weights;
};

/// Stands where targets do: net.backward(ws, bp::weighted(t, w), g), net.loss(x, weighted(t, w)),
/// trainer.step(x, weighted(t, w)). t: as there. w: an Eigen vector of as many finite numbers as
/// there are samples, none below 0 and one above.
template <class T, class W>
Weighted<T, W> weighted(const T& t, const W& w) {
    return {t, w};
}

namespace detail {

template <class T>
inline constexpr bool is_weighted = false;
template <class T, class W>
inline constexpr bool is_weighted<Weighted<T, W>> = true;

/// t without its weights.
template <class T>
const T& bare(const T& t) {
    return t;
}
template <class T, class W>
const T& bare(const Weighted<T, W>& t) {
    return t.targets;
}

/// Has the sample weight 0 and an x that would make the gradient NaN, since 0 · NaN is?
template <class X, class W>
bool hides(const X& x, const W& w, Index sample) {
    if (w.coeff(sample) != 0) return false;
    for (Index i = 0; i < x.rows(); ++i) {
        const typename X::Scalar v = x.coeff(i, sample);
        if (!(v - v == typename X::Scalar(0))) return true;
    }
    return false;
}

template <class X, class W>
bool hides_any(const X& x, const W& w) {
    bool any = false;
    for (Index s = 0; s < x.cols(); ++s) any = any || hides(x, w, s);
    return any;
}
/// The x of all such samples becomes 0.
template <class X, class W>
void forget_hidden(X&& x, const W& w) {
    for (Index s = 0; s < x.cols(); ++s)
        if (hides(x, w, s)) x.col(s).setZero();
}

template <class W>
void check_weights(const W& w, Index samples) {
    static_assert(EigenDense<W> && (W::RowsAtCompileTime == 1 || W::ColsAtCompileTime == 1),
                  "backprop: the samples' weights are an Eigen vector: Eigen::VectorXf.");
    if (w.size() != samples)
        fail("weights: expected " + std::to_string(samples) + ", one a sample, found " +
             std::to_string(w.size()));
    using S = typename W::Scalar;
    bool any = false;
    for (Index s = 0; s < samples; ++s) {
        if (!(w.coeff(s) >= S(0) && w.coeff(s) - w.coeff(s) == S(0)))
            fail("weights: expected finite numbers from 0, found another at sample " +
                 std::to_string(s));
        any = any || w.coeff(s) > S(0);
    }
    if (!any) fail("weights: expected one above 0, found none");
}

/// C of a batch, from z and y = a of the last layer, both outputs × n.
template <class Head, class Z, class Targets, class W>
typename Z::Scalar weighted_loss(const Z& z, const Z& y, const Targets& targets, const W& w) {
    using S = typename Z::Scalar;
    Accumulator<S> sum(0), total(0);
    for (Index s = 0; s < y.cols(); ++s) {
        if (w.coeff(s) == 0) continue;
        const VectorView<const S> z_s{z.data() + s * z.rows(), z.rows()};
        const VectorView<const S> y_s{y.data() + s * y.rows(), y.rows()};
        const auto of_sample = [&](Index) { return targets(s); };
        sum += static_cast<Accumulator<S>>(w.coeff(s)) * Head::loss(z_s, y_s, of_sample);
        total += w.coeff(s);
    }
    return static_cast<S>(sum / total);
}

/// The same, weighted if `given`, what the targets were made of, carries weights.
template <class Head, class Z, class Targets, class T>
typename Z::Scalar loss_of(const Z& z, const Z& y, const Targets& targets,
                           [[maybe_unused]] const T& given) {
    if constexpr (is_weighted<T>) return weighted_loss<Head>(z, y, targets, given.weights);
    else return Head::loss(z, y, targets);
}

/// ∂/∂ of the plain mean, outputs × n, made that of the weighted one.
template <class D, class W>
void weigh_columns(D&& derivative, const W& w) {
    using S = typename std::remove_cvref_t<D>::Scalar;
    Accumulator<S> total(0);
    for (Index s = 0; s < w.size(); ++s) total += w.coeff(s);
    const auto n = static_cast<Accumulator<S>>(static_cast<double>(w.size()));
    for (Index s = 0; s < w.size(); ++s) {
        if (w.coeff(s) == 0)
            derivative.col(s).setZero();
        else
            derivative.col(s) *= static_cast<S>(w.coeff(s) * n / total);
    }
}

}  // namespace detail
}  // namespace backprop
