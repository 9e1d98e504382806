// SPDX-License-Identifier: MIT
// The laws that join f, f′ and f″: all three by hand and by dual numbers.
#include <activation/list.hpp>

#include <backprop/core/name.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

// Kinks (0, ±1, ±3) are left out of the second derivatives only: there f″ does not exist.
constexpr double points[] = {-700., -100., -63.5, -40., -20., -7.75, -3., -2.5, -1.25, -1.,
                             -.5,   -.01,  -1e-9, 0.,   1e-9, .01,   .5,  1.,   1.25,  2.5,
                             3.,    7.75,  20.,   40.,  63.5, 100.,  700.};

// Each side makes a few roundings of numbers near max(1, |f′|); near kinks nothing cancels.
constexpr int roundings = 16;

template <class S>
bool close(S x, S y) {
    return std::abs(x - y) <=
           S(roundings) * std::numeric_limits<S>::epsilon() * std::max(S(1), std::abs(y));
}

template <class F, class S>
void derivative_is_that_of_a_dual_number() {
    for (const double point : points) {
        const S z = S(point);
        const S by_hand = bp::activation_derivative<F>(z, bp::activation_value<F>(z));
        const S by_dual = bp::activation_value<F>(bp::Dual<S>{z, S(1)}).derivative();
        CAPTURE(bp::type_name<F>(), sizeof(S), z, by_hand, by_dual);
        CHECK(close(by_hand, by_dual));
    }
}

template <class F, class S>
void second_derivatives_agree() {
    using D = bp::Dual<S>;
    using DD = bp::Dual<D>;
    for (const double point : points) {
        if (point == 0 || std::abs(point) == 1 || std::abs(point) == 3) continue;
        const S z = S(point);
        const D one_epsilon{z, S(1)};
        const S by_hand =
            bp::activation_derivative<F>(one_epsilon, bp::activation_value<F>(one_epsilon))
                .derivative();
        const S by_duals =
            bp::activation_value<F>(DD{one_epsilon, D{S(1)}}).derivative().derivative();
        CAPTURE(bp::type_name<F>(), sizeof(S), z, by_hand, by_duals);
        CHECK(close(by_hand, by_duals));
    }
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("activation: f' is what a dual number finds, kinks included",
                        "[activation]", ElementwiseActivations) {
    derivative_is_that_of_a_dual_number<TestType, float>();
    derivative_is_that_of_a_dual_number<TestType, double>();
    derivative_is_that_of_a_dual_number<TestType, long double>();
}

TEMPLATE_LIST_TEST_CASE("activation: f' differentiated once is f differentiated twice",
                        "[activation]", ElementwiseActivations) {
    second_derivatives_agree<TestType, float>();
    second_derivatives_agree<TestType, double>();
    second_derivatives_agree<TestType, long double>();
}
