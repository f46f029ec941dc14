// SPDX-License-Identifier: MIT
#include "complaint/rule_table.h"

#include <algorithm>
#include <string>

#include "ordered.h"
#include "pattern.h"
#include "rules/draft_words.h"

namespace faultline {

struct RuleTable::Group {
  Pattern gate;  // any rule of the group
  std::vector<const DraftRule*> rules;
  std::vector<Pattern> patterns;
};

std::string expand_gaps(std::string_view pattern) {
  static constexpr std::string_view kGap = " .. ";
  static constexpr std::string_view kWords = R"((?:[\s,:()–-]+[^\s.!?;,]+){0,5}[\s,:()–-]+)";
  std::string out;
  while (!pattern.empty()) {
    const auto word = std::find_if(std::begin(rules::kDraftWords), std::end(rules::kDraftWords),
                                   [&](const rules::DraftWord& each) { return pattern.starts_with(each.name); });
    if (word != std::end(rules::kDraftWords)) {
      out.append(word->pattern);
      pattern.remove_prefix(word->name.size());
    } else if (pattern.starts_with(kGap)) {
      out.append(kWords);
      pattern.remove_prefix(kGap.size());
    } else {
      out.push_back(pattern.front());
      pattern.remove_prefix(1);
    }
  }
  return out;
}

RuleTable::RuleTable(std::span<const DraftRule> rules) {
  constexpr std::size_t kGroupSize = 12;
  for (std::size_t first = 0; first < rules.size();) {
    std::size_t last = first;
    std::string gate;
    std::vector<const DraftRule*> members;
    std::vector<Pattern> patterns;
    while (last < rules.size() && rules[last].code == rules[first].code && last - first < kGroupSize) {
      const std::string pattern = expand_gaps(rules[last].pattern);
      gate.append(gate.empty() ? "(?:" : "|(?:").append(pattern).append(")");
      members.push_back(&rules[last]);
      patterns.emplace_back(pattern);
      ++last;
    }
    groups_.push_back({Pattern(gate), std::move(members), std::move(patterns)});
    first = last;
  }
}
RuleTable::~RuleTable() = default;
RuleTable::RuleTable(RuleTable&&) noexcept = default;
RuleTable& RuleTable::operator=(RuleTable&&) noexcept = default;

std::vector<DraftRuleHit> RuleTable::hits(std::string_view text, Span within) const {
  std::vector<DraftRuleHit> found;
  for (const Group& group : groups_) {
    if (!group.gate.matches(text.substr(within.begin, within.size()))) continue;
    for (std::size_t i = 0; i < group.rules.size(); ++i) {
      for (const Match& match : group.patterns[i].find_all(text, within)) found.push_back({group.rules[i], match.span});
    }
  }
  sort_stably(found, [](const DraftRuleHit& a, const DraftRuleHit& b) { return a.span.begin < b.span.begin; });
  return found;
}

bool RuleTable::any(std::string_view text) const {
  return std::any_of(groups_.begin(), groups_.end(), [&](const Group& group) { return group.gate.matches(text); });
}

}  // namespace faultline
