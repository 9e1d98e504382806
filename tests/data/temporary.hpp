// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

/// A file of these bytes and a name that no other test has, until the end of the scope.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& bytes = {}) {
        std::random_device random;
        const auto name = "backprop-" + std::to_string(random()) + std::to_string(random());
        path_ = std::filesystem::temp_directory_path() / name;
        std::ofstream{path_, std::ios::binary} << bytes;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { std::filesystem::remove(path_); }

    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};
