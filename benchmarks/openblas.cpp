// SPDX-License-Identifier: MIT
// OpenBLAS's products by hand.
#include "by_hand_gemm.hpp"

#include <cblas.h>

namespace {

struct Gemm {
    template <class S>
    void operator()(bool ta, bool tb, int m, int n, int k, S alpha, const S* a, int lda, const S* b,
                    int ldb, S beta, S* c, int ldc) const {
        const auto op = [](bool t) { return t ? CblasTrans : CblasNoTrans; };
        if constexpr (sizeof(S) == 4)
            cblas_sgemm(CblasColMajor, op(ta), op(tb), m, n, k, alpha, a, lda, b, ldb, beta, c,
                        ldc);
        else
            cblas_dgemm(CblasColMajor, op(ta), op(tb), m, n, k, alpha, a, lda, b, ldb, beta, c,
                        ldc);
    }
};

}  // namespace

benchmark::Contender* contender(const benchmark::Problem& p, benchmark::Work work) {
    if (!benchmark::by_hand(p, work)) return nullptr;
    if (p.in_double) return new benchmark::ByHandGemm<double, Gemm>{p, work};
    return new benchmark::ByHandGemm<float, Gemm>{p, work};
}
