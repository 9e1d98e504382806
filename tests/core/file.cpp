// SPDX-License-Identifier: MIT
#include <backprop/core/file.hpp>

#include "catch.hpp"

#include <cstdio>
#include <string>

namespace bp = backprop;

TEST_CASE("file: every byte of it is read, whatever its size", "[core]") {
    const std::string path = "read_file.bytes";
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 200000U}) {
        CAPTURE(size);
        std::string bytes(size, '\0');
        for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7 + i / 256);
        std::FILE* file = std::fopen(path.c_str(), "wb");
        REQUIRE(file != nullptr);
        REQUIRE(std::fwrite(bytes.data(), 1, size, file) == size);
        std::fclose(file);
        CHECK((bp::read_file(path) == bytes));
    }
    std::remove(path.c_str());
}

TEST_CASE("file: what cannot be opened or read is named with the system's reason", "[core]") {
    CHECK_THROWS_WITH(bp::read_file("no such folder/file"),
                      "no such folder/file: cannot be opened: No such file or directory");
#if !defined(_WIN32)  // which opens no folder
    CHECK_THROWS_WITH(bp::read_file("."), ".: cannot be read: Is a directory");
#endif
}

TEST_CASE("file: what is written is read again, and a write that fails is reported", "[core]") {
    const std::string path = "write_file.bytes", bytes{"a\0\n\r\xff", 5};
    bp::write_file(path, "what was there before");
    bp::write_file(path, bytes);
    CHECK((bp::read_file(path) == bytes));
    std::remove(path.c_str());
    CHECK_THROWS_WITH(bp::write_file("no such folder/file", bytes),
                      "no such folder/file: cannot be written: No such file or directory");
#if defined(__linux__)  // it has a disk without space
    CHECK_THROWS_WITH(bp::write_file("/dev/full", bytes),
                      "/dev/full: cannot be written: No space left on device");
    CHECK_THROWS_WITH(bp::write_file("/dev/full", std::string(100000, 'x')),
                      "/dev/full: cannot be written: No space left on device");
#endif
}
