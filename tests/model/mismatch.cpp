// SPDX-License-Identifier: MIT
// A sound file of another network: the message names the first layer that differs, and the
// network stays as it was.
#include "catch.hpp"

#include "model/bytes.hpp"
#include "model/folder.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/model/safetensors.hpp>

#include <string>

namespace bp = backprop;
using bp::testing::error_of;
using bp::testing::file_of;
using bp::testing::tensor;

namespace {

template <class... List>
using Net = bp::Network<float, List...>;

using bp::Dense, bp::Input, bp::ReLU, bp::Tanh;
using Program = Net<Input<8>, Dense<16, ReLU>, Dense<128, Tanh>, Dense<32, ReLU>, Dense<4>>;

/// What loading these bytes into a Loading says; its network must not change.
template <class Loading>
std::string refused(const std::string& bytes) {
    Loading net{bp::Seed{7}};
    const Loading before = net;
    std::string error = error_of([&] { bp::from_safetensors(bytes, net); });
    CHECK((net == before) == !error.empty());
    return error;
}

template <class Loading, class Saved>
std::string refused() {
    return refused<Loading>(bp::to_safetensors(Saved{}));
}

/// A file without a word of ours: zeros in tensors of float, as "name", {shape}.
class Foreign {
public:
    Foreign& add(const std::string& name, const std::string& shape, std::uint64_t count) {
        header_ += (header_.empty() ? "" : ",") +
                   tensor(name, "F32", shape, data_, data_ + 4 * count);
        data_ += 4 * count;
        return *this;
    }
    std::string bytes() const { return file_of("{" + header_ + "}", std::string(data_, '\0')); }

private:
    std::string header_;
    std::uint64_t data_ = 0;
};

const std::string head = "safetensors: ";

}  // namespace

TEST_CASE("mismatch: another size is told with both", "[model]") {
    using Other = Net<Input<8>, Dense<16, ReLU>, Dense<128, Tanh>, Dense<64, ReLU>, Dense<4>>;
    CHECK(refused<Program, Other>() ==
          head + "layer 2: the file has Dense 128→64, the program Dense 128→32");
    CHECK(refused<Program, Net<Input<9>, Dense<16, ReLU>>>() ==
          head + "layer 0: the file has Dense 9→16, the program Dense 8→16");
}

TEST_CASE("mismatch: another activation is another network, but not behind the last layer",
          "[model]") {
    using Ends = Net<Input<8>, Dense<16, ReLU>, Dense<4>>;
    using EndsInSoftmax = Net<Input<8>, Dense<16, ReLU>, Dense<4, bp::Softmax>, bp::CrossEntropy>;
    using InTanh = Net<Input<8>, Dense<16, Tanh>, Dense<4>>;
    using InNothing = Net<Input<8>, Dense<16>, Dense<4>>;
    CHECK(refused<Ends, InTanh>() ==
          head + "layer 0: the file has Dense 8→16 (Tanh), the program Dense 8→16 (ReLU)");
    CHECK(refused<Ends, InNothing>() ==
          head + "layer 0: the file has Dense 8→16, the program Dense 8→16 (ReLU)");
    CHECK(refused<Ends, EndsInSoftmax>().empty());
    CHECK(refused<EndsInSoftmax, Ends>().empty());
    using Leaky = Net<Input<8>, Dense<16, bp::LeakyReLU>, Dense<4>>;
    using Leakier = Net<Input<8>, Dense<16, bp::LeakyReLUWith<std::ratio<1, 5>>>, Dense<4>>;
    CHECK(refused<Leaky, Leakier>() ==
          head + "layer 0: the file has Dense 8→16 (LeakyReLUWith<1/5>), the program Dense 8→16 "
                 "(LeakyReLU)");
}

TEST_CASE("mismatch: layers more, fewer, and of another kind", "[model]") {
    using One = Net<Input<8>, Dense<16, ReLU>>;
    using Two = Net<Input<8>, Dense<16, ReLU>, Dense<4>>;
    CHECK(refused<Two, One>() ==
          head + "layer 1: the file has no further layer, the program Dense 16→4");
    CHECK(refused<One, Two>() ==
          head + "the file goes on with Dense 16→4, the program ends with layer 0, Dense 8→16");
    using Normed = Net<Input<8>, bp::LayerNorm, Dense<16, ReLU>>;
    CHECK(refused<One, Normed>() ==
          head + "layer 0: the file has LayerNorm 8, the program Dense 8→16");
    using NoBias = Net<Input<8>, Dense<16, ReLU, bp::NoBias>>;
    CHECK(refused<One, NoBias>() ==
          head + "layer 0: the file has Dense 8→16 without bias, the program Dense 8→16");
    using Block = Net<Input<8>, bp::Residual<Dense<6, Tanh>, Dense<8>>, Dense<2>>;
    using WiderBlock = Net<Input<8>, bp::Residual<Dense<7, Tanh>, Dense<8>>, Dense<2>>;
    CHECK(refused<Block, WiderBlock>() ==
          head + "layer 0.0: the file has Dense 8→7, the program Dense 8→6");
    using Dropped = Net<Input<8>, Dense<16, ReLU>, bp::Dropout<std::ratio<1, 4>>, Dense<4>>;
    using DroppedMore = Net<Input<8>, Dense<16, ReLU>, bp::Dropout<std::ratio<1, 2>>, Dense<4>>;
    CHECK(refused<Two, Dropped>() ==
          head + "layer 1: the file has Dropout 16, the program Dense 16→4");
    CHECK(refused<Dropped, DroppedMore>().empty());
}

TEST_CASE("mismatch: a file from elsewhere is judged by its shapes", "[model]") {
    using Two = Net<Input<8>, Dense<16, ReLU>, Dense<4>>;
    const auto two = [](const std::string& second, const std::string& shape, std::uint64_t count) {
        return Foreign{}
            .add("0.weight", "[16,8]", 128)
            .add("0.bias", "[16]", 16)
            .add(second + ".weight", shape, count)
            .add(second + ".bias", "[4]", 4);
    };
    CHECK(refused<Two>(two("2", "[4,16]", 64).bytes()).empty());  // and is taken: no word of ours
    CHECK(refused<Two>(two("2", "[4,17]", 68).bytes()) ==
          head + "layer 1: the file has Dense 17→4, the program Dense 16→4 (2.weight is [4, 17] "
                 "there, [4, 16] here)");
    CHECK(refused<Two>(two("2", "[64]", 64).bytes()) ==
          head + "layer 1: the file has 2.weight [64], 2.bias [4], the program Dense 16→4 "
                 "(2.weight is [64] there, [4, 16] here)");
    CHECK(refused<Two>(two("2", "[4,4,4]", 64).bytes()) ==
          head + "layer 1: the file has 2.weight [4, 4, 4], 2.bias [4], the program Dense 16→4 "
                 "(2.weight is [4, 4, 4] there, [4, 16] here)");
    CHECK(refused<Two>(two("1", "[4,16]", 64).bytes()) ==
          head + "layer 1: the file has no tensors 2.*, the program Dense 16→4 (no 2.weight "
                 "there, [4, 16] here)");
    CHECK(refused<Two>(two("2", "[4,16]", 64).add("3.weight", "[1,4]", 4).bytes()) ==
          head + "tensor \"3.weight\" belongs to no layer of the program, which ends with "
                 "layer 1, Dense 16→4, at 2.*");
    CHECK(refused<Two>(Foreign{}.bytes()) ==
          head + "layer 0: the file has no tensors 0.*, the program Dense 8→16 (no 0.weight "
                 "there, [16, 8] here)");
    using NoBias = Net<Input<8>, Dense<16, ReLU, bp::NoBias>>;
    CHECK(refused<NoBias>(
              Foreign{}.add("0.weight", "[16,8]", 128).add("0.bias", "[16]", 16).bytes()) ==
          head + "layer 0: the file has Dense 8→16, the program Dense 8→16 without bias (no "
                 "0.bias here)");
    CHECK(refused<Two>(
              Foreign{}.add("0.weight", "[8]", 8).add("0.bias", "[8]", 8).bytes()) ==
          head + "layer 0: the file has LayerNorm 8, the program Dense 8→16 (0.weight is [8] "
                 "there, [16, 8] here)");
}

TEST_CASE("mismatch: a file is named by its path", "[model]") {
    const bp::testing::Folder folder;
    const std::string path = folder / "net.safetensors";
    bp::save_safetensors(path, Net<Input<2>, Dense<3>>{});
    Net<Input<2>, Dense<4>> net;
    CHECK(error_of([&] { bp::load_safetensors(path, net); }) ==
          path + ": layer 0: the file has Dense 2→3, the program Dense 2→4");
    CHECK(error_of([&] { bp::load_safetensors(folder / "none", net); }) ==
          folder / "none" + ": cannot be opened: No such file or directory");
#if !defined(_WIN32)  // which opens no folder
    CHECK(error_of([&] { bp::load_safetensors(folder.path(), net); }) ==
          folder.path() + ": cannot be read: Is a directory");
#endif
}
