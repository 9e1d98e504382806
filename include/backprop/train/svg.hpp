// SPDX-License-Identifier: MIT
// Pictures of a training run as SVG that stands alone: curves over the epochs and a confusion
// matrix. Colours follow the reader's light or dark scheme. Axes end at multiples of 1, 2 or 5
// times a power of ten.
#pragma once

#include <backprop/train/evaluation.hpp>
#include <backprop/train/history.hpp>
#include <backprop/train/printed.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace backprop {

namespace detail {

/// Text as HTML and SVG have it.
inline std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else out += c;
    }
    return out;
}

/// A coordinate: tenths of a pixel are enough.
inline std::string px(double value) { return printed("%.1f", value); }

inline constexpr std::string_view svg_style =
    "<style>.bp{--ink:#222;--soft:#666;--grid:#ddd;--a:#1f6fb4;--b:#c8501e;--heat:31,111,180;"
    "--over:#fff;font:12px sans-serif;fill:var(--ink)}"
    "@media(prefers-color-scheme:dark){.bp{--ink:#e4e4e4;--soft:#a0a0a0;--grid:#3c3c3c;"
    "--a:#6cb2eb;--b:#f4935f;--heat:108,178,235;--over:#111}}"
    ".bp .t{font-weight:bold;font-size:14px}.bp .s{fill:var(--soft)}"
    ".bp .g{stroke:var(--grid);fill:none}.bp .x{stroke:var(--soft);fill:none}"
    ".bp .c0,.bp .c1{fill:none;stroke-width:2;stroke-linejoin:round}"
    ".bp .c0{stroke:var(--a)}.bp .c1{stroke:var(--b)}"
    ".bp .d0{fill:var(--a)}.bp .d1{fill:var(--b)}"
    ".bp .m{stroke:var(--soft);stroke-dasharray:4 3}.bp .o{fill:var(--over)}</style>";

inline std::string svg_begin(double width, double height, const std::string& title) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bp\" role=\"img\" aria-label=\"" +
           escaped(title) + "\" viewBox=\"0 0 " + px(width) + " " + px(height) + "\" width=\"" +
           px(width) + "\" height=\"" + px(height) + "\">" + std::string{svg_style};
}

/// `how` holds further attributes: a class, an anchor, a rotation.
inline std::string svg_text(double x, double y, std::string_view text, const char* how = "") {
    return "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" " + how + ">" + escaped(text) +
           "</text>";
}
inline std::string svg_line(double x1, double y1, double x2, double y2, const char* css) {
    return "<path class=\"" + std::string{css} + "\" d=\"M" + px(x1) + " " + px(y1) + "L" +
           px(x2) + " " + px(y2) + "\"/>";
}

/// An axis from `low` to `high` in steps of `step`, around all of [low, high] that was asked for.
struct Axis {
    double low, high, step;

    Axis(double from, double to, int most_steps) {
        if (!(to - from > 1e-300)) {
            const double room = std::abs(from) < 1e-300 ? 1 : std::abs(from) / 2;
            to = from + room;
            from -= room;
        }
        const double raw = (to - from) / most_steps;
        const double power = std::pow(10.0, std::floor(std::log10(raw)));
        step = power;
        for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
            step = factor * power;
            if (step >= raw * (1 - 1e-9)) break;
        }
        low = step * std::floor(from / step + 1e-9);
        high = step * std::ceil(to / step - 1e-9);
    }
};

struct Curve {
    const char* name;
    std::vector<double> values;  // one an epoch

    /// A gap where it is no number, or so large that a range would be none.
    static bool draws(double value) { return std::abs(value) < 1e300; }
};

/// Curves over the epochs, whose numbers (from 1) are x; `best` is the index of the best or −1.
inline std::string svg_chart(const std::string& title, const std::string& y_axis,
                             const std::vector<double>& x, const std::vector<Curve>& curves,
                             std::ptrdiff_t best) {
    constexpr double width = 560, height = 330, left = 92, right = 20, top = 64, bottom = 48;
    double least = HUGE_VAL, most = -HUGE_VAL;
    for (const Curve& curve : curves)
        for (const double v : curve.values)
            if (Curve::draws(v)) least = std::min(least, v), most = std::max(most, v);
    if (least > most) least = 0, most = 1;
    const Axis y{least, most, 6};
    const double first = x.front(), last = std::max(x.back(), first + 1);
    const double x_step = std::max(1.0, Axis{first, last, 8}.step);
    const auto at_x = [&](double v) {
        return left + (v - first) / (last - first) * (width - left - right);
    };
    const auto at_y = [&](double v) {
        return height - bottom - (v - y.low) / (y.high - y.low) * (height - top - bottom);
    };

    std::string svg = svg_begin(width, height, title);
    svg += svg_text(left, 22, title, "class=\"t\"");
    double key = width - right;
    for (std::size_t c = curves.size(); c-- > 0 && curves.size() > 1;) {
        svg += svg_text(key, 22, curves[c].name, "text-anchor=\"end\"");
        key -= 7.0 * static_cast<double>(std::string_view{curves[c].name}.size()) + 8;
        const std::string css = std::string(1, 'c') + std::to_string(c);
        svg += svg_line(key - 18, 18, key, 18, css.c_str());
        key -= 34;
    }
    const auto steps = static_cast<int>(std::lround((y.high - y.low) / y.step));
    for (int i = 0; i <= steps; ++i) {
        const double v = y.low + i * y.step;
        svg += svg_line(left, at_y(v), width - right, at_y(v), "g");
        svg += svg_text(left - 8, at_y(v) + 4, printed("%.6g", std::abs(v) < y.step / 2 ? 0.0 : v),
                        "class=\"s\" text-anchor=\"end\"");
    }
    for (double v = std::ceil(first / x_step) * x_step; v <= last; v += x_step) {
        svg += svg_line(at_x(v), height - bottom, at_x(v), height - bottom + 4, "x");
        svg += svg_text(at_x(v), height - bottom + 18, printed("%.0f", v),
                        "class=\"s\" text-anchor=\"middle\"");
    }
    svg += svg_line(left, height - bottom, width - right, height - bottom, "x");
    svg += svg_text((left + width - right) / 2, height - 8, "epoch", "text-anchor=\"middle\"");
    svg += "<text text-anchor=\"middle\" transform=\"translate(16 " +
           px((top + height - bottom) / 2) + ") rotate(-90)\">" + escaped(y_axis) + "</text>";
    if (best >= 0) {
        const double at = x[static_cast<std::size_t>(best)];
        svg += svg_line(at_x(at), top - 8, at_x(at), height - bottom, "m");
        const double share = (at - first) / (last - first);
        svg += svg_text(at_x(at), top - 14, "best epoch: " + printed("%.0f", at),
                        share < 0.15   ? "class=\"s\""
                        : share > 0.85 ? "class=\"s\" text-anchor=\"end\""
                                       : "class=\"s\" text-anchor=\"middle\"");
    }
    for (std::size_t c = 0; c < curves.size(); ++c) {
        std::string path, dots;
        bool pen_down = false;
        const std::vector<double>& values = curves[c].values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double v = values[i];
            if (!Curve::draws(v)) {
                pen_down = false;
                continue;
            }
            path += pen_down ? 'L' : 'M';
            path += px(at_x(x[i])) + " " + px(at_y(v));
            pen_down = true;
            if (values.size() <= 60)
                dots += "<circle class=\"d" + std::to_string(c) + "\" r=\"2.2\" cx=\"" +
                        px(at_x(x[i])) + "\" cy=\"" + px(at_y(v)) + "\"/>";
        }
        svg += "<path class=\"c" + std::to_string(c) + "\" d=\"" + path + "\"/>" + dots;
    }
    return svg + "</svg>\n";
}

inline std::string svg_of(const History& history, const std::string& title,
                          const std::string& y_axis, double Epoch::*training,
                          double Epoch::*validation, double factor) {
    if (history.epochs.empty()) fail("svg: the history has no epoch to draw");
    std::vector<double> x;
    Curve a{"training", {}}, b{"validation", {}};
    bool validated = false;
    for (const Epoch& e : history.epochs) {
        x.push_back(static_cast<double>(e.number + 1));
        a.values.push_back(factor * e.*training);
        if (validation) b.values.push_back(factor * e.*validation);
        validated = validated || (validation && e.*validation == e.*validation);
    }
    return svg_chart(title, y_axis, x, validated ? std::vector{a, b} : std::vector{a},
                     history.best_epoch);
}

}  // namespace detail

/// The loss of each epoch, of training and of validation. Throws Error if there is no epoch.
inline std::string loss_svg(const History& history) {
    return detail::svg_of(history, "Loss", "loss (mean per sample)", &Epoch::loss,
                          &Epoch::validation_loss, 1);
}
/// The accuracy of each epoch, in percent.
inline std::string accuracy_svg(const History& history) {
    return detail::svg_of(history, "Accuracy", "accuracy (% of samples)", &Epoch::accuracy,
                          &Epoch::validation_accuracy, 100);
}

/// The confusion matrix, a row a true class. `names` may be empty.
inline std::string confusion_svg(const Evaluation& e, const std::vector<std::string>& names = {}) {
    const Index k = e.outputs();
    if (!names.empty() && std::ssize(names) != k)
        fail("confusion_svg: expected " + std::to_string(k) + " names of classes, found " +
             std::to_string(names.size()));
    const auto name = [&](Index c) {
        return names.empty() ? std::to_string(c) : names[static_cast<std::size_t>(c)];
    };
    std::size_t longest = 1;
    for (Index c = 0; c < k; ++c) longest = std::max(longest, name(c).size());
    using namespace detail;
    const double cell = k <= 12 ? 42 : 28, room = 16 + 6.8 * static_cast<double>(longest);
    const double left = room + 28, top = 0.75 * room + 66, side = cell * static_cast<double>(k);
    const double tail = 0.75 * room;  // what the last column's slanted name needs
    const double width = left + std::max(side + tail, 430.0);  // what the words above need
    std::string svg = svg_begin(width, top + side + 12, "Confusion matrix");
    svg += svg_text(left, 22, "Confusion matrix", "class=\"t\"");
    svg += svg_text(left, 42, "predicted class; numbers of samples, shade: share of the true class",
                    "class=\"s\"");
    svg += "<text text-anchor=\"middle\" transform=\"translate(16 " + px(top + side / 2) +
           ") rotate(-90)\">true class</text>";
    for (Index t = 0; t < k; ++t) {
        const double y = top + cell * static_cast<double>(t);
        svg += svg_text(left - 8, y + cell / 2 + 4, name(t), "text-anchor=\"end\"");
        const double x = left + cell * static_cast<double>(t);
        svg += "<text transform=\"translate(" + px(x + cell / 2 + 3) + " " + px(top - 8) +
               ") rotate(-45)\">" + escaped(name(t)) + "</text>";
        double row = 0;
        for (Index p = 0; p < k; ++p) row += e.confusion(t, p);
        for (Index p = 0; p < k; ++p) {
            const double n = e.confusion(t, p), share = row > 0 ? n / row : 0;
            const double left_of = left + cell * static_cast<double>(p);
            svg += "<rect class=\"g\" style=\"fill:rgba(var(--heat)," + printed("%.3f", share) +
                   ")\" x=\"" + px(left_of) + "\" y=\"" + px(y) + "\" width=\"" + px(cell) +
                   "\" height=\"" + px(cell) + "\"/>";
            if (n != 0)
                svg += svg_text(left_of + cell / 2, y + cell / 2 + 4, printed("%.4g", n),
                                share > 0.55 ? "class=\"o\" text-anchor=\"middle\""
                                             : "text-anchor=\"middle\"");
        }
    }
    return svg + "</svg>\n";
}

}  // namespace backprop
