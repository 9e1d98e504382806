// SPDX-License-Identifier: MIT
// Written by pytorch.py with PyTorch 1.13.0; not to be edited.
#pragma once

#include <backprop/activation/activation.hpp>

#include <limits>
#include <ratio>

namespace pytorch {

using namespace backprop;

inline constexpr double nan_ = std::numeric_limits<double>::quiet_NaN();
inline constexpr double inf_ = std::numeric_limits<double>::infinity();

struct Points {
    static constexpr double z[] = {
        -0x1.f400000000000p+9, -0x1.e800000000000p+4, -0x1.4800000000000p+3, -0x1.8000000000000p+1,
        -0x1.4000000000000p+1, -0x1.0000000000000p+0, -0x1.8000000000000p-1, -0x1.0624dd2f1a9fcp-10,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
};

// f and f' at Points::z.
template <class F>
struct PyTorch;

template <>
struct PyTorch<Identity> {
    static constexpr double f[] = {
        -0x1.f400000000000p+9, -0x1.e800000000000p+4, -0x1.4800000000000p+3, -0x1.8000000000000p+1,
        -0x1.4000000000000p+1, -0x1.0000000000000p+0, -0x1.8000000000000p-1, -0x1.0624dd2f1a9fcp-10,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<Sigmoid> {
    static constexpr double f[] = {
        0x0.0p+0, 0x1.ff3864232b207p-45, 0x1.2896f8670de67p-15, 0x1.848343c905445p-5,
        0x1.36b7112534847p-4, 0x1.136561454ba86p-2, 0x1.4885610b9b828p-2, 0x1.ffbe76c90fd99p-2,
        0x1.0000000000000p-1, 0x1.0000000000000p-1, 0x1.0020c49b78133p-1, 0x1.3eb2fd4d34391p-1,
        0x1.764d4f5d5a2bdp-1, 0x1.cf2e5add226b5p-1, 0x1.e7b7cbc36fabdp-1, 0x1.ffb78bd3aa3b9p-1,
        0x1.ffffff7d2cebcp-1,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.ff3864232b009p-45, 0x1.2894492c1ef9cp-15, 0x1.72165282c6f73p-5,
        0x1.1f25131e3a8bfp-4, 0x1.92a946fa34394p-3, 0x1.be3fbb015a592p-3, 0x1.fffff79c84473p-3,
        0x1.0000000000000p-2, 0x1.0000000000000p-2, 0x1.fffff79c84472p-3, 0x1.e149a052c16c2p-3,
        0x1.92a946fa34394p-3, 0x1.615002a66a777p-4, 0x1.72165282c6f5fp-5, 0x1.21a7ae3bc0d83p-11,
        0x1.05a6283d24f16p-26,
    };
};

template <>
struct PyTorch<Tanh> {
    static constexpr double f[] = {
        -0x1.0000000000000p+0, -0x1.0000000000000p+0, -0x1.ffffffea85c50p-1, -0x1.fd77d111a0b00p-1,
        -0x1.f9258260a71c2p-1, -0x1.85efab514f394p-1, -0x1.45323e552f228p-1, -0x1.0624d77516ce2p-10,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624d77516ce2p-10, 0x1.d9353d7568af3p-2, 0x1.85efab514f394p-1,
        0x1.f4bfd6c2dfd1ep-1, 0x1.fd77d111a0b00p-1, 0x1.ffffeb78a3c73p-1, 0x1.ffffffffffffcp-1,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x0.0p+0, 0x1.57a3aff8cadfdp-28, 0x1.434a517bbc5e6p-7, 0x1.b3afe1fba5c6dp-6,
        0x1.ae0dc0f990c46p-2, 0x1.3173b1efa6ef5p-1, 0x1.ffffde721235ep-1, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.ffffde721235ep-1, 0x1.92a946fa34394p-1, 0x1.ae0dc0f990c46p-2,
        0x1.64108aa4d5fe8p-5, 0x1.434a517bbc5e6p-7, 0x1.4875bcf74812fp-20, 0x1.ffffffffffffep-51,
    };
};

template <>
struct PyTorch<ReLU> {
    static constexpr double f[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, -0x0.0p+0,
        0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0,
        0x0.0p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<LeakyReLU> {
    static constexpr double f[] = {
        -0x1.4000000000000p+3, -0x1.3851eb851eb85p-2, -0x1.a3d70a3d70a3ep-4, -0x1.eb851eb851eb8p-6,
        -0x1.999999999999ap-6, -0x1.47ae147ae147bp-7, -0x1.eb851eb851eb8p-8, -0x1.4f8b588e368f1p-17,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<LeakyReLUWith<std::ratio<1, 5>>> {
    static constexpr double f[] = {
        -0x1.9000000000000p+7, -0x1.8666666666667p+2, -0x1.0666666666667p+1, -0x1.3333333333334p-1,
        -0x1.0000000000000p-1, -0x1.999999999999ap-3, -0x1.3333333333334p-3, -0x1.a36e2eb1c432dp-13,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.999999999999ap-3,
        0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.999999999999ap-3,
        0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<ELU> {
    static constexpr double f[] = {
        -0x1.0000000000000p+0, -0x1.ffffffffffe01p-1, -0x1.fffb5d99615f3p-1, -0x1.e6824f33314f5p-1,
        -0x1.d5f8f47ed617bp-1, -0x1.43a54e4e98864p-1, -0x1.0e25f8a081941p-1, -0x1.0603521cac400p-10,
        0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.ff3864232b407p-45, 0x1.2899a7a835446p-15, 0x1.97db0ccceb0afp-5,
        0x1.50385c094f425p-4, 0x1.78b56362cef38p-2, 0x1.e3b40ebefcd7ep-2, 0x1.ff7cfe56f1a9ep-1,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<ELUWith<std::ratio<3, 2>>> {
    static constexpr double f[] = {
        -0x1.8000000000000p+0, -0x1.7fffffffffe81p+0, -0x1.7ffc863309076p+0, -0x1.6ce1bb6664fb8p+0,
        -0x1.607ab75f2091cp+0, -0x1.e577f575e4c96p-1, -0x1.9538f4f0c25e2p-1, -0x1.8904fb2b02600p-10,
        0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.7f6a4b1a60705p-44, 0x1.bce67b7c4fe69p-15, 0x1.31e44999b0483p-4,
        0x1.f8548a0df6e38p-4, 0x1.1a880a8a1b36ap-1, 0x1.6ac70b0f3da1ep-1, 0x1.7f9dbec1353f6p+0,
        0x1.8000000000000p+0, 0x1.8000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<SELU> {
    static constexpr double f[] = {
        -0x1.c212cc640f030p+0, -0x1.c212cc640ee6fp+0, -0x1.c20eb97c4e5f5p+0, -0x1.abaa6467c6690p+0,
        -0x1.9d2110411c723p+0, -0x1.1c802bd5f1cb3p+0, -0x1.daf2956577dbdp-1, -0x1.cca513c33ae4dp-10,
        0x0.0p+0, 0x0.0p+0, 0x1.136f5983a6fd1p-10, 0x1.0cfabd6a91132p-1, 0x1.0cfabd6a91132p+0,
        0x1.2e9a1517e3358p+1, 0x1.93781c1fd99cbp+1, 0x1.f8562327d003ep+2, 0x1.2e9a1517e3358p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.c1635512ce26ep-44, 0x1.04b9f028eb3d0p-14, 0x1.66867fc489a05p-4,
        0x1.278de11794866p-3, 0x1.4b25411c3a6f9p-1, 0x1.a9330362a62a3p-1, 0x1.c19fa31f1e344p+0,
        0x1.c212cc640f030p+0, 0x1.c212cc640f030p+0, 0x1.0cfabd6a91132p+0, 0x1.0cfabd6a91132p+0,
        0x1.0cfabd6a91132p+0, 0x1.0cfabd6a91132p+0, 0x1.0cfabd6a91132p+0, 0x1.0cfabd6a91132p+0,
        0x1.0cfabd6a91132p+0,
    };
};

template <>
struct PyTorch<CELU> {
    static constexpr double f[] = {
        -0x1.0000000000000p+0, -0x1.ffffffffffe01p-1, -0x1.fffb5d99615f3p-1, -0x1.e6824f33314f5p-1,
        -0x1.d5f8f47ed617bp-1, -0x1.43a54e4e98864p-1, -0x1.0e25f8a081941p-1, -0x1.0603521cac400p-10,
        0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.ff3864232b407p-45, 0x1.2899a7a835446p-15, 0x1.97db0ccceb0afp-5,
        0x1.50385c094f425p-4, 0x1.78b56362cef38p-2, 0x1.e3b40ebefcd7ep-2, 0x1.ff7cfe56f1a9ep-1,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<CELUWith<std::ratio<2, 3>>> {
    static constexpr double f[] = {
        -0x1.5555555555555p-1, -0x1.5555555555555p-1, -0x1.555550a159456p-1, -0x1.518a9d4991b4ap-1,
        -0x1.4d4e52439050fp-1, -0x1.092bec248c5fbp-1, -0x1.cd098925ae340p-2, -0x1.05f28eb8deaaap-10,
        0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.2000000000000p+1, 0x1.8000000000000p+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.fed4e00b30a7fp-67, 0x1.c37e92a87118cp-23, 0x1.6c0506e6650a2p-7,
        0x1.81509566bf9d5p-6, 0x1.c8f87796f3df3p-3, 0x1.4c71b25c41ccfp-2, 0x1.ff3b8915b9bc9p-1,
        0x1.ffffff0000008p-1, 0x1.ffffff0000008p-1, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<GELU> {
    static constexpr double f[] = {
        -0x0.0p+0, -0x0.0p+0, -0x0.0p+0, -0x1.096697b244880p-8, -0x1.fcb21edddc440p-7,
        -0x1.44ed0bb7cb20ap-3, -0x1.5c19804106bb9p-3, -0x1.05ef51a247ab0p-11, -0x0.0p+0, 0x0.0p+0,
        0x1.065a68bbed948p-11, 0x1.62075e232ac77p-2, 0x1.aec4bd120d37ep-1, 0x1.1c7ab6cdf3e46p+1,
        0x1.7f7b4cb426ddcp+1, 0x1.dfffffffffef2p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, -0x1.7c6c2245a3aedp-668, -0x1.2f6ea069d6656p-74, -0x1.876f5a0927b0ep-7,
        -0x1.341c29fe2934dp-5, -0x1.55429a56cca5cp-4, 0x1.95f1de76c2c00p-11, 0x1.ff2ed6e430ceep-2,
        0x1.0000000000000p-1, 0x1.0000000000000p-1, 0x1.0068948de7989p-1, 0x1.bc28522bace22p-1,
        0x1.155429a56cca6p+0, 0x1.0f270f1ea1d31p+0, 0x1.030edeb4124f6p+0, 0x1.0000000001f8ep+0,
        0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<GELUTanh> {
    static constexpr double f[] = {
        -0x0.0p+0, -0x0.0p+0, -0x0.0p+0, -0x1.dcc2a01161280p-9, -0x1.ee47fec535d80p-7,
        -0x1.453d223571478p-3, -0x1.5c3da3f4bfcf2p-3, -0x1.05ef51a24868bp-11, -0x0.0p+0, 0x0.0p+0,
        0x1.065a68bbecd6dp-11, 0x1.6202da77df3f9p-2, 0x1.aeb0b772a3ae2p-1, 0x1.1c84aab4d77aep+1,
        0x1.7f88cf57fba7bp+1, 0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, -0x1.7b97086a6c452p-7, -0x1.36e63955481ccp-5,
        -0x1.53d225adc388cp-4, 0x1.16546caa87e00p-10, 0x1.ff2ed6e436990p-2, 0x1.0000000000000p-1,
        0x1.0000000000000p-1, 0x1.0068948de4b38p-1, 0x1.bc17e8726e92dp-1, 0x1.153d225adc389p+0,
        0x1.0f568f164f10fp+0, 0x1.02f72e10d4d88p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<SiLU> {
    static constexpr double f[] = {
        -0x0.0p+0, -0x1.e741bf71851afp-40, -0x1.7c016e4409cf4p-12, -0x1.236272d6c3f34p-3,
        -0x1.8464d56e81a59p-3, -0x1.136561454ba86p-2, -0x1.ecc811916943cp-3, -0x1.06034f40081d8p-11,
        -0x0.0p+0, 0x0.0p+0, 0x1.06466b1e2d220p-11, 0x1.3eb2fd4d34391p-2, 0x1.764d4f5d5a2bdp-1,
        0x1.048a131c635c6p+1, 0x1.6dc9d8d293c0dp+1, 0x1.dfbc13166f97ep+2, 0x1.1fffffb66944ap+4,
    };
    static constexpr double d[] = {
        -0x0.0p+0, -0x1.d747fc506ba38p-40, -0x1.56eb1eb3a5f33p-12, -0x1.68dfd9dfa7d09p-4,
        -0x1.97259ea65dd97p-4, 0x1.2842f720c62f0p-4, 0x1.425af5d633423p-3, 0x1.ff7ced92d6f3ap-2,
        0x1.0000000000000p-1, 0x1.0000000000000p-1, 0x1.0041893694862p-1, 0x1.7adc31578c66ap-1,
        0x1.daf7a11be73a3p-1, 0x1.19466dcdf82e7p+0, 0x1.168dfd9dfa7cfp+0, 0x1.00eb531d2d229p+0,
        0x1.00000458022afp+0,
    };
};

template <>
struct PyTorch<Mish> {
    static constexpr double f[] = {
        -0x0.0p+0, -0x1.e741bf71852a4p-40, -0x1.7c032685cada4p-12, -0x1.2a49375764d4ep-3,
        -0x1.93145fb8cfb9ap-3, -0x1.36aedf68a4414p-2, -0x1.1b216e3145752p-2, -0x1.3a67af5b39413p-11,
        -0x0.0p+0, 0x0.0p+0, 0x1.3abd9595f372ap-11, 0x1.804047da23fa2p-2, 0x1.baee2d0adc5e7p-1,
        0x1.1acf7aa20b288p+1, 0x1.7e46c76f59296p+1, 0x1.dfffecc68b94ap+2, 0x1.1fffffffffffep+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, -0x1.d747fc506bc17p-40, -0x1.56ee643b80d30p-12, -0x1.7e89c749680a3p-4,
        -0x1.c18279fe882b1p-4, 0x1.e51a89bbcbcbap-5, 0x1.493510135849ep-3, 0x1.32df4ec251f96p-1,
        0x1.3333333333333p-1, 0x1.3333333333333p-1, 0x1.3387146b722f8p-1, 0x1.c5d96a6d13cc2p-1,
        0x1.0c8da341a5e7ap+0, 0x1.0dff2b288b53ep+0, 0x1.05674334295b0p+0, 0x1.00008f75161ecp+0,
        0x1.0000000000046p+0,
    };
};

template <>
struct PyTorch<Softplus> {
    static constexpr double f[] = {
        0x0.0p+0, 0x1.ff3864232b308p-45, 0x1.28985006982c0p-15, 0x1.8e070fc045701p-5,
        0x1.4321e1cc6d13fp-4, 0x1.40c7abfbec125p-2, 0x1.8c27e9bc22ee1p-2, 0x1.62a2aaea15bd9p-1,
        0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1, 0x1.6325bd58ad4aep-1, 0x1.f2ba37edae032p-1,
        0x1.5031eafefb049p+0, 0x1.2cd3918ab2313p+1, 0x1.86381c3f0115cp+1, 0x1.e0090f29a6a17p+2,
        0x1.200000041698ap+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x1.ff3864232b208p-45, 0x1.2896f8670de66p-15, 0x1.848343c905446p-5,
        0x1.36b7112534848p-4, 0x1.136561454ba86p-2, 0x1.4885610b9b827p-2, 0x1.ffbe76c90fd9ap-2,
        0x1.0000000000000p-1, 0x1.0000000000000p-1, 0x1.0020c49b78133p-1, 0x1.3eb2fd4d34391p-1,
        0x1.764d4f5d5a2bdp-1, 0x1.cf2e5add226b5p-1, 0x1.e7b7cbc36fabcp-1, 0x1.ffb78bd3aa3b9p-1,
        0x1.ffffff7d2cebcp-1,
    };
};

template <>
struct PyTorch<Softsign> {
    static constexpr double f[] = {
        -0x1.ff7d0f16c2e09p-1, -0x1.efbefbefbefbfp-1, -0x1.d27d27d27d27dp-1, -0x1.8000000000000p-1,
        -0x1.6db6db6db6db7p-1, -0x1.0000000000000p-1, -0x1.b6db6db6db6dbp-2, -0x1.05e1d27a3ee9dp-10,
        -0x0.0p+0, 0x0.0p+0, 0x1.05e1d27a3ee9dp-10, 0x1.5555555555555p-2, 0x1.0000000000000p-1,
        0x1.6276276276276p-1, 0x1.8000000000000p-1, 0x1.c3c3c3c3c3c3cp-1, 0x1.e50d79435e50dp-1,
    };
    static constexpr double d[] = {
        0x1.0be63e60ec400p-20, 0x1.0831051872090p-10, 0x1.02e85c0898b70p-7, 0x1.0000000000000p-4,
        0x1.4e5e0a72f0538p-4, 0x1.0000000000000p-2, 0x1.4e5e0a72f0539p-2, 0x1.fefa3faa4d8d5p-1,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.fefa3faa4d8d5p-1, 0x1.c71c71c71c71cp-2,
        0x1.0000000000000p-2, 0x1.83c977ab2bedep-4, 0x1.0000000000000p-4, 0x1.c5894d10d4988p-7,
        0x1.6b1490aa31a40p-9,
    };
};

template <>
struct PyTorch<HardSigmoid> {
    static constexpr double f[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x1.5555555555555p-4, 0x1.5555555555555p-2,
        0x1.8000000000000p-2, 0x1.ffd44f3078264p-2, 0x1.0000000000000p-1, 0x1.0000000000000p-1,
        0x1.0015d867c3ecep-1, 0x1.2aaaaaaaaaaabp-1, 0x1.5555555555555p-1, 0x1.c000000000000p-1,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x1.5555560000000p-3, 0x1.5555560000000p-3,
        0x1.5555560000000p-3, 0x1.5555560000000p-3, 0x1.5555560000000p-3, 0x1.5555560000000p-3,
        0x1.5555560000000p-3, 0x1.5555560000000p-3, 0x1.5555560000000p-3, 0x1.5555560000000p-3,
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0,
    };
};

template <>
struct PyTorch<HardSwish> {
    static constexpr double f[] = {
        -0x0.0p+0, -0x0.0p+0, -0x0.0p+0, -0x0.0p+0, -0x1.aaaaaaaaaaaabp-3, -0x1.5555555555555p-2,
        -0x1.2000000000000p-2, -0x1.060e7e8f99ad3p-11, -0x0.0p+0, 0x0.0p+0, 0x1.063b3bce9b925p-11,
        0x1.2aaaaaaaaaaabp-2, 0x1.5555555555555p-1, 0x1.f800000000000p+0, 0x1.8000000000000p+1,
        0x1.e000000000000p+2, 0x1.2000000000000p+4,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, -0x1.0000000000000p-1, -0x1.5555555555556p-2,
        0x1.5555555555556p-3, 0x1.0000000000000p-2, 0x1.ffa89e60f04c7p-2, 0x1.0000000000000p-1,
        0x1.0000000000000p-1, 0x1.002bb0cf87d9cp-1, 0x1.5555555555555p-1, 0x1.aaaaaaaaaaaaap-1,
        0x1.4000000000000p+0, 0x1.8000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
    };
};

template <>
struct PyTorch<HardTanh> {
    static constexpr double f[] = {
        -0x1.0000000000000p+0, -0x1.0000000000000p+0, -0x1.0000000000000p+0, -0x1.0000000000000p+0,
        -0x1.0000000000000p+0, -0x1.0000000000000p+0, -0x1.8000000000000p-1, -0x1.0624dd2f1a9fcp-10,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624dd2f1a9fcp-10, 0x1.0000000000000p-1, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
    };
    static constexpr double d[] = {
        0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.0000000000000p+0,
        0x1.0000000000000p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0, 0x0.0p+0,
    };
};

template <>
struct PyTorch<Sine> {
    static constexpr double f[] = {
        -0x1.a75cc150a206bp-1, 0x1.9614c60612547p-1, 0x1.782a648605b2ap-1, -0x1.210386db6d55bp-3,
        -0x1.326af0dcfcab0p-1, -0x1.aed548f090ceep-1, -0x1.5cffc16bf8f0dp-1, -0x1.0624da5218a62p-10,
        -0x0.0p+0, 0x0.0p+0, 0x1.0624da5218a62p-10, 0x1.eaee8744b05f0p-2, 0x1.aed548f090ceep-1,
        0x1.8e5f9c2d0e3a9p-1, 0x1.210386db6d55bp-3, 0x1.e041886fcae30p-1, -0x1.8081668131e26p-1,
    };
    static constexpr double d[] = {
        0x1.1ff026793f1bbp-1, 0x1.37d62f559eccfp-1, -0x1.5b5670532f73bp-1, -0x1.fae04be85e5d2p-1,
        -0x1.9a2f7ef858b7dp-1, 0x1.14a280fb5068cp-1, 0x1.769fec655211fp-1, 0x1.ffffef390876cp-1,
        0x1.0000000000000p+0, 0x1.0000000000000p+0, 0x1.ffffef390876cp-1, 0x1.c1528065b7d50p-1,
        0x1.14a280fb5068cp-1, -0x1.419ff91b9ba6dp-1, -0x1.fae04be85e5d2p-1, 0x1.62f45e66f5c2fp-2,
        0x1.52150815d2470p-1,
    };
};

// One sample: z, delta before, and what softmax and its logarithm make of them.
struct Row {
    int size;
    double z[4], delta[4], softmax[4], softmax_delta[4], log_softmax[4], log_softmax_delta[4];
};
inline constexpr Row rows[] = {
    // one
    {1,
     {0x1.4000000000000p+1},
     {0x1.8000000000000p-1},
     {0x1.0000000000000p+0},
     {0x0.0p+0},
     {0x0.0p+0},
     {0x0.0p+0},
    },
    // four
    {4,
     {0x1.0000000000000p-1, -0x1.4000000000000p+0, 0x1.8000000000000p+1, 0x0.0p+0},
     {0x1.8000000000000p-1, -0x1.0000000000000p-1, 0x1.0000000000000p-2, 0x1.8000000000000p+0},
     {0x1.2559d6cf90181p-4, 0x1.97d06194222cap-7, 0x1.beb7df1555c66p-1, 0x1.63da48a67adfbp-5},
     {0x1.ebebd41dde4aap-6, -0x1.52cd22b2d7d1ep-7, -0x1.20aa8ce66a0a6p-4, 0x1.a012786a9ae3ap-5},
     {-0x1.5175712b41f81p+1, -0x1.18bab895a0fc0p+2, -0x1.175712b41f80fp-3, -0x1.9175712b41f81p+1},
     {0x1.36a98a4c1bfa0p-1, -0x1.0cbe830ca1116p-1, -0x1.7eb7df1555c66p+0, 0x1.69c25b7598520p+0},
    },
    // far_apart
    {3,
     {0x1.f400000000000p+9, -0x1.f400000000000p+9, 0x1.f380000000000p+9},
     {0x1.8000000000000p-1, -0x1.0000000000000p-1, 0x1.0000000000000p-2},
     {0x1.764d4f5d5a2bdp-1, 0x0.0p+0, 0x1.136561454ba87p-2},
     {0x1.92a946fa34391p-4, -0x0.0p+0, -0x1.92a946fa34396p-4},
     {-0x1.40c7abfbec125p-2, -0x1.f4140c7abfbecp+10, -0x1.5031eafefb049p+0},
     {0x1.89b2b0a2a5d43p-2, -0x1.0000000000000p-1, 0x1.d9353d7568af4p-4},
    },
    // minus_infinity
    {3,
     {-inf_, 0x0.0p+0, 0x1.0000000000000p+0},
     {0x1.8000000000000p-1, -0x1.0000000000000p-1, 0x1.0000000000000p-2},
     {0x0.0p+0, 0x1.136561454ba87p-2, 0x1.764d4f5d5a2bdp-1},
     {0x0.0p+0, -0x1.2dfef53ba72b0p-3, 0x1.2dfef53ba72b0p-3},
     {-inf_, -0x1.5031eafefb049p+0, -0x1.40c7abfbec125p-2},
     {0x1.8000000000000p-1, -0x1.44d9585152ea2p-1, -0x1.d9353d7568af4p-4},
    },
    // infinity
    {3,
     {inf_, 0x0.0p+0, 0x1.0000000000000p+0},
     {0x1.8000000000000p-1, -0x1.0000000000000p-1, 0x1.0000000000000p-2},
     {nan_, nan_, nan_},
     {nan_, nan_, nan_},
     {nan_, nan_, nan_},
     {nan_, nan_, nan_},
    },
    // all_minus_infinity
    {2,
     {-inf_, -inf_},
     {0x1.8000000000000p-1, -0x1.0000000000000p-1},
     {nan_, nan_},
     {nan_, nan_},
     {nan_, nan_},
     {nan_, nan_},
    },
    // nan
    {3,
     {0x1.0000000000000p+0, nan_, 0x0.0p+0},
     {0x1.8000000000000p-1, -0x1.0000000000000p-1, 0x1.0000000000000p-2},
     {nan_, nan_, nan_},
     {nan_, nan_, nan_},
     {nan_, nan_, nan_},
     {nan_, nan_, nan_},
    },
};

}  // namespace pytorch
