// SPDX-License-Identifier: MIT
#include "network.hpp"

#if !BACKPROP_BUILT_FOR_AVX512
#error "this file is to be built for AVX-512"
#endif

float mixed::train_there(Net& net) { return train_here(net); }
