// SPDX-License-Identifier: MIT
// What the targets share. Input may be refused, by a backprop::Error; any other way out, and any
// broken promise, is a crash that the fuzzer reports.
#pragma once

#include <backprop/core/error.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace fuzz {

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Calls `action` and says whether it was taken.
inline bool accepted(auto&& action) {
    try {
        action();
    } catch (const backprop::Error&) {
        return false;
    }
    return true;
}

inline void promise(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
