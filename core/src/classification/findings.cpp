// SPDX-License-Identifier: MIT
// What was found: fault, injustice, none, or put right already. A closed complaint has no findings.
#include <algorithm>
#include <map>
#include <set>

#include "classification/wishes.h"

namespace faultline {
namespace {

constexpr double kThreshold = 0.6;

double place_weight(const Passage& passage) {
  if (passage.is_summary) return 1.0;
  switch (passage.zone) {
    case SectionKind::decision: return 1.0;
    case SectionKind::analysis: return 0.9;
    case SectionKind::findings:
    case SectionKind::other: return 0.85;
    case SectionKind::agreed_action: return 0.75;
    case SectionKind::events: return 0.75;
    default: return 0;
  }
}

struct Collected {
  double doubt = 1;
  std::vector<Evidence> evidence;
  [[nodiscard]] bool holds() const { return 1 - doubt >= kThreshold; }
};

using Findings = std::map<std::string_view, Collected>;

bool softens(std::string_view code) { return code == "fault-no-injustice" || code == "fault-already-remedied"; }

// "This was an injustice. However, the Council has put it right": the paragraph as a whole, or with the next, finds
// the latter.
std::set<std::uint32_t> softened_paragraphs(const Reading& reading) {
  std::set<std::uint32_t> paragraphs;
  for (const Sentence& sentence : reading.sentences) {
    if (sentence.passage->is_summary || sentence.passage->zone == SectionKind::decision) continue;
    for (const RuleMatch& hit : sentence.hits) {
      if (hit.family == RuleFamily::finding && softens(hit.rule->code) && own_voice(reading, sentence, hit.span.begin))
        paragraphs.insert({sentence.passage->paragraph - 1, sentence.passage->paragraph});
    }
  }
  return paragraphs;
}

// "The Council accepts it was at fault" is a finding, unlike "The Council says it was not".
bool admitted(const Text& text, const Sentence& sentence, std::uint32_t at) {
  static const Pattern admits(expand(R"(<council> (?:has |had |have )?(?:also |now )?(?:accept(?:s|ed)?|acknowledge[sd]?|admit(?:s|ted)?|agree[sd]?|recognise[sd]?)\b)"));
  return !sentence.recital && admits.find(text.clean(), {sentence.span.begin, at}).has_value();
}

Findings collect(const Reading& reading) {
  Findings found;
  const std::set<std::uint32_t> softened = softened_paragraphs(reading);
  for (const Sentence& sentence : reading.sentences) {
    if (wish_of(reading.text, sentence)) continue;
    for (const RuleMatch& hit : sentence.hits) {
      if (hit.family != RuleFamily::finding) continue;
      const bool of_fault = hit.rule->code == "fault" || softens(hit.rule->code);
      if (!own_voice(reading, sentence, hit.span.begin) && !(of_fault && admitted(reading.text, sentence, hit.span.begin))) continue;
      if (hit.rule->code == "fault-injustice" && softened.count(sentence.passage->paragraph) > 0) continue;
      // Without a label, the reason for not investigating is no finding.
      if (sentence.gives_reason && hit.rule->code == "no-fault" && reading.document.outcome.value.empty()) continue;
      const double weight = hit.rule->weight * place_weight(*sentence.passage);
      if (weight <= 0) continue;
      Collected& one = found[hit.rule->code];
      one.doubt *= 1 - std::min(weight, 0.98);
      add_evidence(one.evidence, evidence(sentence, hit));
    }
  }
  return found;
}

bool still_to_remedy(const std::vector<Remedy>& remedies) {
  return std::any_of(remedies.begin(), remedies.end(), [](const Remedy& one) {
    return one.by != RemedyBy::already_done && (one.code == "payment" || one.code == "apology");
  });
}

// Of an upheld decision: what is still to be done shows that the fault mattered.
std::vector<Evidence> of_remedies(const std::vector<Remedy>& remedies) {
  for (const Remedy& one : remedies) {
    if (one.by != RemedyBy::already_done && one.code != "none-recommended") return one.evidence;
  }
  return {};
}

// An upheld decision that asks for nothing, of a body that has apologised or paid.
std::vector<Evidence> put_right_already(const Reading& reading, const std::vector<Remedy>& remedies) {
  static const Pattern asks(R"(\b(?:agree[sd]?|recommend\w*|should)\b|(?:council|it|trust|provider|authority) (?:\w+ )?will\b)");
  std::vector<Evidence> done;
  for (const Remedy& one : remedies) {
    if (one.by != RemedyBy::already_done && one.code != "none-recommended") return {};
    if (one.code == "apology" || one.code == "payment" || one.code == "reimbursement")
      for (const Evidence& each : one.evidence) add_evidence(done, each);
  }
  for (const Sentence& sentence : reading.sentences) {
    const bool central = sentence.passage->is_summary || sentence.passage->zone == SectionKind::decision;
    if (central && asks.find(reading.text.clean(), sentence.span)) return {};
  }
  return done;
}

bool holds(const Findings& found, std::string_view code) {
  const auto it = found.find(code);
  return it != found.end() && it->second.holds();
}

}  // namespace

std::vector<Finding> read_findings(const Reading& reading, const std::vector<Remedy>& remedies) {
  const std::string& label = reading.document.outcome.value;
  bool upheld = label == "upheld";
  if (reading.declined && !upheld) return {};
  Findings found = collect(reading);
  // A copy that lost its label: a fault and something to do about it are what "upheld" stands for.
  const bool faulted = holds(found, "fault") || (found.count("failing") > 0 && still_to_remedy(remedies));
  if (label.empty() && !reading.declined && faulted) upheld = true;
  std::vector<Finding> findings;
  const auto report = [&](std::string_view code, std::string_view from) {
    findings.push_back({std::string(code), found[from].evidence});
  };
  const bool fault = upheld || holds(found, "fault") || holds(found, "fault-injustice");
  if (upheld && !reading.declined && !holds(found, "fault-already-remedied")) {
    if (auto done = put_right_already(reading, remedies); !done.empty()) found["fault-already-remedied"] = {0, std::move(done)};
  }
  const bool softened =
      fault && label != "not-upheld" && (holds(found, "fault-no-injustice") || holds(found, "fault-already-remedied"));
  if (label != "not-upheld" && holds(found, "fault-injustice")) {
    report("fault-injustice", "fault-injustice");
  } else if (upheld && (!softened || still_to_remedy(remedies))) {
    // Upheld for a fault, with nothing that makes light of it, or with an injustice still to put right.
    if (holds(found, "fault")) report("fault-injustice", "fault");
    else if (!found["failing"].evidence.empty()) report("fault-injustice", "failing");
    else if (const auto evidence = of_remedies(remedies); !evidence.empty()) findings.push_back({"fault-injustice", evidence});
  }
  // "There was some fault, but it made no difference" can end in "not upheld" too.
  if (label == "not-upheld" && holds(found, "fault") && holds(found, "fault-no-injustice")) report("fault-no-injustice", "fault-no-injustice");
  if (fault && label != "not-upheld") {
    if (holds(found, "fault-no-injustice")) report("fault-no-injustice", "fault-no-injustice");
    if (holds(found, "fault-already-remedied")) report("fault-already-remedied", "fault-already-remedied");
  }
  if (!reading.declined && holds(found, "no-fault")) report("no-fault", "no-fault");
  else if (!reading.declined && label == "not-upheld" && !found["proper"].evidence.empty()) report("no-fault", "proper");
  return findings;
}

}  // namespace faultline
