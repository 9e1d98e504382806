#!/bin/sh
# SPDX-License-Identifier: MIT
# check.sh must find nothing in a small sound tree, and each kind of mistake in a copy of it. The
# trees are made in the folder given, which is emptied first.
set -eu
check=$(cd "$(dirname "$0")" && pwd)/check.sh
tree=$1

sound_tree() {
    rm -rf "$tree"
    mkdir -p "$tree/docs" "$tree/examples" "$tree/include"
    cd "$tree"
    printf '%s\n' 'int main() {' '    // [body]' '    f();' '' '    if (x)' '        g();' \
        '    // [body]' '}' > examples/a.cpp
    printf '%s\n' 'one' 'two' > examples/a.txt
    printf '%s\n' 'struct Huber {};' 'static_assert(Loss<Huber>);' > include/huber.hpp
    printf '%s\n' '# Title' '' '| `Huber` | a loss |' '' 'See [the page](docs/page.md#part),' \
        '[this](#part) and [that](https://example.org/x).' '' '```sh' 'make' '```' > README.md
    printf '%s\n' '<!-- slice: examples/a.cpp [body] -->' '```cpp' 'f();' '' 'if (x)' '    g();' \
        '```' '' '<!-- output: examples/a.txt -->' '' '```text' 'one' 'two' '```' '' \
        '<!-- lines: include/huber.hpp -->' '```cpp' '  static_assert(Loss<Huber>);' '```' '' \
        '[back](../README.md)' > docs/page.md
}

failures=0

# finds <mistake> <what makes it>: shell code that runs in the sound tree.
finds() {
    sound_tree
    eval "$2"
    if output=$(sh "$check" . 2>&1); then
        echo "passes, though: $2"
    elif ! printf '%s\n' "$output" | grep -qF -- "$1"; then
        printf 'for: %s\nexpected: %s\nfound: %s\n' "$2" "$1" "$output"
    elif [ "$(printf '%s\n' "$output" | wc -l)" -ne 1 ]; then
        printf 'more than one mistake for: %s\n%s\n' "$2" "$output"
    else
        return 0
    fi
    failures=$((failures + 1))
}

edit() { sed -i.old "$2" "$1"; }

sound_tree
sh "$check" . || { echo "the sound tree is refused"; exit 1; }

page=docs/page.md
finds "$page:3: differs from examples/a.cpp: there \"f();\"" 'edit $page "s/^f();/f(1);/"'
finds "$page:6: differs from examples/a.cpp: there \"    g();\"" 'edit $page "s/^    g/  g/"'
finds "$page:7: differs from examples/a.cpp: there \"more();\"" \
    'edit examples/a.cpp "6s/$/\\
    more();/"'
finds "$page:6: differs from examples/a.cpp: there it ends" 'edit examples/a.cpp 6d'
finds "$page:2: examples/a.cpp has 1 lines \"// [body]\"" 'edit examples/a.cpp 2d'
finds "$page:2: examples/b.cpp is not there" 'edit $page 1s/a.cpp/b.cpp/'
finds "$page:2: slice: path [name]" 'edit $page "1s/ \\[body\\]//"'
finds "$page:13: differs from examples/a.txt: there \"two\"" 'edit $page s/^two/three/'
finds "$page:14: differs from examples/a.txt: there \"three\"" 'echo three >> examples/a.txt'
finds "$page:18: not in include/huber.hpp" 'edit $page "s/static_assert/Static_assert/"'
finds "$page:19: not in include/huber.hpp, or not in this order" \
    'edit $page "18s/$/\\
struct Huber {};/"'
finds "$page:17: an empty block" 'edit $page 18d'
finds "$page:16: a block of C++ needs" 'edit $page 16d'
finds "$page:16: no block behind this comment" 'edit $page "16s/$/\\
text/;17,19d"'
finds "$page:22: no block behind" 'echo "<!-- output: examples/a.txt -->" >> $page'
finds "$page:17: the block has no end" 'edit $page "19,\$d"'
finds "$page:22: blocks begin" 'printf "  \`\`\`cpp\\n" >> $page'
finds "$page:9: the comment ends elsewhere" 'edit $page "9s/ -->//;10,14d"'
finds "$page:21: no such file: ../READYOU.md" 'edit $page s/README/READYOU/'
finds "README.md:1: no Huber in its tables" 'edit README.md "s/^| /Table: /"'

[ "$failures" -eq 0 ]
