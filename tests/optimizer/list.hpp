// SPDX-License-Identifier: MIT
// All optimizers, each once with settings under which all of its state matters; complete.sh holds
// this list against the folder.
#pragma once

#include <backprop/optimizer/optimizer.hpp>

#include <tuple>

namespace backprop::testing {

using Optimizers = std::tuple<Sgd, Momentum, Nesterov, RMSProp, Adagrad, Adadelta, Adam, AMSGrad,
                              AdamW, Adamax, NAdam, Lion, Rprop>;

// Here and not in the headers, where it would cost every user 50 ms.
static_assert([]<class... Rules>(std::tuple<Rules...>*) {
    return (Optimizer<Rules> && ...);
}(static_cast<Optimizers*>(nullptr)));

/// Rule{}, with what is off by default switched on.
template <class Rule>
Rule with_all() {
    Rule rule;
    if constexpr (requires { rule.weight_decay; }) rule.weight_decay = 0.1;
    if constexpr (requires { rule.dampening; }) rule.dampening = 0.1;
    if constexpr (requires { rule.learning_rate_decay; }) rule.learning_rate_decay = 0.1;
    if constexpr (requires { rule.centered; }) {
        rule.centered = true;
        rule.momentum = 0.5;
    }
    return rule;
}

}  // namespace backprop::testing
