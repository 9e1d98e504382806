#!/bin/sh
# SPDX-License-Identifier: MIT
# messages.sh <root> <Eigen's include folder> <compiler> <its name and version, as "GNU 12">
# A page that shows what a compiler says of a mistake says so in a comment before the block:
#
#     <!-- message: GNU 12, tests/compile_fail/input_rows.cpp -->
#
# Compiles that file with -DMISTAKE, and fails if a line of the block is not among what the
# compiler of that name prints, up to folders and line numbers, or if there is no such block.
set -eu
root=$1 eigen=$2 compiler=$3 name=$4
cd "$root"
export LC_ALL=C  # plain quotes

without_numbers() { sed -E 's/:[0-9]+:[0-9]+: /: /'; }

found=0
for page in README.md docs/*.md; do
    file=$(sed -n "s/^<!-- message: $name, \(.*\) -->\$/\1/p" "$page")
    [ -n "$file" ] || continue
    found=1
    said=$("$compiler" -std=c++20 -DMISTAKE -fsyntax-only -Iinclude -isystem "$eigen" "$file" \
        2>&1 < /dev/null | without_numbers) || true
    awk -v marker="<!-- message: $name, $file -->" '
        $0 == marker { wanted = 1; next }
        wanted && /^```/ { if (inside) exit; inside = 1; next }
        inside { print }' "$page" | without_numbers | {
        lines=0
        while IFS= read -r line; do
            lines=$((lines + 1))
            if ! printf '%s\n' "$said" | grep -qF -- "$line"; then
                printf '%s: %s does not say\n%s\nbut\n%s\n' "$page" "$name" "$line" "$said"
                exit 1
            fi
        done
        [ "$lines" -gt 0 ]
    }
done
if [ "$found" -eq 0 ]; then echo "no message of $name in any page"; exit 1; fi
