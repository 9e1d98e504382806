// SPDX-License-Identifier: MIT
// The vector forms of the losses, in every instruction set that this processor has, against the
// same losses over long double; and that a batch may be split by samples.
#include "catch.hpp"
#include "loss/list.hpp"

#include <backprop/core/name.hpp>
#include <backprop/random/uniform.hpp>

#include <cmath>
#include <limits>
#include <ratio>
#include <vector>

#if BACKPROP_KERNELS

namespace bp = backprop;

namespace {

using bp::Index;
using namespace bp;

// A loss is a handful of functions, each good to a few ulp, of numbers that are rounded sums.
constexpr long double roundings = 24;

/// loss_sum of one number, in the scalar, and loss_gradient, of the sections that can run.
template <class L, class S, class Law>
void in_every_set(const Law& law) {
    law(isa::built_for::loss_sum<L, S>, isa::built_for::loss_gradient<L, S>);
#if BACKPROP_DISPATCH
    if (isa::available() >= isa::Level::avx2)
        law(isa::avx2::loss_sum<L, S>, isa::avx2::loss_gradient<L, S>);
    if (isa::available() >= isa::Level::avx512)
        law(isa::avx512::loss_sum<L, S>, isa::avx512::loss_gradient<L, S>);
#endif
}

template <class S>
bool near(S found, S plain, long double exact) {
    if (!std::isfinite(plain)) return std::isnan(plain) ? std::isnan(found) : found == plain;
    const long double scale = std::max(1.0L, std::abs(exact));
    return std::abs(found - exact) <= roundings * std::numeric_limits<S>::epsilon() * scale;
}

/// Outputs and targets: all pairs of special ones, and many between.
template <class S>
void pairs(std::vector<S>& y, std::vector<S>& t, bool unit) {
    using Limits = std::numeric_limits<S>;
    for (const S u : {S(0), S(1), S(-1), S(0.5), Limits::infinity(), -Limits::infinity(),
                      Limits::quiet_NaN(), S(60), S(-60)})
        for (const S v : {S(0), S(1), S(-1), S(0.5), Limits::infinity(), Limits::quiet_NaN()})
            y.push_back(u), t.push_back(v);
    Generator generator{Seed{31}};
    for (int i = 0; i < 997; ++i) {
        const double u = symmetric(generator), v = symmetric(generator);
        y.push_back(static_cast<S>(unit ? 0.5 + 0.5 * u : 12 * u));
        t.push_back(static_cast<S>(unit ? 0.5 + 0.5 * v : 3 * v));
        if (i % 5 == 0) t.back() = static_cast<S>(y.back() + S(0.01) * static_cast<S>(v));
    }
}

template <class L, class S>
void agrees(bool unit = false) {
    STATIC_REQUIRE(fast::has_vector_loss<L, S>);
    std::vector<S> y, t;
    pairs(y, t, unit);
    const auto count = static_cast<Index>(y.size() - 1);
    in_every_set<L, S>([&](auto sum, auto gradient) {
        std::vector<S> slope(y.size(), S(7));
        gradient(y.data(), t.data(), slope.data(), count, S(2));
        CHECK(slope.back() == S(7));  // what stands behind is not touched
        for (std::size_t i = 0; i + 1 < y.size(); ++i) {
            const S value = static_cast<S>(sum(&y[i], &t[i], 1, 1));
            const auto exact_y = static_cast<long double>(y[i]);
            const auto exact_t = static_cast<long double>(t[i]);
            if (std::isnan(y[i]) || std::isnan(t[i])) {
                CHECK((std::isnan(value) && std::isnan(slope[i])));
                continue;
            }
            const bool right =
                near(value, loss_value<L>(y[i], t[i]), loss_value<L>(exact_y, exact_t)) &&
                near(S(slope[i] * 2), loss_derivative<L>(y[i], t[i]),
                     loss_derivative<L>(exact_y, exact_t));
            if (right) continue;
            CAPTURE(type_name<L>(), sizeof(S), y[i], t[i], value, loss_value<L>(y[i], t[i]),
                    slope[i] * 2, loss_derivative<L>(y[i], t[i]));
            FAIL_CHECK();
        }
    });
}

template <class L>
void holds(bool unit = false) {
    agrees<L, float>(unit);
    agrees<L, double>(unit);
}

/// The sum over n samples of k outputs is the sum of the samples' sums, in their order, and each
/// of these is that of its numbers: bit for bit, so that threads may share a batch.
template <class L, class S>
void splits() {
    Generator generator{Seed{32}};
    for (const Index k : {1, 3, 10, 200})
        for (const Index n : {1, 2, 7, 40, 300}) {
            std::vector<S> y, t;
            for (Index i = 0; i < k * n; ++i) {
                y.push_back(static_cast<S>(4 * symmetric(generator)));
                t.push_back(static_cast<S>(4 * symmetric(generator)));
            }
            in_every_set<L, S>([&](auto sum, auto gradient) {
                Accumulator<S> total(0);
                std::vector<S> parts(y.size()), whole(y.size());
                for (Index s = 0; s < n; ++s) {
                    Accumulator<S> of_sample(0);
                    for (Index j = s * k; j < (s + 1) * k; ++j)
                        of_sample += sum(y.data() + j, t.data() + j, 1, 1);
                    total += of_sample;
                    gradient(y.data() + s * k, t.data() + s * k, parts.data() + s * k, k, S(3));
                }
                gradient(y.data(), t.data(), whole.data(), k * n, S(3));
                CAPTURE(sizeof(S), k, n);
                CHECK(sum(y.data(), t.data(), k, n) == total);
                CHECK(parts == whole);
            });
        }
}

inline constexpr auto cubic = [](auto y, auto t) {
    using std::abs;
    return abs(y - t) * (y - t) * (y - t);
};
inline constexpr auto expectile = [](auto y, auto t) {
    const auto e = y - t;
    return bp::select(e > 0, 0.75, 0.25f) * e * e;
};
inline constexpr auto with_branch = [](auto y, auto t) { return y > t ? y - t : (t - y) / 2; };

struct OneType {
    static double value(double y, double t) { return y - t; }
};
struct OfTheLibraryOnly {
    static auto value(const auto& y, const auto& t) { return std::abs(y - t); }
    static auto derivative(const auto& y, const auto& t) { return y > t ? 1 : -1; }
};

}  // namespace

TEST_CASE("loss: the vectors of element-wise losses keep the bounds of their numbers", "[loss]") {
    holds<Quadratic>();
    holds<SquaredError>();
    holds<MeanSquaredError>();
    holds<MeanAbsoluteError>();
    holds<Huber>();
    holds<HuberWith<std::ratio<1, 4>>>();
    holds<LogCosh>();
    holds<BinaryCrossEntropyWithLogits>();
    holds<Hinge>();
    holds<Quantile>();
    holds<QuantileWith<std::ratio<7, 8>>>();
    holds<PoissonNLL>();
}

TEST_CASE("loss: the vectors of binary cross-entropy keep the bounds of its numbers", "[loss]") {
    holds<BinaryCrossEntropy>(true);
}

TEST_CASE("loss: a lambda without branches runs on vectors, and is right", "[loss]") {
    holds<LossFunction<cubic>>();
    holds<LossFunction<expectile>>();
}

TEST_CASE("loss: what branches, or does not promise to take any scalar, is called with numbers",
          "[loss]") {
    STATIC_REQUIRE(!fast::has_vector_loss<LossFunction<with_branch>, float>);
    STATIC_REQUIRE(!fast::has_vector_loss<OneType, double>);
    STATIC_REQUIRE(!fast::has_vector_loss<OfTheLibraryOnly, double>);
    const std::vector<double> y{1, 2, 3, 4, 5}, t{2, 2, 2, 5, 1};
    std::vector<double> slope(5);
    fast::loss_gradient<LossFunction<with_branch>>(y.data(), t.data(), slope.data(), Index{5}, 2.0);
    CHECK(slope == std::vector<double>{-0.25, -0.25, 0.5, -0.25, 0.5});
    fast::loss_gradient<OfTheLibraryOnly>(y.data(), t.data(), slope.data(), Index{5}, 2.0);
    CHECK(slope == std::vector<double>{-0.5, -0.5, 0.5, -0.5, 0.5});
}

TEST_CASE("loss: a batch that is split by samples gives the same bits", "[loss]") {
    splits<LogCosh, float>();
    splits<LogCosh, double>();
    splits<Huber, float>();
    splits<LossFunction<expectile>, double>();
}

#endif
