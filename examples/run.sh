#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh examples/run.sh
#
# Installs what is missing (Debian; elsewhere it names the packages), builds the homework and
# runs it: fails if a number differs from the course's. CXX chooses the compiler.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/.ci/install.sh"
install_toolchain

build=$root/build/examples-$(basename "${CXX:-c++}")
cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release \
    -DBACKPROP_BUILD_TESTS=OFF -DBACKPROP_BUILD_EXAMPLES=ON
cmake --build "$build" --target homework
echo
exec "$build/examples/homework"
