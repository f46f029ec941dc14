// SPDX-License-Identifier: MIT
// Classification: what a decision decides. Which tests of the Assessment Code closed it, what was found, what
// was agreed, where the person was pointed to; each with the words it rests on and the rule that read them.
//
// Codes are those of domain/taxonomy.json. Absent means "not read in the text", never "not so".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "faultline/document.h"
#include "faultline/facts.h"
#include "faultline/span.h"

namespace faultline {

struct Evidence {
  Span span;
  SectionKind section = SectionKind::other;
  bool in_summary = false;
  std::string rule;  // id of the rule that read it; `faultline rules` lists them
};

enum class Basis { applied, overcome, recited };
[[nodiscard]] std::string_view code(Basis basis);

struct Ground {
  std::string code;
  Basis basis = Basis::recited;
  double confidence = 0;  // 0 to 1; how it is computed stands in core/README.md
  std::vector<Evidence> evidence;
};

struct Finding {
  std::string code;
  std::vector<Evidence> evidence;
};

enum class RemedyBy { recommended, agreed, already_done };
[[nodiscard]] std::string_view code(RemedyBy by);

struct Remedy {
  std::string code;
  RemedyBy by = RemedyBy::recommended;
  std::optional<double> amount_gbp;
  std::optional<Field> deadline;  // value: normal form "P4W from final-decision" or a date; span: its words
  std::vector<Evidence> evidence;
};

enum class BodyRole { signposted, mentioned };
[[nodiscard]] std::string_view code(BodyRole role);

struct Body {
  std::string code;
  std::string label;
  BodyRole role = BodyRole::mentioned;
  std::vector<Evidence> evidence;
};

enum class HeadFinding { fault, no_fault, not_investigated, unknown };
[[nodiscard]] std::string_view code(HeadFinding finding);

struct ComplaintHead {
  Span label;  // "a)", or empty
  Span text;
  HeadFinding finding = HeadFinding::unknown;
};

struct OutcomeSought {
  std::string code;
  std::vector<Evidence> evidence;
};

struct Classification {
  Field complainant;  // "Mr X"
  std::vector<Ground> grounds;
  std::vector<Finding> findings;
  std::vector<Remedy> remedies;
  std::vector<Body> bodies;
  std::vector<ComplaintHead> heads;
  std::vector<OutcomeSought> outcomes_sought;
  std::vector<Warning> warnings;
};

[[nodiscard]] Classification classify(const Text& text, const Document& document,
                                      const std::vector<Passage>& passages, const Facts& facts);

}  // namespace faultline
