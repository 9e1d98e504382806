// SPDX-License-Identifier: MIT
// How good predictions are, from sums over the samples in double. With weights wₛ, a sample
// counts wₛ times. Of classes, with K(t, p) the weight of samples of class t predicted as p:
//
//     accuracy     Σ K(c, c) / Σ w           top-k: the class is among the k likeliest
//     precision c  K(c, c) / Σₜ K(t, c)      recall c   K(c, c) / Σₚ K(c, p)
//     F1 c         2 K(c, c) / (Σₜ K(t, c) + Σₚ K(c, p))
//     macro: the plain mean over the classes that occur or are predicted
//     micro: from the sums over all classes
//
// Of numbers, with e = y − t, over n samples of k outputs:
//
//     MAE  mean |e|        RMSE  √ mean e²
//     R²   1 − Σ e² / Σ (t − mean t)², its mean over the outputs
//
// 0/0 is 0, and the R² of an output that is constant is 1 if every e is 0, else 0, as in
// scikit-learn. Predicted is the largest output, the first of equals; a NaN is never right.
// Source for Σ (t − mean t)² in one pass: D. West 1979.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

namespace backprop {

class Evaluation {
public:
    /// Of so many classes, or of so many outputs that are numbers.
    static Evaluation of_classes(Index classes) { return {classes, true}; }
    static Evaluation of_numbers(Index outputs) { return {outputs, false}; }

    bool has_classes() const { return has_classes_; }
    /// How many classes there are, or outputs.
    Index outputs() const { return size_; }
    /// How many samples were seen, and Σ w.
    Index samples() const { return samples_; }
    double weight() const { return weight_; }

    /// The weighted mean of the samples' losses; NaN if the network has none.
    double loss() const { return loss_ / weight_; }

    double accuracy() const { return top_k(1); }
    double top_k(Index k) const {
        require_classes("top_k");
        if (k < 1) fail("evaluation: top_k needs k of at least 1, found " + std::to_string(k));
        double sum = 0;
        for (Index rank = 0; rank < k && rank < size_; ++rank) sum += ranks_[at(rank)];
        return sum / weight_;
    }

    /// The weight (without weights: the number) of samples of class `truth` predicted as `found`.
    double confusion(Index truth, Index found) const {
        require_classes("confusion");
        if (truth < 0 || found < 0 || truth >= size_ || found >= size_)
            fail("evaluation: expected classes from 0 to " + std::to_string(size_ - 1) +
                 ", found " + std::to_string(truth) + " and " + std::to_string(found));
        return confusion_[at(truth + found * size_)];
    }

    double precision(Index c) const { return ratio(confusion(c, c), predicted(c)); }
    double recall(Index c) const { return ratio(confusion(c, c), occurs(c)); }
    double f1(Index c) const { return ratio(2 * confusion(c, c), predicted(c) + occurs(c)); }

    double macro_precision() const { return macro(&Evaluation::precision); }
    double macro_recall() const { return macro(&Evaluation::recall); }
    double macro_f1() const { return macro(&Evaluation::f1); }

    double micro_precision() const { return ratio(right(), sum_of(&Evaluation::predicted)); }
    double micro_recall() const { return ratio(right(), sum_of(&Evaluation::occurs)); }
    double micro_f1() const {
        return ratio(2 * right(), sum_of(&Evaluation::predicted) + sum_of(&Evaluation::occurs));
    }

    double mae() const { return require_numbers("mae"), absolute_ / (weight_ * count()); }
    double rmse() const {
        require_numbers("rmse");
        double sum = 0;
        for (const Output& output : numbers_) sum += output.squares;
        return std::sqrt(sum / (weight_ * count()));
    }
    double r2() const {
        require_numbers("r2");
        double sum = 0;
        for (const Output& o : numbers_)
            sum += o.spread != 0 ? 1 - o.squares / o.spread : (o.squares == 0 ? 1 : 0);
        return sum / count();
    }

    // ---- Filling one ----

    void clear() { *this = Evaluation{size_, has_classes_, std::move(*this)}; }

    /// `loss` is the mean over samples that weigh `weight` in all.
    void add_loss(double loss, double weight) { loss_ += loss * weight; }

    /// A sample with the outputs y, one a class.
    template <class Y>
    void add_class(const Y& y, Index label, double weight = 1) {
        // Comparisons are added up, since branches on a network's outputs are guessed wrongly.
        using S = std::remove_cvref_t<decltype(y(label))>;
        const S own = y(label);
        S largest = -std::numeric_limits<S>::infinity();
        Index found = -1, rank = 0;
        for (Index j = 0; j < size_; ++j) {
            largest = y(j) > largest ? y(j) : largest;
            rank += static_cast<Index>(y(j) > own) + static_cast<Index>(y(j) == own && j < label);
        }
        for (Index j = size_ - 1; j >= 0; --j) found = y(j) == largest ? j : found;
        add_prediction(label, found, y(label) == y(label) ? rank : size_, weight);
    }
    /// A sample of class `label` taken for `found` (−1: for none), `rank` classes being likelier.
    void add_prediction(Index label, Index found, Index rank, double weight) {
        samples_ += weight != 0;
        weight_ += weight;
        truths_[at(label)] += weight;
        if (rank < size_) ranks_[at(rank)] += weight;
        if (found >= 0) confusion_[at(label + found * size_)] += weight;
    }

    /// A sample with outputs y that should be t.
    template <class Y, class T>
    void add_numbers(const Y& y, const T& t, double weight = 1) {
        if (weight == 0) return;
        ++samples_;
        weight_ += weight;
        for (Index j = 0; j < size_; ++j) {
            Output& o = numbers_[at(j)];
            const auto target = static_cast<double>(t(j));
            const double e = static_cast<double>(y(j)) - target;
            absolute_ += weight * std::abs(e);
            o.squares += weight * e * e;
            const double from_mean = target - o.mean;
            o.mean += from_mean * (weight / weight_);  // of equal t, t
            o.spread += weight * from_mean * (target - o.mean);
        }
    }

private:
    struct Output {
        double squares = 0, mean = 0, spread = 0;  // Σ e², mean t, Σ (t − mean t)²
    };
    using Sums = std::vector<double>;

    Evaluation(Index size, bool classes) : size_{size}, has_classes_{classes} {
        if (classes) {
            confusion_.resize(at(size * size));
            ranks_.resize(at(size));
            truths_.resize(at(size));
        } else {
            numbers_.resize(at(size));
        }
    }
    /// Empty, in the memory of another of the same kind.
    Evaluation(Index size, bool classes, Evaluation&& old)
        : size_{size},
          has_classes_{classes},
          confusion_{std::move(old.confusion_)},
          ranks_{std::move(old.ranks_)},
          truths_{std::move(old.truths_)},
          numbers_{std::move(old.numbers_)} {
        for (Sums* sums : {&confusion_, &ranks_, &truths_}) sums->assign(sums->size(), 0.0);
        numbers_.assign(numbers_.size(), Output{});
    }

    static std::size_t at(Index i) { return static_cast<std::size_t>(i); }
    static double ratio(double a, double b) { return b == 0 ? 0 : a / b; }
    double count() const { return static_cast<double>(size_); }

    double occurs(Index c) const { return truths_[at(c)]; }
    double predicted(Index c) const {
        double sum = 0;
        for (Index t = 0; t < size_; ++t) sum += confusion(t, c);
        return sum;
    }
    double sum_of(double (Evaluation::*of_class)(Index) const) const {
        require_classes("precision, recall and F1");
        double sum = 0;
        for (Index c = 0; c < size_; ++c) sum += (this->*of_class)(c);
        return sum;
    }
    double right() const {
        double sum = 0;
        for (Index c = 0; c < size_; ++c) sum += confusion(c, c);
        return sum;
    }
    double macro(double (Evaluation::*of_class)(Index) const) const {
        require_classes("precision, recall and F1");
        double sum = 0, classes = 0;
        for (Index c = 0; c < size_; ++c) {
            if (occurs(c) == 0 && predicted(c) == 0) continue;
            sum += (this->*of_class)(c);
            ++classes;
        }
        return ratio(sum, classes);
    }

    void require_classes(const char* what) const {
        if (!has_classes_)
            fail(std::string{"evaluation: "} + what + " is of classes, and these are numbers");
    }
    void require_numbers(const char* what) const {
        if (has_classes_)
            fail(std::string{"evaluation: "} + what + " is of numbers, and these are classes");
    }

    Index size_;
    bool has_classes_;
    Index samples_ = 0;
    double weight_ = 0, loss_ = 0, absolute_ = 0;
    Sums confusion_, ranks_, truths_;  // K column-major; by rank; Σₚ K(t, p)
    std::vector<Output> numbers_;
};

}  // namespace backprop
