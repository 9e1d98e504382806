# SPDX-License-Identifier: MIT
"""Writes golden.hpp: what the generator and its distributions must give, bit by bit.

    python3 golden.py > golden.hpp

A second implementation, from the papers, over Python's unbounded integers and exact fractions.
"""

from decimal import Decimal, getcontext
from fractions import Fraction

MASK = 2**64 - 1
GAMMA = 0x9E3779B97F4A7C15


def scramble(x):
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB & MASK
    return x ^ (x >> 31)


def split_mix(seed, count):
    return [scramble((seed + n * GAMMA) & MASK) for n in range(1, count + 1)]


def mix(key, index):
    return scramble((scramble((key + GAMMA) & MASK) + index * GAMMA) & MASK)


class Xoshiro:
    def __init__(self, state):
        self.state = list(state)

    def next(self):
        def rotate(x, k):
            return (x << k | x >> (64 - k)) & MASK

        s = self.state
        output = (rotate((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)
        return output

    def fraction(self):
        return Fraction(self.next() >> 11, 2**53)


def seeded(seed):
    return Xoshiro(split_mix(seed, 4))


def uniform_index(g, n):
    if n == 1:
        return 0
    while True:
        index = g.next() >> (64 - (n - 1).bit_length())
        if index < n:
            return index


def shuffled(g, count):
    values = list(range(count))
    for i in reversed(range(1, count)):
        j = uniform_index(g, i + 1)
        values[i], values[j] = values[j], values[i]
    return values


getcontext().prec = 60
WEIGHTS = [(-Decimal(k * k) / 2).exp() for k in range(40)]
CHANCES = [round(sum(WEIGHTS[: k + 1]) / sum(WEIGHTS) * 2**64) for k in range(9)]


def accepted(g, k, x):
    """Algorithm B: true with chance exp(-x (2k + x) / (2k + 2))."""
    y, n = x, 0
    while True:
        z = g.fraction()
        if not z < y:
            break
        if not g.fraction() < (2 * k + x) / (2 * k + 2):
            break
        y, n = z, n + 1
    return n % 2 == 0


def normal(g):
    while True:
        chance = g.next()
        k = sum(chance >= c for c in CHANCES)
        bits = g.next()
        x = Fraction(bits >> 11, 2**53)
        if all(accepted(g, k, x) for _ in range(k + 1)):
            return float(-(k + x) if bits & 1 else k + x)


def array(kind, name, values):
    print(f"inline constexpr {kind} {name}[] = {{")
    for value in values:
        print(f"    {value},")
    print("};\n")


def words(values):
    return [f"0x{value:016x}" for value in values]


def main():
    print("// SPDX-License-Identifier: MIT")
    print("// Written by golden.py; not to be edited.")
    print("#pragma once\n\n#include <cstdint>\n\nnamespace backprop::golden {\n")
    g = Xoshiro([1, 2, 3, 4])
    array("std::uint64_t", "from_1_2_3_4", words(g.next() for _ in range(10)))
    array("std::uint64_t", "state_of_seed_42", words(seeded(42).state))
    keys = [(0, 0), (0, 1), (1, 0), (42, 7), (MASK, MASK)]
    array("std::uint64_t", "mixed", words(mix(*pair) for pair in keys))
    g = seeded(42)
    array("double", "uniform", [float(g.fraction()).hex() for _ in range(8)])
    g = seeded(42)
    array("double", "symmetric",
          [float(2 * g.fraction() + Fraction(1, 2**53) - 1).hex() for _ in range(8)])
    g = seeded(42)
    array("int", "index_below_10", [uniform_index(g, 10) for _ in range(16)])
    array("int", "shuffled", shuffled(seeded(42), 12))
    array("std::uint64_t", "chance_up_to", words(CHANCES))
    g = seeded(42)
    array("double", "normal", [normal(g).hex() for _ in range(16)])
    g = seeded(42)
    for _ in range(100000):
        normal(g)
    array("std::uint64_t", "state_after_100000_normal", words(g.state))
    print("}  // namespace backprop::golden")


if __name__ == "__main__":
    main()
