// SPDX-License-Identifier: MIT
// The rows of the benchmark, and the data of each.
#pragma once

#include "contender.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace benchmark {

inline constexpr int epoch_samples = 60'000;

struct Row {
    std::string name;
    std::vector<int> sizes;
    int batch;
    std::vector<Work> works;
    bool in_double = false;
    bool weighed = false;  // its memory is measured, too
    bool large = false;    // takes too long for a quick run

    bool has(Work work) const { return std::ranges::find(works, work) != works.end(); }
    bool fits() const { return has(Work::fit); }
    bool threads() const { return has(Work::threads); }
    bool alone() const { return fits() || threads(); }  // ours against ours

    /// Floating-point operations a call: two for each weight and sample in each of the three
    /// products; the first layer's input gradient is not needed.
    double flops(Work work) const {
        double predicting = 0, training = 0;
        for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
            const double product = 2.0 * sizes[l] * sizes[l + 1];
            predicting += product;
            training += l ? 3 * product : 2 * product;
        }
        return work == Work::predict ? predicting * batch
               : work == Work::fit   ? training * epoch_samples
                                     : training * batch;
    }
};

inline std::vector<Row> all_rows() {
    using enum Work;
    const std::vector<int> t1{2, 16, 16, 1}, t2{784, 128, 64, 10}, t3{784, 512, 512, 10},
        t4{784, 2048, 2048, 10}, i1{3, 16, 16, 1};
    return {
        {.name = "T1", .sizes = t1, .batch = 1, .works = {step}},
        {.name = "T2, batch 32",
         .sizes = t2,
         .batch = 32,
         .works = {step, apart, adam},
         .weighed = true},
        {.name = "T2, batch 128", .sizes = t2, .batch = 128, .works = {step, adam}},
        {.name = "T3, batch 128",
         .sizes = t3,
         .batch = 128,
         .works = {step, apart, adam},
         .weighed = true},
        {.name = "T4, batch 256",
         .sizes = t4,
         .batch = 256,
         .works = {step},
         .weighed = true,
         .large = true},
        {.name = "T2, batch 32, double",
         .sizes = t2,
         .batch = 32,
         .works = {step},
         .in_double = true},
        {.name = "T2, batch 128, double",
         .sizes = t2,
         .batch = 128,
         .works = {step},
         .in_double = true},
        {.name = "T3, batch 128, double",
         .sizes = t3,
         .batch = 128,
         .works = {step},
         .in_double = true,
         .large = true},
        {.name = "I1", .sizes = i1, .batch = 1, .works = {predict}},
        {.name = "I2", .sizes = t2, .batch = 1, .works = {predict}},
        {.name = "I3, batch 256", .sizes = t3, .batch = 256, .works = {predict}},
        {.name = "T2, batch 256, two threads", .sizes = t2, .batch = 256, .works = {step, threads}},
        {.name = "T3, batch 256, two threads", .sizes = t3, .batch = 256, .works = {step, threads}},
        {.name = "T4, batch 256, two threads",
         .sizes = t4,
         .batch = 256,
         .works = {step, threads},
         .large = true},
        {.name = "T2, batch 32, an epoch",
         .sizes = t2,
         .batch = 32,
         .works = {step, fit},
         .large = true},
        {.name = "T3, batch 128, an epoch",
         .sizes = t3,
         .batch = 128,
         .works = {step, fit},
         .large = true},
    };
}

/// The same numbers everywhere. Of a tiny network's samples there are 256, of a fit an epoch's.
inline Problem problem(const Row& row, Work work) {
    Problem p;
    p.sizes = row.sizes;
    p.batch = row.batch;
    p.in_double = row.in_double;
    unsigned state = 1;
    const auto uniform = [&state] {  // in [0, 1), Numerical Recipes' generator
        state = state * 1664525u + 1013904223u;
        return static_cast<float>(state >> 8) * 0x1p-24f;
    };
    for (std::size_t l = 0; l + 1 < row.sizes.size(); ++l) {
        const int in = row.sizes[l], out = row.sizes[l + 1];
        const float limit = std::sqrt((p.classifier() ? 6.0f : 1.0f) / static_cast<float>(in));
        for (int i = 0; i < in * out; ++i) p.theta.push_back(limit * (2 * uniform() - 1));
        p.theta.insert(p.theta.end(), static_cast<std::size_t>(out), 0.0f);
    }
    const int samples = work == Work::fit ? epoch_samples : p.classifier() ? row.batch : 256;
    p.x.reserve(static_cast<std::size_t>(samples) * static_cast<std::size_t>(row.sizes[0]));
    for (int j = 0; j < samples; ++j) {
        for (int i = 0; i < row.sizes[0]; ++i) p.x.push_back(uniform());
        p.labels.push_back(j % 10);
        p.targets.push_back(p.x.back() * p.x[p.x.size() - 2]);
    }
    return p;
}

}  // namespace benchmark
