// SPDX-License-Identifier: MIT
//     compare [--quick] "NAME|PATH[|VARIABLE=VALUE]"...
//
// Loads the contenders, which are shared objects, and measures them row by row. All do the same
// work on the same data from the same parameters; the sum of the losses over the first calls is
// held against the first contender's, and a difference ends the program with 1. Rounds are
// interleaved; in each the fastest of several chunks counts, and the processor's peak and clock are
// measured right behind it. Prints medians over the rounds, apart by tabs; a share is in hundredths
// of the peak, or GFLOP/s where that is not known, and times are relative to the row's first cell:
//
//     share ROW CONTENDER WORK SHARE SHARE-OF-OWN-PEAK CYCLES-A-CALL TIMES ALLOCATIONS-A-CALL
//     memory ROW CONTENDER MEGABYTES      what a process grows by that loads it and does 3 steps
#include "allocations.hpp"
#include "contender.hpp"
#include "memory.hpp"
#include "peak.hpp"
#include "problem.hpp"

#include <dlfcn.h>
#include <stdlib.h>

#include <cmath>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

using benchmark::Contender;
using benchmark::Problem;
using benchmark::Row;
using benchmark::Work;

bool quick = false;

struct Entry {
    std::string name, path, variable;
    Contender* (*make)(const Problem&, Work) = nullptr;

    explicit Entry(const std::string& argument) {
        const auto first = argument.find('|'), second = argument.find('|', first + 1);
        name = argument.substr(0, first);
        path = argument.substr(first + 1, second - first - 1);
        if (second != std::string::npos) variable = argument.substr(second + 1);
    }

    bool load() {
        void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (library) make = reinterpret_cast<decltype(make)>(dlsym(library, "contender"));
        if (!make) std::fprintf(stderr, "%s: skipped, %s\n", name.c_str(), dlerror());
        return make != nullptr;
    }

    /// A contender's variable has to be read by its first call, so that is done here, too.
    std::unique_ptr<Contender> start(const Problem& problem, Work work, int calls,
                                     double* sum = nullptr) {
        if (!variable.empty()) putenv(variable.data());
        std::unique_ptr<Contender> contender{make(problem, work)};
        const double result = contender ? contender->run(calls) : 0;
        if (sum) *sum = result;
        if (!variable.empty()) unsetenv(variable.substr(0, variable.find('=')).c_str());
        return contender;
    }
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// What a call takes, and what the processor could do just then.
struct Chunk {
    double each = 1e300, peak = 0, cycles = 0;
};

struct Cell {
    Entry* entry;
    const Problem* problem;
    Work work;
    std::unique_ptr<Contender> contender;
    double (*clock)();
    int calls, chunks;  // calls in a chunk, chunks in a round
    double allocations;
    std::vector<double> share, own_share, cycles, times;

    /// Begins anew in each round: a batch learned by heart has subnormal gradients, which are slow.
    Chunk fastest(bool avx2) {
        if (!contender) contender = entry->start(*problem, work, std::min(calls, 2));
        Chunk best;
        for (int chunk = 0; chunk < chunks; ++chunk) {
            const double start = clock();
            contender->run(calls);
            const double each = (clock() - start) / calls;
            if (each < best.each)
                best = {each, benchmark::peak(avx2 ? 256 : benchmark::widest()),
                        benchmark::cycles()};
        }
        contender.reset();
        return best;
    }
};

/// The cells of a row, warm and with equal losses.
std::vector<Cell> cells_of(const Row& row, std::vector<Entry>& entries, const Problem& batch,
                           const Problem& epoch) {
    std::vector<Cell> cells;
    double references[6]{};
    for (Entry& entry : entries)
        for (const Work work : row.works) {
            const bool first = &entry == &entries.front();
            if (!first && (row.alone() || (work != row.works[0] && !entry.variable.empty())))
                continue;
            const bool fits = work == Work::fit;
            double sum = 0;
            const int checked = fits ? 1 : row.batch == 1 ? 1024 : 5;
            const Problem& problem = fits ? epoch : batch;
            auto contender = entry.start(problem, work, checked, &sum);
            if (!contender) continue;

            // Adam, a fit's order of the samples and predictions have sums of their own.
            const bool sgd = work == Work::step || work == Work::apart || work == Work::threads;
            double& reference = references[static_cast<int>(sgd ? Work::step : work)];
            if (reference == 0) reference = sum;
            // Sums in another order differ in the last places; threads change no bit.
            const double tolerance = work == Work::threads ? 0 : 1e-4 * std::abs(reference);
            if (!(std::abs(sum - reference) <= tolerance)) {
                std::fprintf(stderr, "%s: %s has a loss of %.8g, ours is %.8g\n", row.name.c_str(),
                             entry.name.c_str(), sum, reference);
                std::exit(1);
            }

            const long before = benchmark::allocations();
            const double start = benchmark::wall();
            const int tried = fits || quick ? 1 : 3;
            contender->run(tried);
            const double once = std::max((benchmark::wall() - start) / tried, 1e-8);
            const double allocations =
                static_cast<double>(benchmark::allocations() - before) / tried;
            // An epoch and as many bare steps are compared in chunks of equal length.
            int calls = std::max(1, static_cast<int>(0.02 / once));
            if (fits)
                calls = 1;
            else if (row.fits())
                calls = benchmark::epoch_samples / row.batch;
            if (quick) calls = row.batch == 1 ? 1024 : 1;
            const int chunks = quick ? 1 : std::clamp(static_cast<int>(0.4 / once / calls), 1, 7);
            cells.push_back({&entry,
                             &problem,
                             work,
                             std::move(contender),
                             row.threads() ? benchmark::wall : benchmark::now,
                             calls,
                             chunks,
                             allocations,
                             {},
                             {},
                             {},
                             {}});
        }
    return cells;
}

void measure(const Row& row, std::vector<Entry>& entries) {
    const Problem batch = benchmark::problem(row, Work::step);
    const Problem epoch = row.fits() ? benchmark::problem(row, Work::fit) : Problem{};
    std::vector<Cell> cells = cells_of(row, entries, batch, epoch);
    const double unit = row.in_double ? 0.5 : 1;
    for (int round = 0; round < (quick ? 1 : 9); ++round) {
        double first = 0;
        for (Cell& cell : cells) {
            const bool avx2 = cell.entry->variable.find("avx2") != std::string::npos;
            const Chunk chunk = cell.fastest(avx2);
            const double speed = row.flops(cell.work) / chunk.each;
            const double peak = chunk.peak > 0 ? unit * chunk.peak : 1e11;
            if (first == 0) first = speed;
            cell.own_share.push_back(100 * speed / peak);
            // Half as wide, half the peak: a cycle of either is the same.
            cell.share.push_back(cell.own_share.back() * (avx2 ? 256.0 / benchmark::widest() : 1));
            cell.cycles.push_back(chunk.each * chunk.cycles);
            cell.times.push_back(speed / first);
        }
    }
    static const char* const names[]{"step", "apart", "adam", "fit", "threads", "predict"};
    for (const Cell& cell : cells)
        std::printf("share\t%s\t%s\t%s\t%.1f\t%.1f\t%.0f\t%.4f\t%.1f\n", row.name.c_str(),
                    cell.entry->name.c_str(), names[static_cast<int>(cell.work)],
                    median(cell.share), median(cell.own_share), median(cell.cycles),
                    median(cell.times), cell.allocations);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<Entry> entries;
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--quick") == 0)
            quick = true;
        else
            entries.emplace_back(argv[i]);

    const std::vector<Row> rows = benchmark::all_rows();
    for (const Row& row : rows)
        for (Entry& entry : entries) {
            if (!row.weighed || !entry.variable.empty() || quick) continue;
            const Problem problem = benchmark::problem(row, Work::step);
            const double megabytes = benchmark::growth(
                [&] { return entry.load() && entry.start(problem, Work::step, 3) != nullptr; });
            if (megabytes > 0)
                std::printf("memory\t%s\t%s\t%.0f\n", row.name.c_str(), entry.name.c_str(),
                            megabytes);
        }
    std::fflush(stdout);

    std::erase_if(entries, [](Entry& entry) { return !entry.load(); });
    if (entries.empty()) return 1;
    for (const Row& row : rows)
        if (!quick || !row.large) measure(row, entries);
}
