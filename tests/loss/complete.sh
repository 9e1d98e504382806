#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds the losses' lists against their folder: every header of include/backprop/loss is in the
# umbrella, and every type that a header claims to be a loss is in tests/loss/list.hpp and in
# docs/loss.md. Run from anywhere: sh tests/loss/complete.sh
cd "$(dirname "$0")/../.." || exit 2

failed=0
complain() {
    echo "$1" >&2
    failed=1
}

losses=0
for header in include/backprop/loss/*.hpp; do
    file=$(basename "$header")
    [ "$file" = loss.hpp ] && continue
    grep -q "^#include <backprop/loss/$file>$" include/backprop/loss/loss.hpp ||
        complain "$header is not in include/backprop/loss/loss.hpp"
    for type in $(sed -n 's/^static_assert(Loss<\([A-Za-z]*\).*/\1/p' "$header"); do
        losses=$((losses + 1))
        grep -q "Case<$type[,<]" tests/loss/list.hpp ||
            complain "$type is not in tests/loss/list.hpp"
        grep -q "\`$type[\`<]" docs/loss.md || complain "$type is not in docs/loss.md"
    done
    grep -q 'static.* name\( =\|() {\)' "$header" &&
        ! grep -q '^static_assert(Loss<' "$header" && [ "$file" != class_target.hpp ] &&
        complain "$header does not end with static_assert(Loss<…>)"
done

[ "$losses" -gt 0 ] || complain "no loss found at all"
[ "$failed" -eq 0 ] && echo "$losses losses, all listed"
exit "$failed"
