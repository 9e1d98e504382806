// SPDX-License-Identifier: MIT
// A CSV's columns as the options choose them, and its fields as numbers and classes.
#pragma once

#include <backprop/data/csv_rows.hpp>
#include <backprop/data/number.hpp>

#include <algorithm>
#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backprop {

/// A column by its name in the header, or by its index from 0; a negative one counts from the end.
struct CsvColumn {
    CsvColumn(std::string text) : name{std::move(text)}, by_name{true} {}
    CsvColumn(const char* text) : CsvColumn{std::string{text}} {}
    CsvColumn(std::integral auto position) : index{static_cast<Index>(position)} {}

    std::string name;
    Index index = 0;
    bool by_name = false;
};

/// One column, several or none: `"species"`, `-1`, `{"x", "y"}`, `{}`.
struct CsvColumns {
    CsvColumns() = default;
    CsvColumns(std::initializer_list<CsvColumn> columns) : list{columns} {}
    CsvColumns(const char* name) : list{name} {}
    CsvColumns(std::string name) : list{std::move(name)} {}
    CsvColumns(std::integral auto index) : list{index} {}

    std::vector<CsvColumn> list;
};

struct CsvOptions {
    char separator = ',';
    bool header = true;        // the first line names the columns
    CsvColumns target = -1;    // what is to be learned; every other column is an input
    CsvColumns ignore = {};    // columns that are neither
    bool labels = false;       // the target column names classes, as "setosa" or "3"
    std::vector<std::string> label_names = {};  // the classes' order, and no other is taken; empty:
                                                // those that occur, sorted, numbers by their value
    std::optional<double> missing = {};  // what a missing number stands for; none: it is refused
};

namespace detail {

/// S is floating point. All of it is a template, so that only who loads a CSV compiles it.
template <class S>
class CsvTable {
public:
    CsvTable(std::string_view text, const CsvOptions& options, const std::string& name)
        : rows_{text, options.separator, name}, options_{options}, name_{name} {
        const char separator = options.separator;
        if (separator == '"' || separator == '\n' || separator == '\r')
            fail("CsvOptions: the separator is a quote or the end of a line");
        has_row_ = rows_.next(row_);
        if (!has_row_) fail(name_ + ": line 1: expected rows of fields, but the file is empty");
        roles_.assign(row_.fields.size(), input);
        if (options.header) {
            names_ = row_.fields;
            has_row_ = rows_.next(row_);
            if (!has_row_) fail(name_ + ": expected samples below the header, found none");
        }
        for (const CsvColumn& column : options.ignore.list) assign(column, ignored);
        for (const CsvColumn& column : options.target.list) assign(column, target);
        if (options.labels && targets_.size() != 1)
            fail("CsvOptions: labels are one target column, found " +
                 std::to_string(targets_.size()));
        if (roles_.find(input) == std::string::npos)
            fail(name_ + ": no column is left for the inputs");
    }

    /// Goes to the next row; before the first call there is none.
    bool next() {
        if (!std::exchange(is_first_, false)) has_row_ = rows_.next(row_);
        if (has_row_ && row_.fields.size() != roles_.size())
            fail(name_ + ": line " + std::to_string(row_.lines.front()) + ": expected " +
                 std::to_string(roles_.size()) + " fields, as the first line has, found " +
                 std::to_string(row_.fields.size()));
        return has_row_;
    }

    /// What each column is: an input, a target or ignored.
    static constexpr char input = 'x', target = 't', ignored = '-';
    const std::string& roles() const { return roles_; }
    /// The targets' columns, in the order in which the options name them.
    const std::vector<std::size_t>& targets() const { return targets_; }
    const std::string& name(std::size_t column) const { return names_[column]; }
    bool has_names() const { return !names_.empty(); }

    /// The field as a number.
    S number(std::size_t column) const {
        const std::string& text = row_.fields[column];
        S value{};
        switch (read_number(text, value)) {
            case NumberStatus::good: return value;
            case NumberStatus::too_large:
                fail(where(column) + quoted_text(text) + " is beyond the range of the scalar");
            default: break;
        }
        if (!is_missing(text))
            fail(where(column) + "expected a number, found " + quoted_text(text));
        if (!options_.missing) fail(where(column) + "a value is missing");
        return static_cast<S>(*options_.missing);
    }

    /// The field as a class.
    const std::string& label(std::size_t column) const {
        const std::string& text = row_.fields[column];
        if (text.empty()) fail(where(column) + "a class is missing");
        const auto& known = options_.label_names;
        if (!known.empty() && std::find(known.begin(), known.end(), text) == known.end())
            fail(where(column) + "expected one of the label_names, found " + quoted_text(text));
        return text;
    }

private:
    static bool is_missing(std::string_view text) {
        constexpr std::string_view words[] = {"", "NA", "N/A", "NaN", "nan", "NAN",
                                              "-nan", "null", "NULL", "?"};
        return std::find(std::begin(words), std::end(words), text) != std::end(words);
    }

    void assign(const CsvColumn& column, char role) {
        const std::size_t i = find(column);
        if (roles_[i] != input)
            fail(name_ + ": column " + title(i) + " is chosen twice");
        roles_[i] = role;
        if (role == target) targets_.push_back(i);
    }
    /// ", only "a", "b""
    std::string among() const {
        std::string text = ", only ";
        constexpr std::size_t most = 7;
        for (std::size_t i = 0; i < names_.size() && i < most; ++i)
            text += (i == 0 ? "" : ", ") + quoted_text(names_[i]);
        return names_.size() > most ? text + ", …" : text;
    }
    std::size_t find(const CsvColumn& column) const {
        const auto count = std::ssize(roles_);
        if (!column.by_name) {
            const Index i = column.index < 0 ? column.index + count : column.index;
            if (i < 0 || i >= count)
                fail(name_ + ": expected a column from 0 to " + std::to_string(count - 1) +
                     ", found " + std::to_string(column.index));
            return static_cast<std::size_t>(i);
        }
        const auto found = std::find(names_.begin(), names_.end(), column.name);
        if (found == names_.end())
            fail(name_ + ": there is no column " + quoted_text(column.name) +
                 (names_.empty() ? "; without a header, columns have an index" : among()));
        if (std::find(found + 1, names_.end(), column.name) != names_.end())
            fail(name_ + ": several columns are named " + quoted_text(column.name));
        return static_cast<std::size_t>(found - names_.begin());
    }

    std::string title(std::size_t column) const {
        return std::to_string(column) +
               (has_names() ? " (" + quoted_text(names_[column]) + ")" : "");
    }
    std::string where(std::size_t column) const {
        return name_ + ": line " + std::to_string(row_.lines[column]) + ", column " +
               title(column) + ": ";
    }

    CsvRows<> rows_;
    const CsvOptions& options_;
    const std::string& name_;
    CsvRow row_;
    std::vector<std::string> names_;
    std::string roles_;
    std::vector<std::size_t> targets_;
    bool has_row_ = false;
    bool is_first_ = true;
};

/// Those that occur, each once: sorted by value where all are numbers, else as text.
template <class String>
std::vector<String> sorted_classes(std::vector<String> names) {
    double value = 0;
    const bool are_numbers = std::all_of(names.begin(), names.end(), [&](const auto& name) {
        return read_number(name, value) == NumberStatus::good;
    });
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (are_numbers)
        std::stable_sort(names.begin(), names.end(), [](const auto& a, const auto& b) {
            double x = 0, y = 0;
            read_number(a, x);
            read_number(b, y);
            return x < y;
        });
    return names;
}

}  // namespace detail
}  // namespace backprop
