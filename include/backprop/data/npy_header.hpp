// SPDX-License-Identifier: MIT
// The head of an .npy file, NumPy's format of one array:
//
//     bytes 0-5   \x93NUMPY
//     bytes 6, 7  version: 1.0, 2.0 or 3.0
//     then        the length of the text that follows: 2 bytes (1.0) or 4, little-endian
//     then        a dictionary as Python writes it, padded with blanks, in Latin-1 or (3.0) UTF-8:
//                 {'descr': '<f4', 'fortran_order': False, 'shape': (60000, 784), }
//     then        the elements, in C order the last index running fastest, in Fortran's the first
//
// descr is the order of bytes (< little, > big, = this machine's, | none), the kind (f, i, u, b)
// and the size. f4, f8, i1 to i8, u1 to u8 and b1 are read.
//
// Source: NumPy's "A simple file format for NumPy arrays" (NEP 1) and its numpy.lib.format.
#pragma once

#include <backprop/core/error.hpp>
#include <backprop/data/elements.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backprop::detail {

struct NpyHeader {
    ElementType type;
    bool fortran_order = false;
    std::vector<Index> shape;
    std::size_t begin = 0;  // of the elements, from the beginning of the file
    std::size_t size = 0;   // of the file

    Index samples() const { return shape.front(); }
    /// Elements of a sample.
    Index inputs() const {
        Index product = 1;
        for (std::size_t i = 1; i < shape.size(); ++i) product *= shape[i];
        return product;
    }
};

/// Reads the dictionary; a template so that only who loads an array compiles it.
template <class Header = NpyHeader>
class NpyReader {
public:
    NpyReader(std::string_view bytes, const std::string& name) : bytes_{bytes}, name_{name} {}

    Header read() {
        if (!bytes_.starts_with("\x93NUMPY"))
            fail(name_ + ": byte 0: expected \\x93NUMPY, with which .npy begins");
        if (bytes_.size() < 12) refuse("a header");
        const int major = bytes_[6];
        if (major < 1 || major > 3 || bytes_[7] != 0) {
            at_ = 6;
            refuse("version 1.0, 2.0 or 3.0");
        }
        const std::size_t length = major == 1
                                       ? element_at<std::uint16_t>(&bytes_[8], std::endian::little)
                                       : element_at<std::uint32_t>(&bytes_[8], std::endian::little);
        at_ = major == 1 ? 10 : 12;
        if (length > bytes_.size() - at_)
            refuse("a header of " + std::to_string(length) + " bytes");
        header_.begin = at_ + length;
        read_dictionary();
        multiply_shape();
        return header_;
    }

private:
    [[noreturn]] void refuse(const std::string& expected) const {
        const bool ends = at_ >= (header_.begin == 0 ? bytes_.size() : header_.begin);
        fail(name_ + ": byte " + std::to_string(at_) + ": expected " + expected +
             (ends ? ", but the header ends" : ""));
    }
    char peek() const { return at_ < header_.begin ? bytes_[at_] : '\0'; }
    void skip_blanks() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') ++at_;
    }
    bool take(char c) {
        skip_blanks();
        const bool is_next = at_ < header_.begin && bytes_[at_] == c;
        at_ += is_next ? 1 : 0;
        return is_next;
    }
    void expect(char c) {
        if (!take(c)) refuse(std::string{"'"} + c + "'");
    }
    bool take_word(std::string_view word) {
        skip_blanks();
        if (!bytes_.substr(at_, header_.begin - at_).starts_with(word)) return false;
        at_ += word.size();
        return true;
    }

    void read_dictionary() {
        bool has_descr = false, has_order = false, has_shape = false;
        expect('{');
        while (!take('}')) {
            skip_blanks();
            const std::size_t key_at = at_;
            const std::string_view key = read_string();
            expect(':');
            bool& seen = key == "descr" ? has_descr : key == "shape" ? has_shape : has_order;
            if ((key != "descr" && key != "shape" && key != "fortran_order") || seen) {
                at_ = key_at;
                refuse("descr, fortran_order and shape, each once");
            }
            seen = true;
            if (key == "descr") read_type();
            else if (key == "shape") read_shape();
            else if (take_word("True")) header_.fortran_order = true;
            else if (!take_word("False")) refuse("True or False");
            if (!take(',')) {
                expect('}');
                break;
            }
        }
        if (!has_descr || !has_order || !has_shape) refuse("descr, fortran_order and shape");
        skip_blanks();
        if (at_ != header_.begin) refuse("nothing but blanks behind the dictionary");
    }

    std::string_view read_string() {
        skip_blanks();
        const char quote = peek();
        if (quote != '\'' && quote != '"') refuse("a text in quotes");
        const std::size_t begin = ++at_;
        while (at_ < header_.begin && peek() != quote) ++at_;
        const std::string_view text = bytes_.substr(begin, at_ - begin);
        if (at_++ == header_.begin) refuse("the end of a text in quotes");
        return text;
    }

    void read_type() {
        skip_blanks();
        const std::size_t begin = at_;
        constexpr const char* known = "a type of f4, f8, i1, i2, i4, i8, u1, u2, u4, u8 or b1";
        if (peek() == '[') refuse(std::string{known} + ", found a structure");
        const std::string_view text = read_string();
        ElementType& type = header_.type;
        const bool complete = text.size() == 3;
        const char order = complete ? text[0] : '\0';
        type.kind = complete ? text[1] : '\0';
        type.size = complete ? text[2] - '0' : 0;
        type.order = order == '>' ? std::endian::big
                     : order == '<' ? std::endian::little : std::endian::native;
        const bool is_float = type.kind == 'f' && (type.size == 4 || type.size == 8);
        const bool is_integer = (type.kind == 'i' || type.kind == 'u') &&
                                (type.size == 1 || type.size == 2 || type.size == 4 ||
                                 type.size == 8);
        const bool is_bool = type.kind == 'b' && type.size == 1;
        const bool has_order = order == '<' || order == '>' || order == '=' ||
                               (order == '|' && type.size == 1);
        if (has_order && (is_float || is_integer || is_bool)) return;
        at_ = begin;
        refuse(std::string{known} + ", found '" + std::string{text.substr(0, 40)} + "'");
    }

    void read_shape() {
        expect('(');
        while (!take(')')) {
            skip_blanks();
            std::uint64_t size = 0;
            const std::size_t begin = at_;
            for (; peek() >= '0' && peek() <= '9'; ++at_) {
                size = 10 * size + static_cast<std::uint64_t>(peek() - '0');
                if (size > std::uint64_t{1} << 53) refuse("a size that a file can have");
            }
            if (at_ == begin) refuse("a size");
            take('L');  // as Python 2 wrote it
            header_.shape.push_back(static_cast<Index>(size));
            if (!take(',')) {
                expect(')');
                break;
            }
        }
    }

    /// Sets the size of the whole file, which is checked against the shape without the zeros.
    void multiply_shape() {
        auto product = static_cast<std::size_t>(header_.type.size);
        bool empty = false;
        for (const Index size : header_.shape) {
            empty = empty || size == 0;
            if (size != 0 && !multiply(product, static_cast<std::size_t>(size)))
                fail(name_ + ": the product of the sizes is beyond any file");
        }
        header_.size = header_.begin + (empty ? 0 : product);
    }

    std::string_view bytes_;
    const std::string& name_;
    std::size_t at_ = 0;
    Header header_;
};

}  // namespace backprop::detail
