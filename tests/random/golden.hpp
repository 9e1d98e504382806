// SPDX-License-Identifier: MIT
// Written by golden.py; not to be edited.
#pragma once

#include <cstdint>

namespace backprop::golden {

inline constexpr std::uint64_t from_1_2_3_4[] = {
    0x0000000002800001,
    0x0000000003800067,
    0x000cc00003800067,
    0x000cc201994400b2,
    0x8012a2019ac433cd,
    0x8a69978acdee33ba,
    0xc271134733154abd,
    0xac2ba09179169e97,
    0xdbf3190a8f073fd8,
    0x9105f14ab2229220,
};

inline constexpr std::uint64_t state_of_seed_42[] = {
    0xbdd732262feb6e95,
    0x28efe333b266f103,
    0x47526757130f9f52,
    0x581ce1ff0e4ae394,
};

inline constexpr std::uint64_t mixed[] = {
    0x48218226ff3cd4bf,
    0xa706dd2f4d197e6f,
    0xdce423fc82c0d5b8,
    0x32028f50341ebd74,
    0x2dfe1aa565b7ff81,
};

inline constexpr double uniform[] = {
    0x1.a0ec9a9e88ecdp-1,
    0x1.467905d15dbccp-2,
    0x1.f7c0f9f61849dp-1,
    0x1.66fb3ec019b06p-1,
    0x1.96463870e908dp-1,
    0x1.2d1b3e009ca1bp-1,
    0x1.00b8c7f910d18p-3,
    0x1.35d29c0e1db19p-1,
};

inline constexpr double symmetric[] = {
    0x1.41d9353d11d9bp-1,
    -0x1.730df45d44866p-2,
    0x1.ef81f3ec3093bp-1,
    0x1.9becfb0066c1ap-2,
    0x1.2c8c70e1d211bp-1,
    0x1.68d9f004e50dcp-3,
    -0x1.7fa39c0377973p-1,
    0x1.ae94e070ed8ccp-3,
};

inline constexpr int index_below_10[] = {
    5,
    9,
    2,
    9,
    3,
    8,
    1,
    6,
    8,
    3,
    0,
    9,
    7,
    2,
    8,
    2,
};

inline constexpr int shuffled[] = {
    8,
    6,
    10,
    1,
    0,
    11,
    4,
    7,
    3,
    2,
    9,
    5,
};

inline constexpr std::uint64_t chance_up_to[] = {
    0x92025b19482ce72c,
    0xea91798547a0ef94,
    0xfe5415c6e9da4baf,
    0xfff3523319908c12,
    0xffffdc31b8ef5942,
    0xffffffdaa2d72345,
    0xfffffffff1a20da4,
    0xfffffffffffdf76c,
    0xffffffffffffffe5,
};

inline constexpr double normal[] = {
    -0x1.519e4174576f3p+0,
    0x1.9c4a9d5e36020p-5,
    0x1.4b2b318880454p-3,
    -0x1.be643c6f117a5p-1,
    0x1.4775fb7db9c64p+0,
    -0x1.680386963ebb4p+0,
    0x1.2b5d999ce90cap+0,
    0x1.a88b1c9b861b4p-2,
    0x1.2d058c37aeff2p+0,
    -0x1.0f77d1b5e9830p+0,
    -0x1.315d49c593720p-6,
    0x1.2c77c86542b4ep-2,
    -0x1.537b684763b63p-1,
    -0x1.65c5c2eb5e2d4p-2,
    -0x1.e69228ca0fe7bp+0,
    -0x1.d794276a8ce58p-4,
};

inline constexpr std::uint64_t state_after_100000_normal[] = {
    0x3d6fb67abbee301d,
    0x2949ada3714e698b,
    0xbddfbe4e8fdcd5e2,
    0xf8ce8dfb792b2661,
};

}  // namespace backprop::golden
