// SPDX-License-Identifier: MIT
// RuleTable: rules as data for drafts, and the one way to run them.
//
//   constexpr DraftRule kRules[] = {{"wish-apology", "apology", "say .. sorry", "They should say they are sorry.",
//                                    "I am sorry to write at length."}};
//   static const RuleTable table(unpacked<kRules>());
//   table.hits(draft)       // {rule, span}, by place in the text
//
// On top of the notation of pattern.h, ".." between spaces stands for up to five words of the same sentence.
// Rules of one code that stand together are first tried as one pattern, so a code that is nowhere near the
// text costs one pass. A test walks every table: the pattern compiles, the example matches, the near miss not.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "complaint/draft.h"
#include "rules/packed.h"
#include "rules/sample.h"

namespace faultline {

struct DraftRule {
  Sample id;                 // stable, never reused; for tests and readers
  std::string_view code;     // what it shows
  std::string_view pattern;
  Sample example;    // must match
  Sample near_miss;  // must not match
  static constexpr auto fields = [](auto& row) { return std::tie(row.id, row.code, row.pattern, row.example, row.near_miss); };
};

struct DraftRuleHit {
  const DraftRule* rule = nullptr;
  Span span;
};

class RuleTable {
 public:
  explicit RuleTable(std::span<const DraftRule> rules);
  ~RuleTable();
  RuleTable(RuleTable&&) noexcept;
  RuleTable& operator=(RuleTable&&) noexcept;

  [[nodiscard]] std::vector<DraftRuleHit> hits(std::string_view text, Span within) const;
  [[nodiscard]] std::vector<DraftRuleHit> hits(const Draft& draft) const { return hits(draft.clean, draft.whole()); }
  [[nodiscard]] bool any(std::string_view text) const;

 private:
  struct Group;
  std::vector<Group> groups_;
};

// The pattern of a rule in the notation of pattern.h.
[[nodiscard]] std::string expand_gaps(std::string_view pattern);

}  // namespace faultline
