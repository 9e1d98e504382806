// SPDX-License-Identifier: MIT
// Rows and fields of a text of separated values:
//
//     row    = field *(separator field) line-end         line-end: \n, \r\n or \r; none at the end
//     field  = blanks plain blanks / blanks quoted blanks
//     plain  = no separator, line-end or quote; blanks (space, tab) around it do not count
//     quoted = " anything, in which "" stands for one quote "
//
// Lines with nothing but blanks are passed over, and so is the mark of UTF-8 at the beginning.
//
// Source: Y. Shafranovich 2005, RFC 4180. Differs from it: other separators and line-ends, blanks
// around fields, and a last line that may end or not.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/core/types.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace backprop::detail {

/// The fields of a row, and the lines where they begin, counted from 1.
struct CsvRow {
    std::vector<std::string> fields;
    std::vector<Index> lines;
};

/// A piece of the user's text in a message: in quotes, and not all of it.
inline std::string quoted_text(std::string_view text) {
    constexpr std::size_t most = 40;
    std::string shown{text.substr(0, most)};
    for (char& c : shown)
        if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return "\"" + shown + (text.size() > most ? "…\"" : "\"");
}

template <class Row = CsvRow>
class CsvRows {
public:
    CsvRows(std::string_view text, char separator, const std::string& name)
        : text_{text}, separator_{separator}, name_{name} {
        if (text_.starts_with("\xef\xbb\xbf")) text_.remove_prefix(3);
    }

    /// The next row, false if there is none. `row` is written over.
    bool next(Row& row) {
        for (skip_blanks(); !text_.empty() && at_line_end(); skip_blanks()) end_line();
        if (text_.empty()) return false;
        row.fields.clear();
        row.lines.clear();
        do {
            skip_blanks();
            row.lines.push_back(line_);
            row.fields.push_back(take('"') ? read_quoted() : read_plain());
        } while (take(separator_));
        if (!text_.empty()) end_line();
        return true;
    }

private:
    bool at_line_end() const { return text_.front() == '\n' || text_.front() == '\r'; }
    bool take(char c) {
        const bool is_next = !text_.empty() && text_.front() == c;
        if (is_next) text_.remove_prefix(1);
        return is_next;
    }
    void end_line() {
        take('\r');
        take('\n');
        ++line_;
    }
    bool is_blank(char c) const { return (c == ' ' || c == '\t') && c != separator_; }
    void skip_blanks() {
        while (!text_.empty() && is_blank(text_.front())) text_.remove_prefix(1);
    }

    std::string read_plain() {
        std::size_t n = 0;
        while (n < text_.size() && text_[n] != separator_ && text_[n] != '\n' && text_[n] != '\r')
            if (text_[n++] == '"')
                fail(where(line_) + "a quote within the field " +
                     quoted_text(text_.substr(0, n)) + "; such a field stands in quotes, and "
                     "each quote in it is written twice");
        std::string_view plain = text_.substr(0, n);
        text_.remove_prefix(n);
        while (!plain.empty() && is_blank(plain.back())) plain.remove_suffix(1);
        return std::string{plain};
    }

    /// Behind the opening quote.
    std::string read_quoted() {
        const Index begin = line_;
        std::string field;
        for (;;) {
            if (text_.empty()) fail(where(begin) + "the quote that begins here is never closed");
            if (take('"')) {
                if (!take('"')) break;
                field += '"';
            } else if (at_line_end()) {  // it belongs to the field
                const std::string_view before = text_;
                end_line();
                field += before.substr(0, before.size() - text_.size());
            } else {
                field += text_.front();
                text_.remove_prefix(1);
            }
        }
        skip_blanks();
        if (!text_.empty() && !at_line_end() && text_.front() != separator_)
            fail(where(line_) + "expected a separator or the line's end after " +
                 quoted_text(field) + ", found " + quoted_text(text_.substr(0, 1)));
        return field;
    }

    std::string where(Index line) const { return name_ + ": line " + std::to_string(line) + ": "; }

    std::string_view text_;
    char separator_;
    const std::string& name_;
    Index line_ = 1;
};

}  // namespace backprop::detail
