# SPDX-License-Identifier: MIT
# pytorch.py <folder>: PyTorch's half of pytorch.sh. Loads what pytorch.cpp saved there and compares
# outputs; saves networks of its own, with what they make of the same inputs. The format's reader
# and writer are written from its description, and share nothing with ours.
import collections
import json
import struct
import sys

import numpy
import torch
from torch import nn

folder = sys.argv[1]
NUMPY = {"F64": "<f8", "F32": "<f4", "F16": "<f2"}
SAMPLES = 7


def load(path):
    with open(path, "rb") as file:
        (size,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size).decode("utf-8"))
        data = file.read()
    metadata = header.pop("__metadata__", {})
    tensors = collections.OrderedDict()
    for name, info in header.items():
        begin, end = info["data_offsets"]
        numbers = numpy.frombuffer(data[begin:end], NUMPY[info["dtype"]])
        tensors[name] = torch.from_numpy(numbers.reshape(info["shape"]).copy())
    return tensors, metadata


def save(path, tensors):
    header, data = {}, b""
    for name, tensor in sorted(tensors.items()):
        if tensor.dtype == torch.bfloat16:
            dtype, numbers = "BF16", tensor.contiguous().view(torch.int16).numpy().tobytes()
        else:
            dtype = {torch.float64: "F64", torch.float32: "F32", torch.float16: "F16"}[tensor.dtype]
            numbers = tensor.contiguous().numpy().astype(NUMPY[dtype]).tobytes()
        header[name] = {"dtype": dtype, "shape": list(tensor.shape),
                        "data_offsets": [len(data), len(data) + len(numbers)]}
        data += numbers
    text = json.dumps(header).encode("utf-8")
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


class Residual(nn.Sequential):
    def forward(self, x):
        return x + super().forward(x)


def deep():
    return nn.Sequential(nn.Linear(20, 33), nn.ReLU(), nn.Dropout(0.25), nn.LayerNorm(33),
                         nn.Linear(33, 17), nn.Tanh(), nn.Linear(17, 9),
                         nn.Linear(9, 5), nn.Softmax(dim=1))


def block():
    return nn.Sequential(
        Residual(nn.LayerNorm(6), nn.Linear(6, 8), nn.GELU(), nn.Linear(8, 6, bias=False)),
        nn.Linear(6, 3)).double()


failed = False
torch.manual_seed(3)
for name, make, form, tolerance in [("deep", deep, "<f4", 1e-6), ("block", block, "<f8", 1e-14)]:
    net = make().eval()
    x = torch.from_numpy(numpy.fromfile(f"{folder}/{name}.x", form).reshape(SAMPLES, -1))

    # Ours into PyTorch. Names and shapes that differ are an error of load_state_dict's.
    tensors, metadata = load(f"{folder}/{name}.safetensors")
    assert metadata["format"] == "pt", metadata
    print(metadata["backprop.architecture"])
    net.load_state_dict(tensors, strict=True)
    expected = numpy.fromfile(f"{folder}/{name}.y", form).reshape(SAMPLES, -1)
    with torch.no_grad():
        worst = numpy.abs(net(x).numpy() - expected).max()
    print(f"{name}: ours in PyTorch, largest difference {worst:.1e}, at most {tolerance:.0e}")
    failed = failed or not worst <= tolerance or not numpy.abs(expected).max() > 0.1

    # PyTorch's for us.
    net = make().eval()
    with torch.no_grad():
        for p in net.parameters():
            p += 0.1 * torch.randn_like(p)
        net(x).numpy().astype(form).tofile(f"{folder}/{name}.torch.y")
    save(f"{folder}/{name}.torch.safetensors", net.state_dict())
    if name == "deep":
        for other, dtype in [("half", torch.float16), ("bfloat", torch.bfloat16)]:
            rounded = {key: t.to(dtype) for key, t in net.state_dict().items()}
            save(f"{folder}/{other}.torch.safetensors", rounded)
            rounded["0.weight"].float().numpy().tofile(f"{folder}/{other}.torch.weight")
sys.exit(failed)
