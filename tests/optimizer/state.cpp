// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include "network/heap.hpp"
#include "optimizer/list.hpp"
#include "optimizer/trajectory.hpp"

#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace bp = backprop;
using namespace backprop::testing;

namespace {

/// What a checkpoint would hold of a state.
template <class S>
struct Saved {
    std::map<std::string, std::int64_t> counters;
    std::map<std::string, std::vector<S>> vectors;

    void operator()(const char* name, std::int64_t& counter) {
        CHECK(counters.emplace(name, counter).second);  // a name of its own
    }
    void operator()(const char* name, bp::VectorView<S> v) {
        CHECK(vectors.emplace(name, std::vector<S>(v.data(), v.data() + v.size())).second);
    }
};
template <class S>
struct Restored {
    const Saved<S>& saved;

    void operator()(const char* name, std::int64_t& counter) { counter = saved.counters.at(name); }
    void operator()(const char* name, bp::VectorView<S> v) {
        const auto& from = saved.vectors.at(name);
        REQUIRE(static_cast<bp::Index>(from.size()) == v.size());
        std::copy(from.begin(), from.end(), v.data());
    }
};

constexpr bp::Range undecayed[] = {{3, 4}, {10, 19}};

}  // namespace

TEMPLATE_LIST_TEST_CASE("state: what visit shows is all of it: a resumed run has the same bits",
                        "[optimizer]", Optimizers) {
    const auto rule = with_all<TestType>();
    auto theta = course_start<double>();
    auto state = rule.state_for(theta);
    run_course(rule, theta, state, 0, 7, undecayed);

    Saved<double> saved;
    state.visit(saved);
    auto resumed_theta = theta;
    auto resumed = rule.state_for(theta);
    resumed.visit(Restored<double>{saved});

    run_course(rule, theta, state, 7, 14, undecayed);
    run_course(rule, resumed_theta, resumed, 7, 14, undecayed);
    CHECK(theta == resumed_theta);

    // What differs must show, or the law above would hold of anything.
    if (saved.vectors.empty()) return;
    auto other_theta = resumed_theta;
    auto fresh = rule.state_for(theta);
    run_course(rule, resumed_theta, resumed, 14, 15, undecayed);
    run_course(rule, other_theta, fresh, 14, 15, undecayed);
    CHECK(other_theta != resumed_theta);
}

TEMPLATE_LIST_TEST_CASE("settings: visit shows each of them once", "[optimizer]", Optimizers) {
    TestType rule;
    std::map<std::string, const void*> seen;
    std::set<const void*> places;
    rule.visit([&](const char* name, const auto& setting) {
        seen[name] = &setting;
        places.insert(&setting);
    });
    CHECK(seen.at("learning_rate") == &rule.learning_rate);
    CHECK(seen.size() * sizeof(double) == sizeof(TestType));  // a bool takes as much, padded
    CHECK(places.size() == seen.size());
    for (const void* place : places) {
        CHECK(place >= static_cast<const void*>(&rule));
        CHECK(place < static_cast<const void*>(&rule + 1));
    }
}

TEMPLATE_LIST_TEST_CASE("state: a copy is a run of its own", "[optimizer]", Optimizers) {
    const auto rule = with_all<TestType>();
    auto theta = course_start<float>(), other = theta;
    auto state = rule.state_for(theta);
    run_course(rule, theta, state, 0, 3);
    auto copy = state;
    other = theta;
    run_course(rule, theta, state, 3, 6);
    run_course(rule, other, copy, 3, 6);
    CHECK(theta == other);
}

TEMPLATE_LIST_TEST_CASE("step: allocates nothing", "[optimizer]", Optimizers) {
    const auto rule = with_all<TestType>();
    auto theta = course_start<float>();
    const auto gradient = course_gradient<float>(1);
    auto state = rule.state_for(theta);
    CHECK(allocations_of([&] { rule.step(theta, gradient, state, undecayed); }) == 0);
    auto long_theta = course_start<long double>();
    const auto long_gradient = course_gradient<long double>(1);
    auto long_state = rule.state_for(long_theta);
    CHECK(allocations_of([&] { rule.step(long_theta, long_gradient, long_state); }) == 0);
    CHECK(allocations_of([&] { rule.state_for(long_theta); }) == long(TestType::slots.size()));
}

TEST_CASE("averages and clipping: allocate nothing", "[optimizer]") {
    auto theta = course_start<float>();
    auto average = bp::Ema{}.state_for(theta);
    CHECK(allocations_of([&] {
              bp::Ema{}.update(average, theta);
              bp::Swa{}.update(average, theta);
              bp::clip_by_norm(theta, 1e-3);
              bp::clip_by_value(theta, 1e-4);
          }) == 0);
}
