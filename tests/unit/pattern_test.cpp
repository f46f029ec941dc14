// SPDX-License-Identifier: MIT
#include "pattern.h"

#include <doctest/doctest.h>

using namespace faultline;

namespace {
Span all(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }
}  // namespace

TEST_CASE("a space in a pattern matches any run of white space, a quote any form of it") {
  const Pattern pattern("the council's decision");
  CHECK(pattern.matches("The Council\u2019s\n  decision"));
  CHECK(pattern.matches("the council's decision"));
  CHECK_FALSE(pattern.matches("the councils decision"));
}

TEST_CASE("a space may be optional") {
  CHECK(Pattern("^a ?b$").matches("ab"));
  CHECK(Pattern("^a ?b$").matches("a \n b"));
}

TEST_CASE("the ends of the span are what ^ and $ stand for") {
  const std::string_view text = "one two three";
  CHECK(Pattern("^two$").find(text, {4, 7}));
  CHECK_FALSE(Pattern("^wo").find(text, {4, 7}));
}

TEST_CASE("find gives spans into the whole text, groups included") {
  const std::string_view text = "see section 26B here";
  const auto match = Pattern("section (\\d+)([A-Z]?)").find(text, all(text));
  REQUIRE(match);
  CHECK(match->span == Span{4, 15});
  CHECK(match->groups[0] == Span{12, 14});
  CHECK(match->groups[1] == Span{14, 15});
}

TEST_CASE("find_all does not run past the end it was given") {
  const std::string_view text = "aa aa aa";
  CHECK(Pattern("aa").find_all(text, {0, 5}).size() == 2);
  CHECK(Pattern("a*").find_all(text, {0, 8}).size() == 3);
}

TEST_CASE("a pattern that RE2 refuses never matches") {
  CHECK_FALSE(Pattern("(").valid());
  CHECK_FALSE(Pattern("(").matches("("));
  CHECK(PatternSet({"(", "b"}).matching("b") == std::vector<int>{1});
}
