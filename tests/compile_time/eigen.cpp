// SPDX-License-Identifier: MIT
// What a user of Eigen pays anyway.
#include <Eigen/Core>

int nothing() { return 0; }
