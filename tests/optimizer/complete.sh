#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds the optimizers' lists against their folder: every type that a header claims to be an
# optimizer is in tests/optimizer/list.hpp, has a trajectory in tests/optimizer/pytorch.cpp and is
# in docs/optimizer.md. Run from anywhere: sh tests/optimizer/complete.sh
cd "$(dirname "$0")/../.." || exit 2

failed=0
complain() {
    echo "$1" >&2
    failed=1
}

optimizers=0
for header in include/backprop/optimizer/*.hpp; do
    if grep -q "Update<S>>(\*this" "$header" && ! grep -q "^static_assert(Optimizer<" "$header"; then
        complain "$header does not end with static_assert(Optimizer<...>)"
    fi
    for type in $(sed -n 's/^static_assert(Optimizer<\([A-Za-z]*\)>.*/\1/p' "$header"); do
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
