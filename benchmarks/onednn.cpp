// SPDX-License-Identifier: MIT
// oneDNN's products by hand.
#include "by_hand_gemm.hpp"

#include <oneapi/dnnl/dnnl.h>

namespace {

struct Gemm {  // row-major there: op(b)ᵀ op(a)ᵀ
    void operator()(bool ta, bool tb, int m, int n, int k, float alpha, const float* a, int lda,
                    const float* b, int ldb, float beta, float* c, int ldc) const {
        dnnl_sgemm(tb ? 'T' : 'N', ta ? 'T' : 'N', n, m, k, alpha, b, ldb, a, lda, beta, c, ldc);
    }
};

}  // namespace

benchmark::Contender* contender(const benchmark::Problem& p, benchmark::Work work) {
    if (!benchmark::by_hand(p, work) || p.in_double) return nullptr;
    return new benchmark::ByHandGemm<float, Gemm>{p, work};
}
