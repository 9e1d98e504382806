// SPDX-License-Identifier: MIT
// What training is fed with: one batch after the other, an epoch at a time. `Batches` cuts them
// from a Dataset; data that does not fit in memory comes from a type of the user's own that models
// `BatchSource`, of which this is the smallest:
//
//     struct Stream {
//         using Scalar = float;
//         void start_epoch(std::int64_t epoch);   // go back to the first batch
//         bool next(Batch<float>& batch);         // false: the epoch is over
//     };
//
// It may also have `Index batch_count() const`, how many batches an epoch has, from which schedules
// and progress know how much is left.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <vector>

namespace backprop {

/// A view of some samples; it owns nothing. Targets or labels are there, weights may be.
template <class S>
class Batch {
public:
    using Scalar = S;

    Batch() = default;
    /// Refers to x, inputs × n, to t, outputs × n or n labels, and to weights, n or none, which
    /// must stay as long as the batch is in use. Throws Error if the numbers of samples differ.
    Batch(const Matrix<S>& x, const Matrix<S>& t, const Vector<S>& weights = none())
        : Batch{x.data(), x.rows(), x.cols(), t.data(), t.rows(), nullptr, weights.data()} {
        check_samples(t.cols(), weights.size());
    }
    Batch(const Matrix<S>& x, const std::vector<int>& labels, const Vector<S>& weights = none())
        : Batch{x.data(), x.rows(), x.cols(), nullptr, 0, labels.data(), weights.data()} {
        check_samples(static_cast<Index>(labels.size()), weights.size());
    }
    /// Column-major memory: x inputs × samples, and targets outputs × samples or labels, of which
    /// the other one is null, and so may weights be.
    Batch(const S* x, Index inputs, Index samples, const S* targets, Index outputs,
          const int* labels, const S* weights)
        : x_{x},
          targets_{targets},
          weights_{weights},
          labels_{labels},
          inputs_{inputs},
          outputs_{outputs},
          samples_{samples} {}

    Index size() const { return samples_; }
    bool has_labels() const { return labels_ != nullptr; }
    bool has_weights() const { return weights_ != nullptr; }

    View<const S> x() const { return {x_, inputs_, samples_}; }
    View<const S> targets() const { return {targets_, outputs_, has_labels() ? 0 : samples_}; }
    /// A vector of int. (A template, since Eigen's own costs compile time only where it is asked.)
    template <class Int = int>
    VectorView<const Int> labels() const {
        return {labels_, has_labels() ? samples_ : 0};
    }
    VectorView<const S> weights() const { return {weights_, has_weights() ? samples_ : 0}; }

private:
    static const Vector<S>& none() {
        static const Vector<S> empty;
        return empty;
    }
    void check_samples(Index targets, Index weights) const {
        if (targets != samples_ || (weights != 0 && weights != samples_))
            fail("Batch: x has " + std::to_string(samples_) + " samples, the targets have " +
                 std::to_string(targets) + ", the weights " + std::to_string(weights));
    }

    const S* x_ = nullptr;
    const S* targets_ = nullptr;
    const S* weights_ = nullptr;
    const int* labels_ = nullptr;
    Index inputs_ = 0;
    Index outputs_ = 0;
    Index samples_ = 0;
};

/// Gives the batches of each epoch, which counts from 0. What `next` gives has at least one sample
/// and stays until `next` or `start_epoch` is called again.
template <class T>
concept BatchSource = requires(T& source, Batch<typename T::Scalar>& batch, std::int64_t epoch) {
    source.start_epoch(epoch);
    { source.next(batch) } -> std::convertible_to<bool>;
};

}  // namespace backprop
