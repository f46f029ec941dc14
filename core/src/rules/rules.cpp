// SPDX-License-Identifier: MIT
#include "faultline/rules.h"

#include <deque>

#include "rules/rule_book.h"

namespace faultline {

std::vector<RuleRows> rule_tables() {
  return {voice_rules(),   jurisdiction_rules(), discretion_rules(), overcome_rules(),
          finding_rules(), remedy_rules(),       outcome_rules(),    role_rules()};
}

std::vector<RuleInfo> all_rules() {
  std::vector<RuleInfo> list;
  for (const RuleRows& table : rule_tables()) {
    for (const Rule& rule : table) {
      list.push_back({code(table.family), rule.id, rule.code, rule.pattern, rule.unless, rule.weight, rule.example,
                      rule.near_miss});
    }
  }
  return list;
}

RuleBook::RuleBook() {
  std::deque<std::string> patterns;
  for (const RuleRows& table : rule_tables()) {
    for (const Rule& rule : table) {
      patterns.push_back(expand(rule.pattern));
      entries_.push_back({table.family, &rule,
                          rule.unless.empty() ? std::nullopt : std::optional<Pattern>(expand(rule.unless))});
    }
  }
  set_.emplace(std::vector<std::string_view>(patterns.begin(), patterns.end()));
}

const RuleBook& rule_book() {
  static const RuleBook book;
  return book;
}

std::vector<int> RuleBook::candidates(std::string_view passage) const { return set_->matching(passage); }

std::optional<RuleMatch> RuleBook::read(int rule, std::string_view text, Span sentence) const {
  const Entry& entry = entries_[static_cast<std::size_t>(rule)];
  auto match = set_->pattern(rule).find(text, sentence);
  if (!match || match->span.empty()) return std::nullopt;
  if (entry.unless && entry.unless->find(text, sentence)) return std::nullopt;
  return RuleMatch{entry.family, entry.rule, match->span, std::move(match->groups)};
}

void RuleBook::read_all(int rule, std::string_view text, Span sentence, std::span<const Span> clauses,
                        std::vector<RuleMatch>& hits) const {
  auto whole = read(rule, text, sentence);
  const Entry& entry = entries_[static_cast<std::size_t>(rule)];
  std::uint32_t read_to = sentence.begin;
  if (whole) {
    read_to = whole->span.begin + 1;
    hits.push_back(std::move(*whole));
  }
  if (entry.family != RuleFamily::ground || clauses.empty()) return;
  if (read_to == sentence.begin && !set_->pattern(rule).find(text, sentence)) return;
  for (const Span clause : clauses) {
    if (clause.end <= read_to) continue;
    auto hit = read(rule, text, clause);
    if (!hit || hit->span.begin < read_to) continue;
    read_to = hit->span.begin + 1;
    hits.push_back(std::move(*hit));
  }
}

}  // namespace faultline
