#!/bin/sh
# SPDX-License-Identifier: MIT
#
#     sh check.sh program folder
#
# The program of main.cpp prints an error's message and aborts.
set -u
program=$1
mkdir -p "$2"
said=$2/said
ulimit -c 0

fail() {
    echo "$1"
    cat "$said"
    exit 1
}
# aborts <argument> <what it has to say>
aborts() {
    "$program" "$1" 2> "$said"
    status=$?
    [ "$status" -eq 134 ] || fail "$1: exit $status where SIGABRT, 134, was expected"
    grep -qF "$2" "$said" || fail "$1: the message lacks '$2'"
}

"$program" 2> "$said" || fail "the program does not run without a mistake"
aborts input 'backprop: input: expected 4 x n with n >= 1 (a column is a sample), found 5 x 2'
aborts labels 'backprop: labels: expected 0 to 2, found 3 at sample 1'
