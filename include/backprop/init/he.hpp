// SPDX-License-Identifier: MIT
// He's (Kaiming's) rule, Var(W) = 2/fan_in. ReLU lets through half of a symmetric signal's
// square, E[a²] = ½ Var(z), so a variance twice as large keeps the scale from layer to layer.
//
//     HeUniform   uniform in (−r, r), r = √(6/fan_in)
//     HeNormal    normal
//
// Source: K. He et al. 2015, "Delving deep into rectifiers", eq. 10. PyTorch: kaiming_uniform_,
// kaiming_normal_ with nonlinearity="relu".
// Differs from Keras: the normal form is not truncated.
#pragma once

#include <backprop/init/concept.hpp>
#include <backprop/init/scaled.hpp>

namespace backprop {

struct HeUniform {
    void operator()(auto&& W, Generator& generator) const {
        scaled_uniform(W, 2.0 / static_cast<double>(W.cols()), generator);
    }
};

struct HeNormal {
    void operator()(auto&& W, Generator& generator) const {
        scaled_normal(W, 2.0 / static_cast<double>(W.cols()), generator);
    }
};

static_assert(Initializer<HeUniform>);
static_assert(Initializer<HeNormal>);

}  // namespace backprop
