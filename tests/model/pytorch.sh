#!/bin/sh
# SPDX-License-Identifier: MIT
# Networks travel between this library and PyTorch, both ways, and give the same outputs: 1e-6 X
set -eu
here=$(cd "$(dirname "$0")" && pwd)

python=""
for candidate in python3 /usr/bin/python3; do
    if "$candidate" -c 'import torch, numpy' 2> /dev/null; then python=$candidate; break; fi
done
if [ -z "$python" ]; then
    echo "no PyTorch for Python (Debian: python3-torch)"
    [ "${CI:-}" != true ] || exit 1
    exit 77
fi

BACKPROP_PYTORCH=$(mktemp -d)
export BACKPROP_PYTORCH
trap 'rm -rf "$BACKPROP_PYTORCH"' EXIT
"$1" '[.pytorch-write]'
"$python" "$here/pytorch.py" "$BACKPROP_PYTORCH"
"$1" '[.pytorch-read]'
