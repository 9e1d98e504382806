#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh check.sh file.cpp compiler [flag]...
#
# The file has to compile as it stands, and with -DMISTAKE it must not. What the compiler then
# says is held against the comments of the file:
#
#     // expect: text       an extended regular expression; the first one must match the first
#                           error, each of the others some line
#     // errors: 1          how many errors there may be, so that none of them buries the first
#     // flags: -f...       part of the mistake
set -eu
export LC_ALL=C  # plain quotation marks
source=$1
shift

fail() {
    echo "$source: $1"
    printf '%s\n' "${said:-}"
    exit 1
}
values() { sed -n "s,^// $1: ,,p" "$source"; }

expected=$(values expect)
errors=$(values errors)
flags=$(values flags)
[ -n "$expected" ] || fail "no line '// expect: text'"
[ -n "$errors" ] || fail "no line '// errors: n'"

said=$("$@" "$source" 2>&1) || fail "the twin without the mistake does not compile"
# shellcheck disable=SC2086  # one word a flag, or none
said=$("$@" -DMISTAKE $flags "$source" 2>&1) && fail "the mistake compiles"

first=$(printf '%s\n' "$said" | grep -m 1 'error: ') || fail "an error without a message"
printf '%s\n' "$first" | grep -Eq -e "$(printf '%s\n' "$expected" | head -n 1)" ||
    fail "the first error is not the expected one"
printf '%s\n' "$expected" | while read -r text; do
    printf '%s\n' "$said" | grep -Eq -e "$text" || { echo "missing: $text"; exit 1; }
done || fail "the message lacks what is expected"

found=$(printf '%s\n' "$said" | grep -c 'error: ')
[ "$found" -le "$errors" ] || fail "$found errors where $errors are allowed"
lines=$(printf '%s\n' "$said" | wc -l)
[ "$lines" -le $((50 * errors)) ] || fail "$lines lines are too long to read"
