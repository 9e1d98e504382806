// SPDX-License-Identifier: MIT
// BACKPROP_TEST_SANITIZED is defined where a sanitizer of addresses or threads is at work.
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)  // GCC
#define BACKPROP_TEST_SANITIZED 1
#elif defined(__has_feature)  // Clang, and Eigen, which defines one that says no
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define BACKPROP_TEST_SANITIZED 1
#endif
#endif
