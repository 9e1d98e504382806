# SPDX-License-Identifier: MIT
"""Writes golden.hpp: functions with their first and second derivatives, by mpmath.

    python3 golden.py > golden.hpp

Written with mpmath 1.3. Points are short binary fractions, the same in every scalar.
"""

from mpmath import mp, mpf

mp.dps = 60

ALL = ["-2.5", "-1", "-0.125", "0.25", "0.5", "1.75", "3"]
POSITIVE = ["0.125", "0.5", "1", "1.75", "40"]
UNIT = ["-0.875", "-0.5", "0", "0.125", "0.75"]
# name: (f, points); e^x and the like stay within float
ONE = {
    "exp": (mp.exp, ALL),
    "expm1": (mp.expm1, ALL + ["0"]),
    "log": (mp.log, POSITIVE),
    "log1p": (mp.log1p, ["-0.75", "0"] + POSITIVE),
    "log2": (lambda x: mp.log(x, 2), POSITIVE),
    "log10": (mp.log10, POSITIVE),
    "sqrt": (mp.sqrt, POSITIVE),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), ALL),
    "sin": (mp.sin, ALL + ["0"]),
    "cos": (mp.cos, ALL + ["0"]),
    "tan": (mp.tan, ["-1", "-0.125", "0", "0.25", "0.5", "3"]),
    "asin": (mp.asin, UNIT),
    "acos": (mp.acos, UNIT),
    "atan": (mp.atan, ALL + ["0", "1", "-40"]),
    "sinh": (mp.sinh, ALL + ["0"]),
    "cosh": (mp.cosh, ALL + ["0"]),
    "tanh": (mp.tanh, ALL + ["0", "20"]),
    "asinh": (mp.asinh, ALL + ["0", "1", "-40"]),
    "acosh": (mp.acosh, ["1.125", "1.75", "2", "3", "40"]),
    "atanh": (mp.atanh, UNIT),
    "erf": (mp.erf, ALL + ["0", "5"]),
    "erfc": (mp.erfc, ALL + ["0", "5"]),
}
TWO = {
    "pow": (mp.power, [("0.5", "2"), ("1.75", "-1.5"), ("3", "0.25"), ("0.125", "1"),
                       ("2", "3"), ("1", "-2"), ("2.5", "0")]),
    "hypot": (lambda x, y: mp.sqrt(x * x + y * y),
              [("3", "4"), ("-3", "0.5"), ("0.125", "-2"), ("-1", "-1"), ("0", "2"), ("-5", "0")]),
    "atan2": (mp.atan2, [("1", "2"), ("-3", "0.5"), ("0.125", "-2"), ("-1", "-1"), ("2", "0"),
                         ("0", "3")]),
}


def number(x):
    return mp.nstr(mpf(x), 40, min_fixed=0, max_fixed=0, strip_zeros=True) + "L"


def rows(name, kind, table):
    print(f"inline constexpr {kind} {name}_at[] = {{")
    for row in table:
        lines = ["    {" + row[0]]
        for entry in row[1:]:
            if len(lines[-1]) + len(entry) > 95:
                lines[-1] += ","
                lines.append("     " + entry)
            else:
                lines[-1] += ", " + entry
        text = "\n".join(lines) + "},"
        print(text)
    print("};\n")


def main():
    print("// SPDX-License-Identifier: MIT")
    print("// Written by golden.py with mpmath 1.3; not to be edited.")
    print("#pragma once\n\nnamespace backprop::golden {\n")
    print("struct At {\n    long double x, f, dx, dxx;\n};\n")
    print("struct At2 {\n    long double x, y, f, dx, dy, dxx, dxy, dyy;\n};\n")
    for name, (f, points) in ONE.items():
        rows(name, "At", [[number(x)] + [number(mp.diff(f, mpf(x), n)) for n in (0, 1, 2)]
                          for x in points])
    orders = [(0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2)]
    for name, (f, points) in TWO.items():
        rows(name, "At2", [[number(x), number(y)] +
                           [number(mp.diff(f, (mpf(x), mpf(y)), n)) for n in orders]
                           for x, y in points])
    print("}  // namespace backprop::golden")


main()
