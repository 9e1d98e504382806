# SPDX-License-Identifier: MIT
"""Prints tests/data/golden.hpp: means and standard deviations in 60 digits, by mpmath, and files as
NumPy writes them."""

import io
import struct
import warnings

import numpy as np
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
print("#pragma once\n\n#include <cmath>\n\nnamespace backprop::golden {\n")
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
print("};\n")

# ---- NumPy's files ----
warnings.simplefilter("ignore")  # numpy warns of versions 2 and 3


def npy(array, version=None):
    file = io.BytesIO()
    np.lib.format.write_array(file, array, version=version)
    return file.getvalue()


def npz(save, **arrays):
    file = io.BytesIO()
    save(file, **arrays)
    return file.getvalue()


ARRAYS = []
for kind in ["f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "b1"]:
    for order in "<>":
        for layout in "CF":
            array = np.array([[0, 1, 2], [100, 3, 127]], dtype=order + kind, order=layout)
            ARRAYS.append((f"{order}{kind} {layout}", npy(array), array))
    if kind[0] in "iu":
        limits = np.iinfo(kind)
        array = np.array([limits.min, limits.max], dtype=kind)
    elif kind[0] == "f":
        limits = np.finfo(kind)
        array = np.array([limits.max, limits.tiny, -np.inf, 0.1], dtype=kind)
    ARRAYS.append((f"{kind}, extremes", npy(array), array))
for version in [(1, 0), (2, 0), (3, 0)]:
    array = np.array([1.5, -2.5])
    ARRAYS.append((f"version {version[0]}", npy(array, version), array))
array = np.arange(24, dtype="<i2").reshape(2, 3, 2, 2)
ARRAYS.append(("four dimensions, C", npy(array), array))
ARRAYS.append(("four dimensions, F", npy(np.asfortranarray(array)), array))

print("struct Array {")
print("    const char* name;")
print("    const char* file;  // in hexadecimal")
print("    int rows, columns;")
print("    double values[24];  // of each sample in turn")
print("};")
print("inline constexpr Array arrays[] = {")
for name, file, array in ARRAYS:
    flat = array.reshape(array.shape[0], -1).astype("f8")
    values = ", ".join(repr(float(x)).replace("inf", "HUGE_VAL") for x in flat.flatten())
    print(f'    {{"{name}", "{file.hex()}", {flat.shape[1]}, {flat.shape[0]}, {{{values}}}}},')
print("};\n")

TABLE = dict(x=np.arange(6, dtype="f4").reshape(3, 2) / 4, y=np.array([0, 2, 1]),
             w=np.array([1.0, 2.0, 0.5]))
print("// x = (0, 0.25), (0.5, 0.75), (1, 1.25); y = 0, 2, 1; w = 1, 2, 0.5")
print(f'inline constexpr char stored[] = "{npz(np.savez, **TABLE).hex()}";')
print(f'inline constexpr char deflated[] = "{npz(np.savez_compressed, **TABLE).hex()}";')
print("\n}  // namespace backprop::golden")
