#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/fuzz/run.sh --quick            # a million runs, shared by all targets
#     sh tests/fuzz/run.sh [seconds] [name]   # so long each (an hour), all targets or one
#
# Fuzzes whatever reads files with Clang's libFuzzer, ASan and UBSan. What was found interesting is
# kept in build/fuzz/corpus and gone on from; an input that breaks a target is left in build/fuzz.
# CXX chooses the Clang.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
. "$root/.ci/install.sh"
compiler=${CXX:-clang++}
install_missing clang:"$compiler" libclang-rt-dev libeigen3-dev zlib1g-dev

seconds=3600
quick=false
case ${1:-} in
    --quick) quick=true; shift ;;
    [0-9]*) seconds=$1; shift ;;
esac
if [ $# -gt 0 ]; then
    names=$*
else
    names=$(cd "$here" && ls ./*.cpp | sed 's,^\./,,; s,\.cpp$,,' | grep -vx replay)
fi
runs=$((1000000 / $(printf '%s\n' "$names" | wc -w) + 1))

build=$root/build/fuzz
mkdir -p "$build"
cd "$build"
for name in $names; do
    echo "== $name"
    # What a target links with, it says itself.
    libraries=$(sed -n 's,^// Link: ,,p' "$here/$name.cpp")
    # shellcheck disable=SC2086  # one word an option
    "$compiler" -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined \
        -fno-sanitize-recover=all -I "$root/include" -isystem "${EIGEN:-/usr/include/eigen3}" \
        "$here/$name.cpp" -o "$name" $libraries
    mkdir -p "corpus/$name"
    # A claim of a size that the file does not justify is a crash: no run needs 256 MB.
    set -- -max_len=4096 -timeout=20 -malloc_limit_mb=256 -rss_limit_mb=2048 \
        -artifact_prefix="$name-"
    if $quick; then
        "./$name" "$@" -seed=1 -runs="$runs" -print_funcs=0 "corpus/$name" "$here/corpus/$name" \
            > "$name.log" 2>&1 || { tail -n 60 "$name.log"; exit 1; }
        echo "$runs runs"
    else
        "./$name" "$@" -max_total_time="$seconds" -print_final_stats=1 \
            "corpus/$name" "$here/corpus/$name"
    fi
done
echo "fuzzing found nothing"
