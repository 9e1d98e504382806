# SPDX-License-Identifier: MIT
"""Writes golden.hpp: θ after 1, 5 and 20 steps of each rule, and the values of schedules.

    python3 tests/optimizer/golden.py > tests/optimizer/golden.hpp

Written with PyTorch 1.13 in double. Two rules are computed here with numpy: Lion, which that version
lacks, by the paper (Chen et al. 2023, algorithm 2), and NAdam, in which it has the factor mu twice
(corrected upstream in #92699); with that mistake put back, the rule below is held against it.
"""

import numpy
import torch
from torch.optim import lr_scheduler

SIZE, STEPS, SHOWN = 19, 20, (1, 5, 20)
UNDECAYED = ((2, 5), (17, 19))
BOTH = range(SIZE)


def theta_at_first():
    return [((13 * i) % 17 - 8) / 4 for i in BOTH]


def gradient(t):
    """At step t = 1, 2, …; exact in binary, some of it 0."""
    return [((37 * t + 11 * i + 5 * t * t * i) % 41 - 20) / 8 * 2.0 ** (i % 7 - 4) for i in BOTH]


def trajectory(step):
    """step(t, θ, g) returns the next θ."""
    theta = numpy.array(theta_at_first())
    shown = []
    for t in range(1, STEPS + 1):
        theta = step(t, theta, numpy.array(gradient(t)))
        if t in SHOWN:
            shown.append(theta)
    return shown


def pytorch(make, undecayed=()):
    """PyTorch's, with the ranges that are not decayed in a group of their own."""
    free = [i for begin, end in undecayed for i in range(begin, end)]
    decayed = [i for i in BOTH if i not in free]
    theta = numpy.array(theta_at_first())
    parts = [torch.tensor(theta[p], requires_grad=True) for p in (decayed, free)]
    optimizer = make([{"params": parts[0]}] +
                     ([{"params": parts[1], "weight_decay": 0}] if free else []))

    def step(_, theta, g):
        for part, at in zip(parts, (decayed, free)):
            part.grad = torch.tensor(g[at])
        optimizer.step()
        theta = theta.copy()
        for part, at in zip(parts, (decayed, free)):
            theta[at] = part.detach().numpy()
        return theta

    return trajectory(step)


def nadam(lr=2e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0, momentum_decay=4e-3,
          mistake=False):
    m, v, product = 0, 0, 1

    def step(t, theta, g):
        nonlocal m, v, product
        g = g + weight_decay * theta
        mu = beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))
        mu_next = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * momentum_decay))
        product *= mu
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        mean = mu_next * m / (1 - product * mu_next * (mu if mistake else 1))
        mean = mean + (1 - mu) * g / (1 - product)
        return theta - lr * mean / (numpy.sqrt(v / (1 - beta2**t)) + eps)

    return trajectory(step)


def lion(lr=1e-4, beta1=0.9, beta2=0.99, weight_decay=0):
    m = 0

    def step(_, theta, g):
        nonlocal m
        c = beta1 * m + (1 - beta1) * g
        m = beta2 * m + (1 - beta2) * g
        return theta - lr * (numpy.sign(c) + weight_decay * theta)

    return trajectory(step)


def trajectories():
    o = torch.optim
    same = numpy.abs(numpy.array(nadam(mistake=True)) - numpy.array(pytorch(o.NAdam))).max()
    assert same < 1e-7, same  # PyTorch 1.13 keeps the product of mu in float

    return {
        "sgd": pytorch(lambda p: o.SGD(p, lr=0.01)),
        "sgd_decay": pytorch(lambda p: o.SGD(p, lr=0.1, weight_decay=0.3), UNDECAYED),
        "momentum": pytorch(lambda p: o.SGD(p, lr=0.01, momentum=0.9)),
        "momentum_all": pytorch(
            lambda p: o.SGD(p, lr=0.05, momentum=0.8, dampening=0.25, weight_decay=0.2)),
        "nesterov": pytorch(lambda p: o.SGD(p, lr=0.01, momentum=0.9, nesterov=True)),
        "nesterov_decay": pytorch(
            lambda p: o.SGD(p, lr=0.05, momentum=0.7, nesterov=True, weight_decay=0.2)),
        "rmsprop": pytorch(o.RMSprop),
        "rmsprop_decay": pytorch(
            lambda p: o.RMSprop(p, lr=0.02, alpha=0.9, eps=1e-3, weight_decay=0.2)),
        "rmsprop_momentum": pytorch(lambda p: o.RMSprop(p, momentum=0.6)),
        "rmsprop_centered": pytorch(lambda p: o.RMSprop(p, alpha=0.8, centered=True)),
        "rmsprop_all": pytorch(
            lambda p: o.RMSprop(p, eps=1e-4, weight_decay=0.1, momentum=0.5, centered=True)),
        "adagrad": pytorch(o.Adagrad),
        "adagrad_all": pytorch(
            lambda p: o.Adagrad(p, lr=0.1, lr_decay=0.1, weight_decay=0.2, eps=1e-3,
                                initial_accumulator_value=0.5)),
        "adadelta": pytorch(o.Adadelta),
        "adadelta_all": pytorch(
            lambda p: o.Adadelta(p, lr=0.5, rho=0.8, eps=1e-4, weight_decay=0.2)),
        "adam": pytorch(o.Adam),
        "adam_all": pytorch(
            lambda p: o.Adam(p, lr=0.1, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.3)),
        "adam_undecayed": pytorch(lambda p: o.Adam(p, lr=0.1, weight_decay=0.3), UNDECAYED),
        "amsgrad": pytorch(lambda p: o.Adam(p, amsgrad=True)),
        "amsgrad_all": pytorch(
            lambda p: o.Adam(p, lr=0.1, betas=(0.8, 0.5), eps=1e-3, weight_decay=0.3,
                             amsgrad=True)),
        "adamw": pytorch(o.AdamW),
        "adamw_all": pytorch(
            lambda p: o.AdamW(p, lr=0.1, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.3)),
        "adamw_undecayed": pytorch(lambda p: o.AdamW(p, lr=0.1, weight_decay=0.3), UNDECAYED),
        "adamax": pytorch(o.Adamax),
        "adamax_all": pytorch(
            lambda p: o.Adamax(p, lr=0.1, betas=(0.8, 0.7), eps=1e-3, weight_decay=0.3)),
        "nadam": nadam(),
        "nadam_all": nadam(lr=0.1, beta1=0.8, beta2=0.95, eps=1e-3, weight_decay=0.3,
                           momentum_decay=0.1),
        "lion": lion(),
        "lion_all": lion(lr=0.1, beta1=0.6, beta2=0.8, weight_decay=0.3),
        "rprop": pytorch(o.Rprop),
        "rprop_all": pytorch(
            lambda p: o.Rprop(p, lr=0.1, etas=(0.4, 1.5), step_sizes=(0.02, 0.3))),
    }


def factors(make, count):
    """The learning rates of `count` steps, where the optimizer's own is 1."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)
    schedule = make(optimizer)
    values = []
    for _ in range(count):
        values.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    return values


METRICS = (5, 4, 3, 3, 2.99, 3.5, 3, 3, 1, 2, 2, 2, 2, 2, 2, 2, 0.5, 0.5, 0.6, 0.7, 0.8, 0.4, 0.5,
           0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5)


def plateau(sign=1, **options):
    """The learning rate after each of METRICS."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1)
    schedule = lr_scheduler.ReduceLROnPlateau(optimizer, eps=0, **options)
    values = []
    for metric in METRICS:
        schedule.step(sign * metric)
        values.append(optimizer.param_groups[0]["lr"])
    return values


def schedules():
    s = lr_scheduler
    return {
        "step_decay": factors(lambda o: s.StepLR(o, step_size=3, gamma=0.5), 20),
        "exponential_decay": factors(lambda o: s.ExponentialLR(o, gamma=0.9), 20),
        "polynomial_decay": factors(lambda o: s.PolynomialLR(o, total_iters=20, power=2), 22),
        "cosine_decay": factors(lambda o: s.CosineAnnealingLR(o, T_max=20, eta_min=0.1), 21),
        "cosine_restarts": factors(
            lambda o: s.CosineAnnealingWarmRestarts(o, T_0=3, T_mult=2, eta_min=0.1), 25),
        "cosine_restarts_equal": factors(lambda o: s.CosineAnnealingWarmRestarts(o, T_0=4), 13),
        "one_cycle": factors(lambda o: s.OneCycleLR(o, max_lr=1, total_steps=20), 20),
        "one_cycle_all": factors(
            lambda o: s.OneCycleLR(o, max_lr=1, total_steps=25, pct_start=0.22, div_factor=5,
                                   final_div_factor=100), 25),
        "linear_warm_up": factors(lambda o: s.LinearLR(o, start_factor=0.2, total_iters=6), 10),
        "plateau_metrics": METRICS,
        "plateau": plateau(patience=2),
        "plateau_all": plateau(factor=0.5, patience=1, threshold=0.02, threshold_mode="abs",
                               cooldown=2, min_lr=0.1),
        "plateau_largest": plateau(-1, mode="max", patience=1, threshold=0.2),
    }


def write(name, values):
    print(f"\ninline constexpr double {name}[] = {{")
    for begin in range(0, len(values), 4):
        print("    " + " ".join(f"{float(value)!r}," for value in values[begin:begin + 4]))
    print("};")


def main():
    print("// SPDX-License-Identifier: MIT")
    print("// Written by golden.py; not to be edited. Of each rule, θ after 1, 5 and 20 steps.")
    print("#pragma once\n\nnamespace backprop::golden {")
    for name, shown in trajectories().items():
        write(name, numpy.concatenate(shown))
    for name, values in schedules().items():
        write(name, values)
    print("\n}  // namespace backprop::golden")


if __name__ == "__main__":
    main()
