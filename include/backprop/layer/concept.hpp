// SPDX-License-Identifier: MIT
// What a layer is: a stateless rule. It says only what it makes; the shape that reaches it is an
// argument, and its parameters, its state and its memory lie in buffers that are handed to it.
// The smallest one, y = s ⊙ x with a parameter a feature:
//
//     struct Scale {
//         static constexpr Shape output(Shape input) { return input; }
//         static constexpr Index parameter_count(Shape input) { return input.size(); }
//
//         template <class S, Index N>
//         static void forward(ForwardPass<S, N>& p) {
//             VectorView<const S> s{p.theta, p.input.size()};
//             p.a = s.asDiagonal() * p.x;
//         }
//         template <class S, Index N>
//         static void backward(BackwardPass<S, N>& p) {
//             VectorView<const S> s{p.theta, p.input.size()};
//             VectorView<S> gradient{p.gradient, p.input.size()};
//             gradient = p.delta.cwiseProduct(p.x).rowwise().sum();        // ∂C/∂s
//             if (p.wants_dx()) p.dx = s.asDiagonal() * p.delta;           // ∂C/∂x
//         }
//     };
//
// Optional members:
//     bool own_z                       z and a differ; then delta(p) turns ∂C/∂a into δ = ∂C/∂z
//     bool needs_z                     does delta read p.z? True unless said; where it is
//                                      false, p.z and p.a may be the same memory
//     void delta(BackwardPass<S, N>&)  in p.delta, in place: δ = ∂C/∂a ⊙ f′(z)
//     template <class S> Parameters    a typed view of θ: Parameters<S>{S* data, Shape input},
//                                      what network.layer<l>() returns
//     void initialize(S* theta, Shape input, Generator&)        θ at first; else zeros
//     Index state_count(Shape input)   scalars of state that is no parameter (running means, …)
//     void initialize_state(S* state, Shape input)              else zeros
//     Index cache_count(Shape input)   scalars a sample that backward wants kept from forward
//     void backward_input(BackwardPass<S, N>&)
//     void backward_parameters(BackwardPass<S, N>&, Share)
//                                      in place of backward: ∂C/∂x if it is wanted, and a share of
//                                      ∂C/∂θ (all of it unless several threads work on it); the
//                                      second may be left out where there are no parameters. They
//                                      promise that a sample's z, a, cache and ∂C/∂x depend on no
//                                      other sample, so that threads may share out a batch
//     void descend(BackwardPass<S, N>&, S* theta, S factor, Share)
//                                      as backward_parameters, but with θ += factor ∂C/∂θ in place
//                                      of the gradient, which is never stored
//     template <class S> Index scratch_count(Shape input, Index samples)
//                                      scalars of memory for the duration of one call
//     void each_undecayed(Shape input, f)      f(begin, end) for each range of its parameters that
//                                      weight decay leaves out, as biases are; else none is
//     bool accepts(Shape input)        is the layer right as it is declared, and for this shape?
//     struct Check<Index layer, Shape input>     static_asserts that say what is wrong where
//                                      accepts is false; instantiated only then
//     std::string entry_name(Index i, Shape input)      what reports call its i-th parameter
//     tensors(Shape input)             what model files call its parameters: an array of
//                                      ParameterTensor in θ's order; else they are one vector
//     Layers                           the Chain inside, if the parameters are that chain's
//     name                             what tables print: a string, or a function that makes one
//
// A layer without own_z (Dropout, LayerNorm, Residual) writes its output to p.a, of which p.z is
// then another view, and finds ∂C/∂a in p.delta.
#pragma once

#include <backprop/activation/concept.hpp>
#include <backprop/core/range.hpp>
#include <backprop/core/shape.hpp>
#include <backprop/core/types.hpp>
#include <backprop/random/generator.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>

namespace backprop {

/// What is true of a whole pass. A layer's random numbers are a function of `key`, which is made
/// of seed, step and the layer's place, and of a sample's number, so that they do not depend on
/// how a batch is split among threads.
struct Mode {
    bool training = false;
    std::uint64_t key = 0;
    Index first_sample = 0;  ///< the number of the batch's first column
};

/// What a layer sees on the way forward. n samples, a column each.
template <class S, Index N = Dynamic>
struct ForwardPass {
    Shape input;          ///< of one sample of x
    const S* theta;       ///< parameter_count numbers
    const S* state;       ///< state_count numbers, as they were before this pass
    S* new_state;         ///< to be written when training; null when predicting
    S* cache;             ///< cache_count · n numbers, for backward
    S* scratch;           ///< scratch_count numbers, for this call alone
    Mode mode;
    View<const S, N> x;   ///< inputs × n
    View<S, N> z;         ///< outputs × n
    View<S, N> a;         ///< outputs × n; the same memory as z unless the layer has own_z and
                          ///< either needs_z or a caller who asked for z
};

/// What a layer sees on the way back.
template <class S, Index N = Dynamic>
struct BackwardPass {
    Shape input;
    const S* theta;
    const S* state;
    S* gradient;          ///< ∂C/∂θ, to be overwritten
    S* cache;             ///< as forward left it
    S* scratch;           ///< scratch_count numbers, for this call alone
    Mode mode;            ///< as in forward
    View<const S, N> x;
    View<const S, N> z;
    View<const S, N> a;
    View<S, N> delta;     ///< outputs × n: ∂C/∂a for delta(), δ = ∂C/∂z for backward()
    View<S, N> dx;        ///< inputs × n: ∂C/∂x, to be written if asked for, else null

    bool wants_dx() const { return dx.data() != nullptr; }
};

/// What one of `count` threads does of a work that can be cut anywhere.
struct Share {
    Index index = 0;
    Index count = 1;

    /// The last thread does what is not worth sharing out; the first one has the loss to compute.
    constexpr bool is_last() const { return index == count - 1; }

    /// Its part of 0, …, size − 1, cut at multiples of `grain`.
    constexpr Range of(Index size, Index grain = 1) const {
        const Index grains = (size + grain - 1) / grain;
        const Index begin = grains * index / count * grain;
        const Index end = grains * (index + 1) / count * grain;
        return {begin < size ? begin : size, end < size ? end : size};
    }
};

/// Its backward pass comes in two halves, and threads may share out its samples.
template <class L>
concept SplitLayer = requires(BackwardPass<double>& back) { L::backward_input(back); };

template <class L>
concept Layer = requires(Shape input, ForwardPass<double>& forward) {
    { L::output(input) } -> std::same_as<Shape>;
    { L::parameter_count(input) } -> std::convertible_to<Index>;
    L::forward(forward);
} && (SplitLayer<L> || requires(BackwardPass<double>& back) { L::backward(back); });

template <class L>
inline constexpr bool own_z = [] {
    if constexpr (requires { L::own_z; }) return L::own_z;
    else return false;
}();

template <class L>
constexpr bool accepts(Shape input) {
    if constexpr (requires { L::accepts(input); }) return L::accepts(input);
    else return true;
}

template <class L>
constexpr Index state_count(Shape input) {
    if constexpr (requires { L::state_count(input); }) return L::state_count(input);
    else return 0;
}

template <class L>
constexpr Index cache_count(Shape input) {
    if constexpr (requires { L::cache_count(input); }) return L::cache_count(input);
    else return 0;
}

template <class L, class S>
constexpr Index scratch_count(Shape input, Index samples) {
    if constexpr (requires { L::template scratch_count<S>(input, samples); })
        return L::template scratch_count<S>(input, samples);
    else
        return 0;
}

/// A share of a layer's parameters as a model file holds it: `rows` × `cols`, column-major in θ,
/// or a vector of `rows` where `cols` is 0.
struct ParameterTensor {
    std::string_view name;
    Index rows = 0;
    Index cols = 0;
};

/// f(begin, end) for each range of a layer's parameters that weight decay leaves out.
template <class L>
void each_undecayed([[maybe_unused]] Shape input, [[maybe_unused]] auto&& f) {
    if constexpr (requires { L::each_undecayed(input, f); }) L::each_undecayed(input, f);
}

/// The view that a layer without one of its own offers of its parameters.
template <class S>
struct FlatParameters {
    S* data;
    Index size;

    VectorView<S> parameters() const { return {data, size}; }
};

/// What network.layer<l>() returns for a layer L whose parameters begin at `theta`.
template <class L, class S>
auto layer_view(S* theta, Shape input) {
    if constexpr (requires { typename L::template Parameters<S>; })
        return typename L::template Parameters<S>{theta, input};
    else
        return FlatParameters<S>{theta, L::parameter_count(input)};
}

}  // namespace backprop
