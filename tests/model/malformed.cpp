// SPDX-License-Identifier: MIT
// No file that is not sound gets into a network, whatever it claims: from memory and from disk
// the same message, and the network as it was.
#include "catch.hpp"

#include "model/folder.hpp"
#include "model/malformed.hpp"

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/model/safetensors.hpp>

#include <filesystem>
#include <set>
#include <string>

namespace bp = backprop;
using bp::testing::error_of;
using bp::testing::Folder;

namespace {

using Net = bp::Network<float, bp::Input<2>, bp::Dense<3>>;

/// What loading says, which must be the same from memory and from disk.
std::string refused(const std::string& bytes, const Folder& folder) {
    const std::string path = folder / "file";
    Net net;
    const Net before = net;
    const std::string error = error_of([&] { bp::from_safetensors(bytes, net); });
    CHECK((net == before) == !error.empty());
    net = before;
    bp::testing::write_text(path, bytes);
    const std::string from_disk = error_of([&] { bp::load_safetensors(path, net); });
    CHECK((net == before) == !error.empty());
    if (error.empty()) CHECK(from_disk.empty());
    else CHECK(from_disk == path + error.substr(std::string{"safetensors"}.size()));
    return error;
}

}  // namespace

TEST_CASE("malformed: each file is refused with its message", "[model]") {
    const Folder folder;
    std::set<std::string> names;
    for (const auto& file : bp::testing::malformed_files()) {
        CAPTURE(file.name);
        CHECK(refused(file.bytes, folder) == "safetensors: " + file.error);
        CHECK(names.insert(file.name).second);
    }
    CHECK(names.size() >= 40);
}

TEST_CASE("malformed: without its mistakes such a file is taken", "[model]") {
    using bp::testing::file_of, bp::testing::tensor;
    const Folder folder;
    const std::string sound = file_of(bp::testing::sound_header(), bp::testing::sound_numbers);
    CHECK(refused(sound, folder).empty());
    // Other orders, spaces, escapes and empty tensors are the format's, too.
    const std::string header =
        "{ \"0.b\\u0069as\" :\t{\"data_offsets\":[24 , 36],\r\n\"shape\":[3],\"dtype\":\"F32\"},"
        "\"__metadata__\":{\"\\ud83d\\ude00\\\"\\\\\\/\\b\\f\\n\\r\\t\":\"\u00e9\"},"
        "\"0.weight\":{\"dtype\":\"F32\",\"data_offsets\":[0,24],\"shape\":[3,2]}}   ";
    Net net;
    const bp::ModelInfo info =
        bp::from_safetensors(file_of(header, bp::testing::sound_numbers), net);
    REQUIRE(info.notes.size() == 1);
    CHECK(info.notes[0].key == "\U0001F600\"\\/\b\f\n\r\t");
    CHECK(info.notes[0].text == "\u00e9");
    CHECK(net.layer<0>().bias()(2) == net.layer<0>().weights()(0, 0));
    CHECK(refused(file_of("{" + tensor("trainer.x", "I64", "[0]", 0, 0) + "," +
                              bp::testing::sound_header().substr(1),
                          bp::testing::sound_numbers),
                  folder)
              .empty());
}

TEST_CASE("malformed: a file cut short at any byte is refused", "[model]") {
    const Folder folder;
    const std::string sound = bp::to_safetensors(
        Net{bp::Seed{3}}, {.label_names = {"a", "b", "c"}, .notes = {{"key", "text"}}});
    for (std::size_t size = 0; size < sound.size(); ++size) {
        CAPTURE(size);
        CHECK(!refused(sound.substr(0, size), folder).empty());
    }
    CHECK(refused(sound, folder).empty());
}

TEST_CASE("malformed: a file with any byte of its header changed is refused or taken whole",
          "[model]") {
    const std::string sound = bp::to_safetensors(Net{}, {.label_names = {"a", "b", "c"}});
    const Net before{bp::Seed{2}};
    int taken = 0;
    for (std::size_t at = 0; at < sound.size() - 36; ++at)
        for (const int flip : {1, 2, 4, 8, 16, 32, 64, 128}) {
            std::string bytes = sound;
            bytes[at] = static_cast<char>(bytes[at] ^ flip);
            Net net = before;
            const bool refused = !error_of([&] { bp::from_safetensors(bytes, net); }).empty();
            taken += !refused;
            if (refused) CHECK(net == before);
            else CHECK(net == Net{});
        }
    CHECK(taken > 0);  // a letter of a label's name
}
