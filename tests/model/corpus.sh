#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh corpus.sh <program with the test cases of corpus.cpp> [--write]
#
# The files that the fuzzer of safetensors begins with are those of malformed.hpp; --write makes
# them anew.
set -eu
corpus=$(cd "$(dirname "$0")/../fuzz/corpus/safetensors" && pwd)
BACKPROP_CORPUS=$(mktemp -d)
export BACKPROP_CORPUS
trap 'rm -rf "$BACKPROP_CORPUS"' EXIT
"$1" '[.corpus-write]'
if [ "${2:-}" = --write ]; then
    rm -f "$corpus"/*
    cp "$BACKPROP_CORPUS"/* "$corpus"
fi
diff -r "$BACKPROP_CORPUS" "$corpus"
