// SPDX-License-Identifier: MIT
// (c) DEPTH layers, no two of one width, trained in batches.
#include <backprop/backprop.hpp>

#include <utility>

#ifndef DEPTH
#define DEPTH 20
#endif

namespace bp = backprop;

template <class Indices>
struct Deep;
template <std::size_t... l>
struct Deep<std::index_sequence<l...>> {
    using Net = bp::Network<float, bp::Input<8>, bp::Dense<16 + l, bp::Tanh>..., bp::SquaredError>;
};
using Net = Deep<std::make_index_sequence<DEPTH>>::Net;

float step(Net& net, const Eigen::MatrixXf& x, const Eigen::MatrixXf& t) {
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    net.forward(x, ws);
    const float C = net.backward(ws, t, g);
    net.parameters() -= 0.1f * g.parameters();
    return C;
}
