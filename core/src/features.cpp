// SPDX-License-Identifier: MIT
#include "faultline/features.h"

#include <algorithm>
#include <array>

namespace faultline {
namespace {

// What the words of a section say about the matter. The account of powers and method stands in every decision.
double section_weight(SectionKind zone) {
  switch (zone) {
    case SectionKind::powers:
    case SectionKind::method:
      return 0;
    case SectionKind::law:
    case SectionKind::agreed_action:
      return 0.3;
    case SectionKind::scope:
    case SectionKind::decision:
    case SectionKind::other:
      return 0.5;
    case SectionKind::analysis:
    case SectionKind::findings:
    case SectionKind::events:
      return 0.7;
    case SectionKind::complaint:
      return 1;
  }
  return 0.5;
}

struct WantedRemedy {
  std::string_view sought, remedy;
};
constexpr std::array kWantedRemedies{
    WantedRemedy{"apology", "apology"},
    WantedRemedy{"payment", "payment"},
    WantedRemedy{"payment", "reimbursement"},
    WantedRemedy{"record-correction", "record-amendment-or-note"},
    WantedRemedy{"service-provided", "provide-service"},
    WantedRemedy{"decision-changed", "reassessment-or-new-decision"},
    WantedRemedy{"procedure-change", "policy-or-procedure-change"},
    WantedRemedy{"procedure-change", "staff-training"},
};

void add(std::vector<WeightedCode>& codes, std::string_view code, double weight) {
  const auto same = std::find_if(codes.begin(), codes.end(), [&](const WeightedCode& c) { return c.code == code; });
  if (same == codes.end())
    codes.push_back({std::string(code), weight});
  else
    same->weight = std::max(same->weight, weight);
}

template <class Sought>
void add_remedies(Features& f, const std::vector<Sought>& outcomes) {
  for (const auto& outcome : outcomes)
    for (const WantedRemedy& wanted : kWantedRemedies)
      if (outcome.code == wanted.sought) add(f.remedies, wanted.remedy, 1);
}

}  // namespace

Features features(const Text& text, const Document& document, const Classification& classification) {
  Features f;
  for (const Passage& p : passages(document)) {
    const double weight = p.is_summary ? 1 : section_weight(p.zone);
    if (weight > 0) f.texts.push_back({std::string(text.slice(p.span)), weight});
  }
  // No decision after all: the words are all there is.
  if (f.texts.empty()) f.texts.push_back({std::string(text.clean()), 1});
  f.category = document.category.value;
  f.subcategory = document.subcategory.value;
  f.category_confidence = f.subcategory_confidence = 1;
  f.reference = document.reference.value;
  for (const Ground& g : classification.grounds)
    if (g.basis == Basis::applied) add(f.grounds, g.code, g.confidence);
  for (const Finding& finding : classification.findings) add(f.findings, finding.code, 1);
  for (const Remedy& r : classification.remedies) add(f.remedies, r.code, 1);
  if (f.remedies.empty()) add_remedies(f, classification.outcomes_sought);
  return f;
}

Features features(const Text& text, const Complaint& complaint) {
  constexpr double kPossible = 0.3;  // what a check only thinks possible
  Features f;
  f.texts.push_back({std::string(text.clean()), 1});
  f.category = complaint.category.value;
  f.category_confidence = complaint.category.confidence;
  f.subcategory = complaint.subcategory.value;
  f.subcategory_confidence = complaint.subcategory.confidence;
  for (const Check& check : complaint.checks) {
    if (check.status == "problem") add(f.grounds, check.code, 1);
    if (check.status == "possible") add(f.grounds, check.code, kPossible);
  }
  add_remedies(f, complaint.outcomes_sought);
  return f;
}

}  // namespace faultline
