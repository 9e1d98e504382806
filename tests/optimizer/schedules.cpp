// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "optimizer/golden.hpp"

#include <backprop/optimizer/reduce_on_plateau.hpp>
#include <backprop/optimizer/schedules.hpp>

#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <utility>

namespace bp = backprop;
namespace golden = backprop::golden;

namespace {

// PyTorch multiplies its way from step to step, with a rounding or two in each.
constexpr double tolerance = 1e-14;

template <std::size_t Count>
void follows(const bp::Schedule& schedule, std::int64_t total, const double (&expected)[Count]) {
    for (std::size_t s = 0; s < Count; ++s) {
        INFO("step " << s);
        CHECK(std::abs(schedule(static_cast<std::int64_t>(s), total) - expected[s]) <= tolerance);
    }
}

template <std::size_t Count>
void follows_metrics(bp::Schedule schedule, double sign, const double (&expected)[Count]) {
    static_assert(Count == std::size(golden::plateau_metrics));
    CHECK(schedule(0, 0) == 1);
    for (std::size_t e = 0; e < Count; ++e) {
        schedule.observe(sign * golden::plateau_metrics[e]);
        INFO("epoch " << e);
        CHECK(std::abs(schedule(0, 0) - expected[e]) <= tolerance * expected[e]);
    }
}

}  // namespace

TEST_CASE("schedules: PyTorch's values", "[optimizer]") {
    follows(bp::StepDecay{.factor = 0.5, .every = 3}, 20, golden::step_decay);
    follows(bp::ExponentialDecay{.factor = 0.9}, 20, golden::exponential_decay);
    follows(bp::PolynomialDecay{.power = 2}, 20, golden::polynomial_decay);
    follows(bp::CosineDecay{.end = 0.1}, 20, golden::cosine_decay);
    follows(bp::CosineRestarts{.period = 3, .growth = 2, .end = 0.1}, 1, golden::cosine_restarts);
    follows(bp::CosineRestarts{.period = 4}, 1, golden::cosine_restarts_equal);
    follows(bp::OneCycle{}, 20, golden::one_cycle);
    follows(bp::OneCycle{.warm_up = 0.22, .start_divisor = 5, .end_divisor = 100}, 25,
            golden::one_cycle_all);
    follows(bp::WarmUp{.steps = 6, .start = 0.2}, 20, golden::linear_warm_up);
}

TEST_CASE("schedules: the learning rate falls on a plateau as PyTorch's does", "[optimizer]") {
    follows_metrics(bp::ReduceOnPlateau{.patience = 2}, 1, golden::plateau);
    follows_metrics(bp::ReduceOnPlateau{.factor = 0.5,
                                        .patience = 1,
                                        .threshold = 0.02,
                                        .absolute = true,
                                        .cooldown = 2,
                                        .smallest = 0.1},
                    1, golden::plateau_all);
    follows_metrics(
        bp::ReduceOnPlateau{.patience = 1, .threshold = 0.2, .larger_is_better = true}, -1,
        golden::plateau_largest);
}

TEST_CASE("schedules: a metric that is NaN is no improvement, the first one neither",
          "[optimizer]") {
    bp::ReduceOnPlateau plateau{.factor = 0.5, .patience = 1};
    const double nan = std::numeric_limits<double>::quiet_NaN();
    plateau.observe(nan);
    plateau.observe(nan);
    CHECK(plateau(0, 0) == 0.5);
    plateau.observe(3);
    plateau.observe(nan);
    CHECK(plateau(0, 0) == 0.5);
    plateau.observe(nan);
    CHECK(plateau(0, 0) == 0.25);
}

TEST_CASE("schedules: 1 is the default, and ConstantRate", "[optimizer]") {
    CHECK(bp::Schedule{}(7, 10) == 1);
    CHECK(bp::ConstantRate{}(7, 10) == 1);
}

TEST_CASE("schedules: behind the last step they stay at their end", "[optimizer]") {
    CHECK(bp::PolynomialDecay{.end = 0.25}(30, 20) == 0.25);
    CHECK(bp::CosineDecay{.end = 0.25}(30, 20) == 0.25);
    CHECK(bp::OneCycle{.start_divisor = 4, .end_divisor = 2}(30, 20) == 0.125);
    CHECK(bp::CosineDecay{.end = 0.25}(0, 0) == 0.25);  // no steps at all
}

TEST_CASE("schedules: one cycle of a few steps has no division by zero", "[optimizer]") {
    for (std::int64_t total = 1; total < 8; ++total)
        for (std::int64_t s = 0; s <= total; ++s) {
            const double factor = bp::OneCycle{}(s, total);
            CHECK(factor > 0);
            CHECK(factor <= 1);
        }
    CHECK(bp::OneCycle{.warm_up = 0.5}(0, 2) == 1);  // its way up is of no length
}

TEST_CASE("schedules: a warm-up ends where the schedule behind it begins", "[optimizer]") {
    const bp::WarmUp cosine{.steps = 4, .then = bp::CosineDecay{}, .start = 0};
    CHECK(cosine(0, 10) == 0);
    CHECK(cosine(1, 10) == 0.25);
    for (std::int64_t s = 4; s < 12; ++s) CHECK(cosine(s, 10) == bp::CosineDecay{}(s - 4, 6));
    const bp::WarmUp cycle{.steps = 2, .then = bp::OneCycle{.start_divisor = 8}, .start = 0.5};
    CHECK(cycle(0, 10) == 0.5 / 8);
    CHECK(cycle(2, 10) == 1.0 / 8);
}

TEST_CASE("schedules: a Schedule is a value and takes any rule, a lambda too", "[optimizer]") {
    bp::Schedule schedule = [](std::int64_t step, std::int64_t total) {
        return static_cast<double>(step) / static_cast<double>(total);
    };
    CHECK(schedule(3, 4) == 0.75);
    bp::Schedule plateau = bp::ReduceOnPlateau{.factor = 0.5, .patience = 0};
    bp::Schedule copy = plateau;
    plateau.observe(1);
    plateau.observe(1);
    CHECK(plateau(0, 0) == 0.5);
    CHECK(copy(0, 0) == 1);
    copy = plateau;
    CHECK(copy(0, 0) == 0.5);
    copy = std::move(schedule);
    CHECK(copy(1, 4) == 0.25);
    copy = bp::OneCycle{};
    CHECK(copy(0, 100) == bp::OneCycle{}(0, 100));
}

TEST_CASE("schedules: restarts that grow beyond every number of steps", "[optimizer]") {
    const bp::CosineRestarts restarts{.period = 3, .growth = std::int64_t{1} << 62, .end = 0.5};
    CHECK(restarts(2, 0) == Approx(0.625));
    CHECK(restarts(10, 0) == 1);
}

TEST_CASE("schedules: a run that ends while it warms up is the beginning of a longer one",
          "[optimizer]") {
    for (const bp::Schedule& then : {bp::Schedule{bp::CosineDecay{}}, bp::Schedule{}}) {
        const bp::WarmUp warm_up{.steps = 100, .then = then};
        for (const int total : {1, 50, 99, 100, 101}) CHECK(warm_up(50, total) == 0.505);
    }
}

TEST_CASE("schedules: what a schedule has seen can be saved and restored", "[optimizer]") {
    const bp::Schedule fresh =
        bp::WarmUp{.steps = 0, .then = bp::ReduceOnPlateau{.patience = 2, .cooldown = 1}};
    bp::Schedule run = fresh;
    for (int e = 0; e < 9; ++e) run.observe(golden::plateau_metrics[e]);
    CHECK(run(0, 0) != 1);
    bp::Schedule resumed = fresh;
    resumed.restore(run.state());
    for (std::size_t e = 9; e < std::size(golden::plateau_metrics); ++e) {
        CHECK(resumed(0, 0) == run(0, 0));
        run.observe(golden::plateau_metrics[e]);
        resumed.observe(golden::plateau_metrics[e]);
    }
    CHECK(bp::Schedule{}.state().empty());
    CHECK_THROWS_AS(resumed.restore({1, 2, 3}), bp::Error);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double bad : {-1.0, 1e300, infinity, std::nan("")}) {
        CHECK_THROWS_AS(resumed.restore({1, 2, bad, 4}), bp::Error);
        CHECK_THROWS_AS(resumed.restore({1, 2, 3, bad}), bp::Error);
    }
    CHECK_THROWS_AS(resumed.restore({infinity, 2, 3, 4}), bp::Error);
    CHECK_THROWS_AS(bp::Schedule{bp::OneCycle{}}.restore({1, 2, 3, 4}), bp::Error);
    CHECK(resumed(0, 0) == run(0, 0));
}

TEST_CASE("schedules: say what they are, with their settings", "[optimizer]") {
    CHECK(bp::Schedule{}.text() == "none");
    const bp::Schedule one_cycle = bp::OneCycle{.warm_up = 0.25};
    CHECK(one_cycle.text() == "OneCycle (warm_up 0.25, start_divisor 25, end_divisor 10000)");
    const bp::Schedule warm_up = bp::WarmUp{.steps = 1234567, .then = bp::StepDecay{.every = 5}};
    CHECK(warm_up.text() ==
          "WarmUp (steps 1234567, then StepDecay (factor 0.1, every 5), start 0.01)");
    const bp::Schedule plateau = bp::ReduceOnPlateau{.larger_is_better = true};
    CHECK(plateau.text() ==
          "ReduceOnPlateau (factor 0.1, patience 10, threshold 0.0001, absolute no, "
          "larger_is_better yes, cooldown 0, smallest 0)");
    CHECK(bp::Schedule{bp::ConstantRate{}}.text() == "ConstantRate");
    CHECK(bp::Schedule{[](auto, auto) { return 1.0; }}.text() == "a function");
}
