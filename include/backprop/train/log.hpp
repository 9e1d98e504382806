// SPDX-License-Identifier: MIT
// The history as a file that grows by a line an epoch, for programs that draw or compare:
//
//     CsvLog         epoch,loss,accuracy,validation_loss,validation_accuracy,learning_rate,
//                    seconds, and the metrics by their names; an empty field for what was not
//                    measured; names with a comma, a quote or a line's end are quoted (RFC 4180)
//     JsonLinesLog   {"epoch": 1, "loss": 0.5, …}, one object a line; what was not measured, and
//                    what JSON has no number for (∞), is null
//
// Epochs count from 1 here. Each line is on its way to the disk before the next epoch begins.
#pragma once

#include <backprop/model/info.hpp>
#include <backprop/model/json.hpp>
#include <backprop/train/callback.hpp>
#include <backprop/train/printed.hpp>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace backprop {

namespace detail {

/// each(name, number) for what is logged of an epoch.
void log_fields(const FitProgress& f, const Epoch& epoch, auto&& each) {
    each("epoch", static_cast<double>(epoch.number + 1));
    each("loss", epoch.loss);
    each("accuracy", epoch.accuracy);
    each("validation_loss", epoch.validation_loss);
    each("validation_accuracy", epoch.validation_accuracy);
    each("learning_rate", epoch.learning_rate);
    each("seconds", epoch.seconds);
    for (std::size_t i = 0; i < f.history->metric_names.size(); ++i)
        each(f.history->metric_names[i],
             i < epoch.metrics.size() ? epoch.metrics[i] : Epoch::none);
}

inline std::string log_number(double number) {
    const bool whole = std::abs(number) < 1e15 && number == std::floor(number);
    return whole ? printed("%.0f", number) : number_text(number);
}

inline void write_line(const std::string& path, const char* mode, std::string line) {
    std::FILE* const file = std::fopen(path.c_str(), mode);
    if (!file) fail(path + ": cannot be opened for the log: " + std::strerror(errno));
    int error = 0;
    if (std::fwrite(line.data(), 1, line.size(), file) != line.size()) error = errno;
    // What fwrite put off until now may fail too.
    if (std::fclose(file) != 0 && error == 0) error = errno;
    if (error != 0) fail(path + ": the log cannot be written: " + std::strerror(error));
}

inline std::string csv_field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == text.npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

}  // namespace detail

/// Writes to `path`, anew unless `append`; without the names' line then.
struct CsvLog {
    std::string path;
    bool append = false;

    void on_begin(FitProgress& f) const {
        if (append) return;
        std::string names;
        detail::log_fields(f, {}, [&](const std::string& name, double) {
            names += (names.empty() ? "" : ",") + detail::csv_field(name);
        });
        detail::write_line(path, "wb", names + '\n');
    }
    void on_epoch_end(FitProgress& f) const {
        std::string line;
        detail::log_fields(f, f.history->last(), [&](const std::string&, double number) {
            if (!line.empty()) line += ',';  // the epoch's number comes first
            if (number == number) line += detail::log_number(number);
        });
        detail::write_line(path, "ab", line + '\n');
    }
};

/// Writes to `path`, anew unless `append`.
struct JsonLinesLog {
    std::string path;
    bool append = false;

    void on_begin(FitProgress& f) const {
        for (const std::string& name : f.history->metric_names)
            if (!detail::is_utf8(name))
                fail(path + ": the name of a metric is no well-formed UTF-8");
        if (!append) detail::write_line(path, "wb", "");
    }
    void on_epoch_end(FitProgress& f) const {
        std::string line = "{";
        detail::log_fields(f, f.history->last(), [&](const std::string& name, double number) {
            if (line.size() > 1) line += ", ";
            detail::append_json_string(line, name);
            line += ": ";
            line += number - number == 0 ? detail::log_number(number) : "null";
        });
        detail::write_line(path, "ab", line + "}\n");
    }
};

}  // namespace backprop
