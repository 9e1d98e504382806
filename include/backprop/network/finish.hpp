// SPDX-License-Identifier: MIT
// What a backward pass does with ∂C/∂θ, layer by layer, once δ is there (network/pass.hpp).
#pragma once

#include <backprop/layer/run.hpp>
#include <backprop/network/head.hpp>
#include <backprop/network/tiny.hpp>

namespace backprop::detail {

/// It is stored, …
template <class Net, Index Batch>
struct Store {
    using S = typename Net::Scalar;
    using Def = typename Net::Definition;
    using Layers = typename Net::Layers;
    static constexpr bool joint =
        Head<typename Layers::template Layer<Def::depth - 1>, typename Net::Loss>::joint;

    BACKPROP_ONE_COPY void operator()(auto layer, const Run<S>& run, Share share) const {
        Layers::template parameters_of<Batch>(layer, Def::plan, run, share);
    }
    void tiny(const Run<S>& run) const {
        Tiny<Def, S>::template backward<Batch>(Def::plan, run, joint);
    }
};

/// … or factor times it is added to θ, …
template <class Net, Index Batch>
struct AddTo {
    using S = typename Net::Scalar;
    using Def = typename Net::Definition;

    S* theta;
    S factor;

    BACKPROP_ONE_COPY void operator()(auto layer, const Run<S>& run, Share share) const {
        Net::Layers::template parameters_of<Batch>(layer, Def::plan, run, share, theta, factor);
    }
    void tiny(const Run<S>& run) const {
        Tiny<Def, S>::template descend<Batch>(Def::plan, run, Store<Net, Batch>::joint, theta,
                                              factor);
    }
};

/// … or, where theta is null, stored after all: who needs both compiles a pass once.
template <class Net, Index Batch>
struct StoreOrAdd : AddTo<Net, Batch> {
    void tiny(const Run<typename Net::Scalar>& run) const {
        if (this->theta) AddTo<Net, Batch>::tiny(run);
        else Store<Net, Batch>{}.tiny(run);
    }
};

}  // namespace backprop::detail
