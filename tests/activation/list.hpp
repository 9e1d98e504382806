// SPDX-License-Identifier: MIT
// Every activation, for the laws that they share. list_is_complete.sh holds this list against
// the folder.
#pragma once

#include <backprop/activation/activation.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;

using ElementwiseActivations =
    std::tuple<bp::Identity, bp::Sigmoid, bp::Tanh, bp::ReLU, bp::LeakyReLU,
               bp::LeakyReLUWith<std::ratio<1, 5>>, bp::ELU, bp::ELUWith<std::ratio<3, 2>>,
               bp::SELU, bp::CELU, bp::CELUWith<std::ratio<2, 3>>, bp::GELU, bp::GELUTanh, bp::SiLU,
               bp::Mish, bp::Softplus, bp::Softsign, bp::HardSigmoid, bp::HardSwish, bp::HardTanh,
               bp::Sine>;

using ColumnActivations = std::tuple<bp::Softmax, bp::LogSoftmax>;
