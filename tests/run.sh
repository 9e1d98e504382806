#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/run.sh [option of cmake]...
#
# Installs what is missing (Debian; elsewhere it names the packages), builds the tests and the
# examples, and runs them all. CXX chooses the compiler, BUILD the folder to build in.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/.ci/install.sh"
install_toolchain catch2 pkg-config:pkg-config zlib1g-dev

build=${BUILD:-$root/build/tests-$(basename "${CXX:-c++}")}
jobs=$(nproc 2> /dev/null || getconf _NPROCESSORS_ONLN)

cmake -S "$root" -B "$build" -DBACKPROP_BUILD_TESTS=ON -DBACKPROP_BUILD_EXAMPLES=ON "$@"
cmake --build "$build" --parallel "$jobs"
cd "$build"
ctest --output-on-failure --no-tests=error --parallel "$jobs"
