// SPDX-License-Identifier: MIT
// All of training.
#pragma once

#include <backprop/train/callback.hpp>
#include <backprop/train/checkpointing.hpp>
#include <backprop/train/early_stopping.hpp>
#include <backprop/train/evaluate.hpp>
#include <backprop/train/evaluation.hpp>
#include <backprop/train/fit.hpp>
#include <backprop/train/gradient_rule.hpp>
#include <backprop/train/history.hpp>
#include <backprop/train/interrupt.hpp>
#include <backprop/train/keep_average.hpp>
#include <backprop/train/learning_rate.hpp>
#include <backprop/train/log.hpp>
#include <backprop/train/options.hpp>
#include <backprop/train/printed.hpp>
#include <backprop/train/progress_bar.hpp>
#include <backprop/train/report.hpp>
#include <backprop/train/sentinel.hpp>
#include <backprop/train/snapshot.hpp>
#include <backprop/train/stopwatch.hpp>
#include <backprop/train/svg.hpp>
#include <backprop/train/trainer.hpp>
