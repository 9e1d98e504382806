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
# compile NAME [option]...: both programs
compile() {
    build_name=$1
    shift
    for program in steps tiny; do
        "${CXX:-c++}" -std=c++20 -O3 "$@" -I"$root/include" -isystem \
            "${EIGEN:-/usr/include/eigen3}" "$root/benchmarks/$program.cpp" \
            -o "$build/$program-$build_name"
    done
}
compile plain
compile native -march=native

for isa in baseline avx2 avx512; do
    if [ $isa != baseline ] && ! grep -q "$isa" /proc/cpuinfo; then
        echo "this processor has no $isa: skipped"
        continue
    fi
    for program in steps tiny; do
        printf '\n-O3, BACKPROP_ISA=%s\n\n' "$isa"
        BACKPROP_ISA=$isa "$build/$program-plain" "$@"
    done
done
for program in steps tiny; do
    printf '\n-O3 -march=native\n\n'
    "$build/$program-native" "$@"
done
