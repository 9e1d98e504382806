// SPDX-License-Identifier: MIT
#include <backprop/data/npy.hpp>

#include "bytes.hpp"
#include "catch.hpp"
#include "golden.hpp"
#include "message.hpp"
#include "temporary.hpp"

#include <bit>
#include <cstdint>
#include <string>
#include <vector>

namespace bp = backprop;

namespace {

/// An .npy file of version 1.0 with this dictionary, and so many bytes of zeros.
std::string npy(const std::string& dictionary, std::size_t elements = 0) {
    std::string bytes{"\x93NUMPY\1\0", 8};
    bytes += static_cast<char>(dictionary.size() & 255U);
    bytes += static_cast<char>(dictionary.size() >> 8U);
    return bytes + dictionary + std::string(elements, '\0');
}

std::string array(const std::string& descr, const std::string& shape, std::size_t elements,
                  const std::string& order = "False") {
    return npy("{'descr': '" + descr + "', 'fortran_order': " + order + ", 'shape': " + shape +
                   ", }\n",
               elements);
}

std::string refused(const std::string& bytes) {
    return message([&] { bp::parse_npy(bytes, "x.npy"); });
}

}  // namespace

TEST_CASE("npy: what NumPy wrote is read, of every type, order and version", "[data]") {
    for (const auto& golden : bp::golden::arrays) {
        CAPTURE(golden.name);
        const Eigen::Map<const Eigen::MatrixXd> expected{golden.values, golden.rows,
                                                         golden.columns};
        const std::string bytes = from_hex(golden.file);
        const auto x = bp::parse_npy<double>(bytes);
        REQUIRE(x.rows() == expected.rows());
        REQUIRE(x.cols() == expected.cols());
        CHECK(x == expected);
        if (expected.allFinite() && expected.cwiseAbs().maxCoeff() < 1e300)
            CHECK(bp::parse_npy<float>(bytes) == expected.cast<float>());
    }
}

TEST_CASE("npy: what is written comes back bit for bit", "[data]") {
    Eigen::MatrixXd x = Eigen::MatrixXd::Random(3, 5);
    x(0, 0) = -0.0;
    x(1, 0) = std::nan("");
    x(2, 4) = 1e-310;
    const TemporaryFile file;
    bp::save_npy(file.path(), x);
    const auto back = bp::load_npy<double>(file.path());
    REQUIRE(back.rows() == 3);
    REQUIRE(back.cols() == 5);
    for (bp::Index i = 0; i < 15; ++i)
        CHECK(std::bit_cast<std::uint64_t>(back(i)) == std::bit_cast<std::uint64_t>(x(i)));
    const Eigen::MatrixXf single = Eigen::MatrixXf::Random(2, 1);
    CHECK(bp::parse_npy(bp::npy_bytes(single)) == single);
}

TEST_CASE("npy: what is written is what NumPy writes of samples by elements", "[data]") {
    const Eigen::MatrixXf x{{0, 100}, {1, 3}, {2, 127}};
    for (const auto& golden : bp::golden::arrays)
        if (std::string{golden.name} == "<f4 C") CHECK((bp::npy_bytes(x) == from_hex(golden.file)));
    const std::string wide = bp::npy_bytes(Eigen::MatrixXd{Eigen::MatrixXd::Zero(1234567, 1)});
    CHECK((wide.size() - 8 * 1234567) % 64 == 0);
}

TEST_CASE("npy: integers in one dimension are labels, all else are targets", "[data]") {
    const std::string x = bp::npy_bytes(Eigen::MatrixXf{{1, 2}});
    const auto load = [&](const std::string& targets) {
        const TemporaryFile inputs{x}, file{targets};
        return bp::load_npy(inputs.path(), file.path());
    };
    std::string labels = array("<i8", "(2,)", 16);
    labels[labels.size() - 16] = 5;
    CHECK(load(labels).labels == std::vector{5, 0});
    CHECK(load(array("|b1", "(2,)", 2)).labels == std::vector{0, 0});
    CHECK(load(array("<i8", "(2, 1)", 16)).targets == Eigen::RowVector2f{0, 0});
    CHECK(load(array("<f4", "(2,)", 8)).targets == Eigen::RowVector2f{0, 0});
    CHECK(load(array("<f4", "(2, 3)", 24)).targets.rows() == 3);

    labels.back() = '\x80';
    CHECK(message([&] { load(labels); })
              .ends_with(": expected labels from 0, found -9223372036854775808 at element 1"));
    CHECK(message([&] { load(array("<f4", "(3,)", 12)); }).ends_with("has, found 3"));
}

TEST_CASE("npy: cut short at any byte it is refused", "[data]") {
    for (const auto& golden : bp::golden::arrays) {
        const std::string bytes = from_hex(golden.file);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            if (!refused(bytes.substr(0, size)).starts_with("x.npy: "))
                FAIL_CHECK(golden.name << " is taken with " << size << " bytes");
    }
}

TEST_CASE("npy: what is malformed is refused with byte and what was expected", "[data]") {
    const auto dictionary = [](const std::string& text) { return refused(npy(text, 8)); };
    CHECK(refused("PK\3\4") == "x.npy: byte 0: expected \\x93NUMPY, with which .npy begins");
    CHECK(refused(std::string{"\x93NUMPY\4\0\0\0\0\0", 12}) ==
          "x.npy: byte 6: expected version 1.0, 2.0 or 3.0");
    CHECK(refused(std::string{"\x93NUMPY\1\0\xff\xff{}", 12}) ==
          "x.npy: byte 10: expected a header of 65535 bytes");
    CHECK(refused(std::string{"\x93NUMPY\2\0\xff\xff\xff\xff{}", 14}) ==
          "x.npy: byte 12: expected a header of 4294967295 bytes");
    CHECK(dictionary("[]") == "x.npy: byte 10: expected '{'");
    CHECK(dictionary("") == "x.npy: byte 10: expected '{', but the header ends");
    CHECK(dictionary("{}") == "x.npy: byte 12: expected descr, fortran_order and shape, "
                              "but the header ends");
    CHECK(dictionary("{'descr': '<f4'") == "x.npy: byte 25: expected '}', but the header ends");
    CHECK(dictionary("{'descr' '<f4'}") == "x.npy: byte 19: expected ':'");
    CHECK(dictionary("{'descr: ") ==
          "x.npy: byte 20: expected the end of a text in quotes, but the header ends");
    CHECK(dictionary("{descr: '<f4'}") == "x.npy: byte 11: expected a text in quotes");
    CHECK(dictionary("{'descr': '<f4', 'descr': '<f4'}") ==
          "x.npy: byte 27: expected descr, fortran_order and shape, each once");
    CHECK(dictionary("{'dtype': '<f4'}") ==
          "x.npy: byte 11: expected descr, fortran_order and shape, each once");
    CHECK(dictionary("{'fortran_order': None}") == "x.npy: byte 28: expected True or False");
    CHECK(dictionary("{'shape': 3}") == "x.npy: byte 20: expected '('");
    CHECK(dictionary("{'shape': (3 4)}") == "x.npy: byte 23: expected ')'");
    CHECK(dictionary("{'shape': (-3,)}") == "x.npy: byte 21: expected a size");
    CHECK(dictionary("{'shape': (,)}") == "x.npy: byte 21: expected a size");
    CHECK(dictionary("{'shape': (3.0,)}") == "x.npy: byte 22: expected ')'");
    CHECK(dictionary("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} x") ==
          "x.npy: byte 66: expected nothing but blanks behind the dictionary");
    for (const char* descr : {"<f2", "<f16", "<c8", "|O", "|S5", "<U5", "<M8", "|f4", "f4", "",
                              "<i3", "|b2", "<b2"}) {
        CAPTURE(descr);
        CHECK(dictionary("{'descr': '" + std::string{descr} + "'}") ==
              "x.npy: byte 20: expected a type of f4, f8, i1, i2, i4, i8, u1, u2, u4, u8 or b1, "
              "found '" + std::string{descr} + "'");
    }
    CHECK(dictionary("{'descr': [('a', '<f4')]}")
              .ends_with("u8 or b1, found a structure"));
}

TEST_CASE("npy: a shape has to be that of the file, and takes no memory before", "[data]") {
    CHECK(refused(array("<f4", "(2,)", 8)) == "not refused");
    const std::string longer = array("<f4", "(2,)", 9), claim = array("<f4", "(1099511627776,)", 0);
    const auto expected = [](std::size_t bytes) {
        return "x.npy: expected " + std::to_string(bytes) + " bytes, as its header says, found ";
    };
    CHECK(refused(longer) == expected(longer.size() - 1) + std::to_string(longer.size()));
    CHECK(refused(claim) ==  // 4 TiB
          expected(claim.size() + (std::size_t{4} << 40U)) + std::to_string(claim.size()));
    CHECK(refused(array("<f8", "(4294967296, 4294967296)", 8)) ==
          "x.npy: the product of the sizes is beyond any file");
    CHECK(refused(array("<f8", "(4294967296, 0, 4294967296)", 0)) ==
          "x.npy: the product of the sizes is beyond any file");
    CHECK(refused(array("<f8", "(18446744073709551617,)", 8))
              .ends_with("expected a size that a file can have"));
    CHECK(refused(array("<f8", "()", 8)) == "x.npy: expected samples, found none");
    CHECK(refused(array("<f8", "(0, 5)", 0)) == "x.npy: expected samples, found none");
    CHECK(refused(array("<f8", "(5, 0)", 0)) == "x.npy: expected samples, found none");
    std::string huge = array("<f8", "(1,)", 8);
    huge[huge.size() - 1] = '\x7e';
    CHECK(refused(huge).find("beyond the range of the scalar asked for") != std::string::npos);
    CHECK_NOTHROW(bp::parse_npy<double>(huge));
}
