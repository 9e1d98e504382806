// SPDX-License-Identifier: MIT
// How often anything in this program has asked for memory. With glibc the functions here stand
// before the C library's, for shared objects, too; elsewhere nothing is counted.
// To be included by one source file of a program that exports its symbols (-rdynamic).
#pragma once

#include <stdlib.h>

#include <atomic>
#include <cerrno>

namespace benchmark {

inline std::atomic<long> allocation_count{0};
inline long allocations() {
    return allocation_count.load(std::memory_order_relaxed);
}
inline void count_allocation() {
    allocation_count.fetch_add(1, std::memory_order_relaxed);
}

}  // namespace benchmark

#if defined(__GLIBC__)

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);

void* malloc(size_t size) {
    benchmark::count_allocation();
    return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
    benchmark::count_allocation();
    return __libc_calloc(count, size);
}
void* realloc(void* old, size_t size) {
    benchmark::count_allocation();
    return __libc_realloc(old, size);
}
void* memalign(size_t alignment, size_t size) {
    benchmark::count_allocation();
    return __libc_memalign(alignment, size);
}
void* aligned_alloc(size_t alignment, size_t size) {
    return memalign(alignment, size);
}
int posix_memalign(void** result, size_t alignment, size_t size) {
    *result = memalign(alignment, size);
    return *result || size == 0 ? 0 : ENOMEM;
}
}

#endif
