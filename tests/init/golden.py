# SPDX-License-Identifier: MIT
"""Writes golden.hpp: the first weights of each rule for a matrix of 2 x 3, seed 42.

    python3 golden.py > golden.hpp
"""

import sys
from fractions import Fraction
from math import sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "random"))
sys.dont_write_bytecode = True
from golden import normal, seeded  # noqa: E402

OUTPUTS, INPUTS = 2, 3
VARIANCES = {
    "glorot": 2 / (INPUTS + OUTPUTS),
    "he": 2 / INPUTS,
    "lecun": 1 / INPUTS,
}


def symmetric(g):
    return float(2 * g.fraction() + Fraction(1, 2**53) - 1)


def main():
    print("// SPDX-License-Identifier: MIT")
    print("// Written by golden.py; not to be edited. Matrices of 2 x 3, column by column.")
    print("#pragma once\n\nnamespace backprop::golden {\n")
    for name, variance in VARIANCES.items():
        for form, scale, draw in (("uniform", sqrt(3 * variance), symmetric),
                                  ("normal", sqrt(variance), normal)):
            g = seeded(42)
            print(f"inline constexpr double {name}_{form}[] = {{")
            for _ in range(OUTPUTS * INPUTS):
                print(f"    {(scale * draw(g)).hex()},")
            print("};\n")
    print("}  // namespace backprop::golden")


main()
