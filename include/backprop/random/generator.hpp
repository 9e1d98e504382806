// SPDX-License-Identifier: MIT
// Random bits, the same on every platform: xoshiro256++, whose state s₀ s₁ s₂ s₃ of 4 × 64 bits
// goes through all 2²⁵⁶ − 1 values that are not all zero. One step, with rotations ⋘:
//
//     output  ((s₀ + s₃) ⋘ 23) + s₀
//     t = s₁ ≪ 17;  s₂ ^= s₀;  s₃ ^= s₁;  s₁ ^= s₂;  s₀ ^= s₃;  s₂ ^= t;  s₃ = s₃ ⋘ 45
//
// A seed is spread over the state by SplitMix64, whose n-th number is m(seed + n γ). With γ odd
// and m a bijection, the four words differ, so they are never all zero.
//
// Why not the standard library's: std::mt19937_64 is as portable, but has 2.5 KB of state and
// fails linear tests in every bit, and the distributions of <random> differ between vendors.
//
// Source: D. Blackman & S. Vigna 2021, "Scrambled linear pseudorandom number generators", fig. 4
// and table 2; G. Steele, D. Lea & C. Flood 2014, "Fast splittable pseudorandom number
// generators", with m = variant 13 of D. Stafford 2011, "Better bit mixing".
#pragma once

#include <backprop/core/error.hpp>

#include <array>
#include <bit>
#include <cstdint>

namespace backprop {

/// Where a Generator begins. Any value is as good as any other.
struct Seed {
    std::uint64_t value = 0;

    constexpr bool operator==(const Seed&) const = default;
};

namespace detail {

inline constexpr std::uint64_t golden_gamma = 0x9e3779b97f4a7c15;  // γ, 2⁶⁴ / golden ratio, odd

/// m: a bijection of 64 bits in which each input bit flips each output bit half of the time.
constexpr std::uint64_t scramble(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

}  // namespace detail

/// A new key from a key and an index: number `index` of the SplitMix64 stream that begins at
/// m(key + γ). For one key, all indices give different results, and for one index, all keys.
/// Chained, it names a stream of its own for everything that is drawn:
/// `Generator{Seed{mix(mix(mix(seed, step), layer), sample)}}` whatever thread draws it.
constexpr std::uint64_t mix(std::uint64_t key, std::uint64_t index) {
    using detail::golden_gamma, detail::scramble;
    return scramble(scramble(key + golden_gamma) + index * golden_gamma);
}

/// xoshiro256++. A regular value (a copy goes on from the same point) and a
/// std::uniform_random_bit_generator, so the distributions of <random> accept it too.
class Generator {
public:
    using result_type = std::uint64_t;
    using State = std::array<std::uint64_t, 4>;

    constexpr Generator() : Generator(Seed{}) {}
    constexpr explicit Generator(Seed seed) {
        for (std::uint64_t& word : state_)
            word = detail::scramble(seed.value += detail::golden_gamma);
    }

    /// Goes on from a state that `state()` gave; throws if it is all zeros, where all stay zero.
    static constexpr Generator from_state(const State& state) {
        if (state == State{}) fail("Generator: a state of four zeros is none of a generator's");
        Generator generator;
        generator.state_ = state;
        return generator;
    }
    constexpr State state() const { return state_; }

    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return ~result_type{0}; }

    /// 64 bits, and one step.
    constexpr result_type operator()() {
        auto& [s0, s1, s2, s3] = state_;
        const std::uint64_t output = std::rotl(s0 + s3, 23) + s0;
        const std::uint64_t t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = std::rotl(s3, 45);
        return output;
    }

    constexpr bool operator==(const Generator&) const = default;

private:
    State state_{};
};

}  // namespace backprop
