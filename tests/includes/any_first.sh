#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh tests/includes/any_first.sh INCLUDE EIGEN CXX [all]
#
# Each folder's umbrella may be included first, before what trains a network: it includes what it
# needs, and declares nothing that hides a name from what comes after it. With "all", every header
# is tried (some four minutes, and zlib is needed).
set -eu
include=$1
eigen=$2
cxx=$3
here=$(cd "$(dirname "$0")" && pwd)
failed=0
if [ "${4:-}" = all ]; then
    headers=$(cd "$include" && find backprop -name '*.hpp' | sort)
else
    headers=$(cd "$include" && for folder in backprop/*/; do
        echo "$folder$(basename "$folder").hpp"
    done)
fi
tried=0
for header in $headers; do
    tried=$((tried + 1))
    if ! printf '#include <%s>\n#include "%s"\n' "$header" "$here/../compile_time/classifier.cpp" |
        "$cxx" -std=c++20 -fsyntax-only -I "$include" -isystem "$eigen" -x c++ -; then
        echo "FAILED: $header included first"
        failed=1
    fi
done
echo "$tried headers included first"
[ "$tried" -ge 15 ] || { echo "FAILED: expected at least 15 headers"; failed=1; }
exit $failed
