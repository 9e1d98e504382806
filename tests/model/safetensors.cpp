// SPDX-License-Identifier: MIT
// Saving a network and loading it again: what the file holds, and what is refused.
#include "catch.hpp"

#include "model/bytes.hpp"
#include "model/folder.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>
#include <backprop/model/safetensors.hpp>

#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace bp = backprop;
using bp::testing::bytes_of;
using bp::testing::error_of;
using bp::testing::file_of;
using bp::testing::Folder;
using bp::testing::read_text;

namespace {

template <class S>
using NetOf = bp::Network<S, bp::Input<4>, bp::Dense<8, bp::ReLU>, bp::Dropout<std::ratio<1, 4>>,
                          bp::Residual<bp::LayerNorm, bp::Dense<8, bp::Tanh, bp::NoBias>>,
                          bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
using Net = NetOf<float>;

/// Somebody's layer that names nothing, y = s ⊙ x + m, with a mean m for state.
struct Scale {
    static constexpr bp::Shape output(bp::Shape input) { return input; }
    static constexpr bp::Index parameter_count(bp::Shape input) { return input.size(); }
    static constexpr bp::Index state_count(bp::Shape input) { return input.size(); }
    static void forward(auto& p) {
        p.a = p.x;
        for (bp::Index i = 0; i < p.a.rows(); ++i)
            p.a.row(i).array() = p.x.row(i).array() * p.theta[i] + p.state[i];
    }
    static void backward(auto&) {}
};

}  // namespace

TEMPLATE_TEST_CASE("safetensors: what was saved is loaded bit for bit", "[model]", float, double) {
    using Typed = NetOf<TestType>;
    const Folder folder;
    Typed saved{bp::Seed{3}};
    saved.parameters()(0) = -TestType(0);
    saved.parameters()(1) = std::numeric_limits<TestType>::denorm_min();
    saved.parameters()(2) = std::numeric_limits<TestType>::infinity();
    bp::save_safetensors(folder / "net", saved);
    Typed loaded{bp::Seed{4}};
    bp::load_safetensors(folder / "net", loaded);
    CHECK(std::memcmp(loaded.parameters().data(), saved.parameters().data(),
                      sizeof(TestType) * static_cast<std::size_t>(Typed::parameter_count)) == 0);
    CHECK(read_text(folder / "net") == bp::to_safetensors(saved));

    Typed from_memory{bp::Seed{4}};
    bp::from_safetensors(bp::to_safetensors(saved), from_memory);
    CHECK(from_memory == saved);
}

TEST_CASE("safetensors: a file is the format's to the byte, W row by row", "[model]") {
    using Small = bp::Network<float, bp::Input<2>, bp::Dense<3>>;
    Small net;
    net.layer<0>().weights() << 1, 2, 3, 4, 5, 6;
    net.layer<0>().bias() << 7, 8, 9;
    const std::string header =
        R"({"__metadata__":{"format":"pt","backprop.architecture":"Input 2\n0 Dense 2→3\n"},)"
        R"("0.weight":{"dtype":"F32","shape":[3, 2],"data_offsets":[0, 24]},)"
        R"("0.bias":{"dtype":"F32","shape":[3],"data_offsets":[24, 36]}})";
    const std::string padding((8 - header.size() % 8) % 8, ' ');
    CHECK(bp::to_safetensors(net) ==
          file_of(header + padding, bytes_of<float>({1, 2, 3, 4, 5, 6, 7, 8, 9})));
}

TEST_CASE("safetensors: a network without a line in the header reads F64, F32, F16 and BF16",
          "[model]") {
    using Small = bp::Network<float, bp::Input<2>, bp::Dense<2, bp::Identity, bp::NoBias>>;
    const auto loaded = [](const std::string& dtype, const std::string& data) {
        Small net;
        bp::from_safetensors(file_of(R"({"0.weight":{"dtype":")" + dtype +
                                         R"(","shape":[2,2],"data_offsets":[0,)" +
                                         std::to_string(data.size()) + "]}}  ",
                                     data),
                             net);
        return std::vector<float>{net.layer<0>().weights()(0, 0), net.layer<0>().weights()(0, 1),
                                  net.layer<0>().weights()(1, 0), net.layer<0>().weights()(1, 1)};
    };
    constexpr float inf = std::numeric_limits<float>::infinity();
    CHECK(loaded("F64", bytes_of<double>({1, -0.1, 1e-300, 3})) ==
          std::vector<float>{1, -0.1f, 0, 3});
    CHECK(loaded("F32", bytes_of<float>({1, -2.5f, inf, 1e-40f})) ==
          std::vector<float>{1, -2.5f, inf, 1e-40f});
    // 1, the least positive number, the greatest finite one, −∞; then −2 and the like.
    CHECK(loaded("F16", bytes_of<std::uint16_t>({0x3C00, 0x0001, 0x7BFF, 0xFC00})) ==
          std::vector<float>{1, 0x1p-24f, 65504, -inf});
    CHECK(loaded("F16", bytes_of<std::uint16_t>({0xC000, 0x83FF, 0x0400, 0x3555})) ==
          std::vector<float>{-2, -0x3FFp-24f, 0x1p-14f, 0x1.554p-2f});
    CHECK(loaded("BF16", bytes_of<std::uint16_t>({0x3F80, 0xC020, 0x7F80, 0x0001})) ==
          std::vector<float>{1, -2.5f, inf, 0x1p-133f});
    CHECK(std::isnan(loaded("F16", bytes_of<std::uint16_t>({0x7E00, 0, 0, 0}))[0]));
}

TEST_CASE("safetensors: large matrices are transposed block by block without a mistake",
          "[model]") {
    using Large = bp::Network<double, bp::Input<67>, bp::Dense<101>>;
    const Large net;
    const std::string bytes = bp::to_safetensors(net);
    std::size_t at = bytes.size() - sizeof(double) * (67 + 1) * 101;
    bool same = true;
    for (int r = 0; r < 101; ++r)
        for (int c = 0; c < 67; ++c, at += sizeof(double)) {
            double number = 0;
            std::memcpy(&number, bytes.data() + at, sizeof number);
            same = same && number == net.layer<0>().weights()(r, c);
        }
    CHECK(same);
}

TEST_CASE("safetensors: a layer of one's own keeps its parameters and its state", "[model]") {
    using Own = bp::Network<double, bp::Input<3>, Scale, bp::Dense<2>>;
    Own saved;
    saved.parameters().setLinSpaced(1, 2);
    saved.state().setLinSpaced(3, 4);
    const std::string bytes = bp::to_safetensors(saved);
    CHECK(bytes.find(R"("0.parameters":{"dtype":"F64","shape":[3])") != bytes.npos);
    CHECK(bytes.find(R"("0.state":{"dtype":"F64","shape":[3])") != bytes.npos);
    Own loaded;
    bp::from_safetensors(bytes, loaded);
    CHECK(loaded == saved);
}

TEST_CASE("safetensors: what was told along with a network comes back", "[model]") {
    const Folder folder;
    const bp::ModelInfo info{.input_scaling = {Eigen::Vector4d{0, -1.5, 0.1, 1e-310},
                                               Eigen::Vector4d{1, 2, 1.0 / 3, 1e300}},
                             .target_scaling = {Eigen::Vector3d{1, 2, 3},
                                                Eigen::Vector3d{4, 5, 6}},
                             .input_names = {"a", "", "\"quoted\" \\", "\u00fc\U0001F600"},
                             .label_names = {"T-shirt/top", "line\nbreak", "\x01\x7f"},
                             .notes = {{"author", "Ada"}, {"", "an empty key"}}};
    Net net;
    bp::save_safetensors(folder / "net", net, info);
    CHECK(bp::load_safetensors(folder / "net", net) == info);
    bp::save_safetensors(folder / "net", net);
    CHECK(bp::load_safetensors(folder / "net", net) == bp::ModelInfo{});
}

TEST_CASE("safetensors: what cannot be told again is not saved", "[model]") {
    const Folder folder;
    const Net net;
    const auto refused = [&](const bp::ModelInfo& info) {
        const std::string error =
            error_of([&] { bp::save_safetensors(folder / "net", net, info); });
        CHECK(!bp::testing::exists(folder / "net"));
        return error;
    };
    const Eigen::Vector4d four = Eigen::Vector4d::Ones();
    const Eigen::Vector3d three = Eigen::Vector3d::Ones();
    CHECK(refused({.input_scaling = {three, three}}) ==
          "model: input_offset: 3 numbers, the network has 4");
    CHECK(refused({.target_scaling = {four, four}}) ==
          "model: target_offset: 4 numbers, the network has 3");
    CHECK(refused({.input_scaling = {four, {}}}) ==
          "model: a scaling has 4 offsets and 0 scales");
    CHECK(refused({.input_scaling = {four, Eigen::Vector4d{1, 2, std::nan(""), 3}}}) ==
          "model: input_scale(2) is no finite number");
    CHECK(refused({.target_scaling = {three, Eigen::Vector3d{1, 0, 2}}}) ==
          "model: scale 1 of a scaling is 0");
    CHECK(refused({.label_names = {"K\xf6ln"}}) ==
          "model: a text that goes into the file is no well-formed UTF-8");
    CHECK(refused({.notes = {{"backprop.x", ""}}}) ==
          "model: the note \"backprop.x\": this key is the library's own");
    CHECK(refused({.notes = {{"format", "tf"}}}) ==
          "model: the note \"format\": this key is the library's own");
    CHECK(refused({.notes = {{"a", "1"}, {"a", "2"}}}) == "model: the note \"a\" comes twice");
}

TEST_CASE("safetensors: what could not be loaded again is not saved", "[model]") {
    const Folder folder;
    const std::string path = folder / "net";
    NetOf<float> net{bp::Seed{3}};
    bp::save_safetensors(path, net, {.notes = {{"a", "good"}}});
    const std::string good = read_text(path);
    bp::ModelInfo many, longer{.notes = {{std::string(5000, 'k'), "text"}}},
        large{.notes = {{"k", std::string(100'000'001, 't')}}};
    for (int i = 0; i < 17000; ++i) many.notes.push_back({"note " + std::to_string(i), ""});
    CHECK_THROWS_WITH(bp::save_safetensors(path, net, many), Catch::Contains("less than 16384"));
    CHECK_THROWS_WITH(bp::save_safetensors(path, net, longer), Catch::Contains("at most 4096"));
    CHECK_THROWS_WITH(bp::save_safetensors(path, net, large), Catch::Contains("100000000"));
    const bool untouched = read_text(path) == good;
    CHECK(untouched);
}
