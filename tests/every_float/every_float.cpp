// SPDX-License-Identifier: MIT
// How far the vector functions are from the true values, in units in the last place: over floats
// in steps, and as many doubles at random, in every instruction set that this processor has.
//
//     every_float                    each 16411th float: seconds
//     every_float 1                  every float: hours
//     every_float 1 SiLU             every float, of one function
//
// Prints the worst error of each function and the argument where it is, and fails where a bound
// of docs/activation.md is exceeded, or a limit, a zero's sign or NaN is not as it should be. The
// reference for float is the formula in double, for double that in long double; both from the C
// library, whose errors are below a thousandth of what is measured.
#include <backprop/activation/activation.hpp>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>

#if BACKPROP_KERNELS

struct Exp {
    static auto value(auto x) { return std::exp(x); }
};
struct Expm1 {
    static auto value(auto x) { return std::expm1(x); }
};
struct Log {
    static auto value(auto x) { return std::log(x); }
};
struct Log1p {
    static auto value(auto x) { return std::log1p(x); }
};
struct Sqrt {
    static auto value(auto x) { return std::sqrt(x); }
};
struct Cos {
    static auto value(auto x) { return std::cos(x); }
};

#define BACKPROP_SOURCE <every_float/functions.inc>
#include <backprop/simd/sections.inc>

namespace {

using namespace backprop;

/// Every `step`-th float; for double as many of all exponents, and as many in [-64, 64].
std::uint64_t step = 16411;
const char* only = nullptr;
bool failed = false;

template <class S>
using Reference = std::conditional_t<std::same_as<S, float>, double, long double>;

/// Errors in ulp; of what is not normal, whether it is no larger than the least normal number.
template <class S>
double error(S found, Reference<S> exact) {
    using Limits = std::numeric_limits<S>;
    if (std::isnan(exact)) return std::isnan(found) ? 0 : 1e9;
    if (std::abs(exact) > Reference<S>(Limits::max())) {  // rounds to ∞, or to the largest number
        const bool right = std::abs(found) >= Limits::max() && (found > 0) == (exact > 0);
        return right ? 0 : 1e9;
    }
    if (std::abs(exact) < Reference<S>(Limits::min()))
        return std::abs(found) <= Limits::min() ? 0 : 1e9;
    const int exponent = std::ilogb(exact) + 1 - Limits::digits;
    return static_cast<double>(std::ldexp(std::abs(Reference<S>(found) - exact), -exponent));
}

struct Worst {
    double error = 0, at = 0;
    void meet(double e, double z) {
        if (std::isnan(e)) e = 1e9;
        if (e > error) error = e, at = z;
    }
};

/// In units in the last place; of derivatives in ε·max(1, |f′|). GELU's left tails are held to
/// 4 ε·max(1, |f|).
struct Bounds {
    double value, derivative;
    bool absolute_tail = false;
};

constexpr Index block = 4096;

template <class S>
struct Set {
    const char* name;
    void (*activate)(const S*, S*, Index);
    void (*multiply_derivative)(const S*, const S*, S*, Index);
    Worst value, derivative, tail;
};

template <class F, class S>
class Trial {
public:
    Trial(const char* name, Bounds bounds) : name_{name}, bounds_{bounds} {
        add("built for", isa::built_for::activate<F, S>, [] {
            if constexpr (has_derivative) return isa::built_for::multiply_derivative<F, S>;
            else return nullptr;
        }());
#if BACKPROP_DISPATCH
        if (isa::available() >= isa::Level::avx2)
            add("avx2", isa::avx2::activate<F, S>, [] {
                if constexpr (has_derivative) return isa::avx2::multiply_derivative<F, S>;
                else return nullptr;
            }());
        if (isa::available() >= isa::Level::avx512)
            add("avx512", isa::avx512::activate<F, S>, [] {
                if constexpr (has_derivative) return isa::avx512::multiply_derivative<F, S>;
                else return nullptr;
            }());
#endif
    }

    void run() {
        std::vector<S> z;
        const auto put = [&](S x) {
            z.push_back(x);
            if (z.size() == block) one_block(z), z.clear();
        };
        if constexpr (std::same_as<S, float>) {
            for (std::uint64_t bits = 0; bits < (std::uint64_t{1} << 32); bits += step)
                put(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
        } else {
            std::uint64_t random = 0;
            for (std::uint64_t i = 0; i < (std::uint64_t{1} << 32) / step; i += 2) {
                random = random * 6364136223846793005u + 1442695040888963407u;  // Knuth's
                put(std::bit_cast<double>(random));
                put(static_cast<double>(static_cast<std::int64_t>(random)) * 0x1p-57);
            }
        }
        using Limits = std::numeric_limits<S>;
        // Where results leave the range, the ends of each exponent, neighbours of multiples of ¼π.
        for (const S x : {std::log(Limits::min()), std::log(Limits::max())})
            for (int n = -32; n <= 32; ++n)
                put(x + static_cast<S>(n) * std::abs(x) * Limits::epsilon() / 2);
        for (int n = -8000; n <= 8000; ++n) put(static_cast<S>(0.1 * n));
        for (int e = Limits::min_exponent - Limits::digits; e <= Limits::max_exponent; ++e)
            for (const S x : {std::ldexp(S(1), e), -std::ldexp(S(1), e)}) {
                put(x);
                put(std::nextafter(x, S(0)));
                put(std::nextafter(x, 2 * x));
            }
        for (int n = 1; n <= 4096; ++n) {
            const S x = static_cast<S>(n * 0.785398163397448309616L);
            for (const S y : {x, std::nextafter(x, S(0)), -x}) put(y);
        }
        for (const S x : {S(0), -S(0), Limits::infinity(), -Limits::infinity(), Limits::max(),
                          Limits::lowest(), Limits::quiet_NaN(), S(3), S(-3)})
            put(x);
        if (!z.empty()) one_block(z);
        report();
    }

private:
    static constexpr bool has_derivative = requires(S x) { F::derivative(x, x); };

    void add(const char* set, void (*activate)(const S*, S*, Index),
             void (*multiply)(const S*, const S*, S*, Index)) {
        sets_.push_back({set, activate, multiply, {}, {}, {}});
    }

    void one_block(const std::vector<S>& z) {
        using R = Reference<S>;
        const auto n = static_cast<Index>(z.size());
        std::vector<R> f(z.size()), slope(z.size());
        for (std::size_t i = 0; i < z.size(); ++i) {
            f[i] = F::value(static_cast<R>(z[i]));
            if constexpr (has_derivative) slope[i] = F::derivative(static_cast<R>(z[i]), f[i]);
        }
        std::vector<S> a(z.size()), d(z.size(), S(1));
        for (Set<S>& set : sets_) {
            set.activate(z.data(), a.data(), n);
            for (std::size_t i = 0; i < z.size(); ++i) {
                if (z[i] == S(0) && std::signbit(a[i]) != std::signbit(f[i]))
                    set.value.meet(1e9, z[i]);
                if (bounds_.absolute_tail && f[i] < 0)
                    set.tail.meet(static_cast<double>(std::abs(R(a[i]) - f[i]) /
                                                      std::numeric_limits<S>::epsilon()), z[i]);
                else
                    set.value.meet(error<S>(a[i], f[i]), z[i]);
            }
            if constexpr (has_derivative) {
                d.assign(z.size(), S(1));
                set.multiply_derivative(z.data(), a.data(), d.data(), n);
                for (std::size_t i = 0; i < z.size(); ++i) {
                    const R scale = std::max(R(1), std::abs(slope[i]));
                    const R e = std::abs(R(d[i]) - slope[i]) /
                                (scale * R(std::numeric_limits<S>::epsilon()));
                    const bool both_nan = std::isnan(d[i]) && std::isnan(slope[i]);
                    set.derivative.meet(both_nan ? 0 : static_cast<double>(e), z[i]);
                }
            }
        }
    }

    void report() {
        for (const Set<S>& set : sets_) {
            std::printf("%-12s %-6s %-9s f %5.2f at %-13g", name_,
                        sizeof(S) == 4 ? "float" : "double", set.name, set.value.error,
                        set.value.at);
            if (has_derivative)
                std::printf("  f' %5.2f at %-13g", set.derivative.error, set.derivative.at);
            if (bounds_.absolute_tail) std::printf("  tail %5.2f", set.tail.error);
            const bool holds = set.value.error <= bounds_.value && set.tail.error <= 4 &&
                               set.derivative.error <= bounds_.derivative;
            std::printf("%s\n", holds ? "" : "  EXCEEDED");
            failed |= !holds;
        }
        std::fflush(stdout);
    }

    const char* name_;
    Bounds bounds_;
    std::vector<Set<S>> sets_;
};

template <class F>
void run(const char* name, Bounds of_float, Bounds of_double) {
    if (only && std::strcmp(only, name) != 0) return;
    Trial<F, float>{name, of_float}.run();
    Trial<F, double>{name, of_double}.run();
}

}  // namespace

int main(int count, char** arguments) {
    if (count > 1) step = std::strtoull(arguments[1], nullptr, 10);
    if (count > 2) only = arguments[2];
    if (step == 0) return 2;
    // The table of docs/activation.md.
    run<Exp>("exp", {1.5, 0}, {1.5, 0});
    run<Expm1>("expm1", {2, 0}, {2.5, 0});
    run<Log>("log", {1.5, 0}, {1.5, 0});
    run<Log1p>("log1p", {2, 0}, {2, 0});
    run<Sqrt>("sqrt", {0.5, 0}, {0.5, 0});
    run<Cos>("cos", {2, 0}, {2.5, 0});
    run<Sine>("Sine", {2, 1}, {2.5, 1});
    run<Tanh>("Tanh", {4, 4}, {4, 4});
    run<Sigmoid>("Sigmoid", {2.5, 1}, {2.5, 1});
    run<Softplus>("Softplus", {3, 1}, {3, 1});
    run<ReLU>("ReLU", {0, 0}, {0, 0});
    run<LeakyReLU>("LeakyReLU", {1.5, 0.5}, {1.5, 0.5});
    run<ELU>("ELU", {1.5, 0.5}, {1.5, 0.5});
    run<SELU>("SELU", {2, 1.5}, {2.5, 1.5});
    run<CELU>("CELU", {1.5, 0.5}, {1.5, 0.5});
    run<GELU>("GELU", {3, 1.5, true}, {3, 1.5, true});
    run<GELUTanh>("GELUTanh", {3, 2, true}, {3, 2, true});
    run<SiLU>("SiLU", {3.5, 2}, {3.5, 2});
    run<Mish>("Mish", {4, 2}, {4, 2});
    run<Softsign>("Softsign", {1.5, 1}, {1.5, 1});
    run<HardSigmoid>("HardSigmoid", {1, 0.5}, {1, 0.5});
    run<HardSwish>("HardSwish", {2, 1}, {2, 1});
    run<HardTanh>("HardTanh", {0, 0}, {0, 0});
    return failed ? 1 : 0;
}

#else

int main() {}

#endif
