# SPDX-License-Identifier: MIT
"""Writes networks.hpp: whole networks as PyTorch computes them.

    python3 tests/golden/networks.py > tests/golden/networks.hpp

Written with PyTorch 1.13. Each network is described once, by functions that give the C++ type and
the PyTorch module together. Parameters, inputs and targets are drawn as multiples of 1/256, so that
they are short in the file and the same numbers in float.
"""

import re
import textwrap

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(2)

RATE = 0.0625  # of the three steps of gradient descent
STEPS = 3


class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


class Sine(nn.Module):
    def forward(self, x):
        return torch.sin(x)


ACTIVATIONS = {
    "Identity": nn.Identity, "Sigmoid": nn.Sigmoid, "Tanh": nn.Tanh, "ReLU": nn.ReLU,
    "LeakyReLU": nn.LeakyReLU, "LeakyReLUWith<std::ratio<1, 5>>": lambda: nn.LeakyReLU(0.2),
    "ELU": nn.ELU, "ELUWith<std::ratio<3, 2>>": lambda: nn.ELU(1.5), "SELU": nn.SELU,
    "CELU": nn.CELU, "CELUWith<std::ratio<3, 2>>": lambda: nn.CELU(1.5), "GELU": nn.GELU,
    "GELUTanh": lambda: nn.GELU(approximate="tanh"), "SiLU": nn.SiLU, "Mish": nn.Mish,
    "Softplus": nn.Softplus, "Softsign": nn.Softsign, "HardSigmoid": nn.Hardsigmoid,
    "HardSwish": nn.Hardswish, "HardTanh": nn.Hardtanh, "Sine": Sine,
    "Softmax": lambda: nn.Softmax(dim=1), "LogSoftmax": lambda: nn.LogSoftmax(dim=1),
}


# A layer is a function of its number of inputs; it gives the C++ type, the PyTorch modules and
# the number of outputs.
def dense(outputs, f="Identity", bias=True):
    def make(inputs):
        arguments = [str(outputs)]
        if f != "Identity" or not bias:
            arguments.append("bp::" + f)
        if not bias:
            arguments.append("bp::NoBias")
        modules = [nn.Linear(inputs, outputs, bias=bias)]
        if f != "Identity":
            modules.append(ACTIVATIONS[f]())
        return f"bp::Dense<{', '.join(arguments)}>", modules, outputs
    return make


def layer_norm(inverse_epsilon=None):
    def make(inputs):
        if inverse_epsilon is None:
            return "bp::LayerNorm", [nn.LayerNorm(inputs)], inputs
        return (f"bp::LayerNormWith<std::ratio<1, {inverse_epsilon}>>",
                [nn.LayerNorm(inputs, eps=1 / inverse_epsilon)], inputs)
    return make


def dropout(num, den):
    return lambda inputs: (f"bp::Dropout<std::ratio<{num}, {den}>>", [nn.Dropout(num / den)],
                           inputs)


def residual(*layers):
    def make(inputs):
        types, modules, outputs = chain(layers, inputs)
        assert outputs == inputs
        return f"bp::Residual<{', '.join(types)}>", [Residual(*modules)], outputs
    return make


def chain(layers, size):
    types, modules = [], []
    for layer in layers:
        name, parts, size = layer(size)
        types.append(name)
        modules += parts
    return types, modules, size


def real(*shape):
    return torch.randint(-96, 97, shape) / 64


def unit(*shape):
    return torch.randint(0, 65, shape) / 64


def signs(*shape):
    return torch.randint(0, 2, shape) * 2.0 - 1


def counts(*shape):
    return torch.randint(0, 5, shape).float()


def chance(samples, outputs):  # rows of sum 1; sums of quarters, zeros among them
    return F.one_hot(torch.randint(0, outputs, (samples, 4)), outputs).sum(1) / 4


def labels(samples, outputs):
    return torch.randint(0, outputs, (samples,))


def sum_over_samples(loss):  # the mean over the samples of what is summed over the outputs
    return lambda y, t: loss(y, t) / len(y)


def weights_like(y):
    return torch.tensor([1.0, 1.5, 0.25], dtype=y.dtype)


# name in C++: what it is here, and which targets it takes
LOSSES = {
    "Quadratic": (sum_over_samples(lambda y, t: ((y - t)**2).sum() / 2), real),
    "SquaredError": (sum_over_samples(lambda y, t: F.mse_loss(y, t, reduction="sum")), real),
    "MeanSquaredError": (F.mse_loss, real),
    "MeanAbsoluteError": (F.l1_loss, real),
    "Huber": (F.huber_loss, real),
    "LogCosh": (lambda y, t: torch.log(torch.cosh(y - t)).mean(), real),
    "BinaryCrossEntropy": (F.binary_cross_entropy, unit),
    "BinaryCrossEntropyWithLogits": (F.binary_cross_entropy_with_logits, unit),
    "PoissonNLL": (F.poisson_nll_loss, counts),
    "Hinge": (lambda y, t: F.relu(1 - t * y).mean(), signs),
    "Quantile": (lambda y, t: (t - y).abs().mean() / 2, real),
    "CosineDistance": (lambda y, t: (1 - F.cosine_similarity(y, t, dim=1)).mean(), real),
    "KLDivergence": (lambda y, t: F.kl_div(y, t, reduction="batchmean"), chance),
    "CrossEntropy, labels": (lambda y, t: F.nll_loss(torch.log(y), t), labels),
    "CrossEntropy": (sum_over_samples(lambda y, t: -(t * torch.log(y)).sum()), chance),
    "SoftmaxCrossEntropy, labels": (F.cross_entropy, labels),
    "SoftmaxCrossEntropy": (F.cross_entropy, chance),
    "SoftmaxCrossEntropyWith<bp::LabelSmoothing<std::ratio<1, 10>>>, labels":
        (lambda y, t: F.cross_entropy(y, t, label_smoothing=0.1), labels),
    # PyTorch's own mean divides by the sum of the labels' weights, the library by n.
    "SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1, 4>>>, "
    "labels":
        (sum_over_samples(lambda y, t: F.cross_entropy(y, t, weight=weights_like(y),
                                                       reduction="sum")), labels),
    "NegativeLogLikelihood, labels": (F.nll_loss, labels),
    "NegativeLogLikelihood": (sum_over_samples(lambda y, t: -(t * y).sum()), chance),
}


def literals(numbers, suffix):
    def literal(x):
        if isinstance(x, int):
            return str(x)
        if x == 0:
            return "0"
        text = re.sub(r"\.?0*p", "p", float(x).hex())  # trailing zeros say nothing
        return text.replace("p+0", "p0").replace("p+", "p") + suffix
    return [literal(x) for x in numbers]


def array(kind, name, tensor, suffix, indent):
    head = f"{indent}static constexpr {kind} {name}[] = {{"
    body = ", ".join(literals(tensor.detach().reshape(-1).tolist(), suffix)) + "};"
    if len(head + body) <= 100:
        return head + body
    return "\n".join([head] + textwrap.wrap(body, 100, initial_indent="    ",
                                            subsequent_indent="    "))


def backward(model, loss, x, t):
    """What one forward and backward pass gives."""
    x = x.clone().requires_grad_()
    y = model(x)
    cost = loss(y, t)
    model.zero_grad()
    cost.backward()
    gradient = torch.cat([p.grad.reshape(-1) for p in model.parameters()])
    dx = x.grad.clone()
    assert torch.isfinite(gradient).all() and gradient.any() and dx.any()
    return {"loss": cost, "y": y, "gradient": gradient, "dx": dx}


def train(model, loss, x, t):
    """Where some steps of gradient descent lead to."""
    descent = torch.optim.SGD(model.parameters(), lr=RATE)
    for _ in range(STEPS):
        descent.zero_grad()
        loss(model(x), t).backward()
        descent.step()
    theta = torch.cat([p.reshape(-1) for p in model.parameters()])
    return {"theta_after": theta, "loss_after": loss(model(x), t)}


def show(results, scalar, suffix, indent):
    for key, value in results.items():
        if value.dim() == 0:
            number = literals([value.item()], suffix)[0]
            print(f"{indent}static constexpr {scalar} {key} = {number};")
        else:
            print(array(scalar, key, value, suffix, indent))


names = []


def case(name, inputs, layers, loss, scalar="double", roundings=None):
    dtype, suffix = (torch.float64, "") if scalar == "double" else (torch.float32, "f")
    shape = inputs if isinstance(inputs, tuple) else (inputs,)
    types, modules, outputs = chain(layers, torch.Size(shape).numel())
    if len(shape) > 1:
        modules = [nn.Flatten()] + modules
    model = nn.Sequential(*modules).to(dtype).eval()
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(real(*p.shape) * 0.75)
    theta = torch.cat([p.reshape(-1) for p in model.parameters()])
    cost, targets = LOSSES[loss]
    x, t = real(5, *shape).to(dtype), targets(5, outputs)
    t = t if targets is labels else t.to(dtype)

    types = [f"bp::Input<{', '.join(map(str, shape))}>", *types, "bp::" + loss.split(", labels")[0]]
    print("\n" + "\n".join(textwrap.wrap(
        "nn.Sequential(" + ", ".join(re.sub(r"\s+", " ", repr(m)) for m in modules) + ")", 100,
        initial_indent="// ", subsequent_indent="// ")))
    print(f"struct {name} {{")
    print(f'    static constexpr const char* name = "{name}";')
    network = f"using Network = bp::Network<{scalar}, {', '.join(types)}>;"
    print("\n".join(textwrap.wrap(network, 100, initial_indent="    ",
                                  subsequent_indent=" " * 8)))
    if roundings:
        print(f"    static constexpr double roundings = {roundings};")
    print(array(scalar, "theta", theta, suffix, "    "))
    print(array(scalar, "x", x, suffix, "    "))
    print(array("int" if targets is labels else scalar, "t", t, suffix, "    "))
    for struct, n in (("One", 1), ("Five", 5)):
        print(f"    struct {struct} {{")
        print(f"        static constexpr bp::Index samples = {n};")
        show(backward(model, cost, x[:n], t[:n]), scalar, suffix, "        ")
        print("    };")
    show(train(model, cost, x, t), scalar, suffix, "    ")
    print("};")
    names.append(name)


print(f"""// SPDX-License-Identifier: MIT
// Written by networks.py with PyTorch {torch.__version__}; not to be edited.
//
// A network with parameters theta, in the order and layout of PyTorch's parameters(): a weight is
// outputs x inputs, row after row. x and t hold five samples, one after the other; One takes the
// first of them, Five takes all. theta_after and loss_after are what {STEPS} plain steps of
// gradient descent on all five lead to.
#pragma once

#include <backprop/backprop.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden {{

inline constexpr double learning_rate = {RATE};
inline constexpr int steps = {STEPS};""")

# ---- Each activation ----
for f in ACTIVATIONS:
    name = re.sub(r"With<.*", "_with", f).lower()
    # PyTorch takes float's 1/6 for HardSigmoid in double, too, an error of 5e-8 relative.
    case(name, 2, [dense(3, f), dense(2)], "MeanSquaredError",
         roundings="1e-7 / 2.2e-16" if f == "HardSigmoid" else None)

# ---- Losses, with vectors and with labels; heads that are joined with their loss and others ----
hidden = dense(3, "Tanh")
for loss in ("Quadratic", "SquaredError", "MeanAbsoluteError", "Huber", "LogCosh",
             "BinaryCrossEntropyWithLogits", "PoissonNLL", "Hinge", "Quantile", "CosineDistance"):
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", loss).lower()
    case(name, 2, [hidden, dense(3)], loss)
case("sigmoid_binary_cross_entropy", 2, [hidden, dense(3, "Sigmoid")], "BinaryCrossEntropy")
case("softmax_binary_cross_entropy", 2, [hidden, dense(3, "Softmax")], "BinaryCrossEntropy")
case("softmax_mean_squared_error", 2, [hidden, dense(3, "Softmax")], "MeanSquaredError")
case("softmax_cross_entropy_labels", 2, [hidden, dense(3, "Softmax")], "CrossEntropy, labels")
case("softmax_cross_entropy_vectors", 2, [hidden, dense(3, "Softmax")], "CrossEntropy")
case("logits_labels", 2, [hidden, dense(3)], "SoftmaxCrossEntropy, labels")
case("logits_vectors", 2, [hidden, dense(3)], "SoftmaxCrossEntropy")
for name, loss in zip(("logits_smoothing", "logits_weights"),
                      [loss for loss in LOSSES if "With<" in loss]):
    case(name, 2, [hidden, dense(3)], loss)
case("log_softmax_labels", 2, [hidden, dense(3, "LogSoftmax")], "NegativeLogLikelihood, labels")
case("log_softmax_vectors", 2, [hidden, dense(3, "LogSoftmax")], "NegativeLogLikelihood")
case("kl_divergence", 2, [hidden, dense(3, "LogSoftmax")], "KLDivergence")

# ---- Shapes and layers ----
case("one_weight", 1, [dense(1, bias=False)], "Quadratic")
case("one_layer", 6, [dense(3, "Softmax")], "CrossEntropy, labels")
case("no_bias", 3, [dense(4, "SiLU", bias=False), dense(3, "ReLU", bias=False),
                    dense(2, bias=False)], "MeanSquaredError")
case("some_bias", 3, [dense(4, "Tanh", bias=False), dense(3, "Sigmoid"),
                      dense(2, "Tanh", bias=False)], "Quadratic")
case("deep", 2, [dense(3, "Tanh"), dense(2, "GELU"), dense(3, "ELU"), dense(2, "Softplus"),
                 dense(3, "Tanh"), dense(2, "SiLU"), dense(1)], "SquaredError")
case("image", (2, 2, 3), [dense(3, "SiLU"), dense(2)], "SoftmaxCrossEntropy, labels")
case("norm", 3, [dense(4, "Tanh"), layer_norm(), dense(2)], "MeanSquaredError")
case("norm_first_and_last", 3, [layer_norm(), dense(4, "Tanh"), layer_norm(8)],
     "SoftmaxCrossEntropy, labels")
case("residual_block", 3, [residual(dense(3, "Tanh")), dense(2)], "MeanSquaredError")
case("residual_norm", 3, [residual(layer_norm(), dense(4, "GELU"), dense(3)),
                          residual(layer_norm(), dense(4, "GELU"), dense(3)), dense(3)],
     "SoftmaxCrossEntropy, labels")
case("residual_nested", 2, [residual(dense(2, "Sigmoid"), residual(dense(2, "Tanh", bias=False)))],
     "Huber")
case("dropout_predicts", 3, [dropout(1, 4), dense(4, "ReLU"), dropout(1, 2),
                             residual(dense(4, "Tanh"), dropout(1, 3)), dense(2)],
     "MeanSquaredError")

# ---- The same in float ----
case("float_mlp", 3, [dense(5, "ReLU"), dense(4, "Tanh"), dense(3, "Softmax")],
     "CrossEntropy, labels", "float")
case("float_blocks", 3, [dense(4, "GELU"), residual(layer_norm(), dense(4, "SiLU")),
                         dropout(1, 4), dense(2)], "MeanSquaredError", "float")

print("\n// ---- All of them ----")
print("\n".join(textwrap.wrap(f"using Networks = std::tuple<{', '.join(names)}>;", 100,
                              subsequent_indent="    ")))
print("\n}  // namespace golden")
