// SPDX-License-Identifier: MIT
// All that makes a network.
#pragma once

#include <backprop/network/definition.hpp>
#include <backprop/network/door.hpp>
#include <backprop/network/feedforward.hpp>
#include <backprop/network/finish.hpp>
#include <backprop/network/head.hpp>
#include <backprop/network/parameters.hpp>
#include <backprop/network/pass.hpp>
#include <backprop/network/summary.hpp>
#include <backprop/network/tiny.hpp>
#include <backprop/network/weighted.hpp>
#include <backprop/network/workspace.hpp>
