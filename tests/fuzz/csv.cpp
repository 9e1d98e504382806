// SPDX-License-Identifier: MIT
// The first byte has the options, the rest is the text. What was read is written down and has to
// be read again as the same.
#include "fuzz.hpp"

#include <backprop/data/csv.hpp>

#include <cstdio>
#include <cstring>

namespace bp = backprop;

namespace {

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) result += c == '"' ? "\"\"" : std::string(1, c);
    return result + "\"";
}

/// The data set with its target last, as a text with a header.
std::string written(const bp::Dataset<double>& data) {
    std::string text;
    for (bp::Index i = 0; i < data.inputs.rows(); ++i) text += "x" + std::to_string(i) + ",";
    text += "t\n";
    for (bp::Index j = 0; j < data.size(); ++j) {
        char number[64];
        for (bp::Index i = 0; i < data.inputs.rows(); ++i) {
            std::snprintf(number, sizeof number, "%.17g,", data.inputs(i, j));
            text += number;
        }
        if (data.has_labels()) {
            const auto label = static_cast<std::size_t>(data.labels[static_cast<std::size_t>(j)]);
            text += quoted(data.label_names[label]);
        } else {
            std::snprintf(number, sizeof number, "%.17g", data.targets(0, j));
            text += number;
        }
        text += '\n';
    }
    return text;
}

bool same(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() &&
           (a.array() == b.array() || (a.array() != a.array() && b.array() != b.array())).all();
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const unsigned bits = data[0];
    const std::string_view text = fuzz::bytes_of(data + 1, size - 1);
    bp::CsvOptions options;
    options.separator = ",;\t "[bits & 3U];
    options.header = (bits & 4U) != 0;
    options.labels = (bits & 8U) != 0;
    if ((bits & 16U) != 0) options.missing = 0.5;
    if ((bits & 32U) != 0) options.target = "t";
    if ((bits & 64U) != 0) options.ignore = 0;
    if ((bits & 128U) != 0) fuzz::accepted([&] { bp::parse_csv<float>(text, options); });
    bp::Dataset<double> read;
    if (!fuzz::accepted([&] { read = bp::parse_csv<double>(text, options, "t.csv"); })) return 0;

    read.check();
    fuzz::promise(read.size() > 0 && read.inputs.rows() > 0, "a data set has samples and inputs");
    fuzz::promise(static_cast<std::size_t>(read.inputs.size()) <= size, "a byte a number at least");
    const auto again = bp::parse_csv<double>(
        written(read), {.labels = options.labels, .label_names = read.label_names});
    fuzz::promise(same(again.inputs, read.inputs), "inputs come back");
    fuzz::promise(same(again.targets, read.targets), "targets come back");
    fuzz::promise(again.labels == read.labels, "labels come back");
    return 0;
}
