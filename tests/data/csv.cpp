// SPDX-License-Identifier: MIT
#include <backprop/data/csv.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "temporary.hpp"

#include <backprop/random/generator.hpp>

#include <bit>
#include <clocale>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

namespace bp = backprop;

namespace {

using Names = std::vector<std::string>;

const std::string flowers =
    "length,width,species\n"
    "5.1,3.5,setosa\n"
    "7.0,3.2,versicolor\n"
    "4.9,3.0,setosa\n";

std::string refused(const std::string& text, const bp::CsvOptions& options = {}) {
    return message([&] { bp::parse_csv(text, options, "f.csv"); });
}

}  // namespace

TEST_CASE("csv: a row is a sample, the last column the target unless told", "[data]") {
    const auto data = bp::parse_csv<double>("a,b,c\n1,2,3\n4,5,6\n");
    CHECK(data.inputs == Eigen::MatrixXd{{1, 4}, {2, 5}});
    CHECK(data.targets == Eigen::MatrixXd{{3, 6}});
    CHECK(data.input_names == Names{"a", "b"});
    CHECK(data.target_names == Names{"c"});
    CHECK_FALSE(data.has_labels());
}

TEST_CASE("csv: columns are chosen by name or index, from either end", "[data]") {
    const std::string text = "a,b,c,d\n1,2,3,4\n";
    const auto targets = [&](const bp::CsvOptions& options) {
        const auto data = bp::parse_csv<double>(text, options);
        return std::vector<double>(data.targets.data(),
                                   data.targets.data() + data.targets.size());
    };
    CHECK(targets({.target = "b"}) == std::vector<double>{2});
    CHECK(targets({.target = 0}) == std::vector<double>{1});
    CHECK(targets({.target = -2}) == std::vector<double>{3});
    CHECK(targets({.target = {"d", "a"}}) == std::vector<double>{4, 1});
    CHECK(targets({.target = {0, "c", -1}}) == std::vector<double>{1, 3, 4});
    CHECK(targets({.target = {}}).empty());
    const auto data = bp::parse_csv(text, {.target = "c", .ignore = {"a", -1}});
    CHECK(data.inputs == Eigen::MatrixXf{{2}});
    CHECK(data.input_names == Names{"b"});

    CHECK(refused(text, {.target = "e"}) == "f.csv: there is no column \"e\", only "
                                            "\"a\", \"b\", \"c\", \"d\"");
    std::string many = "x0", row = "0";
    for (int i = 1; i < 9; ++i) many += ",x" + std::to_string(i), row += ",0";
    CHECK(refused(many + "\n" + row + "\n", {.target = "e"})
              .ends_with("only \"x0\", \"x1\", \"x2\", \"x3\", \"x4\", \"x5\", \"x6\", …"));
    CHECK(refused(text, {.target = 4}) == "f.csv: expected a column from 0 to 3, found 4");
    CHECK(refused(text, {.target = -5}) == "f.csv: expected a column from 0 to 3, found -5");
    CHECK(refused(text, {.target = {"a", 0}}) == "f.csv: column 0 (\"a\") is chosen twice");
    CHECK(refused(text, {.target = "b", .ignore = "b"}) ==
          "f.csv: column 1 (\"b\") is chosen twice");
    CHECK(refused(text, {.ignore = {0, 1, 2}}) == "f.csv: no column is left for the inputs");
    CHECK(refused("a,b,b\n1,2,3\n", {.target = "b"}) ==
          "f.csv: several columns are named \"b\"");
    CHECK(refused("1,2\n", {.header = false, .target = "b"}) ==
          "f.csv: there is no column \"b\"; without a header, columns have an index");
}

TEST_CASE("csv: classes by name become labels, in sorted order", "[data]") {
    const auto data = bp::parse_csv(flowers, {.target = "species", .labels = true});
    CHECK(data.labels == std::vector{0, 1, 0});
    CHECK(data.label_names == Names{"setosa", "versicolor"});
    CHECK(data.targets.size() == 0);
    CHECK(data.inputs == Eigen::MatrixXf{{5.1F, 7, 4.9F}, {3.5F, 3.2F, 3}});

    const auto digits = bp::parse_csv("1,10\n1,9\n1,-1\n1,9\n", {.header = false, .labels = true});
    CHECK(digits.label_names == Names{"-1", "9", "10"});
    CHECK(digits.labels == std::vector{2, 1, 0, 1});
}

TEST_CASE("csv: the classes' order may be given, and then no other is taken", "[data]") {
    const auto data = bp::parse_csv(
        flowers, {.labels = true, .label_names = {"versicolor", "virginica", "setosa"}});
    CHECK(data.labels == std::vector{2, 0, 2});
    CHECK(data.classes() == 3);
    CHECK(refused(flowers, {.labels = true, .label_names = {"setosa"}}) ==
          "f.csv: line 3, column 2 (\"species\"): expected one of the label_names, "
          "found \"versicolor\"");
    CHECK(refused("a,b\n1,\n", {.labels = true}) ==
          "f.csv: line 2, column 1 (\"b\"): a class is missing");
    CHECK(refused(flowers, {.target = {0, 1}, .labels = true}) ==
          "CsvOptions: labels are one target column, found 2");
    CHECK(refused(flowers, {.target = {}, .labels = true}) ==
          "CsvOptions: labels are one target column, found 0");
}

TEST_CASE("csv: quotes, blanks, line ends and separators as they come", "[data]") {
    const auto read = [](const std::string& text, const bp::CsvOptions& options) {
        return bp::parse_csv<double>(text, options);
    };
    const auto plain = read("a,b\n1,2\n3,4\n", {});
    for (const char* text : {"a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4", "a,b\n1,2\n3,4",
                             "\xef\xbb\xbf" "a,b\n1,2\n3,4\n", "a,b\n\n1,2\n \t\n3,4\n\r\n\n",
                             "a , b\n 1,\t2 \n 3 , 4\n", "\"a\",\"b\"\n\"1\",2\n3 , \"4\" \n"}) {
        CAPTURE(text);
        const auto data = read(text, {});
        CHECK(data.inputs == plain.inputs);
        CHECK(data.targets == plain.targets);
        CHECK(data.input_names == plain.input_names);
    }
    CHECK(read("a;b\n1;2\n3;4\n", {.separator = ';'}).targets == plain.targets);
    CHECK(read("1\t2\n3\t4\n", {.separator = '\t', .header = false}).targets == plain.targets);
    CHECK(read("1 2\n3 4\n", {.separator = ' ', .header = false}).targets == plain.targets);

    const auto quoted =
        read("x,\"a, \"\"b\"\"\nc\"\n1,\" one\"\"\"\n2,\"a\r\nb\"\n", {.labels = true});
    CHECK(quoted.label_names == Names{" one\"", "a\r\nb"});
    const auto named = read("x,\"a, \"\"b\"\"\nc\"\n1,2\n", {});
    CHECK(named.target_names == Names{"a, \"b\"\nc"});
}

TEST_CASE("csv: what is malformed is refused with line and column", "[data]") {
    CHECK(refused("") == "f.csv: line 1: expected rows of fields, but the file is empty");
    CHECK(refused(" \n\n") == "f.csv: line 1: expected rows of fields, but the file is empty");
    CHECK(refused("a,b\n") == "f.csv: expected samples below the header, found none");
    CHECK(refused("a,b\n1,2\n3\n") ==
          "f.csv: line 3: expected 2 fields, as the first line has, found 1");
    CHECK(refused("a,b\n\n1,2,\n") ==
          "f.csv: line 3: expected 2 fields, as the first line has, found 3");
    CHECK(refused("a,b\n1,2\n3,4 5\n") ==
          "f.csv: line 3, column 1 (\"b\"): expected a number, found \"4 5\"");
    CHECK(refused("1,2\nx,4\n", {.header = false}) ==
          "f.csv: line 2, column 0: expected a number, found \"x\"");
    CHECK(refused("a,b\n1,\"2\n3\n") ==
          "f.csv: line 2: the quote that begins here is never closed");
    CHECK(refused("a,b\n\"1\"2,3\n") ==
          "f.csv: line 2: expected a separator or the line's end after \"1\", found \"2\"");
    CHECK(refused("a,b\n1,5\"\n") ==
          "f.csv: line 2: a quote within the field \"5\"\"; such a field stands in quotes, and "
          "each quote in it is written twice");
    CHECK(refused("a,b\n\"1\n\n\n\",3\nx,4\n") ==
          "f.csv: line 2, column 0 (\"a\"): expected a number, found \"1   \"");
    CHECK(refused("a,b\n1,2\n" + std::string(100, 'x') + ",4\n") ==
          "f.csv: line 3, column 0 (\"a\"): expected a number, found \"" + std::string(40, 'x') +
              "…\"");
    CHECK(refused("a,b\n1e400,2\n") ==
          "f.csv: line 2, column 0 (\"a\"): \"1e400\" is beyond the range of the scalar");
    CHECK(refused("a,b\n1e39,2\n").ends_with("is beyond the range of the scalar"));
    CHECK(refused("a,b\n1,2\n", {.separator = '"'}) ==
          "CsvOptions: the separator is a quote or the end of a line");
}

TEST_CASE("csv: a missing value is refused by line and column, or takes a given one", "[data]") {
    for (const std::string text :
         {"", "NA", "N/A", "nan", "NaN", "-nan", "null", "?", "\"\"", " "}) {
        CAPTURE(text);
        const std::string file = "a,b\n1,2\n" + text + ",4\n";
        CHECK(refused(file) == "f.csv: line 3, column 0 (\"a\"): a value is missing");
        CHECK(bp::parse_csv(file, {.missing = -7}).inputs == Eigen::RowVector2f{1, -7});
        CHECK(std::isnan(bp::parse_csv(file, {.missing = std::nan("")}).inputs(0, 1)));
    }
    CHECK(refused("a,b\n-,2\n", {.missing = 0}).ends_with("expected a number, found \"-\""));
}

TEST_CASE("csv: every float and double comes back as the bits that were printed", "[data]") {
    bp::Generator generator{bp::Seed{11}};
    std::string singles, doubles;
    std::vector<float> f;
    std::vector<double> d;
    const auto add = [&](float x, double y) {
        if (!std::isfinite(x) || !std::isfinite(y)) return;
        char line[80];
        std::snprintf(line, sizeof line, "%.9g\n", static_cast<double>(x));
        singles += line;
        std::snprintf(line, sizeof line, "%.17g\n", y);
        doubles += line;
        f.push_back(x);
        d.push_back(y);
    };
    using F = std::numeric_limits<float>;
    using D = std::numeric_limits<double>;
    for (const float sign : {1.0F, -1.0F}) {
        add(sign * F::max(), double{sign} * D::max());
        add(sign * F::min(), double{sign} * D::min());
        add(sign * F::denorm_min(), double{sign} * D::denorm_min());
        add(sign * 0.1F, double{sign} * 0.1);
        add(sign * 0.0F, double{sign} * 0.0);
    }
    for (int i = 0; i < 20000; ++i)
        add(std::bit_cast<float>(static_cast<std::uint32_t>(generator())),
            std::bit_cast<double>(generator()));
    const bp::CsvOptions options{.header = false, .target = {}};
    const auto single = bp::parse_csv<float>(singles, options).inputs;
    const auto twice = bp::parse_csv<double>(doubles, options).inputs;
    REQUIRE(single.size() == std::ssize(f));
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < f.size(); ++i) {
        const auto j = static_cast<bp::Index>(i);
        wrong += std::bit_cast<std::uint32_t>(single(j)) != std::bit_cast<std::uint32_t>(f[i]);
        wrong += std::bit_cast<std::uint64_t>(twice(j)) != std::bit_cast<std::uint64_t>(d[i]);
    }
    CHECK(wrong == 0);
}

TEST_CASE("csv: numbers as they are written, and nothing that is none", "[data]") {
    const auto value = [](const std::string& text) {
        return bp::parse_csv<double>(text, {.header = false, .target = {}}).inputs(0, 0);
    };
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(value("+2") == 2);
    CHECK(value(".5") == 0.5);
    CHECK(value("-3.") == -3);
    CHECK(value("1E+2") == 100);
    CHECK(value("inf") == infinity);
    CHECK(value("-Infinity") == -infinity);
    CHECK(value("1e-400") == 0);
    CHECK(value("4e-324") == std::numeric_limits<double>::denorm_min());
    CHECK(bp::parse_csv<float>("1e-50", {.header = false, .target = {}}).inputs(0, 0) == 0);
    for (const char* text : {"-", "+", ".", "e5", "1e", "1e+", "1.2.3", "0x10", "1_000", "1 000",
                             "--1", "+-1", "infi", "1f", "1d0", "½", "- 1"}) {
        CAPTURE(text);
        CHECK(refused(text, {.header = false, .target = {}}) ==
              std::string{"f.csv: line 1, column 0: expected a number, found \""} + text + "\"");
    }
}

TEST_CASE("csv: the locale's decimal point is of no consequence", "[data]") {
    const char* comma = nullptr;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "de_DE", "fr_FR"})
        if (comma == nullptr) comma = std::setlocale(LC_ALL, name);
    const auto data = bp::parse_csv<double>("a,b\n1.5,1e-310\n");
    double value = 0;
    CHECK(bp::detail::read_number_by_locale("-2.5e1", value));
    CHECK(value == -25);
    std::setlocale(LC_ALL, "C");
    if (comma == nullptr) WARN("no locale with a decimal comma is installed");
    CHECK(data.inputs(0, 0) == 1.5);
    CHECK(data.targets(0, 0) == 1e-310);
}

TEST_CASE("csv: a text cut short anywhere is read or refused, and never crashes", "[data]") {
    const std::string text = "a,\"b \"\"c\"\"\"\r\n1,\"x\ny\"\r\n2,\"\"\"\"\r\n";
    int taken = 0;
    for (std::size_t size = 0; size <= text.size(); ++size) {
        CAPTURE(size);
        const std::string found = refused(text.substr(0, size), {.labels = true});
        taken += found == "not refused";
        CHECK((found == "not refused" || found.starts_with("f.csv: ")));
    }
    CHECK(taken == 6);
}

TEST_CASE("csv: a file is read from disk and named when it is wrong", "[data]") {
    const TemporaryFile file{flowers}, wrong{"a,b\n1\n"};
    CHECK(bp::load_csv(file.path(), {.labels = true}).labels == std::vector{0, 1, 0});
    CHECK(message([&] { bp::load_csv(wrong.path()); }) ==
          wrong.path() + ": line 2: expected 2 fields, as the first line has, found 1");
}
