// SPDX-License-Identifier: MIT
#include "complaint/missing.h"

#include <algorithm>

#include "rules/words.h"

namespace faultline {
namespace {

constexpr std::size_t kMostQuestions = 6;

std::string_view status_of(const Complaint& complaint, std::string_view code) {
  for (const Check& check : complaint.checks) {
    if (check.code == code) return check.status;
  }
  return "unknown";
}

bool raised(const Complaint& complaint, std::string_view code) {
  const std::string_view status = status_of(complaint, code);
  return status == "problem" || status == "possible";
}

}  // namespace

void add_missing(const Draft& draft, const Signals& signals, Complaint& complaint) {
  const bool premature_clear = status_of(complaint, "premature") == "clear";
  const bool childrens = complaint.category.value.rfind("Children", 0) == 0;
  const bool says_complained = complaint.complained_to_body.status != Tristate::unclear || signals.has(Signal::not_complained);
  const struct {
    bool open;
    std::string_view code;
  } kOpen[] = {
      {complaint.authority.value.empty(), "authority"},
      {!says_complained && !premature_clear, "complained"},
      {says_complained && !premature_clear && complaint.complained_to_body.status == Tristate::yes, "final-reply"},
      {!complaint.known_since && complaint.events.empty(), "dates"},
      {!complaint.known_since && !complaint.events.empty(), "known-since"},
      {status_of(complaint, "late") == "problem" && !signals.has(Signal::kept_from), "why-late"},
      {complaint.injustice.empty() && !signals.has(Signal::says_effect), "effect"},
      {complaint.outcomes_sought.empty() && !signals.has(Signal::says_want), "want"},
      {raised(complaint, "merits") && !signals.has(Signal::process_fault), "how-decided"},
      {!signals.has(Signal::process_fault) && !raised(complaint, "merits"), "what-went-wrong"},
      {raised(complaint, "standing") && !signals.has(Signal::has_authority), "consent"},
      {raised(complaint, "tribunal-appeal") || raised(complaint, "minister-appeal"), "appeal"},
      {status_of(complaint, "court-proceedings") == "possible", "court"},
      {childrens && says_complained && !premature_clear, "childrens-stage"},
      {says_complained && !premature_clear, "stage"},
      {!draft.sentences.empty(), "still-going-on"},
      {!draft.sentences.empty(), "evidence"},
  };
  for (const auto& point : kOpen) {
    if (complaint.missing.size() == kMostQuestions) break;
    if (point.open) complaint.missing.push_back({std::string(point.code), std::string(words::question(point.code))});
  }
}

}  // namespace faultline
