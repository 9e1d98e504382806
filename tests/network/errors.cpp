// SPDX-License-Identifier: MIT
// What is known at run time only and refused there: the message tells both shapes, and the
// network, the gradient and the workspace stay as they were.
#include "catch.hpp"

#include <backprop/backprop.hpp>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace bp = backprop;

namespace {

using Net = bp::Network<double, bp::Input<4>, bp::Dense<5, bp::Tanh>, bp::Dense<3, bp::Softmax>,
                        bp::CrossEntropy>;

/// What f() throws as a bp::Error; empty if it throws nothing.
template <class F>
std::string error_of(F&& f) {
    try {
        f();
    } catch (const bp::Error& error) {
        return error.what();
    }
    return {};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Eigen::MatrixXd numbers(Eigen::Index rows, Eigen::Index cols) {
    Eigen::MatrixXd m(rows, cols);
    bp::Generator generator{bp::Seed{11}};
    for (Eigen::Index i = 0; i < m.size(); ++i) m(i) = bp::symmetric(generator);
    return m;
}

/// All that a caller can see of a network, its workspace and a gradient.
struct Seen {
    Eigen::VectorXd theta, gradient;
    Eigen::MatrixXd x, z0, a0, z1, a1, delta0, delta1, dx;

    Seen(const Net& net, const bp::Workspace<Net>& ws, const bp::Gradient<Net>& g)
        : theta{net.parameters()}, gradient{g.parameters()}, x{ws.input()}, z0{ws.z<0>()},
          a0{ws.a<0>()}, z1{ws.z<1>()}, a1{ws.a<1>()}, delta0{ws.delta<0>()},
          delta1{ws.delta<1>()}, dx{ws.input_gradient()} {}

    // Eigen's == demands equal shapes.
    static bool same(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b) {
        return a.rows() == b.rows() && a.cols() == b.cols() && a == b;
    }
    friend bool operator==(const Seen& a, const Seen& b) {
        return a.theta == b.theta && a.gradient == b.gradient && same(a.x, b.x) &&
               same(a.z0, b.z0) && same(a.a0, b.a0) && same(a.z1, b.z1) && same(a.a1, b.a1) &&
               same(a.delta0, b.delta0) && same(a.delta1, b.delta1) && same(a.dx, b.dx);
    }
};

/// A network after a step's backward, to be refused something.
struct Stage {
    static constexpr Eigen::Index samples = 2;
    Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    Eigen::MatrixXd x = numbers(4, samples);
    Eigen::VectorXi labels = Eigen::VectorXi::Constant(samples, 1);

    Stage() {
        net.forward(x, ws);
        net.backward(ws, labels, g, bp::with_input_gradient);
    }

    /// f() is refused, with this in the message, and nothing has changed.
    template <class F>
    void refuses(F&& f, const std::vector<std::string>& parts) {
        const Seen before{net, ws, g};
        const std::string message = error_of(f);
        INFO(message);
        for (const auto& part : parts) {
            CAPTURE(part);
            CHECK(contains(message, part));
        }
        CHECK(Seen(net, ws, g) == before);
    }
};

}  // namespace

TEST_CASE("errors: a batch of the wrong height is refused, with both shapes", "[network]") {
    Stage s;
    const Eigen::MatrixXd low = numbers(3, 7), high = numbers(5, 2);
    s.refuses([&] { s.net.forward(low, s.ws); }, {"input", "4 x n", "3 x 7"});
    s.refuses([&] { s.net.forward(high, s.ws); }, {"input", "4 x n", "5 x 2"});
    s.refuses([&] { s.net.forward(low, s.ws, bp::training); }, {"input", "4 x n", "3 x 7"});
    s.refuses([&] { s.net.predict(low, s.ws); }, {"input", "4 x n", "3 x 7"});
    s.refuses([&] { s.net.predict(low); }, {"input", "4 x n", "3 x 7"});
    s.refuses([&] { s.net.loss(low, s.labels); }, {"input", "4 x n", "3 x 7"});
}

TEST_CASE("errors: an empty batch is refused", "[network]") {
    Stage s;
    const Eigen::MatrixXd none(4, 0), nothing;
    s.refuses([&] { s.net.forward(none, s.ws); }, {"n >= 1", "4 x 0"});
    s.refuses([&] { s.net.forward(nothing, s.ws); }, {"n >= 1", "0 x 0"});
    s.refuses([&] { s.net.predict(none); }, {"n >= 1", "4 x 0"});
}

TEST_CASE("errors: a workspace of one sample refuses two", "[network]") {
    const Net net;
    bp::Workspace<Net, 1> ws;
    const Eigen::MatrixXd x = numbers(4, 2);
    net.forward(x.col(0), ws);
    const Eigen::MatrixXd before = ws.a<1>();
    const std::string message = error_of([&] { net.forward(x, ws); });
    CHECK(contains(message, "4 x 1"));
    CHECK(contains(message, "4 x 2"));
    CHECK(ws.a<1>() == before);
}

TEST_CASE("errors: targets of another shape are refused, with both shapes", "[network]") {
    Stage s;
    const Eigen::MatrixXd many = numbers(3, 3), low = numbers(2, 2), none(3, 0);
    s.refuses([&] { s.net.backward(s.ws, many, s.g); }, {"target", "3 x 2", "3 x 3"});
    s.refuses([&] { s.net.backward(s.ws, low, s.g); }, {"target", "3 x 2", "2 x 2"});
    s.refuses([&] { s.net.backward(s.ws, none, s.g); }, {"target", "3 x 2", "3 x 0"});
    s.refuses([&] { s.net.loss(s.x, many); }, {"target", "3 x 2", "3 x 3"});
}

TEST_CASE("errors: labels of another number are refused, with both numbers", "[network]") {
    Stage s;
    const std::vector<int> three{0, 1, 2}, none;
    const Eigen::MatrixXi square = Eigen::MatrixXi::Zero(2, 2);
    const std::array<long, 1> one{2};
    s.refuses([&] { s.net.backward(s.ws, three, s.g); }, {"labels", "expected 2", "found 3"});
    s.refuses([&] { s.net.backward(s.ws, none, s.g); }, {"labels", "expected 2", "found 0"});
    s.refuses([&] { s.net.backward(s.ws, one, s.g); }, {"labels", "expected 2", "found 1"});
    s.refuses([&] { s.net.backward(s.ws, 1, s.g); }, {"labels", "expected 2", "found 1"});
    s.refuses([&] { s.net.backward(s.ws, square, s.g); }, {"labels", "of 2", "2 x 2"});
    s.refuses([&] { s.net.loss(s.x, three); }, {"labels", "expected 2", "found 3"});
}

TEST_CASE("errors: a label that is no class is refused, with its sample", "[network]") {
    Stage s;
    const std::vector<int> negative{0, -1}, large{3, 0};
    const std::vector<std::uint64_t> huge{0, std::numeric_limits<std::uint64_t>::max()};
    const Eigen::VectorXi vector = Eigen::Vector2i{2, 7};
    s.refuses([&] { s.net.backward(s.ws, negative, s.g); }, {"0 to 2", "found -1", "sample 1"});
    s.refuses([&] { s.net.backward(s.ws, large, s.g); }, {"0 to 2", "found 3", "sample 0"});
    s.refuses([&] { s.net.backward(s.ws, huge, s.g); },
              {"0 to 2", "found 18446744073709551615", "sample 1"});
    s.refuses([&] { s.net.backward(s.ws, vector, s.g); }, {"0 to 2", "found 7", "sample 1"});
    s.refuses([&] { s.net.loss(s.x, negative); }, {"0 to 2", "found -1", "sample 1"});
}

TEST_CASE("errors: what has not been computed is refused", "[network]") {
    const Net net;
    bp::Workspace<Net> ws;
    bp::Gradient<Net> g;
    const Eigen::MatrixXd x = numbers(4, 2);
    const std::vector<int> t{0, 1};
    g.parameters().setConstant(7);
    CHECK(contains(error_of([&] { net.backward(ws, t, g); }), "first forward"));
    CHECK((g.parameters().array() == 7).all());
    CHECK(contains(error_of([&] { ws.z<0>(); }), "first forward"));
    CHECK(contains(error_of([&] { ws.a<1>(); }), "first forward"));
    CHECK(contains(error_of([&] { ws.input(); }), "first forward"));
    net.forward(x, ws);
    CHECK(contains(error_of([&] { ws.delta<0>(); }), "before backward"));
    CHECK(contains(error_of([&] { ws.input_gradient(); }), "with_input_gradient"));
    net.backward(ws, t, g);
    CHECK(error_of([&] { ws.delta<0>(); }).empty());
    CHECK(contains(error_of([&] { ws.input_gradient(); }), "with_input_gradient"));
    net.backward(ws, t, g, bp::with_input_gradient);
    CHECK(error_of([&] { ws.input_gradient(); }).empty());
    net.forward(x, ws);  // these belong to the pass before
    CHECK(contains(error_of([&] { ws.delta<0>(); }), "before backward"));
    CHECK(contains(error_of([&] { ws.input_gradient(); }), "with_input_gradient"));
}

TEST_CASE("errors: a large network that was moved from says so, and may be assigned to",
          "[network]") {
    using Large = bp::Network<double, bp::Input<4>, bp::Dense<2000>, bp::Dense<3>, bp::Quadratic>;
    static_assert(Large::parameter_count * sizeof(double) > bp::inline_limit);
    Large net;
    const Large other = std::move(net);
    bp::Workspace<Large> ws;
    bp::Gradient<Large> g;
    const Eigen::MatrixXd x = numbers(4, 2), t = numbers(3, 2), longer = numbers(4, 3);
    other.forward(x, ws);
    other.backward(ws, t, g);
    const Eigen::MatrixXd a = ws.a<1>(), delta = ws.delta<1>();
    CHECK(contains(error_of([&] { net.predict(x); }), "moved from"));
    CHECK(contains(error_of([&] { net.parameters(); }), "moved from"));

    SECTION("the workspace is left alone by its forward") {
        CHECK(contains(error_of([&] { net.forward(longer, ws); }), "moved from"));
    }
    SECTION("the workspace is left alone by its backward") {
        CHECK(contains(error_of([&] { net.backward(ws, Eigen::MatrixXd(2 * t), g); }),
                       "moved from"));
    }
    SECTION("the workspace is left alone by a backward into a gradient that was moved from") {
        const bp::Gradient<Large> taken = std::move(g);
        CHECK(contains(error_of([&] { other.backward(ws, Eigen::MatrixXd(2 * t), g); }),
                       "moved from"));
    }
    REQUIRE(ws.samples() == 2);
    CHECK(ws.a<1>() == a);
    REQUIRE(error_of([&] { ws.delta<1>(); }).empty());
    CHECK(ws.delta<1>() == delta);
    net = other;
    CHECK(net.predict(x) == other.predict(x));
}

TEST_CASE("errors: loss(x, t, ws) that refuses t leaves the workspace alone", "[network]") {
    Stage s;
    const Eigen::MatrixXd x = numbers(4, 3), t = numbers(3, 2);
    const std::vector<int> labels{0, 1, 5};
    s.refuses([&] { s.net.loss(x, t, s.ws); }, {"target", "3 x 3", "3 x 2"});
    s.refuses([&] { s.net.loss(x, labels, s.ws); }, {"labels", "found 5"});
}
