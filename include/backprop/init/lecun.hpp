// SPDX-License-Identifier: MIT
// LeCun's rule, Var(W) = 1/fan_in: z = W a has the variance of a. SELU is made for it.
//
//     LeCunUniform   uniform in (−r, r), r = √(3/fan_in)
//     LeCunNormal    normal
//
// Source: Y. LeCun et al. 1998, "Efficient BackProp", eq. 16; G. Klambauer et al. 2017,
// "Self-normalizing neural networks". PyTorch: kaiming_*_ with nonlinearity="linear".
// Differs from Keras: the normal form is not truncated.
#pragma once

#include <backprop/init/concept.hpp>
#include <backprop/init/scaled.hpp>

namespace backprop {

struct LeCunUniform {
    void operator()(auto&& W, Generator& generator) const {
        scaled_uniform(W, 1.0 / static_cast<double>(W.cols()), generator);
    }
};

struct LeCunNormal {
    void operator()(auto&& W, Generator& generator) const {
        scaled_normal(W, 1.0 / static_cast<double>(W.cols()), generator);
    }
};

static_assert(Initializer<LeCunUniform>);
static_assert(Initializer<LeCunNormal>);

}  // namespace backprop
