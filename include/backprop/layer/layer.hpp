// SPDX-License-Identifier: MIT
// All layers.
#pragma once

#include <backprop/layer/chain.hpp>
#include <backprop/layer/concept.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/layer/dropout.hpp>
#include <backprop/layer/input.hpp>
#include <backprop/layer/layer_norm.hpp>
#include <backprop/layer/residual.hpp>
#include <backprop/layer/run.hpp>
