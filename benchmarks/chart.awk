# SPDX-License-Identifier: MIT
# The chart of docs/performance.md from the lines that compare.cpp describes: a panel a row, a bar
# a contender, ours in colour. SVG, in the reader's light or dark scheme.
BEGIN {
    FS = "\t"
    # What is compared, how the panel is called, and whether its bars are shares of the peak or
    # speeds beside ours.
    panel("T2, batch 32", "Train 784-128-64-10, batch 32", "share")
    panel("T2, batch 128", "Train 784-128-64-10, batch 128", "share")
    panel("T3, batch 128", "Train 784-512-512-10, batch 128", "share")
    panel("T4, batch 256", "Train 784-2048-2048-10, batch 256", "share")
    panel("I3, batch 256", "Predict 784-512-512-10, batch 256", "share")
    panel("I2", "Predict 784-128-64-10, one sample", "speed")
    panel("T1", "Train 2-16-16-1, one sample", "speed")
    panel("I1", "Predict 3-16-16-1, one sample", "speed")
    contenders = split("ours|oneDNN primitives|oneDNN|OpenBLAS|Eigen|libtorch|dlib|FANN", \
                       names, "|")
    # Pixels: the width of a column, its names, a bar of 100; the longest bar; the height of a
    # bar, and where they begin.
    column = 400
    left = 124
    full = 200
    most = 110
    high = 15
    top = 84
}

function panel(row, title, unit) {
    ids[++panels] = row
    titles[row] = title
    units[row] = unit
}

$1 == "share" && ($2 in titles) && ($4 == "step" || $4 == "predict") {
    value[$2, $3] = units[$2] == "share" ? $5 : 100 * $8
    if ($3 == "ours") cycles[$2] = $7
}
$1 == "machine" || $1 == "compiler" || $1 == "date" { about[$1] = $2 }

function text(x, y, class, s) {
    return sprintf("<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n", x, y, class, s)
}

# Draws a panel with its upper left corner there, and returns its height.
function draw(row, x, y,    i, name, v, at, wide, label) {
    svg = svg text(x, y + 12, "t", titles[row])
    svg = svg text(x, y + 27, "s", units[row] == "share" ? "% of the FMA peak" \
                                   : "speed, ours = 100 (" cycles[row] " cycles)")
    at = y + 36
    for (i = 1; i <= contenders; ++i) {
        name = names[i]
        if (!((row, name) in value)) continue
        v = value[row, name]
        label = name
        if (name == "oneDNN" || name == "OpenBLAS" || name == "Eigen") label = name " by hand"
        svg = svg text(x + left - 6, at + 11, name == "ours" ? "n o" : "n", label)
        wide = (v > most ? most : v) * full / 100
        svg = svg sprintf("<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" class=\"%s\"/>\n", \
                          x + left, at, wide + 1, high - 3, name == "ours" ? "b" : "r")
        svg = svg text(x + left + full * most / 100 + 30, at + 11, name == "ours" ? "n o" : "n", \
                       sprintf(v < 9.95 ? "%.1f" : "%.0f", v))
        at += high
    }
    if (units[row] == "share")
        svg = svg sprintf("<path d=\"M%d %dV%d\" class=\"p\"/>\n", x + left + full + 1, y + 34, at)
    return at - y
}

END {
    svg = ""
    y = top
    shown = 0
    for (p = 1; p <= panels; ++p)
        if ((ids[p], "ours") in value) ids[++shown] = ids[p]
    for (p = 1; p <= shown; p += 2) {
        first = draw(ids[p], 16, y)
        second = p < shown ? draw(ids[p + 1], 16 + column, y) : 0
        y += (first > second ? first : second) + 22
    }
    title = "Training and prediction on one core: backprop beside other libraries"
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bp\" role=\"img\" " \
           "aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n", \
           title, 2 * column, y, 2 * column, y
    # Light unless the reader has asked for dark, where a page shows this as an image, too.
    print "<style>.bp{--ink:#222;--soft:#666;--bar:#b9bfc6;--a:#1f6fb4;--back:#fff;" \
          "font:12px sans-serif}" \
          "@media(prefers-color-scheme:dark){.bp{--ink:#e4e4e4;--soft:#a0a0a0;--bar:#555c64;" \
          "--a:#6cb2eb;--back:#0d1117}}" \
          ".bp text{fill:var(--ink)}.bp .h{font-weight:bold;font-size:15px}" \
          ".bp .t{font-weight:bold;font-size:13px}.bp .s{fill:var(--soft)}" \
          ".bp .n{text-anchor:end}.bp .o{font-weight:bold}" \
          ".bp .b{fill:var(--a)}.bp .r{fill:var(--bar)}" \
          ".bp .p{stroke:var(--soft);stroke-dasharray:3 3;fill:none}" \
          ".bp .w{fill:var(--back)}</style>"
    printf "<rect width=\"%d\" height=\"%d\" class=\"w\"/>\n", 2 * column, y
    printf "%s", text(16, 24, "h", title)
    printf "%s", text(16, 42, "s", about["machine"] ", " about["compiler"] ", " about["date"])
    printf "%s", text(16, 58, "s", "Longer is faster; the dashed line is what a loop of " \
                                   "multiply-adds reaches. By hand: written around products alone.")
    printf "%s</svg>\n", svg
}
