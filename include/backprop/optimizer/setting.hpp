// SPDX-License-Identifier: MIT
// The settings of an optimizer or a schedule by name, for reports and checkpoints. Those that have
//
//     visit(f)            which calls f("learning_rate", learning_rate) and so on
//
// show all of theirs, an optimizer without it its learning rate alone.
#pragma once

#include <backprop/core/name.hpp>

#include <concepts>
#include <cstdio>
#include <string>

namespace backprop::detail {

/// f(name, setting) for each setting of an optimizer: double&, or bool&.
void visit_settings(auto& rule, auto&& f) {
    if constexpr (requires { rule.visit(f); }) rule.visit(f);
    else f("learning_rate", rule.learning_rate);
}

/// "0.001", "yes", "OneCycle (warm_up 0.3, …)"
template <class T>
std::string setting_text(const T& setting) {
    if constexpr (std::same_as<T, bool>) {
        return setting ? "yes" : "no";
    } else if constexpr (std::integral<T>) {
        return std::to_string(setting);
    } else if constexpr (std::floating_point<T>) {
        char text[32];
        const int size = std::snprintf(text, sizeof text, "%g", static_cast<double>(setting));
        return {text, static_cast<std::size_t>(size)};
    } else {
        return setting.text();
    }
}

/// "StepDecay (factor 0.1, every 5)". Of a function there is no name that compilers agree on.
template <class Rule>
std::string described(const Rule& rule) {
    std::string text = type_name<Rule>(), all;
    if (text.find_first_of("<({ ") != text.npos) text = "a function";
    if constexpr (requires { rule.visit([](const char*, const auto&) {}); })
        rule.visit([&](const char* name, const auto& setting) {
            all.append(all.empty() ? "" : ", ").append(name).append(" ");
            all += setting_text(setting);
        });
    return all.empty() ? text : text + " (" + all + ")";
}

}  // namespace backprop::detail
