// SPDX-License-Identifier: MIT
#include "network.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>

using backprop::isa::Level;

/// What this unit would choose if it were alone.
static Level best() {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
        return Level::avx512;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? Level::avx2
                                                                           : Level::baseline;
}

int main() {
    if (!BACKPROP_DISPATCH || best() < Level::MIXED_WITH) return 77;
    mixed::Net here, there;
    const float a = mixed::train_here(here), b = mixed::train_there(there);
    std::printf("loss %.9g here, %.9g there\n", double(a), double(b));
    // Sums of up to 40 terms in other orders, over 20 steps.
    const bool same = std::abs(a - b) <= 1e-4f * std::abs(a) &&
                      (here.parameters() - there.parameters()).cwiseAbs().maxCoeff() <= 1e-4f;
    const bool learned = a < 0.9f * mixed::Net{}.loss(Eigen::MatrixXf::Ones(40, 1), 3);
    const bool chosen = std::getenv("BACKPROP_ISA") || backprop::isa::level() == best();
    if (!chosen) std::printf("the baseline's unit has another set than the processor's best\n");
    return same && learned && chosen && std::isfinite(a) ? 0 : 1;
}
