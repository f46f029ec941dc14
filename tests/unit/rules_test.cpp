// SPDX-License-Identifier: MIT
#include "faultline/rules.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "rules/rule_book.h"

using namespace faultline;

namespace {

Span all(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

bool reads(const Rule& rule, std::string_view sentence) {
  if (!Pattern(expand(rule.pattern)).find(sentence, all(sentence))) return false;
  return rule.unless.empty() || !Pattern(expand(rule.unless)).find(sentence, all(sentence));
}

}  // namespace

TEST_CASE("every rule's patterns compile, its example is read and its near miss is not") {
  for (const RuleRows& table : rule_tables()) {
    for (const Rule& rule : table) {
      CAPTURE(rule.id);
      CHECK(Pattern(expand(rule.pattern)).valid());
      if (!rule.unless.empty()) CHECK(Pattern(expand(rule.unless)).valid());
      CHECK(reads(rule, rule.example));
      CHECK_FALSE(rule.near_miss.empty());
      CHECK_FALSE(reads(rule, rule.near_miss));
      CHECK(rule.weight > 0);
      CHECK(rule.weight <= 1);
    }
  }
}

TEST_CASE("rule ids are unique, and the list for people has every rule") {
  std::set<std::string> ids;
  const auto list = all_rules();
  for (const RuleInfo& rule : list) CHECK_MESSAGE(ids.insert(std::string(rule.id)).second, rule.id);
  CHECK(list.size() == rule_book().size());
}

TEST_CASE("the set finds in one pass what the rules find one by one") {
  const auto list = all_rules();
  for (std::size_t i = 0; i < list.size(); ++i) {
    CAPTURE(list[i].id);
    const auto found = rule_book().candidates(list[i].example);
    bool in_set = false;
    for (const int index : found) in_set = in_set || index == static_cast<int>(i);
    CHECK(in_set);
  }
}
