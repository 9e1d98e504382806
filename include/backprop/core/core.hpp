// SPDX-License-Identifier: MIT
// All of core.
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/core/config.hpp>
#include <backprop/core/error.hpp>
#include <backprop/core/file.hpp>
#include <backprop/core/list.hpp>
#include <backprop/core/name.hpp>
#include <backprop/core/range.hpp>
#include <backprop/core/shape.hpp>
#include <backprop/core/thread_pool.hpp>
#include <backprop/core/types.hpp>
#include <backprop/core/waitable_count.hpp>
