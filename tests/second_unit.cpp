// SPDX-License-Identifier: MIT
// A second translation unit, linked into every test program: a function of the library that lacks
// `inline` stands in two objects then, and the program does not link.
#include <backprop/backprop.hpp>
