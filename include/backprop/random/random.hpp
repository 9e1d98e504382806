// SPDX-License-Identifier: MIT
#pragma once

#include <backprop/random/generator.hpp>
#include <backprop/random/normal.hpp>
#include <backprop/random/shuffle.hpp>
#include <backprop/random/uniform.hpp>
