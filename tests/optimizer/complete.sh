#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds the optimizers' lists against their folder: every type with a rule in its
# header is in tests/optimizer/list.hpp, has a trajectory in tests/optimizer/pytorch.cpp and is
# in docs/optimizer.md. Run from anywhere: sh tests/optimizer/complete.sh
cd "$(dirname "$0")/../.." || exit 2

failed=0
complain() {
    echo "$1" >&2
    failed=1
}

optimizers=0
for header in include/backprop/optimizer/*.hpp; do
    grep -q "detail::step<.*Update<S>>" "$header" || continue
    for type in $(sed -n 's/^struct \([A-Za-z]*\) {$/\1/p' "$header" | grep -v 'Update$'); do
        optimizers=$((optimizers + 1))
        grep -q "[ <]$type[,>]" tests/optimizer/list.hpp ||
            complain "$type is not in tests/optimizer/list.hpp"
        grep -q "follows(bp::$type{" tests/optimizer/pytorch.cpp ||
            complain "$type has no trajectory in tests/optimizer/pytorch.cpp"
        grep -q "\`$type[\`{]" docs/optimizer.md || complain "$type is not in docs/optimizer.md"
    done
done

[ "$optimizers" -gt 0 ] || complain "no optimizer found at all"
[ "$failed" -eq 0 ] && echo "$optimizers optimizers, all listed"
exit "$failed"
