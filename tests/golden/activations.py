# SPDX-License-Identifier: MIT
"""Writes activations.hpp: f and f' of each activation at special points, as PyTorch has them.

    python3 tests/golden/activations.py > tests/golden/activations.hpp

Written with PyTorch 1.13. PyTorch computes what fills a vector register by other code than the
rest, and the two do not always make the same choice. Both are asked; where they differ by more
than rounding both answers are written.
"""

import math
import re
import textwrap

import torch
from torch import nn

torch.set_default_dtype(torch.float64)

ACTIVATIONS = {
    "Identity": nn.Identity(), "Sigmoid": nn.Sigmoid(), "Tanh": nn.Tanh(), "ReLU": nn.ReLU(),
    "LeakyReLU": nn.LeakyReLU(), "LeakyReLUWith<std::ratio<1, 4>>": nn.LeakyReLU(0.25),
    "ELU": nn.ELU(), "ELUWith<std::ratio<3, 2>>": nn.ELU(1.5), "SELU": nn.SELU(),
    "CELU": nn.CELU(), "CELUWith<std::ratio<3, 2>>": nn.CELU(1.5), "GELU": nn.GELU(),
    "GELUTanh": nn.GELU(approximate="tanh"), "SiLU": nn.SiLU(), "Mish": nn.Mish(),
    "Softplus": nn.Softplus(), "Softsign": nn.Softsign(), "HardSigmoid": nn.Hardsigmoid(),
    "HardSwish": nn.Hardswish(), "HardTanh": nn.Hardtanh(), "Sine": torch.sin,
}
COLUMN_ACTIVATIONS = {"Softmax": nn.Softmax(dim=0), "LogSoftmax": nn.LogSoftmax(dim=0)}

INF, NAN = math.inf, math.nan
KINKS = [-3.0, -1.0, 0.0, 1.0, 3.0]
POSITIVE = [5e-324, 1e-310, 1e-20, 1e-3, 0.25, 0.5, 1.5, 2.0, 2.5, 4.0, 6.0, 10.0, 19.5, 20.0,
            math.nextafter(20.0, INF), 22.0, 30.0, 40.0, 64.5, 100.0, 709.0, 800.0, 1e10, 1e160,
            1.7e308, INF]
POINTS = sorted({*POSITIVE, *(-z for z in POSITIVE),
                 *(near for k in KINKS for near in (k, math.nextafter(k, INF),
                                                    math.nextafter(k, -INF)))}) + [-0.0, NAN]
COLUMNS = [[0.0, 0.0, 0.0], [1.0, -2.0, 0.5], [800.0, -800.0, 0.0], [-800.0, -801.0, -805.0],
           [1e308, -1e308, 1e308], [40.0, 0.0, -40.0], [1e-20, 0.0, -1e-20], [-INF, 0.0, 1.0],
           [-INF, -INF, 3.0], [-INF, -INF, -INF], [INF, 0.0, 1.0], [INF, -INF, 0.0],
           [INF, INF, 1.0], [0.0, NAN, 1.0], [NAN, INF, -INF]]
UPSTREAM = [0.5, -2.0, 1.25]

VECTOR = 64  # entries: a whole number of registers


def evaluate(f, z, entries):
    x = torch.full((entries,), z, requires_grad=True)
    y = f(x)
    y.sum().backward()
    return y[0].item(), x.grad[0].item()


def same(a, b):
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return a == b or abs(a - b) <= 1e-14 * max(1, abs(a))


def literal(x):
    if math.isnan(x):
        return "nan"
    if math.isinf(x):
        return "inf" if x > 0 else "-inf"
    if x == 0:
        return "-0.0" if math.copysign(1, x) < 0 else "0"
    return re.sub(r"\.?0*p", "p", x.hex()).replace("p+0", "p0").replace("p+", "p")


def array(name, values):
    text = f"{name}[] = {{" + ", ".join(map(literal, values)) + "};"
    return "\n".join(textwrap.wrap("static constexpr double " + text, 100, initial_indent="    ",
                                   subsequent_indent=" " * 8, break_on_hyphens=False))


print(f"""// SPDX-License-Identifier: MIT
// Written by activations.py with PyTorch {torch.__version__}; not to be edited.
//
// f and f' at Points::z, in double. Where PyTorch's scalar and its vector code do not agree, the
// other arrays say what the vector code gives, and at which of the points.
#pragma once

#include <backprop/activation/activation.hpp>

#include <limits>
#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden {{

inline constexpr double inf = std::numeric_limits<double>::infinity();
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Points {{""")
print(array("z", POINTS))
print("};\n\ntemplate <class F>\nstruct PyTorch;\n")
for name, f in ACTIVATIONS.items():
    scalar = [evaluate(f, z, 1) for z in POINTS]
    vector = [evaluate(f, z, VECTOR) for z in POINTS]
    print(f"template <>\nstruct PyTorch<bp::{name}> {{")
    for k, what in enumerate(("value", "derivative")):
        print(array(what, [pair[k] for pair in scalar]))
        other = [i for i in range(len(POINTS)) if not same(scalar[i][k], vector[i][k])]
        if other:
            print(array(f"{what}_differs_at", [POINTS[i] for i in other]))
            print(array(f"{what}_of_vectors", [vector[i][k] for i in other]))
    print("};\n")

print("// Three entries a column: z, f(z), and the transposed Jacobian times upstream.\n"
      "struct Columns {")
print(array("z", [z for column in COLUMNS for z in column]))
print(array("upstream", UPSTREAM))
print("};\n\ntemplate <class F>\nstruct PyTorchColumns;\n")
for name, f in COLUMN_ACTIVATIONS.items():
    values, deltas = [], []
    for column in COLUMNS:
        z = torch.tensor(column, requires_grad=True)
        y = f(z)
        y.backward(torch.tensor(UPSTREAM))
        values += y.tolist()
        deltas += z.grad.tolist()
    print(f"template <>\nstruct PyTorchColumns<bp::{name}> {{")
    print(array("value", values))
    print(array("delta", deltas))
    print("};\n")

print("using Activations =")
print("\n".join(textwrap.wrap("std::tuple<" + ", ".join("bp::" + a for a in ACTIVATIONS) + ">;",
                              100, initial_indent="    ", subsequent_indent=" " * 8)))
print("using ColumnActivations = std::tuple<bp::Softmax, bp::LogSoftmax>;")
print("\n}  // namespace golden")
