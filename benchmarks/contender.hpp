// SPDX-License-Identifier: MIT
// What the driver (compare.cpp) and the contenders share. Each contender is a shared object of its
// own with the one function `contender`, so that each has its own flags and libraries, inline
// functions compiled with other flags stay apart, and what is not installed is just not there.
#pragma once

#include <vector>

namespace benchmark {

enum class Work {
    step,     // forward, backward and plain SGD on a batch
    apart,    // the same by three calls, with the gradient stored
    adam,     // a step with Adam
    fit,      // an epoch over all samples, shuffled, in batches
    threads,  // a step by two threads
    predict,  // the outputs of a batch
};

/// A network and its data. `sizes` of {784, 128, 64, 10}: Dense layers with ReLU, softmax and
/// cross-entropy at the end. With a single output: tanh, nothing and the squared error.
struct Problem {
    std::vector<int> sizes;
    int batch = 1;
    bool in_double = false;
    double eta = 1e-3;
    std::vector<float> theta;    // W (outputs × inputs, column-major) and b of each layer
    std::vector<float> x;        // a sample a column; the batch, or as many as there are
    std::vector<int> labels;     // of a classifier,
    std::vector<float> targets;  // or what else is to be learned

    bool classifier() const { return sizes.back() > 1; }
    int samples() const { return static_cast<int>(x.size()) / sizes.front(); }
    int layers() const { return static_cast<int>(sizes.size()) - 1; }
};

class Contender {
public:
    virtual ~Contender() = default;
    /// Works `calls` times, in tiny networks each on the next sample. Returns what is compared: the
    /// sum of the losses, each before its update, or of the predictions' first outputs.
    virtual double run(int calls) = 0;
};

}  // namespace benchmark

/// Null if it has no such work.
extern "C" __attribute__((visibility("default"))) benchmark::Contender* contender(
    const benchmark::Problem& problem, benchmark::Work work);
