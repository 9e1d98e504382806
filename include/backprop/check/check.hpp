// SPDX-License-Identifier: MIT
// All checks.
#pragma once

#include <backprop/check/check_gradient.hpp>
#include <backprop/check/report.hpp>
