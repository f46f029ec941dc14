// SPDX-License-Identifier: MIT
#include "required_words.h"

#include <doctest/doctest.h>

using namespace faultline;

TEST_CASE("what a pattern cannot match without is told, and never too much") {
  struct Row {
    std::string_view pattern;
    std::vector<WordGroup> required;
  };
  const Row rows[] = {
      {"delayed", {{"delayed"}}},
      {"no evidence", {{"evidence"}}},                                    // "no" is too short to be worth a look
      {"(?:late|delayed) complaints?", {{"complaint"}, {"late", "delayed"}}},
      {"late|no", {}},                                                    // one way matches without a long word
      {"(?:not )?upheld", {{"upheld"}}},
      {"(?:apology){0,2} due to", {{"due"}}},
      {"(?:apology)+", {{"apology"}}},
      {"council'?s view", {{"council"}, {"view"}}},
      {"[a-z]+ing", {{"ing"}}},
      {"[]x(]fault", {{"fault"}}},
      {"\\bMr [A-Z]\\b", {}},
      {"(?P<who>Council) (?i)said", {{"council"}, {"said"}}},
      {"", {}},
      {"(unclosed [class", {{"unclosed"}}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(required_words(row.pattern) == row.required);
  }
}
