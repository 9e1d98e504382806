// SPDX-License-Identifier: MIT
#pragma once

#include <backprop/core/error.hpp>

#include <string>

/// What `action` is refused with.
std::string message(const auto& action) {
    try {
        action();
    } catch (const backprop::Error& error) {
        return error.what();
    }
    return "not refused";
}
