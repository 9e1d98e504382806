// SPDX-License-Identifier: MIT
// NumPy's arrays (npy_header.hpp has the format). The first index counts the samples, as it does
// in NumPy and PyTorch, so that an array of shape (n, k) becomes a matrix k × n, a column a sample;
// (n) becomes 1 × n, and of (n, c, h, w) a column is one sample in C order, as Input<c, h, w>
// takes it. In C order that is the same memory.
#pragma once

#include <backprop/core/file.hpp>
#include <backprop/data/dataset.hpp>
#include <backprop/data/npy_header.hpp>

#include <bit>
#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace backprop {

namespace detail {

inline void check_npy_size(const NpyHeader& header, std::size_t found, const std::string& name) {
    if (found != header.size)
        fail(name + ": expected " + std::to_string(header.size) +
             " bytes, as its header says, found " + std::to_string(found));
    if (header.shape.empty() || header.size == header.begin)
        fail(name + ": expected samples, found none");
}

/// Where the element of a sample that is number r in Fortran's order stands in C order.
inline Index c_position(const std::vector<Index>& shape, Index r) {
    Index position = 0, stride = 1;
    for (std::size_t i = 1; i < shape.size(); ++i) stride *= shape[i];
    for (std::size_t i = 1; i < shape.size(); ++i) {
        stride /= shape[i];
        position += r % shape[i] * stride;
        r /= shape[i];
    }
    return position;
}

template <class S>
Matrix<S> npy_matrix(std::string_view bytes, const NpyHeader& header, const std::string& name) {
    check_npy_size(header, bytes.size(), name);
    Matrix<S> x(header.inputs(), header.samples());
    const char* elements = bytes.data() + header.begin;
    if (!header.fortran_order) {
        read_elements(elements, header.type, x.size(), x.data(), 1, name);
        return x;
    }
    for (Index r = 0; r < x.rows(); ++r)
        read_elements(elements + r * x.cols() * header.type.size, header.type, x.cols(),
                      x.data() + c_position(header.shape, r), x.rows(), name);
    return x;
}

/// One-dimensional integers are labels, all else are targets.
template <class S>
Dataset<S> npy_dataset(std::string_view inputs, std::string_view targets,
                       const std::string& inputs_name, const std::string& targets_name) {
    const NpyHeader x = NpyReader<>{inputs, inputs_name}.read();
    const NpyHeader t = NpyReader<>{targets, targets_name}.read();
    check_npy_size(x, inputs.size(), inputs_name);
    check_npy_size(t, targets.size(), targets_name);
    if (x.samples() != t.samples())
        fail(targets_name + ": expected " + std::to_string(x.samples()) + " samples, as " +
             inputs_name + " has, found " + std::to_string(t.samples()));
    Matrix<S> matrix = npy_matrix<S>(inputs, x, inputs_name);
    if (t.type.kind == 'f' || t.shape.size() != 1)
        return {std::move(matrix), npy_matrix<S>(targets, t, targets_name)};
    return {std::move(matrix),
            read_labels(targets.data() + t.begin, t.type, t.samples(), targets_name)};
}

}  // namespace detail

/// An array in memory as a matrix; the name is for messages. See load_npy.
template <class S = float>
Matrix<S> parse_npy(std::string_view bytes, const std::string& name = "npy") {
    return detail::npy_matrix<S>(bytes, detail::NpyReader<>{bytes, name}.read(), name);
}

/// An array as a matrix, elements of a sample × samples, each number rounded to S. Throws Error
/// with file and byte if it is not .npy, of another type than those above, of another length than
/// its header says, or empty, and if a finite number is beyond the range of S.
template <class S = float>
Matrix<S> load_npy(const std::string& path) {
    return parse_npy<S>(read_file(path), path);
}

/// A data set from two arrays of as many samples. Integers and booleans (n) are labels; others are
/// targets.
template <class S = float>
Dataset<S> load_npy(const std::string& inputs, const std::string& targets) {
    return detail::npy_dataset<S>(read_file(inputs), read_file(targets), inputs, targets);
}

/// The bytes of an .npy file, version 1.0, of shape (columns, rows): what NumPy reads as samples
/// by elements, float as f4 and double as f8.
template <class S>
    requires std::same_as<S, float> || std::same_as<S, double>
std::string npy_bytes(const Matrix<S>& x) {
    std::string text = std::string{"{'descr': '"} +
                       (std::endian::native == std::endian::little ? "<f" : ">f") +
                       std::to_string(sizeof(S)) + "', 'fortran_order': False, 'shape': (" +
                       std::to_string(x.cols()) + ", " + std::to_string(x.rows()) + "), }";
    text.resize((10 + text.size() + 64) / 64 * 64 - 11, ' ');  // so that elements begin aligned
    text += '\n';
    std::string bytes{"\x93NUMPY\1\0", 8};
    bytes += static_cast<char>(text.size() & 255U);
    bytes += static_cast<char>(text.size() >> 8U);
    bytes += text;
    bytes.append(reinterpret_cast<const char*>(x.data()),
                 static_cast<std::size_t>(x.size()) * sizeof(S));
    return bytes;
}

/// Writes npy_bytes(x) to a file. Throws Error with the system's reason if it cannot be written.
template <class S>
void save_npy(const std::string& path, const Matrix<S>& x) {
    write_file(path, npy_bytes(x));
}

}  // namespace backprop
