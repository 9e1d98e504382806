// SPDX-License-Identifier: MIT
// The whole library, as far as it needs Eigen and the standard library alone.
#pragma once

#include <backprop/activation/activation.hpp>
#include <backprop/autodiff/autodiff.hpp>
#include <backprop/check/check.hpp>
#include <backprop/core/core.hpp>
#include <backprop/data/data.hpp>
#include <backprop/init/init.hpp>
#include <backprop/kernel/kernel.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/model/model.hpp>
#include <backprop/network/network.hpp>
#include <backprop/optimizer/optimizer.hpp>
#include <backprop/random/random.hpp>
#include <backprop/simd/simd.hpp>
#include <backprop/train/train.hpp>
