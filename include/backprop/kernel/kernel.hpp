// SPDX-License-Identifier: MIT
// All kernels.
#pragma once

#include <backprop/kernel/plain.hpp>
