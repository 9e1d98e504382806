// SPDX-License-Identifier: MIT
// Layer normalisation (Ba, Kiros, Hinton 2016): each sample is brought to mean 0 and variance 1
// over its k features, and then scaled and shifted by parameters,
//
//     μ = 1/k Σ xᵢ    σ² = 1/k Σ (xᵢ − μ)²    x̂ = (x − μ) / √(σ² + ε)    a = γ ⊙ x̂ + β
//
// Backwards, with δ = ∂C/∂a and d = γ ⊙ δ = ∂C/∂x̂,
//
//     ∂C/∂γ = Σₙ δ ⊙ x̂     ∂C/∂β = Σₙ δ     ∂C/∂x = (d − mean(d) − x̂ mean(d ⊙ x̂)) / √(σ² + ε)
//
// ε = 1e-5 and the biased variance are PyTorch's. γ is 1 and β is 0 at first.
#pragma once

#include <backprop/layer/concept.hpp>

#include <array>
#include <cmath>
#include <ratio>
#include <string_view>

namespace backprop {

template <class Epsilon>
struct LayerNormWith {
    static constexpr std::string_view name = "LayerNorm";

    static constexpr bool accepts(Shape) { return Epsilon::num > 0; }
    template <Index layer, Shape input>
    struct Check {
        static_assert(accepts(input), "backprop: the epsilon of LayerNorm must be positive.");
    };

    static constexpr Shape output(Shape input) { return input; }
    static constexpr Index parameter_count(Shape input) { return 2 * input.size(); }
    static constexpr Index cache_count(Shape) { return 2; }  // μ and 1/√(σ² + ε) of each sample

    template <class S>
    struct Parameters {
        S* data;
        Shape input;

        VectorView<S> weights() const { return {data, input.size()}; }             ///< γ
        VectorView<S> bias() const { return {data + input.size(), input.size()}; }  ///< β
    };

    /// PyTorch's names.
    static std::array<ParameterTensor, 2> tensors(Shape input) {
        return {{{"weight", input.size()}, {"bias", input.size()}}};
    }

    template <class S>
    static void initialize(S* theta, Shape input, Generator&) {
        Parameters<S>{theta, input}.weights().setOnes();
    }

    static void each_undecayed(Shape input, auto&& f) { f(Index{0}, parameter_count(input)); }

    template <class S, Index N>
    static void forward(ForwardPass<S, N>& p) {
        using std::sqrt;
        const Parameters<const S> theta{p.theta, p.input};
        const auto gamma = theta.weights(), beta = theta.bias();
        const Index k = p.x.rows();
        const auto count = static_cast<S>(static_cast<double>(k));
        for (Index j = 0; j < p.x.cols(); ++j) {
            S sum(0), rest(0), squares(0);
            for (Index i = 0; i < k; ++i) sum += p.x(i, j);
            const S guess = sum / count;  // rounded, as far off as the numbers are large
            for (Index i = 0; i < k; ++i) rest += p.x(i, j) - guess;
            const S mean = guess + rest / count;
            for (Index i = 0; i < k; ++i) squares += (p.x(i, j) - mean) * (p.x(i, j) - mean);
            const S scale = S(1) / sqrt(S(squares / count + static_cast<S>(epsilon)));
            for (Index i = 0; i < k; ++i)
                p.a(i, j) = gamma(i) * ((p.x(i, j) - mean) * scale) + beta(i);
            p.cache[2 * j] = mean;
            p.cache[2 * j + 1] = scale;
        }
    }

    template <class S, Index N>
    static void backward_input(BackwardPass<S, N>& p) {
        if (!p.wants_dx()) return;
        const auto gamma = Parameters<const S>{p.theta, p.input}.weights();
        const Index k = p.x.rows();
        const auto count = static_cast<S>(static_cast<double>(k));
        for (Index j = 0; j < p.x.cols(); ++j) {
            const S mean = p.cache[2 * j], scale = p.cache[2 * j + 1];
            S sum_d(0), sum_dx(0);
            for (Index i = 0; i < k; ++i) {
                const S normal = (p.x(i, j) - mean) * scale;         // x̂
                sum_d += gamma(i) * p.delta(i, j);
                sum_dx += gamma(i) * p.delta(i, j) * normal;
            }
            const S mean_d = sum_d / count, mean_dx = sum_dx / count;
            for (Index i = 0; i < k; ++i) {
                const S normal = (p.x(i, j) - mean) * scale;
                p.dx(i, j) = (gamma(i) * p.delta(i, j) - mean_d - normal * mean_dx) * scale;
            }
        }
    }

    template <class S, Index N>
    static void backward_parameters(BackwardPass<S, N>& p, Share share) {
        const Parameters<S> gradient{p.gradient, p.input};
        auto dC_dgamma = gradient.weights(), dC_dbeta = gradient.bias();
        const auto [begin, end] = share.of(p.x.rows(), 16);
        for (Index i = begin; i < end; ++i) dC_dgamma(i) = dC_dbeta(i) = S(0);
        for (Index j = 0; j < p.x.cols(); ++j) {
            const S mean = p.cache[2 * j], scale = p.cache[2 * j + 1];
            for (Index i = begin; i < end; ++i) {
                dC_dgamma(i) += p.delta(i, j) * ((p.x(i, j) - mean) * scale);
                dC_dbeta(i) += p.delta(i, j);
            }
        }
    }

private:
    static constexpr double epsilon = double(Epsilon::num) / double(Epsilon::den);
};

using LayerNorm = LayerNormWith<std::ratio<1, 100'000>>;

}  // namespace backprop
