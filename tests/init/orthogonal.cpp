// SPDX-License-Identifier: MIT
#include <backprop/autodiff/dual.hpp>
#include <backprop/init/orthogonal.hpp>

#include "catch.hpp"

#include <algorithm>
#include <utility>

namespace bp = backprop;
using Shape = std::pair<bp::Index, bp::Index>;
using M = bp::Matrix<double>;

TEST_CASE("init: orthogonal weights keep every length", "[init]") {
    for (const auto& [rows, columns] : {Shape{5, 3}, {3, 5}, {1, 1}, {4, 4}, {1, 7}, {100, 40},
                                        {40, 100}, {150, 150}}) {
        for (const double gain : {1.0, 3.0}) {
            INFO(rows << " x " << columns << ", gain " << gain);
            bp::Generator g{bp::Seed{7}};
            M W(rows, columns);
            bp::Orthogonal{gain}(W, g);
            const bp::Index n = std::min(rows, columns);
            const M product = rows >= columns ? M{W.transpose() * W} : M{W * W.transpose()};
            CHECK((product - gain * gain * M::Identity(n, n)).cwiseAbs().maxCoeff() <
                  1e-14 * gain * gain);
        }
    }
}

TEST_CASE("init: orthogonal weights are Q of normal numbers, with R's diagonal positive",
          "[init]") {
    for (const auto& [rows, columns] : {Shape{6, 4}, {4, 6}, {80, 70}}) {
        bp::Generator g{bp::Seed{3}}, h = g;
        M W(rows, columns), A(std::max(rows, columns), std::min(rows, columns));
        bp::Orthogonal{}(W, g);
        bp::scaled_normal(A, 1, h);
        CHECK(g == h);
        const M Q = rows >= columns ? W : M{W.transpose()};
        const M R = Q.transpose() * A;
        CHECK(R.diagonal().minCoeff() > 0);
        CHECK(M{R.triangularView<Eigen::StrictlyLower>()}.cwiseAbs().maxCoeff() < 1e-13);
        CHECK((Q * R - A).cwiseAbs().maxCoeff() < 1e-13);
    }
}

TEST_CASE("init: orthogonal weights, one seed gives one network in every scalar", "[init]") {
    M W(4, 5);
    bp::Matrix<float> single(4, 5);
    bp::Matrix<bp::Dual<double>> dual(4, 5);
    bp::Generator g{bp::Seed{8}}, h = g, k = g;
    bp::Orthogonal{}(W, g);
    bp::Orthogonal{}(single, h);
    bp::Orthogonal{}(dual, k);
    for (bp::Index i = 0; i < W.size(); ++i) {
        CHECK(single.data()[i] == static_cast<float>(W.data()[i]));
        CHECK(dual.data()[i].value() == W.data()[i]);
        CHECK(dual.data()[i].derivative() == 0);
    }
}

TEST_CASE("init: orthogonal weights fill a view, and nothing beside it", "[init]") {
    bp::Vector<double> theta = bp::Vector<double>::Constant(8, 77);
    M W(2, 3);
    bp::Generator g, h;
    bp::Orthogonal{}(bp::View<double>(theta.data() + 1, 2, 3), g);
    bp::Orthogonal{}(W, h);
    CHECK(theta(0) == 77);
    CHECK(theta(7) == 77);
    for (bp::Index i = 0; i < 6; ++i) CHECK(theta(i + 1) == W.data()[i]);
}
