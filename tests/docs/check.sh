#!/bin/sh
# SPDX-License-Identifier: MIT
# What the pages under the given root show has to be true: README.md, CONTRIBUTING.md,
# CHANGELOG.md and docs/*.md. A comment on the line before a fenced block says where it is from:
#
#     <!-- slice: examples/a.cpp [name] -->    the text between the two lines "// [name]"
#     <!-- output: examples/a.txt -->          the whole file
#     <!-- lines: include/b.hpp -->            each line stands in the file, in this order
#
# Indentation that all lines share does not count, in `lines` none does. A block of C++ has to
# have such a comment, others may. Links to files have to lead somewhere, and README.md names
# every activation and loss. Prints "page:line: what is wrong", and fails if there is any.
set -eu
export LC_ALL=C  # bytes: not every awk knows UTF-8
cd "$1"
failed=0

pages=$(find . -maxdepth 1 -name '*.md' | sort; find docs -name '*.md' 2> /dev/null | sort)
pages=$(printf '%s\n' "$pages" | sed 's,^\./,,')
if [ -z "$pages" ]; then echo "$1: no pages"; exit 1; fi

# shellcheck disable=SC2086  # one word a page
awk '
function breach(line, what) { print FILENAME ":" line ": " what; breaches++ }

function trim(s) { sub(/^[ \t]+/, "", s); sub(/[ \t]+$/, "", s); return s }

# Takes the indentation that lines 1 … n share off them; empty lines have none.
function dedent(lines, n,    i, least, indent) {
    least = 1000
    for (i = 1; i <= n; ++i) {
        if (lines[i] ~ /^ *$/) { lines[i] = ""; continue }
        match(lines[i], /^ */)
        if (RLENGTH < least) least = RLENGTH
    }
    for (i = 1; i <= n; ++i) lines[i] = substr(lines[i], least + 1)
}

# The lines of a file, or between the two lines "// [name]" of it, to source[1 … result].
function read(path, name,    line, n, marks, status) {
    split("", source)
    n = marks = 0
    while ((status = (getline line < path)) > 0) {
        if (name != "" && trim(line) == "// [" name "]") ++marks
        else if (name == "" || marks == 1) source[++n] = line
    }
    close(path)
    if (status < 0) { breach(at, path " is not there"); return -1 }
    if (name != "" && marks != 2) {
        breach(at, path " has " marks " lines \"// [" name "]\" instead of two")
        return -1
    }
    return n
}

function check_equal(path, name,    n, i) {
    if ((n = read(path, name)) < 0) return
    dedent(source, n)
    dedent(block, size)
    for (i = 1; i <= n || i <= size; ++i)
        if (i > n || i > size || source[i] != block[i]) {
            breach(at + i, "differs from " path ": " \
                   (i > n ? "there it ends" : "there \"" source[i] "\""))
            return
        }
}

function check_lines(path,    n, i, next_line) {
    if ((n = read(path, "")) < 0) return
    next_line = 1
    for (i = 1; i <= size; ++i) {
        if (trim(block[i]) == "") continue
        while (next_line <= n && trim(source[next_line]) != trim(block[i])) ++next_line
        if (next_line++ > n) {
            breach(at + i, "not in " path ", or not in this order")
            return
        }
    }
}

function check_block(    path, name) {
    if (kind == "") {
        if (language ~ /^(cpp|c\+\+|C\+\+)/)
            breach(at, "a block of C++ needs a slice, output or lines before it")
        return
    }
    if (size == 0) { breach(at, "an empty block"); return }
    path = origin
    if (kind == "slice") {
        if (!match(origin, / \[[^]]*\]$/)) { breach(at, "slice: path [name]"); return }
        name = substr(origin, RSTART + 2, RLENGTH - 3)
        path = substr(origin, 1, RSTART - 1)
    }
    if (kind == "lines") check_lines(path)
    else check_equal(path, name)
}

# [text](path#part), relative to the page
function check_links(s,    path, base) {
    while (match(s, /\]\([^)]*\)/)) {
        path = substr(s, RSTART + 2, RLENGTH - 3)
        s = substr(s, RSTART + RLENGTH)
        sub(/#.*/, "", path)
        if (path == "" || path ~ /^[a-z]+:/) continue
        base = FILENAME
        if (!sub(/\/[^\/]*$/, "/", base)) base = ""
        if (system("test -e \"" base path "\"") != 0) breach(FNR, "no such file: " path)
    }
}

function end_of_page() {
    if (inside) { print page ":" at ": the block has no end"; breaches++ }
    else if (kind != "") { print page ":" marker ": no block behind this comment"; breaches++ }
    inside = 0
    kind = ""
}

FNR == 1 {
    end_of_page()
    page = FILENAME
}

inside && /^```[ \t]*$/ {
    check_block()
    inside = 0
    kind = ""
    next
}
inside { block[++size] = $0; next }

/^[ \t]+(```|~~~)/ || /^~~~/ { breach(FNR, "blocks begin with ``` in the first column"); next }
/^```/ {
    language = substr($0, 4)
    inside = 1
    at = FNR
    size = 0
    next
}

kind != "" && !/^[ \t]*$/ {
    breach(marker, "no block behind this comment")
    kind = ""
}
/^<!-- *(slice|output|lines):/ {
    if (!/ -->$/) { breach(FNR, "the comment ends elsewhere"); next }
    marker = FNR
    kind = $2
    sub(/:.*/, "", kind)
    origin = $0
    sub(/^<!-- *[a-z]*: */, "", origin)
    sub(/ *-->$/, "", origin)
    next
}
{ check_links($0) }

END {
    end_of_page()
    exit (breaches > 0)
}
' $pages || failed=1

# Every type that a header claims to be an activation or a loss is in the README's tables.
for type in $(find include -name '*.hpp' -exec \
    sed -n -E 's/^static_assert\((Elementwise|Column)?(Activation|Loss)<([A-Za-z]+).*/\3/p' {} +); do
    if ! grep -q "^|.*\`$type[\`<]" README.md; then
        echo "README.md:1: no $type in its tables"
        failed=1
    fi
done
exit "$failed"
