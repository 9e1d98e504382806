// SPDX-License-Identifier: MIT
// A choice that is no branch:
//
//     select(c, u, v) = u if c, else v          select(c, u, v)' = u' if c, else v'
//
// Both are computed. Functions of one's own that choose this way and not by `if` or `?:` run on
// whole vectors (autodiff/formula.hpp), where each lane chooses for itself.
#pragma once

#include <concepts>
#include <type_traits>

namespace backprop {

/// u or v, in the type that both convert to: bp::select(z > 0, z, 0.1 * z). A comparison with NaN
/// is false, and chooses v.
template <std::same_as<bool> Condition, class U, class V>
constexpr std::common_type_t<U, V> select(Condition c, const U& u, const V& v) {
    using Common = std::common_type_t<U, V>;
    return c ? static_cast<Common>(u) : static_cast<Common>(v);
}

}  // namespace backprop
