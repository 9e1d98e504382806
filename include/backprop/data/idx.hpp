// SPDX-License-Identifier: MIT
// IDX, the format of MNIST and its likes. Everything is big-endian:
//
//     byte 0, 1   0
//     byte 2      type: 08 unsigned byte, 09 signed byte, 0B int16, 0C int32, 0D float, 0E double
//     byte 3      d, the number of dimensions
//     from 4      d sizes of 4 bytes each, the first one the number of samples
//     then        the elements, the last index running fastest
//
// so that a sample's elements stand together, an image's row by row, as Input<1, 28, 28> takes it.
//
// Source: Y. LeCun, C. Cortes & C. Burges 1998, "The MNIST database of handwritten digits", where
// the format is defined.
#pragma once

#include <backprop/core/file.hpp>
#include <backprop/data/dataset.hpp>
#include <backprop/data/elements.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace backprop {

struct IdxOptions {
    bool scale = true;  // bytes are divided by 255, so that they lie in [0, 1]; no other type is
};

namespace detail {

/// What an IDX header says: `size` bytes of header and elements, `inputs` elements a sample.
struct IdxHeader {
    ElementType type;
    std::vector<Index> shape;
    std::size_t begin = 0;
    std::size_t size = 0;

    Index samples() const { return shape.front(); }
    Index inputs() const {
        Index product = 1;
        for (std::size_t i = 1; i < shape.size(); ++i) product *= shape[i];
        return product;
    }
};

inline ElementType idx_type(char code, const std::string& name) {
    switch (code) {
        case 0x08: return {'u', 1, std::endian::big};
        case 0x09: return {'i', 1, std::endian::big};
        case 0x0B: return {'i', 2, std::endian::big};
        case 0x0C: return {'i', 4, std::endian::big};
        case 0x0D: return {'f', 4, std::endian::big};
        case 0x0E: return {'f', 8, std::endian::big};
        default:
            fail(name + ": byte 2: expected a type of IDX (8, 9, 11, 12, 13 or 14), found " +
                 std::to_string(static_cast<unsigned char>(code)));
    }
}

/// `bytes` begin as the file does; the elements need not be among them.
inline IdxHeader idx_header(std::string_view bytes, const std::string& name) {
    const auto too_short = [&](std::size_t expected) {
        fail(name + ": byte " + std::to_string(bytes.size()) + ": expected an IDX header of " +
             std::to_string(expected) + " bytes, but the file ends");
    };
    if (bytes.starts_with("\x1f\x8b"))
        fail(name + ": byte 0: expected IDX, found gzip: load it with load_idx_gz of "
                    "<backprop/data/idx_gz.hpp>");
    if (bytes.size() < 4) too_short(4);
    if (bytes[0] != 0 || bytes[1] != 0)
        fail(name + ": byte 0: expected two zeros, with which IDX begins, found " +
             std::to_string(static_cast<unsigned char>(bytes[0])) + " and " +
             std::to_string(static_cast<unsigned char>(bytes[1])));
    IdxHeader header;
    header.type = idx_type(bytes[2], name);
    const std::size_t dimensions = static_cast<unsigned char>(bytes[3]);
    if (dimensions == 0) fail(name + ": byte 3: expected at least one dimension, found 0");
    header.begin = 4 + 4 * dimensions;
    if (bytes.size() < header.begin) too_short(header.begin);
    // The samples' product without the zero that one of the sizes may be: all stays below 2⁶³.
    std::size_t product = static_cast<std::size_t>(header.type.size);
    bool empty = false;
    for (std::size_t i = 0; i < dimensions; ++i) {
        const auto size = element_at<std::uint32_t>(bytes.data() + 4 + 4 * i, std::endian::big);
        header.shape.push_back(static_cast<Index>(size));
        empty = empty || size == 0;
        if (size != 0 && !multiply(product, size))
            fail(name + ": byte " + std::to_string(4 + 4 * i) +
                 ": the product of the sizes is beyond any file");
    }
    header.size = header.begin + (empty ? 0 : product);
    return header;
}

inline void check_idx_size(const IdxHeader& header, std::size_t found, const std::string& name) {
    if (found != header.size)
        fail(name + ": expected " + std::to_string(header.size) + " bytes, as its header says (" +
             std::to_string(header.samples()) + " samples of " + std::to_string(header.inputs()) +
             " elements), found " + std::to_string(found));
}

template <class S>
Matrix<S> idx_inputs(std::string_view bytes, const IdxOptions& options, const std::string& name) {
    const IdxHeader header = idx_header(bytes, name);
    check_idx_size(header, bytes.size(), name);
    if (header.size == header.begin) fail(name + ": expected samples, found none");
    Matrix<S> inputs(header.inputs(), header.samples());
    read_elements(bytes.data() + header.begin, header.type, inputs.size(), inputs.data(), 1, name);
    if (options.scale && header.type.kind == 'u') inputs /= S(255);
    return inputs;
}

template <class Label = int>
std::vector<Label> idx_labels(std::string_view bytes, const std::string& name) {
    const IdxHeader header = idx_header(bytes, name);
    if (header.type.kind == 'f' || header.shape.size() != 1)
        fail(name + ": expected labels, integers in one dimension, found " +
             (header.type.kind == 'f' ? "floating-point numbers"
                                      : std::to_string(header.shape.size()) + " dimensions"));
    check_idx_size(header, bytes.size(), name);
    return read_labels<Label>(bytes.data() + header.begin, header.type, header.samples(), name);
}

}  // namespace detail

/// The samples and labels of two IDX files that are in memory; the names are for messages.
template <class S = float>
Dataset<S> parse_idx(std::string_view inputs, std::string_view labels,
                     const IdxOptions& options = {}, const std::string& inputs_name = "inputs",
                     const std::string& labels_name = "labels") {
    std::vector<int> integers = detail::idx_labels<>(labels, labels_name);
    Matrix<S> x = detail::idx_inputs<S>(inputs, options, inputs_name);
    if (std::ssize(integers) != x.cols())
        fail(labels_name + ": expected " + std::to_string(x.cols()) + " labels, as " +
             inputs_name + " has samples, found " + std::to_string(integers.size()));
    return {std::move(x), std::move(integers)};
}

/// A data set from two IDX files, which must not be compressed (data/idx_gz.hpp takes both).
/// Throws Error with the file and the byte if one is not IDX, incomplete, or of another length
/// than its header says, and if the numbers of samples differ.
template <class S = float>
Dataset<S> load_idx(const std::string& inputs, const std::string& labels,
                    const IdxOptions& options = {}) {
    return parse_idx<S>(read_file(inputs), read_file(labels), options, inputs, labels);
}

}  // namespace backprop
