// SPDX-License-Identifier: MIT
// All optimizers and schedules, clipping and averages.
#pragma once

#include <backprop/optimizer/adadelta.hpp>
#include <backprop/optimizer/adagrad.hpp>
#include <backprop/optimizer/adam.hpp>
#include <backprop/optimizer/adamax.hpp>
#include <backprop/optimizer/adamw.hpp>
#include <backprop/optimizer/amsgrad.hpp>
#include <backprop/optimizer/average.hpp>
#include <backprop/optimizer/clip.hpp>
#include <backprop/optimizer/concept.hpp>
#include <backprop/optimizer/lion.hpp>
#include <backprop/optimizer/momentum.hpp>
#include <backprop/optimizer/nadam.hpp>
#include <backprop/optimizer/nesterov.hpp>
#include <backprop/optimizer/reduce_on_plateau.hpp>
#include <backprop/optimizer/rmsprop.hpp>
#include <backprop/optimizer/rprop.hpp>
#include <backprop/optimizer/schedule.hpp>
#include <backprop/optimizer/schedules.hpp>
#include <backprop/optimizer/setting.hpp>
#include <backprop/optimizer/sgd.hpp>
#include <backprop/optimizer/state.hpp>
#include <backprop/optimizer/step.hpp>
