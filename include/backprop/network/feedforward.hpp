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

#include <backprop/loss/target.hpp>
#include <backprop/network/door.hpp>
#include <backprop/network/head.hpp>
#include <backprop/network/tiny.hpp>
#include <backprop/network/weighted.hpp>
#include <backprop/network/workspace.hpp>

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
            return detail::Prediction<Definition, S, detail::columns<X>>(forward(x, ws));
        }
    }

    /// The same as forward(x, ws): a view of aᴸ in ws.
    template <class X, class Net, Index Batch>
    View<const S, Batch> predict(const X& x, Workspace<Net, Batch>& ws) const {
        return forward(x, ws);
    }

    /// z and a of every layer, kept in ws with a copy of x, as when predicting (no dropout).
    /// Returns a view of aᴸ, outputs × n, valid until ws is used again. x: inputs × n, any dense
    /// Eigen expression of Scalar, which may read ws (ws.input() entry by entry only). Allocates
    /// only when ws first meets a larger batch; throws Error on a wrong shape.
    template <class X, class Net, Index Batch>
    View<const S, Batch> forward(const X& x, Workspace<Net, Batch>& ws) const {
        return run_forward(x, ws, Mode{});
    }

    /// The same as when training: dropout drops, new state goes to ws.state().
    template <class X, class Net, Index Batch>
    View<const S, Batch> forward(const X& x, Workspace<Net, Batch>& ws,
                                 Training) const {
        const Mode mode{true, mix(ws.seed_.value, ws.step_), ws.first_sample_};
        const auto y = run_forward(x, ws, mode);
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
        return run_backward(ws, t, g, false);
    }

    /// The same, and ∂C/∂x: then ws.input_gradient() holds it.
    template <class Net, Index Batch, class T, class GradientNet>
    S backward(Workspace<Net, Batch>& ws, const T& t, Gradient<GradientNet>& g,
               WithInputGradient) const {
        return run_backward(ws, t, g, true);
    }

    /// θ += factor · ∂C/∂θ after forward(x, ws), returning the C before: backward and the step of
    /// gradient descent in one, in which most layers never store their gradient. `g` serves those
    /// that must, and holds nothing of use afterwards.
    template <class Net, Index Batch, class T, class GradientNet>
    S descend(Workspace<Net, Batch>& ws, const T& t, S factor, Gradient<GradientNet>& g) {
        static_assert(sizeof(detail::NetworkRule<Network, GradientNet>) > 0);
        static_assert(sizeof(detail::LossRule<Network, Loss>) > 0);
        if constexpr (has_loss) {
            S* gradient = g.parameters().data();
            const S loss = start_backward(ws, t);
            Run<S> run = run_of(ws);
            run.gradient = gradient;
            Road<Batch, T>::template descend<Batch>(plan, run, Head::joint, parameters().data(),
                                                    factor);
            ws.has_delta_ = true;
            ws.has_input_gradient_ = false;
            return loss;
        } else {
            return S{};
        }
    }

    /// C(predict(x), t), the mean over the batch.
    template <class X, class T>
    S loss(const X& x, const T& t) const {
        Workspace<Network, detail::columns<X>> ws;
        return loss(x, t, ws);
    }
    template <class X, class T, class Net, Index Batch>
    S loss(const X& x, const T& t, Workspace<Net, Batch>& ws) const {
        static_assert(sizeof(detail::LossRule<Network, Loss>) > 0);
        if constexpr (has_loss) {
            detail::check_input<S, input_size, Batch>(x);
            if constexpr (detail::EigenDense<X>) check_targets<Batch>(t, x.cols());
            forward(x, ws);
            return detail::loss_of<Head>(ws.template z<last>(), ws.template a<last>(),
                                         targets(ws, t), t);
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

    /// Through all layers in one call, or one by one; by the type of the input or target.
    template <Index Batch, class X>
    static constexpr bool one = detail::tiny<Definition, S, Batch == 1 ? 1 : detail::samples<X>>;
    template <Index Batch, class X>
    using Road = std::conditional_t<one<Batch, X>, detail::Tiny<Definition, S>, Layers>;

    template <class Net, Index Batch>
    Run<S> run_of(Workspace<Net, Batch>& ws) const {
        return {.samples = ws.samples_,
                .mode = ws.mode_,
                .x = ws.input_.data(),
                .theta = parameters().data(),
                .state = state_.data(),
                .new_state = ws.mode_.training ? ws.state_.data() : nullptr,
                .work = ws.block(ws.work_at),
                .scratch = ws.block(ws.scratch_at)};
    }

    template <class X, class Net, Index Batch>
    View<const S, Batch> run_forward(const X& x, Workspace<Net, Batch>& ws, Mode mode) const {
        static_assert(sizeof(detail::NetworkRule<Network, Net>) > 0);
        detail::check_input<S, input_size, Batch>(x);
        parameters();  // refuses a network that was moved from, while ws is as it was
        if constexpr (detail::fits<S, X>) {
            const auto until_copied = ws.resize(x.cols());
            View<S, Batch>{ws.input_.data(), input_size, x.cols()} = x;
        }
        ws.mode_ = mode;
        Road<Batch, X>::template forward<Batch>(plan, run_of(ws));
        return ws.view(ws.work_at + plan.slots[last].a, output_size);
    }

    template <Index Batch, class T>
    static void check_targets(const T& t, Index samples) {
        if constexpr (detail::is_weighted<T>) detail::check_weights(t.weights, samples);
        detail::check_targets<S, Loss, output_size, Batch>(detail::bare(t), samples);
    }

    /// t, checked and copied into ws, as the losses read it.
    template <class Net, Index Batch, class T>
    static auto targets(Workspace<Net, Batch>& ws, const T& given) {
        check_targets<Batch>(given, ws.samples_);
        const auto& t = detail::bare(given);
        if constexpr (detail::is_labels<std::remove_cvref_t<decltype(t)>>) {
            Index* labels = ws.labels();
            detail::each_label(t, ws.samples_, [&](auto label, Index j) {
                labels[j] = static_cast<Index>(label);
            });
            return LabelTargets<S>{labels, output_size};
        } else {
            if constexpr (detail::fits<S, std::remove_cvref_t<decltype(t)>>)
                ws.writable(ws.target_at, output_size) = t;
            return VectorTargets<S>{ws.block(ws.target_at), output_size, ws.samples_};
        }
    }

    static constexpr std::size_t last = Definition::depth - 1;

    /// The last layer together with the loss.
    using Head = detail::Head<typename Layers::template Layer<last>, Loss>;

    /// Everything before the layers' backward pass: checks, C, and ∂C/∂aᴸ or, where the loss is
    /// joined with the last activation, δᴸ in the last layer's delta. Returns C.
    template <class Net, Index Batch, class T>
    S start_backward(Workspace<Net, Batch>& ws, const T& t) const {
        static_assert(sizeof(detail::NetworkRule<Network, Net>) > 0);
        ws.require_forward();
        parameters();  // what was moved from is refused here, while ws is as it was
        const auto of_batch = targets(ws, t);
        constexpr Index N = one<Batch, T> ? 1 : Batch;
        S* const work = ws.block(ws.work_at);
        const Index n = ws.samples_;
        const View<const S, N> z{work + plan.slots[last].z * n, output_size, n};
        const View<const S, N> y{work + plan.slots[last].a * n, output_size, n};
        View<S, N> delta{work + plan.slots[last].delta * n, output_size, n};
        const S loss = detail::loss_of<Head>(z, y, of_batch, t);
        Head::derivative(z, y, of_batch, delta);
        if constexpr (detail::is_weighted<T>) detail::weigh_columns(delta, t.weights);
        return loss;
    }

    template <class Net, Index Batch, class T, class GradientNet>
    S run_backward(Workspace<Net, Batch>& ws, const T& t, Gradient<GradientNet>& g,
                   bool with_dx) const {
        static_assert(sizeof(detail::NetworkRule<Network, GradientNet>) > 0);
        static_assert(sizeof(detail::LossRule<Network, Loss>) > 0);
        if constexpr (has_loss) {
            S* gradient = g.parameters().data();
            const S loss = start_backward(ws, t);
            Run<S> run = run_of(ws);
            run.gradient = gradient;
            run.dx = with_dx ? ws.block(ws.dx_at) : nullptr;
            Road<Batch, T>::template backward<Batch>(plan, run, Head::joint);
            ws.has_delta_ = true;
            ws.has_input_gradient_ = with_dx;
            return loss;
        } else {
            return S{};
        }
    }

    Parameters<S, Definition> theta_;
    Buffer<S, state_count> state_;
};

}  // namespace backprop
