// SPDX-License-Identifier: MIT
// A training run as one HTML file to look at and to keep: the curves of loss and accuracy with
// the best epoch marked, the confusion matrix, the images that the network is most sure about and
// wrong, the layers and the settings. It needs nothing from elsewhere, no network and no script.
#pragma once

#include <backprop/model/atomic_write.hpp>
#include <backprop/network/summary.hpp>
#include <backprop/train/evaluate.hpp>
#include <backprop/train/svg.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backprop {

struct ReportOptions {
    std::string title = "Training";
    std::vector<std::string> label_names{};  ///< of the classes; else those of the data set
    Index mistakes = 24;                     ///< how many images are drawn at most
    /// What else belongs in the table of settings.
    std::vector<std::pair<std::string, std::string>> settings{};
};

namespace detail {

inline std::string base64(std::string_view bytes) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t n = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t word = 0;
        for (std::size_t j = 0; j < 3; ++j)
            word = word << 8 | (j < n ? static_cast<unsigned char>(bytes[i + j]) : 0u);
        for (std::size_t j = 0; j < 4; ++j)
            text += j <= n ? digits[word >> (18 - 6 * j) & 63] : '=';
    }
    return text;
}

/// An image, one or three channels of height × width, as a BMP of 24 bits, whose rows go from the
/// bottom up; its least number black and its largest white, and what is not finite one of both.
inline std::string bmp(const double* pixels, const Shape& shape) {
    const Index area = shape.height * shape.width, row = (3 * shape.width + 3) / 4 * 4;
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (Index i = 0; i < shape.size(); ++i) {
        if (!std::isfinite(pixels[i])) continue;
        low = std::min(low, pixels[i]);
        high = std::max(high, pixels[i]);
    }
    const double range = high > low ? high - low : 1;
    std::string bytes = "BM";
    const auto put = [&](Index value, int count) {
        for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> (8 * i) & 255);
    };
    put(54 + row * shape.height, 4);  // the file's size; then where the pixels begin
    put(0, 4), put(54, 4);
    put(40, 4), put(shape.width, 4), put(shape.height, 4), put(1, 2), put(24, 2);
    bytes.append(24, '\0');           // no compression, and what follows from the rest
    for (Index y = shape.height; y-- > 0;) {
        for (Index x = 0; x < shape.width; ++x)
            for (Index colour = 3; colour-- > 0;) {  // blue, green, red
                const Index channel = shape.channels == 3 ? colour : 0;
                const double value = pixels[channel * area + y * shape.width + x];
                const double light = 255 * (value - low) / range + 0.5;
                put(light > 0 ? static_cast<Index>(std::min(light, 255.0)) : 0, 1);
            }
        put(0, static_cast<int>(row - 3 * shape.width));
    }
    return bytes;
}

/// A sample that was taken for another class than its own.
struct Mistake {
    Index sample, truth, found;
    double by;  // y of the class found − y of the true one
};

/// The worst mistakes, the worst first.
template <class Net, class S>
std::vector<Mistake> worst_mistakes(const Net& net, const Dataset<S>& data, Index most) {
    std::vector<Mistake> worst;
    Workspace<Net> ws;
    Batches<S> batches{data, 256};
    Batch<S> batch;
    Index first = 0;
    while (batches.next(batch)) {
        const auto y = net.forward(batch.x(), ws);
        for (Index s = 0; s < batch.size(); ++s) {
            Index found = 0;
            const double likeliest = static_cast<double>(y.col(s).maxCoeff(&found));
            const Index truth = batch.labels()(s);
            if (found == truth) continue;
            worst.push_back({first + s, truth, found,
                             likeliest - static_cast<double>(y(truth, s))});
            for (std::size_t i = worst.size() - 1; i > 0 && worst[i].by > worst[i - 1].by; --i)
                std::swap(worst[i], worst[i - 1]);
            if (std::ssize(worst) > most) worst.pop_back();
        }
        first += batch.size();
    }
    return worst;
}

inline std::string report_head(const std::string& title) {
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\">"
           "<meta name=\"color-scheme\" content=\"light dark\"><title>" +
           escaped(title) +
           "</title><style>body{font:14px sans-serif;margin:24px;background:#fff;color:#222}"
           "@media(prefers-color-scheme:dark){body{background:#161616;color:#e4e4e4}}"
           "h1{font-size:22px}h2{font-size:16px;margin:28px 0 8px}"
           ".row{display:flex;flex-wrap:wrap;align-items:flex-start;gap:24px}"
           "svg{max-width:100%;height:auto}"
           "figure{margin:0;width:104px;font-size:12px}"
           "figure img{width:84px;height:84px;image-rendering:pixelated;display:block}"
           "pre{overflow-x:auto}td,th{text-align:left;padding:2px 16px 2px 0}</style></head><body>"
           "<h1>" + escaped(title) + "</h1>\n";
}

inline std::string report_curves(const History& history) {
    std::string html = loss_svg(history);
    bool accuracy = false, rate_moves = false;
    std::vector<double> x;
    Curve rate{"learning rate", {}};
    for (const Epoch& e : history.epochs) {
        accuracy = accuracy || e.accuracy == e.accuracy ||
                   e.validation_accuracy == e.validation_accuracy;
        x.push_back(static_cast<double>(e.number + 1));
        rate.values.push_back(e.learning_rate);
        rate_moves = rate_moves || e.learning_rate != history.epochs[0].learning_rate;
    }
    if (accuracy) html += accuracy_svg(history);
    if (rate_moves)
        html += svg_chart("Learning rate", "rate (at the epoch's end)", x, {rate}, -1);
    return html;
}

inline std::string report_settings(const History& history, const ReportOptions& options) {
    auto rows = history.settings;
    for (const auto& row : options.settings) rows.push_back(row);
    rows.emplace_back("epochs trained", std::to_string(history.epochs.size()));
    rows.emplace_back("time", printed("%.1f", history.seconds()) + " s");
    if (!history.stopped.empty()) rows.emplace_back("stopped", history.stopped);
    std::string html = "<h2>Settings</h2>\n<table>";
    for (const auto& [name, value] : rows)
        html += "<tr><th>" + escaped(name) + "</th><td>" + escaped(value) + "</td></tr>";
    return html + "</table>\n";
}

inline std::string report_figure(const Mistake& mistake, const double* pixels, const Shape& shape,
                                 const auto& name) {
    return "<figure><img alt=\"\" src=\"data:image/bmp;base64," + base64(bmp(pixels, shape)) +
           "\"><figcaption>" + escaped(name(mistake.truth)) + "<br>taken for " +
           escaped(name(mistake.found)) + "</figcaption></figure>";
}

}  // namespace detail

/// The history alone: curves and settings. The file is replaced as a whole. Throws Error if there
/// is no epoch, or the file cannot be written.
inline void write_report(const std::string& path, const History& history,
                         const ReportOptions& options = {}) {
    atomic_write(path, detail::report_head(options.title) + "<div class=\"row\">" +
                           detail::report_curves(history) + "</div>\n" +
                           detail::report_settings(history, options) + "</body></html>\n");
}

/// All of it, with `net` held against `test`. Images are drawn where the network's input has a
/// height, and one channel or three.
template <class Net, class S>
void write_report(const std::string& path, const History& history, const Net& net,
                  const Dataset<S>& test, const ReportOptions& options = {}) {
    const Evaluation e = evaluate(net, test);
    const auto& names = options.label_names.empty() ? test.label_names : options.label_names;
    const auto name = [&](Index c) {
        return c < std::ssize(names) ? names[static_cast<std::size_t>(c)] : std::to_string(c);
    };
    std::string html = detail::report_head(options.title);
    html += "<p>" + std::to_string(e.samples()) + " samples not trained on: ";
    if (Net::has_loss) html += "loss " + detail::printed("%.4g", e.loss()) + ", ";
    html += e.has_classes() ? "accuracy " + detail::printed("%.2f", 100 * e.accuracy()) +
                                  " %, macro F1 " + detail::printed("%.4f", e.macro_f1())
                            : "RMSE " + detail::printed("%.4g", e.rmse()) + ", MAE " +
                                  detail::printed("%.4g", e.mae()) + ", R² " +
                                  detail::printed("%.4f", e.r2());
    html += "</p>\n<div class=\"row\">" + detail::report_curves(history);
    constexpr Index most_drawn = 40;
    if (e.has_classes() && e.outputs() <= most_drawn) {
        std::vector<std::string> all;
        for (Index c = 0; c < e.outputs(); ++c) all.push_back(name(c));
        html += confusion_svg(e, all);
    }
    html += "</div>\n";
    constexpr Shape shape = Net::input_shape;
    if (test.has_labels() && shape.height > 1 && (shape.channels == 1 || shape.channels == 3)) {
        html += "<h2>The surest of its mistakes</h2>\n<div class=\"row\">";
        for (const auto& mistake : detail::worst_mistakes(net, test, options.mistakes)) {
            const Vector<double> pixels =
                test.inputs.col(mistake.sample).template cast<double>();
            html += detail::report_figure(mistake, pixels.data(), shape, name);
        }
        html += "</div>\n";
    }
    html += "<h2>Layers</h2>\n<pre>" + detail::escaped(summary(net)) + "</pre>\n";
    html += detail::report_settings(history, options) + "</body></html>\n";
    atomic_write(path, html);
}

}  // namespace backprop
