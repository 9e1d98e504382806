// SPDX-License-Identifier: MIT
// Written by activations.py with PyTorch 1.13.0a0; not to be edited.
//
// f and f' at Points::z, in double. Where PyTorch's scalar and its vector code do not agree, the
// other arrays say what the vector code gives, and at which of the points.
#pragma once

#include <backprop/activation/activation.hpp>

#include <limits>
#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden {

inline constexpr double inf = std::numeric_limits<double>::infinity();
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Points {
    static constexpr double z[] = {-inf, -0x1.e42d130773b76p1023, -0x1.6c2d4256ffcc3p531,
        -0x1.2a05f2p33, -0x1.9p9, -0x1.628p9, -0x1.9p6, -0x1.02p6, -0x1.4p5, -0x1.ep4, -0x1.6p4,
        -0x1.4000000000001p4, -0x1.4p4, -0x1.38p4, -0x1.4p3, -0x1.8p2, -0x1p2, -0x1.8000000000001p1,
        -0x1.8p1, -0x1.7ffffffffffffp1, -0x1.4p1, -0x1p1, -0x1.8p0, -0x1.0000000000001p0, -0x1p0,
        -0x1.fffffffffffffp-1, -0x1p-1, -0x1p-2, -0x1.0624dd2f1a9fcp-10, -0x1.79ca10c924223p-67,
        -0x0.012688b70e62bp-1022, -0x0.0000000000001p-1022, 0, 0x0.0000000000001p-1022,
        0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1,
        0x1.fffffffffffffp-1, 0x1p0, 0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1,
        0x1.7ffffffffffffp1, 0x1.8p1, 0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4,
        0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9,
        0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, -0.0, nan};
};

template <class F>
struct PyTorch;

template <>
struct PyTorch<bp::Identity> {
    static constexpr double value[] = {-inf, -0x1.e42d130773b76p1023, -0x1.6c2d4256ffcc3p531,
        -0x1.2a05f2p33, -0x1.9p9, -0x1.628p9, -0x1.9p6, -0x1.02p6, -0x1.4p5, -0x1.ep4, -0x1.6p4,
        -0x1.4000000000001p4, -0x1.4p4, -0x1.38p4, -0x1.4p3, -0x1.8p2, -0x1p2, -0x1.8000000000001p1,
        -0x1.8p1, -0x1.7ffffffffffffp1, -0x1.4p1, -0x1p1, -0x1.8p0, -0x1.0000000000001p0, -0x1p0,
        -0x1.fffffffffffffp-1, -0x1p-1, -0x1p-2, -0x1.0624dd2f1a9fcp-10, -0x1.79ca10c924223p-67,
        -0x0.012688b70e62bp-1022, -0x0.0000000000001p-1022, 0, 0x0.0000000000001p-1022,
        0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1,
        0x1.fffffffffffffp-1, 0x1p0, 0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1,
        0x1.7ffffffffffffp1, 0x1.8p1, 0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4,
        0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9,
        0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, -0.0, nan};
    static constexpr double derivative[] = {0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0};
};

template <>
struct PyTorch<bp::Sigmoid> {
    static constexpr double value[] = {0, 0, 0, 0, 0, 0x0.8bfe55de02338p-1022,
        0x1.a8c1f14e2af5cp-145, 0x1.ed3f877f42b71p-94, 0x1.39792499b1a24p-58, 0x1.a56e0c2ac7cbfp-44,
        0x1.32b48befa866p-32, 0x1.1b4865556b5c3p-29, 0x1.1b4865556b5d5p-29, 0x1.d30deb4463e2fp-29,
        0x1.7cd32e41dd96p-15, 0x1.4417772fa800fp-9, 0x1.26afa1e43c2c3p-6, 0x1.848343c905443p-5,
        0x1.848343c905445p-5, 0x1.848343c905448p-5, 0x1.36b7112534847p-4, 0x1.e84152bac31aep-4,
        0x1.759b8355a1bbp-3, 0x1.136561454ba85p-2, 0x1.136561454ba86p-2, 0x1.136561454ba86p-2,
        0x1.829a0565978dep-2, 0x1.c054cda8768fap-2, 0x1.ffbe76c90fd99p-2, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1.0020c49b78133p-1, 0x1.1fd5992bc4b83p-1,
        0x1.3eb2fd4d34391p-1, 0x1.764d4f5d5a2bdp-1, 0x1.764d4f5d5a2bdp-1, 0x1.764d4f5d5a2bdp-1,
        0x1.a2991f2a97914p-1, 0x1.c2f7d5a8a79c9p-1, 0x1.d9291ddb596f8p-1, 0x1.e7b7cbc36fabbp-1,
        0x1.e7b7cbc36fabdp-1, 0x1.e7b7cbc36fabdp-1, 0x1.f6ca82f0de1eap-1, 0x1.febbe888d0581p-1,
        0x1.fffa0cb346f89p-1, 0x1.ffffffe2cf214p-1, 0x1.ffffffee4b79ap-1, 0x1.ffffffee4b79ap-1,
        0x1.fffffffd9a96ep-1, 0x1.ffffffffffcb6p-1, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p-1, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0x0.8bfe55de02338p-1022,
        0x1.a8c1f14e2af5cp-145, 0x1.ed3f877f42b71p-94, 0x1.39792499b1a24p-58, 0x1.a56e0c2ac7a09p-44,
        0x1.32b48bee38f1ep-32, 0x1.1b48654b9f931p-29, 0x1.1b48654b9f943p-29, 0x1.d30deb29c304bp-29,
        0x1.7ccec13a9e846p-15, 0x1.434a517bbc5f5p-9, 0x1.2162c262e051bp-6, 0x1.72165282c6f71p-5,
        0x1.72165282c6f73p-5, 0x1.72165282c6f75p-5, 0x1.1f25131e3a8bfp-4, 0x1.ae0dc0f990c44p-4,
        0x1.3173b1efa6ef5p-3, 0x1.92a946fa34393p-3, 0x1.92a946fa34394p-3, 0x1.92a946fa34394p-3,
        0x1.e149a052c16c2p-3, 0x1.f815255e4fc16p-3, 0x1.fffff79c84473p-3, 0x1p-2, 0x1p-2, 0x1p-2,
        0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1.fffff79c84472p-3, 0x1.f815255e4fc16p-3,
        0x1.e149a052c16c2p-3, 0x1.92a946fa34394p-3, 0x1.92a946fa34394p-3, 0x1.92a946fa34394p-3,
        0x1.3173b1efa6ef5p-3, 0x1.ae0dc0f990c4cp-4, 0x1.1f25131e3a8b9p-4, 0x1.72165282c6f7cp-5,
        0x1.72165282c6f5fp-5, 0x1.72165282c6f5fp-5, 0x1.2162c262e0518p-6, 0x1.434a517bbc4e7p-9,
        0x1.7ccec13a9cee6p-15, 0x1.d30debe55f21ap-29, 0x1.1b4865f63436dp-29, 0x1.1b4865f63436dp-29,
        0x1.32b48ffe908bep-32, 0x1.a4ffffffffd4cp-44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1p-2, nan};
};

template <>
struct PyTorch<bp::Tanh> {
    static constexpr double value[] = {-0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0,
        -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1.ffffffdc96f35p-1,
        -0x1.fffe63abe253cp-1, -0x1.ffa81708a0b42p-1, -0x1.fd77d111a0bp-1, -0x1.fd77d111a0bp-1,
        -0x1.fd77d111a0bp-1, -0x1.f9258260a71c2p-1, -0x1.ed9505e1bc3d4p-1, -0x1.cf6f9786df577p-1,
        -0x1.85efab514f395p-1, -0x1.85efab514f394p-1, -0x1.85efab514f394p-1, -0x1.d9353d7568af3p-2,
        -0x1.f597ea69a1c86p-3, -0x1.0624d77516ce2p-10, -0x1.79ca10c924223p-67,
        -0x0.012688b70e62bp-1022, -0x0.0000000000001p-1022, 0, 0x0.0000000000001p-1022,
        0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67, 0x1.0624d77516ce2p-10, 0x1.f597ea69a1c86p-3,
        0x1.d9353d7568af3p-2, 0x1.85efab514f394p-1, 0x1.85efab514f394p-1, 0x1.85efab514f395p-1,
        0x1.cf6f9786df577p-1, 0x1.ed9505e1bc3d4p-1, 0x1.f9258260a71c2p-1, 0x1.fd77d111a0bp-1,
        0x1.fd77d111a0bp-1, 0x1.fd77d111a0bp-1, 0x1.ffa81708a0b42p-1, 0x1.fffe63abe253cp-1,
        0x1.ffffffdc96f35p-1, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, -0.0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0x1.1b4865763436ep-27, 0x1.9c5377a489368p-16, 0x1.5f85ad510b6ebp-10, 0x1.434a517bbc5e6p-7,
        0x1.434a517bbc5e6p-7, 0x1.434a517bbc5e6p-7, 0x1.b3afe1fba5c6dp-6, 0x1.2162c262e0518p-4,
        0x1.72165282c6f75p-3, 0x1.ae0dc0f990c43p-2, 0x1.ae0dc0f990c46p-2, 0x1.ae0dc0f990c46p-2,
        0x1.92a946fa34394p-1, 0x1.e149a052c16c2p-1, 0x1.ffffde721235ep-1, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1.ffffde721235ep-1, 0x1.e149a052c16c2p-1,
        0x1.92a946fa34394p-1, 0x1.ae0dc0f990c46p-2, 0x1.ae0dc0f990c46p-2, 0x1.ae0dc0f990c43p-2,
        0x1.72165282c6f75p-3, 0x1.2162c262e0518p-4, 0x1.b3afe1fba5c6dp-6, 0x1.434a517bbc5e6p-7,
        0x1.434a517bbc5e6p-7, 0x1.434a517bbc5e6p-7, 0x1.5f85ad510b6ebp-10, 0x1.9c5377a489368p-16,
        0x1.1b4865763436ep-27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1p0, nan};
};

template <>
struct PyTorch<bp::ReLU> {
    static constexpr double value[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022,
        0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1, 0x1.fffffffffffffp-1, 0x1p0,
        0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1, 0x1.7ffffffffffffp1, 0x1.8p1,
        0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4,
        0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33,
        0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, -0.0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0,
        0x1p0};
};

template <>
struct PyTorch<bp::LeakyReLU> {
    static constexpr double value[] = {-inf, -0x1.35df6856b0756p1017, -0x1.d22573a28f19ep524,
        -0x1.7d784p26, -0x1p3, -0x1.c5c28f5c28f5cp2, -0x1p0, -0x1.4a3d70a3d70a4p-1,
        -0x1.999999999999ap-2, -0x1.3333333333333p-2, -0x1.c28f5c28f5c29p-3, -0x1.999999999999bp-3,
        -0x1.999999999999ap-3, -0x1.8f5c28f5c28f6p-3, -0x1.999999999999ap-4, -0x1.eb851eb851eb8p-5,
        -0x1.47ae147ae147bp-5, -0x1.eb851eb851ebap-6, -0x1.eb851eb851eb8p-6, -0x1.eb851eb851eb7p-6,
        -0x1.999999999999ap-6, -0x1.47ae147ae147bp-6, -0x1.eb851eb851eb8p-7, -0x1.47ae147ae147cp-7,
        -0x1.47ae147ae147bp-7, -0x1.47ae147ae147ap-7, -0x1.47ae147ae147bp-8, -0x1.47ae147ae147bp-9,
        -0x1.4f8b588e368f1p-17, -0x1.e392010175ee5p-74, -0x0.0002f201d49fbp-1022, -0.0, 0,
        0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67,
        0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1, 0x1.fffffffffffffp-1, 0x1p0, 0x1.0000000000001p0,
        0x1.8p0, 0x1p1, 0x1.4p1, 0x1.7ffffffffffffp1, 0x1.8p1, 0x1.8000000000001p1, 0x1p2, 0x1.8p2,
        0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6,
        0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023,
        inf, -0.0, nan};
    static constexpr double derivative[] = {0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7,
        0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1.47ae147ae147bp-7, 0x1.47ae147ae147bp-7};
};

template <>
struct PyTorch<bp::LeakyReLUWith<std::ratio<1, 4>>> {
    static constexpr double value[] = {-inf, -0x1.e42d130773b76p1021, -0x1.6c2d4256ffcc3p529,
        -0x1.2a05f2p31, -0x1.9p7, -0x1.628p7, -0x1.9p4, -0x1.02p4, -0x1.4p3, -0x1.ep2, -0x1.6p2,
        -0x1.4000000000001p2, -0x1.4p2, -0x1.38p2, -0x1.4p1, -0x1.8p0, -0x1p0,
        -0x1.8000000000001p-1, -0x1.8p-1, -0x1.7ffffffffffffp-1, -0x1.4p-1, -0x1p-1, -0x1.8p-2,
        -0x1.0000000000001p-2, -0x1p-2, -0x1.fffffffffffffp-3, -0x1p-3, -0x1p-4,
        -0x1.0624dd2f1a9fcp-12, -0x1.79ca10c924223p-69, -0x0.0049a22dc398bp-1022, -0.0, 0,
        0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67,
        0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1, 0x1.fffffffffffffp-1, 0x1p0, 0x1.0000000000001p0,
        0x1.8p0, 0x1p1, 0x1.4p1, 0x1.7ffffffffffffp1, 0x1.8p1, 0x1.8000000000001p1, 0x1p2, 0x1.8p2,
        0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6,
        0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023,
        inf, -0.0, nan};
    static constexpr double derivative[] = {0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2,
        0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2,
        0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2,
        0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p-2,
        0x1p-2};
};

template <>
struct PyTorch<bp::ELU> {
    static constexpr double value[] = {-0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0,
        -0x1p0, -0x1p0, -0x1.ffffffffffcb5p-1, -0x1.fffffffd9a96fp-1, -0x1.ffffffee4b79bp-1,
        -0x1.ffffffee4b79bp-1, -0x1.ffffffe2cf215p-1, -0x1.fffa0ca192a6ep-1, -0x1.febb1ae0eec2bp-1,
        -0x1.f69f5523ef618p-1, -0x1.e6824f33314f5p-1, -0x1.e6824f33314f5p-1, -0x1.e6824f33314f5p-1,
        -0x1.d5f8f47ed617bp-1, -0x1.bab5557101f8dp-1, -0x1.8dc1e236d28f9p-1, -0x1.43a54e4e98865p-1,
        -0x1.43a54e4e98864p-1, -0x1.43a54e4e98864p-1, -0x1.92e9a0720d3ecp-2, -0x1.c5041854df7d4p-3,
        -0x1.0603521cac4p-10, 0, 0, 0, 0, 0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022,
        0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1, 0x1.fffffffffffffp-1, 0x1p0,
        0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1, 0x1.7ffffffffffffp1, 0x1.8p1,
        0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4,
        0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33,
        0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, 0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0x0.8bfe55de02338p-1022,
        0x1.a8c1f14e2af5dp-145, 0x1.ed3f877f42b71p-94, 0x1.39792499b1a24p-58, 0x1.a56e0c2ac7f75p-44,
        0x1.32b48bf117da2p-32, 0x1.1b48655f37255p-29, 0x1.1b48655f37267p-29, 0x1.d30deb5f04c13p-29,
        0x1.7cd79b5647c9bp-15, 0x1.44e51f113d4d6p-9, 0x1.2c155b8213cf4p-6, 0x1.97db0ccceb0acp-5,
        0x1.97db0ccceb0afp-5, 0x1.97db0ccceb0b2p-5, 0x1.50385c094f425p-4, 0x1.152aaa3bf81ccp-3,
        0x1.c8f87724b5c1dp-3, 0x1.78b56362cef36p-2, 0x1.78b56362cef38p-2, 0x1.78b56362cef39p-2,
        0x1.368b2fc6f960ap-1, 0x1.8ebef9eac820bp-1, 0x1.ff7cfe56f1a9ep-1, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0};
    static constexpr double derivative_differs_at[] = {nan};
    static constexpr double derivative_of_vectors[] = {nan};
};

template <>
struct PyTorch<bp::ELUWith<std::ratio<3, 2>>> {
    static constexpr double value[] = {-0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.8p0,
        -0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.7fffffffffd88p0, -0x1.7ffffffe33f13p0,
        -0x1.7ffffff2b89b4p0, -0x1.7ffffff2b89b4p0, -0x1.7fffffea1b59p0, -0x1.7ffb89792dfd2p0,
        -0x1.7f0c5428b312p0, -0x1.78f77fdaf3892p0, -0x1.6ce1bb6664fb8p0, -0x1.6ce1bb6664fb8p0,
        -0x1.6ce1bb6664fb8p0, -0x1.607ab75f2091cp0, -0x1.4c080014c17aap0, -0x1.2a5169a91debbp0,
        -0x1.e577f575e4c98p-1, -0x1.e577f575e4c96p-1, -0x1.e577f575e4c96p-1, -0x1.2e2f385589ef1p-1,
        -0x1.53c3123fa79dfp-2, -0x1.8904fb2b026p-10, 0, 0, 0, 0, 0x0.0000000000001p-1022,
        0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1,
        0x1.fffffffffffffp-1, 0x1p0, 0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1,
        0x1.7ffffffffffffp1, 0x1.8p1, 0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4,
        0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9,
        0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, 0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0x0.d1fd80cd034d4p-1022,
        0x1.3e9174faa0386p-144, 0x1.71efa59f72095p-93, 0x1.d635b6e68a736p-58, 0x1.3c12892015f98p-43,
        0x1.cc0ed1e9a3c73p-32, 0x1.a8ec980ed2b8p-29, 0x1.a8ec980ed2b9ap-29, 0x1.5e4a70874390ep-28,
        0x1.1da1b480b5d74p-14, 0x1.e757ae99dbf41p-9, 0x1.c22009431db6ep-6, 0x1.31e44999b0481p-4,
        0x1.31e44999b0483p-4, 0x1.31e44999b0486p-4, 0x1.f8548a0df6e38p-4, 0x1.9fbfff59f42b2p-3,
        0x1.56ba595b88516p-2, 0x1.1a880a8a1b368p-1, 0x1.1a880a8a1b36ap-1, 0x1.1a880a8a1b36bp-1,
        0x1.d1d0c7aa7610fp-1, 0x1.2b0f3b7016188p0, 0x1.7f9dbec1353f6p0, 0x1.8p0, 0x1.8p0, 0x1.8p0,
        0x1.8p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1.8p0, 0x1p0};
    static constexpr double derivative_differs_at[] = {nan};
    static constexpr double derivative_of_vectors[] = {nan};
};

template <>
struct PyTorch<bp::SELU> {
    static constexpr double value[] = {-0x1.c212cc640f03p0, -0x1.c212cc640f03p0,
        -0x1.c212cc640f03p0, -0x1.c212cc640f03p0, -0x1.c212cc640f03p0, -0x1.c212cc640f03p0,
        -0x1.c212cc640f03p0, -0x1.c212cc640f03p0, -0x1.c212cc640f03p0, -0x1.c212cc640ed4bp0,
        -0x1.c212cc61f3cb2p0, -0x1.c212cc547eb29p0, -0x1.c212cc547eb29p0, -0x1.c212cc4a65fcfp0,
        -0x1.c20d914622748p0, -0x1.c0f53315fffbep0, -0x1.b9d47e14496fbp0, -0x1.abaa6467c669p0,
        -0x1.abaa6467c669p0, -0x1.abaa6467c669p0, -0x1.9d2110411c723p0, -0x1.8529a13318256p0,
        -0x1.5da6026c1ea72p0, -0x1.1c802bd5f1cb4p0, -0x1.1c802bd5f1cb3p0, -0x1.1c802bd5f1cb3p0,
        -0x1.622e2112b505ap-1, -0x1.8e393b5f9d2fdp-2, -0x1.cca513c33ae4dp-10, 0, 0, 0, 0,
        0x0.0000000000001p-1022, 0x0.0135779b135ep-1022, 0x1.8cf1906e68683p-67,
        0x1.136f5983a6fd1p-10, 0x1.0cfabd6a91132p-2, 0x1.0cfabd6a91132p-1, 0x1.0cfabd6a91131p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91133p0, 0x1.93781c1fd99cbp0, 0x1.0cfabd6a91132p1,
        0x1.50396cc53557ep1, 0x1.93781c1fd99cap1, 0x1.93781c1fd99cbp1, 0x1.93781c1fd99ccp1,
        0x1.0cfabd6a91132p2, 0x1.93781c1fd99cbp2, 0x1.50396cc53557ep3, 0x1.47d196d9e0cf5p4,
        0x1.50396cc53557ep4, 0x1.50396cc53558p4, 0x1.71d8c472877a5p4, 0x1.f8562327d003ep4,
        0x1.50396cc53557ep5, 0x1.0f14b2e566354p6, 0x1.a447c7f682adep6, 0x1.7479374c11e5p9,
        0x1.a447c7f682adep9, 0x1.39221fa8c703dp33, 0x1.7ea4131adfd82p531, 0x1.fcb96a2f36831p1023,
        inf, 0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0x0.f61f5a97ad76bp-1022,
        0x1.75620d7777fcp-144, 0x1.b196f23a51f7bp-93, 0x1.138efb90e5f62p-57, 0x1.727531cc3bf4p-43,
        0x1.0d9bf1c7b174p-31, 0x1.f20a0f74e94d8p-29, 0x1.f20a0f74e94f8p-29, 0x1.9a9061ce9bb67p-28,
        0x1.4ec77b23a04c1p-14, 0x1.1d994e0f0723bp-8, 0x1.07c9c9f8b269fp-5, 0x1.66867fc489a03p-4,
        0x1.66867fc489a05p-4, 0x1.66867fc489a08p-4, 0x1.278de11794866p-3, 0x1.e7495987b6edp-3,
        0x1.91b327dfc16f9p-2, 0x1.4b25411c3a6f8p-1, 0x1.4b25411c3a6f9p-1, 0x1.4b25411c3a6fap-1,
        0x1.10fbbbdab4803p0, 0x1.5e847d8c27b71p0, 0x1.c19fa31f1e344p0, 0x1.c212cc640f03p0,
        0x1.c212cc640f03p0, 0x1.c212cc640f03p0, 0x1.c212cc640f03p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0,
        0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.0cfabd6a91132p0, 0x1.c212cc640f03p0,
        0x1.0cfabd6a91132p0};
    static constexpr double derivative_differs_at[] = {nan};
    static constexpr double derivative_of_vectors[] = {nan};
};

template <>
struct PyTorch<bp::CELU> {
    static constexpr double value[] = {-0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0,
        -0x1p0, -0x1p0, -0x1.ffffffffffcb5p-1, -0x1.fffffffd9a96fp-1, -0x1.ffffffee4b79bp-1,
        -0x1.ffffffee4b79bp-1, -0x1.ffffffe2cf215p-1, -0x1.fffa0ca192a6ep-1, -0x1.febb1ae0eec2bp-1,
        -0x1.f69f5523ef618p-1, -0x1.e6824f33314f5p-1, -0x1.e6824f33314f5p-1, -0x1.e6824f33314f5p-1,
        -0x1.d5f8f47ed617bp-1, -0x1.bab5557101f8dp-1, -0x1.8dc1e236d28f9p-1, -0x1.43a54e4e98865p-1,
        -0x1.43a54e4e98864p-1, -0x1.43a54e4e98864p-1, -0x1.92e9a0720d3ecp-2, -0x1.c5041854df7d4p-3,
        -0x1.0603521cac4p-10, 0, 0, 0, 0, 0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022,
        0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1, 0x1.fffffffffffffp-1, 0x1p0,
        0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1, 0x1.7ffffffffffffp1, 0x1.8p1,
        0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4,
        0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33,
        0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, 0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0x0.8bfe55de02338p-1022,
        0x1.a8c1f14e2af5dp-145, 0x1.ed3f877f42b71p-94, 0x1.39792499b1a24p-58, 0x1.a56e0c2ac7f75p-44,
        0x1.32b48bf117da2p-32, 0x1.1b48655f37255p-29, 0x1.1b48655f37267p-29, 0x1.d30deb5f04c13p-29,
        0x1.7cd79b5647c9bp-15, 0x1.44e51f113d4d6p-9, 0x1.2c155b8213cf4p-6, 0x1.97db0ccceb0acp-5,
        0x1.97db0ccceb0afp-5, 0x1.97db0ccceb0b2p-5, 0x1.50385c094f425p-4, 0x1.152aaa3bf81ccp-3,
        0x1.c8f87724b5c1dp-3, 0x1.78b56362cef36p-2, 0x1.78b56362cef38p-2, 0x1.78b56362cef39p-2,
        0x1.368b2fc6f960ap-1, 0x1.8ebef9eac820bp-1, 0x1.ff7cfe56f1a9ep-1, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0};
    static constexpr double derivative_differs_at[] = {nan};
    static constexpr double derivative_of_vectors[] = {nan};
};

template <>
struct PyTorch<bp::CELUWith<std::ratio<3, 2>>> {
    static constexpr double value[] = {-0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.8p0, -0x1.8p0,
        -0x1.8p0, -0x1.8p0, -0x1.7ffffffffbac8p0, -0x1.7ffffff2b89b4p0, -0x1.7ffff54194f6bp0,
        -0x1.7fffd73dd3bdep0, -0x1.7fffd73dd3bdep0, -0x1.7fffc71df04d4p0, -0x1.7f82e51f2a4ap0,
        -0x1.78f77fdaf3892p0, -0x1.65517fb213c8ep0, -0x1.4c080014c17aap0, -0x1.4c080014c17aap0,
        -0x1.4c080014c17a9p0, -0x1.3778c5d233594p0, -0x1.1ac758d0b5ec6p0, -0x1.e577f575e4c96p-1,
        -0x1.75b21649a53b3p-1, -0x1.75b21649a53b3p-1, -0x1.75b21649a53b2p-1, -0x1.b3686c9727411p-2,
        -0x1.d79baf23329dap-3, -0x1.060e7fd553cp-10, 0, 0, 0, 0, 0x0.0000000000001p-1022,
        0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1,
        0x1.fffffffffffffp-1, 0x1p0, 0x1.0000000000001p0, 0x1.8p0, 0x1p1, 0x1.4p1,
        0x1.7ffffffffffffp1, 0x1.8p1, 0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4,
        0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9,
        0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, 0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0x1.7a1aff33649ebp-770,
        0x1.0fc0600f0b02ap-682, 0x1.c40c29d422889p-97, 0x1.f36bd37f42f3ep-63, 0x1.712ae9b9a7bedp-39,
        0x1.1b48655f37267p-29, 0x1.ca672c3799746p-22, 0x1.b2c1d81659795p-20, 0x1.b2c1d816597bp-20,
        0x1.2f6053b981d98p-19, 0x1.4d9d0239e543fp-10, 0x1.2c155b8213cf4p-6, 0x1.1c9aade9d7a11p-4,
        0x1.152aaa3bf81ccp-3, 0x1.152aaa3bf81ccp-3, 0x1.152aaa3bf81cep-3, 0x1.82d1364998cebp-3,
        0x1.0dec687e1adf1p-2, 0x1.78b56362cef38p-2, 0x1.06de9bcee72dep-1, 0x1.06de9bcee72dep-1,
        0x1.06de9bcee72dfp-1, 0x1.6edd3122f2ea5p-1, 0x1.b1660d7a223b1p-1, 0x1.ffa8a5d5638ecp-1,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0};
    static constexpr double derivative_differs_at[] = {nan};
    static constexpr double derivative_of_vectors[] = {nan};
};

template <>
struct PyTorch<bp::GELU> {
    static constexpr double value[] = {nan, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0,
        -0.0, -0.0, -0.0, -0.0, -0.0, -0x1.96c9668p-28, -0x1.09ad7954bp-13, -0x1.096697b244881p-8,
        -0x1.096697b24488p-8, -0x1.096697b24487fp-8, -0x1.fcb21edddc44p-7, -0x1.74bcf82c9d86p-5,
        -0x1.9a76a44e16be2p-4, -0x1.44ed0bb7cb20bp-3, -0x1.44ed0bb7cb20ap-3, -0x1.44ed0bb7cb20bp-3,
        -0x1.3bf143b9aa712p-3, -0x1.9aecba9d22528p-4, -0x1.05ef51a247abp-11, -0x1.79ca10c924223p-68,
        -0x0.0093445b87316p-1022, -0.0, 0, 0, 0x0.0093445b87316p-1022, 0x1.79ca10c924223p-68,
        0x1.065a68bbed948p-11, 0x1.3289a2b16ed6cp-3, 0x1.62075e232ac77p-2, 0x1.aec4bd120d37cp-1,
        0x1.aec4bd120d37ep-1, 0x1.aec4bd120d38p-1, 0x1.665895bb1e942p0, 0x1.f45a183e9b13dp0,
        0x1.3e034de12223cp1, 0x1.7f7b4cb426ddbp1, 0x1.7f7b4cb426ddcp1, 0x1.7f7b4cb426dddp1,
        0x1.fffbd94a1aad4p1, 0x1.7ffffff9a4da6p2, 0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4,
        0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33,
        0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, -0.0, nan};
    static constexpr double derivative[] = {nan, 0, 0, 0, 0, 0, 0, 0, 0, -0x1.4a783d5e2f96cp-646,
        -0x1.00436e7616fdap-346, -0x1.5f72f6a7c7cffp-286, -0x1.5f72f6a7c7f0dp-286,
        -0x1.968aac61d875cp-272, -0x1.d11c258620b5p-71, -0x1.30ac8455c65fep-25,
        -0x1.080eb696c04b5p-11, -0x1.876f5a0927b01p-7, -0x1.876f5a0927b0ep-7, -0x1.876f5a0927b14p-7,
        -0x1.341c29fe2934dp-5, -0x1.5d1c05635c4bep-4, -0x1.050e915f009d2p-3, -0x1.55429a56cca5cp-4,
        -0x1.55429a56cca5cp-4, -0x1.55429a56cca5ap-4, 0x1.0f5eb7514c777p-3, 0x1.37f00c190f575p-2,
        0x1.ff2ed6e430ceep-2, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1.0068948de7989p-1, 0x1.6407f9f378546p-1, 0x1.bc28522bace22p-1, 0x1.155429a56cca6p0,
        0x1.155429a56cca6p0, 0x1.155429a56cca6p0, 0x1.20a1d22be013ap0, 0x1.15d1c05635c4cp0,
        0x1.09a0e14ff149ap0, 0x1.030edeb4124f6p0, 0x1.030edeb4124f6p0, 0x1.030edeb4124f6p0,
        0x1.002101d6d2d81p0, 0x1.0000009856422p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, nan, 0x1p-1, nan};
};

template <>
struct PyTorch<bp::GELUTanh> {
    static constexpr double value[] = {nan, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0,
        -0.0, -0.0, -0.0, -0.0, -0.0, -0x1.732ep-34, -0x1.26a20335dcp-14, -0x1.dcc2a01161281p-9,
        -0x1.dcc2a0116128p-9, -0x1.dcc2a0116127fp-9, -0x1.ee47fec535d8p-7, -0x1.73ef8961cab3p-5,
        -0x1.9b5ad587570d8p-4, -0x1.453d223571479p-3, -0x1.453d223571478p-3, -0x1.453d223571477p-3,
        -0x1.3bfa4b104180ep-3, -0x1.9aee04fb80bf2p-4, -0x1.05ef51a24868bp-11,
        -0x1.79ca10c924223p-68, -0x0.0093445b87316p-1022, -0.0, 0, 0, 0x0.0093445b87316p-1022,
        0x1.79ca10c924223p-68, 0x1.065a68bbecd6dp-11, 0x1.3288fd823fa07p-3, 0x1.6202da77df3f9p-2,
        0x1.aeb0b772a3ae1p-1, 0x1.aeb0b772a3ae2p-1, 0x1.aeb0b772a3ae4p-1, 0x1.664a52a78a8f2p0,
        0x1.f46083b4f1aa6p0, 0x1.3e11b8013aca2p1, 0x1.7f88cf57fba7ap1, 0x1.7f88cf57fba7bp1,
        0x1.7f88cf57fba7cp1, 0x1.fffdb2bbf9944p1, 0x1.7fffffffe8cd2p2, 0x1.4p3, 0x1.38p4, 0x1.4p4,
        0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9,
        0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, -0.0, nan};
    static constexpr double derivative[] = {nan, nan, nan, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        -0x1.a7dc4414295c8p-31, -0x1.5f66f2bf92b0ap-12, -0x1.7b97086a6c454p-7,
        -0x1.7b97086a6c452p-7, -0x1.7b97086a6c45p-7, -0x1.36e63955481ccp-5, -0x1.60a99d36889c1p-4,
        -0x1.058d3c7f73f84p-3, -0x1.53d225adc389p-4, -0x1.53d225adc388cp-4, -0x1.53d225adc3888p-4,
        0x1.0fa05e3645b4dp-3, 0x1.37f51898befffp-2, 0x1.ff2ed6e43699p-2, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1.0068948de4b38p-1, 0x1.640573b3a08p-1,
        0x1.bc17e8726e92dp-1, 0x1.153d225adc388p0, 0x1.153d225adc389p0, 0x1.153d225adc389p0,
        0x1.20b1a78fee7fp0, 0x1.160a99d36889cp0, 0x1.09b731caaa40ep0, 0x1.02f72e10d4d88p0,
        0x1.02f72e10d4d88p0, 0x1.02f72e10d4d88p0, 0x1.0015f66f2bf92p0, 0x1.000000034fb89p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, nan, nan, nan,
        0x1p-1, nan};
};

template <>
struct PyTorch<bp::SiLU> {
    static constexpr double value[] = {nan, -0.0, -0.0, -0.0, -0.0, -0x1.83b763cfdc18bp-1014,
        -0x1.4bd78485119p-138, -0x1.f11a068e413c8p-88, -0x1.87d76dc01e0adp-53,
        -0x1.8b172b681b4f3p-39, -0x1.a5b84069878c4p-28, -0x1.621a7eaac6335p-25,
        -0x1.621a7eaac634ap-25, -0x1.1c9c7b5dacde5p-24, -0x1.dc07f9d254fb7p-12,
        -0x1.e62332c77c017p-7, -0x1.26afa1e43c2c3p-4, -0x1.236272d6c3f33p-3, -0x1.236272d6c3f34p-3,
        -0x1.236272d6c3f36p-3, -0x1.8464d56e81a59p-3, -0x1.e84152bac31aep-3, -0x1.1834a280394c4p-2,
        -0x1.136561454ba86p-2, -0x1.136561454ba86p-2, -0x1.136561454ba86p-2, -0x1.829a0565978dep-3,
        -0x1.c054cda8768fap-4, -0x1.06034f40081d8p-11, -0x1.79ca10c924223p-68,
        -0x0.0093445b87316p-1022, -0.0, 0, 0, 0x0.0093445b87316p-1022, 0x1.79ca10c924223p-68,
        0x1.06466b1e2d22p-11, 0x1.1fd5992bc4b83p-3, 0x1.3eb2fd4d34391p-2, 0x1.764d4f5d5a2bcp-1,
        0x1.764d4f5d5a2bdp-1, 0x1.764d4f5d5a2bep-1, 0x1.39f2d75ff1acfp0, 0x1.c2f7d5a8a79c9p0,
        0x1.27b9b2a917e5bp1, 0x1.6dc9d8d293c0bp1, 0x1.6dc9d8d293c0dp1, 0x1.6dc9d8d293c0ep1,
        0x1.f6ca82f0de1eap1, 0x1.7f0cee669c421p2, 0x1.3ffc47f00c5b5p3, 0x1.37ffffee36384p4,
        0x1.3ffffff4ef2cp4, 0x1.3ffffff4ef2c1p4, 0x1.5ffffffe5a47cp4, 0x1.dfffffffffcebp4, 0x1.4p5,
        0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531,
        0x1.e42d130773b76p1023, inf, -0.0, nan};
    static constexpr double derivative[] = {nan, -0.0, -0.0, -0.0, -0.0, -0x1.832b6579fe167p-1014,
        -0x1.488600a2753a1p-138, -0x1.e96508704431ap-88, -0x1.7e0ba49b507dcp-53,
        -0x1.7debbb06c4e83p-39, -0x1.928cf7a893c63p-28, -0x1.5065f84930c22p-25,
        -0x1.5065f84930c36p-25, -0x1.0e040bf34fb7cp-24, -0x1.ac680bc10a72cp-12,
        -0x1.93e99c6db08ebp-7, -0x1.af6db3d3a28d4p-5, -0x1.68dfd9dfa7d09p-4, -0x1.68dfd9dfa7d09p-4,
        -0x1.68dfd9dfa7d0bp-4, -0x1.97259ea65dd97p-4, -0x1.73da2f385e6dap-4, -0x1.52481e4762afep-5,
        0x1.2842f720c62eap-4, 0x1.2842f720c62fp-4, 0x1.2842f720c62f2p-4, 0x1.0a479d50e732ep-2,
        0x1.815228fcac977p-2, 0x1.ff7ced92d6f3ap-2, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1p-1, 0x1.0041893694862p-1, 0x1.3f56eb81a9b45p-1, 0x1.7adc31578c66ap-1,
        0x1.daf7a11be73a1p-1, 0x1.daf7a11be73a3p-1, 0x1.daf7a11be73a3p-1, 0x1.0a9240f23b158p0,
        0x1.173da2f385e6ep0, 0x1.197259ea65dd9p0, 0x1.168dfd9dfa7d1p0, 0x1.168dfd9dfa7cfp0,
        0x1.168dfd9dfa7dp0, 0x1.0d7b6d9e9d146p0, 0x1.0327d338db60fp0, 0x1.001ac680bc109p0,
        0x1.0000010e040c6p0, 0x1.000000a832fc9p0, 0x1.000000a832fc9p0, 0x1.0000001928cfdp0,
        0x1.0000000002fb1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, nan, 0x1p-1,
        nan};
};

template <>
struct PyTorch<bp::Mish> {
    static constexpr double value[] = {nan, -0.0, -0.0, -0.0, -0.0, -0x1.83b763cfdc18ap-1014,
        -0x1.4bd7848511901p-138, -0x1.f11a068e413c8p-88, -0x1.87d76dc01e0adp-53,
        -0x1.8b172b681b638p-39, -0x1.a5b8406a842c1p-28, -0x1.621a7eb0e591p-25,
        -0x1.621a7eb0e5926p-25, -0x1.1c9c7b65c9e2p-24, -0x1.dc0abdf6dc5a5p-12,
        -0x1.e6bd0eef862e2p-7, -0x1.2955f50a9555p-4, -0x1.2a49375764d4cp-3, -0x1.2a49375764d4ep-3,
        -0x1.2a49375764d4fp-3, -0x1.93145fb8cfb9ap-3, -0x1.028fbfa97a731p-2, -0x1.31410f0e35b9fp-2,
        -0x1.36aedf68a4414p-2, -0x1.36aedf68a4414p-2, -0x1.36aedf68a4413p-2, -0x1.c4154fe765fp-3,
        -0x1.0a1725def6c3bp-3, -0x1.3a67af5b39413p-11, -0x1.c558e0f15e8f7p-68,
        -0x0.00b0b86dd56e7p-1022, -0x0.0000000000001p-1022, 0, 0x0.0000000000001p-1022,
        0x0.00b0b86dd56e7p-1022, 0x1.c558e0f15e8f7p-68, 0x1.3abd9595f372ap-11, 0x1.5b48c78e7ae7p-3,
        0x1.804047da23fa2p-2, 0x1.baee2d0adc5e6p-1, 0x1.baee2d0adc5e7p-1, 0x1.baee2d0adc5eap-1,
        0x1.6743cc4e164f6p0, 0x1.f1a74b5bf6f63p0, 0x1.3c569541d4c2p1, 0x1.7e46c76f59295p1,
        0x1.7e46c76f59296p1, 0x1.7e46c76f59297p1, 0x1.ffab390d49896p1, 0x1.7ffecc47ed6a6p2,
        0x1.3fffffe9dedbdp3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4, 0x1.6p4, 0x1.ep4, 0x1.4p5,
        0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33, 0x1.6c2d4256ffcc3p531,
        0x1.e42d130773b76p1023, inf, -0.0, nan};
    static constexpr double derivative[] = {nan, 0, 0, 0, 0, -0x1.832b6579fe167p-1014,
        -0x1.488600a2753a1p-138, -0x1.e96508704431ap-88, -0x1.7e0ba49b507dcp-53,
        -0x1.7debbb06c5102p-39, -0x1.928cf7aa818a4p-28, -0x1.5065f855211f4p-25,
        -0x1.5065f85521208p-25, -0x1.0e040c031f3bcp-24, -0x1.ac6d4d292f6e5p-12,
        -0x1.9502ed05f74cbp-7, -0x1.b882982ed8a31p-5, -0x1.7e89c749680a2p-4, -0x1.7e89c749680a3p-4,
        -0x1.7e89c749680a3p-4, -0x1.c18279fe882b1p-4, -0x1.bbd28ca4cf75ap-4, -0x1.068b6e700956ep-4,
        0x1.e51a89bbcbcaep-5, 0x1.e51a89bbcbcbap-5, 0x1.e51a89bbcbcc1p-5, 0x1.28757cb5ece06p-2,
        0x1.c25f0566a9b0fp-2, 0x1.32df4ec251f96p-1, 0x1.3333333333333p-1, 0x1.3333333333333p-1,
        0x1.3333333333333p-1, 0x1.3333333333333p-1, 0x1.3333333333333p-1, 0x1.3333333333333p-1,
        0x1.3333333333333p-1, 0x1.3387146b722f8p-1, 0x1.8222eb7ecb465p-1, 0x1.c5d96a6d13cc2p-1,
        0x1.0c8da341a5e79p0, 0x1.0c8da341a5e7ap0, 0x1.0c8da341a5e7ap0, 0x1.16a72609b298cp0,
        0x1.11bed1f4c1b62p0, 0x1.0a877702d062dp0, 0x1.05674334295bp0, 0x1.05674334295bp0,
        0x1.05674334295bp0, 0x1.01228355542c5p0, 0x1.0008ca8116557p0, 0x1.000001505a08fp0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, nan,
        0x1.3333333333333p-1, nan};
};

template <>
struct PyTorch<bp::Softplus> {
    static constexpr double value[] = {0, 0, 0, 0, 0, 0x0.8bfe55de02338p-1022,
        0x1.a8c1f14e2af5dp-145, 0x1.ed3f877f42b71p-94, 0x1.39792499b1a24p-58, 0x1.a56e0c2ac7e1ap-44,
        0x1.32b48bf060201p-32, 0x1.1b48655a5140cp-29, 0x1.1b48655a5141ep-29, 0x1.d30deb51b4521p-29,
        0x1.7cd564c9e0d19p-15, 0x1.447e35674b30ep-9, 0x1.295e50b53b653p-6, 0x1.8e070fc0456fep-5,
        0x1.8e070fc045701p-5, 0x1.8e070fc045704p-5, 0x1.4321e1cc6d13fp-4, 0x1.03f2d54301d49p-3,
        0x1.9c7e908f5420fp-3, 0x1.40c7abfbec123p-2, 0x1.40c7abfbec125p-2, 0x1.40c7abfbec126p-2,
        0x1.e5746fdb5c064p-2, 0x1.26e18819b6b47p-1, 0x1.62a2aaea15bd9p-1, 0x1.62e42fefa39efp-1,
        0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1,
        0x1.62e42fefa39efp-1, 0x1.62e42fefa39efp-1, 0x1.6325bd58ad4aep-1, 0x1.a6e18819b6b47p-1,
        0x1.f2ba37edae032p-1, 0x1.5031eafefb049p0, 0x1.5031eafefb049p0, 0x1.5031eafefb04ap0,
        0x1.b38fd211ea842p0, 0x1.103f2d54301d5p1, 0x1.4a190f0e6368ap1, 0x1.86381c3f0115bp1,
        0x1.86381c3f0115cp1, 0x1.86381c3f0115dp1, 0x1.01295e50b53b6p2, 0x1.80288fc6ace96p2,
        0x1.40005f3559328p3, 0x1.38000000e986fp4, 0x1.400000008da43p4, 0x1.4000000000001p4, 0x1.6p4,
        0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33,
        0x1.6c2d4256ffcc3p531, 0x1.e42d130773b76p1023, inf, 0x1.62e42fefa39efp-1, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0x0.8bfe55de02338p-1022,
        0x1.a8c1f14e2af5dp-145, 0x1.ed3f877f42b71p-94, 0x1.39792499b1a24p-58, 0x1.a56e0c2ac7ccp-44,
        0x1.32b48befa866p-32, 0x1.1b4865556b5c2p-29, 0x1.1b4865556b5d4p-29, 0x1.d30deb4463e2ep-29,
        0x1.7cd32e41dd96p-15, 0x1.4417772fa801p-9, 0x1.26afa1e43c2c2p-6, 0x1.848343c905443p-5,
        0x1.848343c905446p-5, 0x1.848343c905447p-5, 0x1.36b7112534848p-4, 0x1.e84152bac31aep-4,
        0x1.759b8355a1bafp-3, 0x1.136561454ba85p-2, 0x1.136561454ba86p-2, 0x1.136561454ba87p-2,
        0x1.829a0565978dfp-2, 0x1.c054cda8768f9p-2, 0x1.ffbe76c90fd9ap-2, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1.0020c49b78133p-1, 0x1.1fd5992bc4b83p-1,
        0x1.3eb2fd4d34391p-1, 0x1.764d4f5d5a2bdp-1, 0x1.764d4f5d5a2bdp-1, 0x1.764d4f5d5a2bdp-1,
        0x1.a2991f2a97914p-1, 0x1.c2f7d5a8a79cap-1, 0x1.d9291ddb596f7p-1, 0x1.e7b7cbc36fabbp-1,
        0x1.e7b7cbc36fabcp-1, 0x1.e7b7cbc36fabcp-1, 0x1.f6ca82f0de1eap-1, 0x1.febbe888d058p-1,
        0x1.fffa0cb346f89p-1, 0x1.ffffffe2cf215p-1, 0x1.ffffffee4b79bp-1, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p-1, nan};
};

template <>
struct PyTorch<bp::Softsign> {
    static constexpr double value[] = {nan, -0x1p0, -0x1p0, -0x1.ffffffff2419p-1,
        -0x1.ff5c5d52c6caap-1, -0x1.ff47643c931c2p-1, -0x1.faee41e6a7498p-1, -0x1.f82ee6986d6f6p-1,
        -0x1.f3831f3831f38p-1, -0x1.ef7bdef7bdef8p-1, -0x1.e9bd37a6f4deap-1, -0x1.e79e79e79e79fp-1,
        -0x1.e79e79e79e79ep-1, -0x1.e7063e7063e7p-1, -0x1.d1745d1745d17p-1, -0x1.b6db6db6db6dbp-1,
        -0x1.999999999999ap-1, -0x1.8000000000001p-1, -0x1.8p-1, -0x1.8p-1, -0x1.6db6db6db6db7p-1,
        -0x1.5555555555555p-1, -0x1.3333333333333p-1, -0x1.0000000000001p-1, -0x1p-1,
        -0x1.fffffffffffffp-2, -0x1.5555555555555p-2, -0x1.999999999999ap-3, -0x1.05e1d27a3ee9dp-10,
        -0x1.79ca10c924223p-67, -0x0.012688b70e62bp-1022, -0x0.0000000000001p-1022, 0,
        0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67,
        0x1.05e1d27a3ee9dp-10, 0x1.999999999999ap-3, 0x1.5555555555555p-2, 0x1.fffffffffffffp-2,
        0x1p-1, 0x1.0000000000001p-1, 0x1.3333333333333p-1, 0x1.5555555555555p-1,
        0x1.6db6db6db6db7p-1, 0x1.8p-1, 0x1.8p-1, 0x1.8000000000001p-1, 0x1.999999999999ap-1,
        0x1.b6db6db6db6dbp-1, 0x1.d1745d1745d17p-1, 0x1.e7063e7063e7p-1, 0x1.e79e79e79e79ep-1,
        0x1.e79e79e79e79fp-1, 0x1.e9bd37a6f4deap-1, 0x1.ef7bdef7bdef8p-1, 0x1.f3831f3831f38p-1,
        0x1.f82ee6986d6f6p-1, 0x1.faee41e6a7498p-1, 0x1.ff47643c931c2p-1, 0x1.ff5c5d52c6caap-1,
        0x1.ffffffff2419p-1, 0x1p0, 0x1p0, nan, -0.0, nan};
    static constexpr double derivative[] = {nan, 0, 0, 0x1.79cap-67, 0x1.a2623fda2e4p-20,
        0x1.0a408f65854p-19, 0x1.9b2a7c9fe8b8p-14, 0x1.e8d1713d34e8p-13, 0x1.37e3fa847e1ap-11,
        0x1.10c8531d0952p-10, 0x1.ef8bdb389ebap-10, 0x1.293725bb804ap-9, 0x1.293725bb804ap-9,
        0x1.37e3fa847e19p-9, 0x1.0ecf56be69c9p-7, 0x1.4e5e0a72f0538p-6, 0x1.47ae147ae147cp-5,
        0x1.ffffffffffffcp-5, 0x1p-4, 0x1.0000000000002p-4, 0x1.4e5e0a72f0538p-4,
        0x1.c71c71c71c71cp-4, 0x1.47ae147ae147cp-3, 0x1.ffffffffffffep-3, 0x1p-2, 0x1p-2,
        0x1.c71c71c71c71cp-2, 0x1.47ae147ae147bp-1, 0x1.fefa3faa4d8d5p-1, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1.fefa3faa4d8d5p-1, 0x1.47ae147ae147bp-1,
        0x1.c71c71c71c71cp-2, 0x1p-2, 0x1p-2, 0x1.ffffffffffffep-3, 0x1.47ae147ae147cp-3,
        0x1.c71c71c71c71cp-4, 0x1.4e5e0a72f0538p-4, 0x1.0000000000002p-4, 0x1p-4,
        0x1.ffffffffffffcp-5, 0x1.47ae147ae147cp-5, 0x1.4e5e0a72f0538p-6, 0x1.0ecf56be69c9p-7,
        0x1.37e3fa847e19p-9, 0x1.293725bb804ap-9, 0x1.293725bb804ap-9, 0x1.ef8bdb389ebap-10,
        0x1.10c8531d0952p-10, 0x1.37e3fa847e1ap-11, 0x1.e8d1713d34e8p-13, 0x1.9b2a7c9fe8b8p-14,
        0x1.0a408f65854p-19, 0x1.a2623fda2e4p-20, 0x1.79cap-67, 0, 0, nan, 0x1p0, nan};
};

template <>
struct PyTorch<bp::HardSigmoid> {
    static constexpr double value[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0x1.5555555555555p-54, 0x1.5555555555555p-4, 0x1.5555555555555p-3, 0x1p-2,
        0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.aaaaaaaaaaaabp-2,
        0x1.d555555555555p-2, 0x1.ffd44f3078264p-2, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1p-1, 0x1.0015d867c3ecep-1, 0x1.1555555555555p-1, 0x1.2aaaaaaaaaaabp-1,
        0x1.5555555555555p-1, 0x1.5555555555555p-1, 0x1.5555555555555p-1, 0x1.8p-1,
        0x1.aaaaaaaaaaaabp-1, 0x1.d555555555555p-1, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p-1, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3,
        0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3,
        0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3,
        0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3,
        0x1.555556p-3, 0x1.555556p-3, 0x1.555556p-3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0x1.555556p-3, 0};
};

template <>
struct PyTorch<bp::HardSwish> {
    static constexpr double value[] = {nan, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0,
        -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0x1.fffffffffffffp-53,
        -0x1.aaaaaaaaaaaabp-3, -0x1.5555555555555p-2, -0x1.8p-2, -0x1.5555555555555p-2,
        -0x1.5555555555555p-2, -0x1.5555555555555p-2, -0x1.aaaaaaaaaaaabp-3, -0x1.d555555555555p-4,
        -0x1.060e7e8f99ad3p-11, -0x1.79ca10c924223p-68, -0x0.0093445b87316p-1022, -0.0, 0, 0,
        0x0.0093445b87316p-1022, 0x1.79ca10c924223p-68, 0x1.063b3bce9b925p-11, 0x1.1555555555555p-3,
        0x1.2aaaaaaaaaaabp-2, 0x1.5555555555555p-1, 0x1.5555555555555p-1, 0x1.5555555555557p-1,
        0x1.2p0, 0x1.aaaaaaaaaaaabp0, 0x1.2555555555555p1, 0x1.7ffffffffffffp1, 0x1.8p1,
        0x1.8000000000001p1, 0x1p2, 0x1.8p2, 0x1.4p3, 0x1.38p4, 0x1.4p4, 0x1.4000000000001p4,
        0x1.6p4, 0x1.ep4, 0x1.4p5, 0x1.02p6, 0x1.9p6, 0x1.628p9, 0x1.9p9, 0x1.2a05f2p33,
        0x1.6c2d4256ffcc3p531, inf, inf, -0.0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        -0x1p-1, -0x1.ffffffffffffep-2, -0x1.5555555555556p-2, -0x1.5555555555554p-3, 0,
        0x1.5555555555552p-3, 0x1.5555555555556p-3, 0x1.5555555555556p-3, 0x1.5555555555556p-2,
        0x1.aaaaaaaaaaaabp-2, 0x1.ffa89e60f04c7p-2, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p-1,
        0x1p-1, 0x1.002bb0cf87d9cp-1, 0x1.2aaaaaaaaaaabp-1, 0x1.5555555555555p-1,
        0x1.aaaaaaaaaaaaap-1, 0x1.aaaaaaaaaaaaap-1, 0x1.aaaaaaaaaaaacp-1, 0x1p0,
        0x1.2aaaaaaaaaaaap0, 0x1.5555555555556p0, 0x1.8p0, 0x1.8p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p-1, 0x1p0};
    static constexpr double derivative_differs_at[] = {0x1.8p1, nan};
    static constexpr double derivative_of_vectors[] = {0x1p0, nan};
};

template <>
struct PyTorch<bp::HardTanh> {
    static constexpr double value[] = {-0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0,
        -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0,
        -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1p0, -0x1.fffffffffffffp-1, -0x1p-1,
        -0x1p-2, -0x1.0624dd2f1a9fcp-10, -0x1.79ca10c924223p-67, -0x0.012688b70e62bp-1022,
        -0x0.0000000000001p-1022, 0, 0x0.0000000000001p-1022, 0x0.012688b70e62bp-1022,
        0x1.79ca10c924223p-67, 0x1.0624dd2f1a9fcp-10, 0x1p-2, 0x1p-1, 0x1.fffffffffffffp-1, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, -0.0, nan};
    static constexpr double derivative[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0x1p0, 0x1p0};
    static constexpr double derivative_differs_at[] = {nan};
    static constexpr double derivative_of_vectors[] = {0};
};

template <>
struct PyTorch<bp::Sine> {
    static constexpr double value[] = {nan, 0x1.30c567d277075p-1, -0x1.8bcb656cc5222p-2,
        0x1.f334c7896a4e3p-2, -0x1.c9b663c53ee3ep-1, 0x1.aed103e1ce983p-1, 0x1.03425b78c4db8p-1,
        -0x1.fd936583b0495p-1, -0x1.7d7f78e027fp-1, 0x1.f9df47f1c903dp-1, 0x1.220a29f6eb9f4p-7,
        -0x1.d36d8f55d3cedp-1, -0x1.d36d8f55d3cep-1, -0x1.36095261bd54cp-1, 0x1.1689ef5f34f52p-1,
        0x1.1e1f18ab0a2cp-2, 0x1.837b9dddc1eaep-1, -0x1.210386db6d54bp-3, -0x1.210386db6d55bp-3,
        -0x1.210386db6d56bp-3, -0x1.326af0dcfcabp-1, -0x1.d18f6ead1b446p-1, -0x1.feb7a9b2c6d8bp-1,
        -0x1.aed548f090cefp-1, -0x1.aed548f090ceep-1, -0x1.aed548f090cedp-1, -0x1.eaee8744b05fp-2,
        -0x1.faaeed4f31577p-3, -0x1.0624da5218a62p-10, -0x1.79ca10c924223p-67,
        -0x0.012688b70e62bp-1022, -0x0.0000000000001p-1022, 0, 0x0.0000000000001p-1022,
        0x0.012688b70e62bp-1022, 0x1.79ca10c924223p-67, 0x1.0624da5218a62p-10, 0x1.faaeed4f31577p-3,
        0x1.eaee8744b05fp-2, 0x1.aed548f090cedp-1, 0x1.aed548f090ceep-1, 0x1.aed548f090cefp-1,
        0x1.feb7a9b2c6d8bp-1, 0x1.d18f6ead1b446p-1, 0x1.326af0dcfcabp-1, 0x1.210386db6d56bp-3,
        0x1.210386db6d55bp-3, 0x1.210386db6d54bp-3, -0x1.837b9dddc1eaep-1, -0x1.1e1f18ab0a2cp-2,
        -0x1.1689ef5f34f52p-1, 0x1.36095261bd54cp-1, 0x1.d36d8f55d3cep-1, 0x1.d36d8f55d3cedp-1,
        -0x1.220a29f6eb9f4p-7, -0x1.f9df47f1c903dp-1, 0x1.7d7f78e027fp-1, 0x1.fd936583b0495p-1,
        -0x1.03425b78c4db8p-1, -0x1.aed103e1ce983p-1, 0x1.c9b663c53ee3ep-1, -0x1.f334c7896a4e3p-2,
        0x1.8bcb656cc5222p-2, -0x1.30c567d277075p-1, nan, -0.0, nan};
    static constexpr double derivative[] = {nan, 0x1.9b6913f41bde3p-1, 0x1.d83552e9f0246p-1,
        0x1.bf098901c9319p-1, -0x1.cae1f056d3e76p-2, 0x1.14a927348bfabp-1, 0x1.b981dbf665fdfp-1,
        -0x1.8e1e57f9eeeedp-4, -0x1.5578e7d68218fp-1, 0x1.3be82f2505a52p-3, -0x1.fffadd8d4acdap-1,
        0x1.a1e043964a805p-2, 0x1.a1e043964a83fp-2, 0x1.97750f4a0946ap-1, -0x1.ad9ac890c6b1fp-1,
        0x1.eb9b7097822f5p-1, -0x1.4eaa606db24c1p-1, -0x1.fae04be85e5d3p-1, -0x1.fae04be85e5d2p-1,
        -0x1.fae04be85e5d2p-1, -0x1.9a2f7ef858b7dp-1, -0x1.aa22657537205p-2, 0x1.21bd54fc5f9a7p-4,
        0x1.14a280fb5068ap-1, 0x1.14a280fb5068cp-1, 0x1.14a280fb5068cp-1, 0x1.c1528065b7d5p-1,
        0x1.f01549f7deea1p-1, 0x1.ffffef390876cp-1, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0,
        0x1.ffffef390876cp-1, 0x1.f01549f7deea1p-1, 0x1.c1528065b7d5p-1, 0x1.14a280fb5068cp-1,
        0x1.14a280fb5068cp-1, 0x1.14a280fb5068ap-1, 0x1.21bd54fc5f9a7p-4, -0x1.aa22657537205p-2,
        -0x1.9a2f7ef858b7dp-1, -0x1.fae04be85e5d2p-1, -0x1.fae04be85e5d2p-1, -0x1.fae04be85e5d3p-1,
        -0x1.4eaa606db24c1p-1, 0x1.eb9b7097822f5p-1, -0x1.ad9ac890c6b1fp-1, 0x1.97750f4a0946ap-1,
        0x1.a1e043964a83fp-2, 0x1.a1e043964a805p-2, -0x1.fffadd8d4acdap-1, 0x1.3be82f2505a52p-3,
        -0x1.5578e7d68218fp-1, -0x1.8e1e57f9eeeedp-4, 0x1.b981dbf665fdfp-1, 0x1.14a927348bfabp-1,
        -0x1.cae1f056d3e76p-2, 0x1.bf098901c9319p-1, 0x1.d83552e9f0246p-1, 0x1.9b6913f41bde3p-1,
        nan, 0x1p0, nan};
};

// Three entries a column: z, f(z), and the transposed Jacobian times upstream.
struct Columns {
    static constexpr double z[] = {0, 0, 0, 0x1p0, -0x1p1, 0x1p-1, 0x1.9p9, -0x1.9p9, 0, -0x1.9p9,
        -0x1.908p9, -0x1.928p9, 0x1.1ccf385ebc8ap1023, -0x1.1ccf385ebc8ap1023,
        0x1.1ccf385ebc8ap1023, 0x1.4p5, 0, -0x1.4p5, 0x1.79ca10c924223p-67, 0,
        -0x1.79ca10c924223p-67, -inf, 0, 0x1p0, -inf, -inf, 0x1.8p1, -inf, -inf, -inf, inf, 0,
        0x1p0, inf, -inf, 0, inf, inf, 0x1p0, 0, nan, 0x1p0, nan, inf, -inf};
    static constexpr double upstream[] = {0x1p-1, -0x1p1, 0x1.4p0};
};

template <class F>
struct PyTorchColumns;

template <>
struct PyTorchColumns<bp::Softmax> {
    static constexpr double value[] = {0x1.5555555555555p-2, 0x1.5555555555555p-2,
        0x1.5555555555555p-2, 0x1.351e9347e8ad7p-1, 0x1.ec7c1cc43084dp-6, 0x1.76fb17a3eb9cep-2,
        0x1p0, 0, 0, 0x1.74779fae388f5p-1, 0x1.120bcddae7734p-2, 0x1.413cb229db903p-8, 0x1p-1, 0,
        0x1p-1, 0x1p0, 0x1.39792499b1a24p-58, 0x1.7fd974d372e44p-116, 0x1.5555555555555p-2,
        0x1.5555555555555p-2, 0x1.5555555555555p-2, 0, 0x1.136561454ba87p-2, 0x1.764d4f5d5a2bdp-1,
        0, 0, 0x1p0, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan,
        nan, nan};
    static constexpr double delta[] = {0x1.8e38e38e38e39p-3, -0x1.471c71c71c71cp-1,
        0x1.c71c71c71c71dp-2, -0x1.ed58d8d9a6eaap-4, -0x1.4c5d851e1336fp-4, 0x1.9cdb2efbdd109p-3, 0,
        -0.0, 0, 0x1.efaa6f7c8db25p-2, -0x1.f6c520b7c391p-2, 0x1.c6ac4ecd77bp-8, -0x1.8p-3, -0.0,
        0x1.8p-3, 0, -0x1.87d76dc01e0adp-57, 0x1.1fe3179e962b3p-116, 0x1.8e38e38e38e39p-3,
        -0x1.471c71c71c71cp-1, 0x1.c71c71c71c71dp-2, 0, -0x1.472989ab4a6e9p-1, 0x1.472989ab4a6e9p-1,
        -0.0, -0.0, 0, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan,
        nan, nan, nan};
};

template <>
struct PyTorchColumns<bp::LogSoftmax> {
    static constexpr double value[] = {-0x1.193ea7aad030bp0, -0x1.193ea7aad030bp0,
        -0x1.193ea7aad030bp0, -0x1.025a8672722edp-1, -0x1.c096a19c9c8bbp1, -0x1.012d433939176p0, 0,
        -0x1.9p10, -0x1.9p9, -0x1.45cfc79c08c86p-2, -0x1.5173f1e702322p0, -0x1.545cfc79c08c8p2,
        -0x1.62e42fefa39efp-1, -inf, -0x1.62e42fefa39efp-1, 0, -0x1.4p5, -0x1.4p6,
        -0x1.193ea7aad030bp0, -0x1.193ea7aad030bp0, -0x1.193ea7aad030bp0, -inf,
        -0x1.5031eafefb049p0, -0x1.40c7abfbec125p-2, -inf, -inf, 0, nan, nan, nan, nan, nan, nan,
        nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan};
    static constexpr double delta[] = {0x1.2aaaaaaaaaaabp-1, -0x1.eaaaaaaaaaaabp0,
        0x1.5555555555555p0, 0x1.4d47a4d1fa2b6p-1, -0x1.fe1383e33bcf8p0, 0x1.576fb17a3eb9dp0,
        0x1.8p-1, -0x1p1, 0x1.4p0, 0x1.5d1de7eb8e23dp-1, -0x1.eedf43225188dp0, 0x1.40504f2c8a76ep0,
        0x1.4p-1, -0x1p1, 0x1.6p0, 0x1.8p-1, -0x1p1, 0x1.4p0, 0x1.2aaaaaaaaaaabp-1,
        -0x1.eaaaaaaaaaaabp0, 0x1.5555555555555p0, 0x1p-1, -0x1.eec9a9ebab458p0,
        0x1.6ec9a9ebab458p0, 0x1p-1, -0x1p1, 0x1.8p0, nan, nan, nan, nan, nan, nan, nan, nan, nan,
        nan, nan, nan, nan, nan, nan, nan, nan, nan};
};

using Activations =
    std::tuple<bp::Identity, bp::Sigmoid, bp::Tanh, bp::ReLU, bp::LeakyReLU,
        bp::LeakyReLUWith<std::ratio<1, 4>>, bp::ELU, bp::ELUWith<std::ratio<3, 2>>, bp::SELU,
        bp::CELU, bp::CELUWith<std::ratio<3, 2>>, bp::GELU, bp::GELUTanh, bp::SiLU, bp::Mish,
        bp::Softplus, bp::Softsign, bp::HardSigmoid, bp::HardSwish, bp::HardTanh, bp::Sine>;
using ColumnActivations = std::tuple<bp::Softmax, bp::LogSoftmax>;

}  // namespace golden
