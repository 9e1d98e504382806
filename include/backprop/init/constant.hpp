// SPDX-License-Identifier: MIT
// Every weight the same, W = value. It draws nothing from the generator. Between two layers of
// several neurons such weights stay equal for ever: use it for tests, biases and gains.
#pragma once

#include <backprop/init/concept.hpp>

#include <type_traits>

namespace backprop {

struct Constant {
    double value = 0;

    void operator()(auto&& W, Generator&) const {
        W.setConstant(static_cast<typename std::remove_cvref_t<decltype(W)>::Scalar>(value));
    }
};

struct Zeros {
    void operator()(auto&& W, Generator&) const { W.setZero(); }
};

static_assert(Initializer<Constant>);
static_assert(Initializer<Zeros>);

}  // namespace backprop
