#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes golden.hpp: f and f' of every element-wise activation to 113 bits, from mpmath.

    python3 tests/activation/golden.py > tests/activation/golden.hpp

The formulas here are the definitions, computed with 60 digits; each f' is held against mpmath's
own numerical derivative before anything is written.
"""
import random
from fractions import Fraction

from mpmath import (cos, cosh, diff, erfc, exp, expm1, isnan, inf, log1p, mp, mpf, nan, npdf, pi,
                    sin, sqrt, tanh)

mp.dps = 60
lam = mpf("1.0507009873554804934193349852946")
alpha = mpf("1.6732632423543772848170429916717")


def sigma(z):
    return 1 / (1 + exp(-z))


def normal_cdf(z):
    if z < -10**6:
        return mpf(0)
    return mpf(1) if z > 10**6 else erfc(-z / sqrt(mpf(2))) / 2


def normal_pdf(z):
    return mpf(0) if abs(z) > 10**6 else npdf(z)


def two_u(z):
    return 2 * sqrt(2 / pi) * (z + mpf("0.044715") * z**3)


def two_du(z):
    return 2 * sqrt(2 / pi) * (1 + 3 * mpf("0.044715") * z**2)


def sigma2(z):  # sigma(z) sigma(-z), without cancellation
    return sigma(z) * sigma(-z)


def leaky(s):
    return (lambda z: z if z > 0 else s * z, lambda z: mpf(1) if z > 0 else s, (-inf, inf), (s, 1))


def elu(a, scale=mpf(1)):
    return (lambda z: scale * z if z > 0 else scale * a * expm1(z),
            lambda z: scale if z > 0 else scale * a * exp(z), (-scale * a, inf), (0, scale))


def celu(a):
    return (lambda z: z if z > 0 else a * expm1(z / a), lambda z: mpf(1) if z > 0 else exp(z / a),
            (-a, inf), (0, 1))


def omega(z):
    return tanh(log1p(exp(z)))


# type: f, f', limits of f at -inf and inf, limits of f'
functions = {
    "Identity": (lambda z: z, lambda z: mpf(1), (-inf, inf), (1, 1)),
    "Sigmoid": (sigma, sigma2, (0, 1), (0, 0)),
    "Tanh": (tanh, lambda z: 1 / cosh(z)**2, (-1, 1), (0, 0)),
    "ReLU": (lambda z: max(z, mpf(0)), lambda z: mpf(z > 0), (0, inf), (0, 1)),
    "LeakyReLU": leaky(mpf(1) / 100),
    "LeakyReLUWith<std::ratio<1, 5>>": leaky(mpf(1) / 5),
    "ELU": elu(mpf(1)),
    "ELUWith<std::ratio<3, 2>>": elu(mpf(3) / 2),
    "SELU": elu(alpha, lam),
    "CELU": celu(mpf(1)),
    "CELUWith<std::ratio<2, 3>>": celu(mpf(2) / 3),
    "GELU": (lambda z: z * normal_cdf(z), lambda z: normal_cdf(z) + z * normal_pdf(z),
             (0, inf), (0, 1)),
    "GELUTanh": (lambda z: z * sigma(two_u(z)),
                 lambda z: sigma(two_u(z)) + z * sigma2(two_u(z)) * two_du(z), (0, inf), (0, 1)),
    "SiLU": (lambda z: z * sigma(z), lambda z: sigma(z) + z * sigma2(z), (0, inf), (0, 1)),
    "Mish": (lambda z: z * omega(z),
             lambda z: omega(z) + z * sigma(z) / cosh(log1p(exp(z)))**2, (0, inf), (0, 1)),
    "Softplus": (lambda z: z + log1p(exp(-z)) if z > 0 else log1p(exp(z)), sigma, (0, inf), (0, 1)),
    "Softsign": (lambda z: z / (1 + abs(z)), lambda z: 1 / (1 + abs(z))**2, (-1, 1), (0, 0)),
    "HardSigmoid": (lambda z: min(max((z + 3) / 6, mpf(0)), mpf(1)),
                    lambda z: mpf(abs(z) < 3) / 6, (0, 1), (0, 0)),
    "HardSwish": (lambda z: z * min(max((z + 3) / 6, mpf(0)), mpf(1)),
                  lambda z: (2 * z + 3) / 6 if abs(z) <= 3 else mpf(z > 0), (0, inf), (0, 1)),
    "HardTanh": (lambda z: min(max(z, mpf(-1)), mpf(1)), lambda z: mpf(abs(z) < 1),
                 (-1, 1), (0, 0)),
    "Sine": (sin, cos, (nan, nan), (nan, nan)),
}


def points():
    """Numbers of type float and double, from the smallest to the largest, most where f bends."""
    draw = random.Random(1)

    def near(centre, exponent):  # the neighbours of a kink, one ulp of float and double away
        ulps = [Fraction(2)**(exponent - digits) for digits in (23, 52)]
        return [centre] + [centre + s * u for u in ulps for s in (1, -1)]

    z = {Fraction(0)}
    z.update(*(near(Fraction(k), e) for k, e in ((1, 0), (-1, 0), (3, 1), (-3, 1), (-64, 6), (-80, 6))))
    z.update(Fraction(k) for k in (64, 20, -20, -200, -25000, -87, -88, -700, -714, -740, -745))
    for e in (-1074, -1060, -1022, -900, -400, -149, -140, -126, -100, -64, -53, -40, -30, -24, -16,
              -12, *range(-10, 12), 13, 14, 20, 24, 53, 64, 100, 127, 400, 900, 1023):
        digits = min(draw.choice((23, 52)), max(e + (149 if e >= -149 else 1074), 0))
        m = Fraction(draw.getrandbits(digits), 2**digits) if digits else Fraction(0)
        z.update((sign * (1 + m) * Fraction(2)**e for sign in (1, -1)))
    for digits in [23 - 5] * 24 + [52 - 5] * 12:  # in [-32, 32)
        z.add(Fraction(draw.randrange(-2**(digits + 5), 2**(digits + 5)), 2**digits))
    for x in ("-0.7517915247", "-0.7524614221", "-1.278464543", "-1.192431215", "-1.5"):  # minima
        z.add(Fraction(float(x)))
    return sorted(z)


def literal(x):
    """x to 113 bits, as a hexadecimal long double; below the normal range 0."""
    x = mpf(x)
    if isnan(x):
        return "nan_"
    if abs(x) == inf:
        return "inf_" if x > 0 else "-inf_"
    if abs(x) < mpf(2)**-16382:
        return "0.L"
    mp.prec, old = 113, mp.prec
    x = +x  # rounds to nearest
    mp.prec = old
    man, e = int(abs(x.man)), int(x.exp)
    shift = man.bit_length() - 1
    digits = man << ((-shift) % 4)
    text = f"{digits:x}"
    tail = text[1:].rstrip("0")
    return f"{'-' if x < 0 else ''}0x1{'.' + tail if tail else ''}p{e + shift}L"


def array(name, values):
    lines, line = [], "       "
    for v in values:
        if len(line) + len(v) + 2 > 100:
            lines.append(line)
            line = "       "
        line += f" {v},"
    return "\n".join([f"    static constexpr long double {name}[] = {{", *lines, line, "    };"])


def check(name, f, d):
    for z in (-7.3, -2.2, -1.7, -0.4, 0.3, 1.9, 2.7, 5.1):
        z = mpf(z)
        assert abs(diff(f, z) - d(z)) < mpf(10)**-20, (name, z)


def main():
    z = [mpf(p.numerator) / p.denominator for p in points()]
    print("// SPDX-License-Identifier: MIT\n"
          "// Written by golden.py from mpmath with 60 digits; not to be edited.\n"
          "#pragma once\n\n"
          "#include <backprop/activation/activation.hpp>\n\n"
          "#include <limits>\n"
          "#include <ratio>\n\n"
          "namespace golden {\n\n"
          "using namespace backprop;\n\n"
          "inline constexpr long double nan_ = std::numeric_limits<long double>::quiet_NaN();\n"
          "inline constexpr long double inf_ = std::numeric_limits<long double>::infinity();\n\n"
          "struct Points {")
    print(array("z", map(literal, z)))
    print("};\n\n// f and f' at Points::z, and at -inf and inf.\n"
          "template <class F>\nstruct Golden;\n")
    for name, (f, d, f_limits, d_limits) in functions.items():
        check(name, f, d)
        print(f"template <>\nstruct Golden<{name}> {{")
        print(array("f", (literal(f(x)) for x in z)))
        print(array("d", (literal(d(x)) for x in z)))
        print(array("f_limits", map(literal, f_limits)))
        print(array("d_limits", map(literal, d_limits)))
        print("};\n")
    print("}  // namespace golden")


main()
