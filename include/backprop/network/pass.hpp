// SPDX-License-Identifier: MIT
// The passes of a network through a workspace, on one thread or several. A thread takes some of
// the samples,
//
//     zˡ, aˡ;  δᴸ;  δˡ = (Wˡ⁺¹)ᵀ δˡ⁺¹ ⊙ f′(zˡ)
//
// waits until all have come so far, and takes some inputs' share of every ∂C/∂W = δ aᵀ, summed
// over all samples in their order: no sum and no bit depends on the number of threads.
#pragma once

#include <backprop/core/thread_pool.hpp>
#include <backprop/kernel/dense.hpp>
#include <backprop/loss/target.hpp>
#include <backprop/network/door.hpp>
#include <backprop/network/finish.hpp>
#include <backprop/network/head.hpp>
#include <backprop/network/tiny.hpp>
#include <backprop/network/weighted.hpp>
#include <backprop/network/workspace.hpp>

#include <cstring>
#include <type_traits>

namespace backprop::detail {

template <class Net>
struct Passes {
    using S = typename Net::Scalar;
    using Layers = typename Net::Layers;
    using Cost = typename Net::Loss;

    static constexpr const auto& plan = Net::Definition::plan;
    static constexpr std::size_t last = Net::Definition::depth - 1;
    static constexpr Index input_size = Net::input_size, output_size = Net::output_size;

    /// The last layer together with the loss.
    using Head = detail::Head<typename Layers::template Layer<last>, Cost>;

    /// Is it one sample of a tiny network, by the type of the input or target? Then all layers are
    /// gone through in one call, else one by one.
    template <Index Batch, class X>
    static constexpr bool one = tiny<typename Net::Definition, S, Batch == 1 ? 1 : samples<X>>;
    using Tiny = detail::Tiny<typename Net::Definition, S>;
    template <Index Batch, class X>
    using Road = std::conditional_t<one<Batch, X>, Tiny, Layers>;

    /// What a backward pass does besides.
    struct Options {
        bool with_dx = false;
        const S* x = nullptr;  ///< where x lies, if not in the workspace
    };

    /// In place of a road forward where that has been gone already.
    struct NoForward {
        template <Index N>
        static void forward(const auto&, const auto&) {}
    };

    /// In place of a pool where the caller's thread works alone.
    struct NoPool {};

    /// `pool`: a ThreadPool*, which may be null, or NoPool. Unless `keep`, no copy of x is kept,
    /// nor z where the derivative does not need it.
    template <class X, class WorkspaceNet, Index Batch, class Pool = NoPool>
    static View<const S, Batch> forward(const Net& net, const X& x,
                                        Workspace<WorkspaceNet, Batch>& ws, Mode mode,
                                        bool keep, Pool pool = {}) {
        static_assert(sizeof(NetworkRule<Net, WorkspaceNet>) > 0);
        check_input<S, input_size, Batch>(x);
        net.parameters();  // refuses a network that was moved from, while ws is as it was
        const Index parts = parts_of(columns_of(x), pool);
        // A tiny road reads x in vectors, and finds room for the last one in the workspace only.
        keep = keep || one<Batch, X>;
        const S* where = take(x, ws, keep, parts);
        ws.mode_ = mode;
        ws.has_z_ = keep;
        Run<S> run = run_of(net, ws);
        run.x = where;
        in_parts(pool, parts, [&](Index i) {
            Road<Batch, X>::template forward<Batch>(plan, part_of(run, ws, {i, parts}));
        });
        return ws.view(ws.work_at + plan.slots[last].a, output_size);
    }

    /// C, δ of every layer, and ∂C/∂θ to finish(At<l>, run, share) of every layer l.
    template <class Forward = NoForward, bool checked = false, class WorkspaceNet, Index Batch,
              class T, class GradientNet, class Pool = NoPool>
    static S backward(const Net& net, Workspace<WorkspaceNet, Batch>& ws, const T& t,
                      Gradient<GradientNet>& g, const Options& options, const auto& finish,
                      Pool pool = {}) {
        static_assert(sizeof(NetworkRule<Net, WorkspaceNet>) > 0);
        static_assert(sizeof(NetworkRule<Net, GradientNet>) > 0);
        static_assert(sizeof(LossRule<Net, Cost>) > 0);
        S loss(0);
        if constexpr (Net::has_loss) {
            if constexpr (!checked) {
                ws.require_input();
                net.parameters();  // what was moved from is refused here, while ws is as it was
            }
            const auto of_batch = targets<checked>(ws, t);
            Run<S> run = run_of(net, ws);
            run.gradient = g.parameters().data();
            if constexpr (checked) run.x = options.x;
            else if (options.with_dx) run.dx = ws.block(ws.dx_at);
            if constexpr (one<Batch, T>) {
                Forward::template forward<Batch>(plan, run);
                derivative<1>(run, of_batch, t);
                loss = loss_in<1>(run, of_batch, t);
                finish.tiny(run);
            } else {
                const Index parts = parts_of<T>(run.samples, pool);
                in_parts(pool, parts, [&](Index i) BACKPROP_ONE_COPY {
                    const Share share{i, parts};
                    const Run<S> some = part_of(run, ws, share);
                    Forward::template forward<Batch>(plan, some);
                    derivative<Batch>(some, of_batch, t);
                    Layers::template backward_inputs<Batch, Head::joint>(
                        plan, some,
                        [&](auto layer) { if (parts == 1) finish(layer, some, share); });
                    wait_for_all(pool, parts);
                    if (i == 0) loss = loss_in<Batch>(run, of_batch, t);
                    if (parts == 1) return;
                    Run<S> all = run;
                    all.scratch = some.scratch;
                    Layers::each([&](auto layer) { finish(layer, all, share); });
                });
            }
            ws.has_delta_ = true;
            ws.has_input_gradient_ = options.with_dx;
        }
        return loss;
    }

    /// Forward, as when training, and backward.
    template <class X, class T>
    static S step(const Net& net, const X& x, Workspace<Net>& ws, const T& t, Gradient<Net>& g,
                  ThreadPool* pool, bool keep, const auto& finish) {
        static_assert(sizeof(LossRule<Net, Cost>) > 0);
        check_input<S, input_size, Dynamic>(x);
        if constexpr (Net::has_loss && EigenDense<X>) check<Dynamic>(t, x.cols());
        net.parameters();
        // A tiny road reads x in vectors, and finds room for the last one in the workspace only.
        keep = keep || one<Dynamic, X> || one<Dynamic, T>;
        // Nor may x be what the step changes, layer by layer: θ or g.
        bool keep_x = keep || lies_among(x, net.parameters()) || lies_among(x, g.parameters());
        if constexpr (is_weighted<T> && EigenDense<X>) keep_x |= hides_any(x, t.weights);
        const S* where = take(x, ws, keep_x, parts_of<T>(columns_of(x), pool));
        if constexpr (is_weighted<T>)
            if (keep_x)
                forget_hidden(View<S>{ws.input_.data(), input_size, ws.samples_}, t.weights);
        ws.mode_ = {true, mix(ws.seed_.value, ws.step_), ws.first_sample_};
        ws.has_z_ = keep;
        ++ws.step_;
        return backward<Road<Dynamic, X>, true>(net, ws, t, g, {.x = where}, finish, pool);
    }

    template <Index Batch, class T>
    static void check(const T& t, Index samples) {
        if constexpr (is_weighted<T>) check_weights(t.weights, samples);
        check_targets<S, Cost, output_size, Batch>(bare(t), samples);
    }

    /// For where t is read after a pass.
    template <class T, class WorkspaceNet, Index Batch>
    static void check_apart(const T& t, const Workspace<WorkspaceNet, Batch>& ws) {
        if (lies_among(bare(t), ws.buffer_))
            fail("loss: the target lies in the workspace, which is overwritten; pass a copy of it");
    }

    /// t, checked if it has not been, and copied into ws, as the losses read it.
    template <bool checked = false, class WorkspaceNet, Index Batch, class T>
    static auto targets(Workspace<WorkspaceNet, Batch>& ws, const T& given) {
        if constexpr (!checked) check<Batch>(given, ws.samples_);
        const auto& t = bare(given);
        if constexpr (is_labels<std::remove_cvref_t<decltype(t)>>) {
            Index* labels = ws.labels();
            each_label(t, ws.samples_, [&](auto label, Index j) {
                labels[j] = static_cast<Index>(label);
            });
            return LabelTargets<S>{labels, output_size};
        } else {
            if constexpr (fits<S, std::remove_cvref_t<decltype(t)>>)
                ws.writable(ws.target_at, output_size) = t;
            return VectorTargets<S>{ws.block(ws.target_at), output_size, ws.samples_};
        }
    }

private:
    template <class WorkspaceNet, Index Batch>
    static Run<S> run_of(const Net& net, Workspace<WorkspaceNet, Batch>& ws) {
        return {.samples = ws.samples_,
                .mode = ws.mode_,
                .x = ws.input_.data(),
                .theta = net.parameters().data(),
                .state = net.state_.data(),
                .new_state = ws.mode_.training ? ws.state_.data() : nullptr,
                .work = ws.block(ws.work_at),
                .scratch = ws.block(ws.scratch_at),
                .keeps_z = ws.has_z_};
    }

    /// A quantity of the last layer in a run's samples.
    template <class T, Index N>
    static View<T, N> of_last(const Run<S>& run, Index at) {
        return {run.work + at * run.samples + run.first * output_size, output_size, run.count};
    }

    /// δᴸ or ∂C/∂aᴸ of a run's samples, and C of all of them.
    template <Index N>
    static void derivative(const Run<S>& run, const auto& of_batch,
                           [[maybe_unused]] const auto& t) {
        auto delta = of_last<S, N>(run, plan.slots[last].delta);
        Head::derivative(of_last<const S, N>(run, plan.slots[last].z),
                         of_last<const S, N>(run, plan.slots[last].a), of_batch.from(run.first),
                         delta, run.samples);
        if constexpr (is_weighted<std::remove_cvref_t<decltype(t)>>)
            weigh_columns(delta, t.weights);
    }
    template <Index N>
    static S loss_in(const Run<S>& run, const auto& of_batch, const auto& t) {
        return loss_of<Head>(of_last<const S, N>(run, plan.slots[last].z),
                             of_last<const S, N>(run, plan.slots[last].a), of_batch, t);
    }

    /// What is no matrix has been refused already.
    template <class X>
    static Index columns_of([[maybe_unused]] const X& x) {
        if constexpr (EigenDense<X>) return x.cols();
        else return 1;
    }

    template <class Pool, class T = void>
    static constexpr bool shares = std::same_as<Pool, ThreadPool*> && kernel::has_fast_road<S> &&
                                   Layers::splits && !is_weighted<T>;

    /// How many threads share n samples: all or one, and never so that one gets a single sample,
    /// which takes kernels of its own that add in another order.
    template <class T = void, class Pool>
    static Index parts_of([[maybe_unused]] Index n, [[maybe_unused]] Pool pool) {
        if constexpr (shares<Pool, T>) {
            if (pool && n >= 2 * pool->threads()) return pool->threads();
        }
        return 1;
    }

    /// part(i) for i from 0 to parts − 1, each on a thread of its own.
    template <class Pool>
    static void in_parts([[maybe_unused]] Pool pool, [[maybe_unused]] Index parts,
                         const auto& part) {
        if constexpr (shares<Pool>) {
            if (pool && parts > 1) {
                kernel::choose_isa();
                return pool->run(part);
            }
        }
        part(Index{0});
    }
    template <class Pool>
    static void wait_for_all([[maybe_unused]] Pool pool, [[maybe_unused]] Index parts) {
        if constexpr (shares<Pool>) {
            if (pool && parts > 1) pool->barrier();
        }
    }

    /// The samples of one thread, and its scratch.
    template <class WorkspaceNet, Index Batch>
    static Run<S> part_of(Run<S> run, const Workspace<WorkspaceNet, Batch>& ws, Share share) {
        const Range samples = share.of(run.samples);
        run.first = samples.begin;
        run.count = samples.size();
        run.scratch += share.index * ws.scratch_count(run.samples);
        return run;
    }

    /// x into ws, and room for all the rest. What lies densely may stay where it is.
    template <class X, class WorkspaceNet, Index Batch>
    static const S* take(const X& x, Workspace<WorkspaceNet, Batch>& ws, bool keep, Index parts) {
        if constexpr (fits<S, X>) {
            if constexpr (lies_densely<X>) {
                if (!keep && !lies_among(x, ws.buffer_) &&
                    (x.cols() == 1 || x.outerStride() == x.rows())) {
                    ws.resize(x.cols(), parts, false);
                    return x.data();
                }
            }
            const auto until_copied = ws.resize(x.cols(), parts);
            // As memory where it can be: an assignment of Eigen costs more compile time.
            if constexpr (lies_densely<X> && std::is_trivially_copyable_v<S>) {
                for (Index j = 0; j < x.cols(); ++j)
                    std::memmove(ws.input_.data() + j * input_size, x.data() + j * x.outerStride(),
                                 static_cast<std::size_t>(input_size) * sizeof(S));
            } else {
                View<S, Batch>{ws.input_.data(), input_size, x.cols()} = x;
            }
        }
        return ws.input_.data();
    }
};

}  // namespace backprop::detail
