# SPDX-License-Identifier: MIT
"""Writes onnx_nodes.hpp: ONNX's operator tests, as far as the library has the operator.

    python3 tests/golden/onnx_nodes.py [folder] > tests/golden/onnx_nodes.hpp

Written with ONNX 1.12 (Debian's libonnx-testdata and python3-onnx). ONNX's tensors have the samples
in the first axis and the features, or classes, in another; here each sample becomes a column.

The `_expanded` twins hold the same numbers for the operator written out, and are not read.
"""

import hashlib
import os
import re
import sys
import textwrap
from fractions import Fraction

import numpy
import onnx
from onnx import numpy_helper

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/libonnx-testdata/data"
OPERATORS = re.compile(
    "test_(relu|elu|selu|leakyrelu|celu|clip|sin|sigmoid|tanh|softplus|softsign|hardsigmoid|"
    "hardswish|mish|gelu|identity|softmax|logsoftmax|layer_normalization|sce|nllloss|gemm|matmul|"
    "dropout|Linear)(_|$)")

# What is kept where each number, or each sample, has a result of its own.
MANY_NUMBERS = 60
MANY = 20

# Operators whose result is that of an activation; parameters beside them are handled below.
PLAIN = {"Relu": "ReLU", "Sigmoid": "Sigmoid", "Tanh": "Tanh", "Softplus": "Softplus",
         "Softsign": "Softsign", "HardSwish": "HardSwish", "Mish": "Mish", "Sin": "Sine",
         "Identity": "Identity"}
ALPHA = {"Elu": ("ELU", 1), "Celu": ("CELU", 1), "LeakyRelu": ("LeakyReLU", Fraction(1, 100))}


class LeftOut(Exception):
    pass


def ratio(x):
    x = Fraction(float(x))
    return f"std::ratio<{x.numerator}, {x.denominator}>" if x.denominator > 1 else \
        f"std::ratio<{x.numerator}>"


def short_ratio(x):  # of an attribute that was a short decimal before it was a float
    x = Fraction(float(x)).limit_denominator(100000)
    return f"std::ratio<{x.numerator}, {x.denominator}>" if x.denominator > 1 else \
        f"std::ratio<{x.numerator}>"


arrays = {}  # from contents to name


def array(tensor):
    """The name of the array that holds the numbers; one for all cases that share them."""
    flat = tensor.reshape(-1)
    integers = flat.dtype.kind == "i"
    if integers:
        text = ", ".join(str(int(x)) for x in flat)
    else:
        assert flat.dtype == numpy.float32 and numpy.isfinite(flat).all()
        text = ", ".join(literal(x) for x in flat)
    key = hashlib.sha256((str(flat.dtype) + text).encode()).digest()
    if key not in arrays:
        arrays[key] = f"{'labels' if integers else 'data'}_{len(arrays)}"
        head = f"inline constexpr {'int' if integers else 'float'} {arrays[key]}[] = {{"
        print("\n".join(textwrap.wrap(head + text + "};", 100, subsequent_indent="    ",
                                      break_on_hyphens=False)))
    return arrays[key]


def literal(x):
    text = str(x)  # the shortest decimal that is rounded to this very float
    if numpy.float32(text) != x:
        raise ValueError(text)
    return (text if "." in text or "e" in text else text + ".0") + "f"


def samples(tensor, axis):
    """One row a sample: `axis` comes last."""
    return numpy.moveaxis(tensor, axis, -1).reshape(-1, tensor.shape[axis])


groups = {g: [] for g in ("Elementwise", "Columnwise", "Dense", "LayerNorm", "Dropout", "Loss")}
left_out = {}


def case(group, name, **members):
    lines = [f"struct {name} {{", f'    static constexpr const char* name = "{name}";']
    for key, value in members.items():
        if key[0].isupper():
            lines += textwrap.wrap(f"using {key} = {value};", 100, initial_indent="    ",
                                   subsequent_indent="        ")
        elif isinstance(value, numpy.ndarray):
            lines.append(f"    static constexpr const auto& {key} = {array(value)};")
        elif isinstance(value, int):
            lines.append(f"    static constexpr bp::Index {key} = {value};")
        else:
            lines.append(f"    static constexpr double {key} = {float(value).hex()};")
    print("\n".join(lines + ["};"]))
    groups[group].append(name)


def elementwise(name, op, attributes, inputs, outputs):
    if inputs[0].dtype != numpy.float32:
        raise LeftOut("integers")
    if op in PLAIN:
        activation = PLAIN[op]
    elif op in ALPHA:
        activation, usual = ALPHA[op]
        alpha = Fraction(attributes.get("alpha", usual)).limit_denominator(1000)
        if alpha != usual:
            activation += f"With<{short_ratio(alpha)}>"
    elif op == "Selu":
        if attributes.get("alpha", 1.67326) > 1.7:
            raise LeftOut("SELU has no parameters here")
        activation = "SELU"
    elif op == "Clip":
        if [float(x) for x in inputs[1:]] != [-1, 1]:
            raise LeftOut("HardTanh is the Clip from -1 to 1")
        activation = "HardTanh"
    elif op == "HardSigmoid":
        raise LeftOut("the slope here is PyTorch's 1/6, not 0.2 or 0.5")
    case("Elementwise", name, Activation=f"bp::{activation}",
         x=inputs[0].reshape(-1)[:MANY_NUMBERS], y=outputs[0].reshape(-1)[:MANY_NUMBERS])


def columnwise(name, op, attributes, inputs, outputs):
    axis = attributes.get("axis", -1)
    x, y = samples(inputs[0], axis)[:MANY], samples(outputs[0], axis)[:MANY]
    case("Columnwise", name, Activation="bp::" + op, classes=x.shape[1], x=x, y=y)


def dense(name, op, attributes, inputs, outputs):
    a, b = inputs[:2]
    if a.ndim != 2 or a.dtype != numpy.float32:
        raise LeftOut("integers" if a.dtype.kind in "iu" else "more than one matrix")
    if attributes.get("transA"):
        a = a.T
    if not attributes.get("transB"):
        b = b.T
    members = dict(inputs=b.shape[1], outputs=b.shape[0], x=a, weights=b, y=outputs[0],
                   alpha=attributes.get("alpha", 1.0))
    if len(inputs) > 2 and attributes.get("beta", 1.0) != 0:
        c = inputs[2]
        if c.ndim > 1 and c.shape[0] > 1:
            raise LeftOut("a bias that differs from sample to sample")
        members.update(bias=numpy.broadcast_to(c.reshape(-1), (b.shape[0],)).copy(),
                       beta=attributes.get("beta", 1.0))
    case("Dense", name, **members)


def layer_norm(name, op, attributes, inputs, outputs):
    x, gamma, beta = inputs
    axis = attributes.get("axis", -1)
    if axis < 0 and "axis" in attributes:
        raise LeftOut("the axis counted from the end, which is no matter of the library")
    axis %= x.ndim
    epsilon = attributes.get("epsilon", 1e-5)
    features = int(numpy.prod(x.shape[axis:]))
    case("LayerNorm", name, Layer=f"bp::LayerNormWith<{short_ratio(epsilon)}>", features=features,
         x=x, gamma=gamma, beta=beta, y=outputs[0])


def dropout(name, op, attributes, inputs, outputs):
    rate = float(inputs[1]) if len(inputs) > 1 else attributes.get("ratio", 0.5)
    if len(inputs) > 2 and inputs[2]:
        raise LeftOut("other random numbers")
    if len(outputs) > 1:
        raise LeftOut("its second output, the mask of a prediction, is not kept here")
    case("Dropout", name, Layer=f"bp::Dropout<{short_ratio(rate)}>", x=inputs[0], y=outputs[0])


def loss(name, op, attributes, inputs, outputs):
    """`total` is the sum of the samples' losses, and ONNX's result is total / divisor."""
    y, labels = samples(inputs[0], 1), inputs[1].reshape(-1)
    ignored = labels == attributes["ignore_index"] if "ignore_index" in attributes else labels < 0
    reduction = attributes.get("reduction", b"mean").decode()
    if reduction == "none":
        y, labels, ignored = y[:MANY], labels[:MANY], ignored[:MANY]
    elif len(labels) > 1000:
        raise LeftOut("its size")
    members = {"Loss": "bp::" + {"SoftmaxCrossEntropyLoss": "SoftmaxCrossEntropy",
                                 "NegativeLogLikelihoodLoss": "NegativeLogLikelihood"}[op]}
    weights = numpy.ones(y.shape[1])
    if len(inputs) > 2:
        weights = inputs[2].astype(float)
        members["Loss"] += f"With<bp::ClassWeights<{', '.join(ratio(w) for w in weights)}>>"
    # An ignored sample has no label; −1 stands for it.
    label_or_none = numpy.where(ignored, -1, labels)
    members.update(classes=y.shape[1], x=y, labels=label_or_none.astype(numpy.int32))
    result = outputs[0].reshape(-1)
    if reduction == "none":
        members["losses"] = result[:MANY]
    else:
        members["result"] = result
        members["divisor"] = 1.0 if reduction == "sum" else weights[labels[~ignored]].sum()
    if len(outputs) > 1:
        members["log_probabilities"] = samples(outputs[1], 1)[:len(labels)]
    case("Loss", name, **members)


HANDLERS = {"Softmax": columnwise, "LogSoftmax": columnwise, "Gemm": dense, "MatMul": dense,
            "LayerNormalization": layer_norm, "Dropout": dropout,
            "SoftmaxCrossEntropyLoss": loss, "NegativeLogLikelihoodLoss": loss,
            **{op: elementwise for op in (*PLAIN, *ALPHA, "Selu", "Clip", "HardSigmoid")}}


def tensor(path):
    with open(path, "rb") as file:
        value = onnx.TensorProto()
        value.ParseFromString(file.read())
    return numpy_helper.to_array(value)


def read(name, folder):
    model = onnx.load(folder + "/model.onnx")
    nodes = model.graph.node
    stored = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    sources = [i.name for i in model.graph.input if i.name not in stored]
    data = folder + "/test_data_set_0/"
    if len(nodes) == 2 and nodes[0].op_type == "Transpose":
        op, attributes, order = "Gemm", {"transB": 1}, [sources[0], *stored]
    elif len(nodes) == 1:
        op = nodes[0].op_type
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in nodes[0].attribute}
        order = [i for i in nodes[0].input if i]
    else:
        raise LeftOut("several operators")
    if model.graph.input and model.graph.input[0].type.WhichOneof("value") != "tensor_type":
        raise LeftOut("no tensors")
    for i, source in enumerate(sources):
        stored[source] = tensor(f"{data}input_{i}.pb")
    if op == "Clip" and len(order) != 3:
        raise LeftOut("HardTanh is the Clip from -1 to 1")
    outputs = [tensor(data + f) for f in sorted(os.listdir(data)) if f.startswith("output")]
    HANDLERS[op](name, op, attributes, [stored[i] for i in order], outputs)


print(f"""// SPDX-License-Identifier: MIT
// Written by onnx_nodes.py from the operator tests of ONNX {onnx.__version__}; not to be edited.
// ONNX is licensed under the Apache License 2.0, its authors are the ONNX Project Contributors.
//
// Matrices lie here sample after sample, weights row after row. Arrays that several cases share
// stand before the first of them.
#pragma once

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden::onnx {{
""")
found = sorted((folder, name) for folder in ("node", "pytorch-converted")
               for name in os.listdir(f"{FOLDER}/{folder}")
               if OPERATORS.match(name) and not name.endswith("_expanded"))
names = {name for _, name in found}
for folder, name in found:
    try:
        if name + "_log_prob" in names:
            for file in ("input_0.pb", "input_1.pb", "output_0.pb"):
                twins = [tensor(f"{FOLDER}/{folder}/{n}/test_data_set_0/{file}")
                         for n in (name, name + "_log_prob")]
                assert numpy.array_equal(*twins), name
            raise LeftOut("the same numbers as with _log_prob")
        read(name, f"{FOLDER}/{folder}/{name}")
    except LeftOut as why:
        left_out.setdefault(str(why), []).append(name)

print()
for group, members in groups.items():
    print("\n".join(textwrap.wrap(f"using {group} = std::tuple<{', '.join(members)}>;", 100,
                                  subsequent_indent="    ")))
print("\n// Left out:")
for why, left in left_out.items():
    print("\n".join(textwrap.wrap(f"{why}: {', '.join(left)}", 100, initial_indent="//   ",
                                  subsequent_indent="//       ")))
print("\n}  // namespace golden::onnx")
