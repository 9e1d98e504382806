// SPDX-License-Identifier: MIT
// A last activation a = f(z) and the loss behind it, taken as one function of z. Apart, a
// certain softmax gives log 0 and 0/0; together, everything large cancels on paper:
//
//     Softmax, CrossEntropy                    ∂C/∂z = a Σⱼ uⱼ − u
//     LogSoftmax, NegativeLogLikelihood        ∂C/∂z = e^a Σⱼ uⱼ − u
//     Sigmoid, BinaryCrossEntropy              ∂C/∂z = (a − t) / k
//
// u being the target t as loss/class_target.hpp smoothes and weighs it. The first follows from
// ∂aᵢ/∂zⱼ = aᵢ (δᵢⱼ − aⱼ): ∂C/∂zⱼ = −Σᵢ uᵢ/aᵢ · aᵢ (δᵢⱼ − aⱼ) = −uⱼ + aⱼ Σᵢ uᵢ. The network
// recognises the pairs by their types; a pair of one's own is joined by a specialisation.
//
// Losses are exact for logits of any size, so that here BinaryCrossEntropy has no bound of 100.
#pragma once

#include <backprop/loss/batch.hpp>
#include <backprop/loss/binary_cross_entropy.hpp>
#include <backprop/loss/binary_cross_entropy_with_logits.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/loss/negative_log_likelihood.hpp>
#include <backprop/loss/softmax_cross_entropy.hpp>

#include <cmath>

namespace backprop {

struct Sigmoid;
struct Softmax;
struct LogSoftmax;

/// A pair that is joined offers, for one sample with a = f(z), all of k entries,
///     template <class Z> static typename Z::Scalar loss(const Z& z, const auto& a, const auto& t);
///     static void delta(const auto& z, const auto& a, const auto& t, auto&& delta);   // ∂C/∂z
/// where delta may be the memory of a.
template <class Activation, class Loss>
struct Joint;

/// Is the pair joined?
template <class Activation, class Loss>
inline constexpr bool joined = requires { sizeof(Joint<Activation, Loss>); };

template <class... Options>
struct Joint<Softmax, CrossEntropyWith<Options...>> {
    using Target = detail::ClassTarget<Options...>;

    template <class Z>
    static typename Z::Scalar loss(const Z& z, const auto& a, const auto& t) {
        using Sum = Accumulator<typename Z::Scalar>;
        // aᵢ / a_top = e^(zᵢ − z_top): softmax has computed the exponentials already
        const Index top = detail::largest(z);
        Sum r(0);
        for (Index j = 0; j < z.size(); ++j)
            if (j != top) r += a(j);
        return detail::logits_loss<Target>(z, top, Sum(r / Sum(a(top))), t);
    }
    template <class Z>
    static void delta(const Z&, const auto& a, const auto& t, auto&& delta) {
        using S = typename Z::Scalar;
        const S total = Target::template total<S>(t);
        for (Index j = 0; j < a.size(); ++j)
            delta(j) = a(j) * total - Target::template effective<S>(t, j);  // δ = a Σu − u
    }
};

template <class... Options>
struct Joint<LogSoftmax, NegativeLogLikelihoodWith<Options...>> {
    using Target = detail::ClassTarget<Options...>;

    template <class Z>
    static typename Z::Scalar loss(const Z&, const auto& a, const auto& t) {
        return NegativeLogLikelihoodWith<Options...>::loss(a, t);  // stable by itself
    }
    template <class Z>
    static void delta(const Z&, const auto& a, const auto& t, auto&& delta) {
        using S = typename Z::Scalar;
        using std::exp;
        const S total = Target::template total<S>(t);
        for (Index j = 0; j < a.size(); ++j)
            delta(j) = exp(S(a(j))) * total - Target::template effective<S>(t, j);
    }
};

template <>
struct Joint<Sigmoid, BinaryCrossEntropy> {
    template <class Z>
    static typename Z::Scalar loss(const Z& z, const auto&, const auto& t) {
        using S = typename Z::Scalar;
        using Sum = Accumulator<S>;
        Sum sum(0);
        for (Index j = 0; j < z.size(); ++j)
            sum += loss_value<BinaryCrossEntropyWithLogits>(S(z(j)), static_cast<S>(t(j)));
        return static_cast<S>(sum / detail::count<Sum>(z.size()));
    }
    template <class Z>
    static void delta(const Z& z, const auto& a, const auto& t, auto&& delta) {
        using S = typename Z::Scalar;
        const S k = detail::count<S>(z.size());
        for (Index j = 0; j < z.size(); ++j) delta(j) = (a(j) - static_cast<S>(t(j))) / k;
    }
};

/// C of a batch, from the logits z and a = f(z), both k × n with n ≥ 1, column-major.
template <class Activation, class Loss, class Z, class A, class Targets>
typename Z::Scalar batch_joint_loss(const Z& z, const A& a, const Targets& targets) {
    using S = typename Z::Scalar;
    using Sum = Accumulator<S>;
    Sum sum(0);
#if BACKPROP_KERNELS
    if constexpr (detail::batch_in_vectors<Z, Targets> && detail::contiguous<A> &&
                  std::same_as<Activation, Softmax> && std::same_as<Loss, CrossEntropyWith<>> &&
                  std::same_as<Targets, LabelTargets<S>>)
        sum = fast::label_loss<S>(z.data(), a.data(), targets, z.rows(), z.cols());
    else
#endif
    for (Index s = 0; s < z.cols(); ++s)
        sum += Joint<Activation, Loss>::loss(detail::column(z, s), detail::column(a, s),
                                             targets(s));
    return static_cast<S>(sum / detail::count<Sum>(z.cols()));
}

/// delta ← δ = ∂C/∂z of a batch, k × n, column-major; it may be the memory of a. Where z is a part
/// of a batch, `samples` is the number of the whole.
template <class Activation, class Loss, class Z, class A, class Targets, class D>
void batch_joint_delta(const Z& z, const A& a, const Targets& targets, D&& delta, Index samples) {
    using S = typename Z::Scalar;
    const S n = detail::count<S>(samples);
#if BACKPROP_KERNELS
    if constexpr (detail::batch_in_vectors<A, Targets> &&
                  detail::contiguous<std::remove_cvref_t<D>> &&
                  std::same_as<Activation, Softmax> && std::same_as<Loss, CrossEntropyWith<>>)
        fast::softmax_delta<S>(a.data(), targets, delta.data(), z.rows(), z.cols(), n);
    else
#endif
    for (Index s = 0; s < z.cols(); ++s) {
        Joint<Activation, Loss>::delta(detail::column(z, s), detail::column(a, s), targets(s),
                                       detail::mutable_column(delta, s));
        for (Index j = 0; j < z.rows(); ++j) delta(j, s) /= n;
    }
}

template <class Activation, class Loss, class Z, class A, class Targets, class D>
void batch_joint_delta(const Z& z, const A& a, const Targets& targets, D&& delta) {
    batch_joint_delta<Activation, Loss>(z, a, targets, delta, z.cols());
}

}  // namespace backprop
