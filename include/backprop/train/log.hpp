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

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backprop {

namespace detail {

/// What is logged of an epoch, by name.
inline std::vector<std::pair<std::string, double>> log_fields(const FitProgress& f,
                                                              const Epoch& epoch) {
    std::vector<std::pair<std::string, double>> fields{
        {"epoch", static_cast<double>(epoch.number + 1)},
        {"loss", epoch.loss},
        {"accuracy", epoch.accuracy},
        {"validation_loss", epoch.validation_loss},
        {"validation_accuracy", epoch.validation_accuracy},
        {"learning_rate", epoch.learning_rate},
        {"seconds", epoch.seconds}};
    for (std::size_t i = 0; i < f.history->metric_names.size(); ++i)
        fields.emplace_back(f.history->metric_names[i],
                            i < epoch.metrics.size() ? epoch.metrics[i] : Epoch::none);
    return fields;
}

inline void write_line(const std::string& path, const char* mode, std::string line) {
    std::FILE* const file = std::fopen(path.c_str(), mode);
    if (!file) fail(path + ": cannot be opened for the log: " + std::strerror(errno));
    bool written = std::fwrite(line.data(), 1, line.size(), file) == line.size();
    const int error = errno;
    written = std::fclose(file) == 0 && written;
    if (!written) fail(path + ": the log cannot be written: " + std::strerror(error));
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
        for (const auto& [name, number] : detail::log_fields(f, {}))
            names += (names.empty() ? "" : ",") + detail::csv_field(name);
        detail::write_line(path, "wb", names + '\n');
    }
    void on_epoch_end(FitProgress& f) const {
        std::string line;
        for (const auto& [name, number] : detail::log_fields(f, f.history->last())) {
            if (name != "epoch") line += ',';
            if (number == number) line += detail::number_text(number);
        }
        detail::write_line(path, "ab", line + '\n');
    }
};

/// Writes to `path`, anew unless `append`.
struct JsonLinesLog {
    std::string path;
    bool append = false;

    void on_begin(FitProgress&) const {
        if (!append) detail::write_line(path, "wb", "");
    }
    void on_epoch_end(FitProgress& f) const {
        std::string line = "{";
        for (const auto& [name, number] : detail::log_fields(f, f.history->last())) {
            if (line.size() > 1) line += ", ";
            detail::append_json_string(line, name);
            line += ": ";
            line += number - number == 0 ? detail::number_text(number) : "null";
        }
        detail::write_line(path, "ab", line + "}\n");
    }
};

}  // namespace backprop
