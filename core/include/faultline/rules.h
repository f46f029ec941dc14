// SPDX-License-Identifier: MIT
// Rules: every wording that the classification knows, as data. `faultline rules` prints this list.
//
//   for (const RuleInfo& rule : all_rules()) …   // rule.id "late.said-late", rule.code "late"
//
// An id names one wording for good: it stands in the evidence of every result and is never used for another.
#pragma once

#include <string_view>
#include <vector>

namespace faultline {

struct RuleInfo {
  std::string_view family;  // "ground", "finding", "remedy", "outcome-sought", "body-role", "voice"
  std::string_view id;
  std::string_view code;     // what it is evidence for
  std::string_view pattern;  // as written; see core/src/pattern.h and core/src/rules/rule.h
  std::string_view unless;   // a sentence that matches this is not read by the rule; often empty
  double weight = 0;         // certainty of the wording alone, 0 to 1
  std::string_view example, near_miss;
};

[[nodiscard]] std::vector<RuleInfo> all_rules();

}  // namespace faultline
