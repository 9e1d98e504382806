// SPDX-License-Identifier: MIT
// All optimizers and schedules.
#pragma once

#include <backprop/optimizer/adam.hpp>
#include <backprop/optimizer/adamw.hpp>
#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/momentum.hpp>
#include <backprop/optimizer/schedule.hpp>
#include <backprop/optimizer/schedules.hpp>
#include <backprop/optimizer/sgd.hpp>
#include <backprop/optimizer/state.hpp>
#include <backprop/optimizer/step.hpp>
