// SPDX-License-Identifier: MIT
// What a loss C(y, t) is: a function of the network's output y and the target t of one sample.
// Over a batch of n samples the loss is the mean of the samples' losses; loss/batch.hpp takes
// it and divides by n, once. There are two kinds.
//
// Element-wise, C = Σⱼ ℓ(yⱼ, tⱼ), called with two scalars of one type, whichever it is:
//
//     struct Cubic {
//         template <class S> static S value(const S& y, const S& t) {
//             using std::abs;
//             return abs(y - t) * (y - t) * (y - t);
//         }
//         template <class S> static S derivative(const S& y, const S& t);   // ∂ℓ/∂y, optional
//         static constexpr bool mean_over_outputs = true;                   // C = 1/k Σⱼ …
//     };
//
// `derivative` is supplied by a dual number where it is left out, and `mean_over_outputs` is
// false unless said.
//
// Column-wise, called with one sample's vectors of k entries:
//
//     template <class Y> static typename Y::Scalar loss(const Y& y, const auto& t);   // C(y, t)
//     static void gradient(const auto& y, const auto& t, auto&& dC_dy);     // writes ∂C/∂y
//
// y, t and dC_dy are read as y(j), y.size(); dC_dy overlaps neither y nor t. Both kinds may say
// more, as static constexpr members:
//     bool takes_labels         may the targets be class labels? Then t may also be the one-hot
//                               vector of a label (loss/target.hpp), which offers t(j) and
//                               t.size() and nothing more. False unless said
//     bool any_scalar           value and derivative compile with any scalar; if they are constexpr
//                               and without branches as well, they run on whole vectors
//                               (autodiff/formula.hpp)
//     Index classes             the number of outputs it is made for, 0 for any
//     std::string_view name     what tables print, or a function that makes it; the type's name
//                               unless said
//
// A NaN in y or t makes the loss NaN. Where the mathematical answer is infinite, so is the loss.
#pragma once

#include <backprop/autodiff/dual.hpp>
#include <backprop/core/types.hpp>

#include <concepts>

namespace backprop {

template <class L>
concept ElementwiseLoss = requires(double y, double t) {
    { L::value(y, t) } -> std::convertible_to<double>;
};

template <class L>
concept ColumnLoss =
    requires(VectorView<const double> y, VectorView<const double> t, VectorView<double> dC_dy) {
        { L::loss(y, t) } -> std::convertible_to<double>;
        L::gradient(y, t, dC_dy);
    };

template <class L>
concept Loss = ElementwiseLoss<L> || ColumnLoss<L>;

/// May the targets be class labels?
template <class L>
inline constexpr bool takes_labels = [] {
    if constexpr (requires { L::takes_labels; }) return L::takes_labels;
    else return false;
}();

/// Is C = 1/k Σⱼ ℓ(yⱼ, tⱼ) rather than the plain sum?
template <class L>
inline constexpr bool mean_over_outputs = [] {
    if constexpr (requires { L::mean_over_outputs; }) return L::mean_over_outputs;
    else return false;
}();

/// ℓ(y, t) of an element-wise loss.
template <class L, class S>
S loss_value(const S& y, const S& t) {
    return static_cast<S>(L::value(y, t));
}

/// ∂ℓ/∂y of an element-wise loss.
template <class L, class S>
S loss_derivative(const S& y, const S& t) {
    if constexpr (requires { L::derivative(y, t); }) {
        return static_cast<S>(L::derivative(y, t));
    } else {
        // ℓ(y + ε, t) = ℓ(y, t) + ∂ℓ/∂y ε. The constant t is a dual number too, so that a
        // lambda may choose between y and t, and one type serves for both.
        return static_cast<Dual<S>>(L::value(Dual<S>(y, S(1)), Dual<S>(t, S(0)))).derivative();
    }
}

}  // namespace backprop
