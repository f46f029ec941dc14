// SPDX-License-Identifier: MIT
#include "complaint/draft.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "complaint/rule_table.h"

using namespace faultline;

namespace {

std::vector<std::string> sentence_texts(const std::string& draft_text) {
  const Text text = read_text(draft_text);
  const Draft draft = open_draft(text, {});
  std::vector<std::string> texts;
  for (const Span span : draft.sentences) texts.emplace_back(draft.slice(span));
  return texts;
}

}  // namespace

TEST_CASE("a draft is cut into sentences at stops, blank lines and new thoughts on new lines") {
  struct Row {
    std::string text;
    std::vector<std::string> expected;
  };
  const Row rows[] = {
      {"", {}},
      {" \n ", {}},
      {"they said no. i asked why", {"they said no.", "i asked why"}},
      {"Mr. Hall came at 14.30. He left.", {"Mr. Hall came at 14.30.", "He left."}},
      {"It was No. 4 that flooded.", {"It was No. 4 that flooded."}},
      {"They said no. Again.", {"They said no.", "Again."}},
      {"WHY?? Nobody knows!", {"WHY??", "Nobody knows!"}},
      {"June 2024 - asked\nMay 2025 - refused", {"June 2024 - asked", "May 2025 - refused"}},
      {"a line that a mail program\nwrapped here", {"a line that a mail program\nwrapped here"}},
      {"I want:\na) the money\nb) an apology", {"I want:", "a) the money", "b) an apology"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(sentence_texts(row.text) == row.expected);
  }
}

TEST_CASE("a place in the text belongs to one sentence or to the next one") {
  const Text text = read_text("One. Two.");
  const Draft draft = open_draft(text, {});
  CHECK(draft.slice(draft.sentence_at(0)) == "One.");
  CHECK(draft.slice(draft.sentence_at(4)) == "Two.");
  CHECK(draft.sentence_at(9).empty());
}

TEST_CASE("a day is read in one form only and its number goes there and back") {
  REQUIRE(parse_day("2026-11-22"));
  CHECK(*parse_day("2026-11-22") == CalendarDay{2026, 11, 22});
  for (const char* wrong : {"", "2026-11", "22/11/2026", "2026-13-01", "2026-00-10", "abcd-ef-gh"}) {
    CAPTURE(wrong);
    CHECK(!parse_day(wrong));
  }
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({2000, 3, 1}) == 11017);
  for (const long number : {-1000L, 0L, 11016L, 20000L}) CHECK(day_number(day_of_number(number)) == number);
}

TEST_CASE("a rule's gap reaches over a few words of the same sentence") {
  static constexpr DraftRule kRules[] = {{"r1", "apology", "say .. sorry", "", ""}};
  const RuleTable table(kRules);
  CHECK(table.any("say sorry"));
  CHECK(table.any("say that they are sorry"));
  CHECK_FALSE(table.any("say it. I am sorry"));
  CHECK_FALSE(table.any("say one two three four five six seven sorry"));
}
