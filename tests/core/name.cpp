// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <backprop/core/name.hpp>

#include <string>
#include <string_view>

namespace backprop {
struct NamedByNobody {};
template <class>
struct NamedTemplate {};
}  // namespace backprop

struct OutsideOfTheLibrary {};

namespace bp = backprop;

namespace {
struct NamedByConstant {
    static constexpr std::string_view name = "constant";
};
struct NamedByLiteral {
    static constexpr const char* name = "literal";
};
struct NamedByFunction {
    static std::string name() { return "func" + std::to_string(7); }
};
}  // namespace

TEST_CASE("name: a type is called what it says of itself", "[core]") {
    CHECK(bp::type_name<NamedByConstant>() == "constant");
    CHECK(bp::type_name<NamedByLiteral>() == "literal");
    CHECK(bp::type_name<NamedByFunction>() == "func7");
}

TEST_CASE("name: a type that says nothing is called what the compiler calls it, without the "
          "library's namespace",
          "[core]") {
    CHECK(bp::type_name<bp::NamedByNobody>() == "NamedByNobody");
    CHECK(bp::type_name<OutsideOfTheLibrary>() == "OutsideOfTheLibrary");
    CHECK(bp::type_name<bp::NamedTemplate<bp::NamedByNobody>>() == "NamedTemplate<NamedByNobody>");
}
