// SPDX-License-Identifier: MIT
// Counts what is taken from the heap, by whomever: `new`, Eigen's own allocator, std::vector.
// It stands before malloc itself, where the C library (glibc) allows it, and is a hook of the
// sanitizer's allocator where there is one. To be included by one source of a program.
#pragma once

#include "sanitized.hpp"

#include <atomic>
#include <cstddef>

namespace backprop::testing {

inline std::atomic<long> allocations{0};

/// How often f() allocates.
long allocations_of(auto&& f) {
    const long before = allocations;
    f();
    return allocations - before;
}

}  // namespace backprop::testing

#ifdef BACKPROP_TEST_SANITIZED

// of <sanitizer/allocator_interface.h>, which GCC's package lacks
extern "C" int __sanitizer_install_malloc_and_free_hooks(
    void (*)(const volatile void*, std::size_t), void (*)(const volatile void*));

namespace backprop::testing {
inline const int hooked = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void*, std::size_t) { ++allocations; }, [](const volatile void*) {});
}

#else

// NOLINTBEGIN: names that are reserved are what this is about
extern "C" {
void* __libc_malloc(std::size_t);
void* __libc_calloc(std::size_t, std::size_t);
void* __libc_realloc(void*, std::size_t);
void* __libc_memalign(std::size_t, std::size_t);

void* malloc(std::size_t size) noexcept {
    ++backprop::testing::allocations;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) noexcept {
    ++backprop::testing::allocations;
    return __libc_calloc(count, size);
}
void* realloc(void* p, std::size_t size) noexcept {
    ++backprop::testing::allocations;
    return __libc_realloc(p, size);
}
void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept {
    ++backprop::testing::allocations;
    return __libc_memalign(alignment, size);
}
}
// NOLINTEND

#endif
