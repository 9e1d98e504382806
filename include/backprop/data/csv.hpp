// SPDX-License-Identifier: MIT
// A data set from separated values (csv_rows.hpp has the grammar): a row is a sample, and the
// columns are inputs, but for the target and those to be ignored.
//
//     load_csv("iris.csv", {.target = "species", .labels = true})
//     load_csv<double>("noise.txt", {.separator = '\t', .header = false, .target = {0, 1}})
#pragma once

#include <backprop/core/file.hpp>
#include <backprop/data/csv_table.hpp>
#include <backprop/data/dataset.hpp>

#include <algorithm>
#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace backprop {

/// A data set from text in memory; the name is for messages. See load_csv.
template <class S = float>
Dataset<S> parse_csv(std::string_view text, const CsvOptions& options = {},
                     const std::string& name = "csv") {
    using Number = std::conditional_t<std::floating_point<S>, S, double>;
    using Table = detail::CsvTable<Number>;
    Table table{text, options, name};
    const auto& roles = table.roles();

    std::vector<S> inputs, targets;
    std::vector<std::string> classes;
    Index samples = 0;
    for (; table.next(); ++samples) {
        for (std::size_t c = 0; c < roles.size(); ++c)
            if (roles[c] == Table::input) inputs.push_back(S(table.number(c)));
        for (const std::size_t c : table.targets())
            if (options.labels) classes.push_back(table.label(c));
            else targets.push_back(S(table.number(c)));
    }

    Dataset<S> data;
    data.inputs = View<const S>{inputs.data(), std::ssize(inputs) / samples, samples};
    for (std::size_t c = 0; c < roles.size() && table.has_names(); ++c)
        if (roles[c] == Table::input) data.input_names.push_back(table.name(c));
    if (!options.labels) {
        data.targets = View<const S>{targets.data(), std::ssize(targets) / samples, samples};
        for (const std::size_t c : table.targets())
            if (table.has_names()) data.target_names.push_back(table.name(c));
        return data;
    }
    data.label_names = options.label_names.empty() ? detail::sorted_classes(classes)
                                                   : options.label_names;
    for (const std::string& label : classes) {
        const auto& all = data.label_names;
        data.labels.push_back(
            static_cast<int>(std::find(all.begin(), all.end(), label) - all.begin()));
    }
    return data;
}

/// A data set from a file. Throws Error with line and column if a row has not as many fields as
/// the first one, a number is none, is missing or is beyond the range of S, a class is missing or
/// not one of the label_names, or quotes are used wrongly; and if a chosen column is not there.
template <class S = float>
Dataset<S> load_csv(const std::string& path, const CsvOptions& options = {}) {
    return parse_csv<S>(read_file(path), options, path);
}

}  // namespace backprop
