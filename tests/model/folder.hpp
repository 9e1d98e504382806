// SPDX-License-Identifier: MIT
// A folder for the files of one test, and what tests do with them.
#pragma once

#include <backprop/core/error.hpp>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <system_error>

namespace backprop::testing {

/// A new empty folder in that of temporary files, removed at the end.
class Folder {
public:
    Folder() {
        std::random_device random;
        do {
            const std::string name = "backprop-" + std::to_string(random());
            path_ = (std::filesystem::temp_directory_path() / name).string();
        } while (!std::filesystem::create_directory(path_));
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
    std::ptrdiff_t count() const {
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
