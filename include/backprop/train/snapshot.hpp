// SPDX-License-Identifier: MIT
// A network's parameters and state at one moment, of whatever type the network is, so that
// callbacks which keep one are no templates.
#pragma once

#include <backprop/core/types.hpp>

#include <memory>

namespace backprop {

class Snapshot {
public:
    bool empty() const { return held_ == nullptr; }
    void clear() { held_.reset(); }

    /// Allocates the first time only, unless a copy of this snapshot is kept.
    template <class Net>
    void take(const Net& net) {
        using S = typename Net::Scalar;
        if (held_.use_count() != 1) held_ = std::make_shared<Held<S>>();
        Held<S>& held = of<S>();
        held.theta = net.parameters();
        held.state = net.state();
    }

    /// Gives `net`, which it was taken of, its parameters back; does nothing while empty.
    template <class Net>
    void restore(Net& net) const {
        if (empty()) return;
        const auto& held = of<typename Net::Scalar>();
        net.parameters() = held.theta;
        net.state() = held.state;
    }

private:
    template <class S>
    struct Held {
        Vector<S> theta, state;
    };
    template <class S>
    Held<S>& of() const {
        return *static_cast<Held<S>*>(held_.get());
    }

    std::shared_ptr<void> held_;
};

}  // namespace backprop
