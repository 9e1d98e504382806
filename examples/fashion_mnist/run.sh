#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh examples/fashion_mnist/run.sh [--quick] [--seed N] [--report FILE] [--data FOLDER]
#
# Installs what is missing (Debian; elsewhere it names the packages), the images among it, builds
# the example and runs it. What it printed last time stands in results.txt. CXX chooses the
# compiler.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/.ci/install.sh"
install_toolchain zlib1g-dev dataset-fashion-mnist

build=$root/build/examples-$(basename "${CXX:-c++}")
cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release \
    -DBACKPROP_BUILD_TESTS=OFF -DBACKPROP_BUILD_EXAMPLES=ON
cmake --build "$build" --target fashion_mnist
echo
exec "$build/examples/fashion_mnist/fashion_mnist" "$@"
