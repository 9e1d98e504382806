#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Writes golden.hpp: metrics of made-up predictions, from the definitions that scikit-learn's
# documentation gives (sklearn.metrics: accuracy_score, top_k_accuracy_score, confusion_matrix,
# precision_recall_fscore_support with average None, 'macro' and 'micro' and zero_division=0,
# mean_absolute_error, mean_squared_error, r2_score), in numpy and in another way than the
# library's: over arrays, class by class.
#
#     python3 tests/train/golden.py > tests/train/golden.hpp
import numpy as np

rng = np.random.default_rng(4)
K, N = 5, 40
y = np.round(rng.normal(size=(N, K)), 3)
t = rng.integers(0, K - 1, size=N)      # class 4 never occurs …
y[:, 4] -= 0.8                          # … and is predicted now and then
y[np.arange(N), t] += 1
w = np.round(rng.uniform(0, 2, size=N), 2)
w[3] = 0


def classes(w):
    p = y.argmax(axis=1)
    precision, recall, f1 = [], [], []
    for c in range(K):
        tp = w[(p == c) & (t == c)].sum()
        found, true = w[p == c].sum(), w[t == c].sum()
        precision.append(tp / found if found else 0)
        recall.append(tp / true if true else 0)
        pr = precision[-1] + recall[-1]
        f1.append(2 * precision[-1] * recall[-1] / pr if pr else 0)
    confusion = np.array([[w[(t == i) & (p == j)].sum() for j in range(K)] for i in range(K)])
    order = (-y).argsort(axis=1, kind="stable")
    top = [w[(order[:, :k] == t[:, None]).any(axis=1)].sum() / w.sum() for k in range(1, K + 1)]
    return confusion, top, precision, recall, f1


a, b = np.round(rng.normal(size=(N, 2)), 3), np.round(rng.normal(size=(N, 2)), 3)
b[:, 1] = 3 * a[:, 1] + 0.1 * b[:, 1]


def numbers(w):
    e = a - b
    mae = np.average(np.abs(e), weights=w, axis=0).mean()
    rmse = np.sqrt(np.average(e**2, weights=w, axis=0).mean())
    mean = np.average(b, weights=w, axis=0)
    r2 = (1 - (w[:, None] * e**2).sum(axis=0) / (w[:, None] * (b - mean) ** 2).sum(axis=0)).mean()
    return [mae, rmse, r2]


def array(name, values, kind="double"):
    values = np.asarray(values).ravel()
    text = ", ".join(repr(int(v)) if kind == "int" else repr(float(v)) for v in values)
    print(f"inline constexpr {kind} {name}[] = {{{text}}};")


print("// SPDX-License-Identifier: MIT\n// Written by golden.py.\n#pragma once\n")
print("namespace golden {\n")
print(f"inline constexpr int classes = {K}, samples = {N};")
array("outputs", y)
array("labels", t, "int")
array("weights", w)
for name, weights in (("plain", np.ones(N)), ("weighted", w)):
    confusion, top, precision, recall, f1 = classes(weights)
    print(f"\nnamespace {name} {{")
    array("confusion", confusion.T)  # column-major: truth, then found
    array("top_k", top)
    array("precision", precision)
    array("recall", recall)
    array("f1", f1)
    array("macro", [np.mean(precision), np.mean(recall), np.mean(f1)])
    array("micro", [np.trace(confusion) / confusion.sum()])
    array("regression", numbers(weights))
    print(f"}}  // namespace {name}")
print()
array("predicted", a)
array("expected", b)
print("\n}  // namespace golden")
