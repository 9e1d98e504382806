# SPDX-License-Identifier: MIT
"""Prints tests/data/golden.hpp: means and standard deviations in 60 digits, by mpmath."""

import struct

from mpmath import mp, mpf, sqrt

mp.dps = 60


def single(x):
    return struct.unpack("<f", struct.pack("<f", x))[0]


# Small numbers, a large mean, a mean so large that floats differ by steps of 64, and a wide range.
ROWS = [
    [0.5, 1.25, -3.0, 2.0, 7.5, 0.1],
    [10000000.0 + k for k in (1, 3, 2, 9, 4, 6)],
    [1e9 + 64 * k for k in (0, 1, 0, 2, 1, 1)],
    [1e-20, 1e20, -1e10, 3.0, 1e5, -1e19],
]

print("// SPDX-License-Identifier: MIT")
print("// Written by golden.py.")
print("#pragma once\n\nnamespace backprop::golden {\n")
print(f"inline constexpr float rows[{len(ROWS)}][6] = {{")
for row in ROWS:
    print("    {" + ", ".join(repr(single(x)) + "F" for x in row) + "},")
print("};")
print("// Mean and standard deviation of each row of these floats.")
print(f"inline constexpr double moments[{len(ROWS)}][2] = {{")
for row in ROWS:
    values = [mpf(single(x)) for x in row]
    mean = sum(values) / 6
    print(f"    {{{mp.nstr(mean, 20)}, {mp.nstr(sqrt(sum((x - mean) ** 2 for x in values) / 6), 20)}}},")
print("};\n\n}  // namespace backprop::golden")
