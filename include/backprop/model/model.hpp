// SPDX-License-Identifier: MIT
// Model files.
#pragma once

#include <backprop/model/atomic_write.hpp>
#include <backprop/model/checkpoint.hpp>
#include <backprop/model/compare.hpp>
#include <backprop/model/dtype.hpp>
#include <backprop/model/info.hpp>
#include <backprop/model/json.hpp>
#include <backprop/model/layout.hpp>
#include <backprop/model/read_file.hpp>
#include <backprop/model/safetensors.hpp>
#include <backprop/model/tensor_file.hpp>
