// SPDX-License-Identifier: MIT
// One sample through a tiny network, all of whose widths are at most 64: straight-line code for
// all layers behind a single call (network/tiny.inc), of which nothing is left to run time but the
// instruction set. θ is read where it lies, and z, a and δ of every layer are written to the
// workspace as on the other roads.
//
// It is for layers that are Dense with an activation in vectors. A network that has others, or is
// as narrow as a few numbers, goes layer by layer, and so does every batch.
#pragma once

#include <backprop/activation/vector.hpp>
#include <backprop/layer/dense.hpp>
#include <backprop/network/definition.hpp>

namespace backprop {

/// The widest layer of a tiny network.
inline constexpr Index tiny_width = 64;

namespace detail {

/// What a tiny network needs to know of a layer.
template <class L>
struct TinyLayer {
    static constexpr bool known = false;
};
template <Index Outputs, class F, class Bias>
struct TinyLayer<Dense<Outputs, F, Bias>> {
    static constexpr bool known = true;
    static constexpr bool bias = std::same_as<Bias, WithBias>;
    using Activation = F;
};

/// The largest number of inputs or outputs of a layer.
template <class Def>
inline constexpr Index widest = [] {
    Index most = 0;
    for (const Shape& shape : Def::plan.shapes) most = std::max(most, shape.size());
    return most;
}();

/// Is f computed within the call? Else (softmax and the like) it must be the last layer's, and is
/// computed after it.
template <class F, class S>
inline constexpr bool in_vectors = [] {
#if BACKPROP_KERNELS
    return ElementwiseActivation<F> && fast::has_vector_form<F, S>;
#else
    return false;
#endif
}();

template <class L, bool last, class S>
inline constexpr bool can_be_tiny = [] {
    if constexpr (!TinyLayer<L>::known) return false;
    else if constexpr (last) return true;
    else return std::same_as<typename TinyLayer<L>::Activation, Identity> ||
                in_vectors<typename TinyLayer<L>::Activation, S>;
}();

/// Do `samples` samples over S, 1 or Dynamic, go through the network in one call?
template <class Def, class S, Index samples = 1>
inline constexpr bool tiny = [] {
    if constexpr (samples == 1 && kernel::has_fast_road<S> && widest<Def> >= 4 &&
                  widest<Def> <= tiny_width)
        return []<std::size_t... l>(std::index_sequence<l...>) {
            return (can_be_tiny<typename Def::Layers::template Layer<l>, l + 1 == Def::depth, S> &&
                    ...);
        }(std::make_index_sequence<Def::depth>{});
    else
        return false;
}();

/// What predict returns by value: for one sample and few outputs a matrix without a heap.
template <class Def, class S, Index samples>
using Prediction =
    Eigen::Matrix<S,
                  samples == 1 && widest<Def> <= tiny_width
                      ? static_cast<int>(Def::plan.output().size())
                      : static_cast<int>(Dynamic),
                  static_cast<int>(samples)>;

}  // namespace detail
}  // namespace backprop

#if BACKPROP_KERNELS

#define BACKPROP_SOURCE <backprop/kernel/tiny.inc>
#include <backprop/simd/sections.inc>
#define BACKPROP_SOURCE <backprop/network/tiny.inc>
#include <backprop/simd/sections.inc>

namespace backprop::fast {

// `work` holds z, a and δ where Def::plan says.

/// Vectors of 64 bytes have longer latencies, and pay where a column fills several of them.
template <class Def, class S>
inline constexpr bool narrow = detail::widest<Def> * static_cast<Index>(sizeof(S)) <= 128;

#if BACKPROP_DISPATCH && !BACKPROP_BUILT_FOR_AVX2
#define BACKPROP_TINY(function, ...)                                              \
    if constexpr (narrow<Def, S>) {                                               \
        if (isa::level() == isa::Level::baseline)                                 \
            return isa::built_for::function(__VA_ARGS__);                         \
        return isa::avx2::function(__VA_ARGS__);                                  \
    } else {                                                                      \
        BACKPROP_DISPATCHED(function, __VA_ARGS__);                               \
    }
#elif BACKPROP_DISPATCH
#define BACKPROP_TINY(function, ...)                                              \
    if constexpr (narrow<Def, S>) return isa::built_for::function(__VA_ARGS__);   \
    else BACKPROP_DISPATCHED(function, __VA_ARGS__);
#else
#define BACKPROP_TINY(function, ...) return isa::built_for::function(__VA_ARGS__)
#endif

template <class Def, class S>
void tiny_forward(const S* theta, const S* x, S* work) {
    BACKPROP_TINY(tiny_forward<Def>, theta, x, work);
}
template <class Def, class S>
void tiny_backward(const S* theta, const S* x, S* work, bool delta_is_ready, S* gradient, S* dx) {
    BACKPROP_TINY(tiny_backward<Def>, theta, x, work, delta_is_ready, gradient, dx);
}
template <class Def, class S>
void tiny_descend(S* theta, const S* x, S* work, bool delta_is_ready, S factor) {
    BACKPROP_TINY(tiny_descend<Def>, theta, x, work, delta_is_ready, factor);
}

#undef BACKPROP_TINY

}  // namespace backprop::fast

namespace backprop::detail {

/// A network of which `tiny` is true, with one sample of S. As Chain's functions of these names.
template <class Def, class S>
struct Tiny {
    static constexpr std::size_t last = Def::depth - 1;
    static constexpr const auto& plan = Def::plan;
    using F = typename TinyLayer<typename Def::Layers::template Layer<last>>::Activation;
    /// Is the last layer's activation still to be done?
    static constexpr bool open = !std::same_as<F, Identity> && !in_vectors<F, S>;

    template <Index N>
    static void forward(const auto&, const Run<S>& run) {
        fast::tiny_forward<Def>(run.theta, run.x, run.work);
        if constexpr (open) {
            auto to = a(run);
            activate<F>(z(run), to);
        }
    }
    /// aᴸ, and nothing else remains.
    template <class X>
    static Prediction<Def, S, 1> predict(const S* theta, const X& x) {
        // Not in a Workspace, which would be zeroed first.
        alignas(cache_line) S input[plan.shapes[0].size() + slack<S>], work[plan.workspace];
        if constexpr (std::same_as<S, typename X::Scalar>)
            View<S, 1>{input, plan.shapes[0].size()} = x;
        Run<S> run;
        run.x = input;
        run.theta = theta;
        run.work = work;
        forward<1>(plan, run);
        return a(run);
    }
    template <Index N>
    static void backward(const auto&, const Run<S>& run, bool delta_is_ready) {
        fast::tiny_backward<Def>(run.theta, run.x, run.work, close(run, delta_is_ready),
                                 run.gradient, run.dx);
    }
    template <Index N>
    static void descend(const auto&, const Run<S>& run, bool delta_is_ready, S* theta, S factor) {
        fast::tiny_descend<Def>(theta, run.x, run.work, close(run, delta_is_ready), factor);
    }

private:
    static auto z(const Run<S>& run) {
        return View<const S, 1>{run.work + plan.slots[last].z, plan.output().size()};
    }
    static auto a(const Run<S>& run) {
        return View<S, 1>{run.work + plan.slots[last].a, plan.output().size()};
    }
    static bool close(const Run<S>& run, bool delta_is_ready) {
        if constexpr (open) {
            View<S, 1> delta{run.work + plan.slots[last].delta, plan.output().size()};
            if (!delta_is_ready) multiply_derivative<F>(z(run), a(run), delta);
            return true;
        } else {
            return delta_is_ready;
        }
    }
};

}  // namespace backprop::detail

#else

namespace backprop::detail {
template <class Def, class S>
struct Tiny;  // never asked for
}

#endif
