// SPDX-License-Identifier: MIT
// What including the whole library costs before any of it is used.
#include <backprop/backprop.hpp>

int nothing() { return 0; }
