// SPDX-License-Identifier: MIT
// What a file may cost before it is known to be sound: no more memory than it has bytes. The
// operators new and delete of this program count how much they have given out.
#include "catch.hpp"

#include "model/bytes.hpp"
#include "model/folder.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/model/safetensors.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <new>
#include <string>
#include <vector>

namespace {

std::atomic<std::size_t> taken{0}, most_taken{0};

constexpr std::size_t head = alignof(std::max_align_t);  // before each piece stands its size

void* take(std::size_t size) {
    void* const place = std::malloc(size + head);
    if (!place) std::abort();
    *static_cast<std::size_t*>(place) = size;
    const std::size_t now = taken += size;
    if (now > most_taken) most_taken = now;
    return static_cast<char*>(place) + head;
}

void give_back(void* piece) {
    if (!piece) return;
    void* const place = static_cast<char*>(piece) - head;
    taken -= *static_cast<std::size_t*>(place);
    std::free(place);
}

}  // namespace

void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void operator delete(void* piece) noexcept { give_back(piece); }
void operator delete[](void* piece) noexcept { give_back(piece); }
void operator delete(void* piece, std::size_t) noexcept { give_back(piece); }
void operator delete[](void* piece, std::size_t) noexcept { give_back(piece); }

namespace bp = backprop;
using bp::testing::error_of, bp::testing::file_of, bp::testing::tensor;

namespace {

using Net = bp::Network<float, bp::Input<2>, bp::Dense<3>>;

/// Messages, the network itself, and for each of the tensors that a file may have four bytes for
/// its name and three numbers of eight for its place. Its header alone has more.
constexpr std::size_t for_the_rest = 500'000;

/// What loading says of the file, which takes no more memory than it has bytes.
std::string refused(const std::string& bytes) {
    const bp::testing::Folder folder;
    const std::string path = folder / "file";
    bp::testing::write_text(path, bytes);
    Net net;
    const std::size_t before = taken;
    most_taken = before;
    std::string error = error_of([&] { bp::load_safetensors(path, net); });
    CHECK(most_taken - before <= bytes.size() + for_the_rest);
    most_taken = before;
    const std::string from_memory = error_of([&] { bp::from_safetensors(bytes, net); });
    CHECK(most_taken - before <= for_the_rest);
    CHECK(error == path + from_memory.substr(std::string{"safetensors"}.size()));
    return from_memory;
}

/// "{", many times what `part` makes of a number, "}"
std::string many(std::size_t size, const std::function<std::string(std::size_t)>& part) {
    std::string text = "{";
    for (std::size_t i = 0; text.size() < size; ++i) text += (i ? "," : "") + part(i);
    return text + "}";
}

std::string nothing(std::size_t i) { return tensor(std::to_string(i), "U8", "[0]", 0, 0); }

constexpr std::size_t megabytes = 1 << 22;

}  // namespace

TEST_CASE("memory: a header full of tiny tensors costs no more than its bytes", "[model]") {
    CHECK(refused(file_of(many(megabytes, nothing), "")) ==
          "safetensors: header: more than 16384 names");
    // As many as may be, of one byte each; the second has the name of the last.
    const std::string last = tensor("16384", "U8", "[1]", 16383, 16384);
    const auto one = [](std::size_t i) {
        return tensor(std::to_string(i + 1), "U8", "[1]", i, i + 1);
    };
    std::string header = "{";
    for (std::size_t i = 0; i < 16383; ++i) header += one(i) + ",";
    const std::string data(16384, '\0');
    CHECK(refused(file_of(header + last + "}", data))
              .starts_with("safetensors: layer 0: the file has no tensors 0.*"));
    header.replace(header.find("\"2\""), 3, "\"\\u0031\\u0036384\"");
    CHECK(refused(file_of(header + last + "}", data)) ==
          "safetensors: header, byte 0: the key \"16384\" comes twice");
}

TEST_CASE("memory: neither do long names, shapes and notes", "[model]") {
    const std::string escapes = [] {
        std::string text;
        while (text.size() < megabytes) text += "\\u00e9";
        return text;
    }();
    const std::string ones = [] {
        std::string text = "[1";
        while (text.size() < megabytes) text += ",1";
        return text + "]";
    }();
    const auto note = [](std::size_t i) { return "\"" + std::to_string(i) + "\":\"\""; };
    const std::string of_bias = "{\"0.bias\":";

    CHECK(refused(file_of("{" + tensor(std::string(megabytes, 'n'), "F32", "[0]", 0, 0) + "}", ""))
          == "safetensors: header, byte 1: a name of more than 4096 bytes");
    CHECK(refused(file_of("{\"" + escapes + "\":1}", "")) ==
          "safetensors: header, byte 1: a name of more than 4096 bytes");
    CHECK(refused(file_of("{" + tensor("0.bias", "F32", ones, 0, 4) + "}", "1234")) ==
          "safetensors: tensor \"0.bias\": a shape of more than 64 numbers");
    CHECK(refused(file_of(of_bias + "{\"dtype\":\"" + escapes + "\"}}", "")) ==
          "safetensors: header, byte 19: a name of more than 4096 bytes");
    CHECK(refused(file_of(of_bias + "{\"" + escapes + "\":1}}", "")) ==
          "safetensors: header, byte 11: a name of more than 4096 bytes");
    CHECK(refused(file_of("{\"__metadata__\":" + many(megabytes, note) + "}", "")) ==
          "safetensors: header: more than 16384 names");
    // A text may be long: it is looked at only when all else is sound.
    CHECK(refused(file_of("{\"__metadata__\":{\"a\":\"" + escapes + "\"},\"0.bias\":1}", ""))
              .ends_with("expected '{', found '1'"));
    CHECK(refused(file_of("{\"__metadata__\":{\"a\":\"" + escapes + "\"}}", "1")) ==
          "safetensors: the tensors are 0 bytes, but 1 follow the header");
}

TEST_CASE("memory: a claim of a TiB costs nothing", "[model]") {
    CHECK(refused(file_of("{}", "", 1ull << 40)).find("1099511627776 bytes") != std::string::npos);
    CHECK(refused(file_of("{" + tensor("0.weight", "F32", "[274877906944]", 0, 1ull << 40) + "}",
                          "1234"))
          == "safetensors: the tensors are 1099511627776 bytes, but 4 follow the header");
    CHECK(refused(file_of("{}", "", 99'999'999)).find("cut short") != std::string::npos);
}
