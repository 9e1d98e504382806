// SPDX-License-Identifier: MIT
// All losses.
#pragma once

#include <backprop/loss/batch.hpp>
#include <backprop/loss/binary_cross_entropy.hpp>
#include <backprop/loss/binary_cross_entropy_with_logits.hpp>
#include <backprop/loss/class_target.hpp>
#include <backprop/loss/concept.hpp>
#include <backprop/loss/convention.hpp>
#include <backprop/loss/cosine_distance.hpp>
#include <backprop/loss/cross_entropy.hpp>
#include <backprop/loss/function.hpp>
#include <backprop/loss/hinge.hpp>
#include <backprop/loss/huber.hpp>
#include <backprop/loss/joint.hpp>
#include <backprop/loss/kl_divergence.hpp>
#include <backprop/loss/log_cosh.hpp>
#include <backprop/loss/mean_absolute_error.hpp>
#include <backprop/loss/mean_squared_error.hpp>
#include <backprop/loss/negative_log_likelihood.hpp>
#include <backprop/loss/poisson_nll.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/loss/quantile.hpp>
#include <backprop/loss/softmax_cross_entropy.hpp>
#include <backprop/loss/squared_error.hpp>
#include <backprop/loss/target.hpp>
#include <backprop/loss/vector.hpp>
