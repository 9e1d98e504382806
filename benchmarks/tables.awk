# SPDX-License-Identifier: MIT
# The tables of docs/performance.md from the lines that compare.cpp describes and run.sh adds.
BEGIN {
    FS = "\t"
    # In this order; who is not there has no column.
    count = split("ours|oneDNN|oneDNN primitives|OpenBLAS|Eigen|libtorch|dlib|FANN", rivals, "|")
    sets = split("ours|ours, avx2|ours, baseline|ours, -march=native|ours, plain road|Eigen, -O3", \
                 isas, "|")
}

$1 == "machine" || $1 == "date" || $1 == "compiler" { about[$1] = $2 }
$1 == "memory" { memory[$3, $2] = $4; weighed = 1 }
$1 == "compile" { seconds[$2] = $3; megabytes[$2] = $4 }
$1 == "share" {
    key = $3 SUBSEP $2 SUBSEP $4
    if (!($2 in seen)) { seen[$2] = 1; rows[++row_count] = $2 }
    if (!((2, $2) in works)) works[2, $2] = $4  # its first work is what rivals do, too
    there[$3] = 1
    share[key] = $5
    own[key] = $6
    cycles[key] = $7
    times[key] = $8
    allocations[key] = $9
}

# The value, or a dash.
function cell(values, name, row, work, format) {
    if (!((name, row, work) in values)) return " – |"
    return sprintf(" " format " |", values[name, row, work])
}

function head(title, names, n, last,    i, line, rule) {
    line = "| " title " |"
    rule = "|---|"
    for (i = 1; i <= n; ++i)
        if (names[i] in there) { line = line " " names[i] " |"; rule = rule "---|" }
    if (last != "") { line = line " " last " |"; rule = rule "---|" }
    print line "\n" rule
}

# 1: one sample a call, 2: batches, 3: ours against ours
function kind(row) {
    if (row ~ /(an epoch|two threads)$/) return 3
    return row ~ /^(T1|I1|I2)$/ ? 1 : 2
}

# Ours against the fastest other: how many times as fast.
function lead(row, work,    i, best) {
    for (i = 2; i <= count; ++i)
        if ((rivals[i], row, work) in times && times[rivals[i], row, work] > best)
            best = times[rivals[i], row, work]
    return best > 0 ? sprintf(" %.2f |", 1 / best) : " – |"
}

function table(title, which, values, format,    r, i, row, line) {
    head(title, rivals, count, "ours : the best other")
    for (r = 1; r <= row_count; ++r) {
        row = rows[r]
        if (kind(row) != which) continue
        line = "| " row " |"
        for (i = 1; i <= count; ++i)
            if (rivals[i] in there) line = line cell(values, rivals[i], row, works[2, row], format)
        print line lead(row, works[2, row])
    }
    print ""
}

function against(title, row, work,    name) {
    if (!(("ours", row, work) in times)) return
    name = row
    sub(/, (an epoch|two threads)$/, "", name)
    printf "| %s | %s | %.2f |\n", title, name, times["ours", row, work]
}

END {
    if (weighed)
        print about["machine"] ", " about["compiler"] ", " about["date"] ".\n"
    else
        print "One short round, to see that everything runs: the figures mean nothing.\n"
    table("% of the peak", 2, share, "%.1f")
    table("cycles", 1, cycles, "%.0f")

    print "Ours by instruction set; for AVX2 in brackets the share of its own peak:\n"
    head("% of the peak", isas, sets, "")
    for (r = 1; r <= row_count; ++r) {
        row = rows[r]
        if (kind(row) == 3) continue
        line = "| " row " |"
        for (i = 1; i <= sets; ++i) {
            if (!(isas[i] in there)) continue
            entry = cell(share, isas[i], row, works[2, row], "%.1f")
            if (isas[i] ~ /avx2/)
                sub(/ \|$/, sprintf(" (%.1f) |", own[isas[i], row, works[2, row]]), entry)
            line = line entry
        }
        print line
    }

    print "\nOurs beside `Trainer::step` with `Sgd`, which is 1:\n"
    print "| | | speed |\n|---|---|---|"
    for (r = 1; r <= row_count; ++r)
        against("`forward`, `backward` and `-=`", rows[r], "apart")
    for (r = 1; r <= row_count; ++r) against("Adam", rows[r], "adam")
    for (r = 1; r <= row_count; ++r)
        against("`fit`, shuffling and batching included", rows[r], "fit")
    for (r = 1; r <= row_count; ++r) against("two threads", rows[r], "threads")
    print ""

    # Of steps only, and of networks that have no more than one row for them.
    n = split("T1|T2, batch 32|T3, batch 128|T4, batch 256", steps, "|")
    title = "| |"
    rule = "|---|"
    for (r = 1; r <= n; ++r) { title = title " allocations, " steps[r] " |"; rule = rule "---|" }
    for (r = 2; weighed && r <= n; ++r) { title = title " MB, " steps[r] " |"; rule = rule "---|" }
    print title (weighed ? " compile, s | compile, MB |" : "") "\n" rule (weighed ? "---|---|" : "")
    for (i = 1; i <= count; ++i) {
        name = rivals[i]
        if (!(name in there) || name ~ /primitives/) continue
        line = "| " name " |"
        for (r = 1; r <= n; ++r) line = line cell(allocations, name, steps[r], "step", "%.0f")
        for (r = 2; weighed && r <= n; ++r)
            line = line ((name, steps[r]) in memory ? " " memory[name, steps[r]] " |" : " – |")
        if (weighed)
            line = line (name in seconds ? " " seconds[name] " | " megabytes[name] " |" : " – | – |")
        print line
    }
    few = "ours, few headers"
    if (few in seconds)
        print "\nWith the headers that it needs in place of all, ours compiles in " seconds[few] \
              " s with " megabytes[few] " MB."
}
