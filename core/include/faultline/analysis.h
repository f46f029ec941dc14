// SPDX-License-Identifier: MIT
// analyse: the one verb. Bytes in, everything that was read out of them.
//
//   auto a = analyse(bytes, {.kind = KindChoice::automatic, .today = "2026-11-22"}, nullptr);
//   if (!a) return a.error();            // only "input-too-large" and "bad-option"
//   a->decision->document.reference.value
//
// The core knows no files, clock, locale, threads or browser. Any bytes have an answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "faultline/classification.h"
#include "faultline/complaint.h"
#include "faultline/document.h"
#include "faultline/facts.h"
#include "faultline/index.h"
#include "faultline/result.h"
#include "faultline/text.h"

namespace faultline {

enum class KindChoice { automatic, decision, complaint };

struct Options {
  KindChoice kind = KindChoice::automatic;
  std::string today;     // "YYYY-MM-DD"; only the time limit of a complaint uses it
  SearchOptions search;  // how many precedents, and of which
};

struct DecisionAnalysis {
  Document document;
  std::vector<Date> dates;
  std::vector<Money> money;
  std::vector<Statute> statutes;
  Classification classification;
};

struct Analysis {
  Text text;
  Kind kind = Kind::complaint;
  std::vector<Warning> warnings;
  std::optional<DecisionAnalysis> decision;
  std::optional<Complaint> complaint;
  std::optional<Precedents> precedents;  // absent without an index
};

[[nodiscard]] Result<Analysis> analyse(std::string_view bytes, const Options& options, const Index* index);

}  // namespace faultline
