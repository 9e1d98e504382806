// SPDX-License-Identifier: MIT
// What the tests of training share.
#pragma once

#include <backprop/core/error.hpp>

#include <cmath>
#include <string>

namespace backprop::testing {

/// What f() says when it throws Error; empty if it does not.
std::string message_of(auto&& f) {
    try {
        f();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// |a − b| ≤ tolerance · |b|
inline bool close(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance * std::abs(b);
}

}  // namespace backprop::testing
