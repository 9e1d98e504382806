// SPDX-License-Identifier: MIT
// All optimizers.
#pragma once

#include <backprop/optimizer/sgd.hpp>
