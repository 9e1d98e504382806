#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/compile_time/instantiations.sh INCLUDE EIGEN
#
# Counts what clang instantiates for each program here, a number that does not flicker as seconds
# do, beyond what the umbrella header costs by itself, and fails where it exceeds the limit below, or where a network's cost is more than linear
# in its depth. Without clang++ it exits with 77: skipped. The limits are the counts of clang 14
# plus a tenth; who raises one says why in the commit.
set -eu
include=$1
eigen=$2
here=$(cd "$(dirname "$0")" && pwd)
command -v clang++ > /dev/null || { echo "no clang++: skipped"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# count SOURCE [option]...: classes and functions instantiated
count() {
    source=$1
    shift
    clang++ -std=c++20 -I "$include" -isystem "$eigen" "$@" -c "$here/$source.cpp" -O0 \
        -ftime-trace -ftime-trace-granularity=0 -o "$work/out.o"
    grep -o '"name":"Instantiate\(Class\|Function\)"' "$work/out.json" | wc -l
}

# limit NAME COUNT MOST
limit() {
    echo "$1: $2 instantiations, at most $3"
    if [ "$2" -gt "$3" ]; then
        echo "$1: FAILED: the compile-time budget is exceeded"
        failed=1
    fi
}

base=$(count umbrella)
limit "the umbrella header, beyond Eigen" $((base - $(count eigen))) 8770
limit "homework, beyond the umbrella" $(($(count homework) - base)) 900
limit "classifier" $(($(count classifier) - base)) 1600
five=$(count deep -DDEPTH=5)
ten=$(count deep -DDEPTH=10)
twenty=$(count deep -DDEPTH=20)
limit "20 layers" $((twenty - base)) 2260
# Linear: ten layers more cost twice as much as five layers more.
limit "layers 11 to 20 against layers 6 to 10, percent" \
    $((100 * (twenty - ten) / (ten - five))) 210
[ "$((ten - five))" -gt 0 ] || { echo "FAILED: nothing was counted"; failed=1; }
exit $failed
