// SPDX-License-Identifier: MIT
// Every instruction set's products against the plain ones, on sizes around each tile's and
// vector's edges, and in shares as threads have them.
#include "catch.hpp"

#include <backprop/kernel/kernel.hpp>
#include <backprop/random/uniform.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace {

using namespace backprop;
using kernel::Operands;

constexpr Index guard = 64;  // numbers behind each buffer that nothing may touch

template <class S>
std::vector<S> numbers(Index count, Generator& generator) {
    std::vector<S> v(static_cast<std::size_t>(count + guard));
    for (S& x : v) x = static_cast<S>(symmetric(generator));
    return v;
}

/// All products of one section against the plain road.
template <class S, class Section>
struct Comparison {
    Index inputs, outputs, samples;
    Generator generator{Seed{5}};
    std::vector<S> W = numbers<S>(inputs * outputs, generator);
    std::vector<S> x = numbers<S>(inputs * samples, generator);
    std::vector<S> b = numbers<S>(outputs, generator);
    std::vector<S> delta = numbers<S>(outputs * samples, generator);
    std::vector<S> scratch =
        numbers<S>(kernel::scratch_count<S>(inputs, outputs, samples), generator);
    const std::vector<S> behind_scratch{scratch.end() - guard, scratch.end()};
    Operands<S> o{inputs, outputs, samples, W.data(), x.data(), scratch.data()};
    static constexpr const S* none = nullptr;  // in place of a factor
    std::vector<S> expected{}, found{};

    /// `terms` products of numbers below 1, each sum rounded as often: the bound of Higham 2002,
    /// eq. 3.4, for two orders of summation.
    void compare(Index count, Index terms) {
        const S bound = S(2) * static_cast<S>(terms + 2) * static_cast<S>(terms + 2) *
                        std::numeric_limits<S>::epsilon() / 2;
        S worst(0);
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
            worst = std::max(worst, std::abs(found[i] - expected[i]));
        CHECK(worst <= bound);
        bool untouched = true;
        for (std::size_t i = static_cast<std::size_t>(count); i < found.size(); ++i)
            untouched = untouched && found[i] == expected[i];
        CHECK(untouched);
        check_behind_scratch();
    }

    /// There lies the scratch of the next thread.
    void check_behind_scratch() {
        CHECK(std::equal(behind_scratch.begin(), behind_scratch.end(), scratch.end() - guard));
    }

    /// As two threads do it, each with a scratch for the whole batch: first some of the samples,
    /// then some of the rows of ∂C/∂W. To the bits of one.
    void run_in_shares() {
        CAPTURE(inputs, outputs, samples, sizeof(S));
        const S factor = S(-0.5);
        std::vector<S> z(static_cast<std::size_t>(outputs * samples + guard)), z_shared = z;
        std::vector<S> dx(x.size()), dx_shared = dx, dW(W.size()), dW_shared = dW;
        std::vector<S> updated = W, updated_shared = W;
        Section::forward(o, b.data(), z.data());
        Section::backward(o, delta.data(), dx.data());
        Section::gradient(o, delta.data(), dW.data(), none);
        Section::gradient(o, delta.data(), updated.data(), &factor);
        const Index samples_cut = samples / 2, rows_cut = inputs / 24 * 12;
        for (const bool second : {false, true}) {
            const Index from = second ? samples_cut : 0;
            Operands<S> some = o;
            some.samples = second ? samples - samples_cut : samples_cut;
            some.x += from * inputs;
            Section::forward(some, b.data(), z_shared.data() + from * outputs);
            Section::backward(some, delta.data() + from * outputs,
                              dx_shared.data() + from * inputs);
        }
        for (const bool second : {false, true}) {
            const Index from = second ? rows_cut : 0;
            Operands<S> some = o;
            some.inputs = second ? inputs - rows_cut : rows_cut;
            some.x += from;
            Section::gradient(some, delta.data(), dW_shared.data() + from * outputs, none);
            Section::gradient(some, delta.data(), updated_shared.data() + from * outputs, &factor);
        }
        CHECK((z_shared == z));
        CHECK((dx_shared == dx));
        CHECK((dW_shared == dW));
        CHECK((updated_shared == updated));
        check_behind_scratch();
    }

    /// To the bits of the product without, and NaN passes.
    void run_rectified(const std::vector<S>& z) {
        if (samples == 1) return;
        const S first = x[0];
        x[0] = std::numeric_limits<S>::quiet_NaN();
        expected = found = z;
        Section::forward(o, b.data(), expected.data());
        Section::forward(o, b.data(), found.data(), true);
        x[0] = first;
        bool right = true;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const bool inside = i < static_cast<std::size_t>(outputs * samples);
            const S wanted = inside && expected[i] <= S(0) ? S(0) : expected[i];
            right = right && (found[i] == wanted || (std::isnan(wanted) && std::isnan(found[i])));
        }
        CHECK(right);
    }

    void run() {
        CAPTURE(inputs, outputs, samples, sizeof(S));
        const std::vector<S> z = numbers<S>(outputs * samples, generator);
        const std::vector<S> dW = numbers<S>(inputs * outputs, generator);
        const std::vector<S> db = numbers<S>(outputs, generator);
        const std::vector<S> dx = numbers<S>(inputs * samples, generator);
        for (const S* bias : {static_cast<const S*>(b.data()), static_cast<const S*>(nullptr)}) {
            expected = found = z;
            kernel::plain::forward<Dynamic, S>(o, bias, expected.data());
            Section::forward(o, bias, found.data());
            compare(outputs * samples, inputs + 1);
        }
        run_rectified(z);
        expected = found = dW;
        kernel::plain::gradient<Dynamic, S>(o, delta.data(), expected.data(), none);
        Section::gradient(o, delta.data(), found.data(), none);
        compare(inputs * outputs, samples);

        expected = found = W;
        const S factor = S(-0.5);
        std::vector<S> product(dW.size());
        kernel::plain::gradient<Dynamic, S>(o, delta.data(), product.data(), none);
        for (std::size_t i = 0; i < static_cast<std::size_t>(inputs * outputs); ++i)
            expected[i] += factor * product[i];
        Section::gradient(o, delta.data(), found.data(), &factor);
        compare(inputs * outputs, samples + 1);

        expected = found = db;
        kernel::plain::sum<Dynamic, S>(o, delta.data(), expected.data(), none);
        Section::sum(o, delta.data(), found.data(), none);
        compare(outputs, samples);
        expected = b;
        std::vector<S> total(db.size());
        kernel::plain::sum<Dynamic, S>(o, delta.data(), total.data(), none);
        for (std::size_t i = 0; i < static_cast<std::size_t>(outputs); ++i)
            expected[i] += factor * total[i];
        found = b;
        Section::sum(o, delta.data(), found.data(), &factor);
        compare(outputs, samples + 1);

        expected = found = dx;
        kernel::plain::backward<Dynamic, S>(o, delta.data(), expected.data());
        Section::backward(o, delta.data(), found.data());
        compare(inputs * samples, outputs);
    }
};

#define SECTION_OF(space, Name)                                                               \
    struct Name {                                                                                \
        static void forward(const auto& o, const auto* b, auto* z) {                          \
            if (o.samples == 1) isa::space::forward_one(o, b, z);                          \
            else isa::space::forward(o, b, z);                                             \
        }                                                                                     \
        static void forward(const auto& o, const auto* b, auto* z, bool rectifies) {          \
            isa::space::forward(o, b, z, rectifies);                                       \
        }                                                                                     \
        template <class S>                                                                    \
        static void gradient(const Operands<S>& o, const S* d, S* to, const S* factor) {      \
            if (o.samples == 1) isa::space::gradient_one(o, d, to, factor);                \
            else isa::space::gradient(o, d, to, factor);                                   \
        }                                                                                     \
        template <class S>                                                                    \
        static void sum(const Operands<S>& o, const S* d, S* to, const S* factor) {           \
            isa::space::sum(o, d, to, factor);                                             \
        }                                                                                     \
        static void backward(const auto& o, const auto* d, auto* dx) {                        \
            if (o.samples == 1) isa::space::backward_one(o, d, dx);                        \
            else isa::space::backward(o, d, dx);                                           \
        }                                                                                     \
    }

#if BACKPROP_KERNELS
SECTION_OF(built_for, BuiltFor);
#if BACKPROP_DISPATCH
SECTION_OF(avx2, Avx2);
SECTION_OF(avx512, Avx512);
#endif
#endif

template <class Section>
void all_sizes() {
    for (const Index inputs : {1, 3, 4, 11, 13, 16, 17, 33})
        for (const Index outputs : {1, 2, 7, 10, 16, 17, 31, 33, 48, 49, 65})
            for (const Index samples : {1, 2, 5, 6, 7, 11, 12, 13, 23, 32}) {
                Comparison<float, Section>{inputs, outputs, samples}.run();
                Comparison<double, Section>{inputs, outputs, samples}.run();
            }
    Comparison<float, Section>{1100, 1030, 3}.run();  // rows more than a page apart
    Comparison<double, Section>{600, 530, 3}.run();
    Comparison<double, Section>{530, 600, 25}.run();
    Comparison<float, Section>{1700, 520, 26}.run();  // sums in parts
    Comparison<float, Section>{1700, 520, 24}.run();  // of W where it lies
    Comparison<float, Section>{3100, 130, 7}.run();  // because W is large
    Comparison<float, Section>{100, 70, 300}.run();  // the gradient's
    Comparison<double, Section>{70, 30, 150}.run();
    Comparison<float, Section>{113, 130, 41}.run();  // δ transposed in the place of W
    Comparison<double, Section>{113, 130, 41}.run();
    Comparison<float, Section>{400, 530, 340}.run();  // x packed
    Comparison<double, Section>{400, 270, 170}.run();
    Comparison<float, Section>{90, 530, 740}.run();  // x packed and δ read in place
}

/// Threads share a batch of two samples each or more (network/pass.hpp).
template <class Section>
void all_shares() {
    Comparison<float, Section>{33, 49, 7}.run_in_shares();
    Comparison<double, Section>{97, 97, 13}.run_in_shares();
    Comparison<float, Section>{97, 97, 60}.run_in_shares();  // W transposed, by two threads δ
    Comparison<float, Section>{805, 513, 38}.run_in_shares();   // sums in parts
    Comparison<float, Section>{3100, 130, 38}.run_in_shares();
    Comparison<float, Section>{400, 530, 340}.run_in_shares();  // x packed
    Comparison<double, Section>{400, 270, 170}.run_in_shares();
}

#if BACKPROP_KERNELS

TEST_CASE("kernel: the products for what the build targets equal the plain ones", "[kernel]") {
    all_sizes<BuiltFor>();
    all_shares<BuiltFor>();
}

#if BACKPROP_DISPATCH

TEST_CASE("kernel: the products for AVX2 equal the plain ones", "[kernel]") {
    REQUIRE(__builtin_cpu_supports("avx2"));  // where the tests run; a processor without fails
    all_sizes<Avx2>();
    all_shares<Avx2>();
}

TEST_CASE("kernel: the products for AVX-512 equal the plain ones", "[kernel]") {
    if (isa::available() < isa::Level::avx512) {
        WARN("this processor has no AVX-512, so its products were not run");
        return;
    }
    all_sizes<Avx512>();
    all_shares<Avx512>();
}

#endif

#endif

}  // namespace
