// SPDX-License-Identifier: MIT
// What a model file tells beside the parameters: how inputs were scaled, what the classes are
// called, and whatever the user wants to say. It is all text in the file's "__metadata__":
//
//     format                   "pt": names and shapes are PyTorch's
//     backprop.architecture    the layers, a line each
//     backprop.input_offset …  [0.5,1.25], each double in the shortest form that gives it back
//     backprop.label_names …   ["cat","dog"]
//     everything else          the user's
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/data/number.hpp>
#include <backprop/data/scaling.hpp>
#include <backprop/model/tensor_file.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <concepts>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace backprop {

/// Each may be left empty. The network was trained on inputs after input_scaling.apply(x), and
/// target_scaling.undo(y) makes of its outputs what the targets were.
struct ModelInfo {
    Scaling input_scaling = {}, target_scaling = {};
    std::vector<std::string> input_names = {};
    std::vector<std::string> label_names = {};
    std::vector<Note> notes = {};  ///< of your own: {{"author", "Ada"}}

    bool operator==(const ModelInfo&) const = default;
};

namespace detail {

inline constexpr std::string_view own_keys = "backprop.";

/// The shortest text that gives the number back.
template <class Number>
std::string number_text(Number number) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, number).ptr};
}

/// The number that the whole of a text stands for.
template <class Number>
Number read_number(std::string_view text, const std::string& where) {
    Number number{};
    bool good = false;
#if !defined(__cpp_lib_to_chars)  // std::from_chars knows integers only
    if constexpr (std::floating_point<Number>) {
        const bool nan = text == "nan" || text == "-nan";
        if (nan) number = std::numeric_limits<Number>::quiet_NaN();
        good = nan || read_number(text, number) == NumberStatus::good;
    } else
#endif
    {
        const char* const end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data(), end, number);
        good = error == std::errc{} && rest == end;
    }
    if (!good)
        fail(where + ": \"" + std::string{text.substr(0, 40)} + "\" is no number here");
    return number;
}

std::string numbers_text(const auto& numbers) {
    std::string text = "[";
    for (const double x : numbers)
        text.append(text.size() > 1 ? "," : "").append(number_text(x));
    return text + "]";
}

std::string names_text(const auto& names) {
    std::string text = "[";
    for (const auto& name : names) {
        if (text.size() > 1) text += ',';
        append_json_string(text, name);
    }
    return text + "]";
}

void read_numbers_text(std::string_view text, const std::string& where, auto& numbers) {
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        fail(where + ": expected numbers as in [0.5,2]");
    text = text.substr(1, text.size() - 2);
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        numbers.push_back(read_number<double>(text.substr(0, comma), where));
        if (comma + 1 == text.size()) fail(where + ": a comma with no number behind it");
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
}

void read_names_text(std::string_view text, const std::string& where, auto& names) {
    JsonReader json{text, where};
    json.array([&] { names.push_back(json.string()); });
    json.end();
}

/// f(name, member, numbers a network needs) for the lists of numbers, f(name, member) for names.
void each_list(auto& info, Index inputs, Index outputs, auto&& numbers, auto&& names) {
    numbers("input_offset", info.input_scaling.offset, inputs);
    numbers("input_scale", info.input_scaling.scale, inputs);
    numbers("target_offset", info.target_scaling.offset, outputs);
    numbers("target_scale", info.target_scaling.scale, outputs);
    names("input_names", info.input_names);
    names("label_names", info.label_names);
}

/// One finite number for each input or output, or none at all.
void check_scaling(const std::string& where, const auto& numbers, Index expected) {
    if (numbers.size() != 0 && numbers.size() != expected)
        fail(where + ": " + std::to_string(numbers.size()) + " numbers, the network has " +
             std::to_string(expected));
    for (Index i = 0; i < numbers.size(); ++i)
        if (!std::isfinite(numbers(i)))
            fail(where + "(" + std::to_string(i) + ") is no finite number");
}

/// An offset and a scale, by which numbers can be divided, each, or neither.
void check_pairs(const std::string& where, const auto& info) {
    for (const auto* scaling : {&info.input_scaling, &info.target_scaling}) {
        for (Index i = 0; i < scaling->scale.size(); ++i)
            if (scaling->scale(i) == 0)
                fail(where + ": scale " + std::to_string(i) + " of a scaling is 0");
        if (scaling->offset.size() != scaling->scale.size())
            fail(where + ": a scaling has " + std::to_string(scaling->offset.size()) +
                 " offsets and " + std::to_string(scaling->scale.size()) + " scales");
    }
}

template <class Info, class Texts = decltype(Info::notes)>
Texts metadata_of(const Info& info, const std::string& architecture, Index inputs,
                  Index outputs) {
    check_pairs("model", info);
    const std::string prefix{own_keys};
    Texts all{{"format", "pt"}, {prefix + "architecture", architecture}};
    each_list(
        info, inputs, outputs,
        [&](const char* name, const auto& list, Index expected) {
            check_scaling(std::string{"model: "} + name, list, expected);
            if (list.size() != 0) all.push_back({prefix + name, numbers_text(list)});
        },
        [&](const char* name, const auto& list) {
            if (!list.empty()) all.push_back({prefix + name, names_text(list)});
        });
    for (const auto& note : info.notes) {
        if (note.key == "format" || note.key.starts_with(own_keys))
            fail("model: the note \"" + note.key + "\": this key is the library's own");
        for (const Note& other : all)
            if (other.key == note.key) fail("model: the note \"" + note.key + "\" comes twice");
        all.push_back(note);
    }
    return all;
}

template <class Info>
void read_info(const std::string& file, const decltype(Info::notes)& metadata, Index inputs,
               Index outputs, Info& info) {
    for (const Note& note : metadata) {
        const std::string &key = note.key, &text = note.text;
        if (key == "format") continue;
        if (!key.starts_with(own_keys)) {
            info.notes.push_back(note);
            continue;
        }
        const std::string_view name = std::string_view{key}.substr(own_keys.size());
        const std::string where = file + ": " + key;
        each_list(
            info, inputs, outputs,
            [&](std::string_view of, auto& list, Index expected) {
                if (name != of) return;
                std::vector<typename std::remove_cvref_t<decltype(list)>::Scalar> numbers;
                read_numbers_text(text, where, numbers);
                list = VectorView<const double>{numbers.data(), std::ssize(numbers)};
                check_scaling(where, list, expected);
            },
            [&](std::string_view of, auto& list) {
                if (name == of) read_names_text(text, where, list);
            });
    }
    check_pairs(file, info);
}

}  // namespace detail
}  // namespace backprop
