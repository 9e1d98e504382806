// SPDX-License-Identifier: MIT
// Every activation: a list.
#pragma once

#include <backprop/activation/apply.hpp>
#include <backprop/activation/celu.hpp>
#include <backprop/activation/concept.hpp>
#include <backprop/activation/constant.hpp>
#include <backprop/activation/elu.hpp>
#include <backprop/activation/function.hpp>
#include <backprop/activation/gelu.hpp>
#include <backprop/activation/gelu_tanh.hpp>
#include <backprop/activation/hard_sigmoid.hpp>
#include <backprop/activation/hard_swish.hpp>
#include <backprop/activation/hard_tanh.hpp>
#include <backprop/activation/identity.hpp>
#include <backprop/activation/leaky_relu.hpp>
#include <backprop/activation/log_softmax.hpp>
#include <backprop/activation/mish.hpp>
#include <backprop/activation/relu.hpp>
#include <backprop/activation/selu.hpp>
#include <backprop/activation/sigmoid.hpp>
#include <backprop/activation/silu.hpp>
#include <backprop/activation/sine.hpp>
#include <backprop/activation/softmax.hpp>
#include <backprop/activation/softplus.hpp>
#include <backprop/activation/softsign.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/activation/vector.hpp>
