// SPDX-License-Identifier: MIT
// The part of JSON (RFC 8259) that model files need: objects, arrays of numbers, strings, and
// whole numbers from 0 to 2⁶⁴ − 1. Strict: strings are well-formed UTF-8, an escape is one of the
// standard's, a surrogate has its other half, a number has no leading zero, no key comes twice.
//
// A reader of our own, because a library for all of JSON would be the only thing that saving and
// loading need beside std and Eigen, and because most of these do not report a key that comes
// twice. The caller asks for what must come next, so nesting is as deep as the caller's own code:
// nothing here recurses, and "[[[[…" ends at the first bracket that nobody asked for. Nor does a
// hostile text cost memory: names are short and not too many, and of an object no more is kept
// than where its names stand, four bytes each.
#pragma once

#include <backprop/core/error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backprop::detail {

/// The length of the well-formed UTF-8 sequence that `text` begins with, 0 if there is none
/// (Unicode 15, table 3-7: nothing overlong, no surrogates, nothing above U+10FFFF).
constexpr std::size_t utf8_length(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(0), second = byte(1);
    if (text.empty()) return 0;
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF && follows(1)) return 2;
    if (first >= 0xE0 && first <= 0xEF && follows(1) && follows(2))
        return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ? 0 : 3;
    if (first >= 0xF0 && first <= 0xF4 && follows(1) && follows(2) && follows(3))
        return (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F) ? 0 : 4;
    return 0;
}

// What is read, and so what may be written.
inline constexpr std::size_t most_names = 1 << 14;  ///< of one object
inline constexpr std::size_t longest_name = 1 << 12;

inline void append_utf8(std::string& text, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

inline bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const std::size_t length = utf8_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

/// `text` as JSON writes it, in quotes, appended to `json`. Throws where it is no UTF-8.
inline void append_json_string(std::string& json, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    json += '"';
    while (!text.empty()) {
        const std::size_t length = utf8_length(text);
        if (length == 0) fail("model: a text that goes into the file is no well-formed UTF-8");
        const auto c = static_cast<unsigned char>(text[0]);
        if (c == '"' || c == '\\') json += '\\';
        if (c == '\n') json += "\\n";
        else if (c < 0x20) json.append("\\u00").append({hex[c >> 4], hex[c & 15]});
        else json += text.substr(0, length);
        text.remove_prefix(length);
    }
    json += '"';
}

/// Walks through `text`. What is not as it should be throws an Error that begins with `where`
/// and tells the byte.
class JsonReader {
public:
    /// Begins at byte `at` of the text, which has less than 2³² bytes.
    JsonReader(std::string_view text, std::string where, std::size_t at = 0)
        : text_{text}, where_{std::move(where)}, at_{at} {}

    /// Calls member(key) for each member of the object that comes next; it has to read the value.
    template <class Member, class Position = std::uint32_t>
    void object(Member&& member) {
        std::vector<Position> keys;
        const std::size_t begin = at_;
        expect('{', "'{'");
        if (!accept('}')) {
            do {
                if (keys.size() == most_names)
                    fail(where_ + ": more than " + std::to_string(most_names) + " names");
                skip_space();
                keys.push_back(static_cast<Position>(name_ = at_));
                member(static_cast<const std::string&>(name()));
            } while (accept(','));
            expect('}', "',' or '}'");
        }
        const auto name_at = [&](Position at) { return JsonReader{text_, {}, at}.short_string(); };
        std::sort(keys.begin(), keys.end(),
                  [&](Position a, Position b) { return name_at(a) < name_at(b); });
        for (std::size_t i = 1; i < keys.size(); ++i)
            if (name_at(keys[i - 1]) == name_at(keys[i]))
                refuse_at(begin, "the key \"" + name_at(keys[i]) + "\" comes twice");
    }

    /// The name of an object's member, and the colon behind it.
    std::string name() {
        std::string text = short_string();
        expect(':', "':'");
        return text;
    }

    /// Calls element() for each element of the array that comes next; it has to read it.
    template <class Element>
    void array(Element&& element) {
        expect('[', "'['");
        if (accept(']')) return;
        do element();
        while (accept(','));
        expect(']', "',' or ']'");
    }

    std::string string() {
        std::string out;
        each_character([&](std::string_view c) { out += c; });
        return out;
    }
    /// One that stands for something; a text may be as long as it likes.
    std::string short_string() {
        skip_space();
        const std::size_t begin = at_;
        std::string out;
        each_character([&](std::string_view c) {
            if (out.size() + c.size() > longest_name)
                refuse_at(begin, "a name of more than " + std::to_string(longest_name) + " bytes");
            out += c;
        });
        return out;
    }
    /// Goes past a string that is well-formed.
    void skip_string() {
        each_character([](std::string_view) {});
    }
    /// The next byte to be read, and where the last name of a member began.
    std::size_t position() const { return at_; }
    std::size_t name_position() const { return name_; }

    std::uint64_t natural() {
        skip_space();
        const std::size_t begin = at_;
        std::uint64_t value = 0;
        for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_) {
            const auto digit = static_cast<std::uint64_t>(text_[at_] - '0');
            if (value > (~std::uint64_t{0} - digit) / 10)
                refuse_at(begin, "a number that does not fit into 64 bits");
            value = 10 * value + digit;
        }
        const std::string_view more = ".eE+-";
        if (at_ == begin || (at_ < text_.size() && more.find(text_[at_]) != more.npos))
            refuse_at(begin, "expected a whole number from 0 on");
        if (text_[begin] == '0' && at_ > begin + 1)
            refuse_at(begin, "a number with a leading zero");
        return value;
    }

    /// Nothing but space may be left.
    void end() {
        skip_space();
        if (at_ < text_.size()) refuse("the end");
    }

    [[noreturn]] BACKPROP_COLD void refuse(const std::string& expected) const {
        refuse_at(at_, "expected " + expected + ", found " +
                           (at_ < text_.size() ? character(text_[at_]) : "the end"));
    }

private:
    [[noreturn]] BACKPROP_COLD void refuse_at(std::size_t at, const std::string& what) const {
        fail(where_ + ", byte " + std::to_string(at) + ": " + what);
    }

    static std::string character(char c) {
        if (c > ' ' && c < 127) return {'\'', c, '\''};
        return "byte " + std::to_string(static_cast<unsigned char>(c));
    }

    void skip_space() {
        while (at_ < text_.size() && std::string_view{" \t\r\n"}.find(text_[at_]) != text_.npos)
            ++at_;
    }
    bool accept(char c) {
        skip_space();
        if (at_ == text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    void expect(char c, const char* name) {
        if (!accept(c)) refuse(name);
    }

    /// take(UTF-8) for each character of the string that comes next.
    void each_character(auto&& take) {
        expect('"', "a string");
        for (;;) {
            const std::string_view rest = text_.substr(at_);
            const std::size_t length = utf8_length(rest);
            if (rest.empty()) refuse("the closing '\"' of a string");
            if (length == 0) refuse_at(at_, "no well-formed UTF-8");
            if (static_cast<unsigned char>(rest[0]) < 0x20)
                refuse_at(at_, "a control character in a string, where an escape should be");
            at_ += length;
            if (rest[0] == '"') return;
            if (rest[0] != '\\') {
                take(rest.substr(0, length));
                continue;
            }
            std::string escaped;
            append_escape(escaped);
            take(std::string_view{escaped});
        }
    }

    /// What follows a backslash.
    void append_escape(std::string& out) {
        constexpr std::string_view names = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        const char c = at_ < text_.size() ? text_[at_] : '\0';
        if (const std::size_t i = names.find(c); i != names.npos) {
            ++at_;
            out += meanings[i];
            return;
        }
        if (c != 'u') refuse("an escape of JSON");
        const std::size_t begin = at_ - 1;
        std::uint32_t code = code_unit();
        if (code >= 0xD800 && code <= 0xDBFF && text_.substr(at_, 2) == "\\u") {
            ++at_;
            const std::uint32_t low = code_unit();
            if (low >= 0xDC00 && low <= 0xDFFF)
                code = 0x10000 + ((code - 0xD800) << 10 | (low - 0xDC00));
        }
        if (code >= 0xD800 && code <= 0xDFFF) refuse_at(begin, "half of a surrogate pair");
        append_utf8(out, code);
    }

    /// The four digits behind the u that comes next.
    std::uint32_t code_unit() {
        constexpr std::string_view digits = "0123456789abcdefABCDEF";
        std::uint32_t code = 0;
        ++at_;
        for (int i = 0; i < 4; ++i, ++at_) {
            const std::size_t digit = at_ < text_.size() ? digits.find(text_[at_]) : digits.npos;
            if (digit == digits.npos) refuse("four hexadecimal digits");
            code = code << 4 | static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
        }
        return code;
    }

    std::string_view text_;
    std::string where_;
    std::size_t at_, name_ = 0;
};

}  // namespace backprop::detail
