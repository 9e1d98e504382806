#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/compile_time/measure.sh
#
# The table of docs/compile-time.md: processor seconds and peak memory of compiling each program
# here, at -O2 and -O3, the median of five runs. Needs GNU time. CXX chooses the compiler.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
include=$here/../../include
eigen=${EIGEN:-/usr/include/eigen3}
cxx=${CXX:-g++}
time=$(command -v time || command -v /usr/bin/time) || { echo "needs GNU time (package time)"; exit 1; }

# measure SOURCE OPTION: "seconds MB"
measure() {
    for _ in 1 2 3 4 5; do
        "$time" -f "%U %S %M" "$cxx" -std=c++20 "$2" -I "$include" -isystem "$eigen" \
            -c "$here/$1.cpp" -o /dev/null 2>&1 | tail -1
    done | awk '{ printf "%.2f %d\n", $1 + $2, $3 / 1024 }' | sort -n | sed -n 3p
}

printf '| program (%s) | -O2, s | -O2, MB | -O3, s | -O3, MB |\n|---|---|---|---|---|\n' "$cxx"
for program in eigen umbrella homework classifier deep; do
    # shellcheck disable=SC2046
    printf '| %s | %s | %s | %s | %s |\n' "$program" $(measure $program -O2) $(measure $program -O3)
done
