// SPDX-License-Identifier: MIT
#include <backprop/data/idx_gz.hpp>

#include "catch.hpp"
#include "data/idx.hpp"
#include "data/message.hpp"
#include "data/temporary.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

namespace bp = backprop;

namespace {

using namespace std::string_literals;

const std::string labels = idx(8, {3}, "\0\2\1"s);
const std::string images = idx(8, {3, 2, 2}, "\0\1\2\3\x10\x11\x12\x13\xfc\xfd\xfe\xff"s);

std::string gzip(const std::string& bytes) {
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string packed(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 64, '\0');
    std::string copy = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(copy.data());
    stream.avail_in = static_cast<uInt>(copy.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::string refused(const std::string& x) {
    return message([&] { bp::parse_idx_gz(x, labels, {}, "x.gz", "t.gz"); });
}

const std::string folder = "/usr/share/datasets/fashion-mnist/";

}  // namespace

TEST_CASE("idx.gz: compressed or not, it is the same data set", "[zlib]") {
    const auto plain = bp::parse_idx(images, labels);
    for (const std::string& x : {images, gzip(images)})
        for (const std::string& t : {labels, gzip(labels)}) {
            const auto data = bp::parse_idx_gz(x, t);
            CHECK(data.inputs == plain.inputs);
            CHECK(data.labels == plain.labels);
        }
    const TemporaryFile x{gzip(images)}, t{labels};
    CHECK(bp::load_idx_gz<double>(x.path(), t.path(), {.scale = false}).inputs(1, 2) == 253);
}

TEST_CASE("idx.gz: a large file and one of several members are read whole", "[zlib]") {
    std::string pixels;
    for (unsigned i = 0; i < 300 * 1000; ++i) pixels += static_cast<char>(i * i / 7);
    const std::string large = idx(8, {300, 1000}, pixels);
    const std::string zeros = idx(8, {300}, std::string(300, '\0'));
    const auto expected = bp::parse_idx(large, zeros).inputs;
    CHECK(bp::parse_idx_gz(gzip(large), zeros).inputs == expected);
    const std::string members = gzip(large.substr(0, 70000)) + gzip(large.substr(70000));
    CHECK(bp::parse_idx_gz(members, zeros).inputs == expected);
}

TEST_CASE("idx.gz: cut short or changed at any byte, it is refused", "[zlib]") {
    const std::string packed = gzip(images);
    for (std::size_t size = 0; size < packed.size(); ++size)
        if (!refused(packed.substr(0, size)).starts_with("x.gz: byte "))
            FAIL_CHECK("taken with " << size << " bytes");
    // From byte 10: what stands before is not checked by anything (time, system).
    for (std::size_t at = 10; at < packed.size(); ++at) {
        std::string bytes = packed;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        if (!refused(bytes).starts_with("x.gz: ")) FAIL_CHECK("taken with another byte " << at);
    }
    CHECK(refused(packed) == "not refused");
}

TEST_CASE("idx.gz: what is wrong in it is said", "[zlib]") {
    CHECK(refused(gzip(images).substr(0, 20)) ==
          "x.gz: byte 20: the compressed data ends too early");
    CHECK(refused(gzip(images) + "xyz").find("the compressed data is damaged: incorrect header") !=
          std::string::npos);
    CHECK(refused(gzip(images + "x")) ==
          "x.gz: expected 28 bytes, as its header says (3 samples of 4 elements), found 29");
    CHECK(refused(gzip("PK")).starts_with("x.gz: byte 2: expected an IDX header"));
    CHECK(refused(gzip(gzip(images))).starts_with("x.gz: byte 0: expected IDX, found gzip"));
    // 3 MB of zeros in 3 KB, whose header claims 1 TiB: no more than twice what is there is taken.
    const std::string bomb = gzip(idx(8, {3, 1U << 31U, 171}, std::string(3000000, '\0')));
    CHECK(refused(bomb) == "x.gz: expected 1101659111440 bytes, as its header says (3 samples of "
                           "367219703808 elements), found 3000016");
}

TEST_CASE("idx.gz: Fashion-MNIST as Debian packs it", "[zlib]") {
    if (std::FILE* file = std::fopen((folder + "t10k-labels-idx1-ubyte.gz").c_str(), "rb")) {
        std::fclose(file);
    } else {
        WARN("dataset-fashion-mnist is not installed");
        return;
    }
    const auto data = bp::load_idx_gz(folder + "t10k-images-idx3-ubyte.gz",
                                      folder + "t10k-labels-idx1-ubyte.gz");
    CHECK(data.inputs.rows() == 784);
    CHECK(data.size() == 10000);
    for (int label = 0; label < 10; ++label)  // the set is balanced
        CHECK(std::count(data.labels.begin(), data.labels.end(), label) == 1000);
    CHECK(data.inputs.minCoeff() == 0);
    CHECK(data.inputs.maxCoeff() == 1);
    // Mean and first label by Python: gzip and numpy.frombuffer.
    CHECK(std::abs(data.inputs.cast<double>().mean() - 0.2868492807122849) < 1e-7);
    CHECK(data.labels.front() == 9);
}
