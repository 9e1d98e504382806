// SPDX-License-Identifier: MIT
// A network's parameters to a safetensors file and back. Names and shapes are PyTorch's
// (model/layout.hpp), so files travel both ways:
//
//     save_safetensors("net.safetensors", net, info);
//     const ModelInfo info = load_safetensors("net.safetensors", net);
//
// Numbers are written in the form of the network's scalar, float (F32) or double (F64), and read
// from F64, F32, F16 and BF16. What does not fit leaves the network as it was.
#pragma once

#include <backprop/model/atomic_write.hpp>
#include <backprop/model/compare.hpp>
#include <backprop/model/info.hpp>
#include <backprop/model/layout.hpp>
#include <backprop/model/read_file.hpp>
#include <backprop/network/feedforward.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace backprop {

namespace detail {

template <class Net>
struct FileScalarRule {
    static_assert(std::same_as<typename Net::Scalar, float> ||
                      std::same_as<typename Net::Scalar, double>,
                  "backprop: model files hold float or double; save net.cast<double>(), or load "
                  "a Network<double, ...> and cast that.");
};

/// The bytes of a file with these tensors and this metadata.
template <class S>
std::string file_bytes(const std::vector<ModelTensor<S>>& tensors,
                       const std::vector<Note>& metadata) {
    std::vector<TensorInfo<S>> infos;
    std::uint64_t at = 0;
    for (const ModelTensor<S>& t : tensors) {
        const std::uint64_t end = at + static_cast<std::uint64_t>(t.size()) * sizeof(S);
        infos.push_back({t.name, &dtype_of<S>, t.shape(), at, end});
        at = end;
    }
    std::string bytes = make_header(infos, metadata);
    const std::size_t header = bytes.size();
    bytes.resize(header + static_cast<std::size_t>(at));
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const ModelTensor<S>& t = tensors[i];
        write_numbers<S>(t.data, t.rows, t.cols == 0 ? 1 : t.cols,
                         bytes.data() + header + infos[i].begin);
    }
    return bytes;
}

/// The numbers of tensors that have been compared with the table, to where the layout says.
template <class S>
void read_tensors(const TensorTable<S>& table, std::string_view data,
                  const std::vector<ModelTensor<S>>& tensors) {
    for (const ModelTensor<S>& t : tensors) {
        const TensorInfo<S> its = *table.find(t.name);
        read_numbers<S>(*its.dtype, data.data() + its.begin, t.rows, t.cols == 0 ? 1 : t.cols,
                        t.data);
    }
}

/// A network's layout for writing, which only reads.
template <class Net>
auto saved_layout(const Net& net) {
    using S = typename Net::Scalar;
    return layout_of<Net>(const_cast<S*>(net.parameters().data()),
                          const_cast<S*>(net.state().data()));
}

template <class Net>
auto saved_metadata(const ModelInfo& info, const auto& lines) {
    return metadata_of(info, architecture_text<Net>(lines), Net::input_size, Net::output_size);
}

/// Parameters and state that are on their way into a network.
template <class Net>
struct LoadedNetwork {
    using S = typename Net::Scalar;
    std::vector<S> theta = std::vector<S>(static_cast<std::size_t>(Net::parameter_count));
    std::vector<S> state = std::vector<S>(static_cast<std::size_t>(Net::state_count));
    ModelLayout<S> layout = layout_of<Net>(theta.data(), state.data());

    void compare(const std::string& file, const TensorTable<S>& table) const {
        if (const auto* text = table.find_metadata("backprop.architecture"))
            compare_architecture(file, *text, layout.lines);
        compare_tensors(file, table, layout);
    }
    void move_to(Net& net) const {
        std::copy(theta.begin(), theta.end(), net.parameters().data());
        std::copy(state.begin(), state.end(), net.state().data());
    }
};

template <class Net>
ModelInfo load_model(TensorFile<typename Net::Scalar> file, Net& net) {
    net.parameters();  // refuses a network that was moved from
    LoadedNetwork<Net> loaded;
    loaded.compare(file.name, file.table);
    ModelInfo info;
    read_info(file.name, file.table.metadata, Net::input_size, Net::output_size, info);
    read_tensors(file.table, file.data(), loaded.layout.tensors);
    loaded.move_to(net);
    return info;
}

}  // namespace detail

/// The bytes of a safetensors file with the network's parameters (and state) and `info`.
template <class Net>
std::string to_safetensors(const Net& net, const ModelInfo& info = {}) {
    static_assert(sizeof(detail::FileScalarRule<Net>) > 0);
    const auto layout = detail::saved_layout(net);
    return detail::file_bytes(layout.tensors, detail::saved_metadata<Net>(info, layout.lines));
}

/// Takes the parameters from such bytes. Throws Error, with the network as it was, if they are
/// no sound file or one of another network.
template <class Net>
ModelInfo from_safetensors(std::string_view bytes, Net& net) {
    static_assert(sizeof(detail::FileScalarRule<Net>) > 0);
    return detail::load_model(detail::TensorFile<typename Net::Scalar>::of_bytes(bytes), net);
}

/// Saves the network at `path`: whatever happens, the file there is the old one or the new one,
/// each whole (model/atomic_write.hpp). Throws Error on failure.
template <class Net>
void save_safetensors(const std::string& path, const Net& net, const ModelInfo& info = {}) {
    atomic_write(path, to_safetensors(net, info));
}

/// Loads the network from the file at `path`, whoever wrote it, and returns what else it told.
/// Throws Error, with the network as it was, if the file cannot be read, is not sound or is one
/// of another network.
template <class Net>
ModelInfo load_safetensors(const std::string& path, Net& net) {
    static_assert(sizeof(detail::FileScalarRule<Net>) > 0);
    return detail::load_model(detail::TensorFile<typename Net::Scalar>::open(path), net);
}

}  // namespace backprop
