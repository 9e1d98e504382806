#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh check_can_fail.sh folder compiler [flag]...
#
# check.sh itself: it passes a sound file and refuses each kind of unsound one.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
shift
mkdir -p "$folder"

# write <what the twin asserts> <what the mistake asserts> <expected> <errors>
write() {
    cat > "$folder/file.cpp" << END
// expect: $3
// errors: $4
template <int n> struct Rule { static_assert(n != 2, "two is too many"); };
#ifdef MISTAKE
static_assert(sizeof(Rule<2>) > 0);
static_assert($2, "another");
#else
static_assert($1);
#endif
END
}
check() { sh "$here/check.sh" "$folder/file.cpp" "$@" > "$folder/said" 2>&1; }
passes() { check "$@" || { cat "$folder/said"; exit 1; }; }
refuses() {
    text=$1
    shift
    if check "$@"; then echo "not refused: $text"; exit 1; fi
    grep -q "$text" "$folder/said" || { cat "$folder/said"; exit 1; }
}

write true true 'two is too many' 1
passes "$@"
write false true 'two is too many' 1
refuses 'the twin without the mistake does not compile' "$@"
write true true 'three is too many' 1
refuses 'the first error is not the expected one' "$@"
write true false 'another' 2
refuses 'the first error is not the expected one' "$@"
write true true 'two is too many
// expect: Rule<3>' 1
refuses 'the message lacks what is expected' "$@"
write true true 'two is too many
// expect: Rule<2>' 1
passes "$@"
write true false 'two is too many' 1
refuses '2 errors where 1 are allowed' "$@"
write true false 'two is too many' 2
passes "$@"
write true true '' 1
refuses 'no line' "$@"
write true true 'two is too many' 1
sed '/sizeof/d' "$folder/file.cpp" > "$folder/without" && mv "$folder/without" "$folder/file.cpp"
refuses 'the mistake compiles' "$@"
