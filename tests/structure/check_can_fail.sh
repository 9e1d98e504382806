#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh must find nothing in a small sound tree, and each kind of breach in a copy of it. The
# trees are made in the folder given, which is emptied first.
set -eu
check=$(cd "$(dirname "$0")" && pwd)/check.sh
tree=$1

# header <path under include/backprop> <line>...
header() {
    mkdir -p "include/backprop/$(dirname "$1")"
    path=$1
    shift
    printf '%s\n' '// SPDX-License-Identifier: MIT' '#pragma once' "$@" > "include/backprop/$path"
}

sound_tree() {
    rm -rf "$tree"
    mkdir -p "$tree"
    cd "$tree"
    header core/config.hpp '#define BACKPROP_VERSION_MAJOR 0'
    header core/types.hpp '#include <backprop/core/config.hpp>' '#include <Eigen/Core>' \
        '#include <type_traits>' \
        '// 60 characters of two bytes: δδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδδ'
    header core/core.hpp '#include <backprop/core/types.hpp>'  # config.hpp by way of types.hpp
    header loss/huber.hpp '#include <backprop/core/types.hpp>' 'struct Huber {};'
    header loss/loss.hpp '#include <backprop/loss/huber.hpp>'
    header network/network.hpp '#include <backprop/loss/huber.hpp>' 'struct Network {};'
    header backprop.hpp '#include <backprop/core/core.hpp>' '#include <backprop/loss/loss.hpp>' \
        '#include <backprop/network/network.hpp>'
    mkdir -p tests/loss
    printf '%s\n' '// SPDX-License-Identifier: MIT' 'TEST_CASE("x") {}' > tests/loss/huber.cpp
}

failures=0

# finds <breach> <what makes the breach>: shell code that runs in the sound tree.
finds() {
    sound_tree
    eval "$2"
    if output=$(sh "$check" .); then
        echo "passes, though: $2"
    elif ! printf '%s\n' "$output" | grep -qF -- "$1"; then
        printf 'for: %s\nexpected: %s\nfound: %s\n' "$2" "$1" "$output"
    elif [ "$(printf '%s\n' "$output" | wc -l)" -ne 1 ]; then
        printf 'more than one breach for: %s\n%s\n' "$2" "$output"
    else
        return 0
    fi
    failures=$((failures + 1))
}

append() {
    printf '%s\n' "$2" >> "include/backprop/$1"
}

sound_tree
sh "$check" . || { echo "the sound tree is refused"; exit 1; }
header loss/zipped.hpp '// Opt-in: needs <zlib.h>, and -lz.' '#include <zlib.h>'
sh "$check" . || { echo "an opt-in header is refused"; exit 1; }

huber=include/backprop/loss/huber.hpp
finds "$huber:1: the first line is not" "sed -i.old 1s/MIT/BSD/ $huber"
finds "tests/loss/huber.cpp:1: the first line is not" "sed -i.old 1d tests/loss/huber.cpp"
finds "$huber:1: no #pragma once" "sed -i.old 2d $huber"
finds "loss/kernel.inc:1: #pragma once in an .inc" "header loss/kernel.inc"
finds "$huber:5: includes are written with < and >" "append loss/huber.hpp '#include \"x.hpp\"'"
finds "$huber:5: <vector.h> is none of" "append loss/huber.hpp '#include <vector.h>'"
finds "$huber:5: <unistd.h> is none of" "append loss/huber.hpp '#include <unistd.h>'"
finds "loss/zipped.hpp:4: <x.h> is none of" \
    "header loss/zipped.hpp '// Opt-in: needs <zlib.h>' '#include <x.h>'"
finds "loss/zipped.hpp:1: is opt-in, and yet in loss/loss.hpp" \
    "header loss/zipped.hpp '// Opt-in: needs <zlib.h>'
     append loss/loss.hpp '#include <backprop/loss/zipped.hpp>'"
finds "$huber:5: <unsupported/Eigen/FFT> is" \
    "append loss/huber.hpp '#include <unsupported/Eigen/FFT>'"
finds "$huber:5: loss stands above network" \
    "append loss/huber.hpp '#  include <backprop/network/network.hpp>'"
finds "core/types.hpp:7: core stands above loss" \
    "append core/types.hpp '#include <backprop/loss/huber.hpp> // a cycle'"
finds "$huber:5: only users include backprop.hpp" \
    "append loss/huber.hpp '#include <backprop/backprop.hpp>'"
finds "util/string.hpp:1: the folder has no place" "header util/string.hpp"
finds "loss/hinge.hpp:1: not in loss/loss.hpp" "header loss/hinge.hpp"
finds "loss/loss.hpp:1: lists include/backprop/core/types.hpp of another folder" \
    "append loss/loss.hpp '#include <backprop/core/types.hpp>'"
finds "backprop.hpp:1: loss/loss.hpp is not in the list" \
    "sed -i.old /loss/d include/backprop/backprop.hpp"
finds "backprop.hpp:1: include/backprop/loss/huber.hpp is no umbrella" \
    "append backprop.hpp '#include <backprop/loss/huber.hpp>'"
finds "backprop.hpp:1: is a list and nothing else" "append backprop.hpp 'using X = int;'"
finds "$huber:5: macros are defined in" "append loss/huber.hpp '# define BACKPROP_X(y) y'"
finds "config.hpp:4: the name of a macro" "append core/config.hpp '#define VERSION 1'"
finds "$huber:5: longer than 100 columns" \
    "append loss/huber.hpp \"// $(printf '%98s' '' | tr ' ' x)\""
finds "$huber:301: longer than 300 lines" \
    "printf '%297s' '' | tr ' ' '\\n' >> $huber"
finds "tests/loss/laws.hpp:2: test cases belong" \
    "{ sed 1q $huber; echo 'TEMPLATE_LIST_TEST_CASE(\"x\")'; } > tests/loss/laws.hpp"

[ "$failures" -eq 0 ]
