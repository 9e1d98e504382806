#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh benchmarks/run.sh [--quick]
#
# Installs what is missing (Debian; elsewhere it names the packages), builds the benchmarks with a
# plain -O3 and runs them once for each instruction set of the processor; and once more with
# -march=native, for Eigen at its best. CXX chooses the compiler.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/.ci/install.sh"
install_toolchain

build=$root/build/benchmarks
mkdir -p "$build"
compile() {
    "${CXX:-c++}" -std=c++20 -O3 "$@" -I"$root/include" -I"${EIGEN:-/usr/include/eigen3}" \
        "$root/benchmarks/steps.cpp"
}
compile -o "$build/plain"
compile -march=native -o "$build/native"

for isa in baseline avx2 avx512; do
    if [ $isa != baseline ] && ! grep -q "$isa" /proc/cpuinfo; then
        echo "this processor has no $isa: skipped"
        continue
    fi
    printf '\n-O3, BACKPROP_ISA=%s\n\n' "$isa"
    BACKPROP_ISA=$isa "$build/plain" "$@"
done
printf '\n-O3 -march=native\n\n'
"$build/native" "$@"
