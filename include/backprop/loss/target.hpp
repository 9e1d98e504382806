// SPDX-License-Identifier: MIT
// The targets of a batch as the losses read them: targets(s) is sample s's t, which offers
// t(j) and t.size(). Nothing here owns or checks; the network's doors do.
#pragma once

#include <backprop/core/types.hpp>

namespace backprop {

/// The one-hot vector of a label: t(j) is 1 at the label and 0 elsewhere.
template <class S>
struct OneHot {
    using Scalar = S;
    Index label = 0;
    Index classes = 0;

    S operator()(Index j) const { return j == label ? S(1) : S(0); }
    Index size() const { return classes; }
};

/// Targets that are vectors: the columns of a column-major matrix, rows × cols.
template <class S>
class VectorTargets {
public:
    using Scalar = S;
    VectorTargets(const S* data, Index rows, Index cols) : data_{data}, rows_{rows}, cols_{cols} {}

    VectorView<const S> operator()(Index sample) const { return {data_ + sample * rows_, rows_}; }
    const S* data() const { return data_; }
    Index rows() const { return rows_; }
    Index cols() const { return cols_; }

    /// Those of the samples from `first` on.
    VectorTargets from(Index first) const { return {data_ + first * rows_, rows_, cols_ - first}; }

private:
    const S* data_;
    Index rows_;
    Index cols_;
};

/// Targets that are labels, each from 0 to classes − 1, seen as one-hot vectors of S.
template <class S>
class LabelTargets {
public:
    using Scalar = S;
    LabelTargets(const Index* labels, Index classes) : labels_{labels}, classes_{classes} {}

    OneHot<S> operator()(Index sample) const { return {labels_[sample], classes_}; }
    const Index* labels() const { return labels_; }

    LabelTargets from(Index first) const { return {labels_ + first, classes_}; }

private:
    const Index* labels_;
    Index classes_;
};

}  // namespace backprop
