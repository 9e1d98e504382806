# SPDX-License-Identifier: MIT
"""Writes onnx.hpp: ONNX's operator tests of Adagrad and Momentum.

    python3 tests/optimizer/onnx.py [folder] > tests/optimizer/onnx.hpp

Written with ONNX 1.12 (Debian's libonnx-testdata and python3-onnx). A test with several tensors
becomes one with their numbers behind each other. All of them are the first update, T = 0.
"""

import glob
import sys

import numpy

sys.path.pop(0)  # this file's name is the module's
import onnx  # noqa: E402
from onnx import numpy_helper  # noqa: E402

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/libonnx-testdata/data"
TESTS = ("adagrad", "adagrad_multiple", "momentum", "momentum_multiple", "nesterov_momentum")
ATTRIBUTES = {"Adagrad": ("decay_factor", "epsilon", "norm_coefficient"),
              "Momentum": ("alpha", "norm_coefficient")}


def tensors(pattern):
    for index in range(len(glob.glob(pattern.replace("#", "*")))):
        tensor = onnx.TensorProto()
        with open(pattern.replace("#", str(index)), "rb") as file:
            tensor.ParseFromString(file.read())
        yield tensor.name, numpy_helper.to_array(tensor)


def joined(arrays):
    return ", ".join(repr(float(x)) + "f" for a in arrays for x in a)


def main():
    print("// SPDX-License-Identifier: MIT")
    print("// Written by onnx.py; not to be edited.")
    print("#pragma once\n\n#include <vector>\n\nnamespace backprop::golden {\n")
    print("/// x, gradient and state before; x and state after the first update.")
    print("struct OnnxCase {\n    double rate;\n    std::vector<double> attributes;")
    print("    std::vector<float> x, gradient, state, new_x, new_state;\n};")
    for test in TESTS:
        path = f"{FOLDER}/node/test_{test}/"
        node = onnx.load(path + "model.onnx").graph.node[0]
        settings = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        (_, rate), (_, count), *inputs = tensors(path + "test_data_set_0/input_#.pb")
        assert count == 0
        inputs = [array for _, array in inputs]
        outputs = [array for _, array in tensors(path + "test_data_set_0/output_#.pb")]
        n = len(inputs) // 3
        print(f"\n/// {node.op_type}: {', '.join(ATTRIBUTES[node.op_type])}")
        print(f"inline const OnnxCase onnx_{test}{{")
        print(f"    {float(rate)!r},")
        print(f"    {{{', '.join(repr(settings[a]) for a in ATTRIBUTES[node.op_type])}}},")
        for part in (inputs[:n], inputs[n:2 * n], inputs[2 * n:], outputs[:n], outputs[n:]):
            print(f"    {{{joined(part)}}},")
        print("};")
    print("\n}  // namespace backprop::golden")


if __name__ == "__main__":
    main()
