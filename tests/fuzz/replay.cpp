// SPDX-License-Identifier: MIT
// Stands in for libFuzzer where a compiler has none: runs the target on the files named, and on
// each of them cut short at every byte.
#include "fuzz.hpp"

#include <backprop/core/file.hpp>

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string bytes = backprop::read_file(argv[i]);
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            // A copy of its own, so that a sanitizer sees who reads behind it.
            const std::string part = bytes.substr(0, size);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(part.data()), size);
        }
    }
    return argc > 1 ? 0 : 1;
}
