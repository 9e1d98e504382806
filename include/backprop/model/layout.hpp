// SPDX-License-Identifier: MIT
// A network as a model file knows it: which tensors, under which names, and a line of text for
// each layer.
//
// The names are those that PyTorch's state_dict has for an nn.Sequential of the same layers, in
// which each layer takes an index, and an activation other than Identity the next one:
//
//     Dense<128, ReLU>, Dropout<…>, Dense<10>      0.weight 0.bias          3.weight 3.bias
//     Linear, ReLU, Dropout, Linear                0         1        2     3
//
// What is inside a layer that holds layers (Residual) is counted anew behind its index: 1.0.weight.
// A layer names its parameters in tensors(input) (layer/concept.hpp); those of one that does not
// are one vector, "<index>.parameters", and state that is no parameter is "<index>.state".
#pragma once

#include <backprop/activation/identity.hpp>
#include <backprop/core/name.hpp>
#include <backprop/layer/chain.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace backprop::detail {

/// One tensor and where its numbers lie: rows × cols, column-major, or a vector where cols is 0.
template <class S>
struct ModelTensor {
    std::string name;
    Index rows = 0, cols = 0;
    S* data = nullptr;
    std::size_t line = 0;  ///< of its layer

    Index size() const { return rows * (cols == 0 ? 1 : cols); }
    std::vector<std::uint64_t> shape() const {
        if (cols == 0) return {static_cast<std::uint64_t>(rows)};
        return {static_cast<std::uint64_t>(rows), static_cast<std::uint64_t>(cols)};
    }
};

/// One layer: "3", "layer 2", "Dense 128→64", "ReLU".
template <class S>
struct ModelLine {
    std::string index;   ///< in the names of tensors
    std::string layer;   ///< as this library counts
    std::string text;    ///< what two networks must share to share parameters
    std::string detail;  ///< an activation, a rate; empty if there is none
    bool same_detail = false;  ///< must a file have the same? Then it is an activation

    std::string full_text() const { return detail.empty() ? text : text + " (" + detail + ")"; }
};

template <class S>
struct ModelLayout {
    std::vector<ModelLine<S>> lines;
    std::vector<ModelTensor<S>> tensors;
};

/// "Dense" and, as `arguments`, "128, ReLU" out of "Dense<128, ReLU>": what all compilers agree
/// on, so no namespaces, and no arguments with a lambda or a type of somebody's own in them.
inline std::string short_name(std::string_view name, std::string* arguments = nullptr) {
    const std::size_t open = name.find('<');
    std::string_view base = name.substr(0, open);
    // "(anonymous namespace)::Cube" or "{anonymous}::Cube" begins with another '<' or with none.
    if (const std::size_t at = base.rfind("::"); at != base.npos) base.remove_prefix(at + 2);
    if (arguments) {
        arguments->clear();
        if (open != name.npos) *arguments = name.substr(open + 1, name.rfind('>') - open - 1);
        constexpr std::string_view plain = "0123456789/., -";
        if (arguments->find_first_not_of(plain) != arguments->npos) arguments->clear();
    }
    return std::string{base};
}

/// "Dense 128→64", "LayerNorm 128".
inline std::string sized_text(std::string name, Index takes, Index makes, bool arrow) {
    name.append(" ").append(std::to_string(takes));
    if (arrow) name.append("→").append(std::to_string(makes));
    return name;
}

/// The line of a layer without what stands in its parameters, and of its activation.
template <class L, class S>
ModelLine<S> line_of(Shape input, bool last) {
    ModelLine<S> line;
    std::string arguments;
    const std::string name = short_name(type_name<L>(), &arguments);
    const Index takes = input.size(), makes = L::output(input).size();
    if constexpr (requires { typename L::Activation; }) {
        line.text = sized_text(name, takes, makes, true);
        if constexpr (!std::same_as<typename L::Activation, Identity>) {
            const std::string function = type_name<typename L::Activation>();
            line.detail = short_name(function, &arguments);
            if (!arguments.empty()) line.detail += "<" + arguments + ">";
        }
        line.same_detail = !last;
        if constexpr (requires { L::has_bias; })
            if (!L::has_bias) line.text += " without bias";
    } else {
        line.text = sized_text(name, takes, makes, takes != makes);
        line.detail = arguments;
    }
    return line;
}

/// Adds a layer's parameters, `count` numbers from `theta` on, as it names them.
template <class S>
void add_tensors(ModelLayout<S>& layout, const auto& tensors, S* theta, Index count) {
    const std::size_t line = layout.lines.size() - 1;
    const std::string prefix = layout.lines[line].index + ".";
    Index used = 0;
    for (const ParameterTensor& t : tensors) {
        layout.tensors.push_back(
            {prefix + std::string{t.name}, t.rows, t.cols, theta + used, line});
        used += layout.tensors.back().size();
    }
    if (used != count)
        fail("model: " + layout.lines[line].layer + ", " + layout.lines[line].text +
             ": its tensors(input) name " + std::to_string(used) + " of its " +
             std::to_string(count) + " parameters");
}

template <class S, class... Layers>
void add_chain(ModelLayout<S>& layout, std::type_identity<Chain<Layers...>>, Shape input,
               S* theta, S* state, bool outermost, std::string layer, std::string prefix);

template <class L, class S>
void add_layer(ModelLayout<S>& layout, Shape input, S* theta, S* state, ModelLine<S> line) {
    layout.lines.push_back(line);
    const Index count = L::parameter_count(input);
    if constexpr (requires { typename L::Layers::Plan; }) {
        add_chain(layout, std::type_identity<typename L::Layers>{}, input, theta, state, false,
                  line.layer + ".", line.index + ".");
    } else {
        if constexpr (requires { L::tensors(input); }) {
            add_tensors(layout, L::tensors(input), theta, count);
        } else if (count > 0) {
            const ParameterTensor all[] = {{"parameters", count}};
            add_tensors(layout, all, theta, count);
        }
        if (const Index states = state_count<L>(input); states > 0) {
            const ParameterTensor all[] = {{"state", states}};
            add_tensors(layout, all, state, states);
        }
    }
}

template <class S, class... Layers>
void add_chain(ModelLayout<S>& layout, std::type_identity<Chain<Layers...>>, Shape input,
               S* theta, S* state, bool outermost, std::string layer, std::string prefix) {
    const typename Chain<Layers...>::Plan plan{input};
    std::size_t l = 0, index = 0;
    const auto add = [&]<class L>(std::type_identity<L>) {
        ModelLine<S> line = line_of<L, S>(plan.shapes[l], outermost && l + 1 == sizeof...(Layers));
        line.index = prefix + std::to_string(index++);
        line.layer = layer + std::to_string(l);
        if constexpr (requires { typename L::Activation; })
            index += !std::same_as<typename L::Activation, Identity>;
        add_layer<L>(layout, plan.shapes[l], theta + plan.theta[l], state + plan.state[l], line);
        ++l;
    };
    (add(std::type_identity<Layers>{}), ...);
}

/// The layout of a network with its parameters at `theta` and its state at `state`.
template <class Net>
auto layout_of(typename Net::Scalar* theta, typename Net::Scalar* state) {
    ModelLayout<typename Net::Scalar> layout;
    add_chain(layout, std::type_identity<typename Net::Layers>{}, Net::input_shape, theta, state,
              true, "layer ", "");
    return layout;
}

/// The layers, a line each, as a file shows them to a reader: "2 Dense 128→64 (ReLU)".
template <class Net, class S>
std::string architecture_text(const std::vector<ModelLine<S>>& lines) {
    std::string text = "Input " + to_string(Net::input_shape) + "\n";
    for (const ModelLine<S>& line : lines) text += line.index + " " + line.full_text() + "\n";
    if constexpr (Net::has_loss) text += short_name(type_name<typename Net::Loss>()) + "\n";
    return text;
}

}  // namespace backprop::detail
