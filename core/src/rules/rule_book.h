// SPDX-License-Identifier: MIT
// RuleBook: all rules, compiled once. One set decides for a whole passage which rules can match at all; only
// those are then run, sentence by sentence.
//
//   for (int rule : rule_book().candidates(passage))
//     if (auto hit = rule_book().read(rule, text, sentence)) …
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "faultline/span.h"
#include "pattern.h"
#include "rules/rule.h"

namespace faultline {

struct RuleMatch {
  RuleFamily family = RuleFamily::voice;
  const Rule* rule = nullptr;
  Span span;
  std::vector<Span> groups;
};

class RuleBook {
 public:
  RuleBook();
  // Rules that occur somewhere in the passage, as indices for `read`.
  [[nodiscard]] std::vector<int> candidates(std::string_view passage) const;
  // The rule in this sentence; nothing where its `unless` holds.
  [[nodiscard]] std::optional<RuleMatch> read(int rule, std::string_view text, Span sentence) const;
  // The same, and a ground's rule in each clause too: there its `unless` is that of the clause.
  void read_all(int rule, std::string_view text, Span sentence, std::span<const Span> clauses,
                std::vector<RuleMatch>& hits) const;
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    RuleFamily family;
    const Rule* rule;
    std::optional<Pattern> unless;
  };
  std::vector<Entry> entries_;
  std::optional<PatternSet> set_;
};

[[nodiscard]] std::vector<RuleRows> rule_tables();
[[nodiscard]] const RuleBook& rule_book();

}  // namespace faultline
