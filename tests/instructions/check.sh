#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/instructions/check.sh INCLUDE EIGEN COMPILER
#
# Counts the instructions of a training step, which do not flicker as seconds do: of 2-16-16-1, one
# sample (T1), and of 784-128-64-10 in batches of 32 (T2), as built by a plain -O3 and run with
# AVX2, since valgrind 3.19 knows no AVX-512. Fails where a count is more than 3 % above the
# compiler's number here, and asks for a new number where it is as much below. With a compiler that
# has none, or without valgrind, it exits with 77: skipped.
set -eu
include=$1
eigen=$2
cxx=$3
here=$(cd "$(dirname "$0")" && pwd)

command -v valgrind > /dev/null || {
    echo "no valgrind: skipped"
    [ "${CI:-}" != true ] || exit 1
    exit 77
}
compiler=$("$cxx" -dM -E -x c++ /dev/null | awk '
    $2 == "__clang_major__" { clang = $3 }
    $2 == "__GNUC__" { gcc = $3 }
    $2 == "__AVX2__" || $2 == "__x86_64__" { seen[$2] = 1 }
    END { if (!("__x86_64__" in seen)) print "no x86-64"
          else print (clang ? "clang " clang : "gcc " gcc) }')
case $compiler in
    "gcc 12") T1=651 T2=2067398 ;;
    "clang 14") T1=773 T2=2428019 ;;
    *) echo "no numbers for $compiler: skipped"; exit 77 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$cxx" -std=c++20 -O3 -I "$include" -isystem "$eigen" "$here/steps.cpp" -o "$work/steps"

# instructions NAME STEPS
instructions() {
    BACKPROP_ISA=avx2 valgrind --tool=callgrind --callgrind-out-file=/dev/null \
        "$work/steps" "$1" "$2" 2>&1 | sed -n 's/.*Collected *: *//p'
}

failed=0
# check NAME STEPS EXPECTED: a step is the difference of two runs, without what comes before it
check() {
    once=$(instructions "$1" "$2")
    twice=$(instructions "$1" $((2 * $2)))
    found=$(((twice - once) / $2))
    echo "$1: $found instructions a step, expected $3 ($compiler)"
    if [ $((found * 100)) -gt $(($3 * 103)) ]; then
        echo "$1: FAILED: more than 3 % above"
        failed=1
    elif [ $((found * 100)) -lt $(($3 * 97)) ]; then
        echo "$1: more than 3 % below: write the new number into $0"
    fi
}
check T1 2000 $T1
check T2 4 $T2
exit $failed
