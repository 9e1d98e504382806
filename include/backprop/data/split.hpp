// SPDX-License-Identifier: MIT
// A data set in two parts, one to train on and one to test on, drawn at random.
//
//     split             ⌊fraction · n + ½⌋ samples to train, but each part has at least one
//     stratified_split  as many, and of each class its share, exact to less than one sample
//     fold              part i of k: the k parts are disjoint, together all samples, and their
//                       sizes differ by at most one
//     stratified_fold   the same, and of each class too the numbers differ by at most one
//
// All are functions of the data set's size (and labels) and the seed.
#pragma once

#include <backprop/data/dataset.hpp>
#include <backprop/random/shuffle.hpp>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace backprop {

/// Both parts in random order: `auto [train, test] = bp::split(data, 0.8);`
template <class S>
struct Split {
    Dataset<S> train;
    Dataset<S> test;
};

namespace detail {

// Templates, so that only who splits data compiles them.

template <class I = Index>
struct SplitIndices {
    std::vector<I> train, test;
};

template <class I = Index>
std::vector<I> shuffled_indices(Index n, Seed seed) {
    std::vector<I> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), I{0});
    Generator generator{seed};
    shuffle(order, generator);
    return order;
}

/// How many of n samples a fraction is.
inline Index share(double fraction, Index n) {
    if (!(fraction > 0 && fraction < 1))
        fail("split: expected a fraction between 0 and 1, found " + std::to_string(fraction));
    if (n < 2) fail("split: expected at least 2 samples, found " + std::to_string(n));
    const auto rounded = static_cast<Index>(fraction * static_cast<double>(n) + 0.5);
    return std::clamp<Index>(rounded, 1, n - 1);
}

/// The first samples of each class, in the given order, until its share is full.
template <class I>
SplitIndices<I> take_shares(const std::vector<I>& order, const std::vector<int>& labels,
                            std::vector<I> shares) {
    SplitIndices<I> parts;
    for (const I i : order) {
        const auto c = static_cast<std::size_t>(labels[static_cast<std::size_t>(i)]);
        (shares[c]-- > 0 ? parts.train : parts.test).push_back(i);
    }
    return parts;
}

/// Largest remainders: ⌊fraction · n_c⌋ of each class c, and one more of those that lose most by
/// it, until there are `total`.
template <class I = Index>
std::vector<I> class_shares(const std::vector<int>& labels, Index classes, double fraction,
                            Index total) {
    const auto k = static_cast<std::size_t>(classes);
    std::vector<I> counts(k, 0), shares(k);
    for (const int label : labels) ++counts[static_cast<std::size_t>(label)];
    std::vector<double> remainders(k);
    for (std::size_t c = 0; c < k; ++c) {
        const double exact = fraction * static_cast<double>(counts[c]);
        shares[c] = static_cast<Index>(exact);
        remainders[c] = exact - static_cast<double>(shares[c]);
        total -= shares[c];
    }
    for (; total > 0; --total) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        ++shares[static_cast<std::size_t>(largest - remainders.begin())];
        *largest = -1;
    }
    return shares;
}

/// Fold i of k: the positions of `order` from i n/k to (i+1) n/k.
template <class I>
SplitIndices<I> take_fold(const std::vector<I>& order, Index i, Index k) {
    const auto n = std::ssize(order);
    SplitIndices<I> parts;
    for (Index p = 0; p < n; ++p)
        (p >= i * n / k && p < (i + 1) * n / k ? parts.test : parts.train)
            .push_back(order[static_cast<std::size_t>(p)]);
    return parts;
}

inline void check_fold(Index i, Index k, Index n) {
    if (k < 2 || k > n)
        fail("fold: expected 2 to " + std::to_string(n) + " folds, as many as there are samples, "
             "found " + std::to_string(k));
    if (i < 0 || i >= k)
        fail("fold: expected a fold from 0 to " + std::to_string(k - 1) + ", found " +
             std::to_string(i));
}

template <class S>
void check_labels(const Dataset<S>& data, const char* who) {
    data.check();
    if (!data.has_labels()) fail(std::string{who} + ": expected a data set with labels");
}

template <class S>
Split<S> split_by(const Dataset<S>& data, const SplitIndices<>& parts) {
    return {data.select(parts.train), data.select(parts.test)};
}

}  // namespace detail

/// Throws Error unless 0 < fraction < 1 and there are two samples.
template <class S>
Split<S> split(const Dataset<S>& data, double fraction, Seed seed = {}) {
    const Index train = detail::share(fraction, data.size());
    const auto order = detail::shuffled_indices<>(data.size(), seed);
    return detail::split_by(data, {{order.begin(), order.begin() + train},
                                   {order.begin() + train, order.end()}});
}

/// Throws Error as split, and if there are no labels.
template <class S>
Split<S> stratified_split(const Dataset<S>& data, double fraction, Seed seed = {}) {
    detail::check_labels(data, "stratified_split");
    const Index train = detail::share(fraction, data.size());
    const auto order = detail::shuffled_indices<>(data.size(), seed);
    auto shares = detail::class_shares(data.labels, data.classes(), fraction, train);
    return detail::split_by(data, detail::take_shares(order, data.labels, std::move(shares)));
}

/// Tests on part i = 0 … k − 1 of k and trains on the others.
/// Throws Error unless 2 <= k <= the number of samples.
template <class S>
Split<S> fold(const Dataset<S>& data, Index i, Index k, Seed seed = {}) {
    detail::check_fold(i, k, data.size());
    const auto order = detail::shuffled_indices<>(data.size(), seed);
    return detail::split_by(data, detail::take_fold(order, i, k));
}

/// Throws Error as fold, and if there are no labels.
template <class S>
Split<S> stratified_fold(const Dataset<S>& data, Index i, Index k, Seed seed = {}) {
    detail::check_labels(data, "stratified_fold");
    detail::check_fold(i, k, data.size());
    const auto order = detail::shuffled_indices<>(data.size(), seed);
    // Class after class, every k-th sample is in the fold.
    std::vector<Index> seen(static_cast<std::size_t>(data.classes()) + 1);
    for (const int label : data.labels) ++seen[static_cast<std::size_t>(label) + 1];
    std::partial_sum(seen.begin(), seen.end(), seen.begin());
    detail::SplitIndices<> parts;
    for (const Index sample : order) {
        const int label = data.labels[static_cast<std::size_t>(sample)];
        Index& position = seen[static_cast<std::size_t>(label)];
        (position++ % k == i ? parts.test : parts.train).push_back(sample);
    }
    return detail::split_by(data, parts);
}

}  // namespace backprop
