// SPDX-License-Identifier: MIT
// The settings of `fit`, a plain value that is no template: designated initialisers name them.
#pragma once

#include <backprop/core/name.hpp>
#include <backprop/data/dataset.hpp>
#include <backprop/optimizer/schedule.hpp>
#include <backprop/random/generator.hpp>
#include <backprop/train/evaluation.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace backprop {

/// Refers to a data set of any scalar: `.validation = &test`.
class Validation {
public:
    Validation() = default;
    Validation(std::nullptr_t) {}  // NOLINT: options take addresses
    template <class S>
    Validation(const Dataset<S>* data)  // NOLINT
        : data_{data}, scalar_{&tag<S>}, scalar_name_{type_name<S>} {}

    explicit operator bool() const { return data_ != nullptr; }

    /// The data set; throws Error if its scalar is not S.
    template <class S>
    const Dataset<S>& of() const {
        if (scalar_ != &tag<S>)
            fail("fit: the validation set is of " + scalar_name_() + ", the network of " +
                 type_name<S>() + "; convert it once: data.cast<" + type_name<S>() + ">()");
        return *static_cast<const Dataset<S>*>(data_);
    }

private:
    template <class S>
    static constexpr char tag = 0;  // its address stands for S

    const void* data_ = nullptr;
    const char* scalar_ = nullptr;
    std::string (*scalar_name_)() = nullptr;
};

/// A number to follow on the validation set: {"macro F1", &Evaluation::macro_f1}, or any function
/// of an Evaluation.
struct Metric {
    std::string name;
    std::function<double(const Evaluation&)> value;
};

struct FitOptions {
    std::int64_t epochs = 10;
    Index batch_size = 32;      ///< the last batch of an epoch has what is left
    Index threads = 1;          ///< of the Trainer that fit makes; one that is given has its own
    Validation validation{};    ///< measured after each epoch
    Schedule schedule{};        ///< factor of the optimizer's learning rate, step by step
    Seed seed{};                ///< of the order of the samples and of dropout
    bool shuffle = true;        ///< another order in each epoch
    double clip_norm = 0;       ///< these three: train/gradient_rule.hpp; 0 is off
    double clip_value = 0;
    double l1 = 0;
    std::vector<Metric> metrics{};
    /// Go on where the trainer's number of steps says that a run of the same data and options
    /// stopped; `epochs` counts from its beginning.
    bool resume = false;
    std::int64_t steps_per_epoch = 0;  ///< of a batch source that does not know it; 0: unknown

    /// Throws Error if a setting makes no sense.
    void check() const {
        if (epochs < 0)
            fail("fit: expected epochs of at least 0, found " + std::to_string(epochs));
        if (batch_size < 1)
            fail("fit: expected a batch_size of at least 1, found " + std::to_string(batch_size));
        if (threads < 1)
            fail("fit: expected at least 1 thread, found " + std::to_string(threads));
        if (!(clip_norm >= 0 && clip_value >= 0 && l1 >= 0))
            fail("fit: clip_norm, clip_value and l1 are numbers from 0");
        for (const Metric& metric : metrics)
            if (!metric.value) fail("fit: the metric \"" + metric.name + "\" has no function");
    }
};

}  // namespace backprop
