// SPDX-License-Identifier: MIT
// All of training.
#pragma once

#include <backprop/train/trainer.hpp>
