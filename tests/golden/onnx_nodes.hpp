// SPDX-License-Identifier: MIT
// Written by onnx_nodes.py from the operator tests of ONNX 1.12.0; not to be edited.
// ONNX is licensed under the Apache License 2.0, its authors are the ONNX Project Contributors.
//
// Matrices lie here sample after sample, weights row after row. Arrays that several cases share
// stand before the first of them.
#pragma once

#include <backprop/activation/activation.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/loss.hpp>

#include <ratio>
#include <tuple>

namespace bp = backprop;

namespace golden::onnx {

inline constexpr float data_0[] = {0.8439683f, 0.5665144f, 0.05836735f, 0.02916367f, 0.12964272f,
    0.5060197f, 0.79538304f, 0.9411346f, 0.9546573f, 0.17730942f, 0.46192095f, 0.26480448f,
    0.6746842f, 0.01665257f, 0.62473077f, 0.9240844f, 0.9722341f, 0.11965699f, 0.41356155f,
    0.9129373f, 0.59330076f, 0.81929934f, 0.7862604f, 0.11799799f, 0.69248444f, 0.54119414f,
    0.07513223f};
struct test_celu {
    static constexpr const char* name = "test_celu";
    using Activation = bp::CELUWith<std::ratio<2>>;
    static constexpr const auto& x = data_0;
    static constexpr const auto& y = data_0;
};
inline constexpr float data_1[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.9772779f, 0.95008844f, -0.1513572f, -0.10321885f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.20515826f, 0.3130677f,
    -0.85409576f, -2.5529897f, 0.6536186f, 0.8644362f, -0.742165f, 2.2697546f, -1.4543657f,
    0.045758516f, -0.18718386f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f, -0.88778573f,
    -1.9807965f, -0.34791216f, 0.15634897f, 1.2302907f, 1.2023798f, -0.3873268f, -0.30230275f,
    -1.048553f, -1.420018f, -1.7062702f, 1.9507754f, -0.5096522f, -0.4380743f, -1.2527953f,
    0.7774904f, -1.6138978f, -0.21274029f, -0.89546657f, 0.3869025f, -0.51080513f, -1.1806322f,
    -0.028182229f, 0.42833188f, 0.06651722f, 0.3024719f, -0.6343221f, -0.36274117f};
inline constexpr float data_2[] = {1.0f, 0.4001572f, 0.978738f, 1.0f, 1.0f, -0.9772779f,
    0.95008844f, -0.1513572f, -0.10321885f, 0.41059852f, 0.14404356f, 1.0f, 0.7610377f,
    0.121675014f, 0.44386324f, 0.33367434f, 1.0f, -0.20515826f, 0.3130677f, -0.85409576f, -1.0f,
    0.6536186f, 0.8644362f, -0.742165f, 1.0f, -1.0f, 0.045758516f, -0.18718386f, 1.0f, 1.0f,
    0.15494743f, 0.37816253f, -0.88778573f, -1.0f, -0.34791216f, 0.15634897f, 1.0f, 1.0f,
    -0.3873268f, -0.30230275f, -1.0f, -1.0f, -1.0f, 1.0f, -0.5096522f, -0.4380743f, -1.0f,
    0.7774904f, -1.0f, -0.21274029f, -0.89546657f, 0.3869025f, -0.51080513f, -1.0f, -0.028182229f,
    0.42833188f, 0.06651722f, 0.3024719f, -0.6343221f, -0.36274117f};
struct test_clip {
    static constexpr const char* name = "test_clip";
    using Activation = bp::HardTanh;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_2;
};
inline constexpr float data_3[] = {-2.0f, 0.0f, 2.0f};
inline constexpr float data_4[] = {-1.0f, 0.0f, 1.0f};
struct test_clip_example {
    static constexpr const char* name = "test_clip_example";
    using Activation = bp::HardTanh;
    static constexpr const auto& x = data_3;
    static constexpr const auto& y = data_4;
};
struct test_dropout_default {
    static constexpr const char* name = "test_dropout_default";
    using Layer = bp::Dropout<std::ratio<1, 2>>;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_1;
};
struct test_dropout_default_old {
    static constexpr const char* name = "test_dropout_default_old";
    using Layer = bp::Dropout<std::ratio<1, 2>>;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_4;
};
struct test_dropout_default_ratio {
    static constexpr const char* name = "test_dropout_default_ratio";
    using Layer = bp::Dropout<std::ratio<1, 10>>;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_1;
};
struct test_dropout_random_old {
    static constexpr const char* name = "test_dropout_random_old";
    using Layer = bp::Dropout<std::ratio<1, 5>>;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_1;
};
inline constexpr float data_5[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -1.2473317f, 0.95008844f, -0.28091884f, -0.196141f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.37096334f, 0.3130677f,
    -1.1486642f, -1.8443029f, 0.6536186f, 0.8644362f, -1.0478358f, 2.2697546f, -1.5329031f,
    0.045758516f, -0.34141755f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f, -1.176868f,
    -1.7240814f, -0.5876783f, 0.15634897f, 1.2302907f, 1.2023798f, -0.6422616f, -0.52177155f,
    -1.2991111f, -1.5165806f, -1.6369168f, 1.9507754f, -0.798591f, -0.7094444f, -1.4285899f,
    0.7774904f, -1.6017799f, -0.38326776f, -1.183166f, 0.3869025f, -0.7999754f, -1.3858309f,
    -0.055577517f, 0.42833188f, 0.06651722f, 0.3024719f, -0.9394103f, -0.608467f};
struct test_elu {
    static constexpr const char* name = "test_elu";
    using Activation = bp::ELUWith<std::ratio<2>>;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_5;
};
inline constexpr float data_6[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.62366587f, 0.95008844f, -0.14045942f, -0.0980705f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.18548167f, 0.3130677f,
    -0.5743321f, -0.92215145f, 0.6536186f, 0.8644362f, -0.5239179f, 2.2697546f, -0.76645154f,
    0.045758516f, -0.17070878f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f, -0.588434f,
    -0.8620407f, -0.29383916f, 0.15634897f, 1.2302907f, 1.2023798f, -0.3211308f, -0.26088578f,
    -0.64955556f, -0.7582903f, -0.8184584f, 1.9507754f, -0.3992955f, -0.3547222f, -0.71429497f,
    0.7774904f, -0.80088997f, -0.19163388f, -0.591583f, 0.3869025f, -0.3999877f, -0.69291544f,
    -0.027788758f, 0.42833188f, 0.06651722f, 0.3024719f, -0.46970516f, -0.3042335f};
struct test_elu_default {
    static constexpr const char* name = "test_elu_default";
    using Activation = bp::ELU;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_6;
};
inline constexpr float data_7[] = {-1.2642412f, 0.0f, 1.0f};
struct test_elu_example {
    static constexpr const char* name = "test_elu_example";
    using Activation = bp::ELUWith<std::ratio<2>>;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_7;
};
inline constexpr float data_8[] = {0.5488135f, 0.5448832f, 0.4375872f, 0.3834415f, 0.71518934f,
    0.4236548f, 0.891773f, 0.79172504f, 0.60276335f, 0.6458941f, 0.96366274f, 0.5288949f};
inline constexpr float data_9[] = {0.56804454f, 0.92559665f, 0.071036056f, 0.0871293f, 0.020218397f,
    0.83261985f, 0.77815676f, 0.87001216f, 0.9786183f, 0.7991586f, 0.46147937f, 0.7805292f,
    0.11827443f, 0.639921f, 0.14335328f, 0.9446689f, 0.5218483f, 0.41466194f, 0.2645556f,
    0.7742337f};
inline constexpr float data_10[] = {0.37979913f, 0.4836736f, 0.37501436f, 0.42580932f, 0.44547832f,
    0.39233345f, 0.63644016f, 0.52356744f, 0.5240351f, 0.5636829f, 0.42334533f, 0.63895106f,
    0.49747032f, 0.49676925f, 0.5259358f};
inline constexpr float data_11[] = {0.45615032f, 0.56843394f, 0.0187898f, 0.6176355f, 0.6120957f};
struct test_gemm_all_attributes {
    static constexpr const char* name = "test_gemm_all_attributes";
    static constexpr bp::Index inputs = 4;
    static constexpr bp::Index outputs = 5;
    static constexpr const auto& x = data_8;
    static constexpr const auto& weights = data_9;
    static constexpr const auto& y = data_10;
    static constexpr double alpha = 0x1.0000000000000p-2;
    static constexpr const auto& bias = data_11;
    static constexpr double beta = 0x1.6666660000000p-2;
};
inline constexpr float data_12[] = {0.5488135f, 0.71518934f, 0.60276335f, 0.5448832f, 0.4236548f,
    0.6458941f, 0.4375872f, 0.891773f, 0.96366274f, 0.3834415f, 0.79172504f, 0.5288949f,
    0.56804454f, 0.92559665f, 0.071036056f};
inline constexpr float data_13[] = {0.0871293f, 0.87001216f, 0.7805292f, 0.9446689f, 0.7742337f,
    0.020218397f, 0.9786183f, 0.11827443f, 0.5218483f, 0.45615032f, 0.83261985f, 0.7991586f,
    0.639921f, 0.41466194f, 0.56843394f, 0.77815676f, 0.46147937f, 0.14335328f, 0.2645556f,
    0.0187898f};
inline constexpr float data_14[] = {0.99162877f, 0.62994087f, 0.9404929f, 0.49781424f, 1.1701264f,
    0.6122782f, 1.0378528f, 0.54726505f, 0.95094186f, 0.5581015f, 0.93478477f, 0.59389895f};
inline constexpr float data_15[] = {0.0f, 0.0f, 0.0f, 0.0f};
struct test_gemm_alpha {
    static constexpr const char* name = "test_gemm_alpha";
    static constexpr bp::Index inputs = 5;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_12;
    static constexpr const auto& weights = data_13;
    static constexpr const auto& y = data_14;
    static constexpr double alpha = 0x1.0000000000000p-1;
    static constexpr const auto& bias = data_15;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_16[] = {0.5488135f, 0.71518934f, 0.60276335f, 0.5448832f, 0.4236548f,
    0.6458941f, 0.4375872f, 0.891773f, 0.96366274f, 0.3834415f, 0.79172504f, 0.5288949f,
    0.56804454f, 0.92559665f};
inline constexpr float data_17[] = {0.071036056f, 0.77815676f, 0.46147937f, 0.14335328f, 0.2645556f,
    0.0187898f, 0.94374806f, 0.0871293f, 0.87001216f, 0.7805292f, 0.9446689f, 0.7742337f,
    0.6176355f, 0.6818203f, 0.020218397f, 0.9786183f, 0.11827443f, 0.5218483f, 0.45615032f,
    0.6120957f, 0.3595079f, 0.83261985f, 0.7991586f, 0.639921f, 0.41466194f, 0.56843394f, 0.616934f,
    0.43703195f};
inline constexpr float data_18[] = {1.8377928f, 2.7106533f, 2.1459303f, 2.8060184f, 2.4766169f,
    3.3848393f, 2.6746957f, 3.4772196f};
inline constexpr float data_19[] = {0.6976312f, 0.06022547f, 0.6667667f, 0.67063785f};
struct test_gemm_beta {
    static constexpr const char* name = "test_gemm_beta";
    static constexpr bp::Index inputs = 7;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_16;
    static constexpr const auto& weights = data_17;
    static constexpr const auto& y = data_18;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_19;
    static constexpr double beta = 0x1.0000000000000p-1;
};
inline constexpr float data_20[] = {0.5488135f, 0.71518934f, 0.60276335f, 0.5448832f, 0.4236548f,
    0.6458941f, 0.4375872f, 0.891773f, 0.96366274f, 0.3834415f, 0.79172504f, 0.5288949f,
    0.56804454f, 0.92559665f, 0.071036056f, 0.0871293f, 0.020218397f, 0.83261985f, 0.77815676f,
    0.87001216f};
inline constexpr float data_21[] = {0.9786183f, 0.7805292f, 0.14335328f, 0.41466194f, 0.45615032f,
    0.6176355f, 0.94374806f, 0.43703195f, 0.6667667f, 0.12892629f, 0.7991586f, 0.11827443f,
    0.9446689f, 0.2645556f, 0.56843394f, 0.6120957f, 0.6818203f, 0.6976312f, 0.67063785f,
    0.31542835f, 0.46147937f, 0.639921f, 0.5218483f, 0.7742337f, 0.0187898f, 0.616934f, 0.3595079f,
    0.06022547f, 0.21038257f, 0.36371076f};
inline constexpr float data_22[] = {3.4945123f, 3.5606117f, 2.4070063f, 2.7530518f, 2.9613998f,
    2.3095217f};
struct test_gemm_default_no_bias {
    static constexpr const char* name = "test_gemm_default_no_bias";
    static constexpr bp::Index inputs = 10;
    static constexpr bp::Index outputs = 3;
    static constexpr const auto& x = data_20;
    static constexpr const auto& weights = data_21;
    static constexpr const auto& y = data_22;
    static constexpr double alpha = 0x1.0000000000000p+0;
};
inline constexpr float data_23[] = {0.5488135f, 0.71518934f, 0.60276335f, 0.5448832f, 0.4236548f,
    0.6458941f};
inline constexpr float data_24[] = {0.4375872f, 0.79172504f, 0.071036056f, 0.891773f, 0.5288949f,
    0.0871293f, 0.96366274f, 0.56804454f, 0.020218397f, 0.3834415f, 0.92559665f, 0.83261985f};
inline constexpr float data_25[] = {3.9892051f, 4.0601954f, 4.0873175f, 4.5142875f, 3.759734f,
    3.9062574f, 3.9187975f, 4.2788486f};
inline constexpr float data_26[] = {3.14f, 3.14f, 3.14f, 3.14f};
struct test_gemm_default_scalar_bias {
    static constexpr const char* name = "test_gemm_default_scalar_bias";
    static constexpr bp::Index inputs = 3;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_23;
    static constexpr const auto& weights = data_24;
    static constexpr const auto& y = data_25;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_26;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_27[] = {0.5488135f, 0.71518934f, 0.60276335f, 0.5448832f, 0.4236548f,
    0.6458941f, 0.4375872f, 0.891773f, 0.96366274f, 0.3834415f, 0.79172504f, 0.5288949f,
    0.56804454f, 0.92559665f, 0.071036056f, 0.0871293f, 0.020218397f, 0.83261985f, 0.77815676f,
    0.87001216f, 0.9786183f};
inline constexpr float data_28[] = {0.7991586f, 0.11827443f, 0.9446689f, 0.2645556f, 0.56843394f,
    0.6120957f, 0.6818203f, 0.46147937f, 0.639921f, 0.5218483f, 0.7742337f, 0.0187898f, 0.616934f,
    0.3595079f, 0.7805292f, 0.14335328f, 0.41466194f, 0.45615032f, 0.6176355f, 0.94374806f,
    0.43703195f};
inline constexpr float data_29[] = {2.8688972f, 2.7087305f, 2.7894776f, 3.3753865f, 3.232056f,
    3.3192449f, 2.6461825f, 2.3445446f, 2.8831277f};
inline constexpr float data_30[] = {0.6976312f, 0.6976312f, 0.6976312f};
struct test_gemm_default_single_elem_vector_bias {
    static constexpr const char* name = "test_gemm_default_single_elem_vector_bias";
    static constexpr bp::Index inputs = 7;
    static constexpr bp::Index outputs = 3;
    static constexpr const auto& x = data_27;
    static constexpr const auto& weights = data_28;
    static constexpr const auto& y = data_29;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_30;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_31[] = {2.1866083f, 2.740766f, 2.4793136f, 3.1413374f, 2.8254323f,
    3.414952f, 3.008079f, 3.8125386f};
struct test_gemm_default_vector_bias {
    static constexpr const char* name = "test_gemm_default_vector_bias";
    static constexpr bp::Index inputs = 7;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_16;
    static constexpr const auto& weights = data_17;
    static constexpr const auto& y = data_31;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_19;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_32[] = {1.9832575f, 1.2598817f, 1.8809859f, 0.9956285f, 2.3402529f,
    1.2245564f, 2.0757055f, 1.0945301f, 1.9018837f, 1.116203f, 1.8695695f, 1.1877979f};
struct test_gemm_default_zero_bias {
    static constexpr const char* name = "test_gemm_default_zero_bias";
    static constexpr bp::Index inputs = 5;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_12;
    static constexpr const auto& weights = data_13;
    static constexpr const auto& y = data_32;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_15;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_33[] = {0.5488135f, 0.5448832f, 0.4375872f, 0.3834415f, 0.56804454f,
    0.0871293f, 0.71518934f, 0.4236548f, 0.891773f, 0.79172504f, 0.92559665f, 0.020218397f,
    0.60276335f, 0.6458941f, 0.96366274f, 0.5288949f, 0.071036056f, 0.83261985f};
inline constexpr float data_34[] = {0.77815676f, 0.46147937f, 0.14335328f, 0.2645556f, 0.0187898f,
    0.94374806f, 0.87001216f, 0.7805292f, 0.9446689f, 0.7742337f, 0.6176355f, 0.6818203f,
    0.9786183f, 0.11827443f, 0.5218483f, 0.45615032f, 0.6120957f, 0.3595079f, 0.7991586f, 0.639921f,
    0.41466194f, 0.56843394f, 0.616934f, 0.43703195f};
inline constexpr float data_35[] = {0.93558806f, 2.023271f, 1.3838071f, 1.5752075f, 1.1258042f,
    2.9937754f, 2.1503432f, 2.2423513f, 1.8322957f, 2.9599526f, 1.7532237f, 2.002967f};
struct test_gemm_transposeA {
    static constexpr const char* name = "test_gemm_transposeA";
    static constexpr bp::Index inputs = 6;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_33;
    static constexpr const auto& weights = data_34;
    static constexpr const auto& y = data_35;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_15;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_36[] = {0.5488135f, 0.71518934f, 0.60276335f, 0.5448832f, 0.4236548f,
    0.6458941f, 0.4375872f, 0.891773f, 0.96366274f, 0.3834415f, 0.79172504f, 0.5288949f,
    0.56804454f, 0.92559665f, 0.071036056f, 0.0871293f, 0.020218397f, 0.83261985f};
inline constexpr float data_37[] = {0.77815676f, 0.87001216f, 0.9786183f, 0.7991586f, 0.46147937f,
    0.7805292f, 0.11827443f, 0.639921f, 0.14335328f, 0.9446689f, 0.5218483f, 0.41466194f,
    0.2645556f, 0.7742337f, 0.45615032f, 0.56843394f, 0.0187898f, 0.6176355f, 0.6120957f, 0.616934f,
    0.94374806f, 0.6818203f, 0.3595079f, 0.43703195f};
inline constexpr float data_38[] = {2.774257f, 1.6126288f, 1.6904837f, 2.152104f, 3.1440363f,
    1.755262f, 1.8052837f, 2.5046787f, 2.0456698f, 1.1077921f, 1.4634733f, 1.4163265f};
struct test_gemm_transposeB {
    static constexpr const char* name = "test_gemm_transposeB";
    static constexpr bp::Index inputs = 6;
    static constexpr bp::Index outputs = 4;
    static constexpr const auto& x = data_36;
    static constexpr const auto& weights = data_37;
    static constexpr const auto& y = data_38;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_15;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_39[] = {1.400673f, 0.22676624f, 0.6490237f, 1.9573803f, 1.5150745f,
    -0.32946026f, 0.6254889f, -0.07186043f, -0.049833737f, 0.2333978f, 0.07547987f, 1.079622f,
    0.4770486f, 0.063304976f, 0.2547674f, 0.1853936f, 1.119085f, -0.09556415f, 0.17286909f,
    -0.30546793f, -0.19020206f, 0.39801216f, 0.5567598f, -0.27928102f, 1.9935083f, -0.3746529f,
    0.023228232f, -0.0877523f, 1.1579584f, 1.0945153f, 0.08147516f, 0.21291575f, -0.31253228f,
    -0.33647245f, -0.15378226f, 0.08224865f, 0.86741453f, 0.8421428f, -0.16865973f, -0.13592021f,
    -0.34103256f, -0.37393382f, -0.36790875f, 1.6096419f, -0.2115352f, -0.1870523f, -0.36481494f,
    0.48949376f, -0.37283787f, -0.09882707f, -0.3140899f, 0.21840018f, -0.21191557f, -0.3580007f,
    -0.013958742f, 0.24474399f, 0.033996034f, 0.16648416f, -0.2501003f, -0.15944038f};
struct test_hardswish {
    static constexpr const char* name = "test_hardswish";
    using Activation = bp::HardSwish;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_39;
};
inline constexpr float data_40[] = {1.0f, 2.0f, 3.0f, 4.0f};
struct test_identity {
    static constexpr const char* name = "test_identity";
    using Activation = bp::Identity;
    static constexpr const auto& x = data_40;
    static constexpr const auto& y = data_40;
};
inline constexpr float data_41[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.9772779f, 0.95008844f, -0.1513572f, -0.10321885f, 0.41059852f, 0.14404356f, 1.4542735f};
inline constexpr float data_42[] = {0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f,
    -0.20515826f, 0.3130677f, -0.85409576f, -2.5529897f, 0.6536186f, 0.8644362f, -0.742165f};
inline constexpr float data_43[] = {2.2697546f, -1.4543657f, 0.045758516f, -0.18718386f, 1.5327792f,
    1.4693588f, 0.15494743f, 0.37816253f, -0.88778573f, -1.9807965f, -0.34791216f, 0.15634897f};
inline constexpr float data_44[] = {3.1075883f, -1.5002618f, 0.15664911f, 0.35259527f, 3.3452215f,
    1.8530023f, 0.22344095f, 1.2108226f, 1.4679415f, -2.2199469f, -0.9139137f, -0.4115474f};
struct test_layer_normalization_2d_axis0 {
    static constexpr const char* name = "test_layer_normalization_2d_axis0";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 12;
    static constexpr const auto& x = data_41;
    static constexpr const auto& gamma = data_42;
    static constexpr const auto& beta = data_43;
    static constexpr const auto& y = data_44;
};
inline constexpr float data_45[] = {-0.67246044f, -0.35955316f, -0.8131463f, -1.7262826f};
inline constexpr float data_46[] = {0.17742614f, -0.40178093f, -1.6301984f, 0.46278226f};
inline constexpr float data_47[] = {-0.21967061f, 0.07852867f, -1.2084484f, -1.7192436f,
    -0.7234887f, 0.06466687f, -2.0280533f, 1.3806628f, 0.83463955f, -0.36187503f, -1.1744938f,
    -2.3834014f};
struct test_layer_normalization_2d_axis1 {
    static constexpr const char* name = "test_layer_normalization_2d_axis1";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 4;
    static constexpr const auto& x = data_41;
    static constexpr const auto& gamma = data_45;
    static constexpr const auto& beta = data_46;
    static constexpr const auto& y = data_47;
};
inline constexpr float data_48[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.9772779f, 0.95008844f, -0.1513572f, -0.10321885f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.20515826f, 0.3130677f,
    -0.85409576f, -2.5529897f, 0.6536186f, 0.8644362f, -0.742165f, 2.2697546f, -1.4543657f,
    0.045758516f, -0.18718386f, 1.5327792f, 1.4693588f};
inline constexpr float data_49[] = {0.15494743f, 0.37816253f, -0.88778573f, -1.9807965f,
    -0.34791216f, 0.15634897f, 1.2302907f, 1.2023798f, -0.3873268f, -0.30230275f, -1.048553f,
    -1.420018f, -1.7062702f, 1.9507754f, -0.5096522f, -0.4380743f, -1.2527953f, 0.7774904f,
    -1.6138978f, -0.21274029f, -0.89546657f, 0.3869025f, -0.51080513f, -1.1806322f, -0.028182229f,
    0.42833188f, 0.06651722f, 0.3024719f, -0.6343221f, -0.36274117f};
inline constexpr float data_50[] = {-0.67246044f, -0.35955316f, -0.8131463f, -1.7262826f,
    0.17742614f, -0.40178093f, -1.6301984f, 0.46278226f, -0.9072984f, 0.051945396f, 0.7290906f,
    0.12898292f, 1.1394007f, -1.2348258f, 0.40234163f, -0.6848101f, -0.87079716f, -0.5788497f,
    -0.31155252f, 0.05616534f, -1.1651498f, 0.9008265f, 0.46566245f, -1.5362437f, 1.4882522f,
    1.8958892f, 1.1787796f, -0.17992483f, -1.0707526f, 1.0544517f};
inline constexpr float data_51[] = {-0.49083054f, -0.37387946f, -1.2352437f, -4.8861885f,
    -0.26234752f, -0.5987782f, -1.0765295f, -0.17111665f, -0.7196409f, 0.060597356f, 1.0070782f,
    -1.1452823f, 0.6577213f, -1.7907217f, 0.4018864f, -0.64237404f, -2.0392485f, -1.025858f,
    -0.12570842f, 0.30096424f, 1.2150017f, 0.97317505f, 0.27460206f, -0.29494417f, 1.4425722f,
    1.1748908f, 1.1553445f, -0.3490036f, -1.6841491f, 0.72408783f};
struct test_layer_normalization_3d_axis0_epsilon {
    static constexpr const char* name = "test_layer_normalization_3d_axis0_epsilon";
    using Layer = bp::LayerNormWith<std::ratio<1, 10>>;
    static constexpr bp::Index features = 30;
    static constexpr const auto& x = data_48;
    static constexpr const auto& gamma = data_49;
    static constexpr const auto& beta = data_50;
    static constexpr const auto& y = data_51;
};
inline constexpr float data_52[] = {-0.0682416f, 1.7133427f, -0.74475485f, -0.82643855f,
    -0.09845252f, -0.6634783f, 1.1266359f, -1.0799315f, -1.1474687f, -0.43782005f, -0.49803245f,
    1.929532f, 0.9494208f, 0.08755124f, -1.2254355f};
inline constexpr float data_53[] = {0.844363f, -1.0002153f, -1.5447711f, 1.1880298f, 0.3169426f,
    0.9208588f, 0.31872764f, 0.8568306f, -0.6510256f, -1.0342429f, 0.6815945f, -0.80340964f,
    -0.6895498f, -0.4555325f, 0.017479159f};
inline constexpr float data_54[] = {0.7626842f, -1.5463841f, -1.7862172f, -0.23907423f, 0.18777983f,
    2.1479616f, 0.64810824f, 1.8629645f, 0.356646f, -0.89975744f, 0.9821021f, 0.84180945f,
    -0.61144286f, -0.5105363f, 0.34859657f, 0.837108f, 0.7479743f, -1.307854f, 1.1135831f,
    0.39858615f, 2.358915f, 0.72243047f, 0.29053354f, 0.19936657f, -1.7484682f, 1.3300765f,
    -1.0358648f, -0.97813195f, -0.36353174f, -1.2090186f};
struct test_layer_normalization_3d_axis1_epsilon {
    static constexpr const char* name = "test_layer_normalization_3d_axis1_epsilon";
    using Layer = bp::LayerNormWith<std::ratio<1, 10>>;
    static constexpr bp::Index features = 15;
    static constexpr const auto& x = data_48;
    static constexpr const auto& gamma = data_52;
    static constexpr const auto& beta = data_53;
    static constexpr const auto& y = data_54;
};
inline constexpr float data_55[] = {0.9101789f, 0.3172182f, 0.78632796f, -0.4664191f, -0.94444627f};
inline constexpr float data_56[] = {-0.4100497f, -0.017020414f, 0.37915173f, 2.259309f,
    -0.042257152f};
inline constexpr float data_57[] = {-0.023039222f, -0.46843848f, -0.12331197f, 1.7595952f,
    -0.5763096f, -1.6867906f, 0.3930299f, 0.18437527f, 2.3434434f, -0.5505384f, -1.0951766f,
    0.45373452f, 0.6154888f, 2.6282115f, 0.18526366f, -0.2819956f, 0.46888593f, -0.018145293f,
    2.20521f, 1.1696525f, -1.860291f, 0.08879238f, 0.74105895f, 2.4949408f, -1.2745113f,
    -1.7681462f, -0.08124695f, 0.062475532f, 1.7574797f, -1.0069118f};
struct test_layer_normalization_3d_axis2_epsilon {
    static constexpr const char* name = "test_layer_normalization_3d_axis2_epsilon";
    using Layer = bp::LayerNormWith<std::ratio<1, 10>>;
    static constexpr bp::Index features = 5;
    static constexpr const auto& x = data_48;
    static constexpr const auto& gamma = data_55;
    static constexpr const auto& beta = data_56;
    static constexpr const auto& y = data_57;
};
inline constexpr float data_58[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.9772779f, 0.95008844f, -0.1513572f, -0.10321885f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.20515826f, 0.3130677f,
    -0.85409576f, -2.5529897f, 0.6536186f, 0.8644362f, -0.742165f, 2.2697546f, -1.4543657f,
    0.045758516f, -0.18718386f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f, -0.88778573f,
    -1.9807965f, -0.34791216f, 0.15634897f, 1.2302907f, 1.2023798f, -0.3873268f, -0.30230275f,
    -1.048553f, -1.420018f, -1.7062702f, 1.9507754f, -0.5096522f, -0.4380743f, -1.2527953f,
    0.7774904f, -1.6138978f, -0.21274029f, -0.89546657f, 0.3869025f, -0.51080513f, -1.1806322f,
    -0.028182229f, 0.42833188f, 0.06651722f, 0.3024719f, -0.6343221f, -0.36274117f, -0.67246044f,
    -0.35955316f, -0.8131463f, -1.7262826f, 0.17742614f, -0.40178093f, -1.6301984f, 0.46278226f,
    -0.9072984f, 0.051945396f, 0.7290906f, 0.12898292f, 1.1394007f, -1.2348258f, 0.40234163f,
    -0.6848101f, -0.87079716f, -0.5788497f, -0.31155252f, 0.05616534f, -1.1651498f, 0.9008265f,
    0.46566245f, -1.5362437f, 1.4882522f, 1.8958892f, 1.1787796f, -0.17992483f, -1.0707526f,
    1.0544517f, -0.40317693f, 1.222445f, 0.20827498f, 0.97663903f, 0.3563664f, 0.7065732f,
    0.01050002f, 1.7858706f, 0.12691209f, 0.40198937f, 1.8831507f, -1.347759f, -1.270485f,
    0.9693967f, -1.1731234f, 1.9436212f, -0.41361898f, -0.7474548f, 1.922942f, 1.4805148f,
    1.867559f, 0.90604466f, -0.86122566f, 1.9100649f, -0.26800337f, 0.8024564f, 0.947252f,
    -0.15501009f, 0.61407936f, 0.9222067f};
inline constexpr float data_59[] = {0.37642553f, -1.0994008f, 0.2982382f, 1.3263859f, -0.69456786f,
    -0.14963454f, -0.43515354f, 1.8492638f, 0.67229474f, 0.40746182f, -0.76991606f, 0.5392492f,
    -0.6743327f, 0.031830557f, -0.6358461f, 0.67643327f, 0.57659084f, -0.20829876f, 0.3960067f,
    -1.0930616f, -1.4912575f, 0.4393917f, 0.1666735f, 0.63503146f, 2.3831449f, 0.94447947f,
    -0.91282225f, 1.1170163f, -1.3159074f, -0.4615846f, -0.0682416f, 1.7133427f, -0.74475485f,
    -0.82643855f, -0.09845252f, -0.6634783f, 1.1266359f, -1.0799315f, -1.1474687f, -0.43782005f,
    -0.49803245f, 1.929532f, 0.9494208f, 0.08755124f, -1.2254355f, 0.844363f, -1.0002153f,
    -1.5447711f, 1.1880298f, 0.3169426f, 0.9208588f, 0.31872764f, 0.8568306f, -0.6510256f,
    -1.0342429f, 0.6815945f, -0.80340964f, -0.6895498f, -0.4555325f, 0.017479159f, -0.35399392f,
    -1.3749512f, -0.6436184f, -2.2234032f, 0.62523144f, -1.6020577f, -1.1043833f, 0.05216508f,
    -0.739563f, 1.5430146f, -1.2928569f, 0.26705086f, -0.039282817f, -1.1680934f, 0.5232767f,
    -0.17154633f, 0.77179056f, 0.82350415f, 2.163236f, 1.336528f, -0.36918184f, -0.23937918f,
    1.0996596f, 0.6552637f, 0.64013153f, -1.616956f, -0.024326125f, -0.7380309f, 0.2799246f,
    -0.09815039f, 0.9101789f, 0.3172182f, 0.78632796f, -0.4664191f, -0.94444627f, -0.4100497f,
    -0.017020414f, 0.37915173f, 2.259309f, -0.042257152f, -0.955945f, -0.34598178f, -0.463596f,
    0.48148146f, -1.540797f, 0.06326199f, 0.15650654f, 0.23218104f, -0.5973161f, -0.23792173f,
    -1.424061f, -0.49331987f, -0.54286146f, 0.41605005f, -1.1561824f, 0.7811981f, 1.4944845f,
    -2.069985f, 0.42625874f, 0.676908f};
inline constexpr float data_60[] = {-0.63743705f, -0.3972718f, -0.13288058f, -0.29779088f,
    -0.30901298f, -1.6760038f, 1.1523316f, 1.0796186f, -0.81336427f, -1.4664243f, 0.5210649f,
    -0.57578796f, 0.14195317f, -0.31932843f, 0.69153875f, 0.6947491f, -0.7255974f, -1.383364f,
    -1.5829384f, 0.6103794f, -1.1888592f, -0.5068163f, -0.596314f, -0.052567296f, -1.9362798f,
    0.1887786f, 0.52389103f, 0.08842209f, -0.31088617f, 0.097400166f, 0.39904633f, -2.7725928f,
    1.9559124f, 0.39009333f, -0.6524086f, -0.39095336f, 0.49374178f, -0.11610394f, -2.0306845f,
    2.064493f, -0.11054066f, 1.0201727f, -0.69204986f, 1.5363771f, 0.2863437f, 0.60884386f,
    -1.0452534f, 1.2111453f, 0.68981814f, 1.3018463f, -0.6280876f, -0.48102713f, 2.3039167f,
    -1.0600158f, -0.1359497f, 1.1368914f, 0.09772497f, 0.5829537f, -0.39944902f, 0.37005588f,
    -1.3065269f, 1.6581306f, -0.11816405f, -0.6801782f, 0.6663831f, -0.4607198f, -1.3342584f,
    -1.3467175f, 0.69377315f, -0.15957344f, -0.13370156f, 1.0777438f, -1.1268258f, -0.7306777f,
    -0.3848798f, 0.09435159f, -0.042171452f, -0.2868872f, -0.0616264f, -0.10730527f, -0.7196044f,
    -0.812993f, 0.27451634f, -0.8909151f, -1.1573553f, -0.31229225f, -0.15766701f, 2.2567234f,
    -0.7047003f, 0.9432607f, 0.7471883f, -1.1889449f, 0.77325296f, -1.1838807f, -2.6591723f,
    0.60631955f, -1.7558906f, 0.45093447f, -0.6840109f, 1.6595508f, 1.0685093f, -0.4533858f,
    -0.6878376f, -1.2140774f, -0.44092262f, -0.28035548f, -0.36469355f, 0.15670386f, 0.5785215f,
    0.34965447f, -0.76414394f, -1.4377915f, 1.3645319f, -0.6894492f, -0.6522936f, -0.52118933f,
    -1.8430696f, -0.477974f, -0.4796558f, 0.6203583f};
inline constexpr float data_61[] = {-0.049859345f, -0.6787006f, 0.108561724f, 2.3777614f,
    -1.4619769f, -1.5171028f, 0.811976f, 0.577178f, -0.96506053f, -1.3580501f, 0.5126437f,
    0.10611844f, -0.26350242f, -0.3196615f, 0.5021831f, 0.82487726f, 0.025489092f, -1.3160473f,
    -1.5145648f, 1.6423042f, 2.6429968f, -0.28778297f, -0.47960928f, -0.5840724f, 2.936749f,
    -1.2453175f, 0.5997466f, -0.25335816f, -2.0737562f, -0.49295792f, 0.39758798f, -2.3700607f,
    2.6830182f, 2.0612183f, -0.6071442f, -0.40602192f, 1.6769845f, -1.2214564f, -1.459853f,
    2.2466788f, 0.45229694f, -1.8462144f, -2.3624773f, 1.6886806f, 1.0393853f, 0.1478009f,
    0.2805705f, 0.25800443f, -1.2954229f, 1.1971195f, -1.5338914f, -0.40348008f, 1.7764411f,
    -0.24200612f, 0.023163885f, 1.3297424f, 0.14853126f, 0.47088814f, -0.06518301f, 0.3617717f,
    -1.0338517f, 2.3055906f, 0.46423876f, 3.2742882f, 0.69319165f, 0.35841176f, 0.5284306f,
    -1.3302383f, 1.4296174f, -0.27866402f, -0.87153864f, 1.0768166f, -1.1646663f, 0.79759216f,
    -0.24983576f, 0.22851764f, -0.7831274f, -0.84746015f, -0.98093736f, -0.20506278f, -0.2611985f,
    -0.98894083f, 0.62493205f, -1.9371996f, -0.32706743f, -3.0402262f, -0.18201646f, 2.4774172f,
    -1.026995f, 0.8566917f, 0.2805985f, -0.85816956f, 0.830178f, -1.5605392f, -2.8613644f,
    0.38113728f, -1.7539021f, 1.0506825f, -0.69633174f, 1.6486596f, -0.53259504f, 0.03666228f,
    -0.065476775f, -0.8285915f, 1.4840097f, -0.17073832f, -0.44648796f, -0.03880085f, -0.44465923f,
    0.042817473f, -3.1280477f, -1.8028531f, 1.8807335f, 0.018103361f, -0.20912534f, -0.020520926f,
    -0.6782135f, 0.09167063f, -0.28329474f, 1.1317444f};
struct test_layer_normalization_4d_axis0 {
    static constexpr const char* name = "test_layer_normalization_4d_axis0";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 120;
    static constexpr const auto& x = data_58;
    static constexpr const auto& gamma = data_59;
    static constexpr const auto& beta = data_60;
    static constexpr const auto& y = data_61;
};
inline constexpr float data_62[] = {-1.5504293f, 0.41731882f, -0.9443685f, 0.23810315f, -1.405963f,
    -0.5900577f, -0.110489406f, -1.6606998f, 0.115147874f, -0.37914756f, -1.7423562f, -1.3032428f,
    0.60512006f, 0.895556f, -0.13190864f, 0.40476182f, 0.22384356f, 0.32962298f, 1.285984f,
    -1.5069984f, 0.67646074f, -0.38200897f, -0.22425893f, -0.30224973f, -0.3751471f, -1.2261962f,
    0.1833392f, 1.670943f, -0.05613302f, -0.0013850428f, -0.687299f, -0.11747455f, 0.46616644f,
    -0.37024245f, -0.45380405f, 0.40326455f, -0.91800475f, 0.25249663f, 0.8203218f, 1.3599485f,
    -0.09038201f, 1.3675972f, 1.0344099f, -0.99621266f, -1.2179385f, -0.30496365f, 1.0289356f,
    -0.07228701f, -0.6006576f, 1.5522432f, 0.28690448f, -2.3205943f, 0.31716064f, 0.52004063f,
    0.22560866f, 0.4497121f, -0.067275606f, -1.3183959f, -0.370704f, -0.94561577f};
inline constexpr float data_63[] = {-0.9327409f, -1.2630683f, 0.45248908f, 0.097896144f,
    -0.44816536f, -0.64933795f, -0.023423105f, 1.0791948f, -2.0042157f, 0.37687653f, -0.545712f,
    -1.8845859f, -1.945703f, -0.9127835f, 0.21950956f, 0.39306292f, -0.9389816f, 1.017021f,
    1.4229835f, 0.39608657f, -0.59140265f, 1.1244192f, 0.7553957f, 0.86740744f, -0.6564637f,
    -2.8345544f, 2.116791f, -1.6108783f, -0.035768073f, 2.3807454f, 0.33057675f, 0.94924647f,
    -1.5023966f, -1.7776669f, -0.5327028f, 1.0907497f, -0.34624946f, -0.7946363f, 0.19796729f,
    1.0819352f, -1.4449402f, -1.210543f, -0.7886692f, 1.0946383f, 0.23482153f, 2.1321535f,
    0.9364457f, -0.035095178f, 1.2650778f, 0.21149701f, -0.70492136f, 0.67997485f, -0.6963267f,
    -0.2903971f, 1.3277828f, -0.10128149f, -0.8031414f, -0.46433768f, 1.0217906f, -0.55254066f};
inline constexpr float data_64[] = {-3.4011867f, -1.1356927f, -0.35129517f, 0.5841076f, -2.8239136f,
    -0.06256527f, -0.11447768f, 1.4364924f, -2.0237596f, 0.2574165f, -0.6564767f, -3.5785642f,
    -1.554961f, -0.8747526f, 0.17380825f, 0.4912156f, -0.63961864f, 0.9293703f, 1.7098246f,
    1.7195421f, -2.2698169f, 0.91646385f, 0.5887071f, 1.1009244f, -1.4327375f, -1.0632144f,
    2.1114442f, -2.0268638f, -0.11288871f, 2.3789253f, 0.27981287f, 0.91582835f, -1.9266052f,
    -1.0589204f, -0.3509066f, 1.1210681f, -1.3454816f, -0.5264476f, -0.16116473f, 0.595657f,
    -1.3489832f, -3.141827f, -2.5288174f, -0.6669488f, 0.9086f, 2.280267f, -0.35424376f,
    -0.08289497f, 2.2231898f, -0.21236753f, -0.96808195f, 0.0006965995f, -0.87212884f, -0.90732366f,
    1.3054636f, 0.047936313f, -0.80249715f, -0.7452276f, 1.2704747f, -0.16049147f, 0.3668126f,
    -1.4857404f, 1.3733858f, -0.34594548f, -0.43293178f, -0.31023997f, 0.17220236f, 0.6358613f,
    -2.1270556f, 0.427299f, -1.4625463f, -1.8090057f, -1.3855822f, -2.1537066f, 0.19205706f,
    0.04892969f, -1.1698242f, 0.77077264f, 0.79690236f, 0.5903099f, -1.4828539f, 0.8595393f,
    0.6948997f, 1.3749065f, -1.1311142f, -4.872576f, 2.2935247f, -2.2102656f, 0.033046637f,
    2.3795779f, 0.72649205f, 0.8310109f, -1.493448f, -2.061713f, -0.6068368f, 1.2941093f,
    -0.18712658f, -0.40201253f, 0.14873993f, 1.364498f, -1.5940405f, -3.2559004f, -2.2579029f,
    0.33737832f, 1.8492951f, 1.6111125f, 0.333273f, 0.030772425f, 0.25092518f, 2.163763f,
    -0.23597908f, -0.9408825f, -1.020449f, 0.58112246f, 1.2275097f, 0.16747749f, -0.85282993f,
    -0.023390025f, 0.86822957f, -1.2278994f};
struct test_layer_normalization_4d_axis1 {
    static constexpr const char* name = "test_layer_normalization_4d_axis1";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 60;
    static constexpr const auto& x = data_58;
    static constexpr const auto& gamma = data_62;
    static constexpr const auto& beta = data_63;
    static constexpr const auto& y = data_64;
};
inline constexpr float data_65[] = {0.23958276f, -0.36980116f, 0.9725358f, 2.1338682f, 0.4064155f,
    -0.1931767f, 0.7557403f, -0.53913265f, -0.74969035f, 0.032808747f, -2.5827966f, -1.1539503f,
    -0.34796184f, -1.3533889f, -1.0326431f, -0.43674833f, -1.6429653f, -0.40607178f, -0.53527015f,
    0.025405208f};
inline constexpr float data_66[] = {1.154184f, 0.17250441f, 0.021062022f, 0.099454455f, 0.22739278f,
    -1.0167387f, -0.11477532f, 0.30875126f, -1.37076f, 0.8656529f, 1.0813761f, -0.63137597f,
    -0.24133779f, -0.87819034f, 0.69938046f, -1.0612223f, -0.222477f, -0.8589199f, 0.05095428f,
    -1.7942293f};
inline constexpr float data_67[] = {1.4908549f, 0.24609043f, 0.48938093f, 4.294859f, 0.84798217f,
    -0.66532314f, 0.22368011f, 0.76576567f, -0.7777071f, 0.8595273f, 2.373372f, -1.8324921f,
    -0.31979728f, -0.16557497f, 0.85177857f, -0.9401618f, -2.0095193f, -0.4890024f, 0.21229734f,
    -1.836764f, 0.62800443f, -0.013627723f, 0.6831764f, -1.3339609f, 0.9849166f, -0.7711475f,
    -0.12113252f, 0.4190148f, -2.3029802f, 0.904698f, 0.8656828f, -0.94459355f, 0.03506203f,
    1.442219f, 1.050307f, -1.0982112f, -1.8470674f, -1.2509086f, 0.2506184f, -1.8018873f,
    0.9758091f, 0.60433865f, -1.4317948f, 5.8026977f, 0.17434216f, -1.0072765f, -0.85330296f,
    -0.41150698f, -0.32970858f, 0.87246895f, 2.5538435f, -1.6594832f, -0.19546022f, 0.33310074f,
    0.2677109f, -1.4709568f, -1.0865431f, -1.1816459f, 0.19685508f, -1.7932931f, 1.0498979f,
    0.17621443f, -0.5882106f, -3.885451f, 0.51990527f, -1.0037144f, -1.4274018f, -0.28836212f,
    -0.80516833f, 0.88367164f, -2.7139528f, -1.385946f, -0.94668704f, 0.7452709f, -0.35949582f,
    -0.86378336f, 0.93553f, -0.7338244f, 0.021406436f, -1.7801309f, 0.7459477f, -0.018005535f,
    0.06749898f, -4.387105f, 0.69320047f, -1.3227285f, 0.50018924f, 0.65686524f, -0.16934192f,
    0.8879688f, 3.3684247f, -1.6244965f, -0.16175273f, -1.6856229f, 0.77130324f, -1.1950928f,
    0.5023215f, -1.4541464f, 0.22015941f, -1.7947538f, 1.4437509f, 0.7670538f, -1.4770268f,
    0.9788436f, -0.36415482f, -1.2604005f, -0.7144283f, 0.89342403f, -2.3028617f, 0.8937914f,
    -2.005165f, -1.0432051f, 0.17052485f, -2.5456884f, 1.3876693f, -1.1776544f, -0.86784494f,
    -0.6282569f, -0.0038468018f, -1.7848046f};
struct test_layer_normalization_4d_axis2 {
    static constexpr const char* name = "test_layer_normalization_4d_axis2";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 20;
    static constexpr const auto& x = data_58;
    static constexpr const auto& gamma = data_65;
    static constexpr const auto& beta = data_66;
    static constexpr const auto& y = data_67;
};
inline constexpr float data_68[] = {-1.2986867f, 1.2760754f, 1.325014f, 0.20533256f, 0.045134015f};
inline constexpr float data_69[] = {2.339625f, -0.27643284f, -0.25957698f, 0.36448124f, 1.471322f};
inline constexpr float data_70[] = {1.728466f, -2.2862234f, -1.1966536f, 0.6079574f, 1.4995685f,
    4.3707285f, 1.5626744f, -0.62551284f, 0.3231854f, 1.498404f, 3.500938f, 1.9732112f, 0.21351916f,
    0.17155388f, 1.4584054f, 2.142175f, 1.835872f, -0.9830426f, 0.3902182f, 1.4087352f, 4.4472995f,
    0.15711999f, 0.36157757f, 0.2588236f, 1.5313028f, 4.353254f, -0.54490787f, -0.8140793f,
    0.5940479f, 1.5192257f, 1.2751094f, 1.1071287f, -0.81094253f, 0.013051659f, 1.4814192f,
    2.7498593f, 1.2571241f, 1.2805312f, 0.14186186f, 1.4278111f, 2.8365955f, -1.1262287f,
    -1.4312024f, 0.755551f, 1.4725986f, 2.1693382f, -1.3491886f, 1.8353157f, 0.1034241f, 1.489371f,
    3.3677645f, 1.5933032f, -0.4115467f, 0.09887281f, 1.5044818f, 0.8243549f, 0.062072575f,
    0.87089473f, 0.060394824f, 1.4350219f, 2.3264358f, 0.37584183f, -0.54458594f, 0.020110428f,
    1.5331973f, 2.192258f, -2.2713923f, 1.4545016f, 0.24609187f, 1.5043973f, 1.5419456f,
    -0.44076926f, 1.227395f, -0.008676946f, 1.480785f, 3.1723318f, -1.8303566f, -0.67393875f,
    0.47040766f, 1.5460536f, 3.6562715f, 0.66496503f, 0.22907758f, 0.091707826f, 1.5270965f,
    0.72209406f, 0.44961867f, -1.2041347f, 0.045538753f, 1.491708f, 4.308447f, 1.3819448f,
    -0.865063f, 0.54391164f, 1.462274f, 2.135292f, -1.4703536f, 2.194382f, 0.20990035f, 1.4568379f,
    0.34786928f, -1.3726633f, -1.322022f, 0.5404441f, 1.4383862f, 1.1158024f, -1.6358882f,
    -2.0479136f, 0.55436075f, 1.4960518f, 0.9953933f, -0.053579196f, -2.1236556f, 0.58482516f,
    1.4317855f, 1.7785563f, 0.7277547f, -2.7967234f, 0.35838264f, 1.5040687f};
struct test_layer_normalization_4d_axis3 {
    static constexpr const char* name = "test_layer_normalization_4d_axis3";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 5;
    static constexpr const auto& x = data_58;
    static constexpr const auto& gamma = data_68;
    static constexpr const auto& beta = data_69;
    static constexpr const auto& y = data_70;
};
inline constexpr float data_71[] = {0.37642553f, -1.0994008f, 0.2982382f, 1.3263859f, -0.69456786f};
inline constexpr float data_72[] = {-0.14963454f, -0.43515354f, 1.8492638f, 0.67229474f,
    0.40746182f};
inline constexpr float data_73[] = {0.02751039f, 1.2963784f, 1.6383437f, 2.245077f, -0.027223498f,
    -0.7383518f, -2.0196335f, 1.7668978f, 0.4055363f, -0.0093051195f, -0.48624223f, -2.3733308f,
    1.9557498f, -0.5739573f, 0.6062357f, -0.092403494f, -2.2550066f, 1.6864239f, 0.8385476f,
    1.370611f, -0.7605459f, -0.8086803f, 1.9890752f, -0.010221422f, -0.5155842f, -0.73328674f,
    -0.2038493f, 1.7244548f, 2.1552253f, -0.32972986f, 0.15891623f, -1.6271589f, 1.7251607f,
    -1.5978333f, 0.25207555f, -0.26854137f, -1.7563872f, 2.195916f, -0.76575875f, 1.0770504f,
    -0.29368195f, 0.29698676f, 1.5855508f, 3.1984859f, 0.3878158f, -0.10027677f, 0.4890775f,
    2.3207886f, -1.014055f, 0.1297054f, -0.44764167f, -2.046022f, 1.815058f, -1.0434549f,
    -0.10283524f, 0.28956783f, -0.72679234f, 2.1037138f, -1.292011f, 0.9660838f, -0.14581168f,
    -0.9971198f, 1.7851131f, -1.552236f, -0.5447377f, -0.10692008f, 1.2836008f, 2.2350738f,
    -0.092464566f, -0.10153484f, 0.08157353f, -0.29356977f, 2.183956f, -1.7381934f, 0.26183385f,
    -0.39099538f, 0.903627f, 1.755998f, 1.3565471f, -0.74258536f, -0.5312658f, -1.2462134f,
    1.9592516f, -1.0897386f, -0.450854f, 0.31920826f, -1.060682f, 1.6366599f, -1.3879768f,
    0.09374079f, -0.72029936f, -1.8639262f, 1.7129792f, 1.8313603f, 0.54670125f, -0.09040847f,
    0.59346706f, 2.4016085f, -0.3262508f, 0.6303571f, 0.42767763f, 0.5093021f, 1.6101254f,
    1.808961f, 0.914311f, 0.2050915f, 0.7360832f, 1.4467396f, 1.8988584f, 0.02689445f, 0.23999223f,
    -0.62715274f, 1.4296913f, 2.0956492f, 1.0158895f, 0.012991682f, -1.3003098f, 1.2781951f,
    0.63289964f, -0.0964793f};
struct test_layer_normalization_default_axis {
    static constexpr const char* name = "test_layer_normalization_default_axis";
    using Layer = bp::LayerNormWith<std::ratio<1, 100000>>;
    static constexpr bp::Index features = 5;
    static constexpr const auto& x = data_58;
    static constexpr const auto& gamma = data_71;
    static constexpr const auto& beta = data_72;
    static constexpr const auto& y = data_73;
};
inline constexpr float data_74[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.09772779f, 0.95008844f, -0.01513572f, -0.010321885f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.020515827f, 0.3130677f,
    -0.085409574f, -0.25529897f, 0.6536186f, 0.8644362f, -0.07421651f, 2.2697546f, -0.14543657f,
    0.045758516f, -0.018718386f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f, -0.08877858f,
    -0.19807965f, -0.034791216f, 0.15634897f, 1.2302907f, 1.2023798f, -0.03873268f, -0.030230274f,
    -0.1048553f, -0.1420018f, -0.17062703f, 1.9507754f, -0.05096522f, -0.04380743f, -0.12527953f,
    0.7774904f, -0.16138978f, -0.021274028f, -0.08954666f, 0.3869025f, -0.051080514f, -0.11806323f,
    -0.0028182229f, 0.42833188f, 0.06651722f, 0.3024719f, -0.06343221f, -0.036274116f};
struct test_leakyrelu {
    static constexpr const char* name = "test_leakyrelu";
    using Activation = bp::LeakyReLUWith<std::ratio<1, 10>>;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_74;
};
inline constexpr float data_75[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    -0.0097727785f, 0.95008844f, -0.0015135721f, -0.0010321885f, 0.41059852f, 0.14404356f,
    1.4542735f, 0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, -0.0020515826f,
    0.3130677f, -0.008540957f, -0.025529897f, 0.6536186f, 0.8644362f, -0.00742165f, 2.2697546f,
    -0.014543657f, 0.045758516f, -0.0018718386f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f,
    -0.008877858f, -0.019807965f, -0.0034791215f, 0.15634897f, 1.2302907f, 1.2023798f,
    -0.003873268f, -0.0030230274f, -0.01048553f, -0.014200179f, -0.017062701f, 1.9507754f,
    -0.0050965217f, -0.004380743f, -0.012527953f, 0.7774904f, -0.016138978f, -0.002127403f,
    -0.008954666f, 0.3869025f, -0.005108051f, -0.011806322f, -0.0002818223f, 0.42833188f,
    0.06651722f, 0.3024719f, -0.006343221f, -0.0036274116f};
struct test_leakyrelu_default {
    static constexpr const char* name = "test_leakyrelu_default";
    using Activation = bp::LeakyReLU;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_75;
};
inline constexpr float data_76[] = {-0.1f, 0.0f, 1.0f};
struct test_leakyrelu_example {
    static constexpr const char* name = "test_leakyrelu_example";
    using Activation = bp::LeakyReLUWith<std::ratio<1, 10>>;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_76;
};
inline constexpr float data_77[] = {1.7640524f, 2.5529897f, 1.048553f, 0.4001572f, 0.6536186f,
    1.420018f, 0.978738f, 0.8644362f, 1.7062702f, 2.2408931f, 0.742165f, 1.9507754f, 1.867558f,
    2.2697546f, 0.5096522f, 0.9772779f, 1.4543657f, 0.4380743f, 0.95008844f, 0.045758516f,
    1.2527953f, 0.1513572f, 0.18718386f, 0.7774904f, 0.10321885f, 1.5327792f, 1.6138978f,
    0.41059852f, 1.4693588f, 0.21274029f, 0.14404356f, 0.15494743f, 0.89546657f, 1.4542735f,
    0.37816253f, 0.3869025f, 0.7610377f, 0.88778573f, 0.51080513f, 0.121675014f, 1.9807965f,
    1.1806322f, 0.44386324f, 0.34791216f, 0.028182229f, 0.33367434f, 0.15634897f, 0.42833188f,
    1.4940791f, 1.2302907f, 0.06651722f, 0.20515826f, 1.2023798f, 0.3024719f, 0.3130677f,
    0.3873268f, 0.6343221f, 0.85409576f, 0.30230275f, 0.36274117f};
inline constexpr float data_78[] = {-1.3056276f, -0.5166902f, -2.021127f, -1.6216207f, -1.3681593f,
    -0.6017599f, -1.3767375f, -1.4910393f, -0.64920527f, -0.67884016f, -2.1775682f, -0.9689579f,
    -1.0124384f, -0.6102418f, -2.3703442f, -1.161458f, -0.6843702f, -1.7006617f, -1.0146255f,
    -1.9189556f, -0.7119187f, -1.362729f, -1.3269023f, -0.73659575f, -2.272813f, -0.8432527f,
    -0.76213413f, -1.5482603f, -0.48950008f, -1.7461185f, -1.4185143f, -1.4076104f, -0.66709125f,
    -0.52166486f, -1.5977758f, -1.5890357f, -1.0694411f, -0.9426931f, -1.3196738f, -2.3322854f,
    -0.47316402f, -1.2733283f, -0.9432829f, -1.0392339f, -1.358964f, -1.077317f, -1.2546424f,
    -0.98265946f, -0.69715375f, -0.9609422f, -2.1247156f, -1.5713093f, -0.5740877f, -1.4739957f,
    -1.240095f, -1.165836f, -0.91884065f, -0.7828569f, -1.3346498f, -1.2742114f};
struct test_logsoftmax_axis_0 {
    static constexpr const char* name = "test_logsoftmax_axis_0";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 3;
    static constexpr const auto& x = data_77;
    static constexpr const auto& y = data_78;
};
inline constexpr float data_79[] = {1.7640524f, 0.9772779f, 0.14404356f, 0.33367434f, 0.4001572f,
    0.95008844f, 1.4542735f, 1.4940791f, 0.978738f, 0.1513572f, 0.7610377f, 0.20515826f, 2.2408931f,
    0.10321885f, 0.121675014f, 0.3130677f, 1.867558f, 0.41059852f, 0.44386324f, 0.85409576f,
    2.5529897f, 1.4543657f, 0.15494743f, 0.15634897f, 0.6536186f, 0.045758516f, 0.37816253f,
    1.2302907f, 0.8644362f, 0.18718386f, 0.88778573f, 1.2023798f, 0.742165f, 1.5327792f, 1.9807965f,
    0.3873268f, 2.2697546f, 1.4693588f, 0.34791216f, 0.30230275f, 1.048553f, 0.4380743f,
    0.89546657f, 0.42833188f, 1.420018f, 1.2527953f, 0.3869025f, 0.06651722f, 1.7062702f,
    0.7774904f, 0.51080513f, 0.3024719f, 1.9507754f, 1.6138978f, 1.1806322f, 0.6343221f, 0.5096522f,
    0.21274029f, 0.028182229f, 0.36274117f};
inline constexpr float data_80[] = {-0.6378599f, -1.4246345f, -2.2578688f, -2.068238f, -2.150428f,
    -1.6004968f, -1.0963118f, -1.0565062f, -0.99433196f, -1.8217127f, -1.2120323f, -1.7679117f,
    -0.32462987f, -2.462304f, -2.443848f, -2.2524552f, -0.6079847f, -2.0649443f, -2.0316794f,
    -1.6214471f, -0.4155794f, -1.5142034f, -2.8136215f, -2.81222f, -1.4070389f, -2.014899f,
    -1.6824951f, -0.8303669f, -1.3695796f, -2.046832f, -1.34623f, -1.031636f, -1.9956422f,
    -1.2050278f, -0.75701064f, -2.3504803f, -0.5511807f, -1.3515766f, -2.4730232f, -2.5186327f,
    -1.0780599f, -1.6885386f, -1.2311463f, -1.698281f, -0.90025973f, -1.0674824f, -1.9333751f,
    -2.2537603f, -0.6643673f, -1.5931472f, -1.8598324f, -2.0681658f, -0.89405644f, -1.230934f,
    -1.6641996f, -2.2105098f, -1.1707329f, -1.4676447f, -1.6522028f, -1.3176439f};
struct test_logsoftmax_axis_1 {
    static constexpr const char* name = "test_logsoftmax_axis_1";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 4;
    static constexpr const auto& x = data_79;
    static constexpr const auto& y = data_80;
};
inline constexpr float data_81[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f,
    0.9772779f, 0.95008844f, 0.1513572f, 0.10321885f, 0.41059852f, 0.14404356f, 1.4542735f,
    0.7610377f, 0.121675014f, 0.44386324f, 0.33367434f, 1.4940791f, 0.20515826f, 0.3130677f,
    0.85409576f, 2.5529897f, 0.6536186f, 0.8644362f, 0.742165f, 2.2697546f, 1.4543657f,
    0.045758516f, 0.18718386f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f, 0.88778573f,
    1.9807965f, 0.34791216f, 0.15634897f, 1.2302907f, 1.2023798f, 0.3873268f, 0.30230275f,
    1.048553f, 1.420018f, 1.7062702f, 1.9507754f, 0.5096522f, 0.4380743f, 1.2527953f, 0.7774904f,
    1.6138978f, 0.21274029f, 0.89546657f, 0.3869025f, 0.51080513f, 1.1806322f, 0.028182229f,
    0.42833188f, 0.06651722f, 0.3024719f, 0.6343221f, 0.36274117f};
inline constexpr float data_82[] = {-1.4887761f, -2.8526711f, -2.2740903f, -1.0119354f, -1.3852705f,
    -1.2225009f, -1.2496903f, -2.0484216f, -2.09656f, -1.7891803f, -2.1846871f, -0.87445736f,
    -1.5676931f, -2.2070558f, -1.8848675f, -2.0454924f, -0.88508755f, -2.1740084f, -2.066099f,
    -1.5250709f, -0.8115128f, -2.710884f, -2.5000663f, -2.6223373f, -1.0947479f, -1.2872427f,
    -2.69585f, -2.5544245f, -1.2088292f, -1.2722496f, -2.4640212f, -2.240806f, -1.7311828f,
    -0.6381721f, -2.2710564f, -2.2181377f, -1.1441959f, -1.1721067f, -1.9871597f, -2.0721838f,
    -2.005351f, -1.6338862f, -1.347634f, -1.1031288f, -2.544252f, -2.1635222f, -1.3488011f,
    -1.8241062f, -0.98769873f, -2.3888562f, -1.3942904f, -1.9028544f, -1.7789519f, -1.1091248f,
    -2.2615747f, -1.5567553f, -1.91857f, -1.6826153f, -1.3507651f, -1.622346f};
struct test_logsoftmax_axis_2 {
    static constexpr const char* name = "test_logsoftmax_axis_2";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_81;
    static constexpr const auto& y = data_82;
};
struct test_logsoftmax_default_axis {
    static constexpr const char* name = "test_logsoftmax_default_axis";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_81;
    static constexpr const auto& y = data_82;
};
inline constexpr float data_83[] = {-2.4076061f, -1.407606f, -0.407606f};
struct test_logsoftmax_example_1 {
    static constexpr const char* name = "test_logsoftmax_example_1";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 3;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_83;
};
inline constexpr float data_84[] = {0.0f, 1.0f, 2.0f, 3.0f, 10000.0f, 10001.0f, 10002.0f, 10003.0f};
inline constexpr float data_85[] = {-3.4401896f, -2.4401896f, -1.4401896f, -0.44018966f,
    -3.4401896f, -2.4401896f, -1.4401896f, -0.44018966f};
struct test_logsoftmax_large_number {
    static constexpr const char* name = "test_logsoftmax_large_number";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 4;
    static constexpr const auto& x = data_84;
    static constexpr const auto& y = data_85;
};
struct test_logsoftmax_negative_axis {
    static constexpr const char* name = "test_logsoftmax_negative_axis";
    using Activation = bp::LogSoftmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_81;
    static constexpr const auto& y = data_82;
};
inline constexpr float data_86[] = {0.7610377f, 0.33367434f, 0.3130677f, 0.6536186f, 0.121675014f,
    1.4940791f, -0.85409576f, 0.8644362f, 0.44386324f, -0.20515826f, -2.5529897f, -0.742165f};
inline constexpr float data_87[] = {3.247133f, 1.9136808f, -3.4609182f, 1.2937015f, -2.1752005f,
    -1.2837971f, 1.0540882f, 1.7350072f, -1.5771054f};
struct test_matmul_2d {
    static constexpr const char* name = "test_matmul_2d";
    static constexpr bp::Index inputs = 4;
    static constexpr bp::Index outputs = 3;
    static constexpr const auto& x = data_41;
    static constexpr const auto& weights = data_86;
    static constexpr const auto& y = data_87;
    static constexpr double alpha = 0x1.0000000000000p+0;
};
inline constexpr int labels_88[] = {1, 4, 3};
inline constexpr float data_89[] = {-0.71518934f, -0.3834415f, -0.92559665f};
struct test_nllloss_NC {
    static constexpr const char* name = "test_nllloss_NC";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_88;
    static constexpr const auto& losses = data_89;
};
inline constexpr float data_90[] = {0.5488135f, 0.60276335f, 0.4236548f, 0.4375872f, 0.96366274f,
    0.71518934f, 0.5448832f, 0.6458941f, 0.891773f, 0.3834415f, 0.79172504f, 0.56804454f,
    0.071036056f, 0.020218397f, 0.77815676f, 0.5288949f, 0.92559665f, 0.0871293f, 0.83261985f,
    0.87001216f, 0.9786183f, 0.46147937f, 0.11827443f, 0.14335328f, 0.5218483f, 0.7991586f,
    0.7805292f, 0.639921f, 0.9446689f, 0.41466194f};
inline constexpr int labels_91[] = {3, 3, 2, 4, 2, 0};
inline constexpr float data_92[] = {-0.5313069f};
struct test_nllloss_NCd1 {
    static constexpr const char* name = "test_nllloss_NCd1";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_91;
    static constexpr const auto& result = data_92;
    static constexpr double divisor = 0x1.8000000000000p+2;
};
inline constexpr int labels_93[] = {-1, 3, 2, 4, 2, 0};
inline constexpr float data_94[] = {-0.55005085f};
struct test_nllloss_NCd1_ii {
    static constexpr const char* name = "test_nllloss_NCd1_ii";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_93;
    static constexpr const auto& result = data_94;
    static constexpr double divisor = 0x1.4000000000000p+2;
};
inline constexpr float data_95[] = {0.5488135f, 0.4375872f, 0.56804454f, 0.77815676f, 0.11827443f,
    0.71518934f, 0.891773f, 0.92559665f, 0.87001216f, 0.639921f, 0.60276335f, 0.96366274f,
    0.071036056f, 0.9786183f, 0.14335328f, 0.5448832f, 0.3834415f, 0.0871293f, 0.7991586f,
    0.9446689f, 0.4236548f, 0.79172504f, 0.020218397f, 0.46147937f, 0.5218483f, 0.6458941f,
    0.5288949f, 0.83261985f, 0.7805292f, 0.41466194f, 0.2645556f, 0.6120957f, 0.6976312f,
    0.31542835f, 0.20887676f, 0.7742337f, 0.616934f, 0.06022547f, 0.36371076f, 0.16130951f,
    0.45615032f, 0.94374806f, 0.6667667f, 0.57019675f, 0.6531083f, 0.56843394f, 0.6818203f,
    0.67063785f, 0.43860152f, 0.2532916f, 0.0187898f, 0.3595079f, 0.21038257f, 0.9883738f,
    0.46631077f, 0.6176355f, 0.43703195f, 0.12892629f, 0.10204481f, 0.2444256f, 0.15896958f,
    0.82099324f, 0.9767611f, 0.2961402f, 0.56660146f, 0.11037514f, 0.09710128f, 0.6048455f,
    0.11872772f, 0.2653895f, 0.6563296f, 0.8379449f, 0.7392636f, 0.31798318f, 0.5232481f,
    0.13818295f, 0.09609841f, 0.039187793f, 0.41426298f, 0.09394051f, 0.19658236f, 0.97645944f,
    0.28280696f, 0.064147495f, 0.5759465f, 0.36872518f, 0.4686512f, 0.12019656f, 0.6924721f,
    0.9292962f};
inline constexpr int labels_96[] = {-1, 0, 3, 2, 3, 0, 0, 0, 3, 2, 3, 0, 4, 0, 0, 2, 3, 2};
inline constexpr float data_97[] = {-0.44265965f};
struct test_nllloss_NCd1_mean_weight_negative_ii {
    static constexpr const char* name = "test_nllloss_NCd1_mean_weight_negative_ii";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<9679663, 33554432>,
        std::ratio<14538735, 33554432>, std::ratio<12685365, 16777216>, std::ratio<13290853,
        33554432>, std::ratio<7516515, 8388608>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_95;
    static constexpr const auto& labels = labels_96;
    static constexpr const auto& result = data_97;
    static constexpr double divisor = 0x1.fae60ec000000p+2;
};
inline constexpr float data_98[] = {-0.51806515f};
struct test_nllloss_NCd1_weight {
    static constexpr const char* name = "test_nllloss_NCd1_weight";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<10087697, 536870912>,
        std::ratio<2590551, 4194304>, std::ratio<5134631, 8388608>, std::ratio<10350435, 16777216>,
        std::ratio<15833465, 16777216>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_91;
    static constexpr const auto& result = data_98;
    static constexpr double divisor = 0x1.b5d621c400000p+1;
};
inline constexpr float data_99[] = {-0.5357739f};
struct test_nllloss_NCd1_weight_ii {
    static constexpr const char* name = "test_nllloss_NCd1_weight_ii";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<10087697, 536870912>,
        std::ratio<2590551, 4194304>, std::ratio<5134631, 8388608>, std::ratio<10350435, 16777216>,
        std::ratio<15833465, 16777216>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_93;
    static constexpr const auto& result = data_99;
    static constexpr double divisor = 0x1.66de704400000p+1;
};
inline constexpr float data_100[] = {0.5488135f, 0.6120957f, 0.9767611f, 0.22308163f, 0.806194f,
    0.71518934f, 0.616934f, 0.6048455f, 0.952749f, 0.7038886f, 0.60276335f, 0.94374806f, 0.7392636f,
    0.44712538f, 0.10022689f, 0.5448832f, 0.6818203f, 0.039187793f, 0.84640867f, 0.9194826f,
    0.4236548f, 0.3595079f, 0.28280696f, 0.6994793f, 0.7142413f, 0.6458941f, 0.43703195f,
    0.12019656f, 0.29743695f, 0.998847f, 0.4375872f, 0.6976312f, 0.2961402f, 0.81379783f,
    0.1494483f, 0.891773f, 0.06022547f, 0.11872772f, 0.39650574f, 0.86812603f, 0.96366274f,
    0.6667667f, 0.31798318f, 0.8811032f, 0.16249293f, 0.3834415f, 0.67063785f, 0.41426298f,
    0.5812729f, 0.6155596f, 0.79172504f, 0.21038257f, 0.064147495f, 0.8817354f, 0.123819984f,
    0.5288949f, 0.12892629f, 0.6924721f, 0.6925316f, 0.8480082f, 0.56804454f, 0.31542835f,
    0.56660146f, 0.7252543f, 0.807319f, 0.92559665f, 0.36371076f, 0.2653895f, 0.50132436f,
    0.56910074f, 0.071036056f, 0.57019675f, 0.5232481f, 0.95608366f, 0.4071833f, 0.0871293f,
    0.43860152f, 0.09394051f, 0.6439902f, 0.069166996f, 0.020218397f, 0.9883738f, 0.5759465f,
    0.42385504f, 0.69742876f, 0.83261985f, 0.10204481f, 0.9292962f, 0.6063932f, 0.45354268f,
    0.77815676f, 0.20887676f, 0.31856894f, 0.019193199f, 0.7220556f, 0.87001216f, 0.16130951f,
    0.6674104f, 0.30157483f, 0.8663823f};
inline constexpr int labels_101[] = {1, 4, 0, 0, 2, 3, 1, 0, 0, 0, 0, 2, 4, 0, 2, 3, 4, 3, 4, 4};
inline constexpr float data_102[] = {-0.6120957f, -0.7038886f, -0.60276335f, -0.5448832f,
    -0.28280696f, -0.29743695f, -0.6976312f, -0.891773f, -0.96366274f, -0.3834415f, -0.79172504f,
    -0.6924721f, -0.807319f, -0.92559665f, -0.5232481f, -0.6439902f, -0.69742876f, -0.6063932f,
    -0.7220556f, -0.8663823f};
struct test_nllloss_NCd1d2 {
    static constexpr const char* name = "test_nllloss_NCd1d2";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_100;
    static constexpr const auto& labels = labels_101;
    static constexpr const auto& losses = data_102;
};
inline constexpr float data_103[] = {0.5488135f, 0.6120957f, 0.9767611f, 0.22308163f, 0.806194f,
    0.71518934f, 0.616934f, 0.6048455f, 0.952749f, 0.7038886f, 0.60276335f, 0.94374806f, 0.7392636f,
    0.44712538f, 0.10022689f, 0.5448832f, 0.6818203f, 0.039187793f, 0.84640867f, 0.9194826f,
    0.4236548f, 0.3595079f, 0.28280696f, 0.6994793f, 0.7142413f, 0.6458941f, 0.43703195f,
    0.12019656f, 0.29743695f, 0.998847f, 0.4375872f, 0.6976312f, 0.2961402f, 0.81379783f,
    0.1494483f, 0.891773f, 0.06022547f, 0.11872772f, 0.39650574f, 0.86812603f, 0.96366274f,
    0.6667667f, 0.31798318f, 0.8811032f, 0.16249293f, 0.3834415f, 0.67063785f, 0.41426298f,
    0.5812729f, 0.6155596f, 0.79172504f, 0.21038257f, 0.064147495f, 0.8817354f, 0.123819984f,
    0.5288949f, 0.12892629f, 0.6924721f, 0.6925316f, 0.8480082f, 0.56804454f, 0.31542835f,
    0.56660146f, 0.7252543f, 0.807319f, 0.92559665f, 0.36371076f, 0.2653895f, 0.50132436f,
    0.56910074f, 0.071036056f, 0.57019675f, 0.5232481f, 0.95608366f, 0.4071833f, 0.0871293f,
    0.43860152f, 0.09394051f, 0.6439902f, 0.069166996f, 0.020218397f, 0.9883738f, 0.5759465f,
    0.42385504f, 0.69742876f, 0.83261985f, 0.10204481f, 0.9292962f, 0.6063932f, 0.45354268f,
    0.77815676f, 0.20887676f, 0.31856894f, 0.019193199f, 0.7220556f, 0.87001216f, 0.16130951f,
    0.6674104f, 0.30157483f, 0.8663823f, 0.9786183f, 0.6531083f, 0.13179787f, 0.66017354f,
    0.9755215f, 0.7991586f, 0.2532916f, 0.7163272f, 0.2900776f, 0.8558034f, 0.46147937f,
    0.46631077f, 0.2894061f, 0.6180154f, 0.011714084f, 0.7805292f, 0.2444256f, 0.18319136f,
    0.4287687f, 0.35997805f, 0.11827443f, 0.15896958f, 0.5865129f, 0.13547407f, 0.72999054f,
    0.639921f, 0.11037514f, 0.020107547f, 0.29828233f, 0.17162968f, 0.14335328f, 0.6563296f,
    0.82894003f, 0.5699649f, 0.5210366f, 0.9446689f, 0.13818295f, 0.004695476f, 0.59087276f,
    0.05433799f, 0.5218483f, 0.19658236f, 0.6778165f, 0.57432526f, 0.19999653f, 0.41466194f,
    0.36872518f, 0.27000797f, 0.6532008f, 0.018521795f, 0.2645556f, 0.82099324f, 0.735194f,
    0.65210325f, 0.7936977f, 0.7742337f, 0.09710128f, 0.96218854f, 0.43141845f, 0.22392468f,
    0.45615032f, 0.8379449f, 0.24875315f, 0.8965466f, 0.34535167f, 0.56843394f, 0.09609841f,
    0.57615733f, 0.36756188f, 0.9280813f, 0.0187898f, 0.97645944f, 0.5920419f, 0.43586493f,
    0.7044144f, 0.6176355f, 0.4686512f, 0.5722519f, 0.89192337f, 0.03183893f, 0.16469416f,
    0.32001716f, 0.76532525f, 0.49739137f, 0.26211816f, 0.6214784f, 0.3834639f, 0.7486636f,
    0.63947254f, 0.45614058f, 0.5772286f, 0.5883171f, 0.9037197f, 0.3685846f, 0.68328136f,
    0.23789282f, 0.8310484f, 0.08342244f, 0.13690028f, 0.6956254f, 0.934214f, 0.6289818f,
    0.55219245f, 0.82211775f, 0.28351885f, 0.6139659f, 0.8726507f, 0.58447605f, 0.18984792f,
    0.37992695f, 0.5356328f, 0.27354205f, 0.96193635f, 0.511319f, 0.18115096f, 0.58991f, 0.7980468f,
    0.29214752f, 0.22431703f, 0.7885455f, 0.730122f, 0.18563594f, 0.24082878f, 0.09784448f,
    0.056848075f, 0.311945f, 0.95279163f, 0.10029394f, 0.8621915f, 0.6969972f, 0.39822108f,
    0.68748826f, 0.01642963f, 0.97291946f, 0.7786954f, 0.20984375f, 0.21550767f, 0.9295293f,
    0.9608347f, 0.7774076f, 0.186193f, 0.9473706f, 0.66991657f, 0.9065555f, 0.25942257f, 0.9443724f,
    0.7308558f, 0.7851529f, 0.7740473f, 0.37381315f, 0.73955077f, 0.25394166f, 0.28173012f,
    0.33314514f, 0.58759964f, 0.49045882f, 0.21331197f, 0.58641016f, 0.08110139f, 0.2728219f,
    0.22741462f, 0.5182007f, 0.06395527f, 0.40724117f, 0.3708528f, 0.25435647f, 0.025662718f,
    0.4856276f, 0.23223414f, 0.19705428f, 0.05802916f, 0.20747007f, 0.97749513f, 0.13248764f,
    0.45985588f, 0.43441662f, 0.42468548f, 0.87650526f, 0.053427182f, 0.0446123f, 0.3117959f,
    0.37416998f, 0.33815897f, 0.72559434f, 0.79979587f, 0.6963435f, 0.46357542f, 0.96157014f,
    0.011427458f, 0.07695644f, 0.37775183f, 0.27762872f, 0.23170163f, 0.77058077f, 0.5188351f,
    0.17960368f, 0.58678436f, 0.9493188f, 0.14694664f, 0.3068101f, 0.024678728f, 0.8638556f,
    0.9413777f, 0.07952208f, 0.57754296f, 0.06724963f, 0.11753186f, 0.79920256f, 0.08960304f,
    0.9594333f, 0.67939276f, 0.5173791f, 0.6304479f, 0.6720478f, 0.6455702f, 0.45369685f,
    0.13206811f, 0.87428796f, 0.24536721f, 0.035362437f, 0.5365792f, 0.7168597f, 0.29302028f,
    0.42053947f, 0.43040243f, 0.8966713f, 0.3960597f, 0.84894353f, 0.5573688f, 0.51001686f,
    0.9903389f, 0.5654213f, 0.6178767f, 0.8605512f, 0.5361775f, 0.21689698f, 0.18327984f,
    0.013236858f, 0.7270443f, 0.6813925f, 0.6630782f, 0.14484777f, 0.3472335f, 0.2703279f,
    0.2775961f, 0.26332238f, 0.48805627f, 0.14814086f, 0.1314828f, 0.12886056f, 0.020651f,
    0.35561273f, 0.9818294f, 0.05537432f, 0.39267567f, 0.7583786f, 0.94043195f, 0.4783703f,
    0.30159864f, 0.9564057f, 0.1871309f, 0.35536885f, 0.24606319f, 0.8391891f, 0.33350748f,
    0.90398395f, 0.3567069f, 0.6658591f, 0.23774183f, 0.92415875f, 0.54380596f, 0.016328502f,
    0.51730853f, 0.50238943f, 0.8623186f, 0.4569114f, 0.18523233f, 0.42408898f, 0.9425836f,
    0.048690297f, 0.8820414f, 0.4012595f, 0.5546878f, 0.6339977f, 0.25364253f, 0.45860395f,
    0.9292914f, 0.28705153f, 0.8672894f, 0.44613552f, 0.72416764f, 0.09961493f, 0.7065747f,
    0.9402097f, 0.10462789f, 0.39902532f, 0.94530153f, 0.41485688f, 0.75076485f, 0.348476f,
    0.9040444f, 0.86948854f, 0.36054555f, 0.69957507f, 0.7400975f, 0.69002503f, 0.4541624f,
    0.8286569f, 0.96796554f, 0.68051445f, 0.69962204f, 0.3267009f, 0.92496693f, 0.9944008f,
    0.6223844f, 0.3277204f, 0.23274413f, 0.04600731f, 0.45182168f, 0.7105284f, 0.75677866f,
    0.6144647f, 0.23262699f, 0.07086978f, 0.20492369f, 0.6360611f, 0.03307459f, 0.34851936f,
    0.29279402f, 0.3416981f, 0.24002028f, 0.015606064f, 0.8149665f, 0.1523547f, 0.6762425f,
    0.16053882f, 0.42879573f, 0.98549145f, 0.41748637f, 0.8792348f, 0.7963915f, 0.06807408f,
    0.9689717f, 0.13128933f, 0.54367805f, 0.9591666f, 0.251941f, 0.90494835f, 0.6041178f,
    0.28269964f, 0.45813882f, 0.22116092f, 0.29655626f, 0.38280806f, 0.030235259f, 0.59098417f,
    0.2531912f, 0.99201125f, 0.89538586f, 0.7103368f, 0.85772264f, 0.13105524f, 0.24942005f,
    0.96779466f, 0.007884104f, 0.45722345f, 0.012036223f, 0.10590615f, 0.5468849f, 0.37267908f,
    0.9518745f, 0.1154843f, 0.9509526f, 0.27482358f, 0.5305372f, 0.5757512f, 0.61848027f,
    0.23342025f, 0.59223044f, 0.92211145f, 0.8207671f, 0.9742562f, 0.68976825f, 0.8967612f,
    0.08949455f, 0.9088437f, 0.990345f, 0.05835636f, 0.40673333f, 0.40594232f, 0.8155238f,
    0.4090541f, 0.7307091f, 0.55207825f, 0.0243132f, 0.15941447f, 0.16295442f, 0.8817202f,
    0.27165276f, 0.34261099f, 0.62889844f, 0.63876176f, 0.2724369f, 0.45544416f, 0.62223107f,
    0.39843425f, 0.49030533f, 0.3790569f, 0.40171355f, 0.27906793f, 0.06271295f, 0.9894098f,
    0.3742962f, 0.24841346f, 0.20974995f, 0.42403224f, 0.065304205f, 0.74878824f, 0.5058664f,
    0.11570323f, 0.25868407f, 0.7832344f, 0.23780724f, 0.31038082f, 0.5771403f, 0.8490383f,
    0.2883985f, 0.1718531f, 0.37303486f, 0.69527f, 0.033304628f, 0.24141861f, 0.44929165f,
    0.5249705f, 0.67195714f, 0.9589827f, 0.66250455f, 0.3044684f, 0.75059503f, 0.948861f};
inline constexpr int labels_104[] = {-1, 4, 0, 0, 2, 3, -1, 0, 0, 0, 0, 2, 4, 0, 2, 3, 4, 3, 4, 4,
    4, 2, -1, 3, 4, 4, 0, 0, 2, 4, 3, 3, 0, 0, -1, 4, 4, 0, 0, 0, -1, -1, -1, 4, -1, 4, 0, 4, 3, 2,
    0, 3, 2, 3, 2, 2, -1, 3, 3, 0, 4, 3, 3, 0, 0, -1, 4, 4, -1, 0, 0, 0, 3, 4, 4, 2, 2, 3, 3, 4, 2,
    -1, 0, 4, -1, 3, 0, 3, 2, -1, 0, 0, 3, 4, -1, 0, 0, 2, -1, -1, 0, -1, -1, 0, 0, 3, 3, 3};
inline constexpr float data_105[] = {-0.55867785f};
struct test_nllloss_NCd1d2_no_weight_reduction_mean_ii {
    static constexpr const char* name = "test_nllloss_NCd1d2_no_weight_reduction_mean_ii";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_103;
    static constexpr const auto& labels = labels_104;
    static constexpr const auto& result = data_105;
    static constexpr double divisor = 0x1.6400000000000p+6;
};
inline constexpr int labels_106[] = {1, 4, 0, 0, 2, 3, 1, 0, 0, 0, 0, 2, 4, 0, 2, 3, 4, 3, 4, 4, 4,
    2, 1, 3, 4, 4, 0, 0, 2, 4, 3, 3, 0, 0, 1, 4, 4, 0, 0, 0, 1, 1, 1, 4, 1, 4, 0, 4, 3, 2, 0, 3, 2,
    3, 2, 2, 1, 3, 3, 0, 4, 3, 3, 0, 0, 1, 4, 4, 1, 0, 0, 0, 3, 4, 4, 2, 2, 3, 3, 4, 2, 1, 0, 4, 1,
    3, 0, 3, 2, 1, 0, 0, 3, 4, 1, 0, 0, 2, 1, 1, 0, 1, 1, 0, 0, 3, 3, 3};
inline constexpr float data_107[] = {-0.5448008f};
struct test_nllloss_NCd1d2_reduction_mean {
    static constexpr const char* name = "test_nllloss_NCd1d2_reduction_mean";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_103;
    static constexpr const auto& labels = labels_106;
    static constexpr const auto& result = data_107;
    static constexpr double divisor = 0x1.b000000000000p+6;
};
inline constexpr float data_108[] = {-58.83849f};
struct test_nllloss_NCd1d2_reduction_sum {
    static constexpr const char* name = "test_nllloss_NCd1d2_reduction_sum";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_103;
    static constexpr const auto& labels = labels_106;
    static constexpr const auto& result = data_108;
    static constexpr double divisor = 0x1.0000000000000p+0;
};
inline constexpr float data_109[] = {-0.57320815f, -0.41966623f, -0.35165465f, -0.31788713f,
    -0.2660596f, -0.01561787f, -0.65330935f, -0.5202641f, -0.5622049f, -0.22370137f, -0.4618957f,
    -0.65146506f, -0.48133257f, -0.539997f, -0.49226218f, -0.033814747f, -0.4158148f, -0.031840596f,
    -0.4304976f, -0.5165468f};
struct test_nllloss_NCd1d2_with_weight {
    static constexpr const char* name = "test_nllloss_NCd1d2_with_weight";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<4893949, 8388608>,
        std::ratio<490979, 524288>, std::ratio<15783697, 16777216>, std::ratio<7047527, 134217728>,
        std::ratio<10002763, 16777216>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_100;
    static constexpr const auto& labels = labels_101;
    static constexpr const auto& losses = data_109;
};
inline constexpr float data_110[] = {-0.5416459f};
struct test_nllloss_NCd1d2_with_weight_reduction_mean {
    static constexpr const char* name = "test_nllloss_NCd1d2_with_weight_reduction_mean";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<4893949, 8388608>,
        std::ratio<490979, 524288>, std::ratio<15783697, 16777216>, std::ratio<7047527, 134217728>,
        std::ratio<10002763, 16777216>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_103;
    static constexpr const auto& labels = labels_106;
    static constexpr const auto& result = data_110;
    static constexpr double divisor = 0x1.fa91cd0a00000p+5;
};
inline constexpr float data_111[] = {-34.297665f};
struct test_nllloss_NCd1d2_with_weight_reduction_sum {
    static constexpr const char* name = "test_nllloss_NCd1d2_with_weight_reduction_sum";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<4893949, 8388608>,
        std::ratio<490979, 524288>, std::ratio<15783697, 16777216>, std::ratio<7047527, 134217728>,
        std::ratio<10002763, 16777216>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_103;
    static constexpr const auto& labels = labels_106;
    static constexpr const auto& result = data_111;
    static constexpr double divisor = 0x1.0000000000000p+0;
};
inline constexpr int labels_112[] = {-1, 4, -1, -1, 2, 3, 1, -1, -1, -1, -1, 2, 4, -1, 2, 3, 4, 3,
    4, 4, 4, 2, 1, 3, 4, 4, -1, -1, 2, 4, 3, 3, -1, -1, 1, 4, 4, -1, -1, -1, 1, 1, 1, 4, 1, 4, -1,
    4, 3, 2, -1, 3, 2, 3, 2, 2, 1, 3, 3, -1, 4, 3, 3, -1, -1, 1, 4, 4, 1, -1, -1, -1, 3, 4, 4, 2, 2,
    3, 3, 4, 2, 1, -1, 4, 1, 3, -1, 3, 2, 1, -1, -1, 3, 4, 1, -1, -1, 2, 1, 1, -1, 1, 1, -1, -1, 3,
    3, 3};
inline constexpr float data_113[] = {-23.981632f};
struct test_nllloss_NCd1d2_with_weight_reduction_sum_ii {
    static constexpr const char* name = "test_nllloss_NCd1d2_with_weight_reduction_sum_ii";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<4893949, 8388608>,
        std::ratio<490979, 524288>, std::ratio<15783697, 16777216>, std::ratio<7047527, 134217728>,
        std::ratio<10002763, 16777216>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_103;
    static constexpr const auto& labels = labels_112;
    static constexpr const auto& result = data_113;
    static constexpr double divisor = 0x1.0000000000000p+0;
};
inline constexpr float data_114[] = {0.5488135f, 0.16469416f, 0.1871309f, 0.0027032138f, 0.7510216f,
    0.71518934f, 0.6214784f, 0.90398395f, 0.64719665f, 0.9272118f, 0.60276335f, 0.5772286f,
    0.54380596f, 0.6003922f, 0.028952548f, 0.5448832f, 0.23789282f, 0.4569114f, 0.58873963f,
    0.8956913f, 0.4236548f, 0.934214f, 0.8820414f, 0.96277034f, 0.3925688f, 0.6458941f, 0.6139659f,
    0.45860395f, 0.016871674f, 0.8783725f, 0.4375872f, 0.5356328f, 0.72416764f, 0.6964824f,
    0.69078475f, 0.891773f, 0.58991f, 0.39902532f, 0.8136786f, 0.98734874f, 0.96366274f, 0.730122f,
    0.9040444f, 0.50980717f, 0.75928247f, 0.3834415f, 0.311945f, 0.69002503f, 0.33396488f,
    0.36454463f, 0.79172504f, 0.39822108f, 0.69962204f, 0.79084015f, 0.50106317f, 0.5288949f,
    0.20984375f, 0.3277204f, 0.09724293f, 0.37638915f, 0.56804454f, 0.186193f, 0.75677866f,
    0.44203565f, 0.36491182f, 0.92559665f, 0.9443724f, 0.6360611f, 0.51995236f, 0.2609045f,
    0.071036056f, 0.73955077f, 0.24002028f, 0.69395643f, 0.4959703f, 0.0871293f, 0.49045882f,
    0.16053882f, 0.09088573f, 0.6817399f, 0.020218397f, 0.22741462f, 0.7963915f, 0.2277595f,
    0.27734026f, 0.83261985f, 0.25435647f, 0.9591666f, 0.41030157f, 0.5243798f, 0.77815676f,
    0.05802916f, 0.45813882f, 0.62329465f, 0.11738029f, 0.87001216f, 0.43441662f, 0.59098417f,
    0.8869608f, 0.1598453f};
inline constexpr int labels_115[] = {-1, 0, 0, 3, 3, 0, 3, 1, 4, 3, 3, 3, 0, 1, 3, 1, 1, 0, 3, 1};
inline constexpr float data_116[] = {0.0f, -0.71518934f, -0.60276335f, -0.58873963f, -0.96277034f,
    -0.6458941f, -0.6964824f, -0.58991f, -0.75928247f, -0.33396488f, -0.79084015f, -0.09724293f,
    -0.56804454f, -0.9443724f, -0.69395643f, -0.49045882f, -0.22741462f, -0.83261985f, -0.62329465f,
    -0.43441662f};
struct test_nllloss_NCd1d2d3_none_no_weight_negative_ii {
    static constexpr const char* name = "test_nllloss_NCd1d2d3_none_no_weight_negative_ii";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_114;
    static constexpr const auto& labels = labels_115;
    static constexpr const auto& losses = data_116;
};
inline constexpr int labels_117[] = {-1, 4, 3};
inline constexpr float data_118[] = {-0.9869509f};
struct test_nllloss_NCd1d2d3_sum_weight_high_ii {
    static constexpr const char* name = "test_nllloss_NCd1d2d3_sum_weight_high_ii";
    using Loss = bp::NegativeLogLikelihoodWith<bp::ClassWeights<std::ratio<1544517, 4194304>,
        std::ratio<16058399, 16777216>, std::ratio<9418781, 67108864>, std::ratio<7298821, 8388608>,
        std::ratio<15891649, 33554432>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_117;
    static constexpr const auto& result = data_118;
    static constexpr double divisor = 0x1.0000000000000p+0;
};
inline constexpr float data_119[] = {0.5488135f, 0.31840295f, 0.5454002f, 0.3200236f, 0.4858199f,
    0.71518934f, 0.7289477f, 0.08167127f, 0.185013f, 0.52645326f, 0.60276335f, 0.569196f,
    0.44685966f, 0.5437754f, 0.7931333f, 0.5448832f, 0.789036f, 0.3217244f, 0.25422603f, 0.6151297f,
    0.4236548f, 0.83019656f, 0.79053336f, 0.7849852f, 0.06928097f, 0.6458941f, 0.84293485f,
    0.38144562f, 0.044669986f, 0.37709597f, 0.4375872f, 0.41464415f, 0.9014953f, 0.42540854f,
    0.45626852f, 0.891773f, 0.4212734f, 0.18953043f, 0.77858806f, 0.718236f, 0.96366274f,
    0.9262659f, 0.9305466f, 0.080559105f, 0.7840426f, 0.3834415f, 0.6617636f, 0.59328663f,
    0.6869792f, 0.005162746f, 0.79172504f, 0.08046719f, 0.120241605f, 0.23106326f, 0.5986645f,
    0.5288949f, 0.542187f, 0.5021502f, 0.12739389f, 0.02974505f, 0.56804454f, 0.35600725f,
    0.2679182f, 0.30788687f, 0.8354552f, 0.92559665f, 0.987435f, 0.7490365f, 0.019336248f,
    0.24003936f, 0.071036056f, 0.013655406f, 0.65130943f, 0.6300225f, 0.33313122f, 0.0871293f,
    0.6121809f, 0.06273651f, 0.33290887f, 0.23294142f, 0.020218397f, 0.7236231f, 0.4175462f,
    0.9937112f, 0.86777294f, 0.83261985f, 0.28890678f, 0.8871362f, 0.09783935f, 0.30068448f,
    0.77815676f, 0.9736415f, 0.407827f, 0.8948843f, 0.74212134f, 0.87001216f, 0.85953665f,
    0.7436306f, 0.49795774f, 0.6129687f};
inline constexpr int labels_120[] = {1, 2, 4, 1, 1, 2, 4, 0, 2, 0, 3, 2, 4, 2, 0, 4, 3, 3, 1, 3};
inline constexpr float data_121[] = {-0.31840295f, -0.08167127f, -0.7931333f, -0.789036f,
    -0.83019656f, -0.38144562f, -0.45626852f, -0.891773f, -0.9305466f, -0.3834415f, -0.23106326f,
    -0.5021502f, -0.8354552f, -0.7490365f, -0.071036056f, -0.23294142f, -0.9937112f, -0.09783935f,
    -0.9736415f, -0.49795774f};
struct test_nllloss_NCd1d2d3d4d5_none_no_weight {
    static constexpr const char* name = "test_nllloss_NCd1d2d3d4d5_none_no_weight";
    using Loss = bp::NegativeLogLikelihood;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_119;
    static constexpr const auto& labels = labels_120;
    static constexpr const auto& losses = data_121;
};
inline constexpr float data_122[] = {1.7640524f, 0.4001572f, 0.978738f, 2.2408931f, 1.867558f, 0.0f,
    0.95008844f, 0.0f, 0.0f, 0.41059852f, 0.14404356f, 1.4542735f, 0.7610377f, 0.121675014f,
    0.44386324f, 0.33367434f, 1.4940791f, 0.0f, 0.3130677f, 0.0f, 0.0f, 0.6536186f, 0.8644362f,
    0.0f, 2.2697546f, 0.0f, 0.045758516f, 0.0f, 1.5327792f, 1.4693588f, 0.15494743f, 0.37816253f,
    0.0f, 0.0f, 0.0f, 0.15634897f, 1.2302907f, 1.2023798f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 1.9507754f,
    0.0f, 0.0f, 0.0f, 0.7774904f, 0.0f, 0.0f, 0.0f, 0.3869025f, 0.0f, 0.0f, 0.0f, 0.42833188f,
    0.06651722f, 0.3024719f, 0.0f, 0.0f};
struct test_relu {
    static constexpr const char* name = "test_relu";
    using Activation = bp::ReLU;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_122;
};
inline constexpr float data_123[] = {1.6775866f};
inline constexpr float data_124[] = {-1.5732064f, -1.684433f, -1.5539755f, -1.3438632f, -2.0037456f,
    -1.7087872f, -1.5322037f, -1.49838f, -1.5539644f, -1.7840557f, -1.6312191f, -1.2703197f,
    -2.1629462f, -1.2553641f, -2.090629f, -1.6610148f, -1.8224566f, -2.1187687f, -1.4067395f,
    -1.2612292f, -1.6591208f, -1.2910506f, -2.0625572f, -1.6212964f, -1.5609274f, -1.6159282f,
    -1.7329273f, -1.4292024f, -1.4812931f, -1.8471603f, -1.784333f, -1.4367929f, -1.3512574f,
    -1.7334602f, -1.8400117f, -1.2667203f, -1.42402f, -1.9807285f, -1.6772432f, -1.8796445f,
    -1.8247645f, -1.3371669f, -1.6141483f, -1.7107182f, -1.6278067f, -1.5760056f, -1.4626192f,
    -1.4738016f, -1.7058381f, -1.891148f, -2.0564814f, -1.7157632f, -1.8648884f, -1.0868974f,
    -1.6089602f, -1.3174405f, -1.498044f, -1.8061497f, -1.8330312f, -1.6906503f, -2.0610843f,
    -1.3990605f, -1.2432926f, -1.9239135f, -1.6534522f, -1.7582898f, -1.7715636f, -1.2638195f,
    -1.7499373f, -1.6032755f, -1.5839078f, -1.4022925f, -1.5009737f, -1.9222542f, -1.7169894f,
    -1.6368996f, -1.6789843f, -1.7358947f, -1.3608196f, -1.681142f, -1.8883673f, -1.1084902f,
    -1.8021429f, -2.020802f, -1.5090032f, -1.7949222f, -1.6949961f, -2.0434508f, -1.4711753f,
    -1.2343512f};
struct test_sce_NCd1_mean_weight_negative_ii_log_prob {
    static constexpr const char* name = "test_sce_NCd1_mean_weight_negative_ii_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<9679663, 33554432>,
        std::ratio<14538735, 33554432>, std::ratio<12685365, 16777216>, std::ratio<13290853,
        33554432>, std::ratio<7516515, 8388608>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_95;
    static constexpr const auto& labels = labels_96;
    static constexpr const auto& result = data_123;
    static constexpr double divisor = 0x1.fae60ec000000p+2;
    static constexpr const auto& log_probabilities = data_124;
};
inline constexpr float data_125[] = {0.0f, 1.6655879f, 1.4992974f, 1.5886124f, 1.3969787f,
    1.5244497f, 1.5359452f, 1.7778963f, 1.6356902f, 1.7025068f, 1.4672798f, 1.8310099f, 1.5234644f,
    1.354571f, 1.3958808f, 1.4512576f, 1.7282617f, 1.4075758f, 1.4318464f, 1.799658f};
inline constexpr float data_126[] = {-1.4305156f, -1.814635f, -1.7921982f, -1.976626f, -1.2283075f,
    -1.6655879f, -1.7592988f, -1.4767933f, -1.7335805f, -1.4535654f, -1.4992974f, -1.5248321f,
    -1.558255f, -1.5016686f, -2.0731082f, -1.6324689f, -1.9394593f, -1.7204406f, -1.5886124f,
    -1.2816608f, -1.9360943f, -1.4255351f, -1.4777077f, -1.3969787f, -1.9671801f, -1.5244497f,
    -1.5563778f, -1.7117398f, -2.153472f, -1.2919713f, -1.7948406f, -1.696795f, -1.50826f,
    -1.5359452f, -1.5416429f, -1.4760332f, -1.7778963f, -1.9687809f, -1.5541276f, -1.3804574f,
    -1.4313099f, -1.6648506f, -1.4909282f, -1.8851655f, -1.6356902f, -1.6530304f, -1.7245269f,
    -1.3464468f, -1.7025068f, -1.6719271f, -1.4663949f, -1.8598988f, -1.5584979f, -1.4672798f,
    -1.7570567f, -1.399358f, -1.7184093f, -1.6005325f, -1.8310099f, -1.5518637f, -1.5234644f,
    -1.9053159f, -1.3347304f, -1.6494733f, -1.7265972f, -1.3733467f, -1.354571f, -1.6628824f,
    -1.778991f, -2.038039f, -2.0188012f, -1.3502864f, -1.8498169f, -1.3958808f, -1.5938668f,
    -1.8545871f, -1.4512576f, -1.7811775f, -1.8508306f, -1.2599765f, -1.935458f, -1.7282617f,
    -1.1592847f, -1.7279167f, -1.6783359f, -1.4075758f, -1.9858392f, -1.2810291f, -1.8298941f,
    -1.7158159f, -1.2769842f, -1.9971119f, -1.5970023f, -1.4318464f, -1.9377607f, -1.3640624f,
    -1.799658f, -1.6430905f, -1.3471138f, -2.0742292f};
struct test_sce_NCd1d2d3_none_no_weight_negative_ii_log_prob {
    static constexpr const char* name = "test_sce_NCd1d2d3_none_no_weight_negative_ii_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_114;
    static constexpr const auto& labels = labels_115;
    static constexpr const auto& losses = data_125;
    static constexpr const auto& log_probabilities = data_126;
};
inline constexpr float data_127[] = {2.0399737f};
inline constexpr float data_128[] = {-1.6321545f, -1.4657786f, -1.5782048f, -1.6360848f,
    -1.7573133f, -1.6551613f, -1.863468f, -1.4092823f, -1.3373927f, -1.9176139f, -1.4346335f,
    -1.6974638f, -1.658314f, -1.3007619f, -2.1553226f};
struct test_sce_NCd1d2d3_sum_weight_high_ii_log_prob {
    static constexpr const char* name = "test_sce_NCd1d2d3_sum_weight_high_ii_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<1544517, 4194304>,
        std::ratio<16058399, 16777216>, std::ratio<9418781, 67108864>, std::ratio<7298821, 8388608>,
        std::ratio<15891649, 33554432>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_117;
    static constexpr const auto& result = data_127;
    static constexpr double divisor = 0x1.0000000000000p+0;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_129[] = {1.7400823f, 2.0100348f, 1.4140648f, 1.3444847f, 1.3987408f,
    1.7225659f, 1.6994939f, 1.3490686f, 1.4633807f, 1.721709f, 1.7836249f, 1.4768004f, 1.264534f,
    1.5141317f, 1.9138755f, 1.6628119f, 1.2767006f, 2.0441117f, 1.4129177f, 1.8384321f};
inline constexpr float data_130[] = {-1.5096717f, -1.7400823f, -1.513085f, -1.7384617f, -1.5726655f,
    -1.3765169f, -1.3627586f, -2.0100348f, -1.9066932f, -1.565253f, -1.6044347f, -1.638002f,
    -1.7603385f, -1.6634227f, -1.4140648f, -1.5886374f, -1.3444847f, -1.8117963f, -1.8792945f,
    -1.5183909f, -1.8052825f, -1.3987408f, -1.438404f, -1.4439521f, -2.1596563f, -1.4581174f,
    -1.2610767f, -1.7225659f, -2.0593414f, -1.7269155f, -1.7181752f, -1.7411183f, -1.2542671f,
    -1.7303538f, -1.6994939f, -1.3490686f, -1.8195682f, -2.0513113f, -1.4622536f, -1.5226055f,
    -1.4302646f, -1.4676614f, -1.4633807f, -2.3133683f, -1.6098847f, -1.721709f, -1.4433869f,
    -1.5118638f, -1.4181714f, -2.0999877f, -1.2229632f, -1.934221f, -1.8944466f, -1.7836249f,
    -1.4160237f, -1.4500557f, -1.4367635f, -1.4768004f, -1.8515567f, -1.9492055f, -1.5319445f,
    -1.743982f, -1.832071f, -1.7921023f, -1.264534f, -1.3375716f, -1.2757332f, -1.5141317f,
    -2.243832f, -2.023129f, -1.9138755f, -1.971256f, -1.3336021f, -1.3548889f, -1.6517802f,
    -1.808624f, -1.2835724f, -1.8330168f, -1.5628445f, -1.6628119f, -2.2501934f, -1.5467887f,
    -1.8528655f, -1.2767006f, -1.4026388f, -1.3093312f, -1.8530443f, -1.2548149f, -2.0441117f,
    -1.8412666f, -1.6084025f, -1.4129177f, -1.9787323f, -1.491675f, -1.6444379f, -1.4663776f,
    -1.4768531f, -1.5927593f, -1.8384321f, -1.7234211f};
struct test_sce_NCd1d2d3d4d5_none_no_weight_log_prob {
    static constexpr const char* name = "test_sce_NCd1d2d3d4d5_none_no_weight_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_119;
    static constexpr const auto& labels = labels_120;
    static constexpr const auto& losses = data_129;
    static constexpr const auto& log_probabilities = data_130;
};
inline constexpr float data_131[] = {1.6925939f};
inline constexpr float data_132[] = {-1.6764734f, -1.6225237f, -1.8016322f, -1.7876997f,
    -1.2616242f, -1.5448482f, -1.7151544f, -1.6141435f, -1.3682647f, -1.8765961f, -1.3177015f,
    -1.5413821f, -2.0383904f, -2.0892081f, -1.3312697f, -1.7734644f, -1.3767625f, -2.21523f,
    -1.4697393f, -1.4323469f, -1.1269814f, -1.6441205f, -1.9873253f, -1.9622464f, -1.5837513f,
    -1.5415359f, -1.5601652f, -1.7007734f, -1.3960254f, -1.9260325f};
struct test_sce_mean_3d_log_prob {
    static constexpr const char* name = "test_sce_mean_3d_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_91;
    static constexpr const auto& result = data_131;
    static constexpr double divisor = 0x1.8000000000000p+2;
    static constexpr const auto& log_probabilities = data_132;
};
inline constexpr float data_133[] = {1.5613848f};
struct test_sce_mean_log_prob {
    static constexpr const char* name = "test_sce_mean_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_88;
    static constexpr const auto& result = data_133;
    static constexpr double divisor = 0x1.8000000000000p+1;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr int labels_134[] = {-1, 3, -1, 4, -1, 0};
inline constexpr float data_135[] = {1.4473825f};
struct test_sce_mean_no_weight_ii_3d_log_prob {
    static constexpr const char* name = "test_sce_mean_no_weight_ii_3d_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_134;
    static constexpr const auto& result = data_135;
    static constexpr double divisor = 0x1.8000000000000p+1;
    static constexpr const auto& log_probabilities = data_132;
};
inline constexpr float data_136[] = {0.5488135f, 0.071036056f, 0.5218483f, 0.6976312f, 0.6531083f,
    0.71518934f, 0.0871293f, 0.41466194f, 0.06022547f, 0.2532916f, 0.60276335f, 0.020218397f,
    0.2645556f, 0.6667667f, 0.46631077f, 0.5448832f, 0.83261985f, 0.7742337f, 0.67063785f,
    0.2444256f, 0.4236548f, 0.77815676f, 0.45615032f, 0.21038257f, 0.15896958f, 0.6458941f,
    0.87001216f, 0.56843394f, 0.12892629f, 0.11037514f, 0.4375872f, 0.9786183f, 0.0187898f,
    0.31542835f, 0.6563296f, 0.891773f, 0.7991586f, 0.6176355f, 0.36371076f, 0.13818295f,
    0.96366274f, 0.46147937f, 0.6120957f, 0.57019675f, 0.19658236f, 0.3834415f, 0.7805292f,
    0.616934f, 0.43860152f, 0.36872518f, 0.79172504f, 0.11827443f, 0.94374806f, 0.9883738f,
    0.82099324f, 0.5288949f, 0.639921f, 0.6818203f, 0.10204481f, 0.09710128f, 0.56804454f,
    0.14335328f, 0.3595079f, 0.20887676f, 0.8379449f, 0.92559665f, 0.9446689f, 0.43703195f,
    0.16130951f, 0.09609841f, 0.97645944f, 0.56660146f, 0.82894003f, 0.6994793f, 0.019193199f,
    0.4686512f, 0.2653895f, 0.004695476f, 0.29743695f, 0.30157483f, 0.9767611f, 0.5232481f,
    0.6778165f, 0.81379783f, 0.66017354f, 0.6048455f, 0.09394051f, 0.27000797f, 0.39650574f,
    0.2900776f, 0.7392636f, 0.5759465f, 0.735194f, 0.8811032f, 0.6180154f, 0.039187793f, 0.9292962f,
    0.96218854f, 0.5812729f, 0.4287687f, 0.28280696f, 0.31856894f, 0.24875315f, 0.8817354f,
    0.13547407f, 0.12019656f, 0.6674104f, 0.57615733f, 0.6925316f, 0.29828233f, 0.2961402f,
    0.13179787f, 0.5920419f, 0.7252543f, 0.5699649f, 0.11872772f, 0.7163272f, 0.5722519f,
    0.50132436f, 0.59087276f, 0.31798318f, 0.2894061f, 0.22308163f, 0.95608366f, 0.57432526f,
    0.41426298f, 0.18319136f, 0.952749f, 0.6439902f, 0.6532008f, 0.064147495f, 0.5865129f,
    0.44712538f, 0.42385504f, 0.65210325f, 0.6924721f, 0.020107547f, 0.84640867f, 0.6063932f,
    0.43141845f, 0.8965466f, 0.123819984f, 0.72999054f, 0.5772286f, 0.22741462f, 0.36756188f,
    0.8480082f, 0.17162968f, 0.23789282f, 0.25435647f, 0.43586493f, 0.807319f, 0.5210366f,
    0.934214f, 0.05802916f, 0.89192337f, 0.56910074f, 0.05433799f, 0.6139659f, 0.43441662f,
    0.806194f, 0.4071833f, 0.19999653f, 0.5356328f, 0.3117959f, 0.7038886f, 0.069166996f,
    0.018521795f, 0.58991f, 0.6963435f, 0.10022689f, 0.69742876f, 0.7936977f, 0.730122f,
    0.37775183f, 0.9194826f, 0.45354268f, 0.22392468f, 0.311945f, 0.17960368f, 0.7142413f,
    0.7220556f, 0.34535167f, 0.39822108f, 0.024678728f, 0.998847f, 0.8663823f, 0.9280813f,
    0.20984375f, 0.06724963f, 0.1494483f, 0.9755215f, 0.7044144f, 0.186193f, 0.67939276f,
    0.86812603f, 0.8558034f, 0.03183893f, 0.9443724f, 0.45369685f, 0.16249293f, 0.011714084f,
    0.16469416f, 0.73955077f, 0.5365792f, 0.6155596f, 0.35997805f, 0.6214784f, 0.49045882f,
    0.8966713f};
inline constexpr int labels_137[] = {-1, -1, 0, 0, -1, 4, 0, 4, 3, 3, 0, 0, 3, 3, 0, 3, 0, -1, 1, 0,
    4, 0, 3, 4, 4, 1, 0, -1, 4, 4, -1, 4, 3, -1, 3, 0, 0, 0, 3, 4, 4, -1};
inline constexpr float data_138[] = {1.6868715f};
inline constexpr float data_139[] = {-1.5818498f, -2.059627f, -1.6088148f, -1.4330319f, -1.4775548f,
    -1.230693f, -1.8587531f, -1.5312204f, -1.8856568f, -1.6925907f, -1.4374783f, -2.0200233f,
    -1.7756861f, -1.373475f, -1.573931f, -1.6984872f, -1.4107505f, -1.4691366f, -1.5727327f,
    -1.9989446f, -1.6161917f, -1.2616898f, -1.5836962f, -1.829464f, -1.880877f, -1.4720991f,
    -1.2479811f, -1.5495594f, -1.9890668f, -2.0076182f, -1.7056807f, -1.1646497f, -2.1244783f,
    -1.8278397f, -1.4869386f, -1.3169961f, -1.4096105f, -1.5911335f, -1.8450583f, -2.070586f,
    -1.2377577f, -1.7399411f, -1.5893247f, -1.6312237f, -2.004838f, -1.7565796f, -1.3594918f,
    -1.5230871f, -1.7014197f, -1.771296f, -1.5935423f, -2.2669928f, -1.4415191f, -1.3968934f,
    -1.564274f, -1.5226957f, -1.4116696f, -1.3697703f, -1.9495457f, -1.9544894f, -1.4982458f,
    -1.922937f, -1.7067825f, -1.8574135f, -1.2283455f, -1.2626271f, -1.243555f, -1.7511919f,
    -2.0269144f, -2.0921254f, -1.2998103f, -1.7096683f, -1.4473296f, -1.5767903f, -2.2570765f,
    -1.4191564f, -1.6224182f, -1.8831122f, -1.5903708f, -1.5862329f, -1.3750428f, -1.8285558f,
    -1.6739875f, -1.5380061f, -1.6916305f, -1.3499664f, -1.8608714f, -1.684804f, -1.5583062f,
    -1.6647344f, -1.5858552f, -1.7491723f, -1.5899249f, -1.4440156f, -1.7071035f, -2.2135546f,
    -1.3234462f, -1.2905537f, -1.6714694f, -1.8239735f, -1.7380252f, -1.7022631f, -1.7720789f,
    -1.1390966f, -1.885358f, -1.9842304f, -1.4370166f, -1.5282698f, -1.4118954f, -1.8061447f,
    -1.7990115f, -1.9633538f, -1.5031097f, -1.3698974f, -1.5251868f, -2.0097048f, -1.4121053f,
    -1.5561807f, -1.6271082f, -1.5375599f, -1.8027599f, -1.831337f, -1.8976613f, -1.1646593f,
    -1.5464176f, -1.7976172f, -2.028689f, -1.2591312f, -1.5678899f, -1.5586795f, -1.9995688f,
    -1.4772035f, -1.6165911f, -1.6398613f, -1.4116132f, -1.4735445f, -2.145909f, -1.319608f,
    -1.5596234f, -1.7345982f, -1.2661375f, -2.0388641f, -1.4326935f, -1.5854555f, -1.9352695f,
    -1.6506215f, -1.1701752f, -1.8465537f, -1.7802906f, -1.763827f, -1.7698699f, -1.3984159f,
    -1.6846983f, -1.2715209f, -2.1477058f, -1.266115f, -1.5889376f, -2.1037002f, -1.5440725f,
    -1.7236216f, -1.2779554f, -1.6769661f, -1.8841528f, -1.5485166f, -1.7723535f, -1.3657724f,
    -2.000494f, -2.051139f, -1.479751f, -1.3733174f, -2.0813084f, -1.4841064f, -1.3878374f,
    -1.451413f, -1.8037833f, -1.1468319f, -1.6127717f, -1.8423898f, -1.7543694f, -1.8867108f,
    -1.3686869f, -1.3608726f, -1.7375766f, -1.6847072f, -2.0582495f, -1.2963247f, -1.4287894f,
    -1.3670903f, -2.0853279f, -2.227922f, -2.0493016f, -1.2232286f, -1.4943357f, -2.012557f,
    -1.5193572f, -1.425759f, -1.4380817f, -2.262046f, -1.3495127f, -1.8401883f, -1.8077469f,
    -1.9585258f, -1.8055458f, -1.230689f, -1.4336606f, -1.6069171f, -1.8624988f, -1.6009984f,
    -1.7320179f, -1.3258054f};
struct test_sce_mean_no_weight_ii_4d_log_prob {
    static constexpr const char* name = "test_sce_mean_no_weight_ii_4d_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_136;
    static constexpr const auto& labels = labels_137;
    static constexpr const auto& result = data_138;
    static constexpr double divisor = 0x1.1000000000000p+5;
    static constexpr const auto& log_probabilities = data_139;
};
inline constexpr float data_140[] = {1.6091878f};
struct test_sce_mean_no_weight_ii_log_prob {
    static constexpr const char* name = "test_sce_mean_no_weight_ii_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_117;
    static constexpr const auto& result = data_140;
    static constexpr double divisor = 0x1.0000000000000p+1;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_141[] = {1.7883683f};
struct test_sce_mean_weight_ii_3d_log_prob {
    static constexpr const char* name = "test_sce_mean_weight_ii_3d_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<13421773, 67108864>,
        std::ratio<5033165, 16777216>, std::ratio<5033165, 8388608>, std::ratio<13421773,
        134217728>, std::ratio<1, 2>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_90;
    static constexpr const auto& labels = labels_93;
    static constexpr const auto& result = data_141;
    static constexpr double divisor = 0x1.0000007000000p+1;
    static constexpr const auto& log_probabilities = data_132;
};
inline constexpr float data_142[] = {1.7200847f};
struct test_sce_mean_weight_ii_4d_log_prob {
    static constexpr const char* name = "test_sce_mean_weight_ii_4d_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<13421773, 67108864>,
        std::ratio<5033165, 16777216>, std::ratio<5033165, 8388608>, std::ratio<13421773,
        134217728>, std::ratio<1, 2>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_136;
    static constexpr const auto& labels = labels_137;
    static constexpr const auto& result = data_142;
    static constexpr double divisor = 0x1.2333335c00000p+3;
    static constexpr const auto& log_probabilities = data_139;
};
inline constexpr float data_143[] = {1.609188f};
struct test_sce_mean_weight_ii_log_prob {
    static constexpr const char* name = "test_sce_mean_weight_ii_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<7549747, 8388608>,
        std::ratio<11744051, 16777216>, std::ratio<13421773, 16777216>, std::ratio<7549747,
        8388608>, std::ratio<7549747, 8388608>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_117;
    static constexpr const auto& result = data_143;
    static constexpr double divisor = 0x1.cccccc0000000p+0;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_144[] = {1.5690333f};
struct test_sce_mean_weight_log_prob {
    static constexpr const char* name = "test_sce_mean_weight_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<7549747, 8388608>,
        std::ratio<11744051, 16777216>, std::ratio<13421773, 16777216>, std::ratio<7549747,
        8388608>, std::ratio<7549747, 8388608>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_88;
    static constexpr const auto& result = data_144;
    static constexpr double divisor = 0x1.3fffff8000000p+1;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_145[] = {1.4657786f, 1.9176139f, 1.3007619f};
struct test_sce_none_log_prob {
    static constexpr const char* name = "test_sce_none_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_88;
    static constexpr const auto& losses = data_145;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_146[] = {1.026045f, 1.7258525f, 1.1706858f};
struct test_sce_none_weights_log_prob {
    static constexpr const char* name = "test_sce_none_weights_log_prob";
    using Loss = bp::SoftmaxCrossEntropyWith<bp::ClassWeights<std::ratio<7549747, 8388608>,
        std::ratio<11744051, 16777216>, std::ratio<13421773, 16777216>, std::ratio<7549747,
        8388608>, std::ratio<7549747, 8388608>>>;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_88;
    static constexpr const auto& losses = data_146;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_147[] = {4.6841545f};
struct test_sce_sum_log_prob {
    static constexpr const char* name = "test_sce_sum_log_prob";
    using Loss = bp::SoftmaxCrossEntropy;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_12;
    static constexpr const auto& labels = labels_88;
    static constexpr const auto& result = data_147;
    static constexpr double divisor = 0x1.0000000000000p+0;
    static constexpr const auto& log_probabilities = data_128;
};
inline constexpr float data_148[] = {1.8534917f, 0.4204456f, 1.0283611f, 2.3545086f, 1.9622451f,
    -1.0964665f, 0.9982589f, -0.24694161f, -0.17241769f, 0.43141627f, 0.15134673f, 1.5280067f,
    0.7996231f, 0.12784407f, 0.46636757f, 0.35059196f, 1.5698304f, -0.32609522f, 0.32894057f,
    -1.009733f, -1.6212339f, 0.6867577f, 0.908264f, -0.9210997f, 2.3848336f, -1.3474979f,
    0.04807852f, -0.300123f, 1.6104927f, 1.5438567f, 0.16280343f, 0.39733577f, -1.0345254f,
    -1.5155532f, -0.51659846f, 0.16427603f, 1.2926676f, 1.2633417f, -0.56457984f, -0.4586631f,
    -1.1419833f, -1.3331497f, -1.4389311f, 2.0496817f, -0.70200115f, -0.62363684f, -1.2558014f,
    0.8169099f, -1.4080441f, -0.3369114f, -1.0400617f, 0.40651888f, -0.7032181f, -1.2182142f,
    -0.048855398f, 0.45004874f, 0.06988971f, 0.31780756f, -0.8257883f, -0.5348727f};
struct test_selu_default {
    static constexpr const char* name = "test_selu_default";
    using Activation = bp::SELU;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_148;
};
inline constexpr float data_149[] = {0.8537165f, 0.59872544f, 0.7268578f, 0.9038621f, 0.8661755f,
    0.27343225f, 0.72113293f, 0.4622328f, 0.47421816f, 0.6012314f, 0.53594875f, 0.81065524f,
    0.68157893f, 0.53038126f, 0.6091792f, 0.5826531f, 0.8166897f, 0.44888958f, 0.5776339f,
    0.2985744f, 0.07222589f, 0.6578254f, 0.7035867f, 0.3225309f, 0.90634096f, 0.18933058f,
    0.5114376f, 0.4533402f, 0.82241255f, 0.8129599f, 0.5386595f, 0.59342986f, 0.291567f,
    0.12123397f, 0.41388884f, 0.5390078f, 0.77386945f, 0.7689479f, 0.404361f, 0.42499468f,
    0.2595031f, 0.19465877f, 0.15364811f, 0.8755312f, 0.37527508f, 0.39219996f, 0.22221664f,
    0.685139f, 0.16604815f, 0.4470146f, 0.28998303f, 0.59553677f, 0.3750048f, 0.23493853f,
    0.4929549f, 0.60547525f, 0.5166232f, 0.57504666f, 0.34653115f, 0.41029617f};
struct test_sigmoid {
    static constexpr const char* name = "test_sigmoid";
    using Activation = bp::Sigmoid;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_149;
};
inline constexpr float data_150[] = {0.2689414f, 0.5f, 0.7310586f};
struct test_sigmoid_example {
    static constexpr const char* name = "test_sigmoid_example";
    using Activation = bp::Sigmoid;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_150;
};
inline constexpr float data_151[] = {0.9813841f, 0.38956314f, 0.82979375f, 0.78376156f, 0.95628846f,
    -0.828978f, 0.81346697f, -0.15077996f, -0.103035666f, 0.39915818f, 0.14354597f, 0.9932189f,
    0.68967324f, 0.12137501f, 0.42943156f, 0.3275169f, 0.9970587f, -0.2037221f, 0.30797866f,
    -0.75397724f, -0.5551996f, 0.6080631f, 0.76072943f, -0.67588514f, 0.7655128f, -0.9932296f,
    0.04574255f, -0.18609269f, 0.9992774f, 0.99485964f, 0.15432815f, 0.36921346f, -0.7756762f,
    -0.91712075f, -0.3409358f, 0.15571275f, 0.9425859f, 0.9328988f, -0.3777146f, -0.29771933f,
    -0.8667023f, -0.98865443f, -0.99083745f, 0.92867243f, -0.48787367f, -0.4241964f, -0.94986236f,
    0.7014931f, -0.9990713f, -0.2111392f, -0.7805008f, 0.3773217f, -0.48887977f, -0.92484665f,
    -0.028178498f, 0.41535395f, 0.06646818f, 0.2978808f, -0.59263164f, -0.35483837f};
struct test_sin {
    static constexpr const char* name = "test_sin";
    using Activation = bp::Sine;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_151;
};
inline constexpr float data_152[] = {-0.841471f, 0.0f, 0.841471f};
struct test_sin_example {
    static constexpr const char* name = "test_sin_example";
    using Activation = bp::Sine;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_152;
};
inline constexpr float data_153[] = {0.2710024f, 0.5964916f, 0.13250606f, 0.1975782f, 0.25457513f,
    0.5478466f, 0.25240067f, 0.22513855f, 0.5224608f, 0.50720495f, 0.11331676f, 0.3794783f,
    0.36333194f, 0.5432195f, 0.09344855f, 0.31302944f, 0.5044078f, 0.18256271f, 0.3625381f,
    0.14676017f, 0.4907018f, 0.2559613f, 0.2652978f, 0.4787409f, 0.10302195f, 0.4303086f,
    0.46666944f, 0.21261753f, 0.61293274f, 0.17444976f, 0.24207342f, 0.24472737f, 0.51319915f,
    0.5935316f, 0.20234609f, 0.20412233f, 0.34320027f, 0.38957724f, 0.2672225f, 0.09707364f,
    0.62302786f, 0.2798985f, 0.38934755f, 0.35372555f, 0.25692683f, 0.34050786f, 0.28517783f,
    0.3743143f, 0.4980007f, 0.3825323f, 0.11946693f, 0.20777296f, 0.5632185f, 0.2290086f,
    0.28935668f, 0.311662f, 0.39898133f, 0.45709828f, 0.26325035f, 0.2796514f};
struct test_softmax_axis_0 {
    static constexpr const char* name = "test_softmax_axis_0";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 3;
    static constexpr const auto& x = data_77;
    static constexpr const auto& y = data_153;
};
inline constexpr float data_154[] = {0.5284221f, 0.24059641f, 0.10457312f, 0.12640832f,
    0.116434306f, 0.20179623f, 0.33410105f, 0.34766838f, 0.36997053f, 0.16174848f, 0.2975919f,
    0.17068906f, 0.72279483f, 0.08523832f, 0.0868261f, 0.10514076f, 0.54444695f, 0.12682536f,
    0.13111512f, 0.19761252f, 0.65995777f, 0.21998335f, 0.059987348f, 0.060071476f, 0.24486724f,
    0.13333386f, 0.18590954f, 0.43588933f, 0.2542138f, 0.12914337f, 0.2602194f, 0.35642338f,
    0.13592635f, 0.29968366f, 0.46906656f, 0.09532338f, 0.576269f, 0.25883183f, 0.08432952f,
    0.0805697f, 0.34025502f, 0.18478939f, 0.29195774f, 0.18299784f, 0.40646407f, 0.3438732f,
    0.14465912f, 0.10500362f, 0.514599f, 0.20328483f, 0.15569872f, 0.12641747f, 0.40899333f,
    0.2920197f, 0.18934216f, 0.10964476f, 0.31013957f, 0.23046765f, 0.19162734f, 0.26776546f};
struct test_softmax_axis_1 {
    static constexpr const char* name = "test_softmax_axis_1";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 4;
    static constexpr const auto& x = data_79;
    static constexpr const auto& y = data_154;
};
inline constexpr float data_155[] = {0.22564866f, 0.057690013f, 0.102890454f, 0.36351478f,
    0.2502561f, 0.29449275f, 0.28659353f, 0.12893824f, 0.12287842f, 0.16709709f, 0.11251292f,
    0.41708827f, 0.20852567f, 0.11002411f, 0.15184915f, 0.12931651f, 0.41267803f, 0.11372085f,
    0.126679f, 0.21760562f, 0.44418558f, 0.066478014f, 0.08207954f, 0.07263289f, 0.33462393f,
    0.27603087f, 0.067485f, 0.07773696f, 0.29854664f, 0.28020057f, 0.0850921f, 0.10637274f,
    0.17707486f, 0.52825713f, 0.1032031f, 0.10881158f, 0.31847993f, 0.30971378f, 0.13708423f,
    0.12591052f, 0.134613f, 0.19516963f, 0.25985435f, 0.33183125f, 0.07853177f, 0.11491964f,
    0.25955123f, 0.16136181f, 0.37243277f, 0.09173454f, 0.24800895f, 0.14914227f, 0.16881499f,
    0.3298475f, 0.10418628f, 0.21081902f, 0.14681676f, 0.18588719f, 0.259042f, 0.19743498f};
struct test_softmax_axis_2 {
    static constexpr const char* name = "test_softmax_axis_2";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_81;
    static constexpr const auto& y = data_155;
};
struct test_softmax_default_axis {
    static constexpr const char* name = "test_softmax_default_axis";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_81;
    static constexpr const auto& y = data_155;
};
inline constexpr float data_156[] = {0.09003057f, 0.24472846f, 0.66524094f};
struct test_softmax_example {
    static constexpr const char* name = "test_softmax_example";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 3;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_156;
};
inline constexpr float data_157[] = {0.032058604f, 0.08714432f, 0.2368828f, 0.6439143f,
    0.032058604f, 0.08714432f, 0.2368828f, 0.6439143f};
struct test_softmax_large_number {
    static constexpr const char* name = "test_softmax_large_number";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 4;
    static constexpr const auto& x = data_84;
    static constexpr const auto& y = data_157;
};
struct test_softmax_negative_axis {
    static constexpr const char* name = "test_softmax_negative_axis";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_81;
    static constexpr const auto& y = data_155;
};
inline constexpr float data_158[] = {1.9222085f, 0.91310936f, 1.2977625f, 2.3419716f, 2.0112257f,
    0.3194236f, 1.2770202f, 0.62032944f, 0.6428689f, 0.919374f, 0.7677603f, 1.6641859f, 1.1443809f,
    0.7558341f, 0.93950605f, 0.87383765f, 1.6965752f, 0.59582007f, 0.8618828f, 0.3546404f,
    0.074966975f, 1.0724342f, 1.2160003f, 0.38939136f, 2.3680944f, 0.2098949f, 0.71628815f,
    0.60392857f, 1.7282922f, 1.6764323f, 0.773619f, 0.8999987f, 0.34469977f, 0.12923662f,
    0.5342457f, 0.77437425f, 1.4866427f, 1.465112f, 0.5181205f, 0.55337596f, 0.30043375f,
    0.21648921f, 0.1668201f, 2.0837f, 0.47044381f, 0.4979092f, 0.25130728f, 1.1556239f, 0.18157963f,
    0.5924237f, 0.34246635f, 0.90519464f, 0.47001132f, 0.26779914f, 0.67915535f, 0.9300734f,
    0.7269588f, 0.8557759f, 0.4254605f, 0.5281348f};
struct test_softplus {
    static constexpr const char* name = "test_softplus";
    using Activation = bp::Softplus;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_158;
};
inline constexpr float data_159[] = {0.31326166f, 0.6931472f, 1.3132617f};
struct test_softplus_example {
    static constexpr const char* name = "test_softplus_example";
    using Activation = bp::Softplus;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_159;
};
inline constexpr float data_160[] = {0.6382124f, 0.2857945f, 0.49462736f, 0.6914431f, 0.6512712f,
    -0.4942542f, 0.48720273f, -0.13145982f, -0.093561545f, 0.29108107f, 0.1259074f, 0.5925474f,
    0.432153f, 0.10847618f, 0.30741364f, 0.25019178f, 0.5990504f, -0.17023347f, 0.23842466f,
    -0.46065354f, -0.71854687f, 0.3952656f, 0.46364483f, -0.42600155f, 0.69416666f, -0.59256274f,
    0.043756295f, -0.15767048f, 0.6051768f, 0.59503657f, 0.13415973f, 0.27439618f, -0.4702789f,
    -0.6645192f, -0.2581119f, 0.13520916f, 0.55162793f, 0.54594576f, -0.2791893f, -0.2321294f,
    -0.51185054f, -0.58677995f, -0.63048774f, 0.66110605f, -0.3375958f, -0.30462563f, -0.55610704f,
    0.43740904f, -0.61742955f, -0.17542113f, -0.4724254f, 0.27896878f, -0.33810127f, -0.5414174f,
    -0.02740976f, 0.29988262f, 0.06236863f, 0.23222913f, -0.3881255f, -0.26618493f};
struct test_softsign {
    static constexpr const char* name = "test_softsign";
    using Activation = bp::Softsign;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_160;
};
inline constexpr float data_161[] = {-0.5f, 0.0f, 0.5f};
struct test_softsign_example {
    static constexpr const char* name = "test_softsign_example";
    using Activation = bp::Softsign;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_161;
};
inline constexpr float data_162[] = {0.9429539f, 0.38008347f, 0.7525191f, 0.97762674f, 0.9533722f,
    -0.75188506f, 0.73982304f, -0.15021189f, -0.102853835f, 0.38898078f, 0.14305553f, 0.8965347f,
    0.6416878f, 0.12107809f, 0.41684154f, 0.32181847f, 0.9040726f, -0.20232755f, 0.30322534f,
    -0.69320315f, -0.98795223f, 0.5741009f, 0.6985363f, -0.63045144f, 0.97886837f, -0.8965528f,
    0.045726605f, -0.1850279f, 0.910899f, 0.8994551f, 0.15371919f, 0.3611107f, -0.7102983f,
    -0.9626454f, -0.33452266f, 0.15508734f, 0.84266365f, 0.8343791f, -0.36905342f, -0.29341853f,
    -0.78124315f, -0.8896027f, -0.9361883f, 0.96037966f, -0.4696742f, -0.41204694f, -0.84906566f,
    0.6512639f, -0.92373395f, -0.20958792f, -0.71408325f, 0.36868685f, -0.4705723f, -0.82765085f,
    -0.028174771f, 0.4039263f, 0.06641929f, 0.2935731f, -0.56102115f, -0.34762624f};
struct test_tanh {
    static constexpr const char* name = "test_tanh";
    using Activation = bp::Tanh;
    static constexpr const auto& x = data_1;
    static constexpr const auto& y = data_162;
};
inline constexpr float data_163[] = {-0.7615942f, 0.0f, 0.7615942f};
struct test_tanh_example {
    static constexpr const char* name = "test_tanh_example";
    using Activation = bp::Tanh;
    static constexpr const auto& x = data_4;
    static constexpr const auto& y = data_163;
};
inline constexpr float data_164[] = {0.7199807f, 2.18375f, 0.066415966f, -3.1662946f, 0.27653596f,
    1.9145622f, 0.97684973f, 1.081112f, -0.0056536775f, 0.035829883f, -0.8843501f, -0.0995074f,
    0.582768f, -0.32863057f, -1.0412481f, 0.25252256f, -1.6194999f, 1.8997877f, 0.73931956f,
    -0.5121709f, -0.4154112f, -0.74702203f, -0.5564823f, 3.059029f, -0.23895639f, 1.1763233f,
    0.3200988f, 0.052191656f, 0.82033885f, 0.7015592f, -0.37118354f, -1.1588452f, -1.0940909f,
    0.4387083f, 0.99208087f, 0.66859716f, -1.2147114f, 0.5804357f, 0.18587212f, -0.2627172f};
inline constexpr float data_165[] = {0.09606448f, 0.13097501f, -0.28912005f, 0.22647974f,
    0.07510072f, 0.29813877f, -0.16281018f, -0.15677345f, 0.28203437f, -0.3141642f, -0.1898052f,
    0.21830168f, 0.130097f, -0.2299832f, -0.18620688f, 0.23110595f, 0.11870739f, -0.07420613f,
    -0.25453633f, -0.28421766f, 0.24022374f, 0.043644458f, 0.16601354f, 0.033067107f, 0.3031923f,
    0.102526635f, 0.07554886f, 0.1794456f, -0.16912235f, -0.31529608f, 0.2195377f, 0.081650615f,
    0.02589643f, 0.03852117f, -0.061685473f, -0.08620213f, -0.2399559f, 0.056877375f, -0.028389066f,
    0.23786297f, -0.1811824f, 0.12123406f, -0.30556056f, -0.2943583f, 0.17325851f, 0.20163444f,
    0.0042521358f, 0.05251816f, 0.30130073f, -0.2545849f, -0.06843814f, -0.2378884f, -0.063836426f,
    -0.15340199f, 0.115179986f, 0.11969149f, 0.013868839f, 0.031799465f, -0.016757548f,
    -0.025206178f, 0.09432721f, 0.27801368f, 0.1585708f, 0.05047649f, -0.13491094f, 0.22118732f,
    -0.21441376f, 0.2934132f, -0.1774547f, 0.16501904f, 0.15913364f, 0.16434178f, -0.28385708f,
    -0.102595285f, -0.08476937f, 0.04310441f, 0.31235006f, -0.07805544f, -0.057450086f,
    -0.018705457f};
inline constexpr float data_166[] = {0.15649177f, 1.5224122f, 0.8392135f, 0.007871926f, 1.816076f,
    0.43198547f, 1.3286313f, 1.356147f, 0.27885944f, 0.20148957f, -0.038679525f, 0.33454812f,
    0.66936433f, 0.25731772f, 1.1520714f, -0.5794455f, 1.2867967f, -0.8903233f, -0.27483276f,
    0.07239553f, -0.19127288f, 0.07148786f, 0.33065313f, 0.05909215f, 1.0312375f, -0.5883304f,
    0.25327975f, 0.08842772f, 0.87282574f, 0.71418047f, 0.1619792f, -0.17249542f};
inline constexpr float data_167[] = {0.28742275f, 0.02755329f, 0.1270257f, 0.13807848f, 0.28598747f,
    0.21114585f, 0.30204943f, 0.29722705f};
struct test_Linear {
    static constexpr const char* name = "test_Linear";
    static constexpr bp::Index inputs = 10;
    static constexpr bp::Index outputs = 8;
    static constexpr const auto& x = data_164;
    static constexpr const auto& weights = data_165;
    static constexpr const auto& y = data_166;
    static constexpr double alpha = 0x1.0000000000000p+0;
    static constexpr const auto& bias = data_167;
    static constexpr double beta = 0x1.0000000000000p+0;
};
inline constexpr float data_168[] = {0.53959674f, -0.81153834f, 1.0916138f, 0.10961233f,
    0.41786045f, 0.4756707f, -0.13175002f, -1.0392041f, -0.1600643f, -0.045518816f, -1.0996786f,
    -1.3172132f, -1.3866514f, 0.8802838f, -1.4971776f, -0.21564497f, -0.7800363f, -0.24779259f,
    2.3982697f, -1.3013998f, 0.50125253f, 0.23838983f, 1.1569511f, -0.80890286f, 1.0361648f,
    1.0655736f, -1.5942296f, -0.69370687f, 0.06791578f, 0.9256883f, 0.12907782f, -0.47142118f,
    -0.85918856f, -0.3513872f, 0.1462206f, 2.2163165f, -0.8563314f, -1.5701649f, -1.9770353f,
    -0.13082261f};
inline constexpr float data_169[] = {0.049678326f, -0.20409055f, -0.042794496f, 0.103985935f,
    0.2247658f, -0.10637312f, 0.19536665f, -0.16359714f, -0.14712234f, 0.23620936f, -0.12854542f,
    -0.17574434f, 0.15354249f, -0.12734124f, -0.10774684f, -0.07897386f, 0.25474343f, 0.26406798f,
    -0.21764359f, -0.27317756f, -0.3056345f, -0.30437288f, 0.1926643f, -0.27121344f, 0.23602971f,
    0.21006456f, -0.0139602125f, -0.05920741f, -0.17863259f, 0.1488182f, 0.1724804f, 0.14703852f,
    -0.19880468f, 0.120027244f, 0.12999994f, 0.21101144f, 0.19412407f, 0.08584395f, -0.0015794039f,
    0.30984822f, -0.15878949f, 0.05050975f, -0.2901493f, -0.3158203f, -0.21012834f, 0.2946044f,
    0.017145455f, -0.09665547f, -0.10727845f, -0.016707659f, -0.047585785f, -0.26488957f,
    0.10475013f, -0.15079579f, -0.012534797f, -0.05119002f, 0.20357028f, 0.04290542f, -0.29156533f,
    0.30735078f, -0.31197995f, 0.20548984f, 0.24347565f, -0.17324233f, -0.056795537f, 0.10970536f,
    0.18103296f, 0.2714202f, -0.15677631f, 0.24773028f, 0.04247904f, -0.15982044f, 0.18258774f,
    0.31513742f, -0.2151947f, -0.16192752f, -0.09788869f, -0.17029689f, -0.20746008f, 0.14934385f};
inline constexpr float data_170[] = {0.3575071f, -0.116388485f, 0.5464131f, -0.20406154f,
    -0.3095735f, 0.2187922f, -0.35195756f, 0.4358137f, -0.7205936f, -0.20440641f, -0.76407754f,
    -0.8218794f, 0.25851634f, -1.1156065f, -1.2631952f, -0.02821362f, -0.027137876f, -0.87844145f,
    0.87388957f, 0.071647376f, -0.03461334f, -0.00095680356f, 0.11426041f, -0.057650924f,
    0.2495035f, -0.3784527f, 0.97249913f, 0.22982141f, 1.2895339f, 0.26096812f, -0.35427633f,
    0.16470252f};
struct test_Linear_no_bias {
    static constexpr const char* name = "test_Linear_no_bias";
    static constexpr bp::Index inputs = 10;
    static constexpr bp::Index outputs = 8;
    static constexpr const auto& x = data_168;
    static constexpr const auto& weights = data_169;
    static constexpr const auto& y = data_170;
    static constexpr double alpha = 0x1.0000000000000p+0;
};
inline constexpr float data_171[] = {1.1944941f, -0.27271056f, 0.23927666f, 2.5650773f, 0.998105f,
    0.030023864f, 2.0507405f, -0.88221073f, -1.6479362f, -0.42979535f, -0.07660481f, 1.5293989f,
    0.7441025f, -0.5716305f, -1.0028837f, 1.6863649f, -0.65516794f, -1.2280482f, 0.3903788f,
    -0.9892638f, -0.11947532f, -0.21518965f, 0.8502376f, -1.6913545f, 1.0986447f, -0.40601778f,
    -0.07458311f, 1.7378662f, -0.6868111f, -0.9820256f, -2.291064f, -0.700883f, 1.6479311f,
    -0.8307588f, -0.90459853f, -0.058696777f, -1.9005457f, -0.18305315f, 1.4398777f, 0.92462766f,
    0.3351964f, 2.569655f, -0.6685197f, -1.833317f, -1.0572734f, -1.653931f, 0.6627635f,
    0.04903753f, 0.24242185f, -0.79120946f, 1.0012966f, -1.5116433f, 0.26322013f, -0.8395355f,
    -1.1224682f, -0.05439641f, -1.0907264f, 0.07004054f, -2.127386f, -1.6255046f, -0.5140718f,
    -0.0029040184f, -0.32319924f, 1.4523375f, -0.9808308f, -1.5899832f, 0.51544225f, -0.038367067f,
    0.8806776f, -1.0864036f, -0.46694154f, -1.1573988f, 0.3169582f, 1.2632467f, -0.3571958f,
    -0.1832342f, -0.18110672f, 0.5169622f, -0.3297479f, -0.20171997f, 0.68409884f, -0.19326389f,
    -0.7966014f, 0.22901614f, -1.5049149f, -2.7639768f, -1.6641771f, -1.7437646f, 1.5241882f,
    -0.55391276f, 0.620991f, -0.264061f, 0.79510814f, -1.9150003f, 1.1301297f, -0.8761559f,
    -1.2562737f, -0.028009154f, 0.17121366f, -1.1386979f};
inline constexpr float data_172[] = {0.15687169f, 0.036169764f, 0.060353003f, 0.6177052f,
    0.12890027f, 0.10242221f, 0.7726454f, 0.041135397f, 0.019127816f, 0.06466916f, 0.107985f,
    0.538074f, 0.24535342f, 0.065822825f, 0.042764723f, 0.6698339f, 0.0644247f, 0.03632902f,
    0.18328525f, 0.046127126f, 0.12293482f, 0.111713775f, 0.32420215f, 0.02552798f, 0.41562125f,
    0.081680655f, 0.11377831f, 0.69694126f, 0.06168395f, 0.045915805f, 0.015248655f, 0.07478912f,
    0.78327703f, 0.06568013f, 0.061005067f, 0.10881129f, 0.017249204f, 0.096087456f, 0.48696372f,
    0.29088837f, 0.09032816f, 0.8437934f, 0.03310661f, 0.010328794f, 0.022443013f, 0.03896589f,
    0.39519572f, 0.21393137f, 0.2595734f, 0.092333615f, 0.5442686f, 0.044101905f, 0.2601781f,
    0.08636744f, 0.06508394f, 0.3544982f, 0.12575974f, 0.401473f, 0.0445991f, 0.073669955f,
    0.08584024f, 0.14311603f, 0.103892885f, 0.6133264f, 0.053824503f, 0.03647694f, 0.2994974f,
    0.17213798f, 0.43153173f, 0.060355972f, 0.09570246f, 0.04798012f, 0.209588f, 0.53992605f,
    0.1068034f, 0.17059967f, 0.17096302f, 0.34361303f, 0.14734931f, 0.16747497f, 0.4184487f,
    0.1740237f, 0.095188014f, 0.26546195f, 0.046877626f, 0.011270609f, 0.033852004f, 0.031262226f,
    0.8208689f, 0.102746256f, 0.23010042f, 0.09496077f, 0.27386436f, 0.018220086f, 0.3828543f,
    0.13091859f, 0.089519635f, 0.30573615f, 0.37313688f, 0.100688726f};
struct test_softmax_functional_dim3 {
    static constexpr const char* name = "test_softmax_functional_dim3";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 5;
    static constexpr const auto& x = data_171;
    static constexpr const auto& y = data_172;
};
inline constexpr float data_173[] = {0.884418f, -0.9733768f, 0.42069f, 0.1787836f, 1.8769492f,
    -0.48125944f, -0.9988016f, 0.3124926f, 0.28283247f, -0.5513916f, 0.5561797f, 0.4515879f,
    -0.57142854f, 0.11401693f, 0.09467134f, 1.9933237f, 0.34113213f, -1.5191523f, 0.4922447f,
    -0.12016984f, -0.49423966f, 2.093997f, 0.06558543f, 0.81170714f, 1.5181942f, -1.1285517f,
    -0.6186287f, -3.4425528f, -0.28126377f, 0.3569006f, 0.4651769f, 0.11741637f, 0.01853793f,
    -0.03269443f, -0.12098708f, 1.4212469f, -1.4516486f, 2.057659f, -0.28600425f, -0.22169742f,
    2.3021734f, -1.7991784f, -0.30701414f, -0.47103953f, 1.0548435f, -0.7748357f, 1.5041875f,
    0.7192207f, -2.0590944f, -0.40694535f, 1.6437669f, 0.6162851f, -0.26235366f, 1.7660401f,
    -1.5643865f, 0.8395316f, -2.2493572f, -1.0386853f, -1.8050742f, 1.4810038f, 0.51008934f,
    -1.668538f, -1.6679696f, -0.22564812f, -0.19255571f, 0.3101085f, 1.2644219f, -0.8743132f,
    -2.0024135f, -0.34068808f, -1.2359027f, 0.9722318f, -1.4384017f, 0.18687604f, 0.556849f,
    -1.2054553f, -0.95637f, -0.9699906f, 1.9793785f, -0.15322791f, -0.48533314f, -0.3626855f,
    -0.052080255f, 1.6174684f, -0.33946818f, 0.06365432f, 1.3610696f, 0.14077838f, 1.1325116f,
    -0.9271391f, 1.6804107f, -1.2686379f, -0.3528532f, 1.9778337f, -1.0312614f, 1.7501411f,
    -0.6244931f, -0.3546955f, 0.5639445f, 0.46362275f, -1.9283631f, 0.30357432f, -0.01260105f,
    -0.8977501f, 1.5739027f, 0.8006019f, 0.058861885f, -0.37677976f, 0.35094127f, -1.5983677f,
    -0.40102673f, 1.3433139f, 1.3795265f, -0.8271148f, -0.9853182f, -0.70504606f, 0.55445737f,
    0.042208184f, 0.30854145f, -1.1229835f, -0.92175215f, 1.1321977f, 1.6589826f, -1.2305121f,
    0.09502867f, 0.26976597f, -1.4850461f, -0.7491753f, -0.4855748f, -0.42943156f, 0.048448328f,
    1.2176836f, 0.68823844f, -0.13861066f, -0.17748557f, 0.05697332f, 0.95727307f, 0.72774994f,
    2.107458f, 0.0580529f, 1.2264049f, 0.067217864f, 0.6012218f, 1.6490993f, 0.31187463f,
    -0.34063658f, -0.4076532f, 0.20536245f, -1.7199248f, -0.3060452f, 0.2917892f, -1.0885344f,
    -0.6869516f, -0.8478838f, -0.6453486f, -0.23078498f, -0.8441085f, -0.085593045f, -0.84911233f,
    -0.848289f, -0.8122101f, 1.6093023f, -0.6239624f, -1.1355593f, -0.23057215f, -0.26030743f,
    0.5954966f, -1.9448471f, -0.4320142f, -1.0724989f, -1.0324651f, 0.51993304f, -0.85924506f,
    -0.7124743f, 0.89052975f, 0.49161676f, -0.46341687f, -0.31253883f, 0.68608785f, 0.6913742f,
    -0.053881876f, 1.5764192f, 2.009853f, 0.21787933f, -1.0860323f, -1.0383774f, 2.3512416f,
    -0.3996942f, 0.4963716f, 0.55492425f, -0.62041014f, -0.66594976f, 0.1082213f, -0.43434176f,
    0.21202151f, 0.08027027f, -2.0630882f, -0.84079707f, -0.93597126f, 0.23437607f, 1.6392548f,
    -0.4588056f, 0.7161663f, 0.96864784f, -0.7741104f, -0.22090928f, -1.7394762f, 2.4938068f,
    0.8141248f, -0.73603094f, -0.14139263f, 0.18006758f, 0.030070838f, -0.35274863f, -1.1014965f,
    -0.14865993f, -0.9061745f, 1.4211643f, -0.56945753f, 0.58808243f, 0.11370768f, 0.23139974f,
    -0.9378323f, -2.2314475f, 0.15893747f, -0.04672337f, 1.1463076f, 0.6269641f, 0.3346829f,
    0.05347623f, 0.8997365f, -0.13584918f, 0.99196523f, -1.5832558f, 0.5669755f, 0.29213855f,
    0.10234828f, 0.61680436f, 0.24954937f, 0.065802f, 0.17250599f, -0.27770162f, -1.1677296f,
    1.08265f, 0.8653809f, -0.023341905f, 0.7855143f, 1.0114369f, -0.36486846f, -0.56174964f,
    -1.2285553f, 0.849972f, 0.9131553f, 1.4888825f, -1.1502099f, -0.25685492f};
inline constexpr float data_174[] = {0.010856124f, 0.0016937323f, 0.006827792f, 0.0053607016f,
    0.029290417f, 0.0027705668f, 0.0016512123f, 0.0061276047f, 0.005948527f, 0.0025829177f,
    0.007818487f, 0.0070420494f, 0.002531679f, 0.005024512f, 0.004928243f, 0.03290534f,
    0.006305633f, 0.0009813352f, 0.007334256f, 0.0039754636f, 0.0027348367f, 0.03639052f,
    0.0047869654f, 0.01009478f, 0.02046069f, 0.0014502843f, 0.0024149595f, 0.00014338219f,
    0.003383963f, 0.0064058513f, 0.0071383966f, 0.005041621f, 0.004566967f, 0.004338883f,
    0.0039722156f, 0.0185702f, 0.0010498662f, 0.035091892f, 0.003367959f, 0.0035916578f,
    0.04481239f, 0.00074165803f, 0.0032979369f, 0.0027990267f, 0.012873293f, 0.002065713f,
    0.0201761f, 0.009203021f, 0.0005719044f, 0.002984302f, 0.023198279f, 0.008302829f, 0.003448563f,
    0.026215514f, 0.0009379343f, 0.010379606f, 0.0004728173f, 0.0015866517f, 0.0007372983f,
    0.019713724f, 0.0074663083f, 0.0008451623f, 0.0008456428f, 0.0035774957f, 0.003697865f,
    0.0061130133f, 0.015874805f, 0.0018701117f, 0.0006052569f, 0.0031887318f, 0.0013026604f,
    0.01185255f, 0.0010638661f, 0.005404259f, 0.0078237215f, 0.0013429328f, 0.0017227832f,
    0.0016994773f, 0.03244965f, 0.0038461918f, 0.0027593027f, 0.0031193537f, 0.0042555803f,
    0.022596152f, 0.0031926236f, 0.0047777304f, 0.017485654f, 0.0051607895f, 0.01391299f,
    0.0017738853f, 0.024064122f, 0.0012607079f, 0.0031501749f, 0.032399565f, 0.0015984747f,
    0.025802009f, 0.0024008388f, 0.003144377f, 0.007879432f, 0.007127311f, 0.0006517776f,
    0.0060731997f, 0.004426947f, 0.0018267914f, 0.021632873f, 0.009983296f, 0.0047548884f,
    0.0030756968f, 0.0063677905f, 0.0009065977f, 0.0030020175f, 0.017177926f, 0.017811384f,
    0.0019604939f, 0.001673627f, 0.0022150285f, 0.0078050317f, 0.0046763574f, 0.0061034407f,
    0.0014583824f, 0.0017834665f, 0.013908623f, 0.023553958f, 0.0013097012f, 0.0049300045f,
    0.0058713076f, 0.0010153822f, 0.0021194061f, 0.0031016588f, 0.0032807775f, 0.0052907504f,
    0.017033728f, 0.010031701f, 0.0043881214f, 0.004220807f, 0.0053360467f, 0.013128492f,
    0.010436004f, 0.041469987f, 0.0053418116f, 0.017182935f, 0.0053909933f, 0.009195679f,
    0.026222326f, 0.0068852846f, 0.003585419f, 0.0033530102f, 0.0061896243f, 0.0009026566f,
    0.003711613f, 0.006748371f, 0.001697196f, 0.0025359294f, 0.0021589631f, 0.0026436574f,
    0.0040017306f, 0.002167129f, 0.0046270466f, 0.0021563123f, 0.0021580884f, 0.0022373716f,
    0.025199246f, 0.0027008038f, 0.0016192328f, 0.004002582f, 0.0038853167f, 0.009143182f,
    0.00072084204f, 0.0032723148f, 0.0017246308f, 0.0017950751f, 0.008477748f, 0.0021345734f,
    0.0024720244f, 0.012280855f, 0.008241056f, 0.0031711522f, 0.0036875894f, 0.010010151f,
    0.010063209f, 0.004776127f, 0.024384094f, 0.037613563f, 0.0062675853f, 0.0017014476f,
    0.0017844934f, 0.052918524f, 0.0033798038f, 0.008280335f, 0.008779646f, 0.0027104148f,
    0.0025897517f, 0.005616637f, 0.0032647075f, 0.0062309788f, 0.0054618204f, 0.00064045493f,
    0.0021743176f, 0.001976921f, 0.0063718366f, 0.025965447f, 0.0031858091f, 0.010315814f,
    0.013278679f, 0.0023242594f, 0.004041446f, 0.0008851799f, 0.06102714f, 0.011377488f,
    0.0024144724f, 0.00437593f, 0.006035021f, 0.005194408f, 0.003542254f, 0.0016753387f,
    0.0043442445f, 0.0020367133f, 0.020877587f, 0.0028520962f, 0.0090756435f, 0.0056475378f,
    0.0063529015f, 0.001973245f, 0.00054121675f, 0.0059088385f, 0.0048104394f, 0.015860304f,
    0.009435469f, 0.007044131f, 0.00531742f, 0.012394444f, 0.004400255f, 0.013591942f,
    0.0010348496f, 0.008886091f, 0.0067507285f, 0.0055837478f, 0.0093400935f, 0.0064692567f,
    0.0053833663f, 0.00598956f, 0.003818319f, 0.0015679707f, 0.01488214f, 0.011975857f, 0.00492424f,
    0.011056585f, 0.013859194f, 0.0034995817f, 0.0028741648f, 0.0014754406f, 0.011792737f,
    0.012561884f, 0.022340348f, 0.0015956832f, 0.003898753f};
struct test_softmax_lastdim {
    static constexpr const char* name = "test_softmax_lastdim";
    using Activation = bp::Softmax;
    static constexpr bp::Index classes = 128;
    static constexpr const auto& x = data_173;
    static constexpr const auto& y = data_174;
};

using Elementwise = std::tuple<test_celu, test_clip, test_clip_example, test_elu, test_elu_default,
    test_elu_example, test_hardswish, test_identity, test_leakyrelu, test_leakyrelu_default,
    test_leakyrelu_example, test_relu, test_selu_default, test_sigmoid, test_sigmoid_example,
    test_sin, test_sin_example, test_softplus, test_softplus_example, test_softsign,
    test_softsign_example, test_tanh, test_tanh_example>;
using Columnwise = std::tuple<test_logsoftmax_axis_0, test_logsoftmax_axis_1,
    test_logsoftmax_axis_2, test_logsoftmax_default_axis, test_logsoftmax_example_1,
    test_logsoftmax_large_number, test_logsoftmax_negative_axis, test_softmax_axis_0,
    test_softmax_axis_1, test_softmax_axis_2, test_softmax_default_axis, test_softmax_example,
    test_softmax_large_number, test_softmax_negative_axis, test_softmax_functional_dim3,
    test_softmax_lastdim>;
using Dense = std::tuple<test_gemm_all_attributes, test_gemm_alpha, test_gemm_beta,
    test_gemm_default_no_bias, test_gemm_default_scalar_bias,
    test_gemm_default_single_elem_vector_bias, test_gemm_default_vector_bias,
    test_gemm_default_zero_bias, test_gemm_transposeA, test_gemm_transposeB, test_matmul_2d,
    test_Linear, test_Linear_no_bias>;
using LayerNorm = std::tuple<test_layer_normalization_2d_axis0, test_layer_normalization_2d_axis1,
    test_layer_normalization_3d_axis0_epsilon, test_layer_normalization_3d_axis1_epsilon,
    test_layer_normalization_3d_axis2_epsilon, test_layer_normalization_4d_axis0,
    test_layer_normalization_4d_axis1, test_layer_normalization_4d_axis2,
    test_layer_normalization_4d_axis3, test_layer_normalization_default_axis>;
using Dropout = std::tuple<test_dropout_default, test_dropout_default_old,
    test_dropout_default_ratio, test_dropout_random_old>;
using Loss = std::tuple<test_nllloss_NC, test_nllloss_NCd1, test_nllloss_NCd1_ii,
    test_nllloss_NCd1_mean_weight_negative_ii, test_nllloss_NCd1_weight,
    test_nllloss_NCd1_weight_ii, test_nllloss_NCd1d2,
    test_nllloss_NCd1d2_no_weight_reduction_mean_ii, test_nllloss_NCd1d2_reduction_mean,
    test_nllloss_NCd1d2_reduction_sum, test_nllloss_NCd1d2_with_weight,
    test_nllloss_NCd1d2_with_weight_reduction_mean, test_nllloss_NCd1d2_with_weight_reduction_sum,
    test_nllloss_NCd1d2_with_weight_reduction_sum_ii,
    test_nllloss_NCd1d2d3_none_no_weight_negative_ii, test_nllloss_NCd1d2d3_sum_weight_high_ii,
    test_nllloss_NCd1d2d3d4d5_none_no_weight, test_sce_NCd1_mean_weight_negative_ii_log_prob,
    test_sce_NCd1d2d3_none_no_weight_negative_ii_log_prob,
    test_sce_NCd1d2d3_sum_weight_high_ii_log_prob, test_sce_NCd1d2d3d4d5_none_no_weight_log_prob,
    test_sce_mean_3d_log_prob, test_sce_mean_log_prob, test_sce_mean_no_weight_ii_3d_log_prob,
    test_sce_mean_no_weight_ii_4d_log_prob, test_sce_mean_no_weight_ii_log_prob,
    test_sce_mean_weight_ii_3d_log_prob, test_sce_mean_weight_ii_4d_log_prob,
    test_sce_mean_weight_ii_log_prob, test_sce_mean_weight_log_prob, test_sce_none_log_prob,
    test_sce_none_weights_log_prob, test_sce_sum_log_prob>;

// Left out:
//   HardTanh is the Clip from -1 to 1: test_clip_default_inbounds, test_clip_default_int8_inbounds,
//       test_clip_default_int8_max, test_clip_default_int8_min, test_clip_default_max,
//       test_clip_default_min, test_clip_inbounds, test_clip_outbounds, test_clip_splitbounds
//   its second output, the mask of a prediction, is not kept here: test_dropout_default_mask,
//       test_dropout_default_mask_ratio
//   a bias that differs from sample to sample: test_gemm_default_matrix_bias
//   the slope here is PyTorch's 1/6, not 0.2 or 0.5: test_hardsigmoid, test_hardsigmoid_default,
//       test_hardsigmoid_example
//   no tensors: test_identity_opt, test_identity_sequence
//   the axis counted from the end, which is no matter of the library:
//       test_layer_normalization_2d_axis_negative_1, test_layer_normalization_2d_axis_negative_2,
//       test_layer_normalization_3d_axis_negative_1_epsilon,
//       test_layer_normalization_3d_axis_negative_2_epsilon,
//       test_layer_normalization_3d_axis_negative_3_epsilon,
//       test_layer_normalization_4d_axis_negative_1, test_layer_normalization_4d_axis_negative_2,
//       test_layer_normalization_4d_axis_negative_3, test_layer_normalization_4d_axis_negative_4
//   more than one matrix: test_matmul_3d, test_matmul_4d
//   its size: test_nllloss_NCd1d2d3d4d5_mean_weight, test_sce_NCd1d2d3d4d5_mean_weight_log_prob
//   the same numbers as with _log_prob: test_sce_NCd1_mean_weight_negative_ii,
//       test_sce_NCd1d2d3_none_no_weight_negative_ii, test_sce_NCd1d2d3_sum_weight_high_ii,
//       test_sce_NCd1d2d3d4d5_mean_weight, test_sce_NCd1d2d3d4d5_none_no_weight, test_sce_mean,
//       test_sce_mean_3d, test_sce_mean_no_weight_ii, test_sce_mean_no_weight_ii_3d,
//       test_sce_mean_no_weight_ii_4d, test_sce_mean_weight, test_sce_mean_weight_ii,
//       test_sce_mean_weight_ii_3d, test_sce_mean_weight_ii_4d, test_sce_none,
//       test_sce_none_weights, test_sce_sum
//   SELU has no parameters here: test_selu, test_selu_example

}  // namespace golden::onnx
