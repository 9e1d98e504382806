#!/bin/sh
# SPDX-License-Identifier: MIT
# What the headers and tests under the given root have to keep to and no compiler checks. Prints
# "file:line: rule" for each breach, and fails if there is one.
set -eu
export LC_ALL=C  # bytes: not every awk knows UTF-8
cd "$1"

# A header with a line "// Opt-in: needs <x.h>" may include that one, and stays out of its umbrella.

# A header includes its own folder and folders to the left, so no two include each other.
folders="core simd autodiff random kernel activation loss init optimizer data layer network check \
model train"

headers=$(find include -type f \( -name '*.hpp' -o -name '*.inc' \) | sort)
tests=$(find tests -type f \( -name '*.hpp' -o -name '*.cpp' \) | sort)
if [ -z "$headers" ] || [ -z "$tests" ]; then echo "$1: no headers or no tests"; exit 1; fi

# shellcheck disable=SC2086  # one word a file: no path of the project has a space in it
awk -v folders="$folders" '
function breach(line, rule) { print file ":" line ": " rule; breaches++ }

# include/backprop/loss/huber.hpp: loss. Empty for backprop.hpp and for everything outside.
function folder_of(path) {
    return match(path, /^include\/backprop\/[^\/]+\//) ? substr(path, 18, RLENGTH - 18) : ""
}

# What stands between < and > is the argument.
function check_include(name,    to) {
    if (name ~ /^backprop\//) {
        includes[file] = includes[file] " include/" name
        to = folder_of("include/" name)
        if (!is_umbrella_of_all && to == "")
            breach(FNR, "only users include backprop.hpp")
        else if (to in level && folder in level && level[to] > level[folder])
            breach(FNR, folder " stands above " to " and does not include it")
    } else if ((file == "include/backprop/model/atomic_write.hpp" ||
                file == "include/backprop/train/progress_bar.hpp") && name in posix) {
        return  # only the system itself can flush a file to disk, or knows of terminals
    } else if (name !~ /^Eigen\/[A-Z][A-Za-z]*$/ && !(name in std) && \
               !((file, name) in allowed)) {
        breach(FNR, "<" name "> is none of std, Eigen and backprop")
    }
}

BEGIN {
    count = split(folders, order, " ")
    for (i = 1; i <= count; ++i) level[order[i]] = i
    split("algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat " \
          "charconv chrono cinttypes climits clocale cmath codecvt compare complex concepts " \
          "condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib " \
          "cstring ctime cuchar cwchar cwctype deque exception execution filesystem format " \
          "forward_list fstream functional future initializer_list iomanip ios iosfwd iostream " \
          "istream iterator latch limits list locale map memory memory_resource mutex new " \
          "numbers numeric optional ostream queue random ranges ratio regex scoped_allocator " \
          "semaphore set shared_mutex source_location span sstream stack stdexcept stop_token " \
          "streambuf string string_view strstream syncstream system_error thread tuple " \
          "type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant " \
          "vector version", words, " ")
    for (i in words) std[words[i]]
    split("fcntl.h sys/file.h sys/stat.h unistd.h", words, " ")
    for (i in words) posix[words[i]]
}

FNR == 1 {
    file = FILENAME
    is_header = file ~ /^include\//
    folder = folder_of(file)
    is_umbrella_of_all = file == "include/backprop/backprop.hpp"
    if (is_header) {
        headers[++header_count] = file
        if (!is_umbrella_of_all && !(folder in level))
            breach(1, "the folder has no place in the order of tests/structure/check.sh")
        else if (folder != "")
            used[folder]
    }
    if ($0 != "// SPDX-License-Identifier: MIT")
        breach(1, "the first line is not // SPDX-License-Identifier: MIT")
}

# Columns are characters: the second and later bytes of one do not count. An expected message
# and a table that a script has written are let through.
file !~ /^tests\/compile_fail\// && file !~ /\/golden\.hpp$/ {
    columns = $0
    gsub(/[\200-\277]/, "", columns)
    if (length(columns) > 100) breach(FNR, "longer than 100 columns")
}

# A test case in a header has another file for a tag, and no test of ctest runs it.
!is_header && file ~ /\.hpp$/ && /^ *((TEMPLATE_)?([A-Z_]+_)?TEST_CASE[A-Z_]*|SCENARIO)[ (]/ {
    breach(FNR, "test cases belong into a .cpp")
}
!is_header { next }

/^#pragma once *$/ { pragma_once[file] }
/^\/\/ Opt-in: needs <[^>]*>/ {
    opt_in[file]
    match($0, /<[^>]*>/)
    allowed[file, substr($0, RSTART + 1, RLENGTH - 2)]
}
FNR == 301 { breach(FNR, "longer than 300 lines: what wants out?") }

/^ *# *include/ {
    if (match($0, /<[^>]*>/)) check_include(substr($0, RSTART + 1, RLENGTH - 2))
    else if ($0 !~ /include BACKPROP_SOURCE *$/) breach(FNR, "includes are written with < and >")
}
/^ *# *undef/ {
    name = $0
    sub(/^ *# *undef +/, "", name)
    sub(/[^A-Za-z0-9_].*/, "", name)
    delete defined[file, name]
}
/^ *# *define/ {
    name = $0
    sub(/^ *# *define +/, "", name)
    sub(/[^A-Za-z0-9_].*/, "", name)
    # Elsewhere a macro serves its own file, which undefines it, or is the argument of an include.
    if (file != "include/backprop/core/config.hpp" && name != "BACKPROP_SOURCE")
        defined[file, name] = FNR
    else if (name !~ /^BACKPROP_/)
        breach(FNR, "the name of a macro begins with BACKPROP_")
}
$0 !~ /^ *(\/\/|$|# *(include|pragma once))/ { has_code[file] }

# reach[h]: the umbrella leads to h by includes inside its folder.
function follow(from,    names, i, n) {
    if (from in reach) return
    reach[from]
    n = split(includes[from], names, " ")
    for (i = 1; i <= n; ++i)
        if (folder_of(names[i]) == folder_of(from)) follow(names[i])
}

END {
    for (at in defined) {
        split(at, parts, SUBSEP)
        file = parts[1]
        breach(defined[at], "macros are defined in core/config.hpp")
    }
    for (f in used) {
        # A list, or a header of its own, as network/network.hpp is.
        file = "include/backprop/" f "/" f ".hpp"
        follow(file)
        if (!(file in has_code)) {
            n = split(includes[file], names, " ")
            for (i = 1; i <= n; ++i)
                if (folder_of(names[i]) != f) breach(1, "lists " names[i] " of another folder")
        }
    }
    for (i = 1; i <= header_count; ++i) {
        file = headers[i]
        if (file ~ /\.hpp$/ && !(file in pragma_once)) breach(1, "no #pragma once")
        if (file ~ /\.inc$/ && (file in pragma_once)) breach(1, "#pragma once in an .inc")
        f = folder_of(file)
        if (f in used && file ~ /\.hpp$/ && !(file in reach) && !(file in opt_in))
            breach(1, "not in " f "/" f ".hpp")
        if (file in opt_in && file in reach)
            breach(1, "is opt-in, and yet in " f "/" f ".hpp")
    }
    file = "include/backprop/backprop.hpp"
    if (file in has_code) breach(1, "is a list and nothing else")
    n = split(includes[file], names, " ")
    for (i = 1; i <= n; ++i) {
        f = folder_of(names[i])
        if (names[i] != "include/backprop/" f "/" f ".hpp") breach(1, names[i] " is no umbrella")
        listed[f]
    }
    for (f in used)
        if (!(f in listed)) breach(1, f "/" f ".hpp is not in the list")
    exit (breaches > 0)
}
' $headers $tests
