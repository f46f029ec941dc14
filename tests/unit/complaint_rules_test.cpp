// SPDX-License-Identifier: MIT
// Every table of rules for drafts: its patterns compile, each example matches its own rule, no near miss does.
#include <doctest/doctest.h>

#include <set>
#include <span>
#include <string>

#include "complaint/rule_table.h"
#include "pattern.h"
#include "rules/draft_contacts.h"
#include "rules/draft_heads.h"
#include "rules/draft_injustice.h"
#include "rules/draft_outcomes.h"
#include "rules/draft_proceedings.h"
#include "rules/draft_wishes.h"

using namespace faultline;

TEST_CASE("every rule for drafts matches its example and not its near miss") {
  const std::span<const DraftRule> tables[] = {rules::kContacts, rules::kNotContacts, rules::kStageStandings, rules::kProceedings, rules::kProceedingStatus, rules::kHeadOpeners, rules::kHeadStatements,
                                               rules::kWishCues, rules::kWeakWishes, rules::kNotWishes, rules::kOutcomes, rules::kInjustice};
  std::set<std::string> ids;
  for (const auto table : tables) {
    for (const DraftRule& rule : table) {
      CAPTURE(rule.id);
      CAPTURE(rule.example);
      CAPTURE(rule.near_miss);
      CHECK(ids.insert(std::string(rule.id)).second);
      const Pattern pattern(expand_gaps(rule.pattern));
      CHECK(pattern.valid());
      CHECK(!std::string_view(rule.example).empty());
      CHECK(!std::string_view(rule.near_miss).empty());
      CHECK(pattern.matches(rule.example));
      CHECK_FALSE(pattern.matches(rule.near_miss));
    }
  }
}
