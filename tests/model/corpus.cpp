// SPDX-License-Identifier: MIT
// Writes the files of malformed.hpp, and a sound one, into the folder $BACKPROP_CORPUS.
#include "catch.hpp"

#include "model/folder.hpp"
#include "model/malformed.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/model/safetensors.hpp>

#include <cstdlib>
#include <string>

namespace bp = backprop;

TEST_CASE("corpus: write", "[.corpus-write]") {
    const char* path = std::getenv("BACKPROP_CORPUS");
    REQUIRE(path != nullptr);
    const std::string folder = std::string{path} + "/";
    for (const auto& file : bp::testing::malformed_files())
        if (file.bytes.size() <= 4096)  // what the fuzzer takes
            bp::testing::write_text(folder + file.name, file.bytes);
    const bp::Network<float, bp::Input<2>, bp::Dense<3>> net;
    bp::testing::write_text(
        folder + "sound",
        bp::to_safetensors(net, {.input_scaling = {Eigen::Vector2d{0, 1}, Eigen::Vector2d{2, 3}},
                                 .label_names = {"a", "\u00e9", "c"},
                                 .notes = {{"key", "text"}}}));
}
