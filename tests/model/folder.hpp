// SPDX-License-Identifier: MIT
// A folder for the files of one test, and what tests do with them.
#pragma once

#include <backprop/core/error.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdlib.h>
#include <string>

namespace backprop::testing {

/// A new empty folder in that of temporary files, removed at the end.
class Folder {
public:
    Folder() : path_{(std::filesystem::temp_directory_path() / "backprop-XXXXXX").string()} {
        if (::mkdtemp(path_.data()) == nullptr) fail("no temporary folder");
    }
    Folder(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::string& path() const { return path_; }
    friend std::string operator/(const Folder& folder, const std::string& name) {
        return folder.path_ + "/" + name;
    }

    /// How many files there are.
    long count() const {
        return std::distance(std::filesystem::directory_iterator{path_},
                             std::filesystem::directory_iterator{});
    }

private:
    std::string path_;
};

inline bool exists(const std::string& path) { return std::filesystem::exists(path); }

inline std::string read_text(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline void write_text(const std::string& path, const std::string& text) {
    std::ofstream{path, std::ios::binary} << text;
}

/// What f() throws as an Error; empty if it throws nothing.
template <class F>
std::string error_of(F&& f) {
    try {
        f();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace backprop::testing
