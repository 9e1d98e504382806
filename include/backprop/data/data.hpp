// SPDX-License-Identifier: MIT
#pragma once

#include <backprop/data/batch.hpp>
#include <backprop/data/batches.hpp>
#include <backprop/data/csv.hpp>
#include <backprop/data/csv_rows.hpp>
#include <backprop/data/csv_table.hpp>
#include <backprop/data/dataset.hpp>
#include <backprop/data/elements.hpp>
#include <backprop/data/idx.hpp>
#include <backprop/data/npy.hpp>
#include <backprop/data/npy_header.hpp>
#include <backprop/data/npz.hpp>
#include <backprop/data/number.hpp>
#include <backprop/data/one_hot.hpp>
#include <backprop/data/scaling.hpp>
#include <backprop/data/split.hpp>
