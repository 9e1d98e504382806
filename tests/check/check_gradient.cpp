// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "layer/numbers.hpp"

#include <backprop/activation/relu.hpp>
#include <backprop/activation/tanh.hpp>
#include <backprop/check/check_gradient.hpp>
#include <backprop/layer/layer.hpp>
#include <backprop/loss/quadratic.hpp>
#include <backprop/network/network.hpp>

#include <cmath>
#include <cstdio>
#include <limits>
#include <sstream>
#include <string>
#include <type_traits>

namespace bp = backprop;
using bp::Index;
using bp::testing::numbers;

namespace {

// ---- What is right, and the same with a mistake in it ----

struct Cube {
    static auto value(const auto& z) { return z * z * z; }
    static auto derivative(const auto& z, const auto&) { return 3 * z * z; }
};
struct WrongCube {
    static auto value(const auto& z) { return z * z * z; }
    static auto derivative(const auto& z, const auto&) { return 3 * z; }
};
/// Off by a millionth: a check that is coarse would pass it.
struct AlmostTanh {
    static auto value(const auto& z) {
        using std::tanh;
        return tanh(z);
    }
    static auto derivative(const auto&, const auto& a) { return (1 + 1e-6) * (1 - a * a); }
};
struct Quartic {
    static auto value(const auto& y, const auto& t) {
        return (y - t) * (y - t) * (y - t) * (y - t);
    }
    static auto derivative(const auto& y, const auto& t) { return 4 * (y - t) * (y - t) * (y - t); }
};
struct WrongQuartic {
    static auto value(const auto& y, const auto& t) {
        return (y - t) * (y - t) * (y - t) * (y - t);
    }
    static auto derivative(const auto& y, const auto& t) { return 4 * (y - t) * (y - t); }
};

struct WrongReLU {
    static auto value(const auto& z) {
        using S = std::remove_cvref_t<decltype(z)>;
        return z > S(0) ? S(z) : S(0);
    }
    static auto derivative(const auto& z, const auto&) {
        using S = std::remove_cvref_t<decltype(z)>;
        return z > S(0) ? S(2) : S(0);
    }
};
struct NaNs {
    static auto value(const auto& y, const auto& t) { return (y - t) * (y - t); }
    static auto derivative(const auto& y, const auto&) {
        return std::numeric_limits<double>::quiet_NaN() * y;
    }
};
/// A kink at y = t, of slope 0 on one side and 1 on the other.
struct Ramp {
    static auto value(const auto& y, const auto& t) { return y > t ? y - t : 0 * y; }
    static auto derivative(const auto& y, const auto& t) { return y > t ? 1 + 0 * y : 0 * y; }
};

/// y = W x of 8 outputs whose gradient is wrong in W(3, 7) alone, or in ∂C/∂x.
enum class Mistake { none, weight, input };
template <Mistake mistake>
struct Linear {
    static constexpr bp::Shape output(bp::Shape) { return {8}; }
    static constexpr Index parameter_count(bp::Shape input) { return 8 * input.size(); }
    static std::string entry_name(Index i, bp::Shape input) {
        return bp::Dense<8, bp::Identity, bp::NoBias>::entry_name(i, input);
    }
    template <class S, Index N>
    static void forward(bp::ForwardPass<S, N>& p) {
        p.a.noalias() = bp::View<const S>{p.theta, 8, p.input.size()} * p.x;
    }
    template <class S, Index N>
    static void backward(bp::BackwardPass<S, N>& p) {
        bp::View<S> gradient{p.gradient, 8, p.input.size()};
        gradient.noalias() = p.delta * p.x.transpose();
        if (mistake == Mistake::weight) gradient(3, 7) *= S(1.01);
        if (!p.wants_dx()) return;
        p.dx.noalias() = bp::View<const S>{p.theta, 8, p.input.size()}.transpose() * p.delta;
        if (mistake == Mistake::input) p.dx(2, 1) += S(0.01);
    }
};

template <class S, class L>
using Net = bp::Network<S, bp::Input<4>, bp::Dense<9, bp::Tanh>, L, bp::Quadratic>;

template <class S, class L>
bp::GradientReport check_with(bp::Seed seed = {}) {
    using N = Net<S, L>;
    const N net{seed};
    N moved = net;
    moved.parameters() = numbers<S>(N::parameter_count, 1, 1);
    return bp::check_gradient(moved, numbers<S>(4, 3, 2), numbers<S>(N::output_size, 3, 3));
}

}  // namespace

TEST_CASE("check_gradient: finds nothing wrong where nothing is, and says how much it compared",
          "[check]") {
    using N = Net<double, Linear<Mistake::none>>;
    const auto report = check_with<double, Linear<Mistake::none>>();
    INFO(report);
    CHECK(report.ok);
    CHECK(report.checked == N::parameter_count + 4 * 3);
    CHECK(report.skipped == 0);
    CHECK(report.tolerance == 1e-7);
    CHECK(report.worst > 0);
    CHECK(report.worst < 1e-9);  // what rounding leaves; 1e-7 is what is allowed
}

TEST_CASE("check_gradient: names the one entry that is wrong, and both numbers", "[check]") {
    const auto report = check_with<double, Linear<Mistake::weight>>();
    INFO(report);
    CHECK_FALSE(report.ok);
    CHECK(report.where.starts_with("layer 1, W(3, 7): "));
    double claimed = 0, estimate = 0;
    REQUIRE(std::sscanf(report.where.c_str(), "layer 1, W(3, 7): %lf against %lf", &claimed,
                        &estimate) == 2);
    CHECK(std::abs(claimed - 1.01 * estimate) < 1e-8);
    CHECK(estimate != 0);
}

TEST_CASE("check_gradient: finds a wrong ∂C/∂x and names its row and column", "[check]") {
    using N = bp::Network<double, bp::Input<9>, Linear<Mistake::input>, bp::Quadratic>;
    const auto report = bp::check_gradient(N{}, numbers(9, 3, 2), numbers(8, 3, 3));
    INFO(report);
    CHECK_FALSE(report.ok);
    CHECK(report.where.starts_with("input (2, 1): "));
}

TEST_CASE("check_gradient: finds a wrong derivative of an activation, be it small", "[check]") {
    CHECK(bp::check_activation<Cube>().ok);
    CHECK(bp::check_activation<bp::Tanh>().ok);
    const auto wrong = bp::check_activation<WrongCube>();
    INFO(wrong);
    CHECK_FALSE(wrong.ok);
    CHECK(wrong.worst > 0.01);
    CHECK(wrong.where.find(" against ") != std::string::npos);
    const auto almost = bp::check_activation<AlmostTanh>();
    INFO(almost);
    CHECK_FALSE(almost.ok);
    CHECK(almost.worst < 1e-5);
}

TEST_CASE("check_gradient: finds a wrong derivative of a loss", "[check]") {
    const auto y = numbers(3, 4, 1), t = numbers(3, 4, 2);
    const auto right = bp::check_loss<Quartic>(y, t);
    INFO(right);
    CHECK(right.ok);
    CHECK(right.checked == 12);
    const auto wrong = bp::check_loss<WrongQuartic>(y, t);
    CHECK_FALSE(wrong.ok);
    CHECK(wrong.where.starts_with("y("));
    CHECK(bp::check_loss<bp::Quadratic>(numbers<long double>(3, 4, 1),
                                        numbers<long double>(3, 4, 2))
              .tolerance == 1e-8);
}

TEST_CASE("check_gradient: finds a wrong layer, alone", "[check]") {
    const auto right = bp::check_layer<Linear<Mistake::none>, bp::Input<9>>();
    INFO(right);
    CHECK(right.ok);
    const auto wrong = bp::check_layer<Linear<Mistake::weight>, bp::Input<9>>();
    CHECK(wrong.where.starts_with("layer 0, W(3, 7): "));
    CHECK_FALSE(wrong.ok);
    CHECK_FALSE(bp::check_layer<Linear<Mistake::input>, bp::Input<9>>().ok);
}

TEST_CASE("check_gradient: skips what stands at a kink, and counts it", "[check]") {
    using N = bp::Network<double, bp::Input<2>, bp::Dense<3, bp::ReLU>, bp::Quadratic>;
    N net;
    net.layer<0>().weights() << 1, 0, 1, 1, 2, -1;  // z of neuron 0 is 0 at x = (0, 1)
    const Eigen::Vector2d x(0, 1);
    const Eigen::Vector3d t(-1, -1, -1);
    const auto report = bp::check_gradient(net, x, t);
    INFO(report);
    CHECK(report.ok);
    // W(0, 1), b(0) and input 0 move z(0) off the kink; W(0, 0) does not, since x(0) = 0
    CHECK(report.skipped == 3);
    CHECK(report.checked == N::parameter_count + 2 - 3);

    const auto y = numbers(2, 2, 1);
    bp::Matrix<double> target = numbers(2, 2, 2);
    target(1, 1) = y(1, 1);
    const auto loss = bp::check_loss<Ramp>(y, target);
    CHECK(loss.ok);
    CHECK(loss.skipped == 1);
}

TEST_CASE("check_gradient: a mistake beside a kink is found all the same", "[check]") {
    const auto report = bp::check_activation<WrongReLU>();
    CHECK_FALSE(report.ok);
    CHECK(report.worst > 0.1);
}

TEST_CASE("check_gradient: nothing checked is not ok", "[check]") {
    CHECK_FALSE(bp::GradientReport{}.ok);
    const Eigen::Matrix<double, 1, 1> zero(0.0);
    const auto report = bp::check_loss<Ramp>(zero, zero);
    CHECK(report.checked == 0);
    CHECK(report.skipped == 1);
    CHECK_FALSE(report.ok);
}

TEST_CASE("check_gradient: a NaN in the gradient is the worst of all", "[check]") {
    const auto report = bp::check_loss<NaNs>(numbers(3, 4, 1), numbers(3, 4, 2));
    INFO(report);
    CHECK_FALSE(report.ok);
    CHECK(report.where.find("nan") != std::string::npos);
}

TEST_CASE("check_gradient: a network of floats is checked in double, one of long doubles finer",
          "[check]") {
    const auto in_float = check_with<float, bp::Dense<2>>();
    const auto in_double = check_with<double, bp::Dense<2>>();
    CHECK(in_float.ok);
    CHECK(in_float.worst < 1e-9);  // no float reaches that
    CHECK(in_float.worst == in_double.worst);
    CHECK(in_float.where == in_double.where);
    const auto fine = check_with<long double, bp::Dense<2>>();
    INFO(fine);
    CHECK(fine.ok);
    CHECK(fine.tolerance == 1e-8);
    CHECK(fine.worst < in_double.worst);
}

TEST_CASE("check_gradient: what is differentiated when training is checked with fixed masks",
          "[check]") {
    using N = bp::Network<double, bp::Input<4>, bp::Dense<9, bp::Tanh>,
                          bp::Dropout<std::ratio<1, 2>>,
                          bp::Dense<2>, bp::Quadratic>;
    const N net;
    const auto x = numbers(4, 3, 2), t = numbers(2, 3, 3);
    const auto trained = bp::check_gradient(net, x, t, bp::training);
    const auto predicted = bp::check_gradient(net, x, t);
    CHECK(trained.ok);
    CHECK(predicted.ok);
    CHECK(trained.where != predicted.where);
}

TEST_CASE("check_gradient: leaves the network and the input as they were", "[check]") {
    const Net<double, bp::Dense<2>> net;
    const auto before = net;
    const auto x = numbers(4, 3, 2);
    bp::check_gradient(net, x, numbers(2, 3, 3));
    CHECK(net == before);
    CHECK(x == numbers(4, 3, 2));
}

TEST_CASE("check_gradient: prints a sentence", "[check]") {
    bp::GradientReport report;
    report.checked = 12;
    report.skipped = 3;
    report.worst = 0.25;
    report.tolerance = 1e-7;
    report.where = "layer 1, W(3, 7): 0.1234 against 0.1236";
    std::ostringstream out;
    out << report;
    CHECK(out.str() ==
          "gradient WRONG: 12 entries checked, 3 skipped at kinks, worst 0.25 (tolerance 1e-07), "
          "layer 1, W(3, 7): 0.1234 against 0.1236");
    report.ok = true;
    out.str("");
    out << report;
    CHECK(out.str().starts_with("gradient ok: 12 entries"));
}
