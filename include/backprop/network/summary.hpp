// SPDX-License-Identifier: MIT
// The table of a network's layers. All its numbers are constants of the type: see
// Network::parameter_count, Definition::plan and Workspace::bytes.
#pragma once

#include <backprop/core/name.hpp>
#include <backprop/network/feedforward.hpp>

#include <ostream>
#include <string>

namespace backprop {

namespace detail {

/// 109386 as "109'386", C++'s own way to write it.
inline std::string grouped(Index n) {
    std::string text = std::to_string(n);
    for (auto at = static_cast<Index>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, '\'');
    return text;
}

/// Lines of a table: its first two columns aligned to the left, the others to the right.
class Table {
public:
    static constexpr std::size_t columns = 5;

    void row(const std::string (&cells)[columns]) {
        for (std::size_t c = 0; c < columns; ++c) {
            if (cells[c].size() > width_[c]) width_[c] = cells[c].size();
            cells_.append(cells[c]).push_back('\n');
        }
    }

    std::string text() const {
        std::string out;
        std::size_t at = 0;
        for (std::size_t c = 0; at < cells_.size(); c = (c + 1) % columns) {
            const std::size_t end = cells_.find('\n', at);
            const std::string cell = cells_.substr(at, end - at);
            const std::string padding(width_[c] - cell.size(), ' ');
            out += c < 2 ? cell + padding : padding + cell;
            at = end + 1;
            if (c + 1 < columns) {
                out += "  ";
            } else {
                out.erase(out.find_last_not_of(' ') + 1);
                out += '\n';
            }
        }
        return out;
    }

private:
    std::string cells_;  // each ended by a newline
    std::size_t width_[columns] = {};
};

}  // namespace detail

/// The table of layers: index, name, output shape, parameters and their bytes. With
/// `samples` > 0 also the bytes of a workspace of as many samples.
template <class S, class... List>
std::string summary(const Network<S, List...>&, Index samples = 0) {
    using Net = Network<S, List...>;
    const auto& plan = Net::Definition::plan;
    const auto bytes = [](Index count) {
        return detail::grouped(count * static_cast<Index>(sizeof(S)));
    };
    detail::Table table;
    table.row({"", "layer", "output", "parameters", "bytes"});
    table.row({"", "Input", to_string(Net::input_shape), "", ""});
    const auto row = [&]<std::size_t l>(std::integral_constant<std::size_t, l>) {
        const Index count = plan.theta[l + 1] - plan.theta[l];
        table.row({std::to_string(l), type_name<typename Net::Layers::template Layer<l>>(),
                   to_string(plan.shapes[l + 1]), detail::grouped(count), bytes(count)});
    };
    [&]<std::size_t... l>(std::index_sequence<l...>) {
        (row(std::integral_constant<std::size_t, l>{}), ...);
    }(std::make_index_sequence<Net::Definition::depth>{});
    if constexpr (Net::has_loss) table.row({"", type_name<typename Net::Loss>(), "", "", ""});
    table.row({"", "total", "", detail::grouped(Net::parameter_count),
               bytes(Net::parameter_count)});
    if (samples > 0)
        table.row({"", "workspace of " + detail::grouped(samples), "", "",
                   detail::grouped(Workspace<Net>::bytes(samples))});
    return table.text();
}

template <class S, class... List>
std::ostream& operator<<(std::ostream& out, const Network<S, List...>& net) {
    return out << summary(net);
}

}  // namespace backprop
