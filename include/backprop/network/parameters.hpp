// SPDX-License-Identifier: MIT
// θ, all parameters of a network in one dense vector, layer by layer, and the typed views of it.
// A gradient ∂C/∂θ has the same layout, and so has everything that lies beside θ (momenta, …).
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/core/range.hpp>
#include <backprop/network/definition.hpp>

#include <vector>

namespace backprop {

namespace detail {

template <std::size_t layer, std::size_t depth>
struct LayerIndexRule {
    static_assert(layer < depth,
                  "backprop: no such layer; layers count from 0, every layer once, neither "
                  "Input nor loss.");
    static constexpr std::size_t index = layer < depth ? layer : 0;
};

}  // namespace detail

/// Regular: copies are deep, equality is that of the numbers. What was moved from may be
/// assigned to or destroyed, and says so when it is used otherwise.
template <class S, class Def>
class Parameters {
public:
    static constexpr Index size = Def::plan.parameter_count();

    /// θ, `size` numbers; the first stands on a 64-byte boundary.
    VectorView<S> parameters() { return {data(), size}; }
    VectorView<const S> parameters() const { return {data(), size}; }

    /// The view that layer l, counted from 0, gives of its share of θ.
    template <std::size_t l>
    auto layer() {
        return view<l>(data());
    }
    template <std::size_t l>
    auto layer() const {
        return view<l>(data());
    }

    friend bool operator==(const Parameters& a, const Parameters& b) {
        return a.parameters() == b.parameters();
    }

private:
    S* data() { return const_cast<S*>(std::as_const(*this).data()); }
    const S* data() const {
        if (buffer_.data() == nullptr)
            fail("parameters: this network or gradient was moved from; assign to it first");
        return buffer_.data();
    }

    template <std::size_t l, class T>
    static auto view(T* theta) {
        constexpr std::size_t i = detail::LayerIndexRule<l, Def::depth>::index;
        return layer_view<typename Def::Layers::template Layer<i>>(theta + Def::plan.theta[i],
                                                                   Def::plan.shapes[i]);
    }

    Buffer<S, size> buffer_;
};

/// ∂C/∂θ of a network: g.parameters(), g.layer<l>().weights(), g.layer<l>().bias().
template <class Net>
class Gradient : public Parameters<typename Net::Scalar, typename Net::Definition> {};

/// The parts of the network's θ that weight decay leaves out: biases, and all of a normalisation.
/// Ascending and disjoint, as the step of an optimizer takes them.
template <class Net>
std::vector<Range> undecayed(const Net&) {
    std::vector<Range> ranges;
    Net::Layers::each_undecayed(Net::Definition::plan, [&](Index begin, Index end) {
        ranges.push_back({begin, end});
    });
    return ranges;
}

}  // namespace backprop
