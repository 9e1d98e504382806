// SPDX-License-Identifier: MIT
// Our half of pytorch.sh, which runs these hidden tests in turn with pytorch.py: networks to files
// that PyTorch loads, and PyTorch's files into networks, with inputs and outputs beside them.
#include "catch.hpp"

#include "model/folder.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/model/safetensors.hpp>

#include <cstdlib>
#include <cstring>
#include <string>

namespace bp = backprop;

namespace {

// As in pytorch.py.
using Deep = bp::Network<float, bp::Input<20>, bp::Dense<33, bp::ReLU>,
                         bp::Dropout<std::ratio<1, 4>>, bp::LayerNorm, bp::Dense<17, bp::Tanh>,
                         bp::Dense<9>, bp::Dense<5, bp::Softmax>, bp::CrossEntropy>;
using Block = bp::Network<double, bp::Input<6>,
                          bp::Residual<bp::LayerNorm, bp::Dense<8, bp::GELU>,
                                       bp::Dense<6, bp::Identity, bp::NoBias>>,
                          bp::Dense<3>>;

constexpr bp::Index samples = 7;

// Sums of 33 products of numbers around 1, in another order.
template <class S>
constexpr S tolerance = static_cast<S>(sizeof(S) == 4 ? 1e-6 : 1e-14);

std::string folder() {
    const char* path = std::getenv("BACKPROP_PYTORCH");
    REQUIRE(path != nullptr);
    return path;
}

template <class S>
bp::Matrix<S> inputs(bp::Index rows) {
    bp::Matrix<S> x(rows, samples);
    bp::Generator generator{bp::Seed{17}};
    for (bp::Index i = 0; i < x.size(); ++i) x(i) = static_cast<S>(bp::symmetric(generator));
    return x;
}

/// The numbers as they lie, a sample after the other.
template <class S>
std::string numbers_of(const bp::Matrix<S>& m) {
    return {reinterpret_cast<const char*>(m.data()),
            static_cast<std::size_t>(m.size()) * sizeof(S)};
}

template <class Net>
void write(const std::string& name, bp::Seed seed) {
    using S = typename Net::Scalar;
    Net net{seed};
    // Scales and biases other than 1 and 0.
    bp::Generator generator{seed};
    for (bp::Index i = 0; i < Net::parameter_count; ++i)
        net.parameters()(i) += static_cast<S>(0.1 * bp::symmetric(generator));
    const bp::Matrix<S> x = inputs<S>(Net::input_size);
    bp::save_safetensors(folder() + "/" + name + ".safetensors", net);
    bp::testing::write_text(folder() + "/" + name + ".x", numbers_of<S>(x));
    bp::testing::write_text(folder() + "/" + name + ".y", numbers_of<S>(net.predict(x)));
}

template <class Net>
void read(const std::string& name) {
    using S = typename Net::Scalar;
    Net net;
    bp::load_safetensors(folder() + "/" + name + ".torch.safetensors", net);
    const std::string text = bp::testing::read_text(folder() + "/" + name + ".torch.y");
    const bp::Matrix<S> y = net.predict(inputs<S>(Net::input_size));
    REQUIRE(text.size() == numbers_of<S>(y).size());
    bp::Matrix<S> expected(y.rows(), y.cols());
    std::memcpy(expected.data(), text.data(), text.size());
    CHECK((y - expected).cwiseAbs().maxCoeff() <= tolerance<S>);
    CHECK(expected.cwiseAbs().maxCoeff() > S(0.1));
}

}  // namespace

TEST_CASE("pytorch: write", "[.pytorch-write]") {
    write<Deep>("deep", bp::Seed{1});
    write<Block>("block", bp::Seed{2});
}

TEST_CASE("pytorch: read", "[.pytorch-read]") {
    read<Deep>("deep");
    read<Block>("block");
    // Half and brain floats, to the bit, against what PyTorch makes floats of.
    for (const std::string name : {"half", "bfloat"}) {
        Deep net;
        bp::load_safetensors(folder() + "/" + name + ".torch.safetensors", net);
        const bp::Matrix<float> by_rows = net.layer<0>().weights().transpose();
        CHECK(numbers_of<float>(by_rows) ==
              bp::testing::read_text(folder() + "/" + name + ".torch.weight"));
    }
}
