// SPDX-License-Identifier: MIT
// Files that are no sound safetensors files of Input<2>, Dense<3>, and what is said of each.
#pragma once

#include "model/bytes.hpp"

#include <string>
#include <vector>

namespace backprop::testing {

struct Malformed {
    std::string name;   ///< as a file's name
    std::string bytes;
    std::string error;  ///< behind "safetensors: "
};

inline const std::string sound_numbers(36, '\1');  // 9 floats

inline std::string sound_header() {
    return "{" + tensor("0.weight", "F32", "[3,2]", 0, 24) + "," +
           tensor("0.bias", "F32", "[3]", 24, 36) + "}";
}

inline std::vector<Malformed> malformed_files() {
    std::vector<Malformed> all;
    const auto add = [&](const std::string& name, const std::string& header,
                         const std::string& error, const std::string& data = sound_numbers) {
        all.push_back({name, file_of(header, data), error});
    };
    const std::string weight = tensor("0.weight", "F32", "[3,2]", 0, 24);
    const std::string bias = tensor("0.bias", "F32", "[3]", 24, 36);
    const auto with = [&](const std::string& other) { return "{" + weight + "," + other + "}"; };
    const auto of = [&](const std::string& info) { return with("\"0.bias\":" + info); };
    const std::string where = "tensor \"0.bias\": ";

    // ---- the first 8 bytes ----
    all.push_back({"empty", "",
                   "no safetensors file: it has 0 bytes, the size of the header alone takes 8"});
    all.push_back({"7_bytes", std::string(7, '\0'),
                   "no safetensors file: it has 7 bytes, the size of the header alone takes 8"});
    all.push_back({"no_header", file_of("", ""),
                   "no safetensors file: the header does not begin with '{'"});
    all.push_back({"header_1TiB", file_of("{}", "", 1ull << 40),
                   "no safetensors file: a header of 1099511627776 bytes, at most 100000000 are "
                   "allowed"});
    all.push_back({"header_2_to_64", file_of("{}", "", ~0ull),
                   "no safetensors file: a header of 18446744073709551615 bytes, at most 100000000 "
                   "are allowed"});
    all.push_back({"header_100MB_and_1", file_of("{}", "", 100'000'001),
                   "no safetensors file: a header of 100000001 bytes, at most 100000000 are "
                   "allowed"});
    all.push_back({"header_100MB", file_of("{}", "", 100'000'000),
                   "cut short: a header of 100000000 bytes, but only 2 are left"});
    all.push_back({"header_longer_than_file", file_of("{}", "", 3),
                   "cut short: a header of 3 bytes, but only 2 are left"});
    all.push_back({"big_endian", std::string(7, '\0') + "\2{}",
                   "no safetensors file: a header of 144115188075855872 bytes, at most 100000000 "
                   "are allowed"});
    all.push_back({"header_too_short", file_of(sound_header(), sound_numbers, 5),
                   "header, byte 5: expected the closing '\"' of a string, found the end"});

    // ---- JSON ----
    add("begins_with_space", " " + sound_header(),
        "no safetensors file: the header does not begin with '{'");
    add("begins_with_mark", "\xef\xbb\xbf" + sound_header(),
        "no safetensors file: the header does not begin with '{'");
    add("array", "[]", "no safetensors file: the header does not begin with '{'", "");
    add("not_closed", "{" + weight, "header, byte 63: expected ',' or '}', found the end");
    add("comma_at_the_end", "{" + weight + ",}", "header, byte 64: expected a string, found '}'");
    add("no_comma", "{" + weight + bias + "}", "header, byte 63: expected ',' or '}', found '\"'");
    add("text_behind", sound_header() + "x", "header, byte 124: expected the end, found 'x'");
    add("second_object", sound_header() + "{}", "header, byte 124: expected the end, found '{'");
    add("zeros_behind", sound_header() + std::string(6, '\0'),
        "header, byte 124: expected the end, found byte 0");
    add("key_is_no_string", "{0:1}", "header, byte 1: expected a string, found '0'", "");
    add("single_quotes", "{'a':1}", "header, byte 1: expected a string, found '''", "");
    add("nesting_bomb", "{" + std::string(50'000, '['),
        "header, byte 1: expected a string, found '['", "");
    add("nesting_bomb_of_objects",
        [] {
            std::string bomb;
            for (int i = 0; i < 10'000; ++i) bomb += "{\"a\":";
            return bomb;
        }(),
        "tensor \"a\": the key \"a\" is none of dtype, shape, data_offsets", "");
    add("nesting_bomb_in_shape", of("{\"shape\":" + std::string(50'000, '[')),
        "header, byte 83: expected a whole number from 0 on");
    add("control_character", "{\"a\nb\":1}",
        "header, byte 3: a control character in a string, where an escape should be", "");
    add("not_utf8", "{\"K\xf6ln\":1}", "header, byte 3: no well-formed UTF-8", "");
    add("overlong_utf8", "{\"\xc0\xaf\":1}", "header, byte 2: no well-formed UTF-8", "");
    add("overlong_utf8_of_3", "{\"\xe0\x80\xaf\":1}", "header, byte 2: no well-formed UTF-8", "");
    add("overlong_utf8_of_4", "{\"\xf0\x80\x80\xaf\":1}", "header, byte 2: no well-formed UTF-8",
        "");
    add("surrogate_in_utf8", "{\"\xed\xa0\x80\":1}", "header, byte 2: no well-formed UTF-8", "");
    add("utf8_cut", "{\"\xe2\x82", "header, byte 2: no well-formed UTF-8", "");
    add("beyond_unicode", "{\"\xf4\x90\x80\x80\":1}", "header, byte 2: no well-formed UTF-8", "");
    add("unknown_escape", R"({"\x41":1})", "header, byte 3: expected an escape of JSON, found 'x'",
        "");
    add("short_escape", R"({"\u12":1})",
        "header, byte 6: expected four hexadecimal digits, found '\"'", "");
    add("half_a_surrogate", R"({"\ud800":1})", "header, byte 2: half of a surrogate pair", "");
    add("two_high_surrogates", R"({"\ud800\ud800":1})",
        "header, byte 2: half of a surrogate pair", "");
    add("low_surrogate", R"({"\udc00":1})", "header, byte 2: half of a surrogate pair", "");
    add("string_not_closed", "{\"0.weight",
        "header, byte 10: expected the closing '\"' of a string, found the end", "");

    // ---- keys twice ----
    add("tensor_twice", "{" + weight + "," + bias + "," + weight + "}",
        "header, byte 0: the key \"0.weight\" comes twice");
    add("tensor_twice_by_escape",
        "{" + weight + "," + bias + "," + tensor(R"(0.b\u0069as)", "F32", "[0]", 36, 36) + "}",
        "header, byte 0: the key \"0.bias\" comes twice");
    add("dtype_twice", of(R"({"dtype":"F32","dtype":"F32","shape":[3],"data_offsets":[24,36]})"),
        "header, byte 73: the key \"dtype\" comes twice");
    add("metadata_twice", R"({"__metadata__":{},"__metadata__":{},)" + weight + "," + bias + "}",
        "header, byte 0: the key \"__metadata__\" comes twice");
    add("metadata_key_twice",
        R"({"__metadata__":{"a":"1","a":"1"},)" + weight + "," + bias + "}",
        "header, byte 16: the key \"a\" comes twice");

    // ---- metadata ----
    add("metadata_is_a_string", R"({"__metadata__":"x"})",
        "header, byte 16: expected '{', found '\"'", "");
    add("metadata_is_null", R"({"__metadata__":null})", "header, byte 16: expected '{', found 'n'",
        "");
    add("metadata_of_numbers", R"({"__metadata__":{"a":1}})",
        "header, byte 21: expected a string, found '1'", "");
    add("scaling_is_no_list",
        R"({"__metadata__":{"backprop.input_scale":"1,2"},)" + weight + "," + bias + "}",
        "backprop.input_scale: expected numbers as in [0.5,2]");
    add("scaling_has_a_word",
        R"({"__metadata__":{"backprop.input_scale":"[1,two]"},)" + weight + "," + bias + "}",
        "backprop.input_scale: \"two\" is no number here");
    add("scaling_ends_in_a_comma",
        R"({"__metadata__":{"backprop.input_scale":"[1,2,]"},)" + weight + "," + bias + "}",
        "backprop.input_scale: a comma with no number behind it");
    add("scaling_of_another_size",
        R"({"__metadata__":{"backprop.input_scale":"[1,2,3]"},)" + weight + "," + bias + "}",
        "backprop.input_scale: 3 numbers, the network has 2");
    add("scaling_not_finite",
        R"({"__metadata__":{"backprop.input_scale":"[1,inf]"},)" + weight + "," + bias + "}",
        "backprop.input_scale(1) is no finite number");
    add("scaling_without_offset",
        R"({"__metadata__":{"backprop.input_scale":"[1,2]"},)" + weight + "," + bias + "}",
        "a scaling has 0 offsets and 2 scales");
    add("labels_are_no_list",
        R"({"__metadata__":{"backprop.label_names":"cat"},)" + weight + "," + bias + "}",
        "backprop.label_names, byte 0: expected '[', found 'c'");
    add("labels_of_numbers",
        R"({"__metadata__":{"backprop.label_names":"[1]"},)" + weight + "," + bias + "}",
        "backprop.label_names, byte 1: expected a string, found '1'");

    // ---- a tensor ----
    add("tensor_is_a_number", with("\"0.bias\":3"), "header, byte 73: expected '{', found '3'");
    add("tensor_is_a_list", with("\"0.bias\":[]"), "header, byte 73: expected '{', found '['");
    add("no_dtype", of(R"({"shape":[3],"data_offsets":[24,36]})"), where + "without dtype");
    add("no_shape", of(R"({"dtype":"F32","data_offsets":[24,36]})"), where + "without shape");
    add("no_offsets", of(R"({"dtype":"F32","shape":[3]})"), where + "without data_offsets");
    add("nothing_in_it", of("{}"), where + "without dtype");
    add("unknown_key", of(R"({"dtype":"F32","shape":[3],"data_offsets":[24,36],"strides":[1]})"),
        where + "the key \"strides\" is none of dtype, shape, data_offsets");
    add("unknown_dtype", of(R"({"dtype":"F31","shape":[3],"data_offsets":[24,36]})"),
        where + "the dtype \"F31\" is none of the format's");
    add("dtype_in_small_letters", of(R"({"dtype":"f32","shape":[3],"data_offsets":[24,36]})"),
        where + "the dtype \"f32\" is none of the format's");
    add("dtype_is_a_number", of(R"({"dtype":32,"shape":[3],"data_offsets":[24,36]})"),
        "header, byte 82: expected a string, found '3'");
    add("dtype_of_integers", of(R"({"dtype":"I32","shape":[3],"data_offsets":[24,36]})"),
        where + "I32 numbers; F64, F32, F16 and BF16 are read");
    add("shape_is_a_number", of(R"({"dtype":"F32","shape":3,"data_offsets":[24,36]})"),
        "header, byte 96: expected '[', found '3'");
    add("shape_of_a_string", of(R"({"dtype":"F32","shape":["3"],"data_offsets":[24,36]})"),
        "header, byte 97: expected a whole number from 0 on");
    add("shape_negative", of(R"({"dtype":"F32","shape":[-3],"data_offsets":[24,36]})"),
        "header, byte 97: expected a whole number from 0 on");
    add("shape_with_a_fraction", of(R"({"dtype":"F32","shape":[3.0],"data_offsets":[24,36]})"),
        "header, byte 97: expected a whole number from 0 on");
    add("shape_with_an_exponent", of(R"({"dtype":"F32","shape":[3e0],"data_offsets":[24,36]})"),
        "header, byte 97: expected a whole number from 0 on");
    add("shape_with_a_leading_zero", of(R"({"dtype":"F32","shape":[03],"data_offsets":[24,36]})"),
        "header, byte 97: a number with a leading zero");
    std::string ones = "1";
    for (int i = 1; i < 65; ++i) ones += ",1";
    add("shape_of_65_ones", of("{\"dtype\":\"F32\",\"shape\":[" + ones +
                               "],\"data_offsets\":[24,28]}"),
        where + "a shape of more than 64 numbers");
    add("name_of_4097_bytes", "{" + tensor(std::string(4097, 'n'), "F32", "[9]", 0, 36) + "}",
        "header, byte 1: a name of more than 4096 bytes");
    add("shape_of_2_to_64",
        of(R"({"dtype":"F32","shape":[18446744073709551616],"data_offsets":[24,36]})"),
        "header, byte 97: a number that does not fit into 64 bits");
    add("shape_overflows", of(R"({"dtype":"F32","shape":[4294967296,4294967296],)"
                              R"("data_offsets":[24,36]})"),
        where + "the shape [4294967296, 4294967296] has more bytes than 64 bits can count");
    // 3 + 2⁶² floats are 12 bytes modulo 2⁶⁴.
    add("bytes_overflow", of(R"({"dtype":"F32","shape":[4611686018427387907],)"
                             R"("data_offsets":[24,36]})"),
        where + "the shape [4611686018427387907] has more bytes than 64 bits can count");
    add("zero_times_overflow",
        with(bias + R"(,"x":{"dtype":"F32","shape":[0,18446744073709551615,2],)"
                    R"("data_offsets":[36,40]})"),
        "tensor \"x\": F32 [0, 18446744073709551615, 2] is 0 bytes, but data_offsets are [36, 40]");
    add("claims_1TiB",
        of(R"({"dtype":"F32","shape":[274877906944],"data_offsets":[24,1099511627800]})"),
        "the tensors are 1099511627800 bytes, but 36 follow the header");

    // ---- offsets ----
    add("one_offset", of(R"({"dtype":"F32","shape":[3],"data_offsets":[24]})"),
        where + "data_offsets are two numbers, not 1");
    add("three_offsets", of(R"({"dtype":"F32","shape":[3],"data_offsets":[24,36,48]})"),
        where + "data_offsets are two numbers, not 3");
    add("offsets_reversed", with(tensor("0.bias", "F32", "[3]", 36, 24)),
        where + "F32 [3] is 12 bytes, but data_offsets are [36, 24]");
    add("shape_larger_than_offsets", with(tensor("0.bias", "F32", "[4]", 24, 36)),
        where + "F32 [4] is 16 bytes, but data_offsets are [24, 36]");
    add("dtype_larger_than_offsets", with(tensor("0.bias", "F64", "[3]", 24, 36)),
        where + "F64 [3] is 24 bytes, but data_offsets are [24, 36]");
    add("hole_at_the_beginning", "{" + tensor("0.weight", "F32", "[3,2]", 4, 28) + "}",
        "tensor \"0.weight\": begins at 4, but what comes before it ends at 0 (hole)");
    add("hole", with(tensor("0.bias", "F32", "[3]", 28, 40)),
        where + "begins at 28, but what comes before it ends at 24 (hole)");
    add("overlap", with(tensor("0.bias", "F32", "[3]", 20, 32)),
        where + "begins at 20, but what comes before it ends at 24 (overlap)");
    add("same_bytes_twice", with(tensor("0.gain", "F32", "[3,2]", 0, 24)),
        "tensor \"0.gain\": begins at 0, but what comes before it ends at 24 (overlap)");
    add("empty_tensor_in_the_middle", with(bias + "," + tensor("x", "F32", "[0]", 12, 12)),
        "tensor \"x\": begins at 12, but what comes before it ends at 24 (overlap)");
    add("bytes_too_few", sound_header(), "the tensors are 36 bytes, but 35 follow the header",
        sound_numbers.substr(1));
    add("bytes_too_many", sound_header(), "the tensors are 36 bytes, but 37 follow the header",
        sound_numbers + "x");
    add("no_tensors_but_bytes", "{}", "the tensors are 0 bytes, but 36 follow the header");

    // ---- sound, but not this network's ----
    add("no_tensors", "{}",
        "layer 0: the file has no tensors 0.*, the program Dense 2→3 (no 0.weight there, [3, 2] "
        "here)", "");
    add("scalar", "{" + tensor("0.weight", "F32", "[]", 0, 4) + "}",
        "layer 0: the file has 0.weight [], the program Dense 2→3 (0.weight is [] there, [3, 2] "
        "here)", "1234");
    add("architecture_is_nonsense",
        R"({"__metadata__":{"backprop.architecture":"0 1 (2\n3"},)" + weight + "," + bias + "}",
        "layer 0: the file has 1, the program Dense 2→3");
    add("architecture_is_empty",
        R"({"__metadata__":{"backprop.architecture":""},)" + weight + "," + bias + "}",
        "layer 0: the file has no further layer, the program Dense 2→3");
    add("architecture_lies",
        R"({"__metadata__":{"backprop.architecture":"0 Dense 2→3\n"},)" +
            tensor("0.weight", "F32", "[2,3]", 0, 24) + "," + bias + "}",
        "layer 0: the file has 0.weight [2, 3], 0.bias [3], the program Dense 2→3 (0.weight is "
        "[2, 3] there, [3, 2] here)");
    return all;
}

}  // namespace backprop::testing
