#!/bin/sh
# SPDX-License-Identifier: MIT
# Holds the activations' lists against their folder: every type that a header claims to be an
# activation is in tests/activation/list.hpp and in docs/activation.md, and no header of an
# activation goes without its claim. Run from anywhere: sh tests/activation/complete.sh
cd "$(dirname "$0")/../.." || exit 2

failed=0
complain() {
    echo "$1" >&2
    failed=1
}

activations=0
for header in include/backprop/activation/*.hpp; do
    case $(basename "$header") in
        activation.hpp | apply.hpp | concept.hpp | constant.hpp | vector.hpp) continue ;;
    esac
    types=$(sed -n 's/^static_assert([A-Za-z]*Activation<\([A-Za-z]*\).*/\1/p' "$header")
    [ -n "$types" ] || complain "$header does not end with static_assert(Activation<...>)"
    for type in $types; do
        activations=$((activations + 1))
        grep -q "[ <]bp::$type[,<>]" tests/activation/list.hpp ||
            [ "$type" = Function ] ||  # tests/activation/function.cpp
            complain "$type is not in tests/activation/list.hpp"
        grep -q "\`$type[\`<]" docs/activation.md || complain "$type is not in docs/activation.md"
    done
done

[ "$activations" -gt 0 ] || complain "no activation found at all"
[ "$failed" -eq 0 ] && echo "$activations activations, all listed"
exit "$failed"
