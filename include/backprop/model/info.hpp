// SPDX-License-Identifier: MIT
// What a model file tells beside the parameters: how inputs were scaled, what the classes are
// called, and whatever the user wants to say. It is all text in the file's "__metadata__":
//
//     format                   "pt": names and shapes are PyTorch's
//     backprop.architecture    the layers, a line each
//     backprop.input_shift …   [0.5,1.25], each double in the shortest form that gives it back
//     backprop.label_names …   ["cat","dog"]
//     everything else          the user's
#pragma once

#include <backprop/core/types.hpp>
#include <backprop/model/tensor_file.hpp>

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backprop {

/// Each may be left empty. A network was trained on (x − input_shift) / input_scale, with one
/// number an input, and its outputs stand for y · target_scale + target_shift.
struct ModelInfo {
    std::vector<double> input_shift = {}, input_scale = {};
    std::vector<double> target_shift = {}, target_scale = {};
    std::vector<std::string> input_names = {};
    std::vector<std::string> label_names = {};
    std::vector<std::pair<std::string, std::string>> notes = {};  ///< keys and texts of your own

    bool operator==(const ModelInfo&) const = default;
};

namespace detail {

inline constexpr std::string_view own_keys = "backprop.";

inline std::string numbers_text(const std::vector<double>& numbers, std::string_view name) {
    std::string text = "[";
    for (const double& x : numbers) {
        if (!std::isfinite(x))
            fail("model: " + std::string{name} + "[" + std::to_string(&x - numbers.data()) +
                 "] is no finite number");
        char digits[32];
        const auto end = std::to_chars(digits, digits + sizeof digits, x).ptr;
        text.append(text.size() > 1 ? "," : "").append(digits, end);
    }
    return text + "]";
}

inline std::string names_text(const std::vector<std::string>& names) {
    std::string text = "[";
    for (const std::string& name : names) {
        if (text.size() > 1) text += ',';
        append_json_string(text, name);
    }
    return text + "]";
}

std::vector<double> read_numbers_text(auto text, const std::string& where) {
    std::vector<double> numbers;
    const auto refuse = [&] { fail(where + ": expected numbers as in [0.5,2], found " +
                                   std::string{text.substr(0, 40)}); };
    if (text.size() < 2 || text.front() != '[' || text.back() != ']') refuse();
    const char* at = text.data() + 1;
    const char* const end = text.data() + text.size() - 1;
    while (at < end) {
        double x = 0;
        const auto [next, error] = std::from_chars(at, end, x);
        if (error != std::errc{} || !std::isfinite(x)) refuse();
        if (next < end && (*next != ',' || next + 1 == end)) refuse();
        numbers.push_back(x);
        at = next < end ? next + 1 : end;
    }
    return numbers;
}

std::vector<std::string> read_names_text(auto text, const std::string& where) {
    std::vector<std::string> names;
    JsonReader json{text, where};
    json.array([&] { names.push_back(json.string()); });
    json.end();
    return names;
}

/// f(name, member, numbers a network needs) for the lists of numbers, f(name, member) for names.
void each_list(auto& info, Index inputs, Index outputs, auto&& numbers, auto&& names) {
    numbers("input_shift", info.input_shift, inputs);
    numbers("input_scale", info.input_scale, inputs);
    numbers("target_shift", info.target_shift, outputs);
    numbers("target_scale", info.target_scale, outputs);
    names("input_names", info.input_names);
    names("label_names", info.label_names);
}

inline void check_count(const std::string& where, std::size_t count, Index expected) {
    if (count != 0 && count != static_cast<std::size_t>(expected))
        fail(where + ": " + std::to_string(count) + " numbers, the network has " +
             std::to_string(expected));
}

template <class Info>
Metadata metadata_of(const Info& info, const std::string& architecture, Index inputs,
                     Index outputs) {
    const std::string prefix{own_keys};
    Metadata all{{"format", "pt"}, {prefix + "architecture", architecture}};
    each_list(
        info, inputs, outputs,
        [&](const char* name, const std::vector<double>& list, Index expected) {
            check_count(std::string{"model: "} + name, list.size(), expected);
            if (!list.empty()) all.emplace_back(prefix + name, numbers_text(list, name));
        },
        [&](const char* name, const std::vector<std::string>& list) {
            if (!list.empty()) all.emplace_back(prefix + name, names_text(list));
        });
    for (const auto& note : info.notes) {
        if (note.first == "format" || note.first.starts_with(own_keys))
            fail("model: the note \"" + note.first + "\": this key is the library's own");
        for (const auto& [key, text] : all)
            if (key == note.first) fail("model: the note \"" + key + "\" comes twice");
        all.push_back(note);
    }
    return all;
}

template <class Info>
void read_info(const std::string& file, const Metadata& metadata, Index inputs, Index outputs,
               Info& info) {
    for (const auto& entry : metadata) {
        const std::string &key = entry.first, &text = entry.second;
        if (key == "format") continue;
        if (!key.starts_with(own_keys)) {
            info.notes.emplace_back(key, text);
            continue;
        }
        const std::string_view name = std::string_view{key}.substr(own_keys.size());
        const std::string where = file + ": " + key;
        each_list(
            info, inputs, outputs,
            [&](std::string_view of, std::vector<double>& list, Index expected) {
                if (name != of) return;
                list = read_numbers_text(std::string_view{text}, where);
                check_count(where, list.size(), expected);
            },
            [&](std::string_view of, std::vector<std::string>& list) {
                if (name == of) list = read_names_text(std::string_view{text}, where);
            });
    }
}

}  // namespace detail
}  // namespace backprop
