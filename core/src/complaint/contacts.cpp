// SPDX-License-Identifier: MIT
// Whether the body has had the complaint and has ended with it. A stage or a last letter tells more than "I have
// not complained", which may be of another matter; that again tells more than the bare word "complained".
#include <algorithm>

#include "complaint/extract.h"
#include "rules/draft_contacts.h"

namespace faultline {
namespace {

constexpr std::size_t kMaxEvidence = 6;

struct Found {
  Span sentence;
  const DraftRule* rule;
  Span words;  // that the rule read
  bool long_ago = false;  // a denial that says "then"
};

void add_evidence(Contact& contact, Span sentence) {
  if (contact.evidence.size() >= kMaxEvidence) return;
  if (std::find(contact.evidence.begin(), contact.evidence.end(), sentence) == contact.evidence.end()) contact.evidence.push_back(sentence);
}

// An event knows "last March" too; without one, a date that is written out in the same sentence.
std::optional<Date> date_in(const Draft& draft, const Complaint& complaint, Span sentence) {
  for (const Event& event : complaint.events) {
    if (!event.date.span.empty() && sentence.contains(event.date.span)) return event.date;
  }
  const Text words = read_text(draft.slice(sentence));
  if (words.clean() != draft.slice(sentence)) return std::nullopt;
  std::vector<Date> dates = find_dates(words, {0, sentence.size()});
  if (dates.empty()) return std::nullopt;
  dates.front().span = dates.front().span.shifted(sentence.begin);
  return dates.front();
}

bool any_of_code(const std::vector<DraftRuleHit>& hits, std::string_view code) {
  return std::any_of(hits.begin(), hits.end(), [&](const DraftRuleHit& hit) { return hit.rule->code == code; });
}

std::vector<Found> read_sentences(const Draft& draft) {
  static const RuleTable table(unpacked<rules::kContacts>()), others(unpacked<rules::kNotContacts>());
  std::vector<Found> found;
  for (const Span sentence : draft.sentences) {
    const std::vector<DraftRuleHit> hits = table.hits(draft.clean, sentence);
    if (hits.empty()) continue;
    const std::vector<DraftRuleHit> against = others.hits(draft.clean, sentence);
    const bool denied = any_of_code(hits, "no");
    for (const DraftRuleHit& hit : hits) {
      // "I've not gone through complaints" holds the words of one who has.
      const std::string_view code = hit.rule->code;
      if (denied ? code == "no" : !any_of_code(against, code == "yes" ? "other" : "other-letter")) {
        found.push_back({sentence, hit.rule, hit.span, denied && any_of_code(against, "then")});
      }
    }
  }
  return found;
}

// The second stage is the last of most procedures: named without more, it was gone through.
bool ends_the_stages(const Draft& draft, const Found& found) {
  static const RuleTable standings(unpacked<rules::kStageStandings>());
  if (found.rule->code != "stage-2" && found.rule->code != "stage-3") return false;
  const std::vector<DraftRuleHit> hits = standings.hits(draft.clean, found.sentence);
  if (any_of_code(hits, "open")) return false;
  // "They replied at stage one and I asked for stage two": what counts as its answer is said after it.
  return !any_of_code(hits, "asked") || any_of_code(standings.hits(draft.clean, {found.words.begin, found.sentence.end}), "answered");
}

}  // namespace

void find_contacts(const Draft& draft, Complaint& complaint) {
  const std::vector<Found> found = read_sentences(draft);
  const auto any = [&](const auto& test) { return std::any_of(found.begin(), found.end(), test); };
  const auto says = [&](std::string_view code) { return any([&](const Found& each) { return each.rule->code == code; }); };
  const auto is_final = [&](const Found& each) { return each.rule->code == "final" || ends_the_stages(draft, each); };
  const bool stage = says("stage-1") || says("stage-2") || says("stage-3"), final = any(is_final);
  const bool denied = any([](const Found& each) { return each.rule->code == "no" && !each.long_ago; });
  Contact& contact = complaint.complained_to_body;
  if (stage || final || (says("yes") && !denied)) {
    contact.status = Tristate::yes;
  } else if (says("no")) {
    contact.status = Tristate::no;
  } else {
    return;
  }
  const bool no = contact.status == Tristate::no;
  for (const Found& each : found) {
    if (no != (each.rule->code == "no")) continue;
    add_evidence(contact, each.sentence);
    // When the complaint was made, not when it was answered.
    if (!no && !contact.date && each.rule->code == "yes") contact.date = date_in(draft, complaint, each.sentence);
  }
  if (no) return;
  contact.stage = says("final") ? "final" : says("stage-3") ? "3" : says("stage-2") ? "2" : says("stage-1") ? "1" : "";
  if (!final) return;
  complaint.final_response.status = Tristate::yes;
  complaint.final_response.stage = "final";
  for (const Found& each : found) {
    if (!is_final(each)) continue;
    add_evidence(complaint.final_response, each.sentence);
    if (const auto date = date_in(draft, complaint, each.sentence)) complaint.final_response.date = date;
  }
}

}  // namespace faultline
