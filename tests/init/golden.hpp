// SPDX-License-Identifier: MIT
// Written by golden.py; not to be edited. Matrices of 2 x 3, column by column.
#pragma once

namespace backprop::golden {

inline constexpr double glorot_uniform[] = {
    0x1.60913cb76225ap-1,
    -0x1.9678481c7f2d1p-2,
    0x1.0f6694a0db2afp+0,
    0x1.c33df3cb89874p-2,
    0x1.493c07b9ed26cp-1,
    0x1.8b4af5e01c900p-3,
};

inline constexpr double glorot_normal[] = {
    -0x1.ab0e9630c5313p-1,
    0x1.04c18a55729f4p-5,
    0x1.a2e623cd044bap-4,
    -0x1.1a52a33f25dd7p-1,
    0x1.9e3578e38c3ffp-1,
    -0x1.c762a9d48b1fcp-1,
};

inline constexpr double he_uniform[] = {
    0x1.c7299797110b5p-1,
    -0x1.06600a7f57cf4p-1,
    0x1.5e60763ac319ep+0,
    0x1.23468480c92f4p-1,
    0x1.a90a370f8310bp-1,
    0x1.fe5221d6b0f68p-3,
};

inline constexpr double he_normal[] = {
    -0x1.13aa021cd84c2p+0,
    0x1.50a273363d88ep-5,
    0x1.0e65ebef226e3p-3,
    -0x1.6c7a27f1bad72p-1,
    0x1.0b5ee4dd138aap+0,
    -0x1.25f3342211686p+0,
};

inline constexpr double lecun_uniform[] = {
    0x1.41d9353d11d9bp-1,
    -0x1.730df45d44866p-2,
    0x1.ef81f3ec3093bp-1,
    0x1.9becfb0066c1ap-2,
    0x1.2c8c70e1d211bp-1,
    0x1.68d9f004e50dcp-3,
};

inline constexpr double lecun_normal[] = {
    -0x1.85d910118aa1bp-1,
    0x1.dc12bb9b654d3p-6,
    0x1.7e669492d084ep-4,
    -0x1.01b96a687ce0ep-1,
    0x1.7a1e869a7cc4ap-1,
    -0x1.9fb545d4df5f6p-1,
};

}  // namespace backprop::golden
