// SPDX-License-Identifier: MIT
// The mini-batches of a Dataset: ⌈n/b⌉ an epoch, the last one with what is left. In order, they
// are views of the data set. Shuffled, each is gathered into a buffer of one batch; the order is a
// function of n, seed and epoch, so that an epoch can be repeated without those before it.
#pragma once

#include <backprop/core/buffer.hpp>
#include <backprop/data/batch.hpp>
#include <backprop/data/dataset.hpp>
#include <backprop/kernel/upcoming.hpp>
#include <backprop/random/shuffle.hpp>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

namespace backprop {

namespace detail {

/// Asks for the first numbers of a column, up to eight cache lines, to be read soon.
template <class S>
void prefetch([[maybe_unused]] const S* column, [[maybe_unused]] Index rows) {
#if defined(__GNUC__)
    constexpr Index line = std::max<Index>(1, static_cast<Index>(cache_line / sizeof(S)));
    for (Index i = 0; i < std::min(rows, 8 * line); i += line) __builtin_prefetch(column + i);
#endif
}

/// Copies columns of `rows` numbers one behind the other. A shuffled column is in no cache, unless
/// fit had it fetched, and its address no guess of the processor's, which after a few lines goes on
/// by itself: asking for the beginnings of four columns ahead takes a tenth of the time off (784
/// floats a column).
template <class S>
void gather_columns(const S* from, Index rows, const Index* columns, Index n, S* to) {
    constexpr Index ahead = 4;
    for (Index j = 0; j < n; ++j) {
        if (j + ahead < n) prefetch(from + columns[j + ahead] * rows, rows);
        std::copy_n(from + columns[j] * rows, rows, to + j * rows);
    }
}

}  // namespace detail

/// Refers to the data set, which must outlive it and stay as it is. Allocates when it is made,
/// and never again.
template <class S>
class Batches {
public:
    using Scalar = S;

    /// In the data set's order. Throws Error if batch_size < 1, or as the data set's check().
    Batches(const Dataset<S>& data, Index batch_size) : data_{&data}, batch_size_{batch_size} {
        data.check();
        if (batch_size < 1)
            fail("Batches: expected a batch size of at least 1, found " +
                 std::to_string(batch_size));
    }
    /// In another order in each epoch.
    Batches(const Dataset<S>& data, Index batch_size, Seed seed) : Batches{data, batch_size} {
        const Index n = std::min(batch_size, data.size());
        seed_ = seed;
        order_.resize(static_cast<std::size_t>(data.size()));
        x_ = HeapBuffer<S>{data.inputs.rows() * n};
        targets_ = HeapBuffer<S>{data.has_labels() ? 0 : data.targets.rows() * n};
        weights_ = HeapBuffer<S>{data.weights.size() == 0 ? 0 : n};
        labels_.resize(data.has_labels() ? static_cast<std::size_t>(n) : 0);
        start_epoch(0);
    }
    Batches(Dataset<S>&&, Index) = delete;
    Batches(Dataset<S>&&, Index, Seed) = delete;

    Index batch_size() const { return batch_size_; }
    Index batch_count() const {
        return data_->size() / batch_size_ + (data_->size() % batch_size_ > 0);
    }

    /// Goes to a batch of an epoch, both counted from 0. A new Batches stands at epoch 0.
    void start_epoch(std::int64_t epoch, Index batch = 0) {
        next_ = std::min(batch, batch_count()) * batch_size_;
        std::iota(order_.begin(), order_.end(), Index{0});
        Generator generator{Seed{mix(seed_.value, static_cast<std::uint64_t>(epoch))}};
        shuffle(order_, generator);
    }

    /// The next batch, until next() or start_epoch() is called again; false at the epoch's end.
    bool next(Batch<S>& batch) {
        const Index first = next_, n = std::min(batch_size_, data_->size() - first);
        if (n <= 0) return false;
        next_ += n;
        const Matrix<S>&x = data_->inputs, &t = data_->targets;
        const bool labelled = data_->has_labels(), weighted = data_->weights.size() > 0;
        if (order_.empty()) {
            batch = {x.data() + first * x.rows(), x.rows(), n,
                     labelled ? nullptr : t.data() + first * t.rows(), t.rows(),
                     labelled ? data_->labels.data() + first : nullptr,
                     weighted ? data_->weights.data() + first : nullptr};
            return true;
        }
        const Index* samples = order_.data() + first;
        detail::gather_columns(x.data(), x.rows(), samples, n, x_.data());
        if (!labelled) detail::gather_columns(t.data(), t.rows(), samples, n, targets_.data());
        for (Index j = 0; j < n && labelled; ++j)
            labels_[static_cast<std::size_t>(j)] =
                data_->labels[static_cast<std::size_t>(samples[j])];
        if (weighted) detail::gather_columns(data_->weights.data(), 1, samples, n, weights_.data());
        batch = {x_.data(), x.rows(), n,
                 labelled ? nullptr : targets_.data(), t.rows(),
                 labelled ? labels_.data() : nullptr,
                 weighted ? weights_.data() : nullptr};
        return true;
    }

    /// The inputs that the next call of next() will read, for fit to have them fetched meanwhile.
    kernel::Upcoming upcoming() const {
        static constexpr Index all_together = 0;
        const Matrix<S>& x = data_->inputs;
        const Index n = std::min(batch_size_, data_->size() - next_);
        const Index bytes = x.rows() * static_cast<Index>(sizeof(S));
        if (n <= 0) return {};
        if (order_.empty())
            return {x.data() + next_ * x.rows(), std::min(n * bytes, kernel::Upcoming::most_bytes),
                    &all_together, 1};
        return {x.data(), bytes, order_.data() + next_, n};
    }

private:
    const Dataset<S>* data_;
    Index batch_size_;
    Index next_ = 0;
    Seed seed_;
    std::vector<Index> order_;  // empty where the data set's own is kept
    HeapBuffer<S> x_;
    HeapBuffer<S> targets_;
    HeapBuffer<S> weights_;
    std::vector<int> labels_;
};

}  // namespace backprop
