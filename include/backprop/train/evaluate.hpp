// SPDX-License-Identifier: MIT
// A network against a data set, a chunk of samples at a time: memory is that of one chunk.
//
// What kind of Evaluation comes of it is the loss's matter: classes where the data have labels or
// the loss takes classes (of a vector t the largest entry then is the class), two classes where
// one output is decided by a binary loss (y > ½ after a sigmoid, y > 0 of a logit or a margin),
// and numbers else.
#pragma once

#include <backprop/data/batches.hpp>
#include <backprop/loss/binary_cross_entropy.hpp>
#include <backprop/loss/binary_cross_entropy_with_logits.hpp>
#include <backprop/loss/hinge.hpp>
#include <backprop/network/feedforward.hpp>
#include <backprop/train/evaluation.hpp>

namespace backprop {

namespace detail {

/// The one output of a binary loss is decided at y, and its target at t.
struct Threshold {
    bool binary;
    double y, t;
};
template <class Net>
constexpr Threshold threshold_of() {
    using Loss = typename Net::Loss;
    if (Net::output_size != 1) return {};
    if (std::same_as<Loss, BinaryCrossEntropy>) return {true, 0.5, 0.5};
    if (std::same_as<Loss, BinaryCrossEntropyWithLogits>) return {true, 0, 0.5};
    return {std::same_as<Loss, Hinge>, 0, 0};
}

/// f(t) with the batch's targets as a network takes them, weighted where the batch is.
template <class Net, class S>
auto with_targets(const Batch<S>& batch, auto&& f) {
    const auto with_weights = [&](const auto& t) {
        return batch.has_weights() ? f(backprop::weighted(t, batch.weights())) : f(t);
    };
    if constexpr (takes_labels<typename Net::Loss>) {
        if (batch.has_labels()) return with_weights(batch.labels());
    }
    return with_weights(batch.targets());
}

/// The Evaluation that fits the network and what it is held against.
template <class Net>
Evaluation evaluation_for(bool labels) {
    if (threshold_of<Net>().binary) return Evaluation::of_classes(2);
    if (labels || takes_labels<typename Net::Loss>)
        return Evaluation::of_classes(Net::output_size);
    return Evaluation::of_numbers(Net::output_size);
}

/// Adds what the network said, outputs × n, of a batch.
template <class Net, class S>
void add_batch(Evaluation& to, const auto& y, const Batch<S>& batch) {
    constexpr Threshold at = threshold_of<Net>();
    for (Index s = 0; s < batch.size(); ++s) {
        const double weight = batch.has_weights() ? static_cast<double>(batch.weights()(s)) : 1;
        if (batch.has_labels()) {
            to.add_class(y.col(s), batch.labels()(s), weight);
        } else if (at.binary) {
            const auto value = static_cast<double>(y(0, s));
            const Index label = static_cast<double>(batch.targets()(0, s)) > at.t;
            const Index found = value == value ? Index{value > at.y} : Index{-1};
            to.add_prediction(label, found, found == label ? 0 : found < 0 ? 2 : 1, weight);
        } else if (to.has_classes()) {
            Index label = 0;
            batch.targets().col(s).maxCoeff(&label);
            to.add_class(y.col(s), label, weight);
        } else {
            to.add_numbers(y.col(s), batch.targets().col(s), weight);
        }
    }
}

/// Does the batch, or the whole data set, weigh anything?
template <class S>
double total_weight(const Batch<S>& batch) {
    if (!batch.has_weights()) return static_cast<double>(batch.size());
    double sum = 0;
    for (Index s = 0; s < batch.size(); ++s) sum += static_cast<double>(batch.weights()(s));
    return sum;
}

/// Throws Error unless the network can be trained on the data and held against them.
template <class Net, class S>
void check_data(const char* where, const Dataset<S>& data) {
    static_assert(sizeof(ScalarOfRule<typename Net::Scalar, S>) > 0);
    const std::string door{where};
    data.check();
    if (data.size() == 0) fail(door + ": the data set is empty");
    if (data.inputs.rows() != Net::input_size)
        fail(door + ": expected " + std::to_string(Net::input_size) +
             " inputs a sample, as the network has, found " + std::to_string(data.inputs.rows()));
    if (!data.has_labels()) {
        if (data.targets.rows() != Net::output_size)
            fail(door + ": expected " + std::to_string(Net::output_size) +
                 " targets a sample, as the network has outputs, found " +
                 std::to_string(data.targets.rows()));
    } else {
        if (!takes_labels<typename Net::Loss> && Net::has_loss)
            fail(door + ": the data set has labels, and the network's loss takes vectors; "
                 "make targets of them, or use a cross-entropy");
        for (Index s = 0; s < data.size(); ++s)
            checked_label(data.labels[static_cast<std::size_t>(s)], Net::output_size, s);
    }
    if (data.weights.size() > 0) check_weights(data.weights, data.size());
}

/// Evaluates what `source` gives in one epoch; `ws` and `result` are used again. The threads of
/// `pool`, if there is one, share out the samples of the forward passes, to the same bits.
template <class Net>
void evaluate_into(Evaluation& result, const Net& net, auto& source, Workspace<Net>& ws,
                   ThreadPool* pool = nullptr) {
    Batch<typename Net::Scalar> batch;
    source.start_epoch(0);
    while (source.next(batch)) {
        const double weight = total_weight(batch);
        if (weight == 0) continue;
        if constexpr (Net::has_loss)
            result.add_loss(with_targets<Net>(batch, [&](const auto& t) {
                return static_cast<double>(net.loss(batch.x(), t, ws, pool));
            }), weight);
        else
            net.forward(batch.x(), ws);
        add_batch<Net>(result, ws.template a<Net::depth - 1>(), batch);
    }
}

}  // namespace detail

/// Loss and metrics of `net` on `data`, `chunk` samples at a time, as when predicting. Throws
/// Error if the two do not fit, or the data set is empty.
template <class Net, class S>
Evaluation evaluate(const Net& net, const Dataset<S>& data, Index chunk = 256) {
    detail::check_data<Net>("evaluate", data);
    Evaluation result = detail::evaluation_for<Net>(data.has_labels());
    Workspace<Net> ws;
    Batches<S> batches{data, chunk};
    detail::evaluate_into(result, net, batches, ws);
    return result;
}

}  // namespace backprop
