// SPDX-License-Identifier: MIT
#pragma once

#include <backprop/init/concept.hpp>
#include <backprop/init/constant.hpp>
#include <backprop/init/default.hpp>
#include <backprop/init/glorot.hpp>
#include <backprop/init/he.hpp>
#include <backprop/init/lecun.hpp>
#include <backprop/init/orthogonal.hpp>
#include <backprop/init/scaled.hpp>
