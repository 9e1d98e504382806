#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes pytorch.hpp: f and f' of every activation as PyTorch computes them in double.

    python3 tests/activation/pytorch.py > tests/activation/pytorch.hpp

One number at a time: PyTorch's vector code and its scalar code differ at the kinks of Hardswish.
"""
import torch
from torch import nn

elementwise = {
    "Identity": nn.Identity(), "Sigmoid": nn.Sigmoid(), "Tanh": nn.Tanh(), "ReLU": nn.ReLU(),
    "LeakyReLU": nn.LeakyReLU(), "LeakyReLUWith<std::ratio<1, 5>>": nn.LeakyReLU(0.2),
    "ELU": nn.ELU(), "ELUWith<std::ratio<3, 2>>": nn.ELU(1.5), "SELU": nn.SELU(),
    "CELU": nn.CELU(), "CELUWith<std::ratio<2, 3>>": nn.CELU(2 / 3), "GELU": nn.GELU(),
    "GELUTanh": nn.GELU(approximate="tanh"), "SiLU": nn.SiLU(), "Mish": nn.Mish(),
    "Softplus": nn.Softplus(), "Softsign": nn.Softsign(), "HardSigmoid": nn.Hardsigmoid(),
    "HardSwish": nn.Hardswish(), "HardTanh": nn.Hardtanh(), "Sine": torch.sin,
}
points = [-1e3, -30.5, -10.25, -3.0, -2.5, -1.0, -0.75, -0.001, -0.0, 0.0, 0.001, 0.5, 1.0, 2.25,
          3.0, 7.5, 18.0]
rows = {
    "one": [2.5],
    "four": [0.5, -1.25, 3.0, 0.0],
    "far_apart": [1000.0, -1000.0, 999.0],
    "minus_infinity": [-torch.inf, 0.0, 1.0],
    "infinity": [torch.inf, 0.0, 1.0],
    "all_minus_infinity": [-torch.inf, -torch.inf],
    "nan": [1.0, torch.nan, 0.0],
}


def numbers(values):
    names = {"inf": "inf_", "-inf": "-inf_", "nan": "nan_"}
    return ", ".join(names.get(str(v), v.hex()) for v in values)


def array(name, values):
    lines, line = [], "       "
    for v in values:
        v = numbers([v])
        if len(line) + len(v) + 2 > 100:
            lines.append(line)
            line = "       "
        line += f" {v},"
    print("\n".join([f"    static constexpr double {name}[] = {{", *lines, line, "    };"]))


def gradient(f, z, weights=None):
    z = torch.tensor(z, dtype=torch.float64, requires_grad=True)
    a = f(z)
    a.backward(torch.ones_like(a) if weights is None else weights)
    return a.tolist(), z.grad.tolist()


print(f"""// SPDX-License-Identifier: MIT
// Written by pytorch.py with PyTorch {torch.__version__.split("a")[0]}; not to be edited.
#pragma once

#include <backprop/activation/activation.hpp>

#include <limits>
#include <ratio>

namespace pytorch {{

using namespace backprop;

inline constexpr double nan_ = std::numeric_limits<double>::quiet_NaN();
inline constexpr double inf_ = std::numeric_limits<double>::infinity();

struct Points {{""")
array("z", points)
print("};\n\n// f and f' at Points::z.\ntemplate <class F>\nstruct PyTorch;\n")
for name, f in elementwise.items():
    pairs = [gradient(f, [z]) for z in points]
    print(f"template <>\nstruct PyTorch<{name}> {{")
    array("f", [a[0] for a, _ in pairs])
    array("d", [d[0] for _, d in pairs])
    print("};\n")
print("""// One sample: z, delta before, and what softmax and its logarithm make of them.
struct Row {
    int size;
    double z[4], delta[4], softmax[4], softmax_delta[4], log_softmax[4], log_softmax_delta[4];
};
inline constexpr Row rows[] = {""")
for name, z in rows.items():
    delta = torch.tensor([0.75, -0.5, 0.25, 1.5][:len(z)], dtype=torch.float64)
    print(f"    // {name}\n    {{{len(z)},\n     {{{numbers(z)}}},")
    print(f"     {{{numbers(delta.tolist())}}},")
    for f in (torch.softmax, torch.log_softmax):
        for values in gradient(lambda t: f(t, 0), z, delta):
            print(f"     {{{numbers(values)}}},")
    print("    },")
print("};\n\n}  // namespace pytorch")
