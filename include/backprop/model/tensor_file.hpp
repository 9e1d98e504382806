// SPDX-License-Identifier: MIT
// The safetensors format: named tensors in one file, without code and without surprises.
//
//     8 bytes    N, unsigned, little-endian, at most 100,000,000
//     N bytes    JSON, from '{' on, spaces may follow:
//                {"__metadata__": {"key": "text", …},
//                 "name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}, …}
//     the rest   the numbers, little-endian, row by row; the offsets count from its beginning
//
// The tensors cover the rest without holes and without overlap. Source: the format's description
// and the rules of its reference reader (https://github.com/huggingface/safetensors). All of them
// are checked here before a number is looked at, and no claimed size is taken for memory: until
// all is checked, a file costs the bytes of its header and four for each name. Of the format's
// files those are refused that have more than 16384 tensors or notes, a name of more than 4096
// bytes, or a shape of more than 64 numbers.
//
// S, the scalar of the network at hand, is a parameter of most of this for one reason: a program
// that neither saves nor loads then does not pay for compiling it.
#pragma once

#include <backprop/model/dtype.hpp>
#include <backprop/model/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace backprop {

/// A key and a text that a file tells of itself.
struct Note {
    std::string key, text;

    bool operator==(const Note&) const = default;
};

namespace detail {

inline constexpr std::uint64_t longest_header = 100'000'000;

template <class S>
struct TensorInfo {
    std::string name;
    const Dtype* dtype = nullptr;
    std::vector<std::uint64_t> shape;
    std::uint64_t begin = 0, end = 0;  ///< in the bytes behind the header
};

template <class S>
void read_tensor_info(JsonReader& json, const std::string& where, TensorInfo<S>& tensor);

/// A header that has been checked. The tensors are read in it anew whenever one is asked for.
template <class S>
struct TensorTable {
    std::string_view header;
    std::vector<std::uint32_t> names;  ///< where they begin in the header
    std::vector<Note> metadata;

    TensorInfo<S> tensor(std::uint32_t name) const {
        JsonReader json{header, {}, name};
        TensorInfo<S> tensor;
        tensor.name = json.name();
        read_tensor_info(json, {}, tensor);
        return tensor;
    }
    std::optional<TensorInfo<S>> find(std::string_view name) const {
        for (const std::uint32_t at : names)
            if (JsonReader{header, {}, at}.name() == name) return tensor(at);
        return std::nullopt;
    }
    const std::string* find_metadata(std::string_view key) const {
        for (const Note& note : metadata)
            if (note.key == key) return &note.text;
        return nullptr;
    }
};

/// "[128, 784]"
inline std::string tensor_shape_text(const std::vector<std::uint64_t>& shape) {
    std::string text = "[";
    for (const std::uint64_t n : shape)
        text.append(text.size() > 1 ? ", " : "").append(std::to_string(n));
    return text + "]";
}

/// The dtype, the shape and the offsets, as `{"dtype": …}` gives them.
template <class S>
void read_tensor_info(JsonReader& json, const std::string& where, TensorInfo<S>& tensor) {
    bool has_shape = false;
    int offsets = 0;
    json.object([&](const std::string& key) {
        if (key == "dtype") {
            const std::string name = json.short_string();
            for (const Dtype& dtype : dtypes)
                if (dtype.name == name) tensor.dtype = &dtype;
            if (!tensor.dtype) fail(where + ": the dtype \"" + name + "\" is none of the format's");
        } else if (key == "shape") {
            has_shape = true;
            json.array([&] {
                if (tensor.shape.size() == 64) fail(where + ": a shape of more than 64 numbers");
                tensor.shape.push_back(json.natural());
            });
        } else if (key == "data_offsets") {
            json.array([&] { (offsets++ == 0 ? tensor.begin : tensor.end) = json.natural(); });
            if (offsets != 2)
                fail(where + ": data_offsets are two numbers, not " + std::to_string(offsets));
        } else {
            fail(where + ": the key \"" + key + "\" is none of dtype, shape, data_offsets");
        }
    });
    if (!tensor.dtype || !has_shape || offsets == 0)
        fail(where + ": without " + (!tensor.dtype ? "dtype" : !has_shape ? "shape"
                                                                          : "data_offsets"));
}

/// Do the offsets hold what dtype and shape say?
template <class S>
void check_tensor_size(const std::string& where, const TensorInfo<S>& tensor) {
    std::uint64_t bytes = tensor.dtype->bytes;
    bool empty = false;
    for (const std::uint64_t n : tensor.shape) empty = empty || n == 0;
    if (empty) bytes = 0;
    for (const std::uint64_t n : tensor.shape) {
        if (empty) break;
        if (bytes > ~std::uint64_t{0} / n)
            fail(where + ": the shape " + tensor_shape_text(tensor.shape) +
                 " has more bytes than 64 bits can count");
        bytes *= n;
    }
    if (tensor.end < tensor.begin || tensor.end - tensor.begin != bytes)
        fail(where + ": " + std::string{tensor.dtype->name} + " " +
             tensor_shape_text(tensor.shape) + " is " + std::to_string(bytes) +
             " bytes, but data_offsets are [" + std::to_string(tensor.begin) + ", " +
             std::to_string(tensor.end) + "]");
}

/// Each tensor begins where the one before it ends, the last one ends with the file.
template <class S>
void check_coverage(const std::string& file, const TensorTable<S>& table,
                    std::uint64_t data_size) {
    // Each is read once: what it takes to read one is up to the file.
    std::vector<std::array<std::uint64_t, 3>> order;
    order.reserve(table.names.size());
    for (const std::uint32_t name : table.names) {
        const TensorInfo<S> t = table.tensor(name);
        order.push_back({t.begin, t.end, name});
    }
    std::sort(order.begin(), order.end());
    std::uint64_t at = 0;
    for (const auto& [begin, end, name] : order) {
        if (begin != at)
            fail(file + ": tensor \"" + table.tensor(static_cast<std::uint32_t>(name)).name +
                 "\": begins at " + std::to_string(begin) +
                 ", but what comes before it ends at " + std::to_string(at) +
                 (begin < at ? " (overlap)" : " (hole)"));
        at = end;
    }
    if (at != data_size)
        fail(file + ": the tensors are " + std::to_string(at) + " bytes, but " +
             std::to_string(data_size) + " follow the header");
}

/// N, from the first 8 bytes of a file of `file_size` bytes.
inline std::uint64_t read_header_size(const std::string& file, std::string_view first,
                                      std::uint64_t file_size) {
    if (first.size() < 8 || file_size < 8)
        fail(file + ": no safetensors file: it has " + std::to_string(file_size) +
             " bytes, the size of the header alone takes 8");
    const auto size = little_endian<std::uint64_t>(first.data());
    if (size > longest_header)
        fail(file + ": no safetensors file: a header of " + std::to_string(size) +
             " bytes, at most 100000000 are allowed");
    if (size > file_size - 8)
        fail(file + ": cut short: a header of " + std::to_string(size) + " bytes, but only " +
             std::to_string(file_size - 8) + " are left");
    return size;
}

/// The table of a file whose header is `header`, with `data_size` bytes behind it. The header has
/// to outlive the table.
template <class S>
TensorTable<S> read_header(const std::string& file, std::string_view header,
                           std::uint64_t data_size) {
    if (header.empty() || header[0] != '{')
        fail(file + ": no safetensors file: the header does not begin with '{'");
    TensorTable<S> table{header, {}, {}};
    JsonReader json{header, file + ": header"};
    std::size_t notes = 0;
    json.object([&](const std::string& name) {
        if (name == "__metadata__") {
            notes = json.position();
            json.object([&](const std::string&) { json.skip_string(); });
            return;
        }
        table.names.push_back(static_cast<std::uint32_t>(json.name_position()));
        const std::string where = file + ": tensor \"" + name + "\"";
        TensorInfo<S> tensor;
        tensor.name = name;
        read_tensor_info(json, where, tensor);
        check_tensor_size(where, tensor);
    });
    json.end();
    check_coverage(file, table, data_size);

    // All is sound: the texts may be taken.
    if (notes > 0) {
        JsonReader text{header, {}, notes};
        text.object(
            [&](const std::string& key) { table.metadata.push_back({key, text.string()}); });
    }
    return table;
}

/// The 8 bytes and the header of a file with these tensors, so long that numbers of 8 bytes
/// behind it lie aligned.
template <class S>
std::string make_header(const std::vector<TensorInfo<S>>& tensors,
                        const std::vector<Note>& metadata) {
    // What could not be read again is refused before it takes a good file's place.
    if (metadata.size() > most_names || tensors.size() >= most_names)
        fail("model: " + std::to_string(tensors.size()) + " tensors and " +
             std::to_string(metadata.size()) + " texts, a file has less than " +
             std::to_string(most_names) + " of each");
    std::string json = "{";
    const auto key = [&](std::string_view name) {
        if (name.size() > longest_name)
            fail("model: a name of " + std::to_string(name.size()) +
                 " bytes, a file's have at most " + std::to_string(longest_name));
        if (json.back() != '{') json += ',';
        append_json_string(json, name);
        json += ':';
    };
    if (!metadata.empty()) {
        key("__metadata__");
        json += '{';
        for (const Note& note : metadata) {
            key(note.key);
            append_json_string(json, note.text);
        }
        json += '}';
    }
    for (const TensorInfo<S>& t : tensors) {
        key(t.name);
        json.append("{\"dtype\":\"").append(t.dtype->name).append("\",\"shape\":");
        json.append(tensor_shape_text(t.shape)).append(",\"data_offsets\":");
        json.append(tensor_shape_text({t.begin, t.end})).append("}");
    }
    json += '}';
    json.append((8 - json.size() % 8) % 8, ' ');
    if (json.size() > longest_header)
        fail("model: names and texts of " + std::to_string(json.size()) + " bytes, a file has at "
             "most " + std::to_string(longest_header));
    const auto size = static_cast<std::uint64_t>(json.size());
    const auto bytes = little_endian<std::array<char, 8>>(reinterpret_cast<const char*>(&size));
    return std::string(bytes.data(), 8) + json;
}

}  // namespace detail
}  // namespace backprop
