// SPDX-License-Identifier: MIT
#include <backprop/data/npz_deflate.hpp>

#include "catch.hpp"
#include "data/bytes.hpp"
#include "data/golden.hpp"
#include "data/message.hpp"
#include "data/temporary.hpp"

#include <string>

namespace bp = backprop;

namespace {

const std::string deflated = from_hex(bp::golden::deflated);

std::string refused(const std::string& bytes) {
    return message([&] { bp::parse_npz_deflate(bytes, {}, "a.npz"); });
}

}  // namespace

TEST_CASE("npz: what numpy.savez_compressed deflated is what numpy.savez stored", "[zlib]") {
    const std::string stored = from_hex(bp::golden::stored);
    const TemporaryFile file{deflated};
    const auto expected = bp::parse_npz(stored, {.weights = "w"});
    for (const auto& data : {bp::load_npz_deflate(file.path(), {.weights = "w"}),
                             bp::parse_npz_deflate(stored, {.weights = "w"})}) {
        CHECK(data.inputs == expected.inputs);
        CHECK(data.labels == expected.labels);
        CHECK(data.weights == expected.weights);
    }
}

TEST_CASE("npz: deflated, cut short at any byte or damaged, it is refused", "[zlib]") {
    for (std::size_t size = 0; size < deflated.size(); ++size)
        if (!refused(deflated.substr(0, size)).starts_with("a.npz: "))
            FAIL_CHECK("taken with " << size << " bytes");
    const std::size_t first = deflated.find("x.npy") + 5 + 20;  // behind ZIP64's extra field
    for (std::size_t at = first; at < first + 60; ++at) {
        std::string bytes = deflated;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        if (!refused(bytes).starts_with("a.npz: x.npy: "))
            FAIL_CHECK("taken with another byte " << at);
    }
}

TEST_CASE("npz: a deflated array has the size that the directory says", "[zlib]") {
    const std::size_t entry = deflated.find("PK\1\2");
    for (const int difference : {-1, 1}) {
        std::string bytes = deflated;
        bytes[entry + 24] = static_cast<char>(bytes[entry + 24] + difference);
        CHECK(refused(bytes).starts_with("a.npz: x.npy: expected 15"));
    }
    std::string claim = deflated;
    claim.replace(entry + 24, 4, "\xfe\xff\xff\xff");
    CHECK(refused(claim) == "a.npz: x.npy: expected 4294967294 bytes, found 152");
}
