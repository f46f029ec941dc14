// SPDX-License-Identifier: MIT
#include "faultline/classification.h"

#include "classification/reading.h"

namespace faultline {
namespace {

Field complainant(const Facts& facts) {
  for (const Person& person : facts.people) {
    if (person.is_complainant && !person.mentions.empty()) return {person.name, person.mentions.front()};
  }
  return {};
}

// The label and the text can disagree, because a remedy was agreed early or an investigation was ended. Both
// stand as they are; the reader is told.
void warn_of_mismatch(const Reading& reading, std::vector<Warning>& warnings) {
  const std::string& label = reading.document.outcome.value;
  if (label == "closed-after-initial-enquiries") {
    for (const Sentence& sentence : reading.sentences) {
      if (!sentence.passage->is_summary && sentence.passage->zone != SectionKind::decision) continue;
      static const Pattern upheld(expand(R"(\b<we> (?:have |has |partly |partially )*uph(?:e|o)ld|<we> (?:have )?f(?:ou|i)nd fault)"));
      const auto match = upheld.find(reading.text.clean(), sentence.span);
      if (!match || sentence.recital || attributed(reading.text, sentence, match->span.begin)) continue;
      warnings.push_back({"outcome-text-mismatch",
                          "The label says that the complaint was closed after initial enquiries; the text upholds it.",
                          match->span});
      return;
    }
    return;
  }
  if (!reading.declined || (label != "upheld" && label != "not-upheld")) return;
  for (const Sentence& sentence : reading.sentences) {
    if (!sentence.passage->is_summary && sentence.passage->zone != SectionKind::decision) continue;
    for (const RuleMatch& hit : sentence.hits) {
      if (hit.rule->code != "closing-whole" && hit.rule->code != "discontinued") continue;
      warnings.push_back({"outcome-text-mismatch",
                          label == "upheld" ? "The label says upheld; the text says that the Ombudsman does not investigate."
                                            : "The label says not upheld; the text ends or declines the investigation.",
                          hit.span});
      return;
    }
  }
}

}  // namespace

std::string_view code(Basis basis) {
  switch (basis) {
    case Basis::applied: return "applied";
    case Basis::overcome: return "overcome";
    case Basis::recited: return "recited";
  }
  return "recited";
}

std::string_view code(RemedyBy by) {
  switch (by) {
    case RemedyBy::recommended: return "recommended";
    case RemedyBy::agreed: return "agreed";
    case RemedyBy::already_done: return "already-done";
  }
  return "recommended";
}

std::string_view code(BodyRole role) { return role == BodyRole::signposted ? "signposted" : "mentioned"; }

std::string_view code(HeadFinding finding) {
  switch (finding) {
    case HeadFinding::fault: return "fault";
    case HeadFinding::no_fault: return "no-fault";
    case HeadFinding::not_investigated: return "not-investigated";
    case HeadFinding::unknown: return "unknown";
  }
  return "unknown";
}

Classification classify(const Text& text, const Document& document, const std::vector<Passage>& passages,
                        const Facts& facts) {
  const Reading reading = read_sentences(text, document, passages, facts);
  Classification found;
  found.complainant = complainant(facts);
  found.grounds = read_grounds(reading);
  found.remedies = read_remedies(reading);
  found.findings = read_findings(reading, found.remedies);
  found.bodies = read_bodies(reading);
  found.heads = read_heads(reading);
  found.outcomes_sought = read_outcomes_sought(reading);
  warn_of_mismatch(reading, found.warnings);
  for (Warning& warning : pseudonym_warnings(text, facts.people, passages)) found.warnings.push_back(std::move(warning));
  return found;
}

}  // namespace faultline
