// SPDX-License-Identifier: MIT
// Written by networks.py with PyTorch 1.13.0a0; not to be edited.
//
// A network with parameters theta, in the order and layout of PyTorch's parameters(): a weight is
// outputs x inputs, row after row. x and t hold five samples, one after the other; One takes the
// first of them, Five takes all. theta_after and loss_after are what 3 plain steps of
// gradient descent on all five lead to.
#pragma once

#include <backprop/backprop.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden {

inline constexpr double learning_rate = 0.0625;
inline constexpr int steps = 3;

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Linear(in_features=3,
// out_features=2, bias=True))
struct identity {
    static constexpr const char* name = "identity";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.ep-2, 0x1.8p-3, -0x1.bcp-1, -0x1.08p-1, 0x1.08p-3, -0x1.cep-1, 0x1.cep-1, 0x1.c8p-1,
    0x1.ep-1, 0x1.aap-1, 0x1.5cp-2, -0x1.38p-3, 0x1.5cp-2, 0x1.44p-1, -0x1.0bp0, -0x1.ecp-1,
    0x1.62p-1};
    static constexpr double x[] = {
    0x1.8p-3, -0x1.54p0, -0x1p-4, 0x1.ep-2, 0x1.7p-1, 0x1.ap-1, -0x1.78p-1, -0x1.4p-2, -0x1.dp-2,
    -0x1.2p0};
    static constexpr double t[] = {
    -0x1.78p0, -0x1.6p-1, 0x1.ap-1, 0x1.74p0, 0x1.6cp0, -0x1.4p-2, 0x1.58p0, 0x1.1p0, -0x1.54p0,
    0x1.5p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.520813ef922p-1;
        static constexpr double y[] = {-0x1.5b8f5p-2, -0x1.e6b0dp-2};
        static constexpr double gradient[] = {
    0x1.84846068p-3, -0x1.57ffe006cp0, 0x1.8de4ce24p-4, -0x1.604d412fep-1, -0x1.2e1e1168p-4,
    0x1.0b7ff4becp-1, 0x1.0302eafp0, 0x1.09433418p-1, -0x1.92d2c1ep-2, 0x1.46f15bc2p-1,
    0x1.98777d6a4p0, 0x1.3840ab4da8p1, 0x1.eb7e199p-4, 0x1.33061121p-2, 0x1.d568a9734p-2,
    0x1.211c2cp0, 0x1.b29e6p-3};
        static constexpr double dx[] = {-0x1.f2d198eccp-1, 0x1.1c310f6c6p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.0fdfaf4f3109ap0;
        static constexpr double y[] = {
    -0x1.5b8f5p-2, -0x1.e6b0dp-2, 0x1.928dp-5, 0x1.e8c19p-1, -0x1.d78cap-2, 0x1.0f2c9p-1,
    0x1.b853bp-2, 0x1.fb29e8p-1, 0x1.1630ap-3, 0x1.9e456p-3};
        static constexpr double gradient[] = {
    -0x1.8d11953400003p-4, -0x1.627589c88p-1, 0x1.50728ac39999bp-4, -0x1.1fb44d518p-3,
    -0x1.ca9d273733334p-3, -0x1.3eefa6ed00001p-3, -0x1.a075c66666669p-3, -0x1.28d6a15333333p-3,
    0x1.47dc305999999p-3, -0x1.00a7f24999998p-2, 0x1.030786cep-1, 0x1.4bae58f246667p-1,
    -0x1.6575359666667p-3, -0x1.e527925accccep-2, -0x1.61dfb7a873333p-2, -0x1.8bbf533333333p-3,
    -0x1.008c066666665p-3};
        static constexpr double dx[] = {
    -0x1.8f0e13f09999bp-3, 0x1.c6b4e57a33334p-5, 0x1.884582dd66666p-3, -0x1.5f0d2721ccccdp-4,
    0x1.f8eb88f49999bp-4, 0x1.1dc7effd33332p-4, 0x1.2072df840cccdp-3, -0x1.00ffbccc00001p-5,
    -0x1.39dade4b99997p-6, -0x1.db53907cccccdp-4};
    };
    static constexpr double theta_after[] = {
    -0x1.cf9f87627f479p-2, 0x1.3d72780e45f11p-2, -0x1.c48bf6e270d5dp-1, -0x1.fa9c76b3854b1p-2,
    0x1.5392a8a05c853p-3, -0x1.c5a298e9233a4p-1, 0x1.e2d97787122b5p-1, 0x1.d1a87113e9dcfp-1,
    0x1.d7310e2acb337p-1, 0x1.c94a3386ba831p-1, 0x1.0fb1aebfd55e8p-2, -0x1.01e1e5d6f5898p-2,
    0x1.6d34500a1d373p-2, 0x1.66b15ba932fe1p-1, -0x1.0015612f91853p0, -0x1.d52f5553f3c17p-1,
    0x1.6630d9aa4c484p-1};
    static constexpr double loss_after = 0x1.a0924b846d145p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Sigmoid(), Linear(in_features=3,
// out_features=2, bias=True))
struct sigmoid {
    static constexpr const char* name = "sigmoid";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Sigmoid>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.05p0, 0x1.ecp-1, -0x1.8p-7, 0x1.bcp-2, 0x1.9ep-1, -0x1.bcp-1, 0x1.2p-5, -0x1.0ep0,
    0x1.8p-4, -0x1.ep-3, 0x1.8p-6, -0x1.98p-3, -0x1.4ap-1, -0x1.08p-1, 0x1.2p-4, -0x1.2p-5,
    0x1.44p-1};
    static constexpr double x[] = {
    0x1p-1, 0x1.ep-2, 0x1.4p-1, -0x1.6p-3, 0x1.b8p-1, 0x1.8p-5, -0x1.5p0, -0x1.c8p-1, 0x1.cp-4,
    0x1.2p0};
    static constexpr double t[] = {
    -0x1.3cp0, -0x1.b8p-1, -0x1.6p0, 0x1.cp-3, -0x1.34p0, 0x1.6p-3, 0x1.08p0, -0x1.ap-3, 0x1.3cp0,
    -0x1.7cp0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.0b822b76fe117p0;
        static constexpr double y[] = {-0x1.fc21d9cd2ab3ep-3, 0x1.94aed07e0a3fcp-3};
        static constexpr double gradient[] = {
    -0x1.d315b882ecf62p-4, -0x1.b5e45cfabe26cp-4, -0x1.bf1ab30baca08p-5, -0x1.a32907daf1d68p-5,
    -0x1.f355e0b2fb49bp-7, -0x1.d42082a7cb951p-7, -0x1.d315b882ecf62p-3, -0x1.bf1ab30baca08p-4,
    -0x1.f355e0b2fb49bp-6, 0x1.f2dd5f3318335p-2, 0x1.2cdcf70a9026fp-2, 0x1.08087e8f0d123p-1,
    0x1.0b50c4e3c12e2p-1, 0x1.426f024bdee0bp-2, 0x1.1af68f9b6dd73p-1, 0x1.f8f7898cb553p-1,
    0x1.0e95da0fc148p0};
        static constexpr double dx[] = {0x1.ac5b7f13f5f3dp-3, -0x1.eba49a0370e4p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.0f8a00a0ea55p0;
        static constexpr double y[] = {
    -0x1.fc21d9cd2ab3ep-3, 0x1.94aed07e0a3fcp-3, -0x1.e97ad1233ab43p-3, 0x1.6750fd85478e2p-2,
    -0x1.e5a8b6b0b0453p-3, 0x1.623edbe62b202p-2, -0x1.11cc5158bd37ep-2, 0x1.4949c6bef5bb4p-3,
    -0x1.0a879052bbbd1p-2, -0x1.d1da044e560f8p-9};
        static constexpr double gradient[] = {
    -0x1.a742a855cfcadp-5, -0x1.9197885928d94p-5, -0x1.2ccc9622a39e4p-7, -0x1.74c4d58928d42p-5,
    -0x1.08b20a3fac737p-5, 0x1.582ad3ecfa62cp-8, -0x1.884e829497302p-4, -0x1.1d34009200e98p-4,
    0x1.02d52397c2d38p-7, -0x1.374eddc6b555cp-3, 0x1.7c53e0c245e6p-8, 0x1.6cde5b69a7b14p-3,
    0x1.8b46bb4f60572p-2, 0x1.98ee936293a87p-3, 0x1.1bd7834a23382p-2, 0x1.e34248d32d208p-5,
    0x1.487da4e68899bp-1};
        static constexpr double dx[] = {
    0x1.56af98dcc4c32p-5, -0x1.89507b35f3e9cp-5, 0x1.0249130a9e4a8p-7, -0x1.d00203330cdfap-8,
    0x1.1572ff320ba6ep-7, -0x1.0e3b7347b53d7p-7, 0x1.0a8b1172122d8p-7, -0x1.8a0e87641850ap-7,
    0x1.3bb0826fe2251p-5, -0x1.b803f6644d2eap-5};
    };
    static constexpr double theta_after[] = {
    -0x1.02a41b4afb827p0, 0x1.f0c1c61b2a0e4p-1, -0x1.4ddb7f01512a1p-7, 0x1.c4acb29b5a9a5p-2,
    0x1.a14f0acc51de8p-1, -0x1.bc5e60a23f7e8p-1, 0x1.a8909a66dad45p-5, -0x1.0ae47c28107b9p0,
    0x1.7c36a8eb4674p-4, -0x1.a51df0c09ce5ep-3, 0x1.721c8953cfb7p-6, -0x1.db56fc95e5326p-3,
    -0x1.6c1375b3a05a6p-1, -0x1.199073a61cc24p-1, 0x1.939e184c75f0ep-6, -0x1.72cd9bbee53b2p-5,
    0x1.0c8bcd131b4c1p-1};
    static constexpr double loss_after = 0x1.e4f084338fc2bp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=2, bias=True))
struct tanh {
    static constexpr const char* name = "tanh";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.5cp-1, -0x1.c8p-1, 0x1.08p-3, 0x1.0bp0, 0x1.38p-3, 0x1.38p-1, -0x1.bp-2, 0x1.68p-2,
    -0x1.32p-1, 0x1.1ap-1, 0x1.5cp-2, -0x1.0ep0, 0x1.c8p-1, -0x1.26p-1, 0, 0x1.e6p-1, -0x1.02p-1};
    static constexpr double x[] = {
    0x1.98p-1, 0x1.2p-1, -0x1.44p0, 0x1.ap-3, 0x1.fp-1, 0x1.ep-1, -0x1.68p-1, 0x1.58p-1, -0x1.6p-1,
    0x1.7p0};
    static constexpr double t[] = {
    -0x1.8p-4, -0x1.ep-1, -0x1.0cp0, -0x1.2p-1, 0x1.3p-2, -0x1.74p0, -0x1.6cp0, -0x1.38p-1,
    -0x1.ap-2, 0x1.18p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.ab3d08dec139p-1;
        static constexpr double y[] = {0x1.273ed13eb0b6bp0, -0x1.465843ca276e5p0};
        static constexpr double gradient[] = {
    0x1.119ed5e6c8292p-2, 0x1.8249a672fc765p-3, 0x1.8d597ce1cbe2dp-3, 0x1.187b6735f954dp-3,
    -0x1.07962898af93fp0, -0x1.741f485f15fep-1, 0x1.575de949c3f76p-2, 0x1.f2a27e98d7b34p-3,
    -0x1.4ac67938138c7p0, -0x1.d0877f577165dp-2, 0x1.f0ea338a67c25p-1, -0x1.52e707122b6cap-3,
    0x1.f68e5edd0ec6fp-4, -0x1.0ccbe149cee1dp-2, 0x1.6ea5361f0e5f5p-5, 0x1.3f3ed13eb0b6bp0,
    -0x1.59610f289db94p-2};
        static constexpr double dx[] = {0x1.ffa2ded6897ccp-5, -0x1.aa05d71cd6d96p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1a58d02a12dfap1;
        static constexpr double y[] = {
    0x1.273ed13eb0b6bp0, -0x1.465843ca276e5p0, 0x1.32c77e998cb78p0, -0x1.85af220b2d146p0,
    0x1.a9bbaf325a15cp-1, -0x1.7ef98d32a1551p0, 0x1.01bdc747bd729p0, -0x1.bcd0f8b2a8d4bp0,
    0x1.1a7fd3d4ef50bp-1, -0x1.e9b599f116a68p0};
        static constexpr double gradient[] = {
    0x1.2c45532b2c5b4p-4, 0x1.e15e170fcd5dp-5, -0x1.6d3a1041736eep-2, 0x1.cb633656fa39ep-3,
    0x1.185ce9c50189ap-1, -0x1.d2575bd2802fbp-1, 0x1.d0eac52176987p-4, 0x1.ce3868e417579p-2,
    -0x1.5936cf37c5f96p0, -0x1.2d73ae5b82838p0, 0x1.00d1e715302ccp0, -0x1.8db94e72f2b8dp-2,
    0x1.c51d06a8fc106p-1, -0x1.87b5ada28b20ap-1, 0x1.99997f89e2dcbp-4, 0x1.7b9391ba531dap0,
    -0x1.f89c9bde4887ap-1};
        static constexpr double dx[] = {
    0x1.994f18aba131p-7, -0x1.54d178e3df143p-3, -0x1.1ae819ea93688p-7, 0x1.f83f0eee3cdc8p-6,
    0x1.252a6bd1ef656p-7, -0x1.78153b8ddbb1ep-4, -0x1.7d050a0bb7a85p-5, -0x1.48a8c1dc5c642p-3,
    -0x1.2a2132a437797p-5, -0x1.069a390743128p-4};
    };
    static constexpr double theta_after[] = {
    0x1.563f96283aef2p-1, -0x1.cdc5667d03a05p-1, 0x1.784e0f10ea679p-3, 0x1.0280575345e0dp0,
    0x1.a969f6a85c7fap-5, 0x1.78089d39a8d63p-1, -0x1.c7387adef2054p-2, 0x1.247dc2e4330c8p-2,
    -0x1.92f855ef0f5b9p-2, 0x1.7508340e387b5p-1, 0x1.992f53f88dc58p-3, -0x1.02a80c4baea13p0,
    0x1.7d1116f70dc0cp-1, -0x1.cf510a59f094ap-2, 0x1.53a0506d4eeafp-8, 0x1.74be294c84eb1p-1,
    -0x1.60facd17b85e6p-2};
    static constexpr double loss_after = 0x1.01def9a680b36p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), ReLU(), Linear(in_features=3,
// out_features=2, bias=True))
struct relu {
    static constexpr const char* name = "relu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::ReLU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.2p-4, -0x1.14p-2, 0x1.c8p-3, -0x1.98p-2, -0x1.62p-1, 0x1.98p-1, -0x1.dap-1, -0x1.3ep-1,
    0x1.08p0, -0x1.cep-1, -0x1.38p-1, 0x1.a4p-1, 0x1.4ap-1, 0x1.6ep-1, -0x1.aap-1, 0x1.dap-1,
    -0x1.8cp-2};
    static constexpr double x[] = {
    0x1.bp-1, 0x1.6p-3, 0x1.ep-1, 0x1.58p0, -0x1.6cp0, -0x1.5p0, -0x1.5p0, -0x1.7cp0, -0x1.3p-2,
    0x1.1cp0};
    static constexpr double t[] = {
    0x1.08p-1, 0x1.cp-4, 0x1.fp-1, 0x1.64p0, 0x1.ep-1, 0x1.88p-1, -0x1.1p-2, -0x1.3p-2, -0x1.68p-1,
    0x1.5p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.c1f40296434p-1;
        static constexpr double y[] = {0x1.67d0fp0, -0x1.bf243p-1};
        static constexpr double gradient[] = {
    0, 0, 0, 0, 0x1.4e4a24e64p0, 0x1.106256f48p-2, 0, 0, 0x1.8c31f2d8p0, 0, 0, 0x1.0a78b3b9p-1, 0,
    0, -0x1.2641b1f28p-1, 0x1.c7a1ep-1, -0x1.f7243p-1};
        static constexpr double dx[] = {-0x1.11ee88e758p0, 0x1.3bb7cd842p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.16f80345d44f3p2;
        static constexpr double y[] = {
    0x1.67d0fp0, -0x1.bf243p-1, 0x1.0f27bp1, -0x1.98abfp0, 0x1.b85f98p0, -0x1.31475cp0, 0x1.8bbbp0,
    -0x1.03ff8p0, 0x1.55283cp1, -0x1.135686p1};
        static constexpr double gradient[] = {
    0, 0, 0, 0, -0x1.3f8dc14da6666p-1, 0x1.031c7e1956667p0, 0, 0, 0x1.7f63fcf19999ap1, 0, 0,
    0x1.256d1bf96p1, 0, 0, -0x1.785ccd49bcccdp1, 0x1.99b579999999ap0, -0x1.02d1cb3333334p1};
        static constexpr double dx[] = {
    -0x1.b64a74a559999p-3, 0x1.f92615a033333p-3, -0x1.e5743806cp-2, 0x1.17c0cdd88p-1,
    -0x1.419d17dc63333p-2, 0x1.72ac60eca6667p-2, -0x1.27170982ccccdp-2, 0x1.541a8d2199999p-2,
    -0x1.8fa9bdafde667p-1, 0x1.cca0ebfa6cccdp-1};
    };
    static constexpr double theta_after[] = {
    -0x1.2p-4, -0x1.14p-2, 0x1.c8p-3, -0x1.98p-2, -0x1.3864980bc0d78p-1, 0x1.51c0c8b63e047p-1,
    -0x1.dap-1, -0x1.3ep-1, 0x1.4e8f2191983ep-1, -0x1.cep-1, -0x1.38p-1, 0x1.0730fd487fc2fp-1,
    0x1.4ap-1, 0x1.6ep-1, -0x1.bb280626352aep-2, 0x1.618c605b7148bp-1, -0x1.56e0dc69d7a2fp-4};
    static constexpr double loss_after = 0x1.918c1637c4bep0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), LeakyReLU(negative_slope=0.01),
// Linear(in_features=3, out_features=2, bias=True))
struct leakyrelu {
    static constexpr const char* name = "leakyrelu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::LeakyReLU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.74p-1, -0x1.8p-2, 0x1.8p-4, 0x1.08p-2, 0x1.bp-4, 0x1.14p-2, 0x1.bp-2, -0x1.c8p-3, 0x1.2p-1,
    0x1.8p-2, 0x1.74p-2, 0x1.dap-1, 0x1.98p-3, 0x1.38p-3, 0x1.08p-3, 0x1.1ap0, 0x1.05p0};
    static constexpr double x[] = {
    -0x1.6cp0, 0x1.ap-1, 0x1.8p-5, -0x1.cp-1, 0x1.6cp0, -0x1.f8p-1, 0x1p0, -0x1p-5, 0x1.08p-1,
    0x1.7p0};
    static constexpr double t[] = {
    -0x1.8p-1, 0x1.1p0, -0x1.5p-1, -0x1.78p0, -0x1.78p-1, -0x1.58p-1, 0x1p-5, -0x1p-1, -0x1.8p-2,
    -0x1.2p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.095337170eb4p2;
        static constexpr double y[] = {0x1.0efb2ep1, 0x1.547274p0};
        static constexpr double gradient[] = {
    -0x1.9abd57b1dp0, 0x1.d56aad5d8p-1, -0x1.f840d6fd9999ap-7, 0x1.20250d2333334p-7,
    -0x1.e958c0cecp1, 0x1.17a06e2dp1, 0x1.20df2f9cp0, 0x1.62a3c16666667p-7, 0x1.5827ea1p1,
    0x1.a6207c919p1, -0x1.133c628p-8, 0x1.cf851161dp0, 0x1.3aee1b798p-2, -0x1.9aaeb8p-12,
    0x1.59cfbecf8p-3, 0x1.6efb2ep1, 0x1.11c9dp-2};
        static constexpr double dx[] = {-0x1.120e7d076999ap-1, 0x1.37a2bb0763333p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.169a7630be251p2;
        static constexpr double y[] = {
    0x1.0efb2ep1, 0x1.547274p0, 0x1.ace86828f5c29p0, 0x1.34486bae147aep0, 0x1.836be8b851eb8p0,
    0x1.137f9b0a3d70ap0, 0x1.b5e75c51eb852p0, 0x1.1a8feb5c28f5cp0, 0x1.0ce7a6a3d70a4p1,
    0x1.2d8c25ae147aep0};
        static constexpr double gradient[] = {
    -0x1.34538da3b56f6p-2, -0x1.f870beefd7bc4p-5, 0x1.f365ec71df53p-4, 0x1.5429887bf270ap-2,
    0x1.0d9022c31645ap-1, 0x1.07740766eb43cp-2, 0x1.071c7868bb2ffp-1, 0x1.ee82728075a32p-3,
    0x1.2d770a1b9581p1, 0x1.fa5596cd2579dp-1, 0x1.79fda34bbd418p-4, 0x1.6fc52529a6a8p0,
    0x1.c3547035ae869p-2, 0x1.071b459c12792p-4, 0x1.db6604a20e76dp-1, 0x1.2900223f7cedap1,
    0x1.9b44825a1cacp0};
        static constexpr double dx[] = {
    -0x1.b67d94d8a8f5dp-4, 0x1.f29df80bd1ebap-5, -0x1.3611dabca3f14p-3, 0x1.eca04cc43c36p-6,
    0x1.8200f61e24c83p-5, 0x1.fbd8ff17c1705p-4, 0x1.26625840f8da4p-5, 0x1.83cec17f12158p-4,
    0x1.2b445ed6d0a29p-4, 0x1.8ed4e09814841p-3};
    };
    static constexpr double theta_after[] = {
    -0x1.5ed45d1bbd4cfp-1, -0x1.755798bc41a8fp-2, 0x1.30581c79b1f7cp-4, 0x1.a38d80637f9c3p-3,
    0x1.280b4ea390a96p-5, 0x1.d86bd9d4014bp-3, 0x1.653e2e68aa464p-2, -0x1.0b706770ec8dbp-2,
    0x1.c59896439eab8p-3, 0x1.c1a02ab9b9ba8p-3, 0x1.684c5a2289199p-2, 0x1.7c55c7123b4c8p-1,
    0x1.0ba1a3a65d15cp-3, 0x1.26eff3b9cc476p-3, 0x1.61c79c2f3c70ap-7, 0x1.7508a6360c973p-1,
    0x1.7e118b725d0aap-1};
    static constexpr double loss_after = 0x1.1d731f07f12ap1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), LeakyReLU(negative_slope=0.2),
// Linear(in_features=3, out_features=2, bias=True))
struct leakyrelu_with {
    static constexpr const char* name = "leakyrelu_with";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::LeakyReLUWith<std::ratio<1,
        5>>>, bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.26p-1, 0x1.2p-5, 0x1.bp-3, -0x1.8cp-2, 0x1.8cp-1, 0x1.5cp-1, 0x1.5p-1, -0x1.2p-2,
    -0x1.74p-1, -0x1.5cp-2, -0x1.8p-3, 0x1.8cp-2, -0x1.56p-1, -0x1.14p-1, -0x1.02p-1, 0x1.5p-3,
    -0x1.f8p-1};
    static constexpr double x[] = {
    0x1.6p-2, -0x1.74p0, -0x1.6p-1, 0x1.9p-1, 0x1.4p-1, -0x1.dp-1, 0x1.4p-1, 0x1.bp-1, -0x1.3cp0,
    -0x1.6p-1};
    static constexpr double t[] = {
    -0x1.7cp0, 0x1.fp-2, -0x1.34p0, -0x1.24p0, -0x1.6p-1, -0x1.4p-4, -0x1.2p-1, 0x1.5p-2, -0x1.8p-5,
    0x1.28p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.6888f8cce468p1;
        static constexpr double y[] = {-0x1.25d09p-2, -0x1.909c8cp0};
        static constexpr double gradient[] = {
    0x1.5296ad68p-2, -0x1.65d39a2bp0, 0x1.35d0fa0dp-2, -0x1.476b65596p0, 0x1.a53144bp-4,
    -0x1.bd1fb43ap-2, 0x1.ec7e138p-1, 0x1.c2a4547p-1, 0x1.3252608p-2, 0x1.ec09cd176p-1,
    0x1.b119f9634p-2, -0x1.63314dc98p-2, -0x1.a507130b7p0, -0x1.7298b6862p-1, 0x1.2fee71dbcp-1,
    0x1.328bdcp0, -0x1.064e46p1};
        static constexpr double dx[] = {0x1.f050ea53ap-1, -0x1.a6d8f9628p-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.d2110300e9076p0;
        static constexpr double y[] = {
    -0x1.25d09p-2, -0x1.909c8cp0, 0x1.2e89ccccccccdp-5, -0x1.068a7b3333333p0, -0x1.18d32cccccccdp-2,
    -0x1.a9b834ccccccdp0, -0x1.741fcccccccccp-5, -0x1.cc248e6666666p0, 0x1.b86ap-7,
    -0x1.74aa31999999ap-1};
        static constexpr double gradient[] = {
    0x1.600d58bd21cadp-2, -0x1.6449c0cd7ced8p-2, 0x1.23877a5e81062p-3, -0x1.9793b1689eb85p-2,
    0x1.2678ce0691687p-3, 0x1.4487d9e7ae147p-4, 0x1.263e7debe76c9p-1, 0x1.9b638ff3b645ap-2,
    0x1.a1f1318147ae2p-2, 0x1.cfdde38475c2ap-2, 0x1.bf0f988a28f5dp-5, -0x1.7366a7945a1cbp-4,
    -0x1.12838e22d0625p0, -0x1.3475dd21d6041p-3, 0x1.87dd5598872b1p-3, 0x1.5f0ae1eb851ecp-1,
    -0x1.81782d70a3d71p0};
        static constexpr double dx[] = {
    0x1.8d0d8842e6666p-3, -0x1.52472de866666p-6, -0x1.7e4f4309b22d1p-5, 0x1.9a0e6e90f5c2ap-7,
    0x1.57cd339839582p-3, -0x1.c3b8497e9fbe6p-6, 0x1.64b315370418ap-2, 0x1.528bb4da072b1p-3,
    0x1.12731a03cfdf4p-4, 0x1.9e8fad4353f7ep-7};
    };
    static constexpr double theta_after[] = {
    0x1.0a7ab3d7db4b1p-1, 0x1.61847d7db6e0ep-4, 0x1.81f9b03248834p-3, -0x1.4a7844f6dfb6ep-2,
    0x1.7f569eaeeb79bp-1, 0x1.55266c5811bp-1, 0x1.28aa784eda40bp-1, -0x1.61becd7a42dd9p-2,
    -0x1.9810654040ab9p-1, -0x1.a8d3eeaba5aa5p-2, -0x1.8e0a297bfcd09p-3, 0x1.9db8d471463e2p-2,
    -0x1.ff802393eb849p-2, -0x1.0a8be93aaed49p-1, -0x1.13f37d8b43b1dp-1, 0x1.6a185dc43425bp-5,
    -0x1.7797b35ab40f5p-1};
    static constexpr double loss_after = 0x1.1de72df0f192ap0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), ELU(alpha=1.0),
// Linear(in_features=3, out_features=2, bias=True))
struct elu {
    static constexpr const char* name = "elu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::ELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.92p-1, 0x1.4ap-1, -0x1.26p-1, -0x1.68p-1, 0, 0x1.9ep-1, -0x1.08p-2, -0x1.08p0, 0x1.bp-4,
    0x1.98p-1, 0x1.11p0, 0x1.2p0, 0x1.d4p-1, 0x1.1ap0, 0x1.98p-2, 0x1.1ap-1, 0x1.ecp-1};
    static constexpr double x[] = {
    0x1.14p0, 0x1.dp-1, -0x1p-5, 0x1.ap-1, -0x1.7p-2, 0x1.4p0, 0x1.0cp0, 0x1.3cp0, -0x1.4p-4,
    -0x1.8p0};
    static constexpr double t[] = {
    0x1.2p-3, 0x1.3p-1, 0x1.7p-1, 0x1.dp-1, 0x1.5p-1, 0x1.ep-3, 0x1.dp-1, -0x1.4p-4, 0x1p-4,
    0x1.fp-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.c26444e8226e2p-3;
        static constexpr double y[] = {0x1.b31dbaf90dc58p-3, -0x1.0c7d5cb9b4f9p-4};
        static constexpr double gradient[] = {
    -0x1.65e658a9c872cp-2, -0x1.2cd7e2a4fa1dbp-2, -0x1.233ccf13e3ea9p-4, -0x1.e99de1b22268ep-5,
    -0x1.91952daf5fc6ap-3, -0x1.518ff275bc1ap-3, -0x1.4bf70bbedf064p-2, -0x1.0e22243ef8808p-4,
    -0x1.747b8720cf8f7p-3, -0x1.dd5cc18aa6e6fp-6, -0x1.085ce83d58963p-4, 0x1.ed48cfccd58d2p-5,
    0x1.11d4605e12c4fp-2, 0x1.2f4b13d55072bp-1, -0x1.1af686be49717p-1, 0x1.263b75f21b8bp-4,
    -0x1.518fab97369f2p-1};
        static constexpr double dx[] = {0x1.2b6c5eece7486p-2, -0x1.3d122b54b7fafp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.4d967130d5fe4p-2;
        static constexpr double y[] = {
    0x1.b31dbaf90dc58p-3, -0x1.0c7d5cb9b4f9p-4, 0x1.959aa515c9695p-1, 0x1.4f164d5735538p-1,
    0x1.9879d211b7cb6p0, 0x1.436628e81ab05p0, 0x1.3b89db101f831p-1, 0x1.4e925fef979e8p-3,
    -0x1.5ae87f496caf9p-1, 0x1.20a04f37b8928p-3};
        static constexpr double gradient[] = {
    -0x1.7fe2ead8996cdp-3, 0x1.ac714c9a7a55cp-2, -0x1.8faca65efa875p-6, 0x1.b6364ee2a6516p-2,
    -0x1.805d0814295e4p-3, 0x1.7b099c049fc69p-2, 0x1.71e87ab6490adp-3, -0x1.6c3cc51a52e15p-3,
    0x1.25a16a7fde277p-3, 0x1.14f9c37223ba4p-2, -0x1.14c50e34de7aap-3, 0x1.127ce671d85f8p-2,
    0x1.f5a25abf28557p-3, -0x1.e21a3f2a46f1ep-5, 0x1.70c41d4389b5cp-3, 0x1.65f42fe8c3724p-7,
    0x1.9fecab9b39d9p-9};
        static constexpr double dx[] = {
    0x1.df13cb14a540ap-5, -0x1.fb5045545991ap-5, 0x1.032974d1b4dbp-5, -0x1.3b5181d8539f6p-6,
    -0x1.3d4b085403eeep-2, 0x1.99e35c318070cp-2, 0x1.aab57ab4a5dap-10, -0x1.34d0dda266adbp-5,
    0x1.6d68b28e0649p-3, 0x1.373daec23b3d4p-4};
    };
    static constexpr double theta_after[] = {
    -0x1.7fe51dc7d5e66p-1, 0x1.2adc8f052554dp-1, -0x1.236dc7e9c010bp-1, -0x1.8a2812133c586p-1,
    0x1.32a5f155f6377p-5, 0x1.8422ac8d30f6bp-1, -0x1.1e680522d08bdp-2, -0x1.005bd13abe92dp0,
    0x1.78fcb1e8f53a7p-4, 0x1.81731dd96373p-1, 0x1.15701a59bf5f7p0, 0x1.169d7a0766a76p0,
    0x1.bf59ab7073548p-1, 0x1.1b5891c10fc9cp0, 0x1.7fa10f7a1df8ep-2, 0x1.1cad671382567p-1,
    0x1.edd349ac0c6a1p-1};
    static constexpr double loss_after = 0x1.c48967539ef55p-3;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), ELU(alpha=1.5),
// Linear(in_features=3, out_features=2, bias=True))
struct elu_with {
    static constexpr const char* name = "elu_with";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::ELUWith<std::ratio<3, 2>>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.a4p-2, -0x1.38p-1, -0x1.2p-2, -0x1.5p-2, -0x1.a4p-1, 0x1.f2p-1, 0x1.74p-1, 0x1.8p-1,
    -0x1.32p-1, 0x1.a4p-2, 0x1.8p-2, 0x1.8cp-2, -0x1.68p-2, -0x1.ep-3, -0x1.bcp-1, -0x1.14p-1,
    -0x1.1ap0};
    static constexpr double x[] = {
    -0x1.9p-2, 0x1.8p0, 0x1.68p0, -0x1.cp-2, 0x1.ep-1, 0x1.9p-2, 0x1.fp-2, -0x1.78p0, -0x1.7cp0,
    0x1.cp-3};
    static constexpr double t[] = {
    0x1.6cp0, 0x1.cp-2, -0x1.cp-2, 0x1.2p-2, -0x1.98p-1, 0x1.1cp0, -0x1p-2, -0x1.28p0, 0x1.7p0,
    0x1.2p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.1b7f9c399321ep2;
        static constexpr double y[] = {0x1.41ad9b000316p-5, -0x1.1963a581249cep1};
        static constexpr double gradient[] = {
    -0x1.a3e29aa9025adp-3, 0x1.9316fadfb0573p-1, -0x1.3dc2cbf532facp-5, 0x1.310cecc26e616p-3,
    -0x1.5e38433bbec39p-1, 0x1.5036031aa2a74p1, 0x1.0cb9fc95203a2p-1, 0x1.96bbe658932c8p-4,
    0x1.c04804238389bp0, 0x1.c940d7ff17375p-5, -0x1.0446a0b629edep-1, -0x1.a24832775d22dp0,
    0x1.b3dcb5ea3c674p-4, -0x1.f0330ce86e58bp-1, -0x1.8eb6ca2e45cc8p1, -0x1.61f29327ffe75p0,
    -0x1.5163a581249cep1};
        static constexpr double dx[] = {-0x1.adfd853e45992p0, 0x1.59ce0697ca1a9p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.00a9461b4db62p1;
        static constexpr double y[] = {
    0x1.41ad9b000316p-5, -0x1.1963a581249cep1, -0x1.6440a0b464b06p-1, -0x1.b0fa5e872384p-3,
    -0x1.73ad373f6d84p-1, -0x1.9ff274d40552cp-2, -0x1.2bfc249e43ffp-4, -0x1.589e5a9593ba8p-1,
    0x1.5fb358p-1, -0x1.4066dcp1};
        static constexpr double gradient[] = {
    -0x1.00c3918e85ffap-3, 0x1.03831a187a00ap-2, -0x1.760d53ba6640cp-5, 0x1.688985cc7edf6p-4,
    -0x1.3b357751c540cp-1, 0x1.5f140444b197ap-1, 0x1.61d50d841881cp-2, 0x1.5176afd80891cp-3,
    0x1.da998a1940c31p-1, -0x1.1cb7a2be49f6bp-3, -0x1.fc0a1aa7923dcp-3, -0x1.c771e800326d2p-2,
    -0x1.2a973c3f33997p-1, -0x1.b6258633a604ap-1, -0x1.9af2531b6641ep-1, -0x1.b70c778971013p-2,
    -0x1.63999eaa31c5bp0};
        static constexpr double dx[] = {
    -0x1.57fe0431d1474p-2, 0x1.14a4d21308154p-2, -0x1.013845aada363p-6, 0x1.72d87de907308p-10,
    -0x1.867970290add4p-3, 0x1.ad549bd7a7508p-5, 0x1.2b65c08707152p-6, 0x1.817f03be6777ep-8,
    -0x1.b2a1153e6999bp-2, 0x1.3a7b27745p-2};
    };
    static constexpr double theta_after[] = {
    -0x1.95eeb7484c9e6p-2, -0x1.477939476491ap-1, -0x1.2079a5f610b74p-2, -0x1.51c3895b74f6bp-2,
    -0x1.74e84504e7aa8p-1, 0x1.bd5973743ef05p-1, 0x1.5e2f6114c457ep-1, 0x1.7a09dd609df3p-1,
    -0x1.799fb37579bcfp-1, 0x1.b90d0e2f2c8fp-2, 0x1.adc3d15bcbd2dp-2, 0x1.d8ae3d20c1d4cp-2,
    -0x1.16e248dac634cp-2, -0x1.9b600a6c49d64p-4, -0x1.7f11362662a5bp-1, -0x1.d58cc38310e69p-2,
    -0x1.bf0e97e8cdacfp-1};
    static constexpr double loss_after = 0x1.44680a8efebdap0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), SELU(), Linear(in_features=3,
// out_features=2, bias=True))
struct selu {
    static constexpr const char* name = "selu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::SELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.ep-2, -0x1.14p0, 0x1.bp-3, -0x1.4ap-1, 0x1.7ap-1, -0x1.08p0, -0x1.74p-1, 0x1.26p-1,
    0x1.8p-7, 0x1.ep-3, 0x1.44p-2, -0x1.9ep-1, -0x1.8p-3, 0x1.c8p-3, -0x1.2p-5, 0x1.2p-2,
    0x1.5cp-2};
    static constexpr double x[] = {
    0x1.58p-1, 0x1.4p-4, -0x1.8p0, -0x1.1cp0, 0x1.6p-1, -0x1.0cp0, 0x1.8p-5, 0x1.fp-1, -0x1.e8p-1,
    -0x1.dp-1};
    static constexpr double t[] = {
    0x1.7p-2, -0x1.3cp0, 0x1.4p-1, -0x1.98p-1, -0x1p0, -0x1.3p0, -0x1.08p-1, -0x1.9p-1, -0x1.6p-2,
    0x1.48p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.fff1ad55142fbp0;
        static constexpr double y[] = {-0x1.1c3c125637d19p-3, 0x1.67ab257c84f09p-1};
        static constexpr double gradient[] = {
    -0x1.78a435cb57906p-3, -0x1.5e5d37fea4cdcp-6, 0x1.8b9b1d9da6a9ep-3, 0x1.700168f1e86e6p-6,
    0x1.e3ec4ed0dae53p-3, 0x1.c2293774e37p-6, -0x1.184a93321d716p-2, 0x1.26678727ed252p-2,
    0x1.6820f92a4f8cdp-2, 0x1.2ef1e48821dc3p-1, -0x1.64be199ac8498p-2, -0x1.c9ed0bcf34819p-3,
    -0x1.26766b1bb1d2cp1, 0x1.5ac1029367ccfp0, 0x1.bd1aaf6db3ef2p-1, -0x1.fe1e092b1be8cp-2,
    0x1.efd592be42784p0};
        static constexpr double dx[] = {0x1.cb5d2376268dfp-2, -0x1.02f2545e5623ep-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.65062adc39448p0;
        static constexpr double y[] = {
    -0x1.1c3c125637d19p-3, 0x1.67ab257c84f09p-1, 0x1.b469071584ffcp-1, 0x1.56ab561fdfc5dp-2,
    -0x1.3027c7f1c4ea4p-1, 0x1.2eadf043c433cp-1, 0x1.9405f56963ebap-1, 0x1.463570129158dp-1,
    0x1.21520174b87e7p-1, 0x1.ab7c342366ccp-2};
        static constexpr double gradient[] = {
    -0x1.89c1efb2bed61p-4, 0x1.06ead8d201d44p-6, 0x1.390ed5f3ec07cp-8, 0x1.157633121b39p-5,
    0x1.901f66827c03fp-3, 0x1.0f91a8d33af01p-3, -0x1.d3ade78816807p-5, 0x1.00f5931435efbp-1,
    -0x1.6d37fe0a9a3dcp-2, -0x1.16c8dfc12b514p-4, 0x1.0aad72df55b72p-2, -0x1.21cd0cec1a7dbp-3,
    -0x1.632e5329bec3ep-1, 0x1.a8db2633059a8p-1, 0x1.baf2e87f95aacp-2, 0x1.e10413c4ec37bp-2,
    0x1.14903ab20c93dp0};
        static constexpr double dx[] = {
    0x1.6f7db5f81ed81p-4, -0x1.9e5086fd569ffp-5, -0x1.333dac58021acp-8, 0x1.4c7e827ebf627p-5,
    -0x1.c771e10380008p-7, 0x1.1517d43d7ac0bp-4, -0x1.e9f4ecd7603fdp-5, -0x1.b0af6208c7fcp-8,
    -0x1.22d7ac33e6e51p-3, 0x1.c11938fa7f43ep-5};
    };
    static constexpr double theta_after[] = {
    -0x1.d07dad8d9615cp-2, -0x1.1409bf5af90fp0, 0x1.b1855b0f6737dp-3, -0x1.4dd3ab793d1cbp-1,
    0x1.6a41c36ac1b1ap-1, -0x1.0ce08ea2ec846p0, -0x1.716d5044ce3b6p-1, 0x1.01a8d4aa4597fp-1,
    0x1.24c1ecf756ffep-4, 0x1.fa81a9845ec7ep-3, 0x1.1fec7fa3b22d7p-2, -0x1.8fd287c25f625p-1,
    -0x1.08e0b9d416683p-4, 0x1.7e4fcea1ab492p-4, -0x1.ba0c6c09aaf54p-4, 0x1.a615f39b73cdap-3,
    0x1.48cf5a23fec19p-3};
    static constexpr double loss_after = 0x1.e7972656542a3p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), CELU(alpha=1.0),
// Linear(in_features=3, out_features=2, bias=True))
struct celu {
    static constexpr const char* name = "celu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::CELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.2p-3, 0x1.98p-2, -0x1.cep-1, -0x1.8p-2, -0x1.98p-3, 0x1.c8p-3, 0x1.32p-1, 0x1.2p-1,
    0x1.14p-2, -0x1.bcp-2, -0x1.05p0, 0x1.b6p-1, -0x1.c8p-1, -0x1.d4p-1, -0x1.bp-1, -0x1.d4p-2,
    0x1.ecp-2};
    static constexpr double x[] = {
    -0x1.3cp0, 0x1.4cp0, -0x1.bp-2, -0x1.6p-2, 0x1.1p-1, -0x1.78p-1, -0x1.c8p-1, -0x1.44p0,
    -0x1.6p0, -0x1p-3};
    static constexpr double t[] = {
    0x1.2p0, 0x1.3p-1, 0x1.7p0, -0x1.3p-1, 0x1.8p-3, 0x1.4p-4, -0x1.ep-1, -0x1.48p0, -0x1.cp-2,
    -0x1.98p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.04454c58da55p3;
        static constexpr double y[] = {-0x1.8a6f5cp0, -0x1.376964p1};
        static constexpr double gradient[] = {
    -0x1.304426ee3cp2, 0x1.3fac0efa4cp2, -0x1.b1440fed24p2, 0x1.c73410bb94p2, -0x1.59679feb4p-2,
    0x1.6ae4c52e4p-2, 0x1.ecfd0182p1, 0x1.5f000ce7p2, 0x1.17d2543p-2, -0x1.b779cea31p1,
    -0x1.960cb64b78p1, -0x1.1268270e4p1, -0x1.f2f8e543ep1, -0x1.cd0556441p1, -0x1.378e614b8p1,
    -0x1.5537aep1, -0x1.836964p1};
        static constexpr double dx[] = {-0x1.62dec42beep2, -0x1.d84c03dcfp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.b457a7727fc5ap1;
        static constexpr double y[] = {
    -0x1.8a6f5cp0, -0x1.376964p1, -0x1.89dd4p0, -0x1.3245a8p0, -0x1.d83458p-1, -0x1.ae7ap-5,
    -0x1.24c48ep1, -0x1.894278p0, -0x1.1c9d3p1, -0x1.2725ap1};
        static constexpr double gradient[] = {
    -0x1.c4cb9c527999ap0, 0x1.0dd66d3a2ccccp-1, -0x1.585905b263333p1, 0x1.028faa5720001p-1,
    0x1.02c415db7ffffp-2, 0x1.28238f2d86667p-1, 0x1.d762e41266667p0, 0x1.8351620066667p1,
    -0x1.84dfb2c4cccccp-1, -0x1.5f013b666p0, -0x1.41452864e3333p1, -0x1.a51a7efbc6666p-1,
    -0x1.154b2323b3333p0, -0x1.82d8e5fe2cccdp0, -0x1.5e53dc9ef3334p-1, -0x1.fa3ba73333333p0,
    -0x1.1ad1fe6666666p0};
        static constexpr double dx[] = {
    -0x1.1be569bcbe667p0, -0x1.79d6697d8ccd2p-4, -0x1.3c00067b46668p-1, -0x1.b64955f2ccccfp-3,
    -0x1.ac472b0340001p-3, -0x1.564859f68cccdp-4, -0x1.1a6ccc3a46666p-2, -0x1.9092ccdff3332p-4,
    -0x1.4101f26eb3332p-1, -0x1.5224644466665p-4};
    };
    static constexpr double theta_after[] = {
    0x1.c42dc5a4e05ffp-5, 0x1.373883ed31bf7p-2, -0x1.3699da6b04bap-1, -0x1.e253c89379cfap-2,
    -0x1.e4e2177a5bdd6p-3, 0x1.11fb72066e8ep-3, 0x1.974298835a7e8p-2, 0x1.cac3b8a86f8e7p-3,
    0x1.93b29a1d386cep-2, -0x1.24bab709519aap-2, -0x1.8696ce1acc5abp-1, 0x1.f04df424b81dbp-1,
    -0x1.8b7446f98a608p-1, -0x1.913d61b6c9ebfp-1, -0x1.82c38882aa1aep-1, -0x1.a3db231ad242bp-3,
    0x1.33f5bd4075c71p-1};
    static constexpr double loss_after = 0x1.610756fd6da0ap-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), CELU(alpha=1.5),
// Linear(in_features=3, out_features=2, bias=True))
struct celu_with {
    static constexpr const char* name = "celu_with";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::CELUWith<std::ratio<3, 2>>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.fep-1, -0x1.cep-1, 0x1.f8p-3, 0x1.1ap0, 0x1.5cp-1, 0x1.d4p-2, -0x1.08p-2, -0x1.b6p-1,
    0x1.ep-2, -0x1.44p-1, 0x1.ep-4, 0x1.c8p-3, 0x1.2p0, 0x1.8p-1, -0x1.98p-2, -0x1.3ep-1,
    -0x1.74p-1};
    static constexpr double x[] = {
    0x1.b8p-1, -0x1.cp-3, 0x1.48p0, -0x1.e8p-1, 0x1.ap-1, 0x1p-3, -0x1.1cp0, 0x1.8p-4, -0x1.4p0,
    -0x1.2p0};
    static constexpr double t[] = {
    -0x1.ap-1, 0x1.08p-1, -0x1.cp-3, -0x1.a8p-1, -0x1.28p-1, 0x1.6p0, -0x1.7p-2, 0x1.5p-1,
    -0x1.68p-1, -0x1.34p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.8a4835bc40805p-1;
        static constexpr double y[] = {-0x1.fb40ace1bd742p-1, -0x1.6cd29271894dfp-1};
        static constexpr double gradient[] = {
    -0x1.1728c048307fbp0, 0x1.1c3c1c36e240ep-2, -0x1.cb8980ba2c1cbp-2, 0x1.d3e4707315a44p-4,
    0x1.8bb48bc05cdebp-2, -0x1.92e65fbf34aaep-4, -0x1.44d6fbac704a2p0, -0x1.0b5df71d30f02p-1,
    0x1.cc74ffb5f30c7p-2, -0x1.2266622ca3998p-3, 0x1.e801469b617f5p-4, -0x1.5bcfc2f169db6p-3,
    -0x1.f449779a6c292p-1, 0x1.a45b0f93cb946p-1, -0x1.2b98b33587e2ep0, -0x1.6d02b386f5d08p-3,
    -0x1.3a694938c4a7p0};
        static constexpr double dx[] = {-0x1.163a53257092cp0, 0x1.8cef346a1ec7ap-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.f2aff3b9e9596p0;
        static constexpr double y[] = {
    -0x1.fb40ace1bd742p-1, -0x1.6cd29271894dfp-1, -0x1.b9324c1b40471p0, 0x1.2a45dd465f4b8p-2,
    -0x1.6b835bbe27c63p-1, -0x1.fb6317f431c14p-1, -0x1.5cfc00174e738p-3, -0x1.1e9694bb2ab3ep1,
    -0x1.4bc74b3821b59p-1, -0x1.d31f05012bcb4p0};
        static constexpr double gradient[] = {
    0x1.64017e5e39854p-2, -0x1.575b177141bep-2, 0x1.bbdd14a847201p-6, -0x1.ab1158a922535p-5,
    -0x1.e325ae7457998p-3, 0x1.1c7facfcbb898p-3, -0x1.618a404647febp-1, -0x1.185459eac0614p-1,
    0x1.64d2a66d5268p-2, -0x1.4a31eaa02aa9p-1, 0x1.28102ae1e0337p-2, -0x1.66bd827e3e8a1p-2,
    0x1.36c12c1bf85b1p-1, 0x1.763529b0abbdp-1, -0x1.504e9f95876f3p-2, -0x1.41ac5e6e8ad7ap-2,
    -0x1.32c44f44f494cp0};
        static constexpr double dx[] = {
    -0x1.bd2a1ea24db7cp-3, 0x1.3d8c29ee7f062p-3, 0x1.6201ea017a8b7p-2, -0x1.adf5070883f94p-2,
    -0x1.ceb66ab67b12p-2, 0x1.14080943abcabp-2, -0x1.5f15446c2225ap-3, 0x1.60a749371379dp-4,
    -0x1.73be43cc1e955p-4, 0x1.69fc19d5c237cp-4};
    };
    static constexpr double theta_after[] = {
    0x1.df333eb10915p-1, -0x1.acd492ef260c3p-1, 0x1.eb05de69fa203p-3, 0x1.1cd87186701a2p0,
    0x1.710b0d5017b7cp-1, 0x1.b7fbe1e9ce4bfp-2, -0x1.28e3f2f23a54ap-3, -0x1.87f5c2e4c91a4p-1,
    0x1.a90c5fff0abe2p-2, -0x1.0d3c1d36a00bp-1, 0x1.1caaff9fd45b8p-4, 0x1.1dde4c689caedp-2,
    0x1.042d14e44bb4ap0, 0x1.464107167306ap-1, -0x1.63f795a431426p-2, -0x1.23e54e79726f2p-1,
    -0x1.0dffbdd62d5f1p-1};
    static constexpr double loss_after = 0x1.55f1552c24efep0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), GELU(approximate='none'),
// Linear(in_features=3, out_features=2, bias=True))
struct gelu {
    static constexpr const char* name = "gelu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::GELU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.38p-2, -0x1.0ep-1, -0x1.17p0, -0x1.f8p-2, -0x1.f2p-1, 0x1.5p-1, -0x1.74p-2, 0x1.08p-2,
    -0x1.26p-1, 0x1.5p-2, 0x1.ep-3, 0x1.ep-5, -0x1.98p-3, 0x1.8p-5, 0x1.02p-1, -0x1.3ep-1,
    0x1.74p-2};
    static constexpr double x[] = {
    -0x1.b8p-1, 0x1.ap-3, 0x1.8p-5, 0x1.6cp0, -0x1.28p-1, -0x1.c8p-1, -0x1.6p-1, 0x1.5p-2,
    -0x1.8p-4, 0x1.28p-1};
    static constexpr double t[] = {
    0x1.88p-1, -0x1.58p-1, -0x1p-3, -0x1.54p0, -0x1.68p0, 0x1.c8p-1, 0x1.54p0, -0x1.6p0, -0x1.6p-2,
    0x1.4p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.7283d09835fbp0;
        static constexpr double y[] = {-0x1.a70dfb72e4de3p-2, 0x1.1c25c3d0f8db7p-1};
        static constexpr double gradient[] = {
    0x1.753ee4cadd711p-3, -0x1.60e306dbba171p-5, 0x1.a8aed81430b2p-3, -0x1.9184b9acb05ddp-5,
    -0x1.82441c83c4909p-2, 0x1.6d326ebdbe7f6p-4, -0x1.b2527e98477eep-3, -0x1.ee2d334ab1ae9p-3,
    0x1.c17925d5d6c42p-2, 0x1.a44d43c94bcd3p-4, -0x1.1d0ca4b9d98b7p0, -0x1.3793d2e443555p-2,
    -0x1.b57292a501ddap-4, 0x1.28ad7abd8760bp0, 0x1.4449b2c19e2c7p-2, -0x1.2dc37edcb9379p0,
    0x1.3a12e1e87c6dcp0};
        static constexpr double dx[] = {-0x1.96ea8c425cb74p-4, 0x1.098cb06a6ec25p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.8343361652799p0;
        static constexpr double y[] = {
    -0x1.a70dfb72e4de3p-2, 0x1.1c25c3d0f8db7p-1, -0x1.6320c5865e993p-1, 0x1.ef32e7ec4fce2p-2,
    -0x1.2af0d4b76ccp-2, 0x1.35c7f7a1a7334p-2, -0x1.f6b58ade0a44ep-2, 0x1.0858743287906p-1,
    -0x1.56b22d24b230ep-1, 0x1.7f788f192bdf9p-2};
        static constexpr double gradient[] = {
    0x1.ef46dc3d0e537p-6, -0x1.205cfcc60130dp-4, 0x1.e9f9230404dd6p-5, -0x1.5fa08f9be329ap-4,
    -0x1.3b83f73412451p-3, 0x1.02155fe0088ecp-2, -0x1.68db2f3ad8fdp-7, -0x1.30941fcc41f7p-4,
    0x1.63e865a502698p-2, 0x1.0bc6afac91323p-3, -0x1.7d03db287b1d7p-3, -0x1.7e3a5b8b0e038p-3,
    -0x1.2f0663516e302p-3, 0x1.2ba32b247bd92p-2, 0x1.cb124718a5f43p-3, -0x1.1c6f6cd63fbf3p-1,
    0x1.d2f196449d2c2p-1};
        static constexpr double dx[] = {
    -0x1.4588703516f88p-6, 0x1.a8e11a43e46a2p-4, -0x1.08796516d91c7p-3, 0x1.47e268e7c5417p-4,
    -0x1.33bf2b59de9f7p-4, -0x1.09b7f23c0e92p-4, -0x1.f6efa95448a24p-6, 0x1.230fd29b11e42p-3,
    0x1.32e60a01411ep-10, 0x1.3649787787c28p-7};
    };
    static constexpr double theta_after[] = {
    -0x1.3cb6e140f596ap-2, -0x1.071d134275985p-1, -0x1.1a3101b9b454ep0, -0x1.e5308633627e7p-2,
    -0x1.e53d8b7986c7ap-1, 0x1.3aa20846158c6p-1, -0x1.732ff672e5de8p-2, 0x1.17dfd391768bbp-2,
    -0x1.4309bf5acc5ep-1, 0x1.378e903fbaa47p-2, 0x1.0fed7b002f781p-2, 0x1.6f5ffffcaf50fp-4,
    -0x1.615d98b064682p-3, -0x1.f3cbd94d3214p-11, 0x1.def5b23d3ff3ep-2, -0x1.0ca6d4a7526cbp-1,
    0x1.a6b1ed04464f5p-3};
    static constexpr double loss_after = 0x1.4537cc846a136p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), GELU(approximate='tanh'),
// Linear(in_features=3, out_features=2, bias=True))
struct gelutanh {
    static constexpr const char* name = "gelutanh";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::GELUTanh>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.a4p-1, 0x1.fep-1, -0x1.7ap-1, -0x1.8p-1, 0x1.d4p-2, -0x1.ecp-2, 0x1.0bp0, -0x1.08p-2,
    -0x1.56p-1, 0x1.08p0, -0x1.7ap-1, 0x1.cep-1, -0x1.2p0, 0x1.1ap0, -0x1.5p-2, 0x1.c2p-1,
    0x1.f2p-1};
    static constexpr double x[] = {
    0x1.8p-3, 0x1.dp-2, 0x1.5cp0, -0x1.4p-1, -0x1.f8p-1, 0x1.a8p-1, 0x1.1cp0, -0x1.2p-3, -0x1.58p0,
    -0x1.8p-2};
    static constexpr double t[] = {
    -0x1.4cp0, 0x1.8p0, -0x1.ap-2, -0x1.cp-2, 0x1.f8p-1, 0x1.7p-1, -0x1.48p0, 0x1.ap-3, 0x1.54p0,
    -0x1.1p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.405e8bdda2256p3;
        static constexpr double y[] = {0x1.3bb4bce78b4a8p1, -0x1.d777b9bd3aa6ep-1};
        static constexpr double gradient[] = {
    0x1.6306224fa7905p0, 0x1.acfcbecaea79p1, -0x1.de9555c526a57p-8, -0x1.2124e3d1c7595p-6,
    -0x1.f80bb2b18a932p-7, -0x1.3087114b43b8ep-5, 0x1.d95d8314df6b1p2, -0x1.3f0e392e19c3ap-5,
    -0x1.5007cc765c621p-4, 0x1.793466ab49eb1p2, -0x1.4786bb26ae719p-1, -0x1.46ba8f8121b6ap-1,
    -0x1.e549ec4056247p1, 0x1.a560231f17984p-2, 0x1.a45976b9d168cp-2, 0x1.e1b4bce78b4a8p1,
    -0x1.35ddee6f4ea9cp1};
        static constexpr double dx[] = {0x1.83bf8245c4f7p2, 0x1.dbe889e4832bdp2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.7238bc77b231cp2;
        static constexpr double y[] = {
    0x1.3bb4bce78b4a8p1, -0x1.d777b9bd3aa6ep-1, 0x1.5024764e71d9cp1, -0x1.c47e44b0a367dp-1,
    0x1.c658e644bc23cp0, -0x1.6cd6eee09627ap-4, 0x1.61ac27ffde4fbp1, -0x1.28ab017cf55f9p0,
    -0x1.34745df173808p-5, 0x1.107a1df6123f8p1};
        static constexpr double gradient[] = {
    0x1.4fc4bfc87466cp1, 0x1.695531a3881fcp-2, -0x1.e8536311269d3p-1, -0x1.babf04d789p-2,
    0x1.cb0b649e7c835p-1, -0x1.61517ca60895ep-2, 0x1.e409f79691c4fp1, 0x1.a07076d3ac99fp-1,
    0x1.81e53c3a7de5cp-1, 0x1.d329903bda9e2p1, -0x1.3651fd7556d6fp-1, -0x1.715ee432542a4p-5,
    -0x1.9621d085c81f1p0, 0x1.3798b98def412p-1, 0x1.135b601ea23d8p-6, 0x1.06c665c67d8b3p1,
    -0x1.e6cc295e3aa2p-2};
        static constexpr double dx[] = {
    0x1.3632ce9e372bfp0, 0x1.7cba07ea02898p0, 0x1.b21f08db11827p-1, 0x1.3a7999307b469p-1,
    0x1.8668f36e3d1d2p-2, 0x1.e3adcef30a5aap-2, 0x1.24cae17129833p0, 0x1.09a290751cae6p0,
    -0x1.7a23717e6e04cp-1, -0x1.a22f77fb2e07ap-1};
    };
    static constexpr double theta_after[] = {
    0x1.09a59bd91e5ddp-1, 0x1.db87fcd44047fp-1, -0x1.24cf51ca95b67p-1, -0x1.5ec99dcd510efp-1,
    0x1.68be34e7b356bp-2, -0x1.bff11fe760591p-2, 0x1.2deb8fa19c8ep-1, -0x1.95ac50bcbc6dep-2,
    -0x1.84e05aa5a985p-1, 0x1.2c914b18a43abp-1, -0x1.4b421109c7002p-1, 0x1.d5beb9f29bd45p-1,
    -0x1.e4dab2ad185f7p-1, 0x1.03f733f8268c9p0, -0x1.5278d03adbe3dp-2, 0x1.2c732316a471ep-1,
    0x1.00bacc5271a36p0};
    static constexpr double loss_after = 0x1.26aafba67fdb1p1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), SiLU(), Linear(in_features=3,
// out_features=2, bias=True))
struct silu {
    static constexpr const char* name = "silu";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::SiLU>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.68p-2, -0x1.c8p-1, 0x1.0ep-1, 0x1.b6p-1, -0x1.86p-1, 0x1.dap-1, -0x1.11p0, 0x1.d4p-2,
    -0x1.8cp-2, 0x1.14p-2, -0x1.62p-1, 0x1.08p0, 0x1.0ep0, -0x1.bp-1, -0x1.bp-3, 0x1.a4p-1,
    0x1.aap-1};
    static constexpr double x[] = {
    0x1.44p0, -0x1.44p0, -0x1.38p-1, -0x1.bp-2, -0x1.bp-2, -0x1.cp-1, 0x1.1p0, -0x1.34p0,
    -0x1.08p-1, 0x1.68p-1};
    static constexpr double t[] = {
    0x1.5p-2, -0x1.18p-1, -0x1.7cp0, 0x1.b8p-1, 0x1.a8p-1, -0x1.2p-3, -0x1p-4, -0x1.28p-1, 0x1p-2,
    0x1.8p-5};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.964ff467b7028p-1;
        static constexpr double y[] = {0x1.24062dce68dd7p-1, 0x1.60fe8cf59c44fp-1};
        static constexpr double gradient[] = {
    0x1.154e4959c5cadp-1, -0x1.154e4959c5cadp-1, -0x1.989cf5dc79852p-1, 0x1.989cf5dc79852p-1,
    0x1.696265b2d2553p-10, -0x1.696265b2d2553p-10, 0x1.b6362e619db25p-2, -0x1.42dad53943924p-1,
    0x1.1d89cb9d17f77p-10, -0x1.34d4f6677a28ep-5, 0x1.524b0c47c92edp-8, -0x1.73e7667aee7e6p-5,
    -0x1.8a0dd3c861ca5p-3, 0x1.afa52684ba1a9p-6, -0x1.da87df7baaacp-3, 0x1.f018b739a375cp-3,
    0x1.3c7f467ace228p0};
        static constexpr double dx[] = {-0x1.ef6b5926cf5e3p-2, -0x1.d6d128c6b4cfep-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.022a44d8bd0c5p0;
        static constexpr double y[] = {
    0x1.24062dce68dd7p-1, 0x1.60fe8cf59c44fp-1, 0x1.6861894874e2cp-1, 0x1.80e9cf747cb66p-1,
    0x1.573aed7ac9c0ep-1, 0x1.f607eab458f2fp-1, 0x1.2329acd916faep-1, 0x1.71bb895139fdcp-1,
    0x1.a36c63bbb63d1p-1, -0x1.ba434ec901aep-9};
        static constexpr double gradient[] = {
    0x1.40537ebd165f5p-3, -0x1.4c2ecbe75034p-2, -0x1.a28aa1564491ep-3, 0x1.889f90a3979fap-2,
    -0x1.3292d8cc23aa3p-3, 0x1.23c7e35af087ap-6, 0x1.3ab5c65933237p-2, -0x1.f6805df80ac1ap-2,
    0x1.e715620aa4ce3p-3, -0x1.157ea01f8ce9dp-3, 0x1.8b46d8eebcebep-6, -0x1.262d6778170eap-5,
    -0x1.5e14d91db5daap-4, -0x1.5da8fcf419d2cp-5, -0x1.47535f8763eb4p-3, 0x1.63a4f107b0f1dp-1,
    0x1.666382a02d622p-1};
        static constexpr double dx[] = {
    -0x1.8c55e0ebd9183p-4, -0x1.78a753d22a3fep-3, -0x1.7fe13ea25696cp-3, 0x1.d4048bd4aa678p-6,
    -0x1.9a7d216a0c163p-5, -0x1.0e9fc132fd79fp-3, -0x1.bdedd922b20dp-4, -0x1.cb8dc0bf1418dp-3,
    -0x1.ad4c30789f4e9p-4, 0x1.3bbe97e0ee693p-5};
    };
    static constexpr double theta_after[] = {
    -0x1.8164e1c669886p-2, -0x1.ad12d05b3fac2p-1, 0x1.21568a306812p-1, 0x1.91dd52a7e722ep-1,
    -0x1.78c8d204cec7cp-1, 0x1.d8e0f4bf9532dp-1, -0x1.1dcdeefb58e56p0, 0x1.1657e80af9674p-1,
    -0x1.b6964bbf9b4abp-2, 0x1.2c900a637960ap-2, -0x1.64ec6a22e7334p-1, 0x1.09af183ccefb9p0,
    0x1.1204f2063ecc5p0, -0x1.adb5255e17e7p-1, -0x1.76533e942f37dp-3, 0x1.67bb42c2665fbp-1,
    0x1.6db765230a077p-1};
    static constexpr double loss_after = 0x1.7cc05b5694a03p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Mish(), Linear(in_features=3,
// out_features=2, bias=True))
struct mish {
    static constexpr const char* name = "mish";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Mish>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.c8p-2, -0x1.ep-2, -0x1.8p-3, -0x1.02p0, 0x1.0bp0, -0x1.98p-1, -0x1.8cp-1, -0x1.8p-5,
    0x1.ep-1, 0x1.05p0, -0x1.8cp-2, -0x1.ecp-2, -0x1.98p-3, 0x1.56p-1, -0x1.ep-1, -0x1.5cp-2,
    0x1.a4p-1};
    static constexpr double x[] = {
    -0x1.ap-1, -0x1.ap-2, -0x1.34p0, 0x1.4p-4, -0x1.4p-4, 0x1.cp-3, 0x1.2cp0, 0x1.8p-1, 0x1.cp-2,
    0x1.64p0};
    static constexpr double t[] = {
    0x1.ep-3, 0x1.78p-1, -0x1.44p0, 0x1.3p-2, -0x1.7p-1, -0x1.2p-1, 0x1p-4, 0x1p-4, -0x1p-6,
    0x1.8p-4};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.64f06538ed21cp-1;
        static constexpr double y[] = {-0x1.e144630413634p-1, 0x1.b71d41c2bf05ap-1};
        static constexpr double gradient[] = {
    0x1.42076bc2754bdp-4, 0x1.42076bc2754bdp-5, -0x1.8ebe78875efa1p-2, -0x1.8ebe78875efa1p-3,
    -0x1.3b1d97f8749f2p-2, -0x1.3b1d97f8749f2p-3, -0x1.8c57e716b7bfcp-4, 0x1.eac30a7f39d15p-2,
    0x1.83d5a7592d12ap-2, 0x1.684430b02f141p-2, -0x1.d32e9f177e174p-2, -0x1.698987ea245b2p-2,
    -0x1.2e88a7456568ap-5, 0x1.8850fb6f28a38p-5, 0x1.2f99dbbf461e6p-5, -0x1.2ca2318209b1ap0,
    0x1.f8ea0e15f82dp-4};
        static constexpr double dx[] = {0x1.0c5b7a581fb66p-2, -0x1.7a9a426d4f53ap-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.2ed800cf8bd36p-1;
        static constexpr double y[] = {
    -0x1.e144630413634p-1, 0x1.b71d41c2bf05ap-1, -0x1.2d83108db6cc8p-1, 0x1.1802ac573ea39p0,
    -0x1.b4999f6d3fa93p-1, 0x1.211a5f336aedap-2, -0x1.2e6851aff1ea2p0, -0x1.6cf8f2e974bdbp-1,
    -0x1.44e952d10db22p-1, 0x1.ff7f2c8b78e96p-2};
        static constexpr double gradient[] = {
    -0x1.4367cf420dbbp-5, -0x1.f6d12add9bba3p-6, -0x1.07c8ea78a9ce6p-3, -0x1.19712c9381308p-5,
    0x1.7f4f2febe3d35p-2, 0x1.0bee2edd07738p-3, -0x1.452f7ccd71e42p-4, 0x1.6d44073ea1763p-3,
    0x1.1232a56e2eb1ap-3, 0x1.180392e37dbb4p-3, 0x1.1063b07df0af5p-5, -0x1.0004b5f14ae28p-1,
    -0x1.7c96d458d3fbp-4, 0x1.533deadb8495dp-6, -0x1.227c14065ccbbp-3, -0x1.fed79d46648c9p-2,
    0x1.1dc8f88fb0977p-2};
        static constexpr double dx[] = {
    0x1.ad5f2a269923cp-5, -0x1.2ee1cebdd90fcp-3, -0x1.6c3cc7c4a7271p-4, 0x1.bc3f38fb4a872p-6,
    -0x1.44f7be9377233p-3, 0x1.e9fe2b895fc8fp-5, 0x1.1c2a46301021cp-2, -0x1.a3a868f9a51e4p-3,
    -0x1.77fb60f8dc465p-7, 0x1.10d7dea7bd6d9p-6};
    };
    static constexpr double theta_after[] = {
    0x1.cee11f04a3acep-2, -0x1.da83db89550a9p-2, -0x1.539b429e23b28p-3, -0x1.00749908f673bp0,
    0x1.f51cbfbecd1acp-1, -0x1.a20c59a3a4bb5p-1, -0x1.84d9c908ecaefp-1, -0x1.3c2a7052cc0abp-4,
    0x1.d663c6fa4b698p-1, 0x1.fe6554cc64d8bp-1, -0x1.916e0780a5c2fp-2, -0x1.9543d1b135981p-2,
    -0x1.757ae90cc9facp-3, 0x1.54ce52d8052bap-1, -0x1.d3935e8c96b68p-1, -0x1.06a392a01a46p-2,
    0x1.8a2179cfa0298p-1};
    static constexpr double loss_after = 0x1.dc8973ce68182p-2;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Softplus(beta=1, threshold=20),
// Linear(in_features=3, out_features=2, bias=True))
struct softplus {
    static constexpr const char* name = "softplus";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Softplus>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.86p-1, -0x1.0bp0, 0x1.38p-2, -0x1.c2p-1, -0x1.17p0, 0x1.8cp-2, 0x1.8p-7, 0x1.86p-1,
    -0x1.02p0, 0x1.aap-1, 0x1.02p0, 0x1.74p-2, 0x1.f2p-1, -0x1.68p-2, 0x1.68p-3, -0x1.38p-2,
    -0x1.bcp-1};
    static constexpr double x[] = {
    0x1.48p0, -0x1.4p-1, -0x1.cp-2, 0x1.0cp0, -0x1.dp-2, -0x1.04p0, 0x1.cp-1, -0x1.4p-4, -0x1p-5,
    0x1.38p-1};
    static constexpr double t[] = {
    -0x1.1cp0, 0x1.7p0, -0x1.68p0, -0x1.78p-1, -0x1.c8p-1, -0x1p-3, -0x1.28p-1, 0x1.bp-1,
    -0x1.08p-1, 0x1.e8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.fc4cc18a45facp2;
        static constexpr double y[] = {0x1.07c40bc86e5e4p1, -0x1.f4cb1dfaae90cp-1};
        static constexpr double gradient[] = {
    0x1.3f552914c52a8p-3, -0x1.378b474c756e2p-4, 0x1.18736aa32f784p2, -0x1.119c4f0f98756p1,
    0x1.f97a6fc9143cep-5, -0x1.ed26479877a58p-6, 0x1.f2787213ef16ap-4, 0x1.b5c6e4e5c0bbcp1,
    0x1.8a85061392eadp-5, 0x1.bd9e02f4233eap0, 0x1.7b2f4e337f0b5p2, 0x1.bcfa68651fa2bp-3,
    -0x1.5390cc4aa55e7p0, -0x1.20f17c7b3599ap2, -0x1.53142148fa9abp-3, 0x1.95c40bc86e5e4p1,
    -0x1.3532c77eaba43p1};
        static constexpr double dx[] = {0x1.cb34bf8167af4p-1, -0x1.8ea0a6605e70ap1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.30f2750e2eb6ap2;
        static constexpr double y[] = {
    0x1.07c40bc86e5e4p1, -0x1.f4cb1dfaae90cp-1, 0x1.9eac1f645f37ap-1, -0x1.2660ac3266bdfp-1,
    0x1.73eea67ce937p1, 0x1.6d30e1bb25dbp-3, 0x1.8276b76a4a102p0, -0x1.cb2dd72bc8182p-1,
    0x1.03cd9a6af2a1fp0, -0x1.504a18858886p-1};
        static constexpr double gradient[] = {
    -0x1.180ef05d51d32p-2, -0x1.d512d05cde12fp-2, 0x1.bc3313e893329p-1, -0x1.7bac9f53c4cfcp-1,
    -0x1.9b3abc122306ap-5, 0x1.f523bcb7487bp-10, 0x1.61e2b4559d995p-1, 0x1.0f7ddf622d53bp1,
    0x1.96cdc9c1d14f8p-3, 0x1.0a579f34f7fe2p1, 0x1.c7a2705916928p1, 0x1.8221c2d109b78p-1,
    -0x1.cd1ed04d5cff2p-2, -0x1.85f39a23e2656p0, -0x1.4d3fec3bddcb5p-3, 0x1.47b32d6835f27p1,
    -0x1.0f88c024c2d8ap0};
        static constexpr double dx[] = {
    0x1.6f5d66011fbf6p-3, -0x1.3ee6eb804b8d4p-1, -0x1.028de74fc0612p-3, -0x1.11f322e454c4dp-2,
    -0x1.4f3c2335ac9c3p-2, -0x1.157fd144c39dap0, 0x1.c1cc89fac6336p-4, -0x1.6d99744ed8bdep-2,
    0x1.155e3ec838d74p-4, -0x1.6a32e21630cb1p-3};
    };
    static constexpr double theta_after[] = {
    -0x1.69390c71adcp-1, -0x1.f5b29bf53442fp-1, 0x1.9d4f3e4ce298ap-3, -0x1.9537a7fd689bbp-1,
    -0x1.14eb45a837f96p0, 0x1.8b9f22957e8d6p-2, -0x1.1f501090e5fc6p-4, 0x1.05057e9fe48f8p-1,
    -0x1.08b6ad7aa1b8ap0, 0x1.11a3fb1280b27p-1, 0x1.0b0535881de6ap-1, 0x1.01f9c058d5eccp-2,
    0x1.07c2b272d0a85p0, -0x1.122f47d83e05p-3, 0x1.92bdfc26512b8p-3, -0x1.5b31752d1ce95p-1,
    -0x1.6892035505c33p-1};
    static constexpr double loss_after = 0x1.8ffd6c0310276p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Softsign(), Linear(in_features=3,
// out_features=2, bias=True))
struct softsign {
    static constexpr const char* name = "softsign";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Softsign>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.2p0, -0x1.ep-2, -0x1.bp-2, -0x1.a4p-1, 0x1.44p-2, 0x1.8p-2, 0x1.a4p-2, -0x1.98p-2,
    0x1.17p0, -0x1.bcp-1, 0x1.ep-2, -0x1.d4p-1, -0x1.74p-1, 0x1.f8p-3, 0x1.98p-1, 0x1.2p-1,
    0x1.05p0};
    static constexpr double x[] = {
    -0x1.48p0, -0x1.7p-1, 0x1.cp-4, 0x1.9p-2, 0x1.6p-3, -0x1.4p-1, -0x1.9p-2, -0x1.74p0, -0x1.7cp0,
    0x1.6p-1};
    static constexpr double t[] = {
    0x1.ap-3, -0x1.0cp0, -0x1.cp-4, -0x1.4cp0, -0x1.3p0, -0x1.6p-1, 0x1.8p-4, 0x1p-5, 0x1.ep-2,
    -0x1.cp-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.dcab8b8c30a08p0;
        static constexpr double y[] = {-0x1.a4a3fc6e65dcp-4, 0x1.b78d7ccb85823p-1};
        static constexpr double gradient[] = {
    0x1.20dd46033ec37p-3, 0x1.44177a4214776p-4, -0x1.1cdd5e589a60cp-3, -0x1.3f9ab4c74f8bcp-4,
    -0x1.268f670ae7c34p0, -0x1.4a7b6d5d67edcp-1, -0x1.c2e9032448ff2p-4, 0x1.bcaab8bc4226ap-4,
    0x1.cbcd1db99bba2p-1, -0x1.ade348b6a07cap-3, -0x1.08a37e1bf1643p-3, -0x1.6f548d5d5a73bp-4,
    0x1.4ecb9b61ae21cp0, 0x1.9c33159e4931bp-1, 0x1.1e1361dcc16c1p-1, -0x1.3928ff1b9977p-2,
    0x1.e7c6be65c2c12p0};
        static constexpr double dx[] = {0x1.72e35435ce198p-2, 0x1.328021c6d9c8ap-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.cbc66f9cae63ap0;
        static constexpr double y[] = {
    -0x1.a4a3fc6e65dcp-4, 0x1.b78d7ccb85823p-1, -0x1.df133daff7adap-3, 0x1.4a573054b954ap0,
    -0x1.2d015e030d078p-3, 0x1.29e8758aa910ap0, -0x1.d6de55a9366p-9, 0x1.df98a57c3a713p-1,
    -0x1.122f1c4e19c0cp-1, 0x1.bbef424f67617p-1};
        static constexpr double gradient[] = {
    -0x1.13f6777def25ep-5, 0x1.b22e8d7958f25p-5, 0x1.29d571f067fbcp-5, -0x1.1c61d2855d29dp-3,
    -0x1.96f1accf12aaep-2, -0x1.4a17926a8289ap-3, -0x1.0d281e574eb4dp-1, 0x1.c0c4e9b4bb182p-3,
    0x1.e575b0b4ad0fp-2, -0x1.d25f57b594cc6p-4, 0x1.18fc21681387p-5, -0x1.097e88c3ad276p-5,
    0x1.5dd5898243022p-1, -0x1.d950ee11bb678p-7, 0x1.77430085c8ebap-1, -0x1.929901ca1affep-4,
    0x1.aac211a231365p0};
        static constexpr double dx[] = {
    0x1.28b5dcf7d8146p-4, 0x1.ea669c715c743p-5, 0x1.5a3aaa9deefc1p-2, 0x1.1988111c75a02p-3,
    0x1.42bd812a5241p-3, -0x1.42c21bf40bb87p-5, 0x1.55164c7f1c807p-5, 0x1.fa58464a86ba6p-6,
    0x1.410a5f04557dfp-5, 0x1.c796eebf64f82p-5};
    };
    static constexpr double theta_after[] = {
    -0x1.1e63192c44abbp0, -0x1.e952e9384cf46p-2, -0x1.b805024a42b15p-2, -0x1.96b349fc6e27bp-1,
    0x1.8bf23cedf64aep-2, 0x1.99b9cfdc9df4fp-2, 0x1.00eeddd079cc3p-1, -0x1.c04dd27ffa17dp-2,
    0x1.026e50041c8b6p0, -0x1.b241dfbc793cep-1, 0x1.d8eeb6492e9cbp-2, -0x1.d1ae01c61ce62p-1,
    -0x1.afe0ea4468ec3p-1, 0x1.02bfd2e0f50ebp-2, 0x1.5a493d67a7d1ep-1, 0x1.2805500af782ap-1,
    0x1.79858af5678cp-1};
    static constexpr double loss_after = 0x1.1fee93f46f89ap0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Hardsigmoid(),
// Linear(in_features=3, out_features=2, bias=True))
struct hardsigmoid {
    static constexpr const char* name = "hardsigmoid";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::HardSigmoid>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double roundings = 1e-7 / 2.2e-16;
    static constexpr double theta[] = {
    -0x1.8p-2, 0x1.32p-1, 0x1.74p-2, 0x1.98p-1, 0x1.2p0, 0x1.2p0, -0x1.bp-1, -0x1.5p-3, -0x1.8p-2,
    -0x1.2p-4, -0x1.98p-1, 0x1.bcp-2, -0x1.5cp-1, 0x1.08p0, 0x1.f8p-3, -0x1.08p-3, -0x1.ep-1};
    static constexpr double x[] = {
    0x1.bp-2, -0x1.5cp0, 0x1.8p-4, -0x1.04p0, -0x1p-1, -0x1p-3, 0x1.1p-2, -0x1.f8p-1, 0x1.9p-1,
    0x1.7p-1};
    static constexpr double t[] = {
    0x1.2p-2, -0x1.dp-1, 0x1.a8p-1, -0x1.48p-1, 0x1.6cp0, 0x1.74p0, -0x1.28p-1, 0x1.54p0, 0x1.cp-3,
    0x1.48p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.79e42f18888p-3;
        static constexpr double y[] = {-0x1.213b9p-2, -0x1.5c10c8p-1};
        static constexpr double gradient[] = {
    -0x1.0746c083a36p-7, 0x1.a82ae0d4157p-6, 0x1.893dfb889efd6p-5, -0x1.3cc7438363a17p-3,
    -0x1.b2c072116038ap-7, 0x1.5e3778551bbbdp-5, -0x1.3808009c04p-6, 0x1.d21092690848cp-4,
    -0x1.01a17300d0b94p-5, -0x1.c83f6c198p-4, -0x1.6eb97b484p-3, -0x1.2e252d6p-3, 0x1.6e8a71adp-5,
    0x1.269e9abf8p-4, 0x1.e579ba8p-5, -0x1.209dc8p-1, 0x1.cfbcep-3};
        static constexpr double dx[] = {0x1.ad2fa47297d2p-7, 0x1.67b663c7db31ap-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.796c1d2bf03p0;
        static constexpr double y[] = {
    -0x1.213b9p-2, -0x1.5c10c8p-1, -0x1.38ea9p-2, -0x1.612218p-1, -0x1.6c728p-2, -0x1.5a6ecp-1,
    -0x1.3355dp-2, -0x1.51fe48p-1, -0x1.5691ep-2, -0x1.8af6ep-2};
        static constexpr double gradient[] = {
    0x1.cbeab1e5f559p-9, -0x1.0013303c0997ep-5, -0x1.6663e7d331f3cp-7, 0x1.a2d89b916c4e8p-9,
    0x1.4ba36325d1b18p-10, 0x1.0063d26c31e9p-5, 0x1.f0f15cdedf146p-4, -0x1.234d16ab4024bp-4,
    -0x1.84eb9d8f429b3p-4, -0x1.f0eca0be26668p-3, -0x1.40ca5468d999ap-2, -0x1.107e222733334p-2,
    -0x1.524ba62606667p-2, -0x1.c191dcaa73334p-2, -0x1.9495893266667p-2, -0x1.800cd4ccccccdp-1,
    -0x1.fc9f11999999ap-1};
        static constexpr double dx[] = {
    0x1.5759505baca7cp-9, 0x1.1fc51c9fe28ep-7, -0x1.46cf2374345e5p-7, 0x1.8a6c79b39ca2cp-8,
    -0x1.3e17135971efcp-4, -0x1.36d0df70353c3p-5, -0x1.db0aa061b883p-5, -0x1.864c0e7c593a1p-5,
    -0x1.1ff62fb5fb179p-5, -0x1.4aeccc257665cp-6};
    };
    static constexpr double theta_after[] = {
    -0x1.803b13b7e5486p-2, 0x1.3462e4292e32ap-1, 0x1.75c4c343ab11cp-2, 0x1.97db0728bf29ep-1,
    0x1.1fd7822ce48dbp0, 0x1.1ea00e618dd1bp0, -0x1.ba318ef321ca1p-1, -0x1.350594667cf48p-3,
    -0x1.6e5cb5c1d5d22p-2, -0x1.d335d384104fp-6, -0x1.7c74c6efbdeccp-1, 0x1.ea7ae50095feep-2,
    -0x1.3ee512bb39878p-1, 0x1.1b5243079c057p0, 0x1.4173e645d9678p-2, -0x1.a1572cc5c04p-13,
    -0x1.8915c45b6e5dep-1};
    static constexpr double loss_after = 0x1.221ce704fed8p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Hardswish(),
// Linear(in_features=3, out_features=2, bias=True))
struct hardswish {
    static constexpr const char* name = "hardswish";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::HardSwish>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.ep-4, 0x1.8p-5, -0x1.f8p-3, -0x1.8cp-2, 0x1.ep-4, -0x1.c8p-3, 0x1.08p-3, 0x1.2cp-2,
    0x1.bp-4, 0x1.ep-4, 0x1.5p-1, 0x1.8cp-2, -0x1.98p-3, 0x1.bp-3, -0x1.2cp-2, -0x1.d4p-1,
    -0x1.5p-2};
    static constexpr double x[] = {
    0x1.cp-2, -0x1.ap-1, -0x1p0, -0x1.48p-1, 0x1.1p-1, -0x1.d8p-1, 0x1p-3, 0x1.cp-4, 0x1.08p-1,
    0x1.3p-1};
    static constexpr double t[] = {
    0x1p-3, -0x1.3p-2, 0x1.ap-2, 0x1.08p-1, -0x1.18p0, -0x1.e8p-1, -0x1.34p0, -0x1.7p-1, 0x1.48p0,
    0x1.38p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.324531cc9788p-2;
        static constexpr double y[] = {-0x1.4bb7d067p-1, -0x1.4d81410ap-2};
        static constexpr double gradient[] = {
    -0x1.380e6db07b61cp-6, 0x1.21c441487291ap-5, -0x1.3286f96d66069p-3, 0x1.1ca1e79c71062p-2,
    -0x1.3ed251d2a5735p-4, 0x1.280c708cbe344p-3, -0x1.64a2c6808d02p-5, -0x1.5e511d0f50078p-2,
    -0x1.6c5e145e73f18p-3, -0x1.fb6ef16b0bf68p-7, -0x1.cd27e4a747d66p-3, -0x1.294d30e0440fp-3,
    -0x1.2eacef5fc1b8p-11, -0x1.13125e25556b8p-7, -0x1.62abb8b0bc79cp-8, -0x1.8bb7d067p-1,
    -0x1.d81410ap-6};
        static constexpr double dx[] = {0x1.1857557677ddep-4, 0x1.5be5c6af5e0f9p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.c2cdc59fbc09dp-1;
        static constexpr double y[] = {
    -0x1.4bb7d067p-1, -0x1.4d81410ap-2, -0x1.18ac89407p-1, -0x1.10dc1f24ep-2, -0x1.438ed5aa7p-1,
    -0x1.4f9a2aeeep-2, -0x1.9ed6f2e07p-1, -0x1.51fe68e0ep-2, -0x1.d817d9dap-1, -0x1.65f770a24p-2};
        static constexpr double gradient[] = {
    -0x1.126c46a9e814dp-6, 0x1.7e80f83b344c4p-8, 0x1.7304d87c9bc04p-5, -0x1.59814c210bb78p-7,
    -0x1.efc471d8b2e26p-6, 0x1.4563d0b8fdc38p-8, -0x1.5e250dd05ac49p-6, -0x1.fec32f99ff8a1p-3,
    -0x1.b10c774ee43f2p-4, -0x1.5101d0210de94p-5, -0x1.6b8753659b875p-4, -0x1.af6d7609d1f2p-6,
    -0x1.5f9e61a9f466dp-6, -0x1.acac4db8618c6p-6, 0x1.ec8edccc14102p-7, -0x1.3af9ff35a999ap-1,
    -0x1.359228405999ap-3};
        static constexpr double dx[] = {
    0x1.c08bbbf0bfc97p-7, 0x1.16516bbf7e72ep-5, 0x1.bf8b9a98b0598p-6, 0x1.9be0f4bcb5decp-5,
    -0x1.becdb648ff481p-7, -0x1.764bd1d7e56e1p-6, -0x1.1da48373e3cb5p-7, -0x1.0840df57afa3cp-6,
    0x1.0d0134db00046p-5, 0x1.2de64a4606823p-4};
    };
    static constexpr double theta_after[] = {
    -0x1.d34f973f17cf5p-4, 0x1.785a7d1b3e0dap-5, -0x1.04f4c03e7fb2ap-2, -0x1.882161ad9b0cp-2,
    0x1.f6a01422657aap-4, -0x1.c89584bb3445fp-3, 0x1.0fd6a063376cfp-3, 0x1.5897735077ecp-2,
    0x1.fb3d73313e6d3p-4, 0x1.fdfd1d2aab633p-4, 0x1.57e0e8d4846f3p-1, 0x1.907015676af43p-2,
    -0x1.8ff90a7d0a6f3p-3, 0x1.b9a8c847395fbp-3, -0x1.2f0ddb5045b4fp-2, -0x1.9d6fc17f915b7p-1,
    -0x1.34f339403785ap-2};
    static constexpr double loss_after = 0x1.9bc4867eba068p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Hardtanh(min_val=-1.0,
// max_val=1.0), Linear(in_features=3, out_features=2, bias=True))
struct hardtanh {
    static constexpr const char* name = "hardtanh";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::HardTanh>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.8p-5, 0x1.f8p-2, 0x1.2p-4, -0x1.3ep-1, 0x1.02p-1, -0x1.a4p-2, 0x1.98p-3, -0x1.dap-1,
    -0x1.8p-7, 0x1.8p-7, 0x1.05p0, -0x1.d4p-1, 0x1.ep-1, 0x1.5p-4, 0x1.bp-4, 0x1.14p-1, 0x1.4ap-1};
    static constexpr double x[] = {
    0x1.9p-2, -0x1.cp-4, 0x1.ap-2, -0x1.6p0, 0x1.ap-2, 0x1.6p-2, -0x1.6p-3, 0x1.6p-1, -0x1.18p-1,
    -0x1.8p-5};
    static constexpr double t[] = {
    0x1.48p-1, 0x1.98p-1, -0x1.74p0, -0x1p-6, -0x1.4p-4, -0x1.8p-5, 0x1.ap-1, 0x1.ep-1, -0x1.28p-1,
    0x1.4p-4};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.56d7e9ba59ap-1;
        static constexpr double y[] = {-0x1.081bd8p-1, 0x1.821df8p-1};
        static constexpr double gradient[] = {
    -0x1.572ce1e4p-6, 0x1.805b3a7p-8, -0x1.d905b1d7p-2, 0x1.08e47812p-3, 0x1.a5074a56cp-2,
    -0x1.d78d4905p-4, -0x1.b743b08p-5, -0x1.2ebbf6fp0, 0x1.0d754e4cp0, -0x1.83b43b4fp-3,
    0x1.ebad5ef8ep-1, -0x1.1058ce9ap-2, -0x1.ca840fap-8, 0x1.22bd54cap-5, -0x1.4216e5cp-7,
    -0x1.280decp0, -0x1.5e208p-5};
        static constexpr double dx[] = {0x1.c768aed4fp-2, 0x1.1b001aebbp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1d578d496bdcdp-1;
        static constexpr double y[] = {
    -0x1.081bd8p-1, 0x1.821df8p-1, -0x1.9e42p-3, 0x1.29f72p-2, -0x1.0c032p-1, 0x1.dcc8ep-1,
    -0x1.0359cp-3, 0x1.04d24cp0, -0x1.5718ep-3, 0x1.5c7ed8p-1};
        static constexpr double gradient[] = {
    0x1.e99e97c99999cp-6, -0x1.feed60dccccc8p-7, -0x1.36a24e0800001p-5, -0x1.5834b0139999ap-2,
    0x1.34f287f466667p-5, 0x1.c245bea74cccdp-2, 0x1.6fa5d5a666667p-2, 0x1.dffc51b333334p-4,
    0x1.9c79c26cccccbp-3, -0x1.18c15fc29999ap-2, 0x1.86819ee2b3332p-2, 0x1.729cb7f9ccccdp-3,
    0x1.2b210854ccccdp-4, -0x1.47cedf86b3334p-2, 0x1.085854d8cccccp-6, -0x1.683ce66666666p-3,
    0x1.8a68bcccccccdp-2};
        static constexpr double dx[] = {
    0x1.6c53bf10cp-4, 0x1.c4ccf7df8p-5, -0x1.741f689eb3334p-4, -0x1.4d19cc7799996p-5,
    0x1.eb4342d466666p-5, 0x1.885c70e933336p-5, 0x1.6867ee8dd9999p-4, -0x1.0901f4580cccdp-4,
    -0x1.3f716aaa9999cp-6, 0x1.813c2a4e33334p-6};
    };
    static constexpr double theta_after[] = {
    0x1.5a78084c232bdp-5, 0x1.fc2204f51d508p-2, 0x1.4259d7911868fp-4, -0x1.1ff3a2cfeffd6p-1,
    0x1.fbfe394226b04p-2, -0x1.f4110de1bcdp-2, 0x1.24ebda679d4fp-3, -0x1.e5092a2bd5436p-1,
    -0x1.6768c0c4be09cp-5, 0x1.e295611a1e80fp-5, 0x1.e9a9695ca9ca2p-1, -0x1.e537d63aa3665p-1,
    0x1.dab4023557229p-1, 0x1.113829d0ed4cep-3, 0x1.a7ba61c120915p-4, 0x1.2247d190a55a7p-1,
    0x1.2ac98cbd7f281p-1};
    static constexpr double loss_after = 0x1.a352d24570046p-2;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Sine(), Linear(in_features=3,
// out_features=2, bias=True))
struct sine {
    static constexpr const char* name = "sine";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Sine>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.3ep-1, -0x1.fep-1, 0x1.5p-1, -0x1.38p-2, -0x1.e6p-1, 0x1.0ep0, 0, 0x1.14p-2, -0x1.5p-2,
    0x1.68p-1, -0x1.bp-2, -0x1.62p-1, 0, -0x1.fep-1, 0x1.0ep0, 0x1.bp-4, 0x1.17p0};
    static constexpr double x[] = {
    -0x1.2p-2, -0x1p0, -0x1p-3, 0x1.78p-1, -0x1.c8p-1, 0x1.58p0, -0x1.8p-2, -0x1p-3, -0x1.bp-2,
    0x1.cp-3};
    static constexpr double t[] = {
    -0x1.08p-1, 0x1.8p-1, 0x1.2p-1, 0x1p-4, 0x1.88p-1, 0x1.ap-2, -0x1.14p0, -0x1.78p0, 0x1.5p0,
    -0x1.8p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.c2bf8f0cb6028p0;
        static constexpr double y[] = {0x1.14c0095f8ecbep0, -0x1.e335f387f5afcp-3};
        static constexpr double gradient[] = {
    -0x1.b87e95d66cc6cp-3, -0x1.878cf6f77d227p-1, -0x1.48be8168fe083p-4, -0x1.24378f79c55cap-2,
    0x1.0f4e39a879737p-2, 0x1.e2522d9d49b0dp-1, 0x1.878cf6f77d227p-1, 0x1.24378f79c55cap-2,
    -0x1.e2522d9d49b0dp-1, 0x1.2b3fc9a3059ecp0, 0x1.3689cde24a5d2p-1, -0x1.6f2c4adde1771p0,
    -0x1.7191eab4f084ap-1, -0x1.7f830f95371edp-2, 0x1.c5748fa852099p-1, 0x1.98c0095f8ecbep0,
    -0x1.f8cd7ce1fd6bfp-1};
        static constexpr double dx[] = {0x1.8e7364e1fc36cp0, -0x1.d79e467bfb378p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.72563bee672e5p1;
        static constexpr double y[] = {
    0x1.14c0095f8ecbep0, -0x1.e335f387f5afcp-3, -0x1.8441e6184c2e8p-1, 0x1.b0d1d8d9834f9p0,
    -0x1.db5586fd7d219p-1, 0x1.5e28656e7d344p1, 0x1.342fb9caefc84p-4, 0x1.d694f8df82356p-1,
    -0x1.93c8ee09ec178p-2, 0x1.7a6ba1b3a1c62p0};
        static constexpr double gradient[] = {
    -0x1.08695e730d66dp-4, -0x1.b3ec5e753ded3p-3, 0x1.0955f69ae5ccp-1, -0x1.03101c9ba96e9p-1,
    -0x1.19aee6d5126a6p-3, 0x1.fb400a08a67fap-3, 0x1.8b1e419539db2p-5, -0x1.27cbcc724889bp0,
    0x1.cd2cfa0b04412p-1, 0x1.c21d09327aa64p-1, 0x1.9446ffb72c8a7p-2, -0x1.bdd49190a83fap-1,
    -0x1.0710fd9fa19a1p0, -0x1.900ea79c7d8c9p-2, 0x1.ac68618f756d7p-1, -0x1.93c8bda74e512p-2,
    0x1.67b06714f9fa3p0};
        static constexpr double dx[] = {
    0x1.3ec2b71b302bep-2, -0x1.794b6b966292dp-2, -0x1.4831bfbb36a18p-1, 0x1.527f40d8d2a6bp-1,
    0x1.1226334a66061p-3, -0x1.186177a78301dp-2, -0x1.3345f9ef98254p-1, 0x1.7fb4b98c069b2p-2,
    -0x1.9319dfb81c205p-1, 0x1.b8894218253c9p-1};
    };
    static constexpr double theta_after[] = {
    0x1.4457ade13e1b2p-1, -0x1.ec4a8182e1548p-1, 0x1.260d748985267p-1, -0x1.d1b4ea9d85a19p-3,
    -0x1.d75c46de388d4p-1, 0x1.0137eebe8cbep0, -0x1.fb48e69bf7cf2p-7, 0x1.c9f9beff78d6dp-2,
    -0x1.e92763ab3a58ep-2, 0x1.18637e13e3d25p-1, -0x1.edeef75f35cd2p-2, -0x1.132ed256434a9p-1,
    0x1.5cce71490c85ap-3, -0x1.e638aa9122accp-1, 0x1.d7d7967e84ac3p-1, 0x1.63f1698ac96edp-3,
    0x1.bc5e02509e523p-1};
    static constexpr double loss_after = 0x1.bff65cfca48fp0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Softmax(dim=1),
// Linear(in_features=3, out_features=2, bias=True))
struct softmax {
    static constexpr const char* name = "softmax";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Softmax>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.1ap0, -0x1.98p-1, 0x1.0bp0, 0x1.14p-1, 0x1.74p-2, -0x1.2p-1, 0x1.8p-7, -0x1.8p-3,
    -0x1.d4p-1, 0x1.ep-2, -0x1.2p-3, 0x1.b6p-1, 0x1.5p-3, 0x1.2cp-2, -0x1.b6p-1, -0x1.68p-3,
    -0x1.92p-1};
    static constexpr double x[] = {
    -0x1.7p-2, -0x1.1p-2, -0x1.44p0, -0x1.38p-1, 0x1.b8p-1, 0x1.5p-1, -0x1p-6, 0x1.4p-2, -0x1.8p-3,
    -0x1.54p0};
    static constexpr double t[] = {
    -0x1.7p0, 0x1.3cp0, 0x1.bp-2, -0x1.fp-1, -0x1.7p-1, 0x1.1p-1, 0x1.1p-2, -0x1.4p-1, -0x1.2cp0,
    -0x1.5p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.b017fa1b234f3p1;
        static constexpr double y[] = {0x1.edea9f3bca88ep-3, -0x1.7f74c8b3a4dafp-1};
        static constexpr double gradient[] = {
    0x1.4a1c9468af07ep-5, 0x1.e7fdb9feec7aep-6, 0x1.7ca9845cc253bp-4, 0x1.195be765f3ce9p-4,
    -0x1.10dbe7488cebdp-3, -0x1.935b55e5aeed5p-4, -0x1.cb49278684377p-4, -0x1.08cef7e77c0dbp-2,
    0x1.7ba141c91d1b9p-2, 0x1.213ba41b63a8ep0, 0x1.33965620de90dp-2, 0x1.fce0d21ef0207p-3,
    -0x1.55b8fa2001f4bp0, -0x1.6b6862953f2a3p-2, -0x1.2c9d465202b93p-2, 0x1.adbd53e779512p0,
    -0x1.fbba6459d26d8p0};
        static constexpr double dx[] = {-0x1.795448ba6ccp-7, -0x1.08cab3c41ce7dp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.188f2956763a9p0;
        static constexpr double y[] = {
    0x1.edea9f3bca88ep-3, -0x1.7f74c8b3a4dafp-1, 0x1.31d6e887daa9bp-2, -0x1.5694a5fdc07d2p-1,
    -0x1.58bcee4498df5p-3, -0x1.3fe8d058a870bp-1, 0x1.31cb701fe453dp-4, -0x1.72b95a68aac06p-1,
    0x1.42535e956d0d2p-2, -0x1.90f8a3da9daeap-1};
        static constexpr double gradient[] = {
    0x1.56a5b6b1407bfp-7, 0x1.b4b4e41a0a714p-6, -0x1.a00281e923099p-7, 0x1.3910beb9a1cbbp-7,
    0x1.25732cdf8a37p-9, -0x1.289ea1bb6dabap-5, -0x1.2a7dbf8fb51a2p-5, -0x1.9af1105960ee8p-4,
    0x1.1817f8109dbdbp-3, 0x1.b054899d8f78ep-2, 0x1.3b35e8280a2c7p-3, 0x1.aad205ba5bdep-4,
    -0x1.36daf4041f3cap-2, -0x1.1ab02728bfb3ep-2, -0x1.960d8efb7497fp-4, 0x1.5c51ff9015c34p-1,
    -0x1.5b873f75de0b3p-1};
        static constexpr double dx[] = {
    -0x1.2ddd06fb8a31p-9, -0x1.a7aab939c7d95p-5, -0x1.e655ddf48e22cp-9, -0x1.8176ee6f4b8cp-16,
    -0x1.ff59036c48d43p-6, -0x1.6445bb40acadep-5, 0x1.27ef7b2539534p-7, 0x1.93aeca7d87b66p-8,
    0x1.b6494a77687e1p-7, -0x1.a6eb545aa6859p-7};
    };
    static constexpr double theta_after[] = {
    -0x1.1a7217f95fbcdp0, -0x1.9a600a6ad78c1p-1, 0x1.0b8f891db2215p0, 0x1.1304186bfcecbp-1,
    0x1.738a3b6eb66e1p-2, -0x1.1ca40e012560bp-1, 0x1.2ee2138e7c2dep-6, -0x1.5d1a072817ca1p-3,
    -0x1.e0308ed26deefp-1, 0x1.959761992f7ecp-2, -0x1.548d47baae9bdp-3, 0x1.acd530df8254p-1,
    0x1.b7e842bb5b216p-3, 0x1.5d9e4396d4191p-2, -0x1.ad4ad9e9d41c6p-1, -0x1.2b04e08523272p-2,
    -0x1.5681a76f93478p-1};
    static constexpr double loss_after = 0x1.c995ccb358a72p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), LogSoftmax(dim=1),
// Linear(in_features=3, out_features=2, bias=True))
struct logsoftmax {
    static constexpr const char* name = "logsoftmax";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::LogSoftmax>, bp::Dense<2>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.68p-3, -0x1.56p-1, 0x1.0bp0, -0x1.2p-1, -0x1.ep-2, -0x1.f8p-1, 0x1.2cp-1, 0x1.bp-1,
    0x1.bp-4, 0x1.bp-2, -0x1.0ep0, -0x1.d4p-1, 0x1.5p-4, 0x1.f8p-1, 0x1.68p-3, 0x1.d4p-1,
    0x1.5cp-2};
    static constexpr double x[] = {
    0x1.dp-2, -0x1.74p0, -0x1.98p-1, 0x1.54p0, 0x1.74p0, 0x1.58p0, 0x1.1p-2, -0x1.74p0, 0x1.78p-1,
    -0x1.4p0};
    static constexpr double t[] = {
    0x1.ep-3, 0x1.88p-1, -0x1p-1, -0x1.14p0, 0x1.68p0, 0x1.ep-3, 0x1.5cp0, -0x1.bp-2, -0x1.8p-1,
    -0x1.f8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.ba7945facf3c8p1;
        static constexpr double y[] = {0x1.35e72ea287772p1, -0x1.638e7c57a39dcp-1};
        static constexpr double gradient[] = {
    0x1.f8a190a85c31bp-1, -0x1.94932f8fce54p1, -0x1.fcec17c1e3ap-2, 0x1.9803e6e8afdf3p0,
    -0x1.f457098ed4c38p-2, 0x1.91227836ecc8ep0, 0x1.166acb65b7479p1, -0x1.18c8e0f836f73p0,
    -0x1.140cb5d33798p0, -0x1.74aa12aea035dp1, -0x1.79a5ff22d0e91p0, -0x1.9f9d03ce808fp1,
    0x1.f1a67b0014076p0, 0x1.f84e545d285c2p-1, 0x1.15807ac11ea87p1, 0x1.17e72ea287772p1,
    -0x1.75c73e2bd1ceep0};
        static constexpr double dx[] = {-0x1.055518e9a1b3cp0, 0x1.cdd6ae6d36584p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.e068722f0737ep1;
        static constexpr double y[] = {
    0x1.35e72ea287772p1, -0x1.638e7c57a39dcp-1, 0x1.a12a485dda51ap1, -0x1.3fe62f7f75e8p0,
    0x1.b431babbd58b8p1, -0x1.3e0988c7f3c02p-1, 0x1.3b6094f926ddp1, -0x1.94eb8ae23ec6p-1,
    0x1.38d1a625e732fp1, -0x1.296056a84b7cfp-1};
        static constexpr double gradient[] = {
    0x1.ddcb7c0ff5f01p-3, -0x1.935fe7ea303p-6, 0x1.b97c6837afe3cp-2, 0x1.ffc6f834fc82p-5,
    -0x1.5431131fd56ddp-1, -0x1.3617043fe467p-5, 0x1.20711746ba70cp1, -0x1.7cac62d37fdfep-1,
    -0x1.828bfd23b4f18p0, -0x1.a5344dd328d5p1, -0x1.d19a1b8c82fbep0, -0x1.26c5c8d8aa9f8p2,
    0x1.8e3c1bb2a99bbp-1, 0x1.23ea99ae5170ep-2, 0x1.0e6cc72de9e7bp0, 0x1.397de29241141p1,
    -0x1.f64682439efap-2};
        static constexpr double dx[] = {
    -0x1.a221c175cf862p-3, 0x1.71788b8a91e0cp-5, -0x1.f8c0e863a63dfp-2, 0x1.289ebbe40e54cp-4,
    0x1.1a4b6f0ec6ea6p-2, 0x1.0fd56e539f0a8p-3, -0x1.b7e221cd30ab4p-4, 0x1.4830d1389e6f8p-6,
    0x1.0a5af9158e6aep-4, 0x1.085095c1c995ep-3};
    };
    static constexpr double theta_after[] = {
    -0x1.57965c5c28c4cp-3, -0x1.584dd5918e0e5p-1, 0x1.fffdf62b3c139p-1, -0x1.1f1b0095ca867p-1,
    -0x1.bc30be2863c4bp-2, -0x1.f69729d8a76b4p-1, 0x1.5a07b89fc473ep-2, 0x1.e9fbd99340a7fp-1,
    0x1.ec0128737478ap-3, 0x1.849b8f9a3de72p-1, -0x1.adfef4a3737d6p-1, -0x1.e8411cecc2166p-2,
    -0x1.a8b6a2517e1fp-10, 0x1.ead0653080b88p-1, 0x1.264b0ee2a6b01p-4, 0x1.4c04b46400865p-1,
    0x1.8dab1fe3f8b3bp-2};
    static constexpr double loss_after = 0x1.c0bfbdbf51ba6p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct quadratic {
    static constexpr const char* name = "quadratic";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::Quadratic>;
    static constexpr double theta[] = {
    0x1.1dp0, 0x1.92p-1, 0x1.56p-1, 0x1.5cp-2, 0x1.86p-1, -0x1.14p-1, -0x1.c2p-1, -0x1.c2p-1,
    0x1.0bp0, 0x1.08p-2, 0x1.8cp-1, 0x1.ep-5, 0x1.bcp-1, -0x1.f8p-2, -0x1.1ap-1, -0x1.5cp-1,
    0x1.5cp-2, -0x1.8p-1, 0x1.68p-3, 0x1.d4p-1, -0x1.8cp-2};
    static constexpr double x[] = {
    0x1.8p-1, 0x1.cp-2, -0x1.1p-1, 0x1p-3, -0x1.08p0, 0x1.ap-2, -0x1.4p-3, -0x1.98p-1, -0x1.7p-1,
    -0x1.14p0};
    static constexpr double t[] = {
    0x1.6p-3, -0x1.08p-1, -0x1.1p0, 0x1.58p-1, 0x1.54p0, 0x1.fp-2, -0x1.5p0, -0x1.18p-1, -0x1.7p-1,
    0x1.1cp0, -0x1.08p-1, -0x1.1p0, -0x1.4p-1, 0x1.7p0, -0x1.d8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.c788bf0e980bfp-1;
        static constexpr double y[] = {
    0x1.065fb13aaf732p-3, 0x1.959d8480ec555p-1, -0x1.524b9a1152c58p0};
        static constexpr double gradient[] = {
    0x1.c88f13015e9e6p-1, 0x1.0a5375c0cc871p-1, -0x1.170cfab76c21ap-1, -0x1.458f2480a8d1fp-2,
    -0x1.6cb0528a5025ap-4, -0x1.a978604c082bfp-5, 0x1.305f6200e9befp0, -0x1.74114e49e5823p-1,
    -0x1.e6406e0dc0323p-4, -0x1.a12bcddad496p-7, 0x1.431b08eaba2f9p-7, -0x1.3bb2b5b8b4d6dp-5,
    0x1.85989adb6a255p-2, -0x1.2dbf92ddb671cp-2, 0x1.26d4988201ac1p0, -0x1.349372ac37d3dp-4,
    0x1.ddfe70e06a41dp-5, -0x1.d3091158cfdc1p-3, -0x1.66813b1542338p-5, 0x1.4ecec240762aap0,
    -0x1.092e68454b16p-2};
        static constexpr double dx[] = {0x1.7ee06e701cf86p-1, 0x1.8047bdb4bf41fp-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.4bceddbd39fd8p0;
        static constexpr double y[] = {
    0x1.065fb13aaf732p-3, 0x1.959d8480ec555p-1, -0x1.524b9a1152c58p0, -0x1.53a38d4d04df1p-1,
    0x1.1b0bcb19ea0bep-2, -0x1.d59448c647656p-2, -0x1.8186d9d1e31e2p-1, 0x1.0a15387f64664p-1,
    -0x1.503b87bbde1a7p-4, -0x1.573d28e67eccep-1, 0x1.53bc9bb6ff46p-5, -0x1.652f60d58e4dcp-1,
    -0x1.8436454788a8bp-1, 0x1.5692515d11118p-4, -0x1.41d6fee0d995ap-1};
        static constexpr double gradient[] = {
    0x1.76e1a22a21453p-3, 0x1.e85739a0550cep-4, -0x1.5b910b8d51bddp-4, -0x1.1ad3d93ba835bp-6,
    0x1.3ed0c40d9d5bbp-4, -0x1.686e088ae9357p-4, 0x1.b35fb8a3ad99fp-3, -0x1.0b7512e5f8124p-2,
    -0x1.7981a4bb3cca4p-5, 0x1.f16704c8762c2p-2, 0x1.ce4e430be2384p-2, -0x1.e51998af2f6dfp-2,
    0x1.cc28d3dbd9522p-3, 0x1.5cc02311979fcp-4, 0x1.aae88d5207bdp-7, -0x1.82ef5485ff6b8p-4,
    -0x1.fd66496266ceep-5, -0x1.c67169506d45p-6, -0x1.17cdfb660d847p-1, 0x1.aed78a53bfc05p-4,
    0x1.306bc51bad7d8p-6};
        static constexpr double dx[] = {
    0x1.324d25267d93bp-3, 0x1.336c97c3cc34dp-3, 0x1.1c44d840c3cd6p-4, -0x1.14a8e094e4da2p-3,
    -0x1.16da1af63913cp-3, 0x1.005057d1cdfb7p-3, -0x1.676f7d8fb33b3p-4, -0x1.089bdaf507db7p-6,
    0x1.0688069e28fecp-5, -0x1.58a02e751fbfap-6};
    };
    static constexpr double theta_after[] = {
    0x1.14943963380b5p0, 0x1.86fb2ed203b84p-1, 0x1.5dfb5b1a26a6cp-1, 0x1.5f4b6e8ce6be8p-2,
    0x1.7efdcf9693eabp-1, -0x1.0bdd895995effp-1, -0x1.d65a31e9aaed7p-1, -0x1.ab7016b737c23p-1,
    0x1.0d1f06555f8eap0, 0x1.70c5dc3139633p-3, 0x1.67de101b3c98fp-1, 0x1.175ff7da96eccp-3,
    0x1.a7a961100a09ep-1, -0x1.0454d87f266bfp-1, -0x1.1b09399500034p-1, -0x1.53e488a698b74p-1,
    0x1.66fd45b155c7fp-2, -0x1.7d6d65973f22ep-1, 0x1.0b0df136d25f2p-2, 0x1.ca2827c6d6473p-1,
    -0x1.8eee53d26843ep-2};
    static constexpr double loss_after = 0x1.2164ca2ab425ep0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct squared_error {
    static constexpr const char* name = "squared_error";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::SquaredError>;
    static constexpr double theta[] = {
    0x1.68p-2, 0x1.38p-2, 0, -0x1.ecp-2, -0x1.8p-4, 0x1.8p-3, 0x1.2cp-1, -0x1.4ap-1, -0x1.08p0,
    -0x1.38p-3, -0x1.08p-3, -0x1.5p-3, 0x1.38p-1, -0x1.ep-5, 0x1.f8p-1, -0x1.14p-2, -0x1.4ap-1,
    -0x1.f2p-1, -0x1.2p0, 0x1.68p-3, 0x1.1dp0};
    static constexpr double x[] = {
    -0x1.7p-2, 0x1.7p-2, 0x1.98p-1, 0x1.ap-3, -0x1.b8p-1, -0x1.6p-3, -0x1.7p-2, 0x1.58p-1,
    -0x1.58p-1, 0x1.1p-1};
    static constexpr double t[] = {
    -0x1.48p-1, 0x1.8p-1, 0x1.5p-1, -0x1.38p0, -0x1.74p0, -0x1.14p0, 0x1.dp-1, -0x1.fp-1, -0x1.1cp0,
    -0x1.5p-2, -0x1.7p-1, -0x1.68p0, -0x1.8p0, 0x1.68p0, -0x1.9p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.936ed909d2834p1;
        static constexpr double y[] = {
    -0x1.fe50bc7697282p-1, -0x1.85e1bb60e5d8p-3, 0x1.0f4790d66f8c6p1};
        static constexpr double gradient[] = {
    0x1.ee09f862d7519p-2, -0x1.ee09f862d7519p-2, 0x1.52957e57cbf59p-2, -0x1.52957e57cbf59p-2,
    0x1.88ddd53f6b0ddp-1, -0x1.88ddd53f6b0ddp-1, -0x1.57ade47147dfbp0, -0x1.d712c60ad8fcap-1,
    -0x1.114c67d312d1fp1, -0x1.775854da51d99p-2, 0x1.eb3059b39229cp-2, 0x1.0a6d480f2a695p-1,
    -0x1.ef9e31c256ffbp-1, 0x1.444a7d1fa3875p0, 0x1.5fcc7f6df12dbp0, 0x1.8190acb46d92cp0,
    -0x1.f8902ee03be9cp0, -0x1.11ae69124af76p1, -0x1.6ca178ed2e504p-1, -0x1.e1786ed83976p0,
    0x1.768f21acdf18cp1};
        static constexpr double dx[] = {-0x1.16533b60fef52p-2, -0x1.78227fd83f50cp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.581ca5eda4db4p3;
        static constexpr double y[] = {
    -0x1.fe50bc7697282p-1, -0x1.85e1bb60e5d8p-3, 0x1.0f4790d66f8c6p1, -0x1.068751d44f6e5p0,
    -0x1.e75bea5a9e918p-4, 0x1.0b8679e7be61ap1, -0x1.f0c088b2cf18ep-1, -0x1.97e5184c34abcp-2,
    0x1.0e9868e46be04p1, -0x1.0081ef1f3e225p0, -0x1.e109cc1590688p-4, 0x1.0f8a62df1cb91p1,
    -0x1.faa050ee66838p-1, -0x1.7a9a46a87caacp-3, 0x1.1090c4b734e7ap1};
        static constexpr double gradient[] = {
    0x1.2ee48571e36f4p-1, -0x1.e3bca9cf2e856p-2, 0x1.068f4aabec769p-1, -0x1.0fc498c21f8bcp-1,
    0x1.158bedb1fdf52p0, -0x1.ff061c5e18614p-1, -0x1.118f586132c1dp0, -0x1.00e3a2a7f5142p1,
    -0x1.471d12f64c2e6p1, -0x1.fbfc6d7a546dep-3, 0x1.f074554524befp-2, 0x1.4f9b858bf74bap-1,
    0x1.66b878a867bfp-4, 0x1.3a2ddbc41f694p-4, -0x1.508702781d158p-5, 0x1.71a3ea0d8b84ap1,
    -0x1.de8a6d38a3d3p1, -0x1.0d33795589107p2, -0x1.c31b3ccc5cc26p-1, -0x1.4fd38bd8e22ep-7,
    0x1.6de6b8a4fbe3p2};
        static constexpr double dx[] = {
    -0x1.bd51f89b31886p-5, -0x1.2ce86646990d7p-4, 0x1.563bd0b229d49p-6, 0x1.8c0404a51cb41p-3,
    0x1.5752e0c84ae38p-8, 0x1.530e6c0b4c6d2p-3, 0x1.cbccaa520a9a8p-8, 0x1.7710366b78934p-5,
    -0x1.d68708d06fffep-4, -0x1.5fb0f90c9ef7fp-3};
    };
    static constexpr double theta_after[] = {
    0x1.04907656bbcafp-2, 0x1.8475d770a77cp-2, -0x1.7d79854264129p-5, -0x1.ae931037dc019p-2,
    -0x1.f7a0c70117b9cp-3, 0x1.483d1cd244ecdp-2, 0x1.86a2fec121bc1p-1, -0x1.b7b903e85547dp-2,
    -0x1.7509770e99b87p-1, -0x1.b74728306538fp-4, -0x1.88b2c07441003p-3, -0x1.068a69c79943cp-2,
    0x1.255dddd8fcc96p-1, -0x1.88b64e36d52f4p-5, 0x1.066797791d343p0, -0x1.60e852a180aa7p-1,
    -0x1.8472e1deb074ep-3, -0x1.dd4beadcf8483p-2, -0x1.f7578fb983ea7p-1, 0x1.12afacfe20689p-3,
    0x1.6406eb98e4bf1p-2};
    static constexpr double loss_after = 0x1.aa2449986f8a5p1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct mean_absolute_error {
    static constexpr const char* name = "mean_absolute_error";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::MeanAbsoluteError>;
    static constexpr double theta[] = {
    0x1.14p-2, 0x1.02p-1, -0x1.44p-1, 0x1.f2p-1, -0x1.02p0, 0x1.08p-2, -0x1.8p-3, 0x1.8cp-1,
    -0x1.d4p-1, 0x1.32p-1, 0x1.68p-1, -0x1.74p-2, 0x1.5cp-1, 0x1.0ep0, -0x1.08p-2, 0x1.c8p-1,
    -0x1.9ep-1, -0x1.8p-7, -0x1.5cp-2, -0x1.5p-3, -0x1.3ep-1};
    static constexpr double x[] = {
    -0x1.c8p-1, -0x1.8p-3, -0x1.78p0, -0x1.8p-1, -0x1.78p0, -0x1p-6, -0x1.14p0, -0x1p-6, 0x1.8p-5,
    0x1.5p-1};
    static constexpr double t[] = {
    -0x1.5p0, 0x1p-2, 0x1.8p-1, -0x1.64p0, -0x1.68p0, -0x1.4p-4, -0x1.c8p-1, 0x1.1p0, -0x1.08p-1,
    0x1.1cp0, -0x1.ep-1, -0x1.cp-1, 0x1.6p-3, 0x1.4p0, -0x1.ap-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.4ba451e1fb59dp0;
        static constexpr double y[] = {
    -0x1.b5790a83d00b9p-6, 0x1.905aace1d5aa2p-2, -0x1.b5ac2e978be2fp0};
        static constexpr double gradient[] = {
    -0x1.6a3c0c12c950ep-4, -0x1.310a251d4b36ap-6, -0x1.007e618344e4ep-2, -0x1.affd45ea8efacp-5,
    0x1.70f29af61826cp-3, 0x1.36b15a129b133p-5, 0x1.96b8317c6448dp-4, 0x1.1ffe2e9c5f51dp-2,
    -0x1.9e41cd6e24199p-3, -0x1.472e2b9c5afebp-3, 0x1.17a6e9abac8aep-2, -0x1.61814ae9e62a9p-6,
    -0x1.472e2b9c5afebp-3, 0x1.17a6e9abac8aep-2, -0x1.61814ae9e62a9p-6, 0x1.472e2b9c5afebp-3,
    -0x1.17a6e9abac8aep-2, 0x1.61814ae9e62a9p-6, 0x1.5555555555555p-2, 0x1.5555555555555p-2,
    -0x1.5555555555555p-2};
        static constexpr double dx[] = {0x1.af41c2d96d08p-5, 0x1.15f47416d1b17p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.0ca9af88a053p0;
        static constexpr double y[] = {
    -0x1.b5790a83d00b9p-6, 0x1.905aace1d5aa2p-2, -0x1.b5ac2e978be2fp0, -0x1.8c4ffb4c92c6ap-2,
    0x1.daef2a6c48f38p-6, -0x1.e52fa84a1f35dp0, -0x1.7c0e31a4feff3p-3, 0x1.509ac83181ae3p-2,
    -0x1.dadb481b5bbe6p0, -0x1.547eaceead61ap-5, 0x1.b757f64361e74p-2, -0x1.bf5885715d904p0,
    0x1.394bc2772e852p-1, 0x1.0a6981c535bf5p0, -0x1.303b45805ebc5p0};
        static constexpr double gradient[] = {
    0x1.3c2ca0e4d6d34p-4, -0x1.add59a99ef326p-5, -0x1.75078aaab63e3p-3, -0x1.fff1b6992fb4p-5,
    0x1.628c4f94c722bp-4, 0x1.04aa67b098387p-5, -0x1.f18e5a7fcae7cp-4, 0x1.4229036bc4674p-3,
    -0x1.39448ecf6363fp-4, -0x1.39d89c9a8fdc8p-4, 0x1.5419256caa8c9p-3, -0x1.b8ac640f694cp-10,
    -0x1.62b098b66e6dcp-4, 0x1.61e690012992bp-5, 0x1.4c66000799af2p-5, 0x1.1813e1967f95dp-3,
    -0x1.24150621d0121p-2, -0x1.510416a20356cp-6, 0x1.999999999999ap-3, 0x1.1111111111111p-4,
    -0x1.5555555555555p-2};
        static constexpr double dx[] = {
    0x1.590168adf0d38p-7, 0x1.bcba5357b5e8cp-5, -0x1.16a26d4b25ca4p-7, 0x1.1c432f0a00cbcp-4,
    -0x1.535c1dc2294fcp-7, -0x1.55f40781d7ef4p-6, -0x1.dc5230fefacf1p-6, -0x1.2a2c0c0c303c2p-8,
    -0x1.23aff900a66f3p-6, -0x1.ad24d7636e38ep-6};
    };
    static constexpr double theta_after[] = {
    0x1.0581117866966p-2, 0x1.0711e50dd30d6p-1, -0x1.3203a1a3d63d8p-1, 0x1.f837ca832fbfep-1,
    -0x1.0629db5ab0b5bp0, 0x1.01e571687d3aep-2, -0x1.52412d6e6bd7cp-3, 0x1.7c874a80344d8p-1,
    -0x1.cca177a79b5ddp-1, 0x1.393419bbc4142p-1, 0x1.5831459485f9bp-1, -0x1.73f91e74b5299p-2,
    0x1.6448acb9bf396p-1, 0x1.0bfd9f327c9cp0, -0x1.101088e0cc7dbp-2, 0x1.bb27641c6666cp-1,
    -0x1.82cfb844bc4c3p-1, -0x1.df62d5552534cp-8, -0x1.8266666666667p-2, -0x1.699999999999bp-3,
    -0x1.1dfffffffffffp-1};
    static constexpr double loss_after = 0x1.f2e218d80113ep-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct huber {
    static constexpr const char* name = "huber";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::Huber>;
    static constexpr double theta[] = {
    0x1.bp-1, 0x1.bp-2, -0x1.6ep-1, 0x1.14p-2, -0x1.26p-1, -0x1.05p0, -0x1.1ap-1, 0x1.86p-1,
    0x1.aap-1, -0x1.6ep-1, 0x1.bp-4, 0x1.ep-4, 0x1.5p-2, -0x1.0ep-1, 0x1.2p0, -0x1.1ap0, -0x1.a4p-2,
    -0x1.8p-2, -0x1.32p-1, -0x1.ep-4, -0x1.f8p-3};
    static constexpr double x[] = {
    0x1.6cp0, 0x1.2p0, -0x1.bp-1, 0x1.2p-3, 0x1.7p0, -0x1.fp-2, -0x1.0cp0, 0x1.6p-1, -0x1.ep-3,
    0x1.b8p-1};
    static constexpr double t[] = {
    0x1.2cp0, -0x1.44p0, 0x1.2p-3, -0x1.ep-1, -0x1.4cp0, -0x1.5p-2, 0x1.64p0, 0x1.7p-2, 0x1.b8p-1,
    -0x1.8p-4, -0x1p-4, -0x1.4p-2, -0x1.dp-1, 0x1.b8p-1, -0x1.fp-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.b2286c8f3e82fp-1;
        static constexpr double y[] = {
    -0x1.440ba11fe8b25p0, -0x1.94a349235ad8ep-1, -0x1.b488b970b3572p-1};
        static constexpr double gradient[] = {
    0x1.49d0ec325e0a7p-2, 0x1.04f41216f8d2dp-2, 0x1.8d14f6030f4a4p-6, 0x1.3a2cb764e1e66p-6,
    0x1.05d8e881dcf1bp-3, 0x1.9e5a0d7649efp-4, 0x1.cfeacad38176cp-3, 0x1.1744313d3a93ep-6,
    0x1.70500bf75e29cp-4, -0x1.141197129daf2p-2, -0x1.08caceba60d3ap-6, 0x1.14fe0658f519dp-2,
    0x1.0670adeb68fc8p-3, 0x1.f770d08339f21p-8, -0x1.0751712c0e226p-3, -0x1.12332c8db9081p-2,
    -0x1.06ffeee366634p-6, 0x1.131e0218b4b33p-2, -0x1.5555555555555p-2, 0x1.447b9e7b86dedp-3,
    -0x1.5305d0f5cce4cp-2};
        static constexpr double dx[] = {0x1.04bae7cc97174p-3, 0x1.15eeba0513708p-7};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1c4ba86640367p-1;
        static constexpr double y[] = {
    -0x1.440ba11fe8b25p0, -0x1.94a349235ad8ep-1, -0x1.b488b970b3572p-1, 0x1.8367376eb7a6ep-3,
    0x1.1f701fed9d3c8p-4, 0x1.05f0a260ba4p-11, -0x1.c7590036dc5bep-1, 0x1.7c14561f4448cp-1,
    -0x1.792f0be939c2cp-1, 0x1.421359c608eecp-3, -0x1.671e64fc0fa18p-3, 0x1.1e3c7f19298fcp-5,
    -0x1.e658402b63ffep-3, -0x1.239af69ef0b34p-1, -0x1.b139bd3186572p-3};
        static constexpr double gradient[] = {
    0x1.084ebbecf58f5p-2, -0x1.0fe91dd9ad6a9p-4, 0x1.27d1cb06a1919p-6, 0x1.19cf3a26e4114p-7,
    0x1.5bb28d2e4cb73p-4, -0x1.0c8d1ef6b2567p-4, 0x1.e11f2684797e8p-5, 0x1.74968f8e0639ep-7,
    -0x1.e342105be2886p-8, -0x1.5869483de13c7p-3, 0x1.10d5461ad7cf9p-3, 0x1.7bf1e0b38df57p-4,
    0x1.7b7f02494cd82p-7, -0x1.62416413f6924p-7, 0x1.f210129bbcd1cp-6, -0x1.02014181afc58p-3,
    0x1.3f264da04545p-4, 0x1.d3ab5a81968edp-5, -0x1.5e70da71d357cp-8, 0x1.971b261ed2b2cp-5,
    -0x1.1d2bad23b013ep-4};
        static constexpr double dx[] = {
    0x1.a12b0c7a8b585p-6, 0x1.bcb129a1b8b4p-10, -0x1.539d6902e045ep-6, -0x1.0ca3a70ef3817p-5,
    0x1.074b5bc0642e6p-4, 0x1.33b1e00745348p-7, -0x1.6fee38c3b482ep-8, 0x1.e29a5d6e3a1bep-9,
    -0x1.22a707bed41a4p-6, 0x1.b55294ab1bb85p-5};
    };
    static constexpr double theta_after[] = {
    0x1.971a954afece9p-1, 0x1.bc6a6078da84cp-2, -0x1.6ffa2e3f79a3p-1, 0x1.12690eecee1a5p-2,
    -0x1.2e0e265a36324p-1, -0x1.01dcbb67e8d56p0, -0x1.2005645233848p-1, 0x1.84c243ed15aa5p-1,
    0x1.aac1f43403ab5p-1, -0x1.5e3fd71442e6dp-1, 0x1.4b0e0237b406ap-4, 0x1.98d02c704ab7fp-4,
    0x1.4e2278ca4b308p-2, -0x1.0d065b8f7a328p-1, 0x1.1e9274e2e85bap0, -0x1.1437136616cf6p0,
    -0x1.b2993ccace7c8p-2, -0x1.8a94c963bc302p-2, -0x1.314304eacc7f1p-1, -0x1.029a0aea67a4dp-3,
    -0x1.dce39fdbc7164p-3};
    static constexpr double loss_after = 0x1.0bd7fcb322b4bp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct log_cosh {
    static constexpr const char* name = "log_cosh";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::LogCosh>;
    static constexpr double theta[] = {
    0x1.68p-1, 0x1.2p0, 0x1.d4p-2, -0x1.8p-7, 0x1.1dp0, 0x1.d4p-1, -0x1.bcp-2, -0x1.c8p-1,
    0x1.98p-3, 0x1.c2p-1, 0x1.ecp-2, 0x1.2cp-2, -0x1.8cp-1, -0x1.bp-4, -0x1.2p-4, -0x1.e6p-1,
    -0x1.8p-3, -0x1.f8p-1, 0x1.44p-2, -0x1.bp-3, 0x1.32p-1};
    static constexpr double x[] = {
    0x1.58p0, 0x1.3p-1, -0x1.38p0, 0x1.dp-2, 0x1.78p-1, -0x1.1p0, 0x1p-4, 0x1.7p-1, -0x1.74p0,
    0x1.7cp0};
    static constexpr double t[] = {
    0x1p-2, 0x1.d8p-1, -0x1p-6, 0x1.3p0, 0x1.78p-1, -0x1.2cp0, -0x1.6cp0, -0x1.6p-1, 0x1.34p0,
    0x1.8p-5, -0x1.cp-1, 0x1.38p-1, -0x1.5cp0, 0x1.6p-3, 0x1.88p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.5bb7113ae775fp-1;
        static constexpr double y[] = {
    0x1.3278f38c34c7fp0, -0x1.c7da0173f612ep-1, -0x1.1915e58357532p0};
        static constexpr double gradient[] = {
    0x1.3558fe4e8fbc3p-2, 0x1.1160817b01ffap-3, 0x1.ff95021ac7e48p-3, 0x1.c41884d62dac3p-4,
    0x1.5bba63e8a539fp-6, 0x1.334b6a26e55cep-7, 0x1.cc6ca42d7ca1p-3, 0x1.7cb654ea41689p-3,
    0x1.02c63e7198bap-6, 0x1.a1073c0c1a6dep-3, -0x1.1661a5a8e991ap-4, 0x1.eccc8fc71926ap-3,
    -0x1.0baf23ed55778p-2, 0x1.6560af68932afp-4, -0x1.3c51fddc2f31bp-2, -0x1.c06a3301a98dfp-3,
    0x1.2b5546c23a1bbp-4, -0x1.08f1b56840847p-2, 0x1.f82522c880d54p-3, -0x1.439a64dbd9ae6p-2,
    -0x1.0f0b4c68a032ep-2};
        static constexpr double dx[] = {0x1.0adf4757cd337p-2, 0x1.0f8a9e2b74121p-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1b26c6cc32b44p-1;
        static constexpr double y[] = {
    0x1.3278f38c34c7fp0, -0x1.c7da0173f612ep-1, -0x1.1915e58357532p0, -0x1.bf13ec0916d87p-1,
    0x1.bb889fe662118p-2, 0x1.00e61136d477dp1, -0x1.3b25691beaa51p-1, 0x1.d7b304c3d123dp-2,
    0x1.68e13760ba0f6p0, 0x1.14e9d45abd17ep-1, -0x1.fa59c67df8f0fp-2, -0x1.74b0f7dbf206ap-2,
    0x1.632a8ddcbb8c4p-5, -0x1.17e3610b3d175p-2, 0x1.42678d5afbbb6p-1};
        static constexpr double gradient[] = {
    0x1.301465e226a68p-6, 0x1.3e413b074861ap-3, 0x1.ed62eb9e36ffp-5, 0x1.80b1f9423446bp-6,
    0x1.77dbd543def36p-6, 0x1.6af8a216be393p-5, 0x1.ac0bfdb658126p-4, 0x1.c2faceb84d085p-5,
    0x1.db20a4b017828p-9, 0x1.25537afa9c484p-4, -0x1.b50af11c5e654p-5, 0x1.c05eed4dd344cp-4,
    -0x1.4673ad1547452p-4, 0x1.0ef415b6eb8b4p-6, -0x1.c4c9407ed52ffp-6, -0x1.eacb45281ed89p-4,
    -0x1.0fe812bc6a552p-7, -0x1.08152b46459dp-3, 0x1.e669b726680a6p-4, -0x1.0522b3ef511f1p-5,
    -0x1.05aa6d291eaacp-5};
        static constexpr double dx[] = {
    0x1.aafed88c7b857p-5, 0x1.b2776378b9b66p-5, -0x1.9fab44076ca37p-4, -0x1.cf10d002ae272p-4,
    -0x1.08adb82131464p-8, -0x1.4e80292a3fc9p-7, 0x1.14107b611a09dp-4, 0x1.3a71f5d817b8ap-4,
    0x1.6b34913e3bc3fp-4, 0x1.d1ae917ed7d97p-4};
    };
    static constexpr double theta_after[] = {
    0x1.65fe3443eb1c6p-1, 0x1.18bec2e1e025fp0, 0x1.c88abda8ef325p-2, -0x1.05c2403f6aba2p-6,
    0x1.1bc875a6593b5p0, 0x1.d017bcc0e85fcp-1, -0x1.cf8430eafee81p-2, -0x1.cd2daa3e63d8bp-1,
    0x1.976c470fc4e0dp-3, 0x1.bb5a7edc7f2c5p-1, 0x1.f605438a72d9fp-2, 0x1.175c85da5a872p-2,
    -0x1.847632f051399p-1, -0x1.bba5f1819d2eap-4, -0x1.0b49024bf3142p-4, -0x1.daadd56b0e42fp-1,
    -0x1.7c584c6af6225p-3, -0x1.ebb884fcfe567p-1, 0x1.2dc686496b5eep-2, -0x1.a48c410d06f68p-3,
    0x1.34d9188427bc6p-1};
    static constexpr double loss_after = 0x1.10423eb80d0f6p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct binary_cross_entropy_with_logits {
    static constexpr const char* name = "binary_cross_entropy_with_logits";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::BinaryCrossEntropyWithLogits>;
    static constexpr double theta[] = {
    0x1.0bp0, 0x1.d4p-1, -0x1.98p-1, 0x1.1ap0, -0x1.0bp0, -0x1.bcp-2, -0x1.f2p-1, 0x1.8cp-1,
    -0x1.1dp0, 0x1.2cp-2, 0x1.dap-1, -0x1.c2p-1, 0x1.74p-1, 0x1.38p-2, -0x1.14p-1, -0x1.92p-1,
    0x1.e6p-1, 0x1.e6p-1, -0x1.8p-5, 0x1.bp-2, 0x1.5p-3};
    static constexpr double x[] = {
    -0x1p-6, 0x1.6p-3, 0x1.1cp0, -0x1.64p0, 0x1.28p0, -0x1.4p-2, -0x1.78p-1, 0x1.98p-1, -0x1.04p0,
    0x1.cp-2};
    static constexpr double t[] = {
    0x1.4p-1, 0x1.1p-2, 0x1.58p-1, 0x1.48p-1, 0x1.cp-4, 0x1.68p-1, 0x1.c8p-1, 0x1.cp-4, 0x1.ep-3,
    0x1.8p-3, 0x1.fp-1, 0x1p0, 0x1.dp-2, 0x1.58p-1, 0x1.ep-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.7b1f9e29abfe1p-1;
        static constexpr double y[] = {
    0x1.2c71be977ed98p0, 0x1.3347ee3bf98c5p-1, 0x1.421974b185eabp-1};
        static constexpr double gradient[] = {
    -0x1.e5d72c463565dp-11, 0x1.4e03ee7044b6p-7, -0x1.0cb97b976d1e5p-11, 0x1.717f09f03609bp-8,
    0x1.2da9aac26b7a1p-11, -0x1.9ec94acb53c7dp-8, 0x1.e5d72c463565dp-5, 0x1.0cb97b976d1e5p-5,
    -0x1.2da9aac26b7a1p-5, -0x1.024822a266bfep-5, 0x1.1ca195efac4a1p-5, -0x1.3896d4cea6d95p-5,
    -0x1.61a048d832e26p-4, 0x1.85b3ced21c778p-4, -0x1.abfb23d7bed7fp-4, 0x1.23a08079aabd2p-8,
    -0x1.4160d0eddd2f5p-8, 0x1.60f217074c6d7p-8, 0x1.7b0227db727b5p-5, 0x1.03759bae3c795p-3,
    -0x1.abf09c1316b8p-8};
        static constexpr double dx[] = {0x1.2f99c8e4aa6aap-4, 0x1.b373c8d3a3ce4p-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.90998deed9e57p-1;
        static constexpr double y[] = {
    0x1.2c71be977ed98p0, 0x1.3347ee3bf98c5p-1, 0x1.421974b185eabp-1, -0x1.48311fb77f362p-2,
    0x1.023b034faf59p-4, -0x1.f39e3563f58e6p-1, 0x1.7d8481ad841e6p-2, 0x1.8a7ea74c6e0c7p-1,
    -0x1.27314c5fc2e46p0, 0x1.292c3fc0e843ap0, 0x1.f2462bcc735f5p-2, 0x1.1fb145307f056p0,
    0x1.93956556b9954p-1, 0x1.61af160c3f53ep-3, 0x1.956c010fa2ec9p0};
        static constexpr double gradient[] = {
    0x1.5eac9fcbf38eep-5, -0x1.84c9c91c140f5p-6, -0x1.dca6c694ee3b9p-7, 0x1.62391a808cb6ap-7,
    -0x1.d9bf727aff3a4p-7, -0x1.6b159ee3338dp-9, 0x1.762da0bf114e8p-5, 0x1.44b65055a2327p-11,
    -0x1.008c2504526b9p-7, -0x1.321d2c064ac8ap-5, 0x1.508c736a31a69p-4, -0x1.480e630778bc8p-10,
    -0x1.ec84ffde6adb7p-7, -0x1.bfaf9a65f32dap-5, -0x1.142b6580e160cp-4, -0x1.375bc737a9p-11,
    0x1.880fb2630ced6p-5, 0x1.c5cac0d68e706p-6, 0x1.d40839da258b2p-6, 0x1.e1ef3ae2c845ep-5,
    -0x1.981257e4592fep-8};
        static constexpr double dx[] = {
    0x1.e5c2db0777112p-7, 0x1.5c5ca0a94fd83p-6, 0x1.69ffcc1889e42p-6, 0x1.335714038ed62p-7,
    0x1.b6586e4ba5256p-6, 0x1.d2afee9a6bd21p-7, 0x1.bb3f92369b6a8p-6, 0x1.b9c18618e77d8p-7,
    -0x1.222180e12c68cp-5, -0x1.9ad324fa25878p-7};
    };
    static constexpr double theta_after[] = {
    0x1.08f944abc96afp0, 0x1.d63c766aa59eap-1, -0x1.96a1b3380a38ap-1, 0x1.197ca507312f6p0,
    -0x1.0a4efc1add53ep0, -0x1.bb764014c90ddp-2, -0x1.f653cf5f1f442p-1, 0x1.8bec8726428adp-1,
    -0x1.1ca1afdd0bd4ap0, 0x1.331818f99fa9bp-2, 0x1.d22498de230b3p-1, -0x1.c1e565c767136p-1,
    0x1.757208254c6edp-1, 0x1.4274fee8efef5p-2, -0x1.0d943e0f5f024p-1, -0x1.91f2152bf9197p-1,
    0x1.e16c7328dca01p-1, 0x1.e35c8061aa1fp-1, -0x1.ab5eb02b6e33bp-5, 0x1.a4d25d0f09873p-2,
    0x1.52529bb93bc13p-3};
    static constexpr double loss_after = 0x1.8dedb7ecb0d99p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct poisson_nll {
    static constexpr const char* name = "poisson_nll";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::PoissonNLL>;
    static constexpr double theta[] = {
    0x1.5p-1, 0x1.ep-3, -0x1.8p-1, -0x1.bcp-1, -0x1.08p-1, -0x1.2p-1, 0x1.68p-3, -0x1.5cp-1,
    -0x1.bp-2, -0x1.14p0, -0x1.dap-1, -0x1.5p-1, 0x1.08p-1, 0x1.11p0, 0x1.68p-2, -0x1.26p-1,
    0x1.8p-2, -0x1.68p-1, 0x1.0ep-1, 0x1.c2p-1, 0x1.8p-2};
    static constexpr double x[] = {
    -0x1.b8p-1, -0x1.1cp0, -0x1.24p0, -0x1p-3, -0x1.bp-1, -0x1.28p-1, -0x1.8p-2, 0x1.fp-2, 0x1.9p-1,
    -0x1.5p0};
    static constexpr double t[] = {
    0x1p2, 0, 0, 0x1.8p1, 0x1p0, 0x1p0, 0x1p2, 0x1.8p1, 0x1p0, 0x1p1, 0x1p1, 0x1p0, 0x1p2, 0x1.8p1,
    0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.36337b4876eb7p1;
        static constexpr double y[] = {
    0x1.822e0d029411cp-4, 0x1.8feabb833ef4fp0, 0x1.270e9039eac88p-1};
        static constexpr double gradient[] = {
    -0x1.c3ab195a824bbp-1, -0x1.23880961fba9ep0, -0x1.21d961089ff4cp0, -0x1.762b3c1918f63p0,
    -0x1.ce7971019bf28p-2, -0x1.2a8195bd8c387p-1, 0x1.06c9f2d2ea102p0, 0x1.51476c41e4059p0,
    0x1.0d1374f2f8fcdp-1, 0x1.1a722c23bb47ep-1, -0x1.6903a8932ab08p-1, -0x1.1977402975be5p-1,
    -0x1.d0508c67aae0dp-1, 0x1.28bc9d383f25cp0, 0x1.ceb40e7f75f6ap-1, -0x1.5a7a2bfe85e03p-2,
    0x1.badb70283a76p-2, 0x1.59465d8d32da2p-2, -0x1.ef204ffc5f8b9p-1, 0x1.96f87107adef5p0,
    0x1.2fafb28f4d5d8p-1};
        static constexpr double dx[] = {-0x1.2bc01bfb4b358p-1, -0x1.329213dc0ae82p0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.04fad60200133p0;
        static constexpr double y[] = {
    0x1.822e0d029411cp-4, 0x1.8feabb833ef4fp0, 0x1.270e9039eac88p-1, 0x1.6607955e2e5b8p-1,
    0x1.f4c187b6cdff8p-1, 0x1.3fd94b4f7c3fp-1, 0x1.b73c7b1439b07p-2, 0x1.3423154035552p0,
    0x1.27491f9e5ae83p-1, 0x1.68a40a84544p0, 0x1.3e40f5c16ff8p-6, 0x1.b0f97dd5b3f65p-2,
    0x1.3cd889215f182p-2, 0x1.cd39987274416p-1, 0x1.6f5fcf63895a7p-3};
        static constexpr double gradient[] = {
    -0x1.91228d0fcd21cp-3, -0x1.18faab2f22277p-1, -0x1.a9f607ca795cbp-2, -0x1.500badf847d37p-1,
    -0x1.e102e3cdd2946p-4, -0x1.1aba01d48744ep-2, 0x1.3409ea28fb824p-2, 0x1.51939a6158809p-1,
    0x1.37339ab71652p-3, 0x1.530c7b0b8ee6bp-3, -0x1.3414229cf2112p-2, -0x1.d349d67d4890ep-3,
    -0x1.11b110e5705e8p-2, 0x1.482d467634ab1p-2, 0x1.f9ddb7f5d760bp-3, -0x1.7c82d554bc6a4p-4,
    0x1.7438e426e6ecbp-4, 0x1.320616ef5d39cp-4, -0x1.d7054a7cf304cp-2, 0x1.65da211ad29c5p-2,
    0x1.5f93d721221dcp-2};
        static constexpr double dx[] = {
    -0x1.df99c65edebcp-4, -0x1.ea8352f9ab0d2p-3, -0x1.d6e75e3e9d115p-4, -0x1.55d5cdb5f9c8cp-3,
    -0x1.3507b01bf4e38p-4, -0x1.3224715b496dp-3, -0x1.76d93fed9ec4p-10, 0x1.9fca21d6a1dc8p-4,
    -0x1.1064957026a58p-4, -0x1.0f07dfa5d4525p-3};
    };
    static constexpr double theta_after[] = {
    0x1.5c9c878c4f6f8p-1, 0x1.4ba328a43897fp-2, -0x1.5bbdaa6cfb60dp-1, -0x1.835e0bb616279p-1,
    -0x1.006a6c9a5126cp-1, -0x1.0aa2edaba3d2fp-1, 0x1.1e69333bd1009p-3, -0x1.919920f832e0ap-1,
    -0x1.bf4989b147122p-2, -0x1.1bc614b59f7bap0, -0x1.c17afb0c16d23p-1, -0x1.3c614903d374ep-1,
    0x1.1e9803e9e8933p-1, 0x1.044318408dfd1p0, 0x1.3ff850180fb82p-2, -0x1.1c615322eb749p-1,
    0x1.72a8d2c49ba09p-2, -0x1.6e67a7ae2d657p-1, 0x1.32e8fbff6c1a7p-1, 0x1.aa85ec52121bdp-1,
    0x1.3fd9181c0582ap-2};
    static constexpr double loss_after = 0x1.674106eb16d8bp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct hinge {
    static constexpr const char* name = "hinge";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::Hinge>;
    static constexpr double theta[] = {
    -0x1.5p-3, -0x1.d4p-1, -0x1.f8p-1, -0x1.bp-1, 0x1.0bp0, -0x1.8p-6, 0x1.8p-1, 0x1.8p-4,
    -0x1.08p-3, -0x1.f8p-3, 0x1.f8p-1, -0x1.14p-1, 0x1.68p-3, 0x1.a4p-1, 0x1.8p-4, 0x1.ecp-1,
    -0x1.5p-2, 0x1.44p-2, 0x1.ep-1, 0x1.5p-1, -0x1.3ep-1};
    static constexpr double x[] = {
    0x1.8p0, 0x1.5p-1, -0x1.3p0, 0x1.3cp0, 0x1.4cp0, -0x1.4p0, 0x1.9p-1, -0x1p-5, 0x1.3cp0,
    0x1.9p-1};
    static constexpr double t[] = {
    0x1p0, -0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, 0x1p0, -0x1p0, 0x1p0, 0x1p0, -0x1p0, 0x1p0,
    -0x1p0, -0x1p0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.2bfd96cfab2ddp0;
        static constexpr double y[] = {
    -0x1.d9e7870dfcbf3p-2, -0x1.065b3fcb37d67p-4, -0x1.de496a835d6fcp-4};
        static constexpr double gradient[] = {
    -0x1.117985500c076p-2, -0x1.de94a94c150cep-4, 0x1.ad23ef42ce384p-8, 0x1.777f715a74714p-9,
    0x1.0e48987795c98p-5, 0x1.d8ff0ad14620ap-7, -0x1.6ca20715655f2p-3, 0x1.1e17f4d734258p-8,
    0x1.6860cb4a1d0cbp-6, 0x1.0532efab2c0dp-5, 0x1.476d3111370acp-2, -0x1.2fa95db1aac0fp-2,
    -0x1.0532efab2c0dp-5, -0x1.476d3111370acp-2, 0x1.2fa95db1aac0fp-2, 0x1.0532efab2c0dp-5,
    0x1.476d3111370acp-2, -0x1.2fa95db1aac0fp-2, -0x1.5555555555555p-2, 0x1.5555555555555p-2,
    -0x1.5555555555555p-2};
        static constexpr double dx[] = {0x1.8804dc08b5c1fp-5, 0x1.44b2b02c6a732p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.f7e141cae43cbp-1;
        static constexpr double y[] = {
    -0x1.d9e7870dfcbf3p-2, -0x1.065b3fcb37d67p-4, -0x1.de496a835d6fcp-4, 0x1.ac595b36314a2p0,
    0x1.70a030fa24ffap-1, -0x1.2591198541506p0, 0x1.fedb9e04aaf24p-4, 0x1.972c466f33646p-1,
    0x1.2bede2daf8d3ap-1, -0x1.6223fd67b4e74p-4, 0x1.608d4c8a22977p-2, 0x1.37aa9e57ab626p-2,
    -0x1.904bf5fbbeff3p-2, -0x1.24798540294cbp-4, -0x1.b2432e7f1a3d6p-3};
        static constexpr double gradient[] = {
    0x1.8943480fe8fb7p-3, -0x1.cdd2124ba32b8p-5, -0x1.c710463e22a14p-3, 0x1.18bb085cc6a72p-3,
    0x1.57bc23927b854p-4, -0x1.ad109675ef234p-8, 0x1.26a16e515d349p-5, -0x1.14188114903dcp-2,
    0x1.11187d2c3c40fp-4, -0x1.53b2f2d9f1498p-4, 0x1.63518f1c88aeep-3, -0x1.adf385bd44909p-3,
    -0x1.b08f813682888p-4, -0x1.84a397d1b7626p-4, 0x1.3850d09007236p-4, 0x1.b97befb71a678p-4,
    -0x1.ec6090083a1d5p-5, 0x1.33cb5743dd7ffp-3, -0x1.1111111111111p-2, -0x1.1111111111111p-4,
    0x1.1111111111111p-4};
        static constexpr double dx[] = {
    0x1.399d7cd3c49b2p-7, 0x1.03c22689eec27p-5, 0x1.2bbcc30831e7ap-5, 0x1.7efbcb60ae469p-4,
    0x1.35415f507026bp-3, 0x1.c0a3d8ecfc74cp-4, 0x1.ef40782a06a93p-4, 0x1.35bbb23b59bd7p-5,
    0x1.67a406bfad3eap-7, -0x1.459a3765212d8p-4};
    };
    static constexpr double theta_after[] = {
    -0x1.99fa54affed92p-3, -0x1.ce7fef566ad74p-1, -0x1.e27ee7cb69b92p-1, -0x1.bd27ec3b941acp-1,
    0x1.070556bfaf6e6p0, -0x1.6c257a1b2a1dep-6, 0x1.7c98ef96f29cep-1, 0x1.2909e228e2e2cp-3,
    -0x1.215c49f53a49ep-3, -0x1.d93e01dda8917p-3, 0x1.e7cbc11f5b898p-1, -0x1.ffe107554176ep-2,
    0x1.917cda4bc2d0ap-3, 0x1.ad6c7e7f601ap-1, 0x1.4555f5b663225p-4, 0x1.e1ccdce6d30c1p-1,
    -0x1.456b0c6582f8ap-2, 0x1.274651709d73dp-2, 0x1.f99999999999bp-1, 0x1.5666666666666p-1,
    -0x1.4466666666666p-1};
    static constexpr double loss_after = 0x1.cfa152c8acedfp-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct quantile {
    static constexpr const char* name = "quantile";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::Quantile>;
    static constexpr double theta[] = {
    -0x1.ep-3, 0x1.56p-1, -0x1.5p-1, 0x1.f2p-1, -0x1.8p-2, -0x1.f8p-2, -0x1.14p-1, 0x1.dap-1,
    0x1.c2p-1, 0x1.8p-7, -0x1.0bp0, -0x1.68p-2, 0x1.17p0, 0x1.14p-2, -0x1.ep-4, -0x1.44p-2,
    0x1.08p0, -0x1.68p-2, 0x1.f8p-3, -0x1.5p-1, 0x1.2p0};
    static constexpr double x[] = {
    -0x1.98p-1, -0x1.ep-3, 0x1.ap-1, 0x1.6p-3, -0x1.88p-1, 0x1.88p-1, 0x1.8p0, -0x1.ep-3, -0x1.4p-1,
    0x1.2p0};
    static constexpr double t[] = {
    -0x1p-6, -0x1.2p-2, 0x1.24p0, -0x1.68p0, -0x1.c8p-1, -0x1.54p0, -0x1.6p-1, 0x1.8p-3, -0x1.4p-2,
    0x1.1p-2, 0x1.9p-1, 0x1.8p-3, -0x1.04p0, 0x1.24p0, -0x1p-5};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.960eda0a53f8bp-2;
        static constexpr double y[] = {
    -0x1.e0191778b8562p-1, -0x1.0ab6003727166p0, 0x1.d653bb1bfab38p0};
        static constexpr double gradient[] = {
    0x1.2cd569f9bb00bp-3, 0x1.61ec0434dc00cp-5, -0x1.2139dcb693fc1p-4, -0x1.544412b8ae198p-6,
    -0x1.09b957895a487p-8, -0x1.389dd0655b28p-10, -0x1.798448c0eaab8p-3, 0x1.6af3472b645f7p-4,
    0x1.4d75228e3f19ap-8, 0x1.4034369932a44p-4, -0x1.1eadc91f022d8p-3, -0x1.25862b532d01dp-3,
    0x1.4034369932a44p-4, -0x1.1eadc91f022d8p-3, -0x1.25862b532d01dp-3, -0x1.4034369932a44p-4,
    0x1.1eadc91f022d8p-3, 0x1.25862b532d01dp-3, -0x1.5555555555555p-3, -0x1.5555555555555p-3,
    0x1.5555555555555p-3};
        static constexpr double dx[] = {-0x1.14298da585636p-6, -0x1.432426d14a227p-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.11657a35954edp-1;
        static constexpr double y[] = {
    -0x1.e0191778b8562p-1, -0x1.0ab6003727166p0, 0x1.d653bb1bfab38p0, -0x1.cc4dcf9f63e3ap-2,
    -0x1.2b4f17f4c0422p0, 0x1.a98bbdd22bb54p0, -0x1.ffdc8f7165c3bp-1, -0x1.39e7302d8000ap-2,
    0x1.d9d3c74bb61fp0, 0x1.8a1f061791c5ap-2, -0x1.a14515ca3b6d8p0, 0x1.e1f53e52a46b9p-1,
    -0x1.e91a268d43d84p-1, -0x1.33fecc539cbc8p-4, 0x1.da5e552d5bb5ap0};
        static constexpr double gradient[] = {
    0x1.2c73f4c6d6af2p-5, -0x1.2fc7a98eec892p-4, -0x1.1dd55f9a8571cp-5, -0x1.5982b04edbb52p-10,
    -0x1.f39dc14c330aap-6, -0x1.c0d7174677ec4p-7, -0x1.65df7a6ba38f2p-3, 0x1.3f5259ecef264p-8,
    -0x1.60d67c9953766p-5, -0x1.6b7114f9ceeb5p-6, -0x1.48231bb1b07a8p-6, -0x1.469c857cddf1cp-8,
    0x1.639d6c1329bcep-5, -0x1.9d63403b78969p-4, -0x1.8a11c569a4165p-4, -0x1.639d6c1329bcep-5,
    0x1.9d63403b78969p-4, 0x1.8a11c569a4165p-4, 0x1.1111111111111p-5, -0x1.5555555555555p-3,
    0x1.5555555555555p-3};
        static constexpr double dx[] = {
    -0x1.b9dc15d5a238fp-9, -0x1.02835241081b7p-7, 0x1.2717cfef735a5p-6, -0x1.561b1d555d2b8p-6,
    0x1.062eb49298e18p-7, -0x1.daf7038847afep-6, 0x1.06cd23266ca5p-6, -0x1.99fba705a46d2p-7,
    0x1.f2ff2b2ef3bffp-7, -0x1.5017afa96b95bp-6};
    };
    static constexpr double theta_after[] = {
    -0x1.edc869f1f05e9p-3, 0x1.5d02db43c449dp-1, -0x1.4c95902961ca5p-1, 0x1.f21f91f007943p-1,
    -0x1.7a1dad818c46ep-2, -0x1.f549e814988e7p-2, -0x1.0345aeb47b5ap-1, 0x1.d99a51446516bp-1,
    0x1.c63d7ce60b79ap-1, 0x1.0428c6776ab9ep-6, -0x1.0a0bc0b592f62p0, -0x1.6718ead4fbf8cp-2,
    0x1.14feee64db02ap0, 0x1.2765c41ffac2ap-2, -0x1.95d3940dd7981p-4, -0x1.3bfbb9936c0a7p-2,
    0x1.03268ef8014f6p0, -0x1.7a8b1afc8a1ap-2, 0x1.eb33333333334p-3, -0x1.4000000000001p-1,
    0x1.17fffffffffffp0};
    static constexpr double loss_after = 0x1.03d20d4be0f2p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct cosine_distance {
    static constexpr const char* name = "cosine_distance";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::CosineDistance>;
    static constexpr double theta[] = {
    -0x1.68p-3, -0x1.a4p-2, -0x1.ep-1, 0x1.2p-3, -0x1.ep-1, 0x1.f8p-3, 0x1.f8p-2, 0x1.02p-1,
    -0x1.38p-2, -0x1.8p-1, -0x1.2cp-2, -0x1.68p-2, 0x1.ecp-2, 0x1.26p-1, -0x1.c8p-3, 0x1.38p-1,
    -0x1.f8p-1, 0x1.2cp-1, 0x1.98p-1, -0x1.ecp-2, 0x1.c8p-1};
    static constexpr double x[] = {
    0x1.4p-4, 0x1.44p0, -0x1.6p-3, 0x1.2p0, 0x1.6p-1, 0x1.98p-1, -0x1.4p-3, -0x1.7p0, 0x1.cp-3,
    0x1.b8p-1};
    static constexpr double t[] = {
    -0x1.ep-3, 0x1.28p0, -0x1.b8p-1, 0x1.fp-1, 0x1.0cp0, -0x1.58p-1, -0x1.dp-2, -0x1.98p-1, 0x1p-4,
    -0x1.38p-1, -0x1.c8p-1, 0x1.fp-2, -0x1.8p-2, -0x1.08p-1, -0x1.d8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.8bafea0290db2p0;
        static constexpr double y[] = {
    0x1.62125963a6db2p-1, -0x1.62f18bb9d3751p-3, 0x1.2b4f8d0a659bp-2};
        static constexpr double gradient[] = {
    0x1.05d00a2d29c11p-6, 0x1.0915d71a87138p-2, -0x1.84b053bf16cdap-5, -0x1.898c2197e0b03p-1,
    0x1.93f18f5954e7dp-5, 0x1.98fe2df0d92abp-1, 0x1.a2e676aea934fp-3, -0x1.36f3763278a48p-1,
    0x1.4327a5e110b97p-1, 0x1.1c56c6f053b8fp-6, -0x1.db30c0dbf8796p-3, 0x1.d0813e1c9f1dap-6,
    0x1.212864646a426p-5, -0x1.e33e626ecd2c7p-2, 0x1.d860839262ec8p-5, -0x1.49d167903a0acp-6,
    0x1.1399054b29d3ep-2, -0x1.0d667f67c301dp-5, -0x1.b56c306f28891p-2, -0x1.bcd5f696815f7p-1,
    0x1.fb6306486ba1bp-2};
        static constexpr double dx[] = {-0x1.dd98d6adb833p-5, -0x1.c9e71e07accbp-7};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.3af10f47d3506p0;
        static constexpr double y[] = {
    0x1.62125963a6db2p-1, -0x1.62f18bb9d3751p-3, 0x1.2b4f8d0a659bp-2, 0x1.033cbeaac9169p-1,
    -0x1.7919db31d9671p-4, 0x1.5b43fa0df4014p-2, 0x1.fdde8743816p-1, -0x1.55ad896f41306p-2,
    0x1.252a402527125p-1, 0x1.e48e0ed8f03e6p-3, 0x1.0230e1e554cb6p-2, 0x1.616f4c0f50688p-1,
    0x1.69e73ee772073p-1, -0x1.1e1c728d4b5e9p-3, 0x1.914b998be12d4p-2};
        static constexpr double gradient[] = {
    0x1.1fb255b275a8dp-5, 0x1.80eb3d5ca71ep-2, 0x1.72c99e690b9dbp-5, -0x1.eab5fc9c5ae9fp-2,
    -0x1.5d1cef5e7bf24p-6, 0x1.25e1e3a2efa5ep-1, 0x1.40ce25e5e783ap-2, -0x1.6fcc8946d1e64p-5,
    0x1.c1fb10daf6c86p-3, 0x1.8e50acdb23becp-4, -0x1.d870602aa55f4p-4, -0x1.a85b1b875dc17p-4,
    0x1.588852a8c6872p-3, -0x1.d747168a43358p-4, -0x1.f53d9227a6f9bp-3, -0x1.2e8598566bfc7p-4,
    0x1.6094dad9bd934p-3, 0x1.7baf11640b48bp-5, -0x1.7214e25df85p-4, 0x1.539354f51366ap-4,
    0x1.0b73870608146p-2};
        static constexpr double dx[] = {
    -0x1.7e13def16029p-7, -0x1.6e527e6c8a3a8p-9, -0x1.450f7da1d5356p-4, -0x1.f2f692571278cp-7,
    -0x1.89a098538f835p-5, -0x1.18689a57cd07cp-9, -0x1.8fd884aeb6748p-6, 0x1.4f7b8c35db9e8p-9,
    -0x1.c68ed62319066p-5, -0x1.029c36d90ef33p-4};
    };
    static constexpr double theta_after[] = {
    -0x1.77c9b49820f05p-3, -0x1.e58cbfc22c3e1p-2, -0x1.e410445f6eda3p-1, 0x1.e256f34ec3196p-3,
    -0x1.de961e724e6cap-1, 0x1.2293c8ac3374cp-3, 0x1.c071c52f911aep-2, 0x1.0a74ca6aef4aep-1,
    -0x1.62a9fd143edaap-2, -0x1.8a3bf904611aep-1, -0x1.1d49b729bb773p-2, -0x1.568e11633be34p-2,
    0x1.ca472b322eea2p-2, 0x1.324f47764a6cdp-1, -0x1.718507fe001ap-3, 0x1.3f9507042890fp-1,
    -0x1.0633c39fc5c71p0, 0x1.2b8dc5dfc9254p-1, 0x1.998f32423feeap-1, -0x1.fa8f40b58d0e1p-2,
    0x1.a9289b8520f42p-1};
    static constexpr double loss_after = 0x1.056c34169d622p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), Sigmoid())
struct sigmoid_binary_cross_entropy {
    static constexpr const char* name = "sigmoid_binary_cross_entropy";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::Sigmoid>, bp::BinaryCrossEntropy>;
    static constexpr double theta[] = {
    -0x1.2p-3, -0x1.b6p-1, 0x1.5p-2, -0x1.08p-1, 0x1.ep-1, -0x1.bcp-1, -0x1.2p0, -0x1.62p-1,
    -0x1.98p-2, 0x1.5p-2, -0x1.bp-2, -0x1.62p-1, -0x1.c8p-2, -0x1.26p-1, 0x1.6ep-1, -0x1.2p-3,
    0x1.32p-1, -0x1.98p-1, 0x1.8p-4, 0x1.5p-4, 0x1.9ep-1};
    static constexpr double x[] = {
    0, 0x1.2p-3, -0x1.74p0, 0x1.78p0, 0x1.4p0, 0x1.4p0, -0x1.4p-1, 0x1.6p-3, 0x1.cp-3, -0x1.38p0};
    static constexpr double t[] = {
    0x1.d8p-1, 0x1.c8p-1, 0x1.38p-1, 0x1.cp-1, 0x1.1p-1, 0x1.3p-2, 0x1p-1, 0x1.bp-2, 0x1.3p-2,
    0x1.cp-2, 0x1p-2, 0x1.4p-2, 0x1.cp-4, 0x1.dp-2, 0x1.9p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.2d68ec001293bp-1;
        static constexpr double y[] = {
    0x1.34b561242a9c9p-1, 0x1.3d200ca501308p-1, 0x1.6e86f3e486a0ap-1};
        static constexpr double gradient[] = {
    0, 0x1.023bf03e462cap-16, 0, 0x1.3e9f7945c1018p-7, 0, -0x1.141ed7a616de1p-9,
    0x1.cb15395243dd8p-14, 0x1.1b386bcc39c87p-4, -0x1.eae17f6028a73p-7, 0x1.70cdc87e3470fp-4,
    0x1.1827ac581568dp-4, 0x1.a0484ba1444b1p-5, 0x1.39a842fa94df4p-4, 0x1.dc871f17bba45p-5,
    0x1.620954ed4649fp-5, -0x1.ec9c9ab97a697p-6, -0x1.76340de4c9982p-6, -0x1.1603b357a6525p-6,
    -0x1.b371a79f8e5e8p-4, -0x1.7255339d52296p-4, 0x1.22cfbf6d78aep-5};
        static constexpr double dx[] = {0x1.1abf9595d26e4p-7, -0x1.74d553428eecep-6};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.7bd6521c52413p-1;
        static constexpr double y[] = {
    0x1.34b561242a9c9p-1, 0x1.3d200ca501308p-1, 0x1.6e86f3e486a0ap-1, 0x1.68745477b846fp-1,
    0x1.2cf2159c11c45p-1, 0x1.865db8bfe980cp-1, 0x1.2474cdf6f7b44p-1, 0x1.58b38362dadddp-1,
    0x1.5bdd70ba5f0f7p-1, 0x1.5656ae3de6bacp-1, 0x1.26a377c3369adp-1, 0x1.822219cef45b8p-1,
    0x1.93b022d98c5e3p-2, 0x1.4da146b9061fap-1, 0x1.22c7f3397157p-1};
        static constexpr double gradient[] = {
    0x1.c5c85b453e74fp-10, -0x1.2186e41812ap-19, -0x1.f059e8bce2351p-10, 0x1.152ac5909e30ep-6,
    -0x1.5942878ad368ep-7, -0x1.b998011655faap-8, -0x1.3d3e68fa90cc4p-8, 0x1.0a32314f4558p-7,
    -0x1.b6292681c7efp-6, 0x1.38b8058e8fdc2p-7, 0x1.3d045f30fa8ecp-7, 0x1.552963a193024p-6,
    -0x1.8e1cd27ec62e5p-6, -0x1.4f35c6efb2b84p-6, -0x1.17b68a7319759p-7, -0x1.6497722f1cb86p-4,
    -0x1.33528841ec74bp-4, -0x1.d81135ef2bdacp-5, 0x1.a8f9b540400dap-8, 0x1.322d3799c6fcep-5,
    0x1.adb127ae829b7p-4};
        static constexpr double dx[] = {
    0x1.c465bc22ea4a2p-10, -0x1.2a44429ba58a4p-8, 0x1.0d49e4c986c91p-11, -0x1.77d644abdce49p-12,
    -0x1.310d0aeb6ad1ap-7, 0x1.18e804c9b9ddap-7, -0x1.786d09bb392efp-8, 0x1.0aa05a36ce29ap-7,
    -0x1.240412aba43dap-7, 0x1.73b823b60d958p-7};
    };
    static constexpr double theta_after[] = {
    -0x1.20a653f6192abp-3, -0x1.b5fe71958ecdap-1, 0x1.505d6ef2ece78p-2, -0x1.099de422411b9p-1,
    0x1.e0fbf56eebdd4p-1, -0x1.bb613101c6e04p-1, -0x1.1fc70e8f5c756p0, -0x1.62c78e169af61p-1,
    -0x1.92f614a158d67p-2, 0x1.4e2c9f449e689p-2, -0x1.b1da455755704p-2, -0x1.63fe26585ea4ap-1,
    -0x1.c361664659335p-2, -0x1.240e14bdb418p-1, 0x1.6eccd3d58ca7ep-1, -0x1.fdd6a0563890cp-4,
    0x1.392211b0b8993p-1, -0x1.9288259cfed71p-1, 0x1.7b01bf54d4c71p-4, 0x1.33846459ebd91p-4,
    0x1.9407cb8e2af1ap-1};
    static constexpr double loss_after = 0x1.78d9991c6be62p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_binary_cross_entropy {
    static constexpr const char* name = "softmax_binary_cross_entropy";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::BinaryCrossEntropy>;
    static constexpr double theta[] = {
    0x1.cep-1, -0x1.ep-4, -0x1.ep-1, -0x1.d4p-1, -0x1.2p-1, 0x1.bp-3, -0x1.cep-1, -0x1.cep-1,
    -0x1.ecp-1, 0x1.68p-1, 0x1.bcp-1, -0x1.dap-1, -0x1.11p0, 0x1.a4p-1, 0x1.bp-3, 0x1.62p-1,
    0x1.86p-1, 0x1.ep-2, 0x1.11p0, 0x1.8cp-1, 0x1.bp-1};
    static constexpr double x[] = {
    0x1.78p0, -0x1.bp-2, -0x1.08p-1, -0x1.5p-1, -0x1.28p0, 0x1.08p0, -0x1.6p-1, -0x1.b8p-1,
    -0x1.08p0, -0x1.9p-2};
    static constexpr double t[] = {
    0x1.28p-1, 0x1.ep-1, 0x1.1p-2, 0x1.6p-2, 0x1p-6, 0x1.ep-3, 0x1.ap-2, 0x1p-1, 0x1.bp-1,
    0x1.28p-1, 0x1p-6, 0x1.3p-1, 0x1.3p-2, 0x1.6p-2, 0x1.6p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.34a56f9d342ep0;
        static constexpr double y[] = {
    0x1.7a2f44835c38ap-1, 0x1.6e35d7f09b027p-4, 0x1.602801fa419c4p-3};
        static constexpr double gradient[] = {
    0x1.3f6b140f8b808p-1, -0x1.6efdbfe649214p-3, 0x1.ff5ac7ff28556p-10, -0x1.25c1c49806d47p-11,
    -0x1.806254d588048p-5, 0x1.b9a1ff6d29e48p-7, 0x1.b2f3d9f47c993p-2, 0x1.5c280571cf34bp-10,
    -0x1.05b554fe51b6dp-5, 0x1.180c0d7f20ffap-3, -0x1.3008c141cf685p-2, -0x1.2f8a99a621c0dp-2,
    -0x1.0c4a0f0e118b9p-3, 0x1.2344f17f8e72cp-2, 0x1.22cc15d298b7bp-2, -0x1.783fce21ee824p-8,
    0x1.9879f8481eb2dp-7, 0x1.97d07a7121257p-7, 0x1.3e212eb216609p-2, -0x1.30c5def0ecfabp-2,
    -0x1.ab69f8252cbc9p-7};
        static constexpr double dx[] = {0x1.999a6420637aep-2, -0x1.d8eac0eaaa476p-5};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.e562bad8d7b8ap-1;
        static constexpr double y[] = {
    0x1.7a2f44835c38ap-1, 0x1.6e35d7f09b027p-4, 0x1.602801fa419c4p-3, 0x1.61de5f1552d35p-2,
    0x1.17dc13996e14ap-1, 0x1.b9a5e6df440d3p-4, 0x1.6dab7baac1538p-3, 0x1.5f00f06c07197p-1,
    0x1.1650c2a52246dp-3, 0x1.5303443a0d647p-2, 0x1.2102ac05e848p-1, 0x1.abdd8ee8882dfp-4,
    0x1.0cc2a4d41017dp-2, 0x1.4096247940fdbp-1, 0x1.c84448e5b7b3ep-4};
        static constexpr double gradient[] = {
    0x1.549d80831aaep-3, -0x1.84e772bc5dd88p-8, -0x1.1b3ffb571ed05p-9, 0x1.55d99d8f15aadp-11,
    -0x1.168894503b9f2p-5, -0x1.4704a209d2068p-6, 0x1.c22a9a0931e3p-6, 0x1.63489820886ebp-9,
    0x1.d7ae20db8413ap-6, 0x1.9447620fb59d4p-4, -0x1.3576b186512b8p-4, -0x1.17244eb785062p-6,
    -0x1.b7a744999098fp-3, 0x1.22e676161e9cap-4, -0x1.1ff42f6e34472p-5, 0x1.db0727236b949p-4,
    0x1.2903b70328edap-8, 0x1.ab8656c9f6ca2p-5, -0x1.17af77f431ccp-6, 0x1.2b53ecf937ad6p-3,
    -0x1.085dfdfab173ep-3};
        static constexpr double dx[] = {
    0x1.47aeb6804f957p-4, -0x1.7a55672221d2dp-7, -0x1.84b9c310ea1dep-6, 0x1.41b760b04519ap-8,
    -0x1.0b6fcd4f5d655p-7, -0x1.a008d95c3f5e8p-13, -0x1.0da90f88b71dbp-5, 0x1.7ef193d1f3651p-8,
    -0x1.2b6e29106b1c4p-7, 0x1.66639a2bdb55ep-10};
    };
    static constexpr double theta_after[] = {
    0x1.be2167151acfcp-1, -0x1.daba1bfa2814bp-4, -0x1.dfdcb5ea5ea4p-1, -0x1.d4166bfbafa42p-1,
    -0x1.1cec5eafcbe6dp-1, 0x1.b75a22c89d05cp-3, -0x1.d0c756a337087p-1, -0x1.ce2f0be428721p-1,
    -0x1.ee8dda9a9b8d4p-1, 0x1.5ef52b957b565p-1, 0x1.c320995757474p-1, -0x1.d845359f45578p-1,
    -0x1.06f6a774d90efp0, 0x1.9d45c98f3cdddp-1, 0x1.bce549c8558c6p-3, 0x1.56f8235436c77p-1,
    0x1.85999d196bdaep-1, 0x1.d617c65a5fe8ep-2, 0x1.11ad46d4d53bep0, 0x1.7e6b26dbe5458p-1,
    0x1.bc3a4b7a7042cp-1};
    static constexpr double loss_after = 0x1.d767651d19822p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_mean_squared_error {
    static constexpr const char* name = "softmax_mean_squared_error";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.14p0, -0x1.ecp-1, -0x1.c8p-3, -0x1.ep-2, 0x1.f8p-1, 0x1.74p-1, -0x1.bp-3, -0x1.98p-3,
    0x1.dap-1, 0x1.3ep-1, -0x1.86p-1, 0x1.ep-5, 0x1.5cp-2, 0x1.8p-1, -0x1.f2p-1, -0x1.62p-1,
    -0x1.1ap0, -0x1.f8p-1, 0x1.5p-2, 0x1.ep-4, -0x1.ecp-2};
    static constexpr double x[] = {
    -0x1.a8p-1, 0x1.2p-2, -0x1.7p0, -0x1.5p-1, 0x1.98p-1, 0x1.88p-1, 0x1p-5, -0x1.78p0, 0x1.58p-1,
    0x1.6cp0};
    static constexpr double t[] = {
    -0x1.3cp0, 0x1.cp-3, -0x1.ep-2, -0x1.74p0, 0x1.4p0, -0x1.5p-1, 0x1.0cp0, -0x1.48p-1, -0x1.a8p-1,
    -0x1.4cp0, 0x1.a8p-1, -0x1.2p-1, -0x1.2p0, 0x1.dp-2, -0x1.7cp0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.41b8ea157fc88p0;
        static constexpr double y[] = {
    0x1.3a3b1b397e37dp-1, 0x1.0b39d60a2eb19p-2, 0x1.009fe705a9be1p-3};
        static constexpr double gradient[] = {
    -0x1.6b0b664a17bfcp-4, 0x1.ed314c2ab12b3p-6, 0x1.e4983c085dff8p-3, -0x1.49289cb391f6p-4,
    -0x1.98d3c0ce72b74p-3, 0x1.15b1a4c630f06p-4, 0x1.b664b57b48266p-4, -0x1.2495e09f9e3p-2,
    0x1.edad96b5ac56p-3, 0x1.9a91be445816bp-4, -0x1.32badc91eee0dp-5, 0x1.4122104664584p-4,
    -0x1.471cf60455ad8p-4, 0x1.e8c321c9c21b4p-6, -0x1.ffb68b927875fp-5, -0x1.4dd3210009a5p-6,
    0x1.f2ca5d686e99ap-8, -0x1.051b29f4a0752p-6, 0x1.0749b32d84dc9p-2, -0x1.a389fe15ab55ap-3,
    -0x1.ac25a115798e2p-5};
        static constexpr double dx[] = {0x1.7bef548d75315p-3, 0x1.a65a3ee367d91p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.4e4e1a5b1a134p0;
        static constexpr double y[] = {
    0x1.3a3b1b397e37dp-1, 0x1.0b39d60a2eb19p-2, 0x1.009fe705a9be1p-3, 0x1.14e2f0e58bb97p-2,
    0x1.54665c56fa51bp-1, 0x1.094159b1fe8cfp-4, 0x1.168c763a96f78p-1, 0x1.4d08077d6c41bp-4,
    0x1.7fa511ab7700bp-2, 0x1.8f9855384b094p-2, 0x1.1b1992882db97p-1, 0x1.d1a42dbacc1e9p-5,
    0x1.125439b0e8c7ep-1, 0x1.08540a1dbde8bp-4, 0x1.99428a16bef61p-2};
        static constexpr double gradient[] = {
    -0x1.8fbc4f92be121p-6, -0x1.06d7b5b96d538p-7, 0x1.30bd4a5daf4b6p-3, 0x1.f4561590a8765p-4,
    -0x1.3de840cac674ep-4, -0x1.835e2c6eab9a9p-4, 0x1.4baa128023fd1p-6, -0x1.d49af0b519376p-3,
    0x1.103488ed2ce4ep-3, 0x1.60f52d080889fp-3, 0x1.2dfe3d19ea5f5p-4, -0x1.5576fa69dc5c7p-4,
    -0x1.d31cd7ca6a128p-4, -0x1.2a87e370141bp-5, 0x1.dd9f071533783p-6, -0x1.dd9b048b4e02ep-5,
    -0x1.317496c3c0a3cp-5, 0x1.bc1e71491efcdp-5, 0x1.e43172a8fb4e6p-4, -0x1.6873f84c5f8a4p-3,
    0x1.d96cfbdf878c3p-5};
        static constexpr double dx[] = {
    0x1.2ff2aa0ac427ap-5, 0x1.51e1cbe91fe0fp-5, 0x1.603f6c6fcd4b6p-5, 0x1.ccc1080a201ecp-5,
    0x1.88f203c920acdp-8, 0x1.d062a874047d5p-8, 0x1.2051611c3c94ap-4, 0x1.2c2cd240bc095p-4,
    0x1.c6c1261e92265p-9, 0x1.aabd66f07ea49p-8};
    };
    static constexpr double theta_after[] = {
    -0x1.12e2e444a10d9p0, -0x1.eb4db7f6d22fep-1, -0x1.fed76238db695p-3, -0x1.f5c87de0de643p-2,
    0x1.ff40bbcc399f6p-1, 0x1.7ca6a1d21d898p-1, -0x1.b7261539cbca4p-3, -0x1.432e46d154487p-3,
    0x1.cd8c450f6d221p-1, 0x1.2dfea6acca918p-1, -0x1.8d23aabd35aa1p-1, 0x1.2edc3e1a04797p-4,
    0x1.71155ddce3267p-2, 0x1.83a169963f88bp-1, -0x1.f4bcbca7bcf19p-1, -0x1.5c89559b3c24bp-1,
    -0x1.183edf6c84ef6p0, -0x1.fd1ecb1b839dap-1, 0x1.3a1ca2bbdda27p-2, 0x1.31dc65b193204p-3,
    -0x1.f70ad594a732ap-2};
    static constexpr double loss_after = 0x1.43dbd3ac658ddp0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_cross_entropy_labels {
    static constexpr const char* name = "softmax_cross_entropy_labels";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::CrossEntropy>;
    static constexpr double theta[] = {
    0x1.2cp-2, -0x1.5cp-2, -0x1.14p0, -0x1.26p-1, -0x1.0ep0, -0x1.1ap0, -0x1.2p-1, -0x1.17p0,
    -0x1.ep-4, -0x1.2p-3, -0x1.02p-1, -0x1.5p-2, -0x1.8p-7, 0x1.17p0, -0x1.e6p-1, 0x1.b6p-1,
    0x1.68p-1, -0x1.08p-3, 0x1.8p-6, 0x1.8p-4, -0x1.f2p-1};
    static constexpr double x[] = {
    0x1.04p0, 0x1.1p-1, -0x1.cp-4, -0x1.3cp0, -0x1.7p-1, 0x1.18p0, 0x1.3p-1, 0x1.88p-1, -0x1.44p0,
    0x1.6p-3};
    static constexpr int t[] = {0, 0, 1, 2, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.75e5616515258p-2;
        static constexpr double y[] = {
    0x1.6361a879b5588p-1, 0x1.0da2d0001e00ap-2, 0x1.5ccef863ba74p-5};
        static constexpr double gradient[] = {
    0x1.06174e6c4a1e4p-4, 0x1.12300345f6e4ap-5, 0x1.a94baf599a9b1p-7, 0x1.bcecb7716e8aap-8,
    -0x1.18e6f2b87e996p-6, -0x1.25ddea3b1a1a9p-7, 0x1.020f1223bb318p-4, 0x1.a2c0aca6fea09p-7,
    -0x1.1494a037a019p-6, 0x1.05fc1bf048faap-3, 0x1.34f57ac027fep-2, 0x1.27b1fa2643579p-2,
    -0x1.c3091d6b1b789p-4, -0x1.09f40e2668f72p-2, -0x1.fd12616093dbap-3, -0x1.23bc69d5d9f3cp-6,
    -0x1.580b64cdf8379p-5, -0x1.49464bafcb4eep-5, -0x1.393caf0c954fp-2, 0x1.0da2d0001e00ap-2,
    0x1.5ccef863ba74p-5};
        static constexpr double dx[] = {0x1.70628d2a84f5dp-6, -0x1.4cb62b7a7c6dap-7};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.3b0b14b562f78p0;
        static constexpr double y[] = {
    0x1.6361a879b5588p-1, 0x1.0da2d0001e00ap-2, 0x1.5ccef863ba74p-5, 0x1.3198dd4cb137bp-1,
    0x1.ee05e43d03238p-3, 0x1.4b96a69037fdcp-3, 0x1.5c1852287b49bp-1, 0x1.1d775150d583fp-2,
    0x1.52c052f19f474p-5, 0x1.66bb64768f737p-1, 0x1.0bfd26f28b3a1p-2, 0x1.34608102aef8cp-5,
    0x1.f4e7086764bf4p-2, 0x1.8df41ca688e9dp-2, 0x1.f4936bc8495bfp-4};
        static constexpr double gradient[] = {
    -0x1.4d281dea20451p-4, -0x1.16c52a49afba4p-3, -0x1.0992a0e2623a2p-3, -0x1.c7db05eb7fb84p-3,
    -0x1.245b13c94aaecp-5, 0x1.13d172e8028c2p-4, -0x1.049c6f500c742p-4, 0x1.361b2b9df7abfp-3,
    0x1.eea20973f6d7fp-6, -0x1.2edb12f7cb06fp-4, -0x1.631b03ca62cdcp-3, -0x1.292cbe38c1b02p-2,
    -0x1.8340119bec98p-10, 0x1.23099ae7d460ap-8, 0x1.4052ab40909fp-4, 0x1.34e8133e3ab92p-4,
    0x1.5a02b6f3242a9p-3, 0x1.b23026d13b10ap-3, 0x1.0738ceb6d88fcp-5, 0x1.633eac06d42e8p-4,
    -0x1.e6db136240761p-4};
        static constexpr double dx[] = {
    0x1.26b53dbb9d918p-8, -0x1.0a2b55fb96be5p-9, -0x1.99d5ced3d4ed8p-4, -0x1.19fa8a1078d2ap-4,
    0x1.299adcdb4002cp-5, -0x1.f65df3002838cp-7, -0x1.13fcadaa33056p-6, 0x1.e165d12dddc1ep-5,
    -0x1.19e9f6190eb91p-3, -0x1.2364ef5439ff9p-4};
    };
    static constexpr double theta_after[] = {
    0x1.3b78b3ec90a3ep-2, -0x1.424403f2d5edfp-2, -0x1.0dfc5b3ce4a1ep0, -0x1.117a050920853p-1,
    -0x1.0c4c1d38205a7p0, -0x1.1d536accda194p0, -0x1.19ba7ca02b5c1p-1, -0x1.1de2126d02da8p0,
    -0x1.f7d505594f8c8p-4, -0x1.046c06f47087fp-3, -0x1.e41f91704f67dp-2, -0x1.19984081ee168p-2,
    -0x1.7824d5b6d5509p-7, 0x1.1706cdf2ac698p0, -0x1.ed0bcaccd7281p-1, 0x1.aefb9513f7774p-1,
    0x1.58022cd2cee0fp-1, -0x1.58a053c8c7331p-3, 0x1.1cb323c37dc37p-6, 0x1.3dcf4f3665576p-4,
    -0x1.e69f8304e899p-1};
    static constexpr double loss_after = 0x1.2b1c07cee0955p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), Softmax(dim=1))
struct softmax_cross_entropy_vectors {
    static constexpr const char* name = "softmax_cross_entropy_vectors";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::Softmax>, bp::CrossEntropy>;
    static constexpr double theta[] = {
    -0x1.11p0, -0x1.8p-2, -0x1.74p-2, -0x1.17p0, 0x1.8p-4, 0x1.0ep0, -0x1.14p-1, -0x1.8p-1,
    -0x1.4ap-1, -0x1.8p-1, 0x1.86p-1, -0x1.14p0, -0x1.2p-4, 0x1.8cp-1, -0x1.17p0, 0x1.8p-1,
    -0x1.c8p-2, -0x1.c8p-3, -0x1.6ep-1, -0x1.4ap-1, 0x1.44p-1};
    static constexpr double x[] = {
    -0x1.cp-3, -0x1.1p-1, 0x1.3p-2, -0x1.f8p-1, -0x1.fp-1, 0x1.24p0, -0x1.9p-2, -0x1.18p0,
    -0x1.78p-1, -0x1.68p0};
    static constexpr double t[] = {
    0x1p-2, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-1, 0x1p-1, 0x1p-2, 0x1p-2, 0x1.8p-1, 0x1p-2, 0,
    0x1p-1, 0x1p-2, 0x1p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.2f38bf3e61bp0;
        static constexpr double y[] = {
    0x1.0e1a200b4e5dbp-2, 0x1.0ffbbf170bda1p-2, 0x1.e1ea20dda5c86p-2};
        static constexpr double gradient[] = {
    -0x1.3012273d4b642p-5, -0x1.713a9d5cb6f99p-4, 0x1.de1a9e4b24d46p-5, 0x1.224704ad9f80fp-3,
    -0x1.91402ef58da99p-7, -0x1.e73ba6bc75295p-6, 0x1.5b8275fce8727p-3, -0x1.1133c82af0796p-2,
    0x1.ca927ecf7d541p-5, -0x1.7f4594a681c1fp-10, -0x1.4998b1d127249p-10, -0x1.7b9d6ef847db3p-7,
    0x1.97b472226eaa7p-6, 0x1.5e9b98b8f5a15p-6, 0x1.93d09ed9cc5cbp-3, -0x1.7fc018d8068e9p-6,
    -0x1.4a020d9be32f3p-6, -0x1.7c16c7ea47df3p-3, 0x1.c3440169cbb6p-7, -0x1.e00881d1e84bep-3,
    0x1.c3d441bb4b90cp-3};
        static constexpr double dx[] = {-0x1.42ae22d54873dp-4, 0x1.250bc93f3b44ap-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.6a97134a2026ep0;
        static constexpr double y[] = {
    0x1.0e1a200b4e5dbp-2, 0x1.0ffbbf170bda1p-2, 0x1.e1ea20dda5c86p-2, 0x1.9c4a1fc714c4ap-2,
    0x1.49d4097030186p-2, 0x1.19e1d6c8bb231p-2, 0x1.85c4501be2759p-5, 0x1.ae76d8d491d9dp-5,
    0x1.ccbc4d70f8bb1p-1, 0x1.14e7ed6c976f4p-2, 0x1.6d9d9f81919adp-2, 0x1.7d7a7311d6f5ep-2,
    0x1.cf6d78a5e33b2p-3, 0x1.8a2116d696e14p-2, 0x1.8e282cd677813p-2};
        static constexpr double gradient[] = {
    -0x1.0456c0d63513ep-2, 0x1.5627d1ef76b3dp-5, 0x1.54d53ee00eeabp-4, 0x1.527066aa0d02fp-5,
    -0x1.845e2bd3c360fp-4, 0x1.810fc4a4e85acp-4, 0x1.3a08b52fa73b2p-2, -0x1.9e5cb33b342acp-4,
    0x1.a8771e5b90a16p-4, -0x1.516a4e55cd158p-4, -0x1.8ee011161a3ep-9, 0x1.30aeb66f63f9ep-4,
    0x1.3c96a613fc0b7p-6, 0x1.388842e41af1cp-4, -0x1.362b79858bb23p-5, 0x1.0244a4d0ce129p-4,
    -0x1.2c11425b6a1fcp-4, -0x1.2b31f3593c41ep-5, -0x1.a9b504f76fcdbp-3, -0x1.820879aceaad7p-6,
    0x1.d9f6142d0d238p-3};
        static constexpr double dx[] = {
    -0x1.0224e8aaa05cap-6, 0x1.d4dfa8652ba12p-5, 0x1.e410d930978d4p-6, -0x1.7084cfef5cde1p-5,
    -0x1.4be1b273b5723p-3, 0x1.ceca99372d76cp-5, -0x1.998715ddde5dep-4, 0x1.1321ba700595p-5,
    -0x1.08d59c8cc4be7p-5, 0x1.22807083949bap-9};
    };
    static constexpr double theta_after[] = {
    -0x1.050312b71c2bbp0, -0x1.88e9be53451c8p-2, -0x1.837ed0d00e715p-2, -0x1.1895c6ba332c6p0,
    0x1.c93ed5739fb83p-4, 0x1.0965b973f2664p0, -0x1.305f77d12ea38p-1, -0x1.77321dab36706p-1,
    -0x1.53e6ef040a09bp-1, -0x1.78b66ef888f5ap-1, 0x1.863059c7f1d8ep-1, -0x1.174daf49feb92p0,
    -0x1.300d1bb38c232p-4, 0x1.84b804545db52p-1, -0x1.152f93ed5a3a1p0, 0x1.7ab8126efa7ap-1,
    -0x1.b9d0bc389f1c3p-2, -0x1.bc15e64538666p-3, -0x1.5ae72731b5d56p-1, -0x1.47e5ed5afcefp-1,
    0x1.2ecd148cb2c45p-1};
    static constexpr double loss_after = 0x1.5bcad48847f79p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct logits_labels {
    static constexpr const char* name = "logits_labels";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
    0x1.d4p-1, -0x1.bcp-1, -0x1.5p-2, -0x1.62p-1, 0x1.26p-1, 0x1.2p0, 0x1.ecp-2, -0x1.9ep-1,
    0x1.8p-4, 0x1.08p-1, 0x1.92p-1, -0x1.c8p-2, -0x1.8cp-1, -0x1.32p-1, 0x1.bcp-2, 0x1.bp-1,
    0x1.8cp-2, 0x1.2p-3, -0x1.98p-3, -0x1.86p-1, -0x1.62p-1};
    static constexpr double x[] = {
    -0x1.68p0, -0x1.08p0, -0x1.7cp0, -0x1.4p-4, -0x1.98p-1, -0x1.4p-2, 0x1.0cp0, -0x1.78p-1,
    -0x1.4p-2, 0x1.88p-1};
    static constexpr int t[] = {2, 0, 2, 1, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.882a2d26d22bep0;
        static constexpr double y[] = {
    0x1.17de5534aa344p-1, -0x1.7423283d083ep0, -0x1.3ad0ba01386cep-1};
        static constexpr double gradient[] = {
    0x1.0dbbc8e5c1a1p-1, 0x1.8b9bf3731bfd4p-2, -0x1.ceb7c7f268191p-3, -0x1.535392a0b2bd1p-3,
    0x1.870440f1a07a8p-5, 0x1.1ebeda4acb048p-5, -0x1.7f9efb9668b78p-2, 0x1.490b38d9e3a01p-3,
    -0x1.160e6712393abp-5, 0x1.f812d7333b38ep-5, 0x1.ef6abf62d5dfdp-3, -0x1.513bbf11446bep-1,
    0x1.10ccab3429b5p-7, 0x1.0c1d578232249p-5, -0x1.6d03b87b14172p-4, -0x1.1e23010022d32p-4,
    -0x1.19390aa1b1349p-2, 0x1.7edc3620a6eedp-1, 0x1.6183916a245e9p-1, 0x1.7ea2e2c0ece45p-4,
    -0x1.9157edc241fb3p-1};
        static constexpr double dx[] = {-0x1.a89871f129eb9p-2, 0x1.67a2ed0d17242p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.388e3a4de0d46p0;
        static constexpr double y[] = {
    0x1.17de5534aa344p-1, -0x1.7423283d083ep0, -0x1.3ad0ba01386cep-1, -0x1.c4f0310e15fb4p-2,
    -0x1.8c656ca97af9ap-2, -0x1.74256e16735dap0, -0x1.51559e5b3caf2p-3, -0x1.b5b22771a3afp-1,
    -0x1.c3804739d0d72p-1, -0x1.65c55670396e7p-4, -0x1.3a73f0593e182p0, -0x1.ca1b3381600a6p-4,
    -0x1.608aeee84e504p0, 0x1.73ca0b5f35c6dp-2, -0x1.4ba8eb3138791p0};
        static constexpr double gradient[] = {
    0x1.1bb612e0d8336p-2, 0x1.3cbbd5f7e1754p-3, 0x1.23370ef99ccp-2, -0x1.bc8a26202f8f3p-4,
    -0x1.20b178f71caf5p-3, 0x1.246ea22d75d0bp-4, -0x1.573e4991b4db1p-3, 0x1.cd709a98c713ep-5,
    -0x1.a2dd777104b98p-4, 0x1.549a09ba04658p-3, -0x1.8d037f147d57ep-6, -0x1.b732e893d74d2p-4,
    -0x1.976eec187361cp-3, 0x1.c50f5cda38b4p-4, -0x1.f0ee932eda331p-4, 0x1.0b538979bbf12p-5,
    -0x1.61ce7d15195e4p-4, 0x1.d410bde158c04p-3, 0x1.df5fcc7624242p-3, -0x1.1bf22096ca46p-4,
    -0x1.5166bc2abf014p-3};
        static constexpr double dx[] = {
    -0x1.53ad27f421896p-4, 0x1.1fb58a70df509p-5, 0x1.18bd0f634d366p-6, 0x1.8606853534566p-3,
    -0x1.e196f76f9329bp-4, 0x1.302ca01567d01p-4, -0x1.6b547c1461e96p-4, -0x1.c4e904f0f035ap-3,
    0x1.5563a85bdc9d5p-5, -0x1.65b0f20ea030fp-4};
    };
    static constexpr double theta_after[] = {
    0x1.ba07cb03ff032p-1, -0x1.ca8ced8df4383p-1, -0x1.854e018289ef9p-2, -0x1.57f83ab9b0c69p-1,
    0x1.3380a262db843p-1, 0x1.1c9d087e20651p0, 0x1.059f4bc0aeb42p-1, -0x1.a31736b308b03p-1,
    0x1.ce89f61cc7db9p-4, 0x1.ef964ab888fcp-2, 0x1.9457904acf082p-1, -0x1.b3e812b0058ecp-2,
    -0x1.798bb5c9288d8p-1, -0x1.3d1ae023b811dp-1, 0x1.d336cd9b98ea2p-2, 0x1.adc0906ce40f8p-1,
    0x1.9d869fb1d2139p-2, 0x1.92c51451b2924p-4, -0x1.f0ab1b8852d18p-3, -0x1.7ef9d5a6beb78p-1,
    -0x1.52db63772c943p-1};
    static constexpr double loss_after = 0x1.20e26337776d2p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct logits_vectors {
    static constexpr const char* name = "logits_vectors";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
    -0x1.cep-1, 0x1.2p-1, -0x1.6ep-1, -0x1.2p-5, -0x1.7ap-1, 0x1.5p-3, -0x1.ecp-1, -0x1.f8p-2,
    -0x1.f2p-1, 0x1.8p-4, -0x1.5p-3, -0x1.68p-1, 0x1.2p-4, 0x1.8cp-2, 0x1.2p-2, 0x1.5cp-2, 0,
    -0x1.0ep-1, 0x1.98p-3, 0, 0x1.c8p-2};
    static constexpr double x[] = {
    -0x1.6cp0, -0x1.bp-2, -0x1.6p0, 0x1.8p-1, 0x1.7p-1, -0x1.ap-2, 0, 0x1.2p-2, -0x1.3p0, 0x1.fp-1};
    static constexpr double t[] = {
    0x1p-2, 0x1.8p-1, 0, 0x1p-2, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-1, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-1,
    0x1p-2, 0x1p-2, 0x1p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.31aebe61decacp0;
        static constexpr double y[] = {
    0x1.eefda4f8ead44p-4, 0x1.96991b39edcecp-3, 0x1.e12e3adcca45p-2};
        static constexpr double gradient[] = {
    -0x1.3e36c36ccde47p-3, -0x1.79a914f1a8665p-5, 0x1.854e21716a1ffp-3, 0x1.ce0854b39ce53p-5,
    0x1.0835c10ed52f2p-1, 0x1.399160e767e93p-3, 0x1.bf98fc60c795bp-4, -0x1.11cc0c4482e6ap-3,
    -0x1.73a2d1a9f669bp-2, 0x1.8d41909faab98p-9, 0x1.210872de3c882p-6, 0x1.27daaf24f7bedp-12,
    -0x1.3197f35af6f24p-5, -0x1.bcaefb30f8f41p-3, -0x1.c72d9a298b2fp-9, 0x1.18c3da50fc46bp-5,
    0x1.988decd531632p-3, 0x1.a2324444ec374p-9, 0x1.25911d925d8f8p-5, -0x1.c3a8b1330fd08p-2,
    0x1.9ef68d80c41eap-2};
        static constexpr double dx[] = {0x1.0f42e03e22af7p-2, 0x1.b238d3bb7c308p-8};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.33d6e16bdbfcep0;
        static constexpr double y[] = {
    0x1.eefda4f8ead44p-4, 0x1.96991b39edcecp-3, 0x1.e12e3adcca45p-2, 0x1.1cabfdfa824afp-4,
    0x1.068c4474790a7p-2, 0x1.210df62a84b9ep-1, 0x1.c22d2a25fe14cp-1, -0x1.3c5f8cb74b255p-1,
    0x1.36308641c6bd4p-1, 0x1.736f588f296eap-1, -0x1.b9819c6683442p-2, 0x1.350330a637708p-1,
    0x1.43184d511ec26p-3, 0x1.6e19851284e0ep-3, 0x1.372165de81c12p-1};
        static constexpr double gradient[] = {
    -0x1.28cca08908165p-5, -0x1.fee4c8ade5bbp-8, 0x1.4f5ae176328d5p-5, 0x1.d21243c581836p-8,
    0x1.0b2b4c79c753ap-3, 0x1.cfdd2feeac75dp-7, 0x1.8b8074313c5a8p-6, -0x1.0b157f66fc185p-4,
    -0x1.edf17af097a5dp-4, -0x1.2057ba31f905fp-4, -0x1.a42d0a1d3a1d5p-5, -0x1.35dbab93e9fefp-4,
    0x1.fa2b51178e953p-5, 0x1.6e811e6e49b46p-7, 0x1.48ac73ece8b6ep-4, 0x1.1a108d318ddb6p-7,
    0x1.488cc281a7b04p-5, -0x1.2d0c858feb7e1p-8, 0x1.b492961036346p-4, -0x1.bd6475a9517fcp-3,
    0x1.c63655426ccb2p-4};
        static constexpr double dx[] = {
    0x1.b20499fd044cp-5, 0x1.5b60a962c9cp-10, 0x1.9a0a1df391193p-6, -0x1.118cdf8cb8eb2p-10,
    0x1.3c6f5c3621d74p-6, -0x1.b8e024e6d12bcp-11, 0x1.38166ff180e6ep-6, -0x1.714d121e4a786p-9,
    -0x1.48db7ca589ce7p-9, -0x1.19795342ea6c4p-11};
    };
    static constexpr double theta_after[] = {
    -0x1.ca8cdf10845a3p-1, 0x1.20c5620bbd591p-1, -0x1.71b5a09a55f84p-1, -0x1.2c0e6c7a1ab67p-5,
    -0x1.85ea9b98c188p-1, 0x1.49fdd398513b8p-3, -0x1.ee50a3d2c2fd5p-1, -0x1.ebf5b9e4fc708p-2,
    -0x1.e6f073391a938p-1, 0x1.b56e779071e8cp-4, -0x1.3c92a3ae77793p-3, -0x1.60e893c33ea1dp-1,
    0x1.df71fee77630dp-5, 0x1.89d181a5f5db4p-2, 0x1.1131f905531f6p-2, 0x1.5ab6223ef4bfbp-2,
    -0x1.e20bf3ae87ae6p-8, -0x1.0db068bf6aedep-1, 0x1.70650f38c65b1p-3, 0x1.449a5bb9e8c19p-5,
    0x1.b33a2cec5fba4p-2};
    static constexpr double loss_after = 0x1.2dcaea9d7ebeap0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct logits_smoothing {
    static constexpr const char* name = "logits_smoothing";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropyWith<bp::LabelSmoothing<std::ratio<1, 10>>>>;
    static constexpr double theta[] = {
    0x1.f8p-3, -0x1.7ap-1, 0x1.bp-4, -0x1.c8p-2, 0x1.0bp0, -0x1.d4p-1, -0x1.c8p-2, -0x1.5cp-1,
    0x1.ep-4, 0x1.2p-4, -0x1.4ap-1, -0x1.ep-3, -0x1.2cp-2, 0x1.92p-1, 0x1.8p-2, 0x1.2p-3, 0x1.f2p-1,
    0x1.bp-2, -0x1.44p-1, -0x1.d4p-2, -0x1.68p-1};
    static constexpr double x[] = {
    -0x1.1p-1, 0x1.04p0, -0x1.1p0, 0x1.58p-1, 0x1.4p-1, 0x1.04p0, -0x1.8p-2, 0x1.f8p-1, 0x1.18p-1,
    0x1.1p-1};
    static constexpr int t[] = {1, 0, 1, 0, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.915fa8a85826ap0;
        static constexpr double y[] = {
    0x1.7f0c49131f4bcp-5, -0x1.2ef3ec3758531p0, -0x1.00591586b5138p1};
        static constexpr double gradient[] = {
    -0x1.1f85bed95078cp-5, 0x1.12d66ee650afbp-4, 0x1.40d8bfac3bee3p-3, -0x1.32b11191cfdfep-2,
    0x1.95e2faba37aadp-5, -0x1.83fad913e2634p-4, 0x1.0e9bfeeaa6175p-4, -0x1.2df92cde5685dp-2,
    -0x1.7e02cddc70a0cp-4, -0x1.2a01754226665p-1, -0x1.1cddc2d69e273p-1, -0x1.2d386d67fe1e8p-1,
    0x1.437aecabd5dc3p-1, 0x1.3537b01fff4cdp-1, 0x1.46f83e6e46c18p-1, -0x1.9797769af75e6p-5,
    -0x1.859ed496125afp-5, -0x1.9bfd10648a30ap-5, 0x1.573b3ddf968d5p-1, -0x1.749269fffe166p-1,
    0x1.d572c20678917p-5};
        static constexpr double dx[] = {-0x1.cb39a7e6f7186p-4, 0x1.57a49e722639p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.f9d011eb49acep-1;
        static constexpr double y[] = {
    0x1.7f0c49131f4bcp-5, -0x1.2ef3ec3758531p0, -0x1.00591586b5138p1, 0x1.3bb931fc65898p-5,
    -0x1.2f34eadb2d43ep0, -0x1.fc2c68004c01dp0, -0x1.24272fc3837eap-3, -0x1.d05489b843a55p-1,
    -0x1.a549541095ff9p0, 0x1.e1d56c85506f8p-6, -0x1.2932111b8e066p0, -0x1.f812e2ce67a46p0,
    -0x1.186cb5ef8f5e4p-2, -0x1.80687dcae9252p-1, -0x1.617d6a9749867p0};
        static constexpr double gradient[] = {
    0x1.add57fefc58bap-6, 0x1.6128d93f905dcp-5, -0x1.4018df47c1d2ap-4, -0x1.dde2fea64c116p-4,
    -0x1.1b4d22d6c19a4p-4, -0x1.a39ccfa8277fcp-4, 0x1.c433facf970eep-5, -0x1.1afb1d9f9c6aep-3,
    -0x1.00939cf7e3dd5p-3, -0x1.74df769f7c093p-3, -0x1.84c0bd45fd45bp-3, -0x1.1628b3071d1b8p-5,
    0x1.f3f03fce9a92p-3, 0x1.034a1811a05dcp-2, 0x1.00c2638cbeb12p-4, -0x1.fc4324bc7a228p-5,
    -0x1.03a6e5ba86eb6p-4, -0x1.d6b82824c08c8p-6, 0x1.fae16f54b28acp-3, -0x1.51cfcb71d4365p-2,
    0x1.517c4f1debc34p-4};
        static constexpr double dx[] = {
    -0x1.6f61531f2c138p-6, 0x1.12ea185b51c74p-5, 0x1.99c45785d454ep-8, -0x1.97e05afb49317p-7,
    -0x1.1e005a4d1a25bp-4, 0x1.26c1b56a59ed2p-4, 0x1.782829e05bdd6p-7, -0x1.0dfcfa0baa2d8p-6,
    -0x1.d4122fdf719c8p-5, 0x1.e0d9b31806fb2p-5};
    };
    static constexpr double theta_after[] = {
    0x1.ed66b14149bffp-3, -0x1.7e2d2371ab129p-1, 0x1.ec3640949cfb6p-4, -0x1.b309ba693987bp-2,
    0x1.0e319da625b11p0, -0x1.cab5401dc2d7fp-1, -0x1.d2b382b1f30b7p-2, -0x1.4fa1e3db67598p-1,
    0x1.1d5debfe4aep-3, 0x1.a20bc4729e09fp-4, -0x1.39383f1d8fbd1p-1, -0x1.d740069c51561p-3,
    -0x1.58947cadc91a1p-2, 0x1.7b1fad560c4fap-1, 0x1.76303f836c2e7p-2, 0x1.38231722432f1p-3,
    0x1.f81891c7836d6p-1, 0x1.b56fc3cabc7cap-2, -0x1.5a1e05ad3ee2bp-1, -0x1.97cc1826cb84dp-2,
    -0x1.6ffbee3f5b5afp-1};
    static constexpr double loss_after = 0x1.d3a2987c61c72p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True))
struct logits_weights {
    static constexpr const char* name = "logits_weights";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3>,
        bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<1>, std::ratio<3, 2>, std::ratio<1,
        4>>>>;
    static constexpr double theta[] = {
    0x1.ep-1, -0x1.cep-1, -0x1.5p-1, -0x1.14p-1, 0x1.8cp-1, -0x1.a4p-1, -0x1.0ep0, 0x1.08p-2,
    0x1.bp-3, -0x1.86p-1, -0x1.c8p-1, -0x1.bp-3, 0x1.26p-1, -0x1.38p-3, -0x1.38p-2, -0x1.08p0,
    0x1.f8p-1, -0x1.74p-1, 0x1.c8p-1, 0x1.4ap-1, -0x1.bp-2};
    static constexpr double x[] = {
    0x1.24p0, -0x1p-1, -0x1.28p-1, 0x1.4cp0, 0x1.58p-1, 0x1.5p-2, -0x1.54p0, -0x1.58p0, 0x1.bp-2,
    0x1.4p-1};
    static constexpr int t[] = {0, 1, 0, 1, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.9212e76ae572fp-1;
        static constexpr double y[] = {
    0x1.1fd9fd32e3754p-1, 0x1.4d84613675cfap-1, -0x1.be1bac04f905ep0};
        static constexpr double gradient[] = {
    0x1.3598eee2601c3p-1, -0x1.0f6d87c9f9153p-2, 0x1.f86ee7428118cp-2, -0x1.ba3e296ee869ep-3,
    -0x1.d7490497e7278p-7, 0x1.9d2e7b428b885p-8, 0x1.0f6d87c9f9153p-1, 0x1.ba3e296ee869ep-2,
    -0x1.9d2e7b428b885p-7, -0x1.e472fdfa87c7ep-3, 0x1.e4feed06707f9p-4, -0x1.f890ac468acd7p-2,
    0x1.bbef363fd5c8bp-3, -0x1.bc6f7164cb996p-4, 0x1.ce5e38d2afab3p-2, 0x1.441e3dd58ff82p-6,
    -0x1.447bdd0d27301p-7, 0x1.51939b9ed9108p-5, -0x1.16897086bb5acp-1, 0x1.fe7c3fa66415ep-2,
    0x1.74b50b3894fbbp-5};
        static constexpr double dx[] = {0x1.a170079e7d85dp-3, -0x1.66d2d62db20cdp-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.f81ea408560c8p0;
        static constexpr double y[] = {
    0x1.1fd9fd32e3754p-1, 0x1.4d84613675cfap-1, -0x1.be1bac04f905ep0, 0x1.e2177feabea7ep0,
    0x1.6321ca25730d6p-2, 0x1.2aa0f0c8c6a1ep0, 0x1.93d2a9880b619p0, 0x1.b0799805685b5p-3,
    -0x1.c0c619b15f175p-2, 0x1.2e29f430917a6p-1, -0x1.5b168d3788beep-5, 0x1.223fac4ac3d25p0,
    0x1.d47be7c086f79p0, 0x1.a6c3f1fc52dfdp-3, 0x1.7413e40f07c0bp-4};
        static constexpr double gradient[] = {
    0x1.21b2d5d9d8adep-2, 0x1.1da30021dde42p-4, 0x1.8bc7408375cfcp-4, -0x1.2a6ac540d7a28p-3,
    0x1.0e9d462e7621fp-4, 0x1.0ec6383d986c9p-4, -0x1.d71a0238bd9c7p-4, 0x1.0cb0354aa5276p-6,
    -0x1.16911edb6e07ep-4, -0x1.c73af91e7f35cp-2, 0x1.729c06ea0cbbep-5, -0x1.f2756ca68ea69p-3,
    0x1.649410f09afe4p-1, -0x1.5aef6047f9ae4p-3, 0x1.05f60e2539b65p-2, -0x1.01ed28c2b6c6ep-2,
    0x1.fc90bd1aecfecp-4, -0x1.976afa3e4c635p-7, 0x1.49d301efe2d4cp-2, -0x1.446535da4637ap-1,
    0x1.3ef769c4a99aap-2};
        static constexpr double dx[] = {
    0x1.4df3394b979e7p-5, -0x1.1f0f11be280a6p-3, 0x1.7e0066e0ea60ap-7, 0x1.b6b049eddf766p-6,
    -0x1.3e006ea125c4p-6, -0x1.756109ca9607cp-5, -0x1.6d88e15a62772p-3, 0x1.4efbb51236279p-3,
    -0x1.a5654f580ac56p-6, 0x1.2b4877f22d826p-3};
    };
    static constexpr double theta_after[] = {
    0x1.c56a0ceb0d964p-1, -0x1.d538d6573f78ep-1, -0x1.5945388f7e373p-1, -0x1.066233aaa9a7ep-1,
    0x1.8679ea7def3f4p-1, -0x1.aa07cc8a061c4p-1, -0x1.08a33533c7418p0, 0x1.0479557314bf5p-2,
    0x1.c503d48ebc509p-3, -0x1.5ccdd5d2adeccp-1, -0x1.cccd20fd37624p-1, -0x1.54f66624a1a64p-3,
    0x1.ca2612d36cdeep-2, -0x1.eca258f469549p-4, -0x1.68003c74cb721p-2, -0x1.f84533970882cp-1,
    0x1.ec616c1bc48cdp-1, -0x1.72c2483c71dd5p-1, 0x1.aa5dfcc4185d2p-1, 0x1.85247d53450b1p-1,
    -0x1.eb04f42ebad04p-2};
    static constexpr double loss_after = 0x1.adacb59f2065ep0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), LogSoftmax(dim=1))
struct log_softmax_labels {
    static constexpr const char* name = "log_softmax_labels";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::LogSoftmax>, bp::NegativeLogLikelihood>;
    static constexpr double theta[] = {
    0x1.bp-3, -0x1.8p-4, -0x1.8p-4, -0x1.8p-3, 0x1.0ep-1, -0x1.26p-1, -0x1.f2p-1, 0x1.4ap-1,
    -0x1.ecp-1, 0x1.05p0, -0x1.f8p-3, -0x1.0ep0, 0x1.5cp-2, -0x1.1ap-1, -0x1.f2p-1, 0x1.68p-2,
    0x1.56p-1, -0x1.ep-5, -0x1.8cp-1, 0x1.98p-2, 0x1.74p-2};
    static constexpr double x[] = {
    0x1.08p-1, -0x1.c8p-1, -0x1.c8p-1, -0x1.98p-1, 0x1.8p-2, -0x1.6p-3, -0x1.4p-2, 0x1.68p-1,
    -0x1p-3, -0x1.0cp0};
    static constexpr int t[] = {0, 1, 2, 0, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.41d87ee993d3p1;
        static constexpr double y[] = {
    -0x1.41d87ee993d3p1, -0x1.1bec090a7b642p0, -0x1.0ed23d676d6b8p-1};
        static constexpr double gradient[] = {
    -0x1.764243e2a352fp-3, 0x1.43393aa0d2deep-2, 0x1.0f60c1ab761f6p-3, -0x1.d4be65cb11d92p-3,
    0x1.3a2acf3984624p-2, -0x1.0f53846bdb0fp-1, -0x1.6aeaec7eade3dp-2, 0x1.0727857f7a4dp-2,
    0x1.30a5a228424fcp-1, 0x1.3340f25dbda81p-1, -0x1.2e8e0b91ed5ffp-1, 0x1.4ad8eb87f24c6p-3,
    -0x1.b9194a925dc74p-3, 0x1.b25a627f1de2cp-3, -0x1.daf86200b1653p-5, -0x1.89f53f724c6c8p-2,
    0x1.83eee5e44bce7p-2, -0x1.a835a60f8be63p-4, -0x1.d692fb2d4f673p-1, 0x1.51c841366c355p-2,
    0x1.2daeda92194c8p-1};
        static constexpr double dx[] = {0x1.b82add3f9395cp-3, -0x1.6d2f9b1642c8ap-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.bf85ea9075896p0;
        static constexpr double y[] = {
    -0x1.41d87ee993d3p1, -0x1.1bec090a7b642p0, -0x1.0ed23d676d6b8p-1, -0x1.2696c9a56cc3cp1,
    -0x1.bb13fc9e9b60ep-1, -0x1.78dc0ca29a187p-1, -0x1.2520e68275cb1p1, -0x1.b7d675c637ec8p-1,
    -0x1.7cf5cd55a3715p-1, -0x1.16b832d5cbaacp1, -0x1.5f1ec2e5fe40ep-1, -0x1.eb67c0643dc06p-1,
    -0x1.383ba62cb6a54p1, -0x1.0632efbe21e94p0, -0x1.2ea88479328ecp-1};
        static constexpr double gradient[] = {
    -0x1.2a586013e0e42p-6, 0x1.71a32080b9222p-4, -0x1.2f104bc170632p-4, -0x1.a66cd3a13d45dp-4,
    -0x1.abcabff8eff92p-7, -0x1.bbb96f7da26dp-3, -0x1.4ad68d2f87529p-3, 0x1.9f711a8e20cdfp-4,
    0x1.a1975c6bf2e89p-3, 0x1.739c1dcbd5051p-2, -0x1.3a0ea9431889ep-2, 0x1.ec1eaba459035p-3,
    -0x1.24cbb1149ae69p-3, 0x1.bb5257e6ac9e7p-4, -0x1.83324a164ad7dp-4, -0x1.c26c8a830f238p-3,
    0x1.96742692dac48p-3, -0x1.2a85869933978p-3, -0x1.01c237febc0bfp-1, 0x1.a8cabe380281cp-3,
    0x1.2f1f10e176d72p-2};
        static constexpr double dx[] = {
    0x1.60224a9942dep-5, -0x1.242615ab68a08p-4, 0x1.f12dff56d94cep-7, -0x1.13da13303c688p-5,
    -0x1.996a8ebbdc0f9p-6, 0x1.aa3b0ee217559p-5, -0x1.0fba10702a6ebp-8, -0x1.43f9d40e51d88p-7,
    0x1.1e0fc9d5ee32ap-5, -0x1.dbf7f8a2e0b26p-5};
    };
    static constexpr double theta_after[] = {
    0x1.b6f7fa07fb552p-3, -0x1.c225a0bd012e5p-4, -0x1.4698cef434339p-4, -0x1.5a270d234493cp-3,
    0x1.0f0d7acdbb04dp-1, -0x1.118adfc345854p-1, -0x1.e34e983dbbfdfp-1, 0x1.4196da463b005p-1,
    -0x1.ff2933d1d57cdp-1, 0x1.e83c675913878p-1, -0x1.85bda608168f4p-3, -0x1.199a0211e6002p0,
    0x1.7771d2a819315p-2, -0x1.24786263809a9p-1, -0x1.e89c490cc609bp-1, 0x1.90155ea5bfbfcp-2,
    0x1.43e7cbe5863e7p-1, -0x1.02fb2cf6df5ebp-5, -0x1.5cb86e7f0b857p-1, 0x1.6fd00205e66ffp-2,
    0x1.3da0daf8309aep-2};
    static constexpr double loss_after = 0x1.93fbf5c4e7c05p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), LogSoftmax(dim=1))
struct log_softmax_vectors {
    static constexpr const char* name = "log_softmax_vectors";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::LogSoftmax>, bp::NegativeLogLikelihood>;
    static constexpr double theta[] = {
    -0x1.56p-1, 0x1.5p-3, 0x1.f8p-1, -0x1.14p-1, -0x1.98p-1, -0x1.26p-1, 0x1.38p-1, -0x1.c8p-1,
    0x1.5cp-1, -0x1.2p0, 0x1.14p-1, 0x1.5cp-1, -0x1.8cp-2, 0x1.74p-2, -0x1.fep-1, -0x1.d4p-1,
    -0x1.8p-3, -0x1.05p0, 0x1.02p0, -0x1.11p0, -0x1.2p-3};
    static constexpr double x[] = {
    -0x1.ap-2, -0x1.fp-2, -0x1.14p0, 0x1.64p0, 0x1.1p-1, 0x1.c8p-1, 0x1.18p0, 0x1.8p0, 0x1.ap-3,
    0x1.ap-3};
    static constexpr double t[] = {
    0, 0x1p-1, 0x1p-1, 0x1p-2, 0, 0x1.8p-1, 0x1p-1, 0x1p-1, 0, 0, 0x1p-2, 0x1.8p-1, 0x1.8p-1,
    0x1p-2, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.4a2aa693d622p1;
        static constexpr double y[] = {
    -0x1.7e3b8c848d95fp-3, -0x1.88f7d784f99fcp1, -0x1.0b5d75a2b2a43p1};
        static constexpr double gradient[] = {
    0x1.80af1c6b1b49ap-4, 0x1.caa966ce79269p-4, -0x1.d7a3a8da419f6p-5, -0x1.192b6995ce818p-4,
    -0x1.355bc1557b355p-3, -0x1.70d9b54861abep-3, -0x1.d9750f48bf1f9p-3, 0x1.223d54378ad84p-3,
    0x1.7cbfb2df5c906p-2, 0x1.1a675171bf156p-1, -0x1.48ae10e9123ebp-1, 0x1.6c09265d6819fp-1,
    -0x1.34c0c75e1df6ap-2, 0x1.6758e0ef9e2fp-2, -0x1.8e00779229017p-2, -0x1.000ddb8560342p-2,
    0x1.2a0340e2864e6p-2, -0x1.4a11d528a7326p-2, 0x1.a8d4519f4c2cfp-1, -0x1.d077bef34d87p-2,
    -0x1.8130e44b4ad2ep-2};
        static constexpr double dx[] = {-0x1.36fd3dedcbc8p-9, -0x1.4fb335aa3240cp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.6a833e9ff562bp0;
        static constexpr double y[] = {
    -0x1.7e3b8c848d95fp-3, -0x1.88f7d784f99fcp1, -0x1.0b5d75a2b2a43p1, -0x1.45129f44fb03fp-2,
    -0x1.4c5aa6d5b75eap1, -0x1.9f4773676ae3cp0, -0x1.88844f212a581p-1, -0x1.029835fd6d386p1,
    -0x1.d18fadc2f568bp-1, -0x1.399d3183981f4p0, -0x1.cc5278907787ap0, -0x1.3adee825c193ep-1,
    -0x1.5a200f799f69dp-2, -0x1.4b59532ee5464p1, -0x1.8d783623e25cbp0};
        static constexpr double gradient[] = {
    -0x1.61cc3b04a6eddp-6, -0x1.5f5bb199e5da6p-5, -0x1.9cb84fadaf9e3p-9, -0x1.24036e6a55b56p-10,
    -0x1.a72cc47acc9bep-4, 0x1.281fe0decac17p-3, -0x1.d401aaa6c76c8p-4, 0x1.f3b03f9e174ep-7,
    0x1.7eaa033c45daep-3, 0x1.97740231c7abbp-3, -0x1.f779e463c897bp-3, 0x1.3e1b61413452ep-3,
    -0x1.7d399b3efca04p-4, 0x1.1bfc2f4bd501p-3, -0x1.9a8d71a7657a8p-5, -0x1.b1ae692492b76p-4,
    0x1.b6fb6a2fe72ddp-4, -0x1.aef009aeb5e8cp-4, 0x1.3930930f4f77bp-2, -0x1.9bef6ca142ac7p-3,
    -0x1.ace372fab886p-4};
        static constexpr double dx[] = {
    -0x1.f1952fe2dfbp-12, -0x1.0c8f5e21c1cd8p-4, -0x1.35d99730e704cp-4, -0x1.d74fa26791b96p-5,
    0x1.073537b4996b7p-7, 0x1.edc4ca3288f5p-7, 0x1.948c8b6362574p-8, -0x1.3778259338a01p-5,
    0x1.1d6145d4c505p-8, 0x1.827c16c6cec3p-7};
    };
    static constexpr double theta_after[] = {
    -0x1.540d915210a91p-1, 0x1.5fb4dce65abdep-3, 0x1.f8636e341d72ap-1, -0x1.13c4c0f08bdfep-1,
    -0x1.8db08fa1807acp-1, -0x1.32c0a64d36fcap-1, 0x1.42c9f5c657768p-1, -0x1.c95dac6dad939p-1,
    0x1.4b734f5eea584p-1, -0x1.293060f3f7b47p0, 0x1.2a7b9931307d1p-1, 0x1.4da338528fd7fp-1,
    -0x1.7a6323428ff7dp-2, 0x1.5a1012838df1p-2, -0x1.f965a0a5b7cbdp-1, -0x1.ca6dac76c89b2p-1,
    -0x1.a60e89cbddd5fp-3, -0x1.001ecbd66c06p0, 0x1.e81ab7114a4cap-1, -0x1.07943fbfeb33ep0,
    -0x1.f791bc8b9f268p-4};
    static constexpr double loss_after = 0x1.58b8f4c1ab84p0;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=3, bias=True), LogSoftmax(dim=1))
struct kl_divergence {
    static constexpr const char* name = "kl_divergence";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<3,
        bp::LogSoftmax>, bp::KLDivergence>;
    static constexpr double theta[] = {
    0x1.8p-5, 0x1.2p-5, -0x1.c8p-3, 0x1.c8p-3, 0x1.02p-1, 0x1.4ap-1, 0x1.0ep-1, 0x1.98p-1,
    0x1.26p-1, -0x1.f8p-3, -0x1.1ap0, -0x1.8p-7, -0x1.38p-1, 0x1.c8p-2, 0x1.ecp-1, -0x1.08p0,
    0x1.bcp-1, -0x1.5p-2, -0x1.f8p-3, -0x1.f2p-1, -0x1.f8p-1};
    static constexpr double x[] = {
    -0x1.b8p-1, 0x1.14p0, 0x1.b8p-1, 0x1.78p-1, 0x1.68p-1, 0x1.8p0, 0x1.4p-1, 0x1.74p0, 0x1.5p-2,
    0x1.9p-2};
    static constexpr double t[] = {
    0x1.8p-1, 0x1p-2, 0, 0x1p-1, 0, 0x1p-1, 0x1p-2, 0x1p-1, 0x1p-2, 0, 0x1p-2, 0x1.8p-1, 0,
    0x1.8p-1, 0x1p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.ac5bdba1fee6ap-1;
        static constexpr double y[] = {
    -0x1.aa5e6a8bad825p0, -0x1.32e280be265fep-1, -0x1.5720f70fd1a88p0};
        static constexpr double gradient[] = {
    0x1.a8c3ee2fe1618p-3, -0x1.0a7197bc49e26p-2, -0x1.f4c520a70ba0cp-3, 0x1.3a1e8fd3d66bdp-2,
    -0x1.862d7dcca1d66p-4, 0x1.e97ee3a3a1243p-4, -0x1.ee45bcba0aea7p-3, 0x1.235b6b6f2758ep-2,
    0x1.c60663d6d83f4p-4, -0x1.1491dd3d9fa68p-2, -0x1.e3a9247c9dae5p-2, -0x1.88b41c00902f1p-2,
    0x1.270220c5d3bd8p-3, 0x1.01f3ee6c37cp-2, 0x1.a2e272b73c577p-3, 0x1.022199b56b8f9p-3,
    0x1.c36a6c20cbdcap-3, 0x1.6e85c549e406bp-3, -0x1.1f2ee06337304p-1, 0x1.325447a2219b8p-2,
    0x1.0c0979244cc5p-2};
        static constexpr double dx[] = {-0x1.342af444b465p-6, 0x1.02af5161b1d3bp-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.1eb92faca3b3ep-1;
        static constexpr double y[] = {
    -0x1.aa5e6a8bad825p0, -0x1.32e280be265fep-1, -0x1.5720f70fd1a88p0, -0x1.7e1060e01e2b4p0,
    -0x1.123c3a2cc2111p-1, -0x1.a9537e6be9d44p0, -0x1.a6de1686a56e8p0, -0x1.f1bbbaf2b38b1p-2,
    -0x1.a4caa4848ff08p0, -0x1.a760254864da8p0, -0x1.f3fd779ced62dp-2, -0x1.a2813ced65964p0,
    -0x1.766df64ef527fp0, -0x1.32be35d50c40cp-1, -0x1.84b3ea193787ep0};
        static constexpr double gradient[] = {
    0x1.3bc18ddc8de15p-4, 0x1.430b111b25becp-6, -0x1.d6293087dfb1cp-5, 0x1.9fc8248e7b6f2p-7,
    0x1.5e2628b78f97p-8, 0x1.bf740db37fddp-5, 0x1.c68e4dfd63694p-7, 0x1.51077a17d08b4p-7,
    0x1.68e6e6044efb4p-5, -0x1.74deb1ce0a3b2p-5, -0x1.433bd075219fdp-4, -0x1.0e6ee9e24ef9dp-4,
    0x1.f74c084260512p-4, 0x1.5eb1c80d53559p-3, 0x1.a8160215b9c23p-3, -0x1.3cdcaf5b5b33ap-4,
    -0x1.7a27bfa5850b5p-4, -0x1.20de8d2492456p-3, -0x1.8232701a156f4p-4, 0x1.dc278a33fe258p-3,
    -0x1.1b0e5226f36dep-3};
        static constexpr double dx[] = {
    -0x1.ed1186d453d4cp-9, 0x1.9de54f02b61f8p-6, 0x1.51af5a512497cp-8, 0x1.8799e56efb12fp-6,
    -0x1.249d0db5a6e7p-13, 0x1.681d41fde3b82p-9, 0x1.1e3869b1f2d6dp-6, -0x1.01473d5dc8826p-9,
    0x1.e21df3c5b01dp-10, -0x1.339d7b0d8bd26p-6};
    };
    static constexpr double theta_after[] = {
    0x1.0b2a72269bf0cp-5, 0x1.05d41d7a62011p-5, -0x1.b102bacd933d1p-3, 0x1.c48566fd44a66p-3,
    0x1.0175c1134f13dp-1, 0x1.4524f14ffbc38p-1, 0x1.0ce4cc3614a77p-1, 0x1.9759de82d13edp-1,
    0x1.2233183908b66p-1, -0x1.e794358fc7c71p-3, -0x1.1669dabcbe7b1p0, -0x1.2e455ccb322bp-12,
    -0x1.430ba7cb59db5p-1, 0x1.a90cbebb1a86cp-2, 0x1.d9454d25441dap-1, -0x1.0487a5685a198p0,
    0x1.c44d561befb2cp-1, -0x1.363f08f3556ecp-2, -0x1.d5f1c17aeb9e8p-3, -0x1.037fa0cb1c689p0,
    -0x1.eb844e0b0c475p-1};
    static constexpr double loss_after = 0x1.0b7cc4807b73cp-1;
};

// nn.Sequential(Linear(in_features=1, out_features=1, bias=False))
struct one_weight {
    static constexpr const char* name = "one_weight";
    using Network = bp::Network<double, bp::Input<1>, bp::Dense<1, bp::Identity, bp::NoBias>,
        bp::Quadratic>;
    static constexpr double theta[] = {-0x1.02p0};
    static constexpr double x[] = {-0x1.ep-2, -0x1.7p-1, 0x1.58p-1, -0x1.08p-1, -0x1.3p-2};
    static constexpr double t[] = {0x1.58p0, -0x1.5cp0, 0x1.5p-2, 0x1.bp-2, -0x1.3p-2};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.84b9c2p-2;
        static constexpr double y[] = {0x1.e3cp-2};
        static constexpr double gradient[] = {0x1.a23ep-2};
        static constexpr double dx[] = {0x1.c19c4p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.4b99eef333333p-1;
        static constexpr double y[] = {0x1.e3cp-2, 0x1.72ep-1, -0x1.5abp-1, 0x1.0a1p-1, 0x1.326p-2};
        static constexpr double gradient[] = {-0x1.97f78p-2};
        static constexpr double dx[] = {
    0x1.67b0333333334p-3, -0x1.ae158p-2, 0x1.9ef78p-3, -0x1.42e7333333334p-6,
    -0x1.ec1d666666667p-4};
    };
    static constexpr double theta_after[] = {-0x1.de7c47811e64cp-1};
    static constexpr double loss_after = 0x1.3d1440238680ap-1;
};

// nn.Sequential(Linear(in_features=6, out_features=3, bias=True), Softmax(dim=1))
struct one_layer {
    static constexpr const char* name = "one_layer";
    using Network = bp::Network<double, bp::Input<6>, bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
    static constexpr double theta[] = {
    0x1.ep-1, -0x1.98p-2, -0x1.8cp-1, 0x1.5p-1, 0x1.68p-3, 0x1.62p-1, 0x1.f8p-3, -0x1.56p-1,
    0x1.02p-1, 0x1.5p-2, 0x1.1ap0, -0x1.5p-4, 0x1.0ep0, 0x1.92p-1, -0x1.2p-4, 0x1.2p-3, -0x1.e6p-1,
    -0x1.44p-1, 0x1.9ep-1, -0x1.8p-6, 0x1.38p-1};
    static constexpr double x[] = {
    0x1.e8p-1, -0x1.1p-2, -0x1.7p-1, 0x1.5cp0, 0x1.8p-3, 0x1.14p0, -0x1.7p0, 0x1p0, -0x1.9p-1,
    -0x1.dp-1, -0x1.1p-1, 0x1.a8p-1, -0x1.78p0, -0x1.2p-3, -0x1.44p0, 0x1.98p-1, 0x1.1cp0,
    0x1.a8p-1, -0x1.7p-1, -0x1.bp-2, -0x1.f8p-1, 0x1.8p-1, 0x1.a8p-1, 0x1.58p-1, 0x1.18p0, 0x1.4p-3,
    0x1.18p0, -0x1.54p0, -0x1p-5, -0x1.58p0};
    static constexpr int t[] = {0, 2, 0, 1, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.185720cfa408ap-4;
        static constexpr double y[] = {
    0x1.de2137e3f4e2p-1, 0x1.e8b5e7037ac1ap-6, 0x1.29918e3ef47f8p-5};
        static constexpr double gradient[] = {
    -0x1.0242b5d5d4c4ap-4, 0x1.1fe5a4ee5e7eep-6, 0x1.8581fd427fd8dp-5, -0x1.7056c030f8e61p-4,
    -0x1.967161508567dp-7, -0x1.24217df1dfe2ap-4, 0x1.d1cd602f51009p-6, -0x1.03a0a2b9d936ep-7,
    -0x1.5f42be0a803b3p-6, 0x1.4c2ba3045d6fap-5, 0x1.6e886d429c114p-8, 0x1.07720e87e02c6p-5,
    0x1.1b9ebb9401098p-5, -0x1.3c2aa722e3c78p-7, -0x1.abc13c7a7f774p-6, 0x1.9481dd5d945d5p-5,
    0x1.be5a555e6ebf4p-8, 0x1.40d0ed5bdf997p-5, -0x1.0ef640e058efep-4, 0x1.e8b5e7037ac1ap-6,
    0x1.29918e3ef47f8p-5};
        static constexpr double dx[] = {
    -0x1.0c27a762a690ep-6, 0x1.1e56c3ba8b57ap-5, 0x1.04ad42877e67fp-4, -0x1.d339ca7e106a4p-6,
    -0x1.b22e325edaf2cp-7, -0x1.23850bd9db1eap-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.fe4372e8dee86p-1;
        static constexpr double y[] = {
    0x1.de2137e3f4e2p-1, 0x1.e8b5e7037ac1ap-6, 0x1.29918e3ef47f8p-5, 0x1.a92c007ea0b3p-2,
    0x1.e8857b307e068p-5, 0x1.0ce1a80da7c6p-1, 0x1.8b0def5a6b54p-1, 0x1.bbaf68ce732f9p-3,
    0x1.818d9c7df8046p-7, 0x1.9887711db8c1cp-1, 0x1.74ca0b12a72e2p-3, 0x1.48c183b3ae599p-6,
    0x1.e4b35d830bb9fp-6, 0x1.97890e5623384p-4, 0x1.bde94349233b2p-1};
        static constexpr double gradient[] = {
    -0x1.628a1ecaf1813p-3, 0x1.b37fb4a8f3aa5p-6, -0x1.2f7250f56b124p-3, -0x1.23e6a92b0141ep-6,
    0x1.1c365be214eb4p-5, 0x1.dae67732de1f2p-4, -0x1.3c6a0a0f683fcp-3, 0x1.71a9b511de5d4p-5,
    -0x1.ab94f09bbb17cp-4, 0x1.2fc6fe3aae84cp-3, -0x1.6458ad7e1745cp-4, 0x1.796a9d58ed3cap-3,
    0x1.4f7a146d2ce07p-2, -0x1.25b4c7b32c194p-4, 0x1.029e64a1a44f2p-2, -0x1.0b4a29154e5c7p-3,
    0x1.ac7aff1a19a06p-5, -0x1.336eec792e262p-2, 0x1.845b5c6c67bf4p-3, -0x1.2140fdba53b7bp-2,
    0x1.7c4d3e107f601p-4};
        static constexpr double dx[] = {
    -0x1.ad0c3f043db6cp-9, 0x1.ca246c5dabbfcp-8, 0x1.a115373f30a6bp-7, -0x1.75c7d531a6bc1p-8,
    -0x1.5b58284be25c2p-9, -0x1.d26e795c91cb1p-7, -0x1.3d7212d45eap-6, -0x1.d992a92b58e03p-4,
    -0x1.a636f90249838p-5, 0x1.71161b6d7c80bp-5, 0x1.e2d6f9cf0279ap-4, 0x1.dd52c4358461ep-4,
    -0x1.e64efcb54f1e9p-6, -0x1.23692b26a4d63p-7, 0x1.d2f206669839cp-5, -0x1.f9a12efc29b94p-7,
    0x1.32eabf38375bdp-5, -0x1.2c0edc5c480bp-5, 0x1.d13a0e68cb496p-4, 0x1.9020f04cf1e33p-5,
    -0x1.a62f61f4c6bap-3, 0x1.a6ca95e709ed1p-5, -0x1.3f6c087433264p-3, 0x1.f08047b448491p-4,
    0x1.28d3b13780449p-3, 0x1.04d1a36990b48p-2, -0x1.b8a32a70ea2afp-4, -0x1.f748f1ce5d82p-6,
    -0x1.7365462a39862p-2, -0x1.763706c77c18p-4};
    };
    static constexpr double theta_after[] = {
    0x1.efc6a172259d6p-1, -0x1.9c77f7314f53fp-2, -0x1.7e68d1b18d6b8p-1, 0x1.51a0e680f0a29p-1,
    0x1.5abf4f6cb480ep-3, 0x1.57753d94d79a7p-1, 0x1.1969894943384p-2, -0x1.5a4dec20828f3p-1,
    0x1.0bebedb438f3dp-1, 0x1.33e45ca834086p-2, 0x1.1e16ace4df8adp0, -0x1.dbb0a538a046dp-4,
    0x1.fd8499e938c69p-1, 0x1.9889e7b92a391p-1, -0x1.dc18e0155c42p-4, 0x1.51b3acabd565p-3,
    -0x1.eadd2da4ec35ep-1, -0x1.27ff28edc3919p-1, 0x1.8c6459be63b8ep-1, 0x1.d641a2fc7d0bp-6,
    0x1.2ee99929b85edp-1};
    static constexpr double loss_after = 0x1.ca3e5b64ca306p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=False), SiLU(), Linear(in_features=4,
// out_features=3, bias=False), ReLU(), Linear(in_features=3, out_features=2, bias=False))
struct no_bias {
    static constexpr const char* name = "no_bias";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::SiLU, bp::NoBias>,
        bp::Dense<3, bp::ReLU, bp::NoBias>, bp::Dense<2, bp::Identity, bp::NoBias>,
        bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.08p0, 0x1.5cp-2, -0x1.56p-1, 0x1.c8p-3, 0x1.2p-1, -0x1.c8p-1, -0x1.17p0, -0x1.92p-1,
    -0x1.6ep-1, -0x1.3ep-1, 0x1.fep-1, 0x1.2p-5, 0x1.98p-2, -0x1.8p-3, 0x1.aap-1, -0x1.5p-1,
    0x1.9ep-1, -0x1.f2p-1, -0x1.1dp0, -0x1.8p-5, -0x1.0bp0, 0x1.3ep-1, 0x1.d4p-2, 0, 0x1.8p-2,
    -0x1.ecp-1, 0x1.2p-5, 0x1.2p-3, -0x1.b6p-1, -0x1.d4p-1};
    static constexpr double x[] = {
    0x1.f8p-1, 0x1.c8p-1, -0x1.4p-4, 0x1p-6, 0x1.8p0, -0x1.44p0, 0x1.ap-1, -0x1p-2, 0x1.5p-1,
    0x1.68p0, 0x1.14p0, 0, 0x1.1p-2, -0x1.fp-2, 0x1.58p-1};
    static constexpr double t[] = {
    -0x1.7cp0, 0x1.4p-3, 0x1.2p-3, -0x1.3p-2, -0x1.28p0, -0x1.dp-2, -0x1.5p-1, 0x1.2cp0, 0x1.8p-5,
    -0x1.f8p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.49ab6241bfd75p0;
        static constexpr double y[] = {0x1.049d44a72550dp-6, -0x1.a77f8f8f9ca35p-2};
        static constexpr double gradient[] = {
    -0x1.d003c5b81e36fp-4, -0x1.a3d2a6b2c600fp-4, 0x1.269ccece4c12ap-7, 0x1.33e2bb760e648p-2,
    0x1.16902fb3f4a41p-2, -0x1.86f74771575b1p-6, -0x1.24f113dd1fef6p-6, -0x1.090ae135c78f6p-6,
    0x1.73fd4e0c9a548p-10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0x1.083ecdf28c82ep-3,
    0x1.3f08254d4e549p-2, -0x1.332ab81149df6p-3, 0x1.6c38cad7e5bebp-4, 0, 0, 0x1.5b8d0f4e8cf28p-1,
    0, 0, -0x1.0801c8ac5606dp-2};
        static constexpr double dx[] = {
    0x1.a6e0c4128be66p-3, 0x1.2cfa81e6b5a7bp-3, -0x1.7519f89d5ecc5p-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.82963c40c7138p-1;
        static constexpr double y[] = {
    0x1.049d44a72550dp-6, -0x1.a77f8f8f9ca35p-2, 0, 0, -0x1.1b0cf0e527932p-2, -0x1.21cac35b86575p-2,
    0x1.5ab042674f96bp-6, -0x1.19af35f3f0aa7p-1, -0x1.ab931fb78aed5p-3, -0x1.cfe4be596616bp-3};
        static constexpr double gradient[] = {
    -0x1.4fcfdcefeb6a2p-5, -0x1.5d0f0cda596adp-5, 0x1.2deaa2f5d5b6p-7, 0x1.62adf843f9992p-2,
    0x1.e635c715c121cp-3, 0x1.6fb1cf0301833p-6, -0x1.1930766b4344fp-6, -0x1.8d9711426ec9ap-6,
    0x1.36e39df02b7e1p-7, 0x1.7c8620d388defp-10, -0x1.8f476231534d4p-11, 0x1.911d35cd8f74cp-10, 0,
    0, 0, 0, 0x1.36d9c7020f894p-4, 0x1.e9249d8131fb8p-5, 0x1.149a14873420bp-4, 0x1.089986303dbf9p-4,
    -0x1.1f341bef1a18ap-4, 0x1.3feba8cfa981dp-2, -0x1.0c39dc2ee25c4p-4, 0x1.6e8a65aba3a28p-4, 0,
    0x1.450e201ee1739p-5, 0x1.c69e31b1c4aa9p-3, 0, 0x1.604d8502979cfp-5, -0x1.0109a3f03c2f9p-2};
        static constexpr double dx[] = {
    0x1.524d69a86feb9p-5, 0x1.e190cfd7890c7p-6, -0x1.2a7b2d4ab23d1p-5, 0, 0, 0,
    -0x1.123c8ff462facp-12, 0x1.62e9c1b67fecep-6, -0x1.66399d505ef48p-5, 0x1.281ad2531961cp-4,
    0x1.b53ce71961212p-4, -0x1.1b6bf8b97eb56p-3, -0x1.2e4fad14bbffdp-6, -0x1.97a45be55fac1p-9,
    -0x1.5660fcc792effp-7};
    };
    static constexpr double theta_after[] = {
    -0x1.062651163257dp0, 0x1.63b3573462d3ep-2, -0x1.56d6c9bbf3e65p-1, 0x1.4f41aec2944c2p-3,
    0x1.0b9563b4d448fp-1, -0x1.ca290e46d2536p-1, -0x1.163a3e59212eep0, -0x1.8fc4123641417p-1,
    -0x1.6ee5b663b5ab5p-1, -0x1.3dfdf3ab4ff42p-1, 0x1.fe36f5a437354p-1, 0x1.1d4554820251cp-5,
    0x1.98p-2, -0x1.8p-3, 0x1.aap-1, -0x1.5p-1, 0x1.96d2711a3f678p-1, -0x1.f7b498f750d7p-1,
    -0x1.203274efbaef7p0, -0x1.e1c1e7f998101p-5, -0x1.07ec39cd45fe5p0, 0x1.23090be67a9c9p-1,
    0x1.df830037a4698p-2, -0x1.05d824a8b3effp-6, 0x1.8p-2, -0x1.efd8d720eca33p-1,
    -0x1.c29425df62504p-9, 0x1.2p-3, -0x1.ba22e2b0f0145p-1, -0x1.be4ba3201104p-1};
    static constexpr double loss_after = 0x1.619c41873fc76p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=False), Tanh(), Linear(in_features=4,
// out_features=3, bias=True), Sigmoid(), Linear(in_features=3, out_features=2, bias=False), Tanh())
struct some_bias {
    static constexpr const char* name = "some_bias";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh, bp::NoBias>,
        bp::Dense<3, bp::Sigmoid>, bp::Dense<2, bp::Tanh, bp::NoBias>, bp::Quadratic>;
    static constexpr double theta[] = {
    -0x1.38p-3, -0x1.d4p-1, -0x1.f8p-2, -0x1.8p-3, 0x1.5cp-1, -0x1.a4p-2, 0x1.c8p-2, 0x1.68p-1,
    0x1.6ep-1, -0x1.98p-1, 0x1.8p-5, 0x1.cep-1, -0x1.14p-2, -0x1.74p-2, -0x1.8p-2, -0x1.aap-1,
    0x1.02p-1, -0x1.17p0, -0x1.0ep-1, -0x1.9ep-1, -0x1.98p-1, -0x1.9ep-1, 0x1.2p0, 0x1.05p0,
    -0x1.26p-1, 0x1.62p-1, 0x1.aap-1, -0x1.f2p-1, -0x1.bcp-1, -0x1.1dp0, 0x1.2p-1, 0x1.bcp-2,
    -0x1.68p-1};
    static constexpr double x[] = {
    -0x1.6p-2, -0x1.dp-1, 0x1.68p-1, -0x1.8p-4, -0x1.3p0, -0x1.fp-2, 0x1.18p0, 0x1p-3, 0x1.5p-2,
    0x1.6p0, -0x1.8p-2, 0x1.38p-1, 0x1.ap-2, 0x1p-2, -0x1.ep-2};
    static constexpr double t[] = {
    0x1.cp-3, 0x1.cp-3, 0x1.4p-3, 0x1.0cp0, 0, -0x1.2p0, -0x1.4cp0, 0x1.78p-1, -0x1.4p-2,
    -0x1.6cp0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.7327f6f3b765p-1;
        static constexpr double y[] = {-0x1.e6f78ddd3d6f6p-1, -0x1.0fa077e1250ecp-4};
        static constexpr double gradient[] = {
    0x1.5b94b9e157509p-7, 0x1.ca2cc67a7ebbbp-6, -0x1.637b03ec47d84p-6, 0x1.89e035315e0f5p-8,
    0x1.0399976c2c8a1p-6, -0x1.92d3d94f948fap-7, -0x1.4d70d7148cd96p-6, -0x1.b7891b83d0fp-5,
    0x1.5504dbf7ed242p-5, -0x1.74fd9bccb143fp-7, -0x1.ebab64a51836bp-6, 0x1.7d77bc6e6f79ep-6,
    -0x1.4ba4231f0016cp-8, 0x1.d123aaac0b6afp-8, 0x1.7bcf5b4e255b2p-9, -0x1.da50e9cb7de03p-8,
    -0x1.20c26fdc1b411p-9, 0x1.94ff06736b283p-9, 0x1.4ab336a1a9da9p-10, -0x1.9cfc82d5f65dbp-9,
    0x1.9ce1a7ae3dc2ep-6, -0x1.218a7cd5009e4p-5, -0x1.d8d995d0acab8p-7, 0x1.2740da15a14d3p-5,
    -0x1.5324648dd041p-7, -0x1.274a66a510e4cp-8, 0x1.a6384e152365fp-5, -0x1.01f6cfc008174p-5,
    -0x1.64acf016e33a2p-4, -0x1.6e4f9154a291dp-4, -0x1.480584762a008p-4, -0x1.c58a75f94f28bp-3,
    -0x1.d1caf9470ad53p-3};
        static constexpr double dx[] = {
    0x1.04b7820ef8292p-7, 0x1.e77269e1f541p-5, 0x1.83522089add9dp-4};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.c0c2d027b7bbep-1;
        static constexpr double y[] = {
    -0x1.e6f78ddd3d6f6p-1, -0x1.0fa077e1250ecp-4, -0x1.db06390dbd09p-1, 0x1.bbf20daf0273ep-2,
    -0x1.ec4f1568232e3p-1, -0x1.e2d586dbff24ap-6, -0x1.f09d4b6b9ca9dp-1, 0x1.0d6afe391c27ap-6,
    -0x1.d9e66417840afp-1, 0x1.a01ce02d5bd3dp-3};
        static constexpr double gradient[] = {
    0x1.76f492388975fp-6, 0x1.aff013b058b5fp-6, -0x1.7d743d90b581ep-6, -0x1.170e82afd3009p-6,
    0x1.0de89668a1bd1p-7, 0x1.0614480f83d64p-8, -0x1.89ab366f0f338p-5, -0x1.acf90430e6951p-5,
    0x1.88f24682b5697p-5, -0x1.81fee94998c12p-5, -0x1.1e4e76516e908p-4, 0x1.bf1215ceee6dcp-6,
    -0x1.4cfb7c4ec1769p-6, 0x1.7e4310e80dbd5p-6, 0x1.08fe5b04f2916p-6, -0x1.22fd56bbb9153p-5,
    -0x1.6cd7f856a8b8cp-7, 0x1.6cb287663e2p-7, 0x1.52855548092f8p-7, -0x1.ae053811a42c1p-6,
    0x1.11c420529e6f8p-5, -0x1.2796228d736cbp-5, -0x1.c10d05676a563p-6, 0x1.0f618ea508a19p-5,
    0x1.aa414a0ed9f42p-5, 0x1.554bf081f3db6p-5, -0x1.888f9af65a7cdp-6, -0x1.1a65c9fb2b3cap-5,
    -0x1.085c623833016p-4, -0x1.71845ca290816p-5, 0x1.bf40a1b6b460bp-4, 0x1.e9cec4959115fp-4,
    0x1.244ee9445cb5ep-3};
        static constexpr double dx[] = {
    0x1.a1259ce4c0418p-10, 0x1.85f521819100ep-7, 0x1.35db4d3af17b2p-6, -0x1.b948c96249011p-7,
    0x1.e089fc03a4292p-9, 0x1.19ec11f121cbap-5, 0x1.dbb1d33341a43p-6, -0x1.85a861b9c0015p-5,
    -0x1.f6c3be1bfcc6fp-5, -0x1.fa4a23d8923e6p-7, 0x1.93eafb7516b11p-6, 0x1.45a026992916ep-5,
    0x1.7551c7ff626ap-7, -0x1.cf1a85a412868p-4, -0x1.292c8f408e38ap-3};
    };
    static constexpr double theta_after[] = {
    -0x1.40a0314c2cd5bp-3, -0x1.d69789644adfdp-1, -0x1.f366e36b4e249p-2, -0x1.79d885792b54cp-3,
    0x1.5b24037e268fcp-1, -0x1.a4bc580c81d86p-2, 0x1.d10e71382fdcfp-2, 0x1.6d1ae4a243a2dp-1,
    0x1.6951ede4686a5p-1, -0x1.93a5be6a9e467p-1, 0x1.ecb58b3f0bb9p-5, 0x1.cb517a9cb128dp-1,
    -0x1.1021d58882f29p-2, -0x1.788d1a0f81822p-2, -0x1.8305da25aa95ep-2, -0x1.a6b2a9744cdbp-1,
    0x1.030d2fc651986p-1, -0x1.178ad19961e83p0, -0x1.0ef60b1021ffp-1, -0x1.9b8c7c79660cfp-1,
    -0x1.9b46b1cd1bd14p-1, -0x1.9a6db57891fafp-1, 0x1.215613674a4d2p0, 0x1.036be36212cfep0,
    -0x1.2accad52e0f3bp-1, 0x1.5e1e603691efbp-1, 0x1.ac2c6b947e8c3p-1, -0x1.eea743255e11p-1,
    -0x1.b5bb7b414da8fp-1, -0x1.1acf7ac1141e4p0, 0x1.162a551c0d8cdp-1, 0x1.a7330b208e44fp-2,
    -0x1.74ebddd868b9p-1};
    static constexpr double loss_after = 0x1.b96a9ae7ecb76p-1;
};

// nn.Sequential(Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=2, bias=True), GELU(approximate='none'), Linear(in_features=2, out_features=3,
// bias=True), ELU(alpha=1.0), Linear(in_features=3, out_features=2, bias=True), Softplus(beta=1,
// threshold=20), Linear(in_features=2, out_features=3, bias=True), Tanh(), Linear(in_features=3,
// out_features=2, bias=True), SiLU(), Linear(in_features=2, out_features=1, bias=True))
struct deep {
    static constexpr const char* name = "deep";
    using Network = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::Tanh>, bp::Dense<2,
        bp::GELU>, bp::Dense<3, bp::ELU>, bp::Dense<2, bp::Softplus>, bp::Dense<3, bp::Tanh>,
        bp::Dense<2, bp::SiLU>, bp::Dense<1>, bp::SquaredError>;
    static constexpr double theta[] = {
    0x1.a4p-2, -0x1.f2p-1, -0x1.a4p-2, 0x1.0ep-1, 0x1.ep-1, 0x1.1ap-1, 0x1.bp-1, -0x1.62p-1,
    0x1.2p-1, -0x1.2p-3, -0x1.68p-1, -0x1.08p0, 0x1.0bp0, 0x1.74p-2, -0x1.d4p-2, -0x1.2p-1,
    0x1.92p-1, 0x1.9ep-1, -0x1.14p-2, -0x1.1ap-1, 0x1.9ep-1, 0x1.62p-1, -0x1.08p0, 0x1.ep-5,
    -0x1.98p-2, 0x1.5p-3, -0x1.d4p-1, 0x1.2p0, -0x1.c8p-1, 0x1.a4p-1, 0x1.ecp-2, -0x1.62p-1,
    0x1.a4p-2, -0x1.f8p-1, 0x1.8p-1, 0x1.26p-1, 0x1.44p-2, -0x1.9ep-1, -0x1.cep-1, 0x1.bp-1,
    -0x1.98p-1, -0x1.62p-1, -0x1.05p0, -0x1.ep-3, 0x1.26p-1, 0x1.a4p-2, 0x1.44p-1, -0x1.98p-2,
    -0x1.2p0, 0x1.7ap-1, -0x1.14p-2, -0x1.ep-1, -0x1.8p-7, 0x1.62p-1};
    static constexpr double x[] = {
    0x1.5p0, 0x1.cp-4, -0x1.2p0, 0x1.18p-1, -0x1.ap-3, 0x1.fp-1, 0x1.3p-2, -0x1.1cp0, -0x1.24p0,
    -0x1.2p0};
    static constexpr double t[] = {-0x1.ap-2, -0x1.7p-1, 0x1.24p0, -0x1.54p0, -0x1.3p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.3e3361d903e36p0;
        static constexpr double y[] = {0x1.6ad26192609c1p-1};
        static constexpr double gradient[] = {
    0x1.6e66de8adf9c3p-6, 0x1.e88928b92a25ap-10, 0x1.442b236ccd37bp-7, 0x1.b0398491119f9p-11,
    -0x1.982108f198fe3p-9, -0x1.101605f665fedp-12, 0x1.1729ce20aa5eap-6, 0x1.edf8978138b66p-8,
    -0x1.36f4991999233p-9, -0x1.fb6ea3d98a044p-10, 0x1.e965378450089p-10, -0x1.1a676f05ad1e5p-9,
    0x1.a858d72a9116p-5, -0x1.99437537cd195p-5, 0x1.d85411c0823f5p-5, -0x1.28a0cd1aa8182p-9,
    0x1.f01e5ae4456a8p-5, -0x1.dea61bccd41b5p-7, 0x1.35342faa53139p-4, -0x1.fc201b8844463p-8,
    0x1.483ed96b8973dp-5, 0x1.8b30e74827d76p-8, -0x1.fe94d2b26924p-6, 0x1.8cb5edca8ab46p-4,
    0x1.a52427aedb764p-5, -0x1.478a284f6cd97p-5, 0x1.b55ef8675e1d2p-9, -0x1.1fd07cc69b962p-8,
    0x1.dfb3e9c86da0dp-8, -0x1.11b3e18780795p-5, 0x1.68391e0b62681p-5, -0x1.2c3189cde0391p-4,
    -0x1.c90bd08900bf2p-7, 0x1.1e03e4137461dp-3, 0x1.d06e18c81c13p-3, 0x1.cf7c3c27e84afp-5,
    -0x1.6f38017c9eec9p-1, -0x1.6e78c4d2465ep-3, -0x1.008152b75b16fp-5, -0x1.fff77c359f3c6p-8,
    0x1.179848107fc62p-3, -0x1.ba24db81925a1p-2, -0x1.34d74c1154127p-6, -0x1.29aad4b792ea3p-1,
    0x1.ce56cade8fda1p-2, 0x1.e68fcacc3c213p-1, -0x1.04ccb8506221fp-6, 0x1.95137321ce65cp-7,
    0x1.aa4c6c831edf6p-6, -0x1.f372d867c3ac5p-1, -0x1.b596df557a10dp-6, -0x1.26ab11eccb305p-4,
    0x1.3d07e8c0b20b6p1, 0x1.1d6930c9304ep1};
        static constexpr double dx[] = {0x1.b68be1165ddfcp-10, -0x1.c7a1751dbf4e2p-7};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.e18a4d2c4e936p0;
        static constexpr double y[] = {
    0x1.6ad26192609c1p-1, 0x1.669a4a8c94512p-1, 0x1.567902f4a954ap-1, 0x1.6c46de469793ap-1,
    0x1.785436484721p-1};
        static constexpr double gradient[] = {
    -0x1.a0d35d4962789p-6, 0x1.3bf5965de97e6p-7, 0x1.30aaa16d54a2cp-9, 0x1.4c30bf040d126p-6,
    0x1.4ec8f40181a65p-6, 0x1.8642cafe3051bp-7, 0x1.41e7c64d3a55dp-6, -0x1.2d90484476baep-8,
    -0x1.6bf733294d5eap-6, 0x1.25140e05d3e5p-5, -0x1.caf97c29d98a4p-6, -0x1.61e8d2bcc9bcep-6,
    -0x1.5ef511bbac34ep-7, 0x1.251802c851402p-7, 0x1.8b6f7acc611p-13, 0x1.2299cec7ca22cp-5,
    0x1.5f96abab00fa5p-7, 0x1.072d5e00e2f1fp-7, 0x1.50b4c9da5ad15p-3, -0x1.00969a96d4714p-9,
    0x1.3756120f4969ap-6, 0x1.0e76ead14fe6cp-10, -0x1.aec8c0aa4c3d8p-6, 0x1.07513b5f5a259p-3,
    0x1.7440b8adc8d11p-6, -0x1.72d6ec89e305bp-6, 0x1.3f42f8cf76adcp-7, -0x1.e82e5ce56af82p-6,
    0x1.ef23009547f69p-6, -0x1.0a8f712986bc6p-5, 0x1.5e72d22423fbbp-4, -0x1.8e6cf93faecf6p-4,
    -0x1.73db32df7711ap-5, 0x1.32483d766fd0ep-3, 0x1.6df5133c308ccp-3, 0x1.6e17579ae59c4p-5,
    -0x1.ab7d6fa95be68p-1, -0x1.ad8ee4cb46b2p-3, -0x1.856dc922336b4p-6, -0x1.7f95c09735d4cp-8,
    0x1.7d87253b1f695p-4, -0x1.afe13b5dfb954p-2, -0x1.6fd1e82252775p-7, -0x1.600dc4fd31105p-1,
    0x1.9e55578009e8ap-2, 0x1.d30ca7b908d27p-1, -0x1.3f0203ac1dcabp-6, 0x1.7bc08936a6f52p-7,
    0x1.a9fd4e04ae4fap-6, -0x1.daad9bab92cc2p-1, -0x1.b14a9498e7e6p-6, -0x1.7d1dc4a1780d6p-4,
    0x1.4eac5074d5e58p1, 0x1.160ce05d0c7fp1};
        static constexpr double dx[] = {
    0x1.5ed64dab7e4d3p-12, -0x1.6c812a7e32a55p-9, -0x1.8637323fbe85ap-9, -0x1.e2ec8ca23909cp-6,
    -0x1.991eda345eb8p-12, 0x1.6243c4d93a3bbp-7, -0x1.cc82abfacc095p-9, -0x1.7a4e19c44cd37p-9,
    -0x1.1c0d18fa466d3p-8, -0x1.355d93aff04d8p-7};
    };
    static constexpr double theta_after[] = {
    0x1.a1058d89e88c6p-2, -0x1.f310433d5c54cp-1, -0x1.a8c626c7d1fdp-2, 0x1.0beb7b013a653p-1,
    0x1.def332f5c6fe5p-1, 0x1.19e0c7441e83dp-1, 0x1.b16aacc228dfdp-1, -0x1.5f395304a18f5p-1,
    0x1.208e033e1dc04p-1, -0x1.2f3c316625778p-3, -0x1.64e152575acfcp-1, -0x1.06e2d5341456fp0,
    0x1.0e48a29ae4375p0, 0x1.68d9626e54019p-2, -0x1.d544dfa921f92p-2, -0x1.2501171dcb051p-1,
    0x1.994ce213e6382p-1, 0x1.9d687793e2784p-1, -0x1.317696392a8cdp-2, -0x1.19fcdd17d0061p-1,
    0x1.a3c4333f1dc0bp-1, 0x1.61f9081dfb72dp-1, -0x1.081afeac3a694p0, 0x1.353b1286e1656p-5,
    -0x1.8fbfe08f8e531p-2, 0x1.50df02658fa7bp-3, -0x1.d6022410a66bp-1, 0x1.2293f721e4813p0,
    -0x1.cd6bbaf38dd7dp-1, 0x1.a63a9118af805p-1, 0x1.e061d765d888dp-2, -0x1.5ba922e09aa84p-1,
    0x1.b2cb062a605e2p-2, -0x1.009c0a0f2329cp0, 0x1.7cfd0478cc30dp-1, 0x1.2528ac10b0fe8p-1,
    0x1.bace50a7049c6p-2, -0x1.8fbd631c61996p-1, -0x1.cd726b32f9bd2p-1, 0x1.b0262d5c7749dp-1,
    -0x1.99f87daaed16dp-1, -0x1.46134445e2e46p-1, -0x1.04d47faeb5ad8p0, -0x1.f2abee728c5bep-4,
    0x1.11b7518e6748bp-1, 0x1.1c0219af7d01p-2, 0x1.52b04edee4059p-1, -0x1.9e76a7a17b84bp-2,
    -0x1.282c5e78bc54fp0, 0x1.be659d93ee941p-1, -0x1.e697123ac43adp-3, -0x1.e50c134ba8e23p-1,
    -0x1.5fdf066d1ec85p-2, 0x1.af5608372b564p-2};
    static constexpr double loss_after = 0x1.334ed0597c8e7p-1;
};

// nn.Sequential(Flatten(start_dim=1, end_dim=-1), Linear(in_features=12, out_features=3,
// bias=True), SiLU(), Linear(in_features=3, out_features=2, bias=True))
struct image {
    static constexpr const char* name = "image";
    using Network = bp::Network<double, bp::Input<2, 2, 3>, bp::Dense<3, bp::SiLU>, bp::Dense<2>,
        bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
    0x1.2p-2, -0x1.5cp-1, 0x1.8p-4, -0x1.38p-2, -0x1.2p-4, -0x1.8cp-1, -0x1.08p-1, 0x1.14p0,
    0x1.b6p-1, 0x1.08p-3, 0x1.0ep-1, -0x1.d4p-1, -0x1.38p-3, -0x1.d4p-1, 0x1.f8p-2, 0x1.ep-3,
    -0x1.8p-7, -0x1.74p-2, -0x1.2p-2, 0x1.f8p-1, 0x1.9ep-1, 0x1.02p0, -0x1.08p-2, 0x1.02p-1,
    -0x1.2p-5, -0x1.32p-1, -0x1.bcp-2, -0x1.92p-1, 0x1.f8p-3, -0x1.14p0, 0x1.f8p-2, 0x1.8p-6,
    0x1.98p-1, 0x1.dap-1, 0x1.a4p-2, -0x1.1ap0, 0x1.a4p-1, 0x1.c8p-2, 0x1.14p-1, 0x1.56p-1, 0x1.2p0,
    -0x1.b6p-1, 0x1.f8p-2, -0x1.c8p-3, -0x1.bcp-1, -0x1.f8p-1, 0x1.86p-1};
    static constexpr double x[] = {
    0x1.8p0, 0x1.48p-1, -0x1.7p-2, -0x1.fp-2, 0x1.a8p-1, 0x1.5cp0, 0x1.68p0, 0x1p-2, -0x1.ap-3,
    -0x1.ep-3, 0x1.8p-1, 0x1.ep-1, 0x1.ap-3, 0x1.1p-1, -0x1.24p0, 0x1.04p0, -0x1.1p-1, -0x1.d8p-1,
    -0x1.18p0, 0x1.68p0, 0x1.34p0, -0x1.2cp0, -0x1.d8p-1, -0x1.7p0, 0x1.9p-1, -0x1.cp-4, 0x1.6p-1,
    0x1.8p-5, -0x1.6p-2, -0x1.74p0, 0x1.ap-3, 0x1.d8p-1, 0x1.68p0, -0x1.5p-2, -0x1.78p0, 0x1.74p0,
    0x1.4p-1, -0x1.2cp0, -0x1.6p-2, 0x1.5cp0, 0x1.34p0, -0x1.28p0, -0x1.2p-2, -0x1p-6, -0x1.8p-4,
    -0x1.08p-1, 0x1.cp-4, 0x1.18p-1, 0x1.8p0, -0x1.04p0, 0x1.8p-2, 0x1.44p0, 0x1.14p0, -0x1.9p-1,
    0x1.28p-1, 0x1.48p0, 0x1.48p-1, -0x1.8p-1, 0x1.5p0, -0x1.68p0};
    static constexpr int t[] = {0, 0, 0, 0, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.239ec32cd5d28p1;
        static constexpr double y[] = {-0x1.3fc6ccd22d0d1p0, 0x1.d794e0cc20218p-1};
        static constexpr double gradient[] = {
    0x1.a04b5711d8821p-10, 0x1.6395afb49399cp-11, -0x1.8ef2de1bc4d2p-12, -0x1.0cdb52e631295p-11,
    0x1.cba8857909ba4p-11, 0x1.794446e82c35ep-10, 0x1.8646a1a0baf9fp-10, 0x1.15878f613b016p-12,
    -0x1.c2fc48fdffe24p-13, -0x1.042f166b27515p-12, 0x1.a04b5711d8821p-11, 0x1.042f166b27515p-10,
    0x1.c2c591b52785p-5, 0x1.8108c1cabc6c4p-6, -0x1.affd564d9b34cp-7, -0x1.231f98c4fedb3p-6,
    0x1.f1ba2638064d8p-6, 0x1.98830c0c2bd08p-5, 0x1.a6993899d50cbp-5, 0x1.2c83b678c5035p-7,
    -0x1.e856088440256p-8, -0x1.19bb7b1138b32p-7, 0x1.c2c591b52785p-6, 0x1.19bb7b1138b32p-5,
    -0x1.08765f49489dep-10, -0x1.c3ca381d31631p-12, 0x1.fae2e14c75d95p-13, 0x1.5598e5bea876ap-12,
    -0x1.2402b3e0ead9p-11, -0x1.df568cb4d39e3p-11, -0x1.efddf2a968281p-11, -0x1.609dd461b627ep-13,
    0x1.1e803c8f64006p-13, 0x1.4a93f71b9ac56p-13, -0x1.08765f49489dep-11, -0x1.4a93f71b9ac56p-11,
    0x1.15878f613b016p-10, 0x1.2c83b678c5035p-5, -0x1.609dd461b627ep-11, 0x1.ffaadba499da7p-3,
    0x1.fb60f5c120e6bp-3, 0x1.f1e181e7af3afp-3, -0x1.ffaadba499da7p-3, -0x1.fb60f5c120e6bp-3,
    -0x1.f1e181e7af3afp-3, -0x1.cb8a5c0401a24p-1, 0x1.cb8a5c0401a24p-1};
        static constexpr double dx[] = {
    -0x1.59304cbf6c09p-8, -0x1.154a7c964b2e6p-5, 0x1.2e39166ea6b7ap-6, 0x1.2077501750342p-7,
    -0x1.5f30b0484be28p-11, -0x1.b7c19db48f37p-7, -0x1.6ed044ee236bdp-7, 0x1.310a4a079f632p-5,
    0x1.ec0bc267e289cp-6, 0x1.2ae1293b18fbap-5, -0x1.2ca6905ac3a32p-7, 0x1.2b254e3465a3ap-6};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.8004017cd6bacp-1;
        static constexpr double y[] = {
    -0x1.3fc6ccd22d0d1p0, 0x1.d794e0cc20218p-1, 0x1.ee5a060ce877p0, 0x1.f130371cd26fcp0,
    0x1.2991a8fb7a722p2, 0x1.43cc91e2a55f9p-1, 0x1.40cc11dde59a1p0, 0x1.a2484209bb11fp-1,
    0x1.b3421d26eae38p0, 0x1.e29c554641838p-2};
        static constexpr double gradient[] = {
    -0x1.9e0dbc98f240ep-6, 0x1.05ba9aa1c2cdep-6, 0x1.6e04b7c3b82a8p-6, -0x1.9124fe4b19898p-5,
    -0x1.0b6315ff3450dp-6, 0x1.53e0d84f15cf6p-5, 0x1.4183ffa006023p-6, -0x1.2a661badab6c6p-5,
    -0x1.b72bad69c8fb8p-6, 0x1.20e418ce20072p-5, 0x1.7b68cdfa5cebp-8, 0x1.d80d34a7834b1p-6,
    -0x1.7d9b3e7e2b538p-3, 0x1.1b2587da6e442p-3, 0x1.310ca7817b6dap-3, -0x1.75ce07185c694p-2,
    -0x1.1000e6cee156p-3, 0x1.3fec1a51030cfp-2, 0x1.1b20db1fa925ep-3, -0x1.08316d1ba49c2p-2,
    -0x1.813cd5885e21ep-3, 0x1.019ba49c5f4b3p-2, 0x1.d4daf91b58618p-6, 0x1.a7a2556fb1049p-3,
    -0x1.d16b12670041ep-10, 0x1.71836107b5d46p-11, 0x1.752c8022b8a64p-10, -0x1.75afa0a248454p-9,
    -0x1.f081e718b6a09p-11, 0x1.259fa69e5033ep-9, 0x1.01c72314f76ebp-10, -0x1.430c6dbec45e9p-9,
    -0x1.cb6aff0b26fecp-10, 0x1.25da020a33d2ap-9, 0x1.c38307fabe0b8p-13, 0x1.0113c9f74bc8p-9,
    -0x1.54986846595d2p-5, -0x1.3248a2d2dde49p-2, -0x1.5b6536479005ap-9, -0x1.91fbd04618938p-1,
    -0x1.afaba3458b4bp-3, -0x1.dbcb7d6bc9b83p-3, 0x1.91fbd04618938p-1, 0x1.afaba3458b4acp-3,
    0x1.dbcb7d6bc9b83p-3, -0x1.a12eae84d92d7p-2, 0x1.a12eae84d92d6p-2};
        static constexpr double dx[] = {
    -0x1.1426a3cc566dap-10, -0x1.bbaa60f0784a4p-8, 0x1.e38e8a4aa4592p-9, 0x1.cd8bb3588053ap-10,
    -0x1.18f3c039d64f3p-13, -0x1.5fce17c3a5c58p-9, -0x1.25736a581c565p-9, 0x1.e8107672989eap-8,
    0x1.89a301ecb53bp-8, 0x1.de350ec4f4c5dp-8, -0x1.e10a809139052p-10, 0x1.dea216ba3c393p-9,
    0x1.c088138a8ea59p-7, 0x1.01caac8a00916p-3, -0x1.fb112ea98f4fep-5, -0x1.6eeef819e3ea6p-6,
    0x1.3f635538b7606p-9, 0x1.ed720f95ebec3p-5, 0x1.6491f044c848fp-5, -0x1.2110e315af929p-3,
    -0x1.dc71f22225919p-4, -0x1.05a63231a984fp-3, 0x1.62ef2f3dfefc2p-6, -0x1.696782980e209p-5,
    0x1.2baf6089904cp-11, 0x1.4b86053514af6p-8, -0x1.49ae6cadbd61ep-9, -0x1.edbe3a6c048b7p-11,
    0x1.a0b45ca35834bp-14, 0x1.37e4215e404b6p-9, 0x1.c99f9395b84ffp-10, -0x1.734f447c97cf5p-8,
    -0x1.312e12261fff7p-8, -0x1.52438e185cf09p-8, 0x1.e1625678c4618p-11, -0x1.e8fc6d73d200ep-10,
    0x1.aca60d0745d9ep-7, 0x1.d171c401528b7p-4, -0x1.cff46dfc9f127p-5, -0x1.5ebfc23b4855cp-6,
    0x1.1dff4ffc0b902p-9, 0x1.b3a528cb669fap-5, 0x1.3f6f194710771p-5, -0x1.04277e45f0464p-3,
    -0x1.abdd799fc984bp-4, -0x1.dc87d038b1b2ap-4, 0x1.58c7119be236cp-6, -0x1.5d41145584ad4p-5,
    0x1.f7400c1c26fdfp-8, 0x1.0c118354cc5e5p-4, -0x1.0b1aa1eff1aaap-5, -0x1.954e864a2e852p-7,
    0x1.3882ea3329421p-10, 0x1.f4c1e591287d2p-6, 0x1.6c36ef2082163p-6, -0x1.2ab49cb683a6ap-4,
    -0x1.ec614f613eb88p-5, -0x1.13a06c235e076p-4, 0x1.93654b7d440d6p-7, -0x1.96e0a08f0bdb3p-6};
    };
    static constexpr double theta_after[] = {
    0x1.24639be823dbbp-2, -0x1.5d97f81e2bf46p-1, 0x1.6e74bdf7e6996p-4, -0x1.2ec3b283404c7p-2,
    -0x1.132d7d8a2181dp-4, -0x1.8ff9fe972e8cp-1, -0x1.09fca9f06f9f3p-1, 0x1.158dd776ac13fp0,
    0x1.b852da76f0599p-1, 0x1.f62ca67331bedp-4, 0x1.0d42e0289046bp-1, -0x1.d6453560b1374p-1,
    -0x1.0897e8a55f80cp-3, -0x1.de079565e0125p-1, 0x1.e1e00e201d66ap-2, 0x1.23bc9e2870b9dp-2,
    0x1.9d72e5e65c11cp-8, -0x1.a14fc21aa05bbp-2, -0x1.35d211a600143p-2, 0x1.046979d38d232p0,
    0x1.aa8fca8b0085ep-1, 0x1.f29c25cde1fap-1, -0x1.0ead69a64b70fp-2, 0x1.ea17f2983e5ecp-2,
    -0x1.1b2485d12dca4p-5, -0x1.321d8af017a93p-1, -0x1.bc8aa1405d79cp-2, -0x1.9184056496521p-1,
    0x1.f8b7f92f20054p-3, -0x1.142fcf84ad70ep0, 0x1.f7a87da6dac24p-2, 0x1.8c75da286e40fp-6,
    0x1.9846b21caafffp-1, 0x1.d99e494b866c1p-1, 0x1.a3e1834cd97ddp-2, -0x1.1a21e7f6054c9p0,
    0x1.a7e031ade15b9p-1, 0x1.f17a436555caap-2, 0x1.147890ac14f48p-1, 0x1.878382361a5b6p-1,
    0x1.273384f0929fcp0, -0x1.a93b4c1814daap-1, 0x1.94f8fb93cb496p-2, -0x1.00ce13c24a7f4p-2,
    -0x1.c8c4b3e7eb256p-1, -0x1.d743d6b858ed4p-1, 0x1.6543d6b858ed4p-1};
    static constexpr double loss_after = 0x1.1602a7ce2a77dp-1;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), Tanh(), LayerNorm((4,),
// eps=1e-05, elementwise_affine=True), Linear(in_features=4, out_features=2, bias=True))
struct norm {
    static constexpr const char* name = "norm";
    using Network = bp::Network<double, bp::Input<3>, bp::Dense<4, bp::Tanh>, bp::LayerNorm,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.1dp0, 0x1.3ep-1, -0x1.bp-4, -0x1.14p-2, -0x1.32p-1, 0x1.08p-1, 0x1.44p-1, -0x1.98p-1,
    -0x1.98p-1, -0x1.bp-4, 0x1.bp-3, 0x1.5p-2, 0x1.3ep-1, -0x1.d4p-1, 0x1.1ap0, -0x1.8p-4,
    -0x1.bp-2, -0x1.7ap-1, -0x1.0ep-1, -0x1.08p-3, 0x1.2p0, -0x1.a4p-1, -0x1.2p-5, -0x1.c8p-3, 0,
    0x1.c8p-3, -0x1.0ep0, 0x1.5p-3, -0x1.c8p-3, 0x1.17p0, -0x1.0bp0, 0x1.8p-1, 0x1.0bp0,
    -0x1.a4p-1};
    static constexpr double x[] = {
    -0x1.68p0, 0x1p-2, 0x1.48p0, -0x1.88p-1, 0x1p-3, -0x1.5p-1, 0x1.bp-2, 0x1.ep-3, -0x1.3p-1,
    0x1.dp-1, 0x1p-5, 0x1.2p-1, -0x1.7p-1, 0x1.6p0, 0x1.8p-2};
    static constexpr double t[] = {
    -0x1.54p0, -0x1.dp-1, 0x1.2p-1, 0x1.4p-2, 0x1.08p-1, -0x1.28p-1, -0x1.dp-2, 0x1.18p-1,
    0x1.98p-1, -0x1.cp-4};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.35251be594e48p1;
        static constexpr double y[] = {0x1.811f4c99d83b6p-4, -0x1.4a7c79704fb9ap1};
        static constexpr double gradient[] = {
    0x1.06cff6f9c386fp-5, -0x1.75c70f9c1bc5ap-8, -0x1.dee70c0003953p-6, -0x1.dd34281513992p0,
    0x1.53584a039c28ap-2, 0x1.b2c91ed4a0141p0, 0x1.b33dd2fc6d77p-2, -0x1.35814c1437161p-4,
    -0x1.8c8da979e6944p-2, 0x1.fa9c938b195e4p-4, -0x1.6841d502342c4p-6, -0x1.cd9458ead2d8bp-4,
    -0x1.75c70f9c1bc5ap-6, 0x1.53584a039c28ap0, -0x1.35814c1437161p-2, -0x1.6841d502342c4p-4,
    0x1.df64278f0168dp-2, 0x1.cb71f49ea39bbp-2, -0x1.6f58b12bbe16bp-2, -0x1.00f96d4b57f22p-1,
    0x1.7e0db8500e02ap-2, -0x1.82735131e9b45p0, 0x1.fb65a91d11628p-3, -0x1.05ffc3ff63bedp0,
    0x1.b1b5f9c0fb36ap-1, -0x1.b5865062b6db2p-1, 0x1.09320baef0589p0, -0x1.a04fc99939879p-2,
    -0x1.ff07256b2f887p-1, 0x1.01c2c480241ffp0, -0x1.3878b76e0aa45p0, 0x1.ea86ea6ab1438p-2,
    0x1.6c11f4c99d83bp0, -0x1.acf8f2e09f734p0};
        static constexpr double dx[] = {
    -0x1.071aade669d48p-1, -0x1.2b0ef59ba13ffp-1, 0x1.cbb93d5c5b905p-1};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.af0453a3f90b2p0;
        static constexpr double y[] = {
    0x1.811f4c99d83b6p-4, -0x1.4a7c79704fb9ap1, 0x1.91e1c39f78bfep0, -0x1.7be27f0cae4f1p-2,
    0x1.d451b3d902e38p0, -0x1.8737a3902a21ap-3, 0x1.e837b6e883986p0, -0x1.a8419fa3d67dfp-2,
    0x1.2eadb0e98c364p-1, -0x1.900226da1f1d3p0};
        static constexpr double gradient[] = {
    -0x1.6a69c2db0a4c5p-4, -0x1.5a855f373a243p-6, 0x1.8246b7f61f317p-10, -0x1.7805b5ffad0acp-2,
    0x1.33e82c648aca4p-3, 0x1.8c5082258d1efp-2, 0x1.c576183314fadp-3, -0x1.08b566de142fep-2,
    -0x1.32bac856a7b7cp-3, -0x1.830c074bbbf9ap-5, 0x1.6dc177d9bc1cep-5, -0x1.5477318b14514p-5,
    -0x1.3e26758b74cf8p-3, 0x1.92fdf84cee791p-2, -0x1.983805d7c128fp-3, -0x1.85ded0df66059p-4,
    0x1.71a072f03e185p-3, 0x1.0905e80933e9ep-1, -0x1.57e29afcb889cp0, -0x1.ed033739541dcp-3,
    0x1.900a262ede647p-3, -0x1.630d9a505b706p-1, -0x1.50fb82e0b5e9p-2, -0x1.db9607486ad81p-2,
    0x1.2c574762db35cp0, -0x1.619783867158dp-4, -0x1.01a0744173d44p-1, -0x1.06d0857c9c147p-2,
    -0x1.4a3a14bbee079p-1, 0x1.82f841613a1fbp-3, -0x1.73a0d943eb89p-3, 0x1.e218dc375e2e6p-3,
    0x1.2df7325313c55p0, -0x1.c12ad589f5367p-1};
        static constexpr double dx[] = {
    -0x1.a4f77ca3dc87p-4, -0x1.de7e55c5cecc7p-4, 0x1.6fc76449e2d9cp-3, 0x1.03aa69e6d195cp-6,
    -0x1.d50e75198dbdp-6, -0x1.63044b59b3ab1p-6, 0x1.648c6da4b0017p-4, -0x1.a7176d22c9c35p-5,
    0x1.2b2f079cd7374p-7, 0x1.5bd24ef55252bp-4, -0x1.ce0ee45866d86p-4, -0x1.aab5b80e0494p-8,
    -0x1.12f937e3e4f63p-3, 0x1.df1deb9b9516cp-4, 0x1.7db5ef4048bb4p-3};
    };
    static constexpr double theta_after[] = {
    -0x1.19c41a2545c9dp0, 0x1.3f3a4bbb11a71p-1, -0x1.abf8c6e65fe01p-4, -0x1.cd2fe5cc5bd08p-3,
    -0x1.3bf5f0466b7dp-1, 0x1.dee2502d9fee7p-2, 0x1.33167c385673dp-1, -0x1.834b1bd9a5968p-1,
    -0x1.8d554051d07fcp-1, -0x1.a0ebed47f583ap-4, 0x1.a40f0818cfbe4p-3, 0x1.5964cd45659e4p-2,
    0x1.483dc25d6e571p-1, -0x1.ed984e2fbc3c3p-1, 0x1.21f38255b27f4p0, -0x1.420639e1476b2p-4,
    -0x1.c2c48fbd14d0ap-2, -0x1.a32727e0ad604p-1, -0x1.5c2a867baca17p-2, -0x1.79b494225aa51p-4,
    0x1.1ca55b67c6e76p0, -0x1.70d0bc90eb2afp-1, 0x1.b8ca28c7e17c5p-6, -0x1.456d0d40c64aap-3,
    -0x1.8074cb150ff8ap-3, 0x1.ce7c418e25817p-3, -0x1.fc207123f5546p-1, 0x1.9eefbb44b193ep-3,
    -0x1.00d4bf5a4b26cp-3, 0x1.12c2af6761f8p0, -0x1.0515a2d56c7c5p0, 0x1.6f641d024bb4ap-1,
    0x1.b2c569c8108b4p-1, -0x1.5ff2e4374b27fp-1};
    static constexpr double loss_after = 0x1.902b388ff7224p-1;
};

// nn.Sequential(LayerNorm((3,), eps=1e-05, elementwise_affine=True), Linear(in_features=3,
// out_features=4, bias=True), Tanh(), LayerNorm((4,), eps=0.125, elementwise_affine=True))
struct norm_first_and_last {
    static constexpr const char* name = "norm_first_and_last";
    using Network = bp::Network<double, bp::Input<3>, bp::LayerNorm, bp::Dense<4, bp::Tanh>,
        bp::LayerNormWith<std::ratio<1, 8>>, bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
    0x1.38p-2, 0x1.14p0, -0x1.0ep-1, -0x1.2p-3, -0x1.f2p-1, 0x1.ep-5, -0x1.08p-3, -0x1.5p-2,
    -0x1.68p-3, 0x1.3ep-1, 0x1.2p-3, 0x1.7ap-1, -0x1.38p-1, -0x1.68p-3, -0x1.02p-1, -0x1.8p-7,
    -0x1.5p-3, 0x1.a4p-2, -0x1.2cp-2, 0x1.08p0, -0x1.aap-1, -0x1.38p-2, -0x1.bp-3, -0x1.74p-2,
    0x1.d4p-1, 0x1.0bp0, -0x1.1ap-1, -0x1.8cp-2, 0x1.bp-4, -0x1.8p-7};
    static constexpr double x[] = {
    -0x1.ap-3, -0x1.8p0, 0x1.24p0, -0x1.78p-1, 0x1.1p-1, -0x1.4p-2, 0x1.28p0, 0x1.44p0, -0x1.6cp0,
    0x1.1p-2, -0x1.4cp0, 0, 0x1.ap-2, -0x1.88p-1, 0x1p0};
    static constexpr int t[] = {2, 3, 2, 2, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.1e3f4ff055732p0;
        static constexpr double y[] = {
    -0x1.7bfbb5828ed2ep-1, -0x1.bd9b82e1db54fp-2, -0x1.ecd699cbe5708p-3, -0x1.677b944795cb8p-1};
        static constexpr double gradient[] = {
    -0x1.42de104f88514p-7, -0x1.0635d14638b2p-5, 0x1.1bf4217a49399p0, 0x1.5c14ad1d6cc84p-1,
    0x1.aec2be18ebc58p-6, 0x1.ccfe30429456bp-1, -0x1.4a5401d6f359bp-6, -0x1.4547ef5ccdfe7p-2,
    -0x1.50872bec91c25p-4, -0x1.767cd39333eeap-7, -0x1.70c406841f909p-3, -0x1.7d842b2e6042fp-5,
    0x1.40c3f30a9bddap-3, 0x1.3bdd481853969p1, 0x1.46c92aaba2e4fp-1, -0x1.d31c10e426bcep-4,
    -0x1.cbf8f9c727297p0, -0x1.dbe070867b902p-2, 0x1.1caf7370edfe5p-3, 0x1.42be3ca5ae3fep-4,
    -0x1.1471a6be2fa7ap0, 0x1.929132722d433p-1, 0x1.6fd45ae8c7fcp-3, 0x1.25f90cc9d092ap-5,
    0x1.04feaf7ca5abcp-2, -0x1.17574aa63d071p-3, 0x1.956eb6ff4d344p-3, 0x1.138eddbac19cep-2,
    -0x1.58a2d12a568bp-1, 0x1.a5fed23489be1p-3};
        static constexpr double dx[] = {
    0x1.0da9a4ebd9872p-2, -0x1.127207be7f879p-3, -0x1.08e142193386cp-3};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.72b115c811036p0;
        static constexpr double y[] = {
    -0x1.7bfbb5828ed2ep-1, -0x1.bd9b82e1db54fp-2, -0x1.ecd699cbe5708p-3, -0x1.677b944795cb8p-1,
    -0x1.dc4b75137437dp-2, -0x1.c9d39e7f6c92bp-1, -0x1.2ec1da18b5268p-1, -0x1.001da35d11d32p-2,
    -0x1.d9a3e4fcb6dcbp-2, -0x1.bd668712425dp-1, -0x1.ba8c0a69c2d9p-1, 0x1.26bbece7e4a0ep-3,
    -0x1.5d3f466d98465p-1, -0x1.4cf239747782ap-1, -0x1.af753bf6b3c01p-1, -0x1.58031cea34864p-2,
    -0x1.77eb34efc77bdp-1, -0x1.f74a058a9f27p-2, -0x1.b19cdb3a2404cp-2, -0x1.3b6419609306bp-1};
        static constexpr double gradient[] = {
    0x1.735bb80ed39f5p-4, 0x1.2fac4bee29f8ep-5, 0x1.2cb504a0b23fep-3, 0x1.c0381444d7f0bp-4,
    -0x1.c3f4d418eef2bp-5, 0x1.c61fb6480dc06p-3, -0x1.d732e3e54a5cbp-7, -0x1.9e989364eb6b4p-4,
    0x1.420b58cf9484cp-8, -0x1.b0585ee4f8bd3p-8, 0x1.eb074a5b22b5cp-3, 0x1.380577f136a4fp-5,
    -0x1.a035fa3b1dc43p-6, 0x1.a3b7057d84e28p-1, 0x1.01c578f0becffp-3, 0x1.5dcf35bdf25bap-4,
    -0x1.0a81caddd1c9bp0, -0x1.1a4f20e80c084p-4, 0x1.a1b32094824f4p-4, -0x1.64e670e97ed3cp-4,
    -0x1.3052248eee778p-2, 0x1.8113caf2e56a2p-2, -0x1.d371493ec2d04p-4, 0x1.2f6952e011f4dp-3,
    0x1.4e89b3602f97ap-2, -0x1.004522ca21f74p-5, 0x1.dccc20d992238p-6, 0x1.c64698cbfd4e2p-3,
    -0x1.6f7e7a48d21bep-2, 0x1.ba39af54e94a8p-4};
        static constexpr double dx[] = {
    0x1.af75d4ac8f3e9p-5, -0x1.b71cd930cc0c2p-6, -0x1.a7ced02852712p-6, -0x1.5c78377c0b977p-5,
    -0x1.5c76585a0b24dp-6, 0x1.0559b1d48894ep-4, 0x1.dbe0960ee1ea4p-7, -0x1.c88217dff6f78p-7,
    -0x1.35e7e2eeaf28p-11, 0x1.1e99bf5bb3edap-4, 0x1.d59d2007a97c6p-7, -0x1.594d635ca91d4p-4,
    -0x1.31549852ac9a9p-5, 0x1.9aae48f0183a9p-7, 0x1.95520c2d4d18p-6};
    };
    static constexpr double theta_after[] = {
    0x1.252d58e02359bp-2, 0x1.147b145bb9531p0, -0x1.134e189943debp-1, -0x1.3dc65da172c48p-3,
    -0x1.ef646b4224128p-1, 0x1.0166be337b6ddp-5, -0x1.0292891ebf441p-3, -0x1.35e96b58f7834p-2,
    -0x1.673f251b071d3p-3, 0x1.3e735ba03e70cp-1, 0x1.abb41f3494124p-4, 0x1.76b552dda9d38p-1,
    -0x1.34bd5ed1cc31ep-1, -0x1.3128656392f1ep-2, -0x1.09fd1ff099dp-1, -0x1.cd191f8cbc5dcp-6,
    -0x1.cb575af54c1dcp-6, 0x1.a66e80c2dfb59p-2, -0x1.420b05984100cp-2, 0x1.0b3a10538ef1dp0,
    -0x1.94424dd394827p-1, -0x1.6637bfd06e1b7p-2, -0x1.85d58f53c7bfap-3, -0x1.90a122e433eebp-2,
    0x1.bc93ed70e25dep-1, 0x1.0d004ec259accp0, -0x1.1c90cc0bd8a68p-1, -0x1.b45b61c8e58ecp-2,
    0x1.4bc9bbf66d8afp-3, -0x1.867e41a9fe9b9p-6};
    static constexpr double loss_after = 0x1.326409789a8cap0;
};

// nn.Sequential(Residual( (0): Linear(in_features=3, out_features=3, bias=True) (1): Tanh() ),
// Linear(in_features=3, out_features=2, bias=True))
struct residual_block {
    static constexpr const char* name = "residual_block";
    using Network = bp::Network<double, bp::Input<3>, bp::Residual<bp::Dense<3, bp::Tanh>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    -0x1.1ap0, -0x1.8p-1, 0x1.8p-5, 0x1.8p-1, 0x1.5cp-1, -0x1.3ep-1, 0x1.c8p-1, 0x1.5cp-1, 0x1.5p-3,
    -0x1.2cp-2, 0x1.86p-1, 0x1.f2p-1, -0x1.bp-3, -0x1.08p-2, -0x1.62p-1, -0x1.02p-1, -0x1.14p-1,
    0x1.5cp-2, -0x1.68p-2, 0x1.3ep-1};
    static constexpr double x[] = {
    0x1.6p0, 0x1.18p-1, -0x1.04p0, -0x1.8p-2, -0x1.24p0, -0x1.14p0, -0x1.6p-1, -0x1p-4, 0x1.ep-2,
    -0x1.8p-2, 0x1.e8p-1, -0x1.2cp0, -0x1.6p0, 0x1.18p-1, 0x1p-4};
    static constexpr double t[] = {
    -0x1.4cp0, 0x1.8p0, -0x1.c8p-1, -0x1.48p0, 0x1.fp-1, 0x1.cp-1, 0x1.ep-2, -0x1.98p-1, 0x1.b8p-1,
    0x1p-3};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.f5dafdbc903f9p0;
        static constexpr double y[] = {-0x1.9eb97c60610d5p-1, -0x1.ad5c9a43781afp-2};
        static constexpr double gradient[] = {
    0x1.9aad382be39e6p-5, 0x1.46acb28000b26p-6, -0x1.2f5738092537ep-5, 0x1.2f6b9599723e3p-6,
    0x1.e2b6cb1707347p-8, -0x1.c03c05b9f4678p-7, -0x1.670e77a8c1b4ap-5, -0x1.1d9cf674c8a12p-6,
    0x1.0936529103711p-5, 0x1.2aac85f15fb9p-5, 0x1.b956ab0dbd71cp-7, -0x1.0521cb63759aap-5,
    0x1.8b2aad6ae0cb6p-3, 0x1.7fbe992024c93p-1, -0x1.fc833ae7d5b83p-7, -0x1.857394072f76cp-1,
    -0x1.7a31ca1935045p1, 0x1.f528782361ddep-5, 0x1.f28d073f3de56p-2, -0x1.eb572690de06cp0};
        static constexpr double dx[] = {
    0x1.9cabb6d075f1p-1, 0x1.bd0dc57aeba42p-1, -0x1.003273ed1cffp0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.9e456e389d3c5p0;
        static constexpr double y[] = {
    -0x1.9eb97c60610d5p-1, -0x1.ad5c9a43781afp-2, 0x1.764181c7cd0d4p-1, 0x1.94c50c1e1ec54p-2,
    -0x1.b583e14ff66acp-1, 0x1.16e0b1dd419aep0, -0x1.8a3350ccdaee7p-2, -0x1.cb3e98862e28cp-5,
    -0x1.f90464ec70852p-2, 0x1.6c55457383e8cp-1};
        static constexpr double gradient[] = {
    0x1.17d5b18119681p-5, 0x1.a63866df0c5eap-4, 0x1.4dbfbcfab04e4p-3, 0x1.17549c97cfd3ap-5,
    0x1.0a88988709459p-2, 0x1.21cd49e5fcdbfp-2, -0x1.d565e1e3569dp-2, 0x1.1b3c0a336078fp-2,
    0x1.504acd55ae2a8p-3, -0x1.6d4b42e9c7b5p-4, -0x1.3be9984c9aafdp-3, 0x1.a086abf02dfbfp-2,
    0x1.27cc9bd0350a3p-1, -0x1.144931b6c5445p-1, -0x1.7e8ed95bc28f4p-1, -0x1.0f4a1252b0b78p-2,
    -0x1.02f925a7d72b6p-1, -0x1.ca72e954fc448p-2, -0x1.896fe2b546751p-2, 0x1.0a09303ac96d5p-2};
        static constexpr double dx[] = {
    0x1.4a22f8a6c4c0cp-3, 0x1.640b0462561cep-3, -0x1.99ea5314fb319p-3, -0x1.819e7ebbc3cb9p-2,
    -0x1.9f2b94d025a98p-2, 0x1.6ec3ca7948978p-7, 0x1.10119ff0b368bp-2, 0x1.f14e1df4dc7fcp-3,
    0x1.0cdb740d93cdp-2, 0x1.5733f016d3a5fp-5, 0x1.7723fcbb48b8p-6, 0x1.6f26e58225ad1p-3,
    0x1.9f3addd802b86p-3, 0x1.4e9fd5e5df0ccp-3, 0x1.09a8e0c3d1196p-2};
    };
    static constexpr double theta_after[] = {
    -0x1.1ae380366054ap0, -0x1.8958ab2a76956p-1, 0x1.199d1db161584p-6, 0x1.7c61f86730fa9p-1,
    0x1.473f72dc8eaf2p-1, -0x1.54fa5e5cde92fp-1, 0x1.f0824b09f3b7fp-1, 0x1.4585e1349b7cap-1,
    0x1.1da139a9952dep-3, -0x1.1ecb378b18149p-2, 0x1.9338ab16b046ap-1, 0x1.ccd1526cfe7d9p-1,
    -0x1.3f1b7e08a4d36p-2, -0x1.642ab122ecb76p-3, -0x1.20925d37c1b6ep-1, -0x1.d20d9a9dc91e9p-2,
    -0x1.ce3562ff48d3p-2, 0x1.b04e8c6f0272ap-2, -0x1.292d082b03fdap-2, 0x1.2720ebe08debap-1};
    static constexpr double loss_after = 0x1.3a7aec1c6fd79p0;
};

// nn.Sequential(Residual( (0): LayerNorm((3,), eps=1e-05, elementwise_affine=True) (1):
// Linear(in_features=3, out_features=4, bias=True) (2): GELU(approximate='none') (3):
// Linear(in_features=4, out_features=3, bias=True) ), Residual( (0): LayerNorm((3,), eps=1e-05,
// elementwise_affine=True) (1): Linear(in_features=3, out_features=4, bias=True) (2):
// GELU(approximate='none') (3): Linear(in_features=4, out_features=3, bias=True) ),
// Linear(in_features=3, out_features=3, bias=True))
struct residual_norm {
    static constexpr const char* name = "residual_norm";
    using Network = bp::Network<double, bp::Input<3>, bp::Residual<bp::LayerNorm, bp::Dense<4,
        bp::GELU>, bp::Dense<3>>, bp::Residual<bp::LayerNorm, bp::Dense<4, bp::GELU>, bp::Dense<3>>,
        bp::Dense<3>, bp::SoftmaxCrossEntropy>;
    static constexpr double theta[] = {
    0x1.62p-1, -0x1.98p-2, -0x1.cep-1, -0x1.ecp-2, 0x1.8p-3, 0x1.ecp-1, -0x1.08p-3, 0x1.bcp-1,
    0x1.1ap0, -0x1.68p-3, 0x1.02p0, -0x1.c8p-2, 0x1.f8p-3, 0x1.3ep-1, 0x1.c8p-2, -0x1.a4p-2,
    0x1.f8p-2, 0x1.02p-1, 0x1.92p-1, -0x1.8p-1, -0x1.8p-4, -0x1.02p0, 0x1.2cp-1, -0x1.f2p-1,
    -0x1.02p0, 0x1.ecp-1, -0x1.5cp-1, 0x1.aap-1, 0x1.02p-1, 0x1.1ap-1, -0x1.5p-4, -0x1.9ep-1,
    -0x1.f8p-2, -0x1.02p-1, 0x1.cep-1, 0x1.86p-1, 0x1.bcp-2, 0x1.cep-1, 0x1.05p0, -0x1.11p0,
    0x1.44p-2, 0x1.cep-1, 0x1.f2p-1, 0x1.2p-3, -0x1.02p-1, 0x1.c2p-1, 0x1.f8p-2, -0x1.f8p-2,
    -0x1.44p-2, -0x1.8p-5, -0x1.cep-1, 0x1.02p-1, -0x1.e6p-1, -0x1.ecp-2, 0x1.5p-4, -0x1.98p-3,
    -0x1.92p-1, 0x1.32p-1, 0x1.2p-3, -0x1.14p0, 0x1.1dp0, 0x1.5p-2, -0x1.a4p-1, -0x1.5p-2,
    -0x1.a4p-2, -0x1.8cp-1, -0x1.2p-1, -0x1.c8p-2, -0x1.8p-3, 0x1.98p-2, 0x1.8p-3, 0x1.74p-2,
    -0x1.11p0, -0x1.a4p-2, 0x1.d4p-1, -0x1.6ep-1, -0x1.86p-1, 0x1.08p-1, -0x1.c8p-3, -0x1.f8p-3,
    -0x1.86p-1, -0x1.f2p-1, -0x1.1dp0, 0x1.5p-2, -0x1.8p-6, 0x1.cep-1};
    static constexpr double x[] = {
    -0x1.2p-2, 0x1.bp-1, -0x1.6p0, -0x1p-6, 0x1.54p0, -0x1.3p-1, -0x1.1p0, 0x1.2p-2, 0x1.74p0,
    0x1.dp-1, 0x1.cp-1, 0x1.6p-2, 0x1.3p0, 0x1.a8p-1, -0x1.ep-1};
    static constexpr int t[] = {2, 2, 0, 0, 1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.423161f5dc0c1p-1;
        static constexpr double y[] = {
    0x1.1a96ed22ca8f2p2, 0x1.801557f03c9fp0, 0x1.266bc503b3cf6p2};
        static constexpr double gradient[] = {
    0x1.3af299e915097p-8, 0x1.8ea8949160abfp-3, -0x1.4dd9965e33efbp-2, -0x1.abefc2b89482cp-2,
    0x1.43feb594cf6f5p-3, 0x1.11e244677e4bep-2, -0x1.9b661f2bf846dp-3, -0x1.fe06da0133d6dp-4,
    0x1.b1f7525ce4abfp-1, -0x1.5e0bd3096415fp-5, -0x1.b1f72967a606cp-6, 0x1.713f758e3dc93p-3,
    0x1.81551f578af5fp-2, 0x1.ddb6151700d51p-3, -0x1.967846d1c909dp0, -0x1.85fc062dc2cc9p-3,
    -0x1.e37a7cf9d34b3p-4, 0x1.9b6081459b149p-1, 0x1.a52736982628cp-2, 0x1.6658850c5d9dap-4,
    -0x1.8a77ff477411dp-1, 0x1.8f3b22999ce42p-2, 0x1.227046b3b5033p1, -0x1.6c1c701541181p-5,
    0x1.2518349132a3dp-2, 0x1.1cd694ef46a32p-5, 0x1.7ad5375c3d1ffp-3, -0x1.daed6c74af3c9p-9,
    0x1.7e4c148b47f01p-6, 0x1.73872e2a5cce3p-9, 0x1.41f597fc0f10ep-1, -0x1.93a09d4b24feep-7,
    0x1.44e75077cabaep-4, 0x1.3bc04d93c91b1p-7, 0x1.97b10ea5bd4aep-1, 0x1.09e2c455f4e26p-4,
    0x1.c3f00a9d458d8p-3, -0x1.7c9b1a6f773e2p-2, -0x1.43d9d76fb01bcp-4, 0x1.b7884ad4b8535p-1,
    -0x1.1e1c5e8673e8p-2, 0x1.4486443dd078fp-2, -0x1.96acfed7943e9p-1, -0x1.a1725f2776f5fp0,
    -0x1.64ae343f7511dp-1, -0x1.2473cf68df646p1, -0x1.b192dd50e5482p-4, -0x1.7275b9fcb08bp-5,
    -0x1.2fc02010fb0edp-3, 0x1.7626e9292d94dp-2, 0x1.3fb01fcb909f3p-3, 0x1.061f0655c3fd5p-1,
    0x1.0e3fa373f7965p-3, 0x1.cdd1a1b6aca86p-5, 0x1.7aa8872985781p-3, -0x1.13387fb007fc4p0,
    -0x1.1dda651013f5fp-4, 0x1.ed5a73219b90ap-3, 0x1.6458e5f1f6c83p-4, 0x1.21614ce724ddp0,
    -0x1.ee2258c947a3cp-4, 0x1.527df814cbad9p-1, -0x1.5741e52bd889p-4, 0x1.8bf4c49dad2fap-3,
    -0x1.520f44751d68ap-6, 0x1.cf27d601369a9p-4, -0x1.d5ad0cbd477c9p-7, 0x1.0860dd01d5c1bp-2,
    -0x1.c371359c5e428p-6, 0x1.353f4901c05d1p-3, -0x1.3999d012775a4p-6, 0x1.8bcf78f9719a3p-1,
    0x1.0ecaba7f9c836p-3, 0x1.699d08f9d23d6p-3, 0x1.c901497ccabaep-2, -0x1.ff8cd14a502d6p-1,
    -0x1.ceda368c12241p-1, 0x1.8c4a4ff4b8aadp-6, -0x1.bb96bcf1f9633p-5, -0x1.915c5dcbd69dcp-5,
    -0x1.e1c5ee7c1645ap-2, 0x1.0da31e8cb7e1dp0, 0x1.e7effc68cf8ep-1, 0x1.c5a60a2a46569p-2,
    0x1.8961381357efdp-6, -0x1.de3c1dab7bd5ap-2};
        static constexpr double dx[] = {
    0x1.64a313907e39p-1, 0x1.d33b9eb7ab5fep-4, 0x1.15bdc4e0b34afp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.41a0f30898e3ap0;
        static constexpr double y[] = {
    0x1.1a96ed22ca8f2p2, 0x1.801557f03c9f1p0, 0x1.266bc503b3cf6p2, 0x1.d06a89037d37cp1,
    0x1.504a7a203a3e3p0, 0x1.712caed9790eap1, 0x1.ad2b92a322688p-3, 0x1.573751ce7cfap-4,
    -0x1.969a9894faf74p-1, 0x1.1d7a2128bffb5p2, 0x1.cfb3703e26b89p0, 0x1.d11c820d82b0cp0,
    0x1.612d0c7f94d0cp2, 0x1.132f25b11674p1, 0x1.b2e012247376ap1};
        static constexpr double gradient[] = {
    -0x1.003df51a86a5dp-7, 0x1.4346cc96c058cp-3, -0x1.ceb73bd80ef2ep-2, -0x1.9812e603d9478p-3,
    0x1.cdf61f0f69246p-4, 0x1.93f5127dc51dbp-4, 0x1.1ed282f3cedecp-5, -0x1.6f15bc420f531p-4,
    0x1.3d366cb36da04p-1, -0x1.391e652d849cap-4, -0x1.40084ca7c2f6bp-7, 0x1.743774b307c8dp-4,
    0x1.7710bd44a603ep-3, 0x1.fc8ecd3198a33p-4, -0x1.82500f0fb8e9ep-1, -0x1.6add5bf7f7fefp-4,
    -0x1.047c13ca692cp-4, 0x1.8f4df6cdffc1ep-2, 0x1.796ae0cf33738p-3, 0x1.56f7e4041a245p-4,
    -0x1.6a6e81971f3aep-2, 0x1.6fe50b7d50679p-3, 0x1.0e0e2388d5883p0, -0x1.943ef66c38d62p-7,
    0x1.241188423379p-3, 0x1.fe5077809eb39p-6, -0x1.97c55ba3614e7p-3, -0x1.0ce9ea0877194p-10,
    -0x1.2a9fdb89d5666p-4, -0x1.321fa8f7e4706p-7, 0x1.e20921edb3dp-8, -0x1.d07ae2537cdc4p-9,
    -0x1.b2c49f9bf641cp-5, -0x1.8153d2711c42fp-9, 0x1.3738413c8544fp-2, -0x1.2cf8310874336p-6,
    0x1.6a03a1ffc4d39p-5, -0x1.385635473bcd4p-3, -0x1.0c025e5bdbcd5p-6, 0x1.561da889a4bap-2,
    -0x1.5a13cc55b7a0dp-3, 0x1.7e7a456945fd5p-4, -0x1.4bf9ca9ce3386p-2, -0x1.6c268ac4b5b29p-1,
    -0x1.3ae9f4eb50ab4p-2, -0x1.00468435dab3dp0, -0x1.e640570333727p-5, -0x1.53819d530f695p-6,
    -0x1.42b28ffc7aec4p-4, 0x1.065494b0c4121p-2, 0x1.7ae76c3198d57p-4, 0x1.69cc341b7128dp-2,
    0x1.ae260aa36f3bfp-5, 0x1.e140410c05df7p-6, 0x1.073305075340bp-4, -0x1.de23b8d00133bp-2,
    -0x1.358912a4b5e7dp-5, 0x1.122d1e55baa9ap-3, 0x1.528333eac87f1p-4, 0x1.3441aa597b94p-1,
    -0x1.955e915bf247ep-5, 0x1.5722a721082cdp-2, -0x1.d814faa616eeep-5, -0x1.745e94435d4d8p-5,
    0x1.01bcf04433a2p-11, -0x1.f0dbaee2da2bcp-6, 0x1.1b3ff2b4757d3p-7, -0x1.7bcd4972c648p-6,
    -0x1.a54d9af5feb5p-10, -0x1.2c8c2d866e01cp-6, 0x1.c206200aa812ep-8, 0x1.41eddcf67f31ap-2,
    0x1.bddd4bf6ceadp-11, 0x1.db8cd9ef80661p-7, 0x1.0c5d329e55fe5p-1, -0x1.5a182cb43f0a8p-1,
    -0x1.a6bfdc27a22dbp-1, -0x1.6666de4f2f219p-2, 0x1.54e137c8ebf8cp-2, 0x1.d17a2fed82827p-2,
    -0x1.64a70ddaf9b5ep-3, 0x1.5f4f219f921c4p-2, 0x1.7c058861c1d8ep-2, 0x1.031d6f04c5d2ep-2,
    -0x1.5fa37fdbfddaap-4, -0x1.56691e1b8cb85p-3};
        static constexpr double dx[] = {
    0x1.1d4f42d9fe93fp-3, 0x1.75c94bc622b2dp-6, 0x1.bc62d49ab877ep-5, 0x1.ccf4f8b2e2cb4p-3,
    0x1.b5051fc87fep-7, 0x1.69a69452a4eabp-4, -0x1.8e6ea813c8054p-4, 0x1.5bd4b28115886p-6,
    0x1.9431cd6b3b33cp-5, -0x1.089654cb396ap-7, -0x1.ec414c608ff84p-8, -0x1.5cf54bed293dp-8,
    0x1.4dce36aca206p-5, -0x1.a276b9b304adap-4, -0x1.ab383bbba6a8bp-4};
    };
    static constexpr double theta_after[] = {
    0x1.5efe99d20c532p-1, -0x1.a97bb11b2bbdfp-2, -0x1.af9000af64a8cp-1, -0x1.e1a1923a06b0bp-2,
    0x1.65c8053a15a1p-3, 0x1.e96bc50b6ebbdp-1, -0x1.20fd220b4510cp-3, 0x1.c12def7977f6p-1,
    0x1.0d209a4c66f2cp0, -0x1.507be01ec361fp-3, 0x1.022d1fd9a5b06p0, -0x1.cb662d96fb7a2p-2,
    0x1.cd024e20ff68cp-3, 0x1.370b703a7c591p-1, 0x1.e293a8e3599ep-2, -0x1.9b0fe4fa5059ap-2,
    0x1.ff179efc735dcp-2, 0x1.e671e9ff3938bp-2, 0x1.8ee56a51b5463p-1, -0x1.8440d7d9ae7b9p-1,
    -0x1.52f06a660ae23p-4, -0x1.052e22a6b4cd8p0, 0x1.11999e98220dp-1, -0x1.f26d705a3397cp-1,
    -0x1.02985febf920ap0, 0x1.ea00ddc6eece4p-1, -0x1.4ee3ad6930f71p-1, 0x1.aa2a31307b185p-1,
    0x1.07b2d11ba7d0ep-1, 0x1.1a9a51a8d539ep-1, -0x1.36971d2effc0cp-5, -0x1.9e3eb7eae9826p-1,
    -0x1.e4c2a13e62b3cp-2, -0x1.01eeb67bf684ep-1, 0x1.c9ea5923592a1p-1, 0x1.869fb20084c7ap-1,
    0x1.c5733a0b2a25p-2, 0x1.d12b4a1d913ecp-1, 0x1.04076ef67b797p0, -0x1.15b6cb3c35c71p0,
    0x1.53b9e886d258bp-2, 0x1.cd75e3275b394p-1, 0x1.f84f93d08055cp-1, 0x1.606d22d63eee1p-3,
    -0x1.e6b3d6b148bep-2, 0x1.e06210a106de6p-1, 0x1.005b35d6c44e5p-1, -0x1.f53a797cdbb65p-2,
    -0x1.38a5da132505dp-2, -0x1.1b5f7eb19619ep-4, -0x1.d333bc682d55p-1, 0x1.e13c6263daaabp-2,
    -0x1.e6b6418e94b86p-1, -0x1.ef376c8f2cf41p-2, 0x1.4a2329008e59p-4, -0x1.69c8f7d4fad7dp-3,
    -0x1.8f482a351e465p-1, 0x1.2d51fe7318aedp-1, 0x1.0b9ccdbed79cp-3, -0x1.1f2e0e8a96629p0,
    0x1.1d59825bc1f28p0, 0x1.402a9c1aea9dp-2, -0x1.a15f99babd049p-1, -0x1.3c890871746fcp-2,
    -0x1.a53bd02aaea3cp-2, -0x1.86b07d768983p-1, -0x1.2106eda1516b6p-1, -0x1.b610683828682p-2,
    -0x1.827b68ce2786ep-3, 0x1.a26ac5e05f02fp-2, 0x1.7c447f475a6c9p-3, 0x1.690b88df273d9p-2,
    -0x1.0f4c551723627p0, -0x1.9d52e42fb3abcp-2, 0x1.c11df2bf9e718p-1, -0x1.4f4c6cfd6ec4ap-1,
    -0x1.4ae98c4fb4568p-1, 0x1.20082a2c89e8dp-1, -0x1.1e018b2298004p-2, -0x1.54715cb062c39p-2,
    -0x1.8b261cec285a5p-1, -0x1.f3b2cd71453b4p-1, -0x1.246ee2ac0d23ep0, 0x1.3d222bf96fe4bp-2,
    -0x1.01cf6281d1eccp-7, 0x1.cf76278d4f556p-1};
    static constexpr double loss_after = 0x1.bf0bd1a58aaap-1;
};

// nn.Sequential(Residual( (0): Linear(in_features=2, out_features=2, bias=True) (1): Sigmoid() (2):
// Residual( (0): Linear(in_features=2, out_features=2, bias=False) (1): Tanh() ) ))
struct residual_nested {
    static constexpr const char* name = "residual_nested";
    using Network = bp::Network<double, bp::Input<2>, bp::Residual<bp::Dense<2, bp::Sigmoid>,
        bp::Residual<bp::Dense<2, bp::Tanh, bp::NoBias>>>, bp::Huber>;
    static constexpr double theta[] = {
    0x1.14p-2, 0x1.74p-1, -0x1.dap-1, -0x1.2p-4, 0x1.98p-3, 0x1.3ep-1, -0x1.0ep0, -0x1.8cp-1,
    -0x1.dap-1, 0x1.38p-2};
    static constexpr double x[] = {
    0x1.18p0, -0x1.5p0, 0x1.7p-1, -0x1.ap-2, -0x1.1cp0, -0x1.a8p-1, 0x1.4p0, 0x1.6p0, -0x1.6p-2,
    -0x1p-3};
    static constexpr double t[] = {
    0x1.68p-1, 0x1.3cp0, -0x1.7p0, 0x1.7p-2, -0x1.ap-2, -0x1.cp-2, -0x1.cp-3, 0x1.2p0, 0x1.f8p-1,
    0x1.ep-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.db6b58826d907p-1;
        static constexpr double y[] = {0x1.b4d302533bedcp-1, -0x1.1c899998a5767p0};
        static constexpr double gradient[] = {
    0x1.efeba415f8441p-4, -0x1.298d627394f5ap-3, -0x1.744d8a01b8b4p-3, 0x1.bec37268773e7p-3,
    0x1.c569ba97be6a2p-4, -0x1.54642667f9542p-3, 0x1.205a762ba8a1cp-6, 0x1.3d297edd1511ep-6,
    -0x1.785a99a49cc9p-3, -0x1.9df45e77a718ap-3};
        static constexpr double dx[] = {0x1.08f0bded166bep-2, -0x1.a1acc641c825cp-2};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.4b1904ef2cf64p-1;
        static constexpr double y[] = {
    0x1.b4d302533beddp-1, -0x1.1c899998a5767p0, 0x1.04d4dab3f81b4p-1, -0x1.dc671071180e4p-3,
    -0x1.8a8f7b40c844fp0, -0x1.f773dc75ba2ap-6, 0x1.427a9f169ca34p0, 0x1.256b95a7b4466p0,
    -0x1.45c9b46069681p-1, 0x1.6a309b219e382p-2};
        static constexpr double gradient[] = {
    0x1.3dd7217588ap-4, -0x1.2a94f9382e237p-7, -0x1.273e056d7f022p-4, 0x1.43d1f490ed538p-5,
    0x1.0e439c1e324f2p-5, -0x1.0905c357b1744p-4, 0x1.7eacb683d875cp-6, -0x1.7b210074ce442p-6,
    -0x1.3e0f7d27b755cp-4, -0x1.24ec3d8df80fep-4};
        static constexpr double dx[] = {
    0x1.a7e7964823dffp-5, -0x1.4e23d1ce39b7dp-4, 0x1.0f44491e3a822p-3, -0x1.3fe636571caap-5,
    -0x1.da8e6b0e0a0fbp-4, 0x1.96df6dd537adcp-6, 0x1.b8101ce9fb26dp-4, 0x1.2c4454c22565ep-7,
    -0x1.78c201646d7p-4, -0x1.e88746a749751p-5};
    };
    static constexpr double theta_after[] = {
    0x1.05211963f26ap-2, 0x1.74d920c9ab41bp-1, -0x1.d315f753ffa25p-1, -0x1.3e923a984389bp-4,
    0x1.8b89185ec0d6fp-3, 0x1.442be6cd6430bp-1, -0x1.0f1c400566d12p0, -0x1.89c927f19c859p-1,
    -0x1.d2a8b3d7db4c6p-1, 0x1.459d17902134ep-2};
    static constexpr double loss_after = 0x1.483aa03af74e1p-1;
};

// nn.Sequential(Dropout(p=0.25, inplace=False), Linear(in_features=3, out_features=4, bias=True),
// ReLU(), Dropout(p=0.5, inplace=False), Residual( (0): Linear(in_features=4, out_features=4,
// bias=True) (1): Tanh() (2): Dropout(p=0.3333333333333333, inplace=False) ), Linear(in_features=4,
// out_features=2, bias=True))
struct dropout_predicts {
    static constexpr const char* name = "dropout_predicts";
    using Network = bp::Network<double, bp::Input<3>, bp::Dropout<std::ratio<1, 4>>, bp::Dense<4,
        bp::ReLU>, bp::Dropout<std::ratio<1, 2>>, bp::Residual<bp::Dense<4, bp::Tanh>,
        bp::Dropout<std::ratio<1, 3>>>, bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr double theta[] = {
    0x1.a4p-1, -0x1.d4p-1, 0x1.2cp-1, 0x1.ep-2, 0x1.68p-2, 0x1.68p-3, -0x1.2p-4, 0x1.bp-4, 0x1.11p0,
    0x1.8p-7, 0x1.c8p-3, 0x1.14p-2, -0x1.1ap0, 0x1.bp-1, -0x1.02p-1, 0x1.8p-7, -0x1.f8p-3,
    0x1.08p-2, 0x1.8p-4, 0x1.98p-2, 0x1.9ep-1, 0x1.0ep0, 0x1.5cp-2, 0x1.5p-4, 0x1.ecp-1, 0x1.ep-2,
    0x1.5p-3, -0x1.14p-1, -0x1.a4p-1, 0x1.dap-1, -0x1.08p-1, 0x1.92p-1, 0x1.c8p-2, -0x1.fep-1,
    -0x1.2p-1, 0x1.ep-5, -0x1.1ap-1, 0x1.98p-2, 0x1.62p-1, 0x1.08p-2, -0x1.2cp-1, 0x1.2p0,
    -0x1.b6p-1, 0x1.bcp-1, -0x1.11p0, 0x1.2p-4};
    static constexpr double x[] = {
    -0x1.ap-1, -0x1.8p-5, 0x1.ap-3, -0x1.3cp0, 0x1.ep-1, -0x1p-5, -0x1.e8p-1, 0x1.04p0, 0x1.3p-2,
    -0x1p-6, -0x1.4p-1, 0x1.48p-1, 0x1.44p0, 0x1.5cp0, 0x1.68p-1};
    static constexpr double t[] = {
    -0x1.ep-1, -0x1.24p0, -0x1.24p0, 0x1.08p0, -0x1.28p-1, -0x1.98p-1, -0x1.78p-1, 0x1.54p0,
    -0x1.d8p-1, 0x1.98p-1};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr double loss = 0x1.945de00eb0f51p0;
        static constexpr double y[] = {-0x1.71d8cd9245bc5p0, 0x1.202eb206a3554p-1};
        static constexpr double gradient[] = {
    0, 0, 0, -0x1.4eeda1997f19ap1, -0x1.352a1f03d7c8ep-3, 0x1.4eeda1997f19ap-1, 0, 0, 0,
    -0x1.2e887e565f53dp1, -0x1.1742eac5e1d74p-3, 0x1.2e887e565f53dp-1, 0, 0x1.9c38295a750bep1, 0,
    0x1.74593907d7c9ap1, 0, -0x1.ff6d2f68a818fp-3, 0, -0x1.8ab0a109e3a2ep-6, 0,
    0x1.51c0a7888580fp-1, 0, 0x1.04a883a04b077p-4, 0, -0x1.88abc4a6a0591p-1, 0,
    -0x1.2f0a8a58bac03p-4, 0, 0x1.f6769f2c3eccep-2, 0, 0x1.83c5d0b143d06p-5, -0x1.0932d0fde8e91p-1,
    0x1.5e47e9ff0cce3p0, -0x1.973c86d95657ap0, 0x1.048cfa6b033c1p0, -0x1.12867cbf6eff1p-2,
    -0x1.10e40fb5a3325p-6, 0x1.680b2cf2774dp-3, -0x1.18c68e678270ep-2, 0x1.ccff4453f7627p-1,
    0x1.ca409fdcec64dp-5, -0x1.2e4d4cd2ba53fp-1, 0x1.d77e2f75d97a1p-1, -0x1.03b19b248b78ap-1,
    0x1.b417590351aaap0};
        static constexpr double dx[] = {
    0x1.8b2ebe1afcc9ep0, 0x1.c7a7387918642p0, 0x1.59a3d7480778ep0};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr double loss = 0x1.01ddc569b86aap1;
        static constexpr double y[] = {
    -0x1.71d8cd9245bc5p0, 0x1.202eb206a3554p-1, -0x1.55d66b2c2c107p0, 0x1.0c473e39360f4p0,
    -0x1.1a75a9b3efb6bp0, 0x1.b10b0aca66e1ep0, -0x1.12c201743861fp0, 0x1.01d1f9980e9fap0,
    0x1.55498d0b0022ap-2, 0x1.df430a2b173a9p1};
        static constexpr double gradient[] = {
    0, 0, 0, -0x1.7aa2f88b07ca8p-2, 0x1.13888c2701d83p1, 0x1.ae34597afe34ap-1,
    -0x1.beac96ba2e5f9p-2, -0x1.e2e45f3ef5eacp-2, -0x1.e99ea8fbed9d6p-3, -0x1.1c02da868f676p-2,
    0x1.cd2ac8df0d19ep0, 0x1.9474274dc68fp-1, 0, 0x1.135ee69487a65p1, -0x1.5bb76b572a395p-2,
    0x1.f8f23c529608cp0, 0, -0x1.a6c480975d32cp-2, -0x1.38d21aba97fd1p-5, -0x1.e04f29946374ep-4, 0,
    0x1.bcf1653b1875p-1, 0x1.8a9cd1937c3c3p-5, 0x1.0f7ebd694813ep-2, 0, -0x1.2d0670b704666p0,
    -0x1.889a03456cbbp-4, -0x1.49e753e88a0fp-2, 0, 0x1.f866f52af1f84p-3, 0x1.921657f7df3bap-9,
    0x1.1c9f1f4606c98p-4, -0x1.49f1d6f313ea6p-2, 0x1.bff419c7ec0cbp-1, -0x1.19a94a9820e76p0,
    0x1.5ba0d457b8f53p-2, 0x1.a33558b32832p-6, 0x1.363a3bca9adp-1, 0x1.aa70be9cddc8p-3,
    0x1.0849d627f270ap-3, 0x1.ebeb79c2d4dfap-1, 0x1.038db8646df08p1, -0x1.f8f5526a8744p-8,
    0x1.9113326e0da18p0, -0x1.fd500418a584cp-5, 0x1.5df389976f235p0};
        static constexpr double dx[] = {
    0x1.3c2564e263d4ep-2, 0x1.6c85c6c746b6ap-2, 0x1.148312a005fa6p-2, -0x1.0db5b6fc80c65p-6,
    -0x1.5f64b282aa708p-7, -0x1.10ba94bf7749cp-8, 0x1.d664cd4d6176ep-2, 0x1.0316feba914d6p-1,
    0x1.7d6dcd93dfc94p-2, -0x1.b91c0d595044dp-4, -0x1.a0579f19f4987p-4, -0x1.f9eccd2ce3353p-5,
    0x1.a55a4da35381ep-2, 0x1.a3e3970742d7bp-2, -0x1.d9c58695703bp-6};
    };
    static constexpr double theta_after[] = {
    0x1.a4p-1, -0x1.d4p-1, 0x1.2cp-1, 0x1.930b58d8fdd48p-2, 0x1.2abcf680a9f66p-3,
    0x1.bd72415f06ee1p-4, -0x1.3ca9ac9aa6725p-4, 0x1.86cb2df5cf1bdp-3, 0x1.14ff0fd1cb1c3p0,
    0x1.8c4a3c34928adp-7, 0x1.a5659399196d2p-5, 0x1.8e0dc1387bcc5p-3, -0x1.1ap0,
    0x1.724c7cf1c1c31p-1, -0x1.d7bcffc07555bp-2, -0x1.470f8200374bcp-3, -0x1.f8p-3,
    0x1.2a969d9e2316dp-2, 0x1.978a9c1ecd29ep-4, 0x1.a1bfefbeec56ap-2, 0x1.9ep-1,
    0x1.f575de8a1b67p-1, 0x1.52e28b72526f5p-2, 0x1.f883a2d783706p-5, 0x1.ecp-1,
    0x1.1e84a4f958a81p-1, 0x1.5ea21faa2ac0ap-3, -0x1.08e71c5c4248p-1, -0x1.a4p-1,
    0x1.d1eb2eba2aa9ep-1, -0x1.085f9c3b8108fp-1, 0x1.8f3b11e5422ecp-1, 0x1.d07b971f37ac3p-2,
    -0x1.0cfc2cdda38f5p0, -0x1.d855fed267641p-2, 0x1.7fb571a96f082p-5, -0x1.16448a686e2d2p-1,
    0x1.315ac4ff5819bp-2, 0x1.4b7c8923ddedfp-1, 0x1.f5144a6d3e451p-3, -0x1.52f3a300e26adp-1,
    0x1.e3bd2d4db2421p-1, -0x1.bec151434bd2bp-1, 0x1.7d2c54a8e1883p-1, -0x1.08bfc90d86d2ep0,
    -0x1.182ad39bd09ap-5};
    static constexpr double loss_after = 0x1.361da008e5a35p-1;
};

// nn.Sequential(Linear(in_features=3, out_features=5, bias=True), ReLU(), Linear(in_features=5,
// out_features=4, bias=True), Tanh(), Linear(in_features=4, out_features=3, bias=True),
// Softmax(dim=1))
struct float_mlp {
    static constexpr const char* name = "float_mlp";
    using Network = bp::Network<float, bp::Input<3>, bp::Dense<5, bp::ReLU>, bp::Dense<4, bp::Tanh>,
        bp::Dense<3, bp::Softmax>, bp::CrossEntropy>;
    static constexpr float theta[] = {
    -0x1.8p-2f, -0x1.0ep-1f, 0x1.ep-1f, 0x1.05p0f, -0x1.56p-1f, 0x1.8p-5f, -0x1.98p-3f, -0x1.8p-5f,
    -0x1.05p0f, -0x1.bp-1f, 0x1.32p-1f, -0x1.ecp-1f, -0x1.2p-5f, 0x1.8p-4f, 0x1.5p-3f, -0x1.11p0f,
    -0x1.8p-7f, 0x1.c8p-2f, 0x1.9ep-1f, 0x1.08p-1f, 0x1.7ap-1f, -0x1.5p-3f, -0x1.02p0f, 0x1.0bp0f,
    0x1.bcp-2f, 0x1.5cp-1f, 0x1.ep-2f, -0x1.c2p-1f, 0x1.5p-4f, 0x1.8p-1f, 0x1.ep-4f, -0x1.fep-1f,
    0x1.5p-4f, 0x1.5cp-1f, -0x1.68p-1f, -0x1.68p-1f, -0x1.d4p-2f, -0x1.74p-1f, -0x1.f2p-1f,
    -0x1.bp-3f, 0x1.2p-1f, 0x1.aap-1f, -0x1.9ep-1f, 0x1.2p-1f, -0x1.32p-1f, 0x1.1ap-1f, 0x1.2p-4f,
    0x1.05p0f, 0x1.98p-3f, -0x1.98p-1f, -0x1.8p-1f, -0x1.68p-1f, -0x1.74p-2f, 0x1.b6p-1f,
    -0x1.2p-2f, -0x1.5p-2f, 0x1.ep-2f, 0x1.11p0f, -0x1.f8p-2f};
    static constexpr float x[] = {
    0x1.38p0f, 0x1.6p-2f, 0x1.fp-1f, -0x1.d8p-1f, 0x1.44p0f, -0x1.4p-4f, 0, 0x1.7p-1f, -0x1.7cp0f,
    -0x1.6p-3f, -0x1.2p-3f, 0x1.0cp0f, -0x1p-3f, -0x1.14p0f, 0x1.6p-1f};
    static constexpr int t[] = {0, 1, 2, 0, 0};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr float loss = 0x1.5b908p0f;
        static constexpr float y[] = {0x1.076ecap-2f, 0x1.06ae0cp-1f, 0x1.d66a4p-3f};
        static constexpr float gradient[] = {
    0, 0, 0, 0x1.2e2fc2p-1f, 0x1.54edaep-3f, 0x1.e0663p-2f, 0, 0, 0, 0, 0, 0, 0x1.b301aep-2f,
    0x1.eac6d2p-4f, 0x1.59c642p-2f, 0, 0x1.efe55ap-2f, 0, 0, 0x1.64edbp-2f, 0, 0x1.42df62p-2f, 0, 0,
    0x1.99a27cp-3f, 0, -0x1.095234p-4f, 0, 0, -0x1.509e38p-5f, 0, -0x1.4742eep-6f, 0, 0,
    -0x1.9f33f4p-7f, 0, -0x1.3ebf44p0f, 0, 0, -0x1.946692p-1f, 0x1.347cdp-2f, -0x1.fb0018p-5f,
    -0x1.38ae4ep-6f, -0x1.308bcp0f, -0x1.c13b1ep-2f, -0x1.68d9acp-1f, 0x1.74fabp-1f, 0x1.53baa4p-5f,
    0x1.364e16p-2f, 0x1.f2833ep-2f, -0x1.01a268p-1f, -0x1.d55576p-6f, 0x1.15da1p-3f, 0x1.be6032p-3f,
    -0x1.cd6124p-3f, -0x1.a43fa4p-7f, -0x1.7c489cp-1f, 0x1.06ae0cp-1f, 0x1.d66a4p-3f};
        static constexpr float dx[] = {0x1.ed0878p-2f, -0x1.29c7ecp-2f, 0x1.4736fcp-4f};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr float loss = 0x1.5d6006p0f;
        static constexpr float y[] = {
    0x1.076ecap-2f, 0x1.06ae0cp-1f, 0x1.d66a4p-3f, 0x1.d41996p-4f, 0x1.51f1aap-1f, 0x1.ce2c8ap-3f,
    0x1.80eb5p-5f, 0x1.c9a512p-1f, 0x1.e4c39ap-5f, 0x1.91f01p-2f, 0x1.a9489ap-2f, 0x1.898eaap-3f,
    0x1.1a6364p-2f, 0x1.02d328p-1f, 0x1.bfec92p-3f};
        static constexpr float gradient[] = {
    -0x1.73b7cap-5f, -0x1.c139d4p-3f, 0x1.0ce386p-2f, 0x1.afa3acp-4f, -0x1.36e9e6p-4f,
    0x1.4ec5b4p-3f, 0x1.2c288ap-5f, 0x1.93e198p-4f, -0x1.37b9ccp-2f, -0x1.6b1ec4p-6f,
    0x1.2715a4p-7f, 0x1.5b0982p-5f, 0x1.d78f3cp-5f, -0x1.39ad58p-3f, 0x1.9a13ccp-2f, 0x1.427d5p-2f,
    0x1.95cb7ep-3f, 0x1.56e51p-3f, -0x1.79b338p-8f, 0x1.2d9f62p-5f, 0x1.73ab1p-7f, 0x1.7be554p-4f,
    0x1.f8efd8p-6f, 0x1.540142p-5f, 0x1.8853fp-4f, -0x1.251f2p-8f, -0x1.7dc8f4p-6f, -0x1.dc5d18p-2f,
    -0x1.24966ep-1f, -0x1.6bbefp-4f, -0x1.a9d9f8p-9f, -0x1.5b2c88p-7f, -0x1.a565e4p-5f,
    -0x1.4f63fp-6f, -0x1.ce042cp-7f, -0x1.bb7e5p-5f, -0x1.913616p-2f, 0x1.a5df08p-11f,
    0x1.fdc15cp-9f, -0x1.952bd8p-2f, 0x1.499aa2p-3f, -0x1.0c156cp-2f, -0x1.4f13ecp-5f,
    -0x1.46c66ap-1f, -0x1.f04ac4p-3f, -0x1.79e6c4p-2f, 0x1.9c2f2cp-2f, -0x1.29c13p-4f,
    0x1.23d584p-2f, 0x1.2f9d58p-3f, -0x1.516c78p-3f, -0x1.5692eep-4f, -0x1.5d8114p-5f,
    0x1.c4303p-3f, -0x1.e6f1ep-3f, 0x1.402a0ep-3f, -0x1.87d1fcp-2f, 0x1.97181ap-2f,
    -0x1.e8c358p-7f};
        static constexpr float dx[] = {
    0x1.8a6d2ep-4f, -0x1.dc730ep-5f, 0x1.05c596p-6f, -0x1.a29326p-7f, 0x1.1bb904p-6f,
    0x1.3c870cp-6f, -0x1.58a4bcp-7f, -0x1.5bfb6cp-5f, -0x1.ab854cp-3f, -0x1.983b88p-5f,
    -0x1.01b3f4p-4f, 0x1.06f2bap-3f, 0x1.fb2bb4p-6f, -0x1.47bf8p-3f, 0x1.86189p-3f};
    };
    static constexpr float theta_after[] = {
    -0x1.79784ap-2f, -0x1.f7d8fep-2f, 0x1.cd4762p-1f, 0x1.0099b4p0f, -0x1.50131ap-1f,
    0x1.5532acp-6f, -0x1.a3bd7p-3f, -0x1.12d154p-4f, -0x1.ec8c2ap-1f, -0x1.ada35ep-1f,
    0x1.31ad8ep-1f, -0x1.f1d4dp-1f, -0x1.717bcap-5f, 0x1.f8bbb4p-4f, 0x1.79b0dcp-4f, -0x1.1ca6a8p0f,
    -0x1.61bb8p-5f, 0x1.a6595ap-2f, 0x1.9f8056p-1f, 0x1.09625cp-1f, 0x1.794566p-1f, -0x1.6f58fcp-3f,
    -0x1.0335c2p0f, 0x1.0958dep0f, 0x1.abec2cp-2f, 0x1.5c496ap-1f, 0x1.e42aecp-2f, -0x1.94a54ap-1f,
    0x1.9145ccp-3f, 0x1.89edcp-1f, 0x1.e183fep-4f, -0x1.fd16acp-1f, 0x1.73762ap-4f, 0x1.5ceb62p-1f,
    -0x1.671f7cp-1f, -0x1.649e9cp-1f, -0x1.91d91p-2f, -0x1.741b8ap-1f, -0x1.f27ddep-1f,
    -0x1.2ee64ap-3f, 0x1.1210d4p-1f, 0x1.c43aap-1f, -0x1.9adf54p-1f, 0x1.564398p-1f,
    -0x1.1e890cp-1f, 0x1.396e9ap-1f, 0x1.ebd44p-11f, 0x1.0a2488p0f, 0x1.3a855cp-3f, -0x1.a664f2p-1f,
    -0x1.71f78cp-1f, -0x1.635bd4p-1f, -0x1.6c3094p-2f, 0x1.a4f656p-1f, -0x1.ea0da6p-3f,
    -0x1.6dda74p-2f, 0x1.108bccp-1f, 0x1.003c64p0f, -0x1.f6092ep-2f};
    static constexpr float loss_after = 0x1.d0beaap-1f;
};

// nn.Sequential(Linear(in_features=3, out_features=4, bias=True), GELU(approximate='none'),
// Residual( (0): LayerNorm((4,), eps=1e-05, elementwise_affine=True) (1): Linear(in_features=4,
// out_features=4, bias=True) (2): SiLU() ), Dropout(p=0.25, inplace=False), Linear(in_features=4,
// out_features=2, bias=True))
struct float_blocks {
    static constexpr const char* name = "float_blocks";
    using Network = bp::Network<float, bp::Input<3>, bp::Dense<4, bp::GELU>,
        bp::Residual<bp::LayerNorm, bp::Dense<4, bp::SiLU>>, bp::Dropout<std::ratio<1, 4>>,
        bp::Dense<2>, bp::MeanSquaredError>;
    static constexpr float theta[] = {
    0x1.17p0f, -0x1.ep-4f, -0x1.5p-1f, 0x1.02p0f, 0x1.d4p-1f, -0x1.8p-3f, 0x1.1dp0f, -0x1.74p-2f,
    -0x1.0ep0f, -0x1.e6p-1f, 0x1.f8p-3f, 0x1.38p-2f, -0x1.c8p-2f, 0x1.c8p-3f, -0x1.f8p-2f,
    -0x1.68p-3f, -0x1.bp-1f, 0x1.e6p-1f, -0x1.2p-5f, 0x1.08p0f, -0x1.92p-1f, -0x1.dap-1f,
    -0x1.4ap-1f, -0x1.08p-2f, 0x1.17p0f, 0x1.38p-3f, 0x1.7ap-1f, 0x1.aap-1f, 0x1.3ep-1f, -0x1.2p-5f,
    0x1.68p-3f, 0x1.8p-5f, -0x1.38p-3f, -0x1.44p-1f, -0x1.ep-2f, 0x1.9ep-1f, 0x1.f2p-1f, 0x1.bp-3f,
    0x1.2cp-2f, -0x1.bp-3f, 0x1.26p-1f, -0x1.5p-1f, 0x1.68p-3f, 0x1.8p-2f, -0x1.8p-7f, 0x1.8p-2f,
    0x1.ecp-2f, 0x1.ecp-2f, -0x1.2p-3f, 0x1.8p-6f, 0x1.f8p-2f, 0x1.c8p-1f, 0x1.8p-3f, -0x1.bcp-1f};
    static constexpr float x[] = {
    0x1p-6f, -0x1.1p-2f, -0x1.18p-1f, 0x1.3cp0f, -0x1.ap-1f, -0x1.6p-3f, -0x1p0f, -0x1.34p0f,
    -0x1.ep-3f, 0x1.b8p-1f, -0x1.04p0f, -0x1.a8p-1f, -0x1.dp-2f, -0x1.7cp0f, 0x1.e8p-1f};
    static constexpr float t[] = {
    0x1.14p0f, -0x1.5p0f, 0x1.ep-1f, -0x1.18p0f, 0x1.18p0f, -0x1.04p0f, 0x1.2p-1f, -0x1.8p-4f,
    0x1.7p0f, -0x1.8p-3f};
    struct One {
        static constexpr bp::Index samples = 1;
        static constexpr float loss = 0x1.4e755ap-1f;
        static constexpr float y[] = {-0x1.357266p-5f, -0x1.10a514p0f};
        static constexpr float gradient[] = {
    0x1.9dff36p-8f, -0x1.b7df2ap-4f, -0x1.c4cf24p-3f, -0x1.08dd82p-8f, 0x1.196b5ap-4f,
    0x1.21b246p-3f, -0x1.10efd2p-7f, 0x1.21fedp-3f, 0x1.2a864ep-2f, -0x1.1da454p-9f, 0x1.2f7e9ap-5f,
    0x1.386bbcp-4f, 0x1.9dff36p-2f, -0x1.08dd82p-2f, -0x1.10efd2p-1f, -0x1.1da454p-3f,
    0x1.aa36acp-6f, 0x1.dbd348p-7f, 0x1.b9528cp-10f, 0x1.f56a76p-5f, -0x1.f536a6p-4f,
    0x1.bcd12ep-6f, 0x1.751cp-10f, -0x1.4d25b8p-5f, -0x1.4e5476p-10f, -0x1.cd7b6ap-11f,
    -0x1.7aaa4p-10f, -0x1.f372ecp-9f, 0x1.98d4a6p-9f, 0x1.1a289p-9f, 0x1.cf0b94p-9f, 0x1.315f3ep-7f,
    0x1.b66f88p-5f, 0x1.2e9734p-5f, 0x1.f0937cp-5f, 0x1.477c38p-3f, 0x1.58315p-4f, 0x1.db1886p-5f,
    0x1.85d5ecp-4f, 0x1.01176p-2f, 0x1.13f2dep-9f, -0x1.5170a4p-8f, -0x1.69e016p-4f,
    -0x1.1c16d4p-3f, 0x1.142bd4p-2f, 0x1.01596ap-2f, 0x1.c7dfb8p-4f, 0x1.c75776p-3f,
    -0x1.e9fceap-5f, -0x1.c898p-5f, -0x1.9468eep-6f, -0x1.93f00ep-5f, -0x1.1dab94p0f,
    0x1.fad76p-3f};
        static constexpr float dx[] = {-0x1.1fe294p-2f, -0x1.fdd76cp-4f, 0x1.362fe4p-2f};
    };
    struct Five {
        static constexpr bp::Index samples = 5;
        static constexpr float loss = 0x1.451b5p-2f;
        static constexpr float y[] = {
    -0x1.357266p-5f, -0x1.10a514p0f, 0x1.677e16p-1f, -0x1.65bc4p-1f, 0x1.149ee4p0f, 0x1.d37b7p-4f,
    0x1.d45152p-1f, -0x1.672e68p-2f, 0x1.0bcd42p0f, 0x1.537f4p-8f};
        static constexpr float gradient[] = {
    -0x1.73bc4p-15f, -0x1.1e1b8p-7f, -0x1.5e76f4p-5f, -0x1.9921c8p-5f, -0x1.708bc2p-7f,
    0x1.bb2e88p-9f, 0x1.990042p-5f, 0x1.5a4c4p-11f, 0x1.f0c622p-5f, -0x1.cc6c68p-3f,
    -0x1.df4a2ap-3f, -0x1.b0aa12p-5f, 0x1.0bad2cp-4f, -0x1.162494p-5f, -0x1.3827b6p-4f,
    0x1.65d02cp-3f, 0x1.e896e6p-7f, 0x1.3b4298p-6f, 0x1.64755ep-5f, 0x1.2b9fbcp-4f, -0x1.16ae9ap-5f,
    -0x1.f8dc7cp-5f, -0x1.06c34p-4f, 0x1.8021e4p-5f, 0x1.bbf6dp-8f, 0x1.30a44ap-5f, 0x1.43ac24p-6f,
    -0x1.9cb224p-5f, 0x1.547fa8p-10f, 0x1.895e8ap-8f, 0x1.bdb80ap-9f, -0x1.122fa6p-8f,
    -0x1.0c52b8p-5f, -0x1.fcc4dp-4f, -0x1.e374e8p-5f, 0x1.43ecb6p-3f, 0x1.ffe258p-11f,
    -0x1.53525ap-5f, -0x1.52c42ap-7f, 0x1.b39b0ep-4f, -0x1.073bdap-5f, -0x1.5cc73ep-8f,
    0x1.8b19ecp-4f, 0x1.40138ap-6f, 0x1.680fd4p-6f, 0x1.c0884cp-5f, -0x1.13cb52p-4f, 0x1.513c3ep-5f,
    0x1.3952cp-3f, -0x1.053b1ep-4f, 0x1.11dae8p-1f, -0x1.23a24cp-7f, -0x1.1f7962p-2f,
    0x1.5dc9eep-2f};
        static constexpr float dx[] = {
    -0x1.cc9dcp-5f, -0x1.97df9p-6f, 0x1.f04c9ap-5f, -0x1.752baap-8f, -0x1.e7b6b6p-6f,
    -0x1.daaceap-7f, -0x1.aa08fap-3f, 0x1.8b4068p-4f, 0x1.6466e4p-4f, 0x1.127ef2p-5f,
    0x1.f64c74p-8f, -0x1.2d4e3cp-6f, 0x1.74dfe2p-6f, -0x1.1ee7p-6f, -0x1.20d5fap-6f};
    };
    static constexpr float theta_after[] = {
    0x1.16fd8p0f, -0x1.ceba28p-4f, -0x1.4c2bbcp-1f, 0x1.03741p0f, 0x1.d34544p-1f, -0x1.7b178ep-3f,
    0x1.1b904p0f, -0x1.72cc46p-2f, -0x1.11728p0f, -0x1.d56122p-1f, 0x1.1846a2p-2f, 0x1.473f5cp-2f,
    -0x1.d621a2p-2f, 0x1.d80bep-3f, -0x1.e9aa82p-2f, -0x1.933bd2p-3f, -0x1.b17098p-1f,
    0x1.e4d4ecp-1f, -0x1.5016bcp-5f, 0x1.065246p0f, -0x1.8ea36ap-1f, -0x1.d6aa4ep-1f,
    -0x1.45e438p-1f, -0x1.0b61fp-2f, 0x1.16b4dp0f, 0x1.2c823ep-3f, 0x1.78751p-1f, 0x1.addfcap-1f,
    0x1.3dd8b2p-1f, -0x1.2a6528p-5f, 0x1.6676eep-3f, 0x1.86ae3cp-5f, -0x1.3055cap-3f,
    -0x1.3d3846p-1f, -0x1.da2bc4p-2f, 0x1.93e9bep-1f, 0x1.f1991ep-1f, 0x1.b925f4p-3f,
    0x1.2c4698p-2f, -0x1.d1ac88p-3f, 0x1.288842p-1f, -0x1.4f6562p-1f, 0x1.5463f6p-3f,
    0x1.7ef102p-2f, -0x1.09099p-6f, 0x1.7525f4p-2f, 0x1.f7eaap-2f, 0x1.e51a84p-2f, -0x1.45f268p-3f,
    0x1.0a900ap-5f, 0x1.b2cf6p-2f, 0x1.c84b1ep-1f, 0x1.e8a3aep-3f, -0x1.d4bb88p-1f};
    static constexpr float loss_after = 0x1.efea14p-3f;
};

// ---- All of them ----
using Networks = std::tuple<identity, sigmoid, tanh, relu, leakyrelu, leakyrelu_with, elu, elu_with,
    selu, celu, celu_with, gelu, gelutanh, silu, mish, softplus, softsign, hardsigmoid, hardswish,
    hardtanh, sine, softmax, logsoftmax, quadratic, squared_error, mean_absolute_error, huber,
    log_cosh, binary_cross_entropy_with_logits, poisson_nll, hinge, quantile, cosine_distance,
    sigmoid_binary_cross_entropy, softmax_binary_cross_entropy, softmax_mean_squared_error,
    softmax_cross_entropy_labels, softmax_cross_entropy_vectors, logits_labels, logits_vectors,
    logits_smoothing, logits_weights, log_softmax_labels, log_softmax_vectors, kl_divergence,
    one_weight, one_layer, no_bias, some_bias, deep, image, norm, norm_first_and_last,
    residual_block, residual_norm, residual_nested, dropout_predicts, float_mlp, float_blocks>;

}  // namespace golden
