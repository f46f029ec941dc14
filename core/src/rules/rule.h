// SPDX-License-Identifier: MIT
// Rule: one wording of the Ombudsman's language, and what it is evidence for. Adding a wording is one row.
//
// Patterns are those of pattern.h, read within one sentence: `.*` runs to the end of the sentence, line breaks
// included. Names in angle brackets stand for the vocabulary below, so that the tables can be read:
//
//   <we> cannot investigate       we, I or the Ombudsman cannot investigate
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

#include "faultline/classification.h"
#include "rules/packed.h"
#include "rules/sample.h"

namespace faultline {

enum class RuleFamily { ground, finding, remedy, outcome_sought, body_role, voice };
[[nodiscard]] std::string_view code(RuleFamily family);

// Which decisions a ground's wording speaks in. "No evidence of fault" closes a complaint that was assessed, but
// in an investigated one it is the finding and no ground. "There was no fault" may follow the part that is closed,
// and is the finding on the rest: it closes only where all is closed, or in the sentence that closes.
enum class Reach { any, closing, declined };

struct Rule {
  std::string_view id;
  std::string_view code;
  std::string_view pattern;
  std::string_view unless = {};
  double weight = 0.9;
  Reach reach = Reach::any;
  Basis basis = Basis::applied;
  Sample example;
  Sample near_miss;

  static constexpr auto fields = [](auto& row) {
    return std::tie(row.id, row.code, row.pattern, row.unless, row.weight, row.reach, row.basis, row.example, row.near_miss);
  };
};

struct RuleRows {
  RuleFamily family = RuleFamily::ground;
  std::span<const Rule> rows;
  [[nodiscard]] auto begin() const { return rows.begin(); }
  [[nodiscard]] auto end() const { return rows.end(); }
};

[[nodiscard]] RuleRows jurisdiction_rules();  // grounds.*: the law bars it
[[nodiscard]] RuleRows discretion_rules();    // grounds.*: the Assessment Code's tests
[[nodiscard]] RuleRows overcome_rules();      // grounds.*: considered and not applied
[[nodiscard]] RuleRows finding_rules();
[[nodiscard]] RuleRows remedy_rules();
[[nodiscard]] RuleRows outcome_rules();
[[nodiscard]] RuleRows role_rules();
[[nodiscard]] RuleRows voice_rules();  // who speaks, and what kind of sentence it is

// The pattern with its vocabulary put in, ready for Pattern and PatternSet.
[[nodiscard]] std::string expand(std::string_view pattern);

}  // namespace faultline
