// SPDX-License-Identifier: MIT
// Written by onnx.py; not to be edited.
#pragma once

#include <vector>

namespace backprop::golden {

/// x, gradient and state before; x and state after the first update.
struct OnnxCase {
    double rate;
    std::vector<double> attributes;
    std::vector<float> x, gradient, state, new_x, new_state;
};

/// Adagrad: decay_factor, epsilon, norm_coefficient
inline const OnnxCase onnx_adagrad{
    0.10000000149011612,
    {0.10000000149011612, 9.999999747378752e-06, 0.0010000000474974513},
    {1.0f},
    {-1.0f},
    {2.0f},
    {1.0576962232589722f},
    {2.9980010986328125f},
};

/// Adagrad: decay_factor, epsilon, norm_coefficient
inline const OnnxCase onnx_adagrad_multiple{
    0.10000000149011612,
    {0.10000000149011612, 9.999999747378752e-06, 0.0010000000474974513},
    {1.0f, 1.0f, 2.0f},
    {-1.0f, -1.0f, -3.0f},
    {2.0f, 4.0f, 1.0f},
    {1.0576962232589722f, 1.0446853637695312f, 2.0948617458343506f},
    {2.9980010986328125f, 4.9980010986328125f, 9.988003730773926f},
};

/// Momentum: alpha, norm_coefficient
inline const OnnxCase onnx_momentum{
    0.10000000149011612,
    {0.949999988079071, 0.0010000000474974513},
    {1.2000000476837158f, 2.799999952316284f},
    {-0.9399999976158142f, -2.5f},
    {1.7000000476837158f, 3.5999999046325684f},
    {1.1323800086975098f, 2.7077200412750244f},
    {0.6762000322341919f, 0.922799825668335f},
};

/// Momentum: alpha, norm_coefficient
inline const OnnxCase onnx_momentum_multiple{
    0.10000000149011612,
    {0.949999988079071, 0.0010000000474974513},
    {1.0f, 1.0f, 2.0f},
    {-1.0f, -1.0f, -3.0f},
    {2.0f, 4.0f, 1.0f},
    {0.9099000096321106f, 0.7199000120162964f, 2.2047998905181885f},
    {0.9009999632835388f, 2.800999879837036f, -2.047999858856201f},
};

/// Momentum: alpha, norm_coefficient
inline const OnnxCase onnx_nesterov_momentum{
    0.10000000149011612,
    {0.949999988079071, 0.009999999776482582},
    {1.2000000476837158f, 2.799999952316284f},
    {-0.9399999976158142f, -2.5f},
    {1.7000000476837158f, 3.5999999046325684f},
    {1.2275350093841553f, 2.9571399688720703f},
    {0.687000036239624f, 0.9479999542236328f},
};

}  // namespace backprop::golden
