// SPDX-License-Identifier: MIT
// A neural network whose shape is its type. With layers l = 1…L and a⁰ = x,
//
//     zˡ = Wˡ aˡ⁻¹ + bˡ          aˡ = f(zˡ)             forward
//     δᴸ = ∂C/∂aᴸ ⊙ f′(zᴸ)                              (1)
//     δˡ = (Wˡ⁺¹)ᵀ δˡ⁺¹ ⊙ f′(zˡ)                        (2)
//     ∂C/∂Wˡ = δˡ (aˡ⁻¹)ᵀ        ∂C/∂bˡ = δˡ            (3), (4)
//
// The equations stand in layer/dense.hpp; this is what a user calls. A column is a sample, and
// over a batch C is the mean of the samples' losses. Layers count from 0 here, from 1 in the
// equations.
#pragma once

#include <backprop/network/pass.hpp>

namespace backprop {

/// Network<Scalar, Input<n>, layers..., loss>; without a loss it can only predict.
/// Regular: copies are deep, equality is that of the parameters and the state.
/// The const functions may be called by any number of threads, each with its own workspace.
template <class S, class... List>
class Network {
public:
    using Scalar = S;
    using Definition = backprop::Definition<S, List...>;
    using Layers = typename Definition::Layers;
    using Loss = typename Definition::Cost;  ///< NoLoss if there is none

    static constexpr Shape input_shape = Definition::plan.shapes[0];
    static constexpr Shape output_shape = Definition::plan.output();
    static constexpr Index input_size = input_shape.size();
    static constexpr Index output_size = output_shape.size();
    static constexpr Index parameter_count = Definition::plan.parameter_count();
    static constexpr Index state_count = Definition::plan.state_count();
    static constexpr Index depth = static_cast<Index>(Definition::depth);
    static constexpr bool has_loss = backprop::Loss<Loss>;

    /// Parameters drawn by each layer's default initializer, from a fixed seed.
    Network() : Network(Seed{}) {}
    explicit Network(Seed seed) {
        Generator generator{seed};
        Layers::initialize_parameters(plan, parameters().data(), generator);
        Layers::initialize_state(plan, state_.data());
    }

    /// θ, parameter_count numbers. Assignable; what is written is seen by the next call.
    VectorView<S> parameters() { return theta_.parameters(); }
    VectorView<const S> parameters() const { return theta_.parameters(); }

    /// What is no parameter and yet kept: running means and the like, state_count numbers.
    VectorView<S> state() { return {state_.data(), state_count}; }
    VectorView<const S> state() const { return {state_.data(), state_count}; }

    /// Views of layer l's parameters, l from 0: weights() is outputs × inputs, bias() outputs.
    template <std::size_t l>
    auto layer() {
        return theta_.template layer<l>();
    }
    template <std::size_t l>
    auto layer() const {
        return theta_.template layer<l>();
    }

    /// aᴸ, outputs × n, for x, inputs × n. Allocates a workspace, but nothing for one sample (x a
    /// column by its type) of a tiny network. Throws Error on a wrong shape.
    template <class X>
    auto predict(const X& x) const {
        if constexpr (detail::tiny<Definition, S, detail::columns<X>>) {
            detail::check_input<S, input_size, 1>(x);
            return detail::Tiny<Definition, S>::predict(parameters().data(), x);
        } else {
            Workspace<Network, detail::columns<X>> ws;
            return detail::Prediction<Definition, S, detail::columns<X>>(predict(x, ws));
        }
    }

    /// The same as forward(x, ws), a view of aᴸ in ws, but x is read where it lies if it lies
    /// densely: no copy of it is kept, and backward needs a forward first.
    template <class X, class Net, Index Batch>
    View<const S, Batch> predict(const X& x, Workspace<Net, Batch>& ws) const {
        return Passes::forward(*this, x, ws, Mode{}, false);
    }

    /// z and a of every layer, kept in ws with a copy of x, as when predicting (no dropout).
    /// Returns a view of aᴸ, outputs × n, valid until ws is used again. x: inputs × n, any dense
    /// Eigen expression of Scalar, which may read ws (ws.input() entry by entry only). Allocates
    /// only when ws first meets a larger batch; throws Error on a wrong shape.
    template <class X, class Net, Index Batch>
    View<const S, Batch> forward(const X& x, Workspace<Net, Batch>& ws) const {
        return Passes::forward(*this, x, ws, Mode{}, true);
    }

    /// The same bits by the threads of a pool, which share out the samples. On one thread where
    /// samples cannot be shared out (layer/concept.hpp) or S takes the plain road.
    template <class X, class Net>
    View<const S> forward(const X& x, Workspace<Net>& ws, ThreadPool& pool) const {
        return Passes::forward(*this, x, ws, Mode{}, true, &pool);
    }
    template <class X, class Net>
    View<const S> predict(const X& x, Workspace<Net>& ws, ThreadPool& pool) const {
        return Passes::forward(*this, x, ws, Mode{}, false, &pool);
    }

    /// The same as when training: dropout drops, new state goes to ws.state().
    template <class X, class Net, Index Batch>
    View<const S, Batch> forward(const X& x, Workspace<Net, Batch>& ws,
                                 Training) const {
        const Mode mode{true, mix(ws.seed_.value, ws.step_), ws.first_sample_};
        const auto y = Passes::forward(*this, x, ws, mode, true);
        ++ws.step_;
        return y;
    }

    /// Takes over the state that the last pass wrote into ws, which must have been for training.
    template <class Net, Index Batch>
    void commit(const Workspace<Net, Batch>& ws) {
        static_assert(sizeof(detail::NetworkRule<Network, Net>) > 0);
        if (state_count == 0) return;
        if (!ws.mode_.training)
            fail("commit: the workspace holds no state; call forward(x, ws, bp::training) first");
        state() = ws.state();
    }

    /// ∂C/∂θ into g, which is overwritten, after forward(x, ws); δ of every layer stays in ws.
    /// t: outputs × n of Scalar or, where the loss takes classes, n labels: an int, a range or
    /// an Eigen vector of integers; or `weighted` of either. Returns C, the mean over the batch.
    /// May be called again.
    template <class Net, Index Batch, class T, class GradientNet>
    S backward(Workspace<Net, Batch>& ws, const T& t, Gradient<GradientNet>& g) const {
        return Passes::backward(*this, ws, t, g, {}, Store<Batch>{});
    }

    /// The same, and ∂C/∂x: then ws.input_gradient() holds it.
    template <class Net, Index Batch, class T, class GradientNet>
    S backward(Workspace<Net, Batch>& ws, const T& t, Gradient<GradientNet>& g,
               WithInputGradient) const {
        return Passes::backward(*this, ws, t, g, {.with_dx = true},
                                Store<Batch>{});
    }

    /// θ += factor · ∂C/∂θ after forward(x, ws), returning the C before: backward and the step of
    /// gradient descent in one, in which most layers never store their gradient. `g` serves those
    /// that must, and holds nothing of use afterwards.
    template <class Net, Index Batch, class T, class GradientNet>
    S descend(Workspace<Net, Batch>& ws, const T& t, S factor, Gradient<GradientNet>& g) {
        return Passes::backward(*this, ws, t, g, {}, AddTo<Batch>{parameters().data(), factor});
    }

    /// forward(x, ws, training) and backward(ws, t, g) in one. The threads of `pool`, if there is
    /// one, share the work; the bits are the same. Unless `keep`, x is read where it lies if it
    /// lies densely, and afterwards ws.input() is not there, nor z where the derivative does not
    /// need it.
    template <class X, class T>
    S forward_backward(const X& x, Workspace<Network>& ws, const T& t, Gradient<Network>& g,
                       ThreadPool* pool = nullptr, bool keep = true) const {
        return Passes::step(*this, x, ws, t, g, pool, keep,
                            Store<Dynamic>{});
    }

    /// forward(x, ws, training) and descend(ws, t, factor, g) in the same manner.
    template <class X, class T>
    S forward_descend(const X& x, Workspace<Network>& ws, const T& t, S factor,
                      Gradient<Network>& g, ThreadPool* pool = nullptr, bool keep = true) {
        return Passes::step(*this, x, ws, t, g, pool, keep,
                            AddTo<Dynamic>{parameters().data(), factor});
    }

    /// C(predict(x), t), the mean over the batch.
    template <class X, class T>
    S loss(const X& x, const T& t) const {
        Workspace<Network, detail::columns<X>> ws;
        return loss(x, t, ws);
    }
    /// `pool`: none, or one ThreadPool* as for forward_descend.
    template <class X, class T, class Net, Index Batch, class... Pool>
    S loss(const X& x, const T& t, Workspace<Net, Batch>& ws, Pool... pool) const {
        static_assert(sizeof(detail::LossRule<Network, Loss>) > 0);
        if constexpr (has_loss) {
            detail::check_input<S, input_size, Batch>(x);
            if constexpr (detail::EigenDense<X>) Passes::template check<Batch>(t, x.cols());
            Passes::check_apart(t, ws);
            Passes::forward(*this, x, ws, Mode{}, false, pool...);
            constexpr std::size_t last = Passes::last;
            return detail::loss_of<typename Passes::Head>(
                ws.template z<last>(), ws.template a<last>(), Passes::targets(ws, t), t);
        } else {
            return S{};
        }
    }

    /// The same network over another scalar, its numbers converted one by one.
    template <class T>
    Network<T, List...> cast() const {
        Network<T, List...> other;
        for (Index i = 0; i < parameter_count; ++i)
            other.parameters()(i) = static_cast<T>(parameters()(i));
        for (Index i = 0; i < state_count; ++i) other.state()(i) = static_cast<T>(state()(i));
        return other;
    }

    friend bool operator==(const Network& a, const Network& b) {
        return a.theta_ == b.theta_ && a.state() == b.state();
    }

private:
    static constexpr const auto& plan = Definition::plan;

    friend detail::Passes<Network>;
    using Passes = detail::Passes<Network>;
    template <Index Batch>
    using Store = detail::Store<Network, Batch>;
    template <Index Batch>
    using AddTo = detail::AddTo<Network, Batch>;

    Parameters<S, Definition> theta_;
    Buffer<S, state_count> state_;
};

}  // namespace backprop
