// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/optimizer/average.hpp>

#include <algorithm>
#include <limits>
#include <string>

namespace bp = backprop;

TEMPLATE_TEST_CASE("swa: the average is the mean of all updates", "[optimizer]", float, double,
                   long double) {
    const bp::Swa swa;
    bp::Vector<TestType> theta(37);
    auto average = swa.state_for(theta);
    for (int k = 0; k < 4; ++k) {
        for (int i = 0; i < 37; ++i) theta(i) = static_cast<TestType>((i * k) % 7 + 6 * k);
        swa.update(average, theta);
    }
    // Numbers up to 24, and the parts 1/n come as double.
    const double tolerance =
        64 * std::max(double(std::numeric_limits<TestType>::epsilon()), 0x1p-52);
    for (int i = 0; i < 37; ++i) {
        const int sum = i % 7 + (2 * i) % 7 + (3 * i) % 7 + 36;
        CHECK(std::abs(double(average.theta()(i)) - sum / 4.0) <= tolerance);
    }
}

TEST_CASE("ema: the first update is taken as it is, the next ones by 1 - decay", "[optimizer]") {
    const bp::Ema ema{.decay = 0.75};
    Eigen::VectorXf theta = Eigen::VectorXf::Constant(20, 4);
    auto average = ema.state_for(theta);
    ema.update(average, theta);
    CHECK(average.theta() == theta);
    theta.setConstant(8);
    ema.update(average, theta);
    CHECK(average.theta() == Eigen::VectorXf::Constant(20, 5));
    const auto copy = average;
    theta.setConstant(1);
    ema.update(average, theta);
    CHECK(average.theta() == Eigen::VectorXf::Constant(20, 4));
    CHECK(copy.theta() == Eigen::VectorXf::Constant(20, 5));
    CHECK(copy.updates == 2);
}

TEST_CASE("averages: refuse parameters of another network", "[optimizer]") {
    Eigen::VectorXd theta = Eigen::VectorXd::Ones(3), other = Eigen::VectorXd::Ones(4);
    auto average = bp::Ema{}.state_for(theta);
    CHECK_THROWS_AS(bp::Ema{}.update(average, other), bp::Error);
    CHECK(average.updates == 0);
}

TEST_CASE("averages: visit shows all of the state", "[optimizer]") {
    Eigen::VectorXd theta = Eigen::VectorXd::Ones(3);
    auto average = bp::Swa{}.state_for(theta);
    bp::Swa{}.update(average, theta);
    struct Names {
        std::string seen;
        void operator()(const char* name, bp::VectorView<double> v) {
            seen += std::string{name} + std::to_string(v.size());
        }
        void operator()(const char* name, std::int64_t& n) {
            seen += std::string{name} + std::to_string(n);
        }
    } names;
    average.visit(names);
    CHECK(names.seen == "updates1average3");
}
