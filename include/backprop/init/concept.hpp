// SPDX-License-Identifier: MIT
// What an initializer of weights is: a value that fills a matrix W, outputs × inputs, with
// numbers from a generator. The smallest one:
//
//     struct Ones {
//         void operator()(auto&& W, Generator&) const { W.setOnes(); }
//     };
//
// fan_in = W.cols() and fan_out = W.rows() count the connections into and out of a neuron. W is
// writable and of any scalar; what was in it before does not matter. The library's own draw in
// double, column by column, and convert, so that one seed gives the same weights in every scalar,
// up to its rounding.
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/random/generator.hpp>

#include <concepts>

namespace backprop {

template <class I>
concept Initializer =
    std::copyable<I> && requires(const I& initializer, View<double> W, Generator& generator) {
        initializer(W, generator);
    };

}  // namespace backprop
