// SPDX-License-Identifier: MIT
// Glorot's (Xavier's) rule, Var(W) = 2/(fan_in + fan_out). Around 0, where f′ ≈ 1 (tanh), forward
// signals keep their variance if fan_in Var(W) = 1, and backward ones if fan_out Var(W) = 1; the
// rule is the compromise.
//
//     GlorotUniform   uniform in (−r, r), r = √(6/(fan_in + fan_out))
//     GlorotNormal    normal
//
// Source: X. Glorot & Y. Bengio 2010, "Understanding the difficulty of training deep feedforward
// neural networks", eq. 12 and 16. PyTorch: xavier_uniform_, xavier_normal_ with gain 1.
// Differs from Keras: the normal form is not truncated.
#pragma once

#include <backprop/init/concept.hpp>
#include <backprop/init/scaled.hpp>

namespace backprop {

struct GlorotUniform {
    void operator()(auto&& W, Generator& generator) const {
        scaled_uniform(W, 2.0 / static_cast<double>(W.cols() + W.rows()), generator);
    }
};

struct GlorotNormal {
    void operator()(auto&& W, Generator& generator) const {
        scaled_normal(W, 2.0 / static_cast<double>(W.cols() + W.rows()), generator);
    }
};

static_assert(Initializer<GlorotUniform>);
static_assert(Initializer<GlorotNormal>);

}  // namespace backprop
