// SPDX-License-Identifier: MIT
#include "idx.hpp"

#include <backprop/data/idx.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "temporary.hpp"

#include <limits>
#include <string>
#include <type_traits>
#include <vector>

namespace bp = backprop;

namespace {

using namespace std::string_literals;

const std::string labels = idx(8, {3}, "\0\2\1"s);
const std::string images = idx(8, {3, 2, 2}, "\0\1\2\3\x10\x11\x12\x13\xfc\xfd\xfe\xff"s);

std::string refused(const std::string& x, const std::string& t) {
    return message([&] { bp::parse_idx(x, t, {}, "x.idx", "t.idx"); });
}

}  // namespace

TEST_CASE("idx: a sample is a column, its elements in the file's order", "[data]") {
    const auto data = bp::parse_idx(images, labels, {.scale = false});
    static_assert(std::is_same_v<decltype(data), const bp::Dataset<float>>);
    CHECK(data.inputs == Eigen::MatrixXf{{0, 16, 252}, {1, 17, 253}, {2, 18, 254}, {3, 19, 255}});
    CHECK(data.labels == std::vector{0, 2, 1});
}

TEST_CASE("idx: bytes are divided by 255, each quotient rounded once", "[data]") {
    std::string all(256, '\0'), zeros(256, '\0');
    for (int i = 0; i < 256; ++i) all[static_cast<std::size_t>(i)] = static_cast<char>(i);
    const auto single = bp::parse_idx<float>(idx(8, {256, 1}, all), idx(8, {256}, zeros));
    const auto twice = bp::parse_idx<double>(idx(8, {256, 1}, all), idx(8, {256}, zeros));
    for (int i = 0; i < 256; ++i) {
        CAPTURE(i);
        CHECK(single.inputs(0, i) == static_cast<float>(i) / 255.0F);
        CHECK(twice.inputs(0, i) == i / 255.0);
    }
}

TEST_CASE("idx: every type of the format is read, and only bytes are scaled", "[data]") {
    const std::string two = idx(8, {2}, "\0\1"s);
    const auto read = [&](int type, const std::string& elements) {
        return Eigen::RowVectorXd{bp::parse_idx<double>(idx(type, {2}, elements), two).inputs};
    };
    CHECK(read(0x08, "\xff\0"s) == Eigen::RowVector2d{1, 0});
    CHECK(read(0x09, "\xff\x7f"s) == Eigen::RowVector2d{-1, 127});
    CHECK(read(0x0B, "\xff\xfe\1\2"s) == Eigen::RowVector2d{-2, 258});
    CHECK(read(0x0C, "\x80\0\0\0\0\1\0\0"s) == Eigen::RowVector2d{-2147483648.0, 65536});
    CHECK(read(0x0D, "\x3f\x80\0\0\xc0\x20\0\0"s) == Eigen::RowVector2d{1, -2.5});
    CHECK(read(0x0E, "\x3f\xf8\0\0\0\0\0\0\xff\xf0\0\0\0\0\0\0"s) ==
          Eigen::RowVector2d{1.5, -std::numeric_limits<double>::infinity()});
    CHECK(bp::parse_idx(idx(8, {1}, "a"), idx(0x0C, {1}, "\0\1\0\0"s)).labels ==
          std::vector{65536});
}

TEST_CASE("idx: cut short at any byte, either file is refused by name", "[data]") {
    for (std::size_t size = 0; size < images.size(); ++size) {
        CAPTURE(size);
        const std::string text = refused(images.substr(0, size), labels);
        CHECK(text.starts_with("x.idx: "));
        CHECK(text.ends_with(size < 16 ? "but the file ends" : "found " + std::to_string(size)));
    }
    for (std::size_t size = 0; size < labels.size(); ++size) {
        CAPTURE(size);
        CHECK(refused(images, labels.substr(0, size)).starts_with("t.idx: "));
    }
    CHECK(refused(images, labels) == "not refused");
}

TEST_CASE("idx: what is malformed is refused with byte, expected and found", "[data]") {
    CHECK(refused("\0\0\x8\3\0"s, labels) ==
          "x.idx: byte 5: expected an IDX header of 16 bytes, but the file ends");
    CHECK(refused("PK\3\4"s, labels) ==
          "x.idx: byte 0: expected two zeros, with which IDX begins, found 80 and 75");
    CHECK(refused("\x1f\x8b\x8"s, labels) ==
          "x.idx: byte 0: expected IDX, found gzip: load it with load_idx_gz of "
          "<backprop/data/idx_gz.hpp>");
    CHECK(refused(idx(10, {3}, "abc"), labels) ==
          "x.idx: byte 2: expected a type of IDX (8, 9, 11, 12, 13 or 14), found 10");
    CHECK(refused(idx(0xff, {3}, "abc"), labels) ==
          "x.idx: byte 2: expected a type of IDX (8, 9, 11, 12, 13 or 14), found 255");
    CHECK(refused(idx(8, {}, "abc"), labels) ==
          "x.idx: byte 3: expected at least one dimension, found 0");
    CHECK(refused(idx(8, {3}, "abcd"), labels) ==
          "x.idx: expected 11 bytes, as its header says (3 samples of 1 elements), found 12");
    CHECK(refused(idx(8, {0, 28}, ""), labels) == "x.idx: expected samples, found none");
    CHECK(refused(idx(8, {3, 0}, ""), labels) == "x.idx: expected samples, found none");
    CHECK(refused(idx(8, {2}, "ab"), labels) ==
          "t.idx: expected 2 labels, as x.idx has samples, found 3");
    CHECK(refused(images, idx(8, {3, 1}, "abc")) ==
          "t.idx: expected labels, integers in one dimension, found 2 dimensions");
    CHECK(refused(images, idx(13, {1}, "abcd")) ==
          "t.idx: expected labels, integers in one dimension, found floating-point numbers");
    CHECK(refused(images, idx(9, {3}, "\0\0\xff"s)) ==
          "t.idx: expected labels from 0, found -1 at element 2");
    CHECK(refused(idx(14, {3}, "\0\0\0\0\0\0\0\0\x7f\xe0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s), labels)
              .starts_with("x.idx: element 1 is 8988465674311579"));
}

TEST_CASE("idx: a claim beyond the file takes no memory", "[data]") {
    CHECK(refused(idx(8, {3, 1U << 31U, 171}, "x"), labels) ==  // 1 TiB
          "x.idx: expected 1101659111440 bytes, as its header says (3 samples of 367219703808 "
          "elements), found 17");
    const unsigned most = ~0U;
    CHECK(refused(idx(14, {3, most, most}, "x"), labels) ==
          "x.idx: byte 12: the product of the sizes is beyond any file");
    CHECK(refused(idx(8, {most, 0, most, most}, "x"), labels) ==
          "x.idx: byte 12: the product of the sizes is beyond any file");
    CHECK(refused(idx(8, {most, 0, 1}, ""), labels) == "x.idx: expected samples, found none");
}

TEST_CASE("idx: files are read from disk, and one that is missing is named", "[data]") {
    const TemporaryFile x{images}, t{labels}, bad{labels + "x"};
    const auto data = bp::load_idx<double>(x.path(), t.path());
    CHECK(data.inputs == bp::parse_idx<double>(images, labels).inputs);
    CHECK(data.labels == std::vector{0, 2, 1});
    CHECK(message([&] { bp::load_idx(x.path(), bad.path()); }).starts_with(bad.path() + ": expe"));
    CHECK(message([&] { bp::load_idx(x.path(), bad.path() + ".gz"); }) ==
          bad.path() + ".gz: cannot be opened: No such file or directory");
}
