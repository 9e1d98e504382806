// SPDX-License-Identifier: MIT
#include <backprop/data/npz.hpp>

#include "bytes.hpp"
#include "catch.hpp"
#include "golden.hpp"
#include "message.hpp"
#include "temporary.hpp"

#include <string>
#include <vector>

namespace bp = backprop;

namespace {

const std::string stored = from_hex(bp::golden::stored);

std::string refused(const std::string& bytes, const bp::NpzOptions& options = {}) {
    return message([&] { bp::parse_npz(bytes, options, "a.npz"); });
}

/// The archive with one byte more at an offset from where its directory or end record begins.
std::string changed(const std::string& mark, std::size_t offset, int difference = 1) {
    std::string bytes = stored;
    char& byte = bytes[bytes.find(mark) + offset];
    byte = static_cast<char>(byte + difference);
    return bytes;
}

const std::string local = "PK\3\4", directory = "PK\1\2", end = "PK\5\6";

}  // namespace

TEST_CASE("npz: the arrays that numpy.savez stored make a data set", "[data]") {
    const TemporaryFile file{stored};
    const auto data = bp::load_npz<double>(file.path(), {.weights = "w"});
    CHECK(data.inputs == Eigen::MatrixXd{{0, 0.5, 1}, {0.25, 0.75, 1.25}});
    CHECK(data.labels == std::vector{0, 2, 1});
    CHECK(data.weights == Eigen::Vector3d{1, 2, 0.5});
    const auto other = bp::parse_npz(stored, {.inputs = "y", .targets = "x"});
    CHECK(other.inputs == Eigen::RowVector3f{0, 2, 1});
    CHECK(other.targets.rows() == 2);
    CHECK(other.weights.size() == 0);
}

TEST_CASE("npz: an archive may have a comment and something before it", "[data]") {
    std::string bytes = stored;
    bytes[bytes.size() - 2] = 5;
    CHECK(bp::parse_npz(bytes + "hello").size() == 3);
    CHECK(refused(bytes + "hell").ends_with("end record, with which .npz ends"));
    CHECK(refused(stored + "x").ends_with("end record, with which .npz ends"));
}

TEST_CASE("npz: cut short at any byte, or changed in any array, it is refused", "[data]") {
    for (std::size_t size = 0; size < stored.size(); ++size)
        if (!refused(stored.substr(0, size)).starts_with("a.npz: "))
            FAIL_CHECK("taken with " << size << " bytes");
    const std::size_t first = stored.find("\x93NUMPY");
    for (std::size_t at = first; at < first + 128 + 24; ++at) {
        std::string bytes = stored;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        if (refused(bytes) != "a.npz: x.npy: the checksum is wrong: the file is damaged")
            FAIL_CHECK("taken with another byte " << at);
    }
}

TEST_CASE("npz: what is malformed is refused by what is wrong", "[data]") {
    CHECK(refused("").ends_with("a ZIP archive's end record, with which .npz ends"));
    CHECK(refused(stored, {.inputs = "z"}) ==
          "a.npz: there is no array z.npy; there are: x.npy, y.npy, w.npy");
    CHECK(refused(stored, {.weights = "x"}) ==
          "a.npz: x.npy: expected 3 weights, one a sample, found 6");
    CHECK(refused(from_hex(bp::golden::deflated)) ==
          "a.npz: x.npy is deflated: load it with load_npz_deflate of "
          "<backprop/data/npz_deflate.hpp>, or write it by numpy.savez");
    CHECK(refused(changed(directory, 10, 12)) ==
          "a.npz: x.npy: expected method 0 (stored) or 8 (deflated), found 12");
    CHECK(refused(changed(directory, 8)).ends_with("expected a file that is not encrypted"));
    CHECK(refused(changed(directory, 16)).ends_with("the checksum is wrong: the file is damaged"));
    CHECK(refused(changed(directory, 20)).ends_with(": expected 152 bytes, found 153"));
    CHECK(refused(changed(directory, 23)).ends_with("expected a file that ends in the archive"));
    CHECK(refused(changed(directory, 24)).ends_with(": expected 153 bytes, found 152"));
    CHECK(refused(changed(directory, 29)).ends_with("an entry that ends in the directory"));
    CHECK(refused(changed(directory, 0)).ends_with("expected an entry of the directory"));
    CHECK(refused(changed(directory, 42)).ends_with("expected the place of a file"));
    CHECK(refused(changed(directory, 45)).ends_with("expected the place of a file"));
    CHECK(refused(changed(local, 0)).ends_with("expected the place of a file"));
    CHECK(refused(changed(local, 29, 100)).ends_with("expected a file that ends in the archive"));
    CHECK(refused(changed(end, 4)).ends_with("expected an archive in one piece"));
    CHECK(refused(changed(end, 8)).ends_with("expected an archive in one piece"));
    CHECK(refused(changed(end, 15)).ends_with("expected the directory before its end record"));
    CHECK(refused(changed(end, 19)).ends_with("expected the directory before its end record"));

    std::string large = stored;
    large.replace(large.find(directory) + 24, 4, "\xff\xff\xff\xff");
    CHECK(refused(large).ends_with("an archive below 4 GB, which has no entries of ZIP64"));
    std::string more = changed(end, 8);
    ++more[more.find(end) + 10];
    CHECK(refused(more).ends_with("expected an entry of the directory"));
}
