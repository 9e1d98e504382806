// SPDX-License-Identifier: MIT
#include "network.hpp"

#if defined(__x86_64__) && !defined(__AVX2__)
#error "this file is to be built for AVX2"
#endif

float mixed::train_for_avx2(Net& net) { return train_here(net); }
