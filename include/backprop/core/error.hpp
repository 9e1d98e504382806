// SPDX-License-Identifier: MIT
// The library's one exception. It is thrown at the public doors only, and before anything has
// been changed; the message says where, what was expected and what was found.
#pragma once

#include <backprop/core/config.hpp>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace backprop {

class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Throws Error{message}; where exceptions are switched off, prints it to stderr and aborts.
[[noreturn]] BACKPROP_COLD inline void fail(const char* message) {
#if BACKPROP_EXCEPTIONS
    throw Error{message};
#else
    std::fprintf(stderr, "backprop: %s\n", message);
    std::abort();
#endif
}
[[noreturn]] BACKPROP_COLD inline void fail(const std::string& message) { fail(message.c_str()); }

/// The same with a message of at most 511 bytes as printf writes it. A header that every program
/// compiles makes its messages so: each std::string that is put together costs compile time.
[[noreturn]] BACKPROP_COLD BACKPROP_PRINTF inline void fail_with(const char* format, ...) {
    char message[512];
    std::va_list values;
    va_start(values, format);
    std::vsnprintf(message, sizeof message, format, values);
    va_end(values);
    fail(message);
}

/// "3 x 2", as every message writes a shape.
BACKPROP_COLD inline std::string shape_text(long long rows, long long cols) {
    return std::to_string(rows) + " x " + std::to_string(cols);
}

}  // namespace backprop
