// SPDX-License-Identifier: MIT
// Catch2, version 2 (Debian 12) or 3. Tests use what both offer: TEST_CASE,
// TEMPLATE_LIST_TEST_CASE, SECTION, REQUIRE/CHECK, INFO/CAPTURE and GENERATE; no Approx.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
