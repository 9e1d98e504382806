// SPDX-License-Identifier: MIT
// Is a file of the network that is to be loaded? If not, the message names the first layer that
// differs, as "layer 2: the file has Dense 128→64, the program Dense 128→32". What the file's
// layers are, its architecture text says (model/layout.hpp), in a file from elsewhere its shapes.
//
// Layers, sizes and activations have to agree. The activation of the last layer does not: one
// program may end in logits and the other in a softmax. Nor do the loss and a dropout's rate.
#pragma once

#include <backprop/model/layout.hpp>
#include <backprop/model/tensor_file.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace backprop::detail {

/// Tensors that only a checkpoint has, and that a model ignores.
inline constexpr std::string_view trainer_prefix = "trainer.";

[[noreturn]] BACKPROP_COLD inline void refuse_layer(const std::string& file,
                                                    const std::string& layer,
                                                    const std::string& has,
                                                    const std::string& program,
                                                    const std::string& more = {}) {
    fail(file + ": " + layer + ": the file has " + has + ", the program " + program + more);
}

/// The lines of a file's architecture text that stand for layers: those that begin with a digit.
template <class S>
std::vector<ModelLine<S>> read_architecture(std::string_view text) {
    std::vector<ModelLine<S>> lines;
    while (!text.empty()) {
        const std::string_view row = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(row.size() + 1, text.size()));
        if (row.empty() || row[0] < '0' || row[0] > '9') continue;
        ModelLine<S> line;
        const std::size_t space = std::min(row.find(' '), row.size());
        const std::size_t open = row.rfind(" (");
        line.index = row.substr(0, space);
        line.text = row.substr(std::min(space + 1, row.size()), open == row.npos || open < space
                                                                    ? row.npos
                                                                    : open - space - 1);
        if (open != row.npos && row.back() == ')')
            line.detail = row.substr(open + 2, row.size() - open - 3);
        lines.push_back(std::move(line));
    }
    return lines;
}

template <class S>
void compare_architecture(const std::string& file, std::string_view text,
                          const std::vector<ModelLine<S>>& program) {
    const auto lines = read_architecture<S>(text);
    for (std::size_t i = 0; i < program.size(); ++i) {
        const ModelLine<S>& mine = program[i];
        if (i == lines.size())
            refuse_layer(file, mine.layer, "no further layer", mine.full_text());
        const ModelLine<S>& its = lines[i];
        if (its.text != mine.text) refuse_layer(file, mine.layer, its.text, mine.text);
        if ((mine.same_detail && its.detail != mine.detail) || its.index != mine.index)
            refuse_layer(file, mine.layer, its.full_text(), mine.full_text());
    }
    if (lines.size() > program.size())
        fail(file + ": the file goes on with " + lines[program.size()].full_text() +
             ", the program ends with " + program.back().layer + ", " + program.back().text);
}

/// The file's tensors whose name is "<index>." and one more word.
template <class S>
std::vector<TensorInfo<S>> tensors_at(const TensorTable<S>& table,
                                             const std::string& index) {
    std::vector<TensorInfo<S>> at;
    for (const std::uint32_t name : table.names) {
        const TensorInfo<S> t = table.tensor(name);
        if (t.name.starts_with(index + ".") && t.name.find('.', index.size() + 1) == t.name.npos)
            at.push_back(t);
    }
    return at;
}

/// What a file without our text seems to have at an index: a Linear, a LayerNorm, or a list.
template <class S>
std::string guess_layer(const TensorTable<S>& table, const std::string& index) {
    const auto weight = table.find(index + ".weight"), bias = table.find(index + ".bias");
    const auto all = tensors_at(table, index);
    if (weight && all.size() == (bias ? 2u : 1u)) {
        const auto& shape = weight->shape;
        const bool fits = !bias || (!shape.empty() && bias->shape.size() == 1 &&
                                    bias->shape[0] == shape[0]);
        if (shape.size() == 2 && fits)
            return "Dense " + std::to_string(shape[1]) + "→" + std::to_string(shape[0]) +
                   (bias ? "" : " without bias");
        if (shape.size() == 1 && bias && fits) return "LayerNorm " + std::to_string(shape[0]);
    }
    std::string list;
    for (const TensorInfo<S>& t : all)
        list += (list.empty() ? "" : ", ") + t.name + " " + tensor_shape_text(t.shape);
    return list.empty() ? "no tensors " + index + ".*" : list;
}

/// Are names and shapes of the file those of the program?
template <class S>
void compare_tensors(const std::string& file, const TensorTable<S>& table,
                     const ModelLayout<S>& program) {
    const auto refuse = [&](const ModelTensor<S>& mine, const std::string& more) {
        const ModelLine<S>& line = program.lines[mine.line];
        refuse_layer(file, line.layer, guess_layer(table, line.index), line.text, more);
    };
    for (const ModelTensor<S>& mine : program.tensors) {
        const auto its = table.find(mine.name);
        if (!its)
            refuse(mine, " (no " + mine.name + " there, " + tensor_shape_text(mine.shape()) +
                             " here)");
        if (its->shape != mine.shape())
            refuse(mine, " (" + mine.name + " is " + tensor_shape_text(its->shape) + " there, " +
                             tensor_shape_text(mine.shape()) + " here)");
        if (its->dtype - dtypes >= 4)
            fail(file + ": tensor \"" + mine.name + "\": " + std::string{its->dtype->name} +
                 " numbers; F64, F32, F16 and BF16 are read");
    }
    for (const std::uint32_t name : table.names) {
        const TensorInfo<S> its = table.tensor(name);
        bool known = its.name.starts_with(trainer_prefix);
        for (const ModelTensor<S>& mine : program.tensors) known = known || mine.name == its.name;
        if (known) continue;
        for (const ModelTensor<S>& mine : program.tensors) {
            const std::string& index = program.lines[mine.line].index;
            if (its.name.starts_with(index + ".")) refuse(mine, " (no " + its.name + " here)");
        }
        fail(file + ": tensor \"" + its.name + "\" belongs to no layer of the program, which ends "
             "with " + program.lines.back().layer + ", " + program.lines.back().text + ", at " +
             program.lines.back().index + ".*");
    }
}

}  // namespace backprop::detail
