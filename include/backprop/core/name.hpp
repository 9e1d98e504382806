// SPDX-License-Identifier: MIT
// The name under which a type stands in tables and reports.
#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace backprop {

/// T::name, a string or a function that makes one; else what the compiler calls T, without
/// the library's namespace.
template <class T>
std::string type_name() {
    if constexpr (requires { { T::name() } -> std::convertible_to<std::string>; }) {
        return T::name();
    } else if constexpr (requires { { T::name } -> std::convertible_to<std::string_view>; }) {
        return std::string{std::string_view{T::name}};
    } else {
#if defined(__GNUC__)
        // "std::string backprop::type_name() [with T = Foo; …]" or "… [T = Foo]"
        const std::string_view signature = __PRETTY_FUNCTION__;
        const auto begin = signature.find("T = ") + 4;
        std::string name{signature.substr(begin, signature.find_first_of(";]", begin) - begin)};
        constexpr std::string_view prefix = "backprop::";
        for (auto at = name.find(prefix); at != name.npos; at = name.find(prefix))
            name.erase(at, prefix.size());
        return name;
#else
        return "layer";
#endif
    }
}

}  // namespace backprop
