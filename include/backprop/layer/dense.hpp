// SPDX-License-Identifier: MIT
// The fully connected layer:
//
//     z = W x + b,   a = f(z)                                W: outputs × inputs, b: outputs
//
// and backwards, from ∂C/∂a, with n samples a column each:
//
//     δ = ∂C/∂a ⊙ f′(z)        ∂C/∂W = δ xᵀ        ∂C/∂b = Σₙ δ        ∂C/∂x = Wᵀ δ
//
// Source: Rumelhart, Hinton, Williams 1986; the four equations are Nielsen's (BP1)–(BP4).
// θ holds W column-major and then b, so weights() is Eigen's default layout.
#pragma once

#include <backprop/activation/apply.hpp>
#include <backprop/activation/identity.hpp>
#include <backprop/activation/relu.hpp>
#include <backprop/core/name.hpp>
#include <backprop/init/default.hpp>
#include <backprop/kernel/dense.hpp>
#include <backprop/layer/concept.hpp>

#include <array>
#include <string>

namespace backprop {

struct WithBias {};
struct NoBias {};

template <Index Outputs, class F = Identity, class Bias = WithBias>
struct Dense {
    using Activation = F;
    static constexpr bool has_bias = std::same_as<Bias, WithBias>;
    static constexpr bool own_z = !std::same_as<F, Identity>;
    static constexpr bool needs_z = backprop::needs_z<F>;

    static std::string name() {
        return "Dense<" + std::to_string(Outputs) +
               (own_z || !has_bias ? ", " + type_name<F>() : "") + (has_bias ? ">" : ", NoBias>");
    }

    static constexpr bool accepts(Shape) {
        return Outputs > 0 && backprop::Activation<F> &&
               (has_bias || std::same_as<Bias, NoBias>);
    }
    template <Index layer, Shape input>
    struct Check {
        static_assert(Outputs > 0,
                      "backprop: Dense<Outputs, ...> needs a positive number of outputs.");
        static_assert(backprop::Activation<F>,
                      "backprop: Dense<Outputs, Activation>: the second argument is no "
                      "activation; it needs static value(z), or forward(z, a) and "
                      "backward(z, a, delta) (activation/concept.hpp).");
        static_assert(has_bias || std::same_as<Bias, NoBias>,
                      "backprop: Dense<Outputs, Activation, Bias>: Bias is WithBias or NoBias.");
    };

    static constexpr Shape output(Shape) { return {Outputs}; }
    static constexpr Index parameter_count(Shape input) {
        return Outputs * input.size() + (has_bias ? Outputs : 0);
    }

    template <class S>
    struct Parameters {
        S* data;
        Shape input;

        /// W, outputs × inputs.
        View<S> weights() const { return {data, Outputs, input.size()}; }

        /// b, outputs × 1.
        template <class B = Bias>
        VectorView<S> bias() const {
            static_assert(std::same_as<B, WithBias>,
                          "backprop: bias() of a layer that was declared with NoBias.");
            return {bias_data(), Outputs};
        }

        /// Where b begins; null where there is none.
        S* bias_data() const { return has_bias ? data + Outputs * input.size() : nullptr; }
    };

    /// PyTorch's names.
    static auto tensors(Shape input) {
        std::array<ParameterTensor, has_bias ? 2 : 1> all{};
        all[0] = {"weight", Outputs, input.size()};
        if constexpr (has_bias) all[1] = {"bias", Outputs};
        return all;
    }

    /// The name of the i-th parameter: "W(3, 7)" or "b(3)".
    static std::string entry_name(Index i, Shape input) {
        const Index weights = Outputs * input.size();
        if (i >= weights) return "b(" + std::to_string(i - weights) + ")";
        return "W(" + std::to_string(i % Outputs) + ", " + std::to_string(i / Outputs) + ")";
    }

    template <class S>
    static void initialize(S* theta, Shape input, Generator& generator) {
        default_weights<F>(Parameters<S>{theta, input}.weights(), generator);  // b = 0
    }

    static void each_undecayed(Shape input, auto&& f) {
        if (has_bias) f(Outputs * input.size(), parameter_count(input));
    }

    template <class S>
    static constexpr Index scratch_count(Shape input, Index samples) {
        return kernel::scratch_count<S>(input.size(), Outputs, samples);
    }

    template <class S, Index N>
    static void forward(ForwardPass<S, N>& p) {
        const Parameters<const S> theta{p.theta, p.input};
        const auto o = operands<S>(p);
        if constexpr (std::same_as<F, ReLU> && N != 1) {
            if (p.z.data() == p.a.data() && p.x.cols() > 1)  // nobody asks for z
                return kernel::forward_rectified<S>(o, theta.bias_data(), p.a.data());
        }
        kernel::forward<N, S>(o, theta.bias_data(), p.z.data());          // zˡ = Wˡ aˡ⁻¹ + bˡ
        activate<F>(p.z, p.a);                                            // aˡ = f(zˡ)
    }

    template <class S, Index N>
    static void delta(BackwardPass<S, N>& p) {
        multiply_derivative<F>(p.z, p.a, p.delta);                        // δˡ = ∂C/∂aˡ ⊙ f′(zˡ)
    }

    template <class S, Index N>
    static void backward_input(BackwardPass<S, N>& p) {
        if (!p.wants_dx()) return;
        kernel::backward<N, S>(operands<S>(p), p.delta.data(), p.dx.data());  // ∂C/∂aˡ⁻¹ = (Wˡ)ᵀ δˡ
    }

    template <class S, Index N>
    static void backward_parameters(BackwardPass<S, N>& p, Share share) {
        gradient<S>(p, p.gradient, nullptr, share);
    }

    template <class S, Index N>
    static void descend(BackwardPass<S, N>& p, S* theta, S factor, Share share) {
        gradient<S>(p, theta, &factor, share);
    }

private:
    template <class S>
    static kernel::Operands<S> operands(const auto& p) {
        return {p.input.size(), Outputs, p.x.cols(), p.theta, p.x.data(), p.scratch};
    }

    /// ∂C/∂θ, stored or, given a factor, added to θ: factor times it. A share of it are some of the
    /// inputs, whose weights lie together.
    template <class S, Index N>
    BACKPROP_ONE_COPY static void gradient(BackwardPass<S, N>& p, S* at, const S* factor,
                                           Share share) {
        const Parameters<S> to{at, p.input};
        const S* delta = p.delta.data();
        kernel::Operands<S> o = operands<S>(p);
        Index first = 0;
        if (share.count > 1) {
            const Range rows = share.of(p.input.size(), 12);  // whole tiles of wide layers
            o.inputs = rows.size();
            o.x += rows.begin;
            first = rows.begin * Outputs;
        }
        kernel::gradient<N, S>(o, delta, to.data + first, factor);        // ∂C/∂Wˡ = δˡ (aˡ⁻¹)ᵀ
        if (has_bias && share.is_last())
            kernel::sum<N, S>(o, delta, to.bias_data(), factor);          // ∂C/∂bˡ = δˡ
    }
};

}  // namespace backprop
