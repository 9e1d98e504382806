# SPDX-License-Identifier: MIT
"""Writes golden.hpp: losses and gradients as PyTorch computes them in double.

    python3 golden.py > golden.hpp

Written with PyTorch 1.13. What is compared is named beside each case; where PyTorch has no such
loss, the formula is handed to its autograd.
"""

import math

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)

REAL = [[0.3, -1.7, 2.5, 0.0], [1.25, -0.4, 0.6, -3.0], [-0.9, 0.05, 1.1, 40.0]]
TARGET = [[0.1, 0.6, -0.5, 0.0], [0.25, -1.4, 2.1, -4.0], [2.3, 0.05, 1.5, -2.0]]
UNIT = [[0.3, 0.9, 1e-7, 0.5], [0.0, 1.0, 0.25, 1.0], [0.999, 1e-13, 0.6, 0.0]]
CHANCE = [[0.0, 1.0, 0.3, 0.5], [1.0, 1.0, 0.9, 0.0], [1.0, 0.0, 0.6, 0.0]]
SIGNS = [[1.0, -1.0, 1.0, -1.0], [1.0, 1.0, -1.0, 1.0], [-1.0, -1.0, 1.0, 1.0]]
MARGINS = [[0.3, -1.7, 1.0, 0.0], [1.25, -0.4, 0.6, -3.0], [-1.0, 0.05, 1.1, 40.0]]
COUNTS = [[0.0, 1.0, 3.0, 7.0], [2.0, 0.0, 0.0, 1.0], [1.0, 4.0, 2.0, 30.0]]
DISTRIBUTION = [[0.1, 0.2, 0.3, 0.4], [0.0, 0.5, 0.5, 0.0], [0.97, 0.01, 0.01, 0.01]]
LABELS = [2, 0, 3]
HUGE = [[800.0, -800.0, 0.0, 799.0], [-800.0, 800.0, 0.0, 3.0], [0.0, 1.0, -800.0, 800.0]]
HUGE_CHANCE = [[1.0, 1.0, 0.5, 0.0], [0.0, 0.25, 1.0, 0.0], [1.0, 0.0, 1.0, 0.0]]
WEIGHTS = torch.tensor([1.0, 1.5, 0.25, 2.0])

EPSILON = 0.1


def numbers(tensor):
    return ", ".join(float(x).hex().replace("inf", "infinity") for x in tensor.reshape(-1))


def case(name, source, loss, y, t, labels=None):
    y = torch.tensor(y, requires_grad=True)
    samples, outputs = y.shape
    if labels is not None:
        t = F.one_hot(torch.tensor(labels), outputs).double()
    else:
        t = torch.tensor(t)
    value = loss(y, torch.tensor(labels) if labels is not None else t)
    value.backward()
    for number in [value.item()] + y.grad.reshape(-1).tolist():
        assert math.isfinite(number), name
    print(f"// {source}")
    print(f"inline const Golden {name}{{")
    print(f"    {outputs}, {samples},")
    for tensor in (y.detach(), t):
        rows = [numbers(row) for row in tensor]
        print("    {" + ",\n     ".join(rows) + "},")
    print("    {" + ", ".join(map(str, labels or [])) + "},")
    print(f"    {numbers(value.detach())},")
    print("    {" + ",\n     ".join(numbers(row) for row in y.grad) + "}};\n")


def over_samples(total):
    """The mean over the three samples of a sum over everything."""
    return total / 3


print(
    """// SPDX-License-Identifier: MIT
// Written by golden.py with PyTorch """
    + torch.__version__
    + """; not to be edited.
// y, t and gradient hold a sample after the other, as the columns of a column-major matrix; t is
// one-hot where there are labels.
#pragma once

#include <backprop/core/types.hpp>

#include <vector>

namespace backprop::golden {

struct Golden {
    Index outputs;
    Index samples;
    std::vector<double> y;
    std::vector<double> t;
    std::vector<Index> labels;
    double loss;
    std::vector<double> gradient;
};
"""
)

case("quadratic", "mse_loss(reduction='sum') / 2n",
     lambda y, t: over_samples(F.mse_loss(y, t, reduction="sum") / 2), REAL, TARGET)
case("squared_error", "mse_loss(reduction='sum') / n",
     lambda y, t: over_samples(F.mse_loss(y, t, reduction="sum")), REAL, TARGET)
case("mean_squared_error", "mse_loss", F.mse_loss, REAL, TARGET)
case("mean_absolute_error", "l1_loss, with y = t among the entries", F.l1_loss, REAL, TARGET)
case("huber", "huber_loss, with |e| = 1 among the entries", F.huber_loss, REAL, TARGET)
case("huber_3_2", "huber_loss(delta=1.5)",
     lambda y, t: F.huber_loss(y, t, delta=1.5), REAL, TARGET)
case("log_cosh", "log(cosh(y - t)).mean()",
     lambda y, t: torch.log(torch.cosh(y - t)).mean(), REAL, TARGET)
case("binary_cross_entropy", "binary_cross_entropy, with y = 0 and 1 among the entries",
     F.binary_cross_entropy, UNIT, CHANCE)
case("binary_cross_entropy_with_logits", "binary_cross_entropy_with_logits",
     F.binary_cross_entropy_with_logits, REAL, CHANCE)
case("binary_cross_entropy_huge", "binary_cross_entropy_with_logits, logits of 800",
     F.binary_cross_entropy_with_logits, HUGE, HUGE_CHANCE)
case("poisson_nll", "poisson_nll_loss", F.poisson_nll_loss, REAL, COUNTS)
case("hinge", "relu(1 - t y).mean(), with t y = 1 among the entries",
     lambda y, t: F.relu(1 - t * y).mean(), MARGINS, SIGNS)
case("quantile_9_10", "maximum(0.9 e, -0.1 e).mean(), e = t - y",
     lambda y, t: torch.maximum(0.9 * (t - y), -0.1 * (t - y)).mean(), REAL, COUNTS)
case("cosine_distance", "(1 - cosine_similarity).mean()",
     lambda y, t: (1 - F.cosine_similarity(y, t, dim=1)).mean(), REAL, TARGET)
case("kl_divergence", "kl_div(log_softmax(z), t, reduction='batchmean'), 0 log 0 among them",
     lambda y, t: F.kl_div(y, t, reduction="batchmean"),
     torch.log_softmax(torch.tensor(REAL), 1).tolist(), DISTRIBUTION)

probabilities = torch.softmax(torch.tensor(REAL), 1).tolist()
log_probabilities = torch.log_softmax(torch.tensor(REAL), 1).tolist()

case("cross_entropy_labels", "nll_loss(log(y))",
     lambda y, t: F.nll_loss(torch.log(y), t), probabilities, None, LABELS)
case("nll_labels", "nll_loss", F.nll_loss, log_probabilities, None, LABELS)
case("nll_labels_weights", "nll_loss(weight, reduction='sum') / n",
     lambda y, t: over_samples(F.nll_loss(y, t, weight=WEIGHTS, reduction="sum")),
     log_probabilities, None, LABELS)

case("softmax_labels", "cross_entropy", F.cross_entropy, REAL, None, LABELS)
case("softmax_vectors", "cross_entropy", F.cross_entropy, REAL, DISTRIBUTION)
case("softmax_labels_smoothing", "cross_entropy(label_smoothing=0.1)",
     lambda y, t: F.cross_entropy(y, t, label_smoothing=EPSILON), REAL, None, LABELS)
case("softmax_vectors_smoothing", "cross_entropy(label_smoothing=0.1)",
     lambda y, t: F.cross_entropy(y, t, label_smoothing=EPSILON), REAL, DISTRIBUTION)
case("softmax_labels_both", "cross_entropy(weight, label_smoothing=0.1, reduction='sum') / n",
     lambda y, t: over_samples(F.cross_entropy(
         y, t, weight=WEIGHTS, label_smoothing=EPSILON, reduction="sum")),
     REAL, None, LABELS)
case("softmax_vectors_both", "cross_entropy(weight, label_smoothing=0.1)",
     lambda y, t: F.cross_entropy(y, t, weight=WEIGHTS, label_smoothing=EPSILON),
     REAL, DISTRIBUTION)
case("softmax_labels_huge", "cross_entropy, logits of 800", F.cross_entropy, HUGE, None, LABELS)
case("softmax_vectors_huge", "cross_entropy, logits of 800", F.cross_entropy, HUGE, DISTRIBUTION)

print("}  // namespace backprop::golden")
