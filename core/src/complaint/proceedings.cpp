// SPDX-License-Identifier: MIT
// What was or is before a court, a tribunal, the police or an ombudsman. A case that still runs counts as
// pending although something in it was decided before.
#include <algorithm>

#include "complaint/extract.h"
#include "pattern.h"
#include "rules/draft_proceedings.h"

namespace faultline {
namespace {

constexpr std::size_t kMaxEvidence = 6;

int weight(std::string_view status) { return status == "pending" ? 2 : status == "ended" ? 1 : 0; }

std::string_view status_in(std::string_view words) {
  static const RuleTable table(unpacked<rules::kProceedingStatus>());
  std::string_view status = "mentioned";
  for (const DraftRuleHit& hit : table.hits(words, {0, static_cast<std::uint32_t>(words.size())})) {
    if (weight(hit.rule->code) > weight(status)) status = hit.rule->code;
  }
  return status;
}

// "We are special guardians, the court made the order in 2014": how things came to stand, with no word against it.
bool is_old_order(std::string_view sentence) {
  static const Pattern order(R"(\b(?:order|guardians?(?:hip)?|adopted)\b)"), dated(R"(\b(?:19|20)\d\d\b)");
  static const Pattern against(R"(\b(?:report|evidence|lie[sd]?|lying|statement|relied|believed|read|said|wrong|because|told|listened|hearing|contact|stopped|bailiffs?|liability|tax|against)\b)");
  return order.matches(sentence) && dated.matches(sentence) && !against.matches(sentence);
}

}  // namespace

void find_proceedings(const Draft& draft, Complaint& complaint) {
  static const RuleTable table(unpacked<rules::kProceedings>());
  static const Pattern court_word(R"(\b(?:courts?|magistrates)\b)"), tribunal_word(R"(\btribunals?\b)");
  // Tribunals have judges too: without the word court in the draft, its judge is the tribunal's.
  const bool only_tribunal = tribunal_word.matches(draft.clean) && !court_word.matches(draft.clean);
  for (const Span sentence : draft.sentences) {
    for (const DraftRuleHit& hit : table.hits(draft.clean, sentence)) {
      if (hit.rule->code == "court" && (only_tribunal || is_old_order(draft.slice(sentence)))) continue;
      const std::string_view status = status_in(draft.slice(sentence));
      auto known = std::find_if(complaint.proceedings.begin(), complaint.proceedings.end(),
                                [&](const Proceeding& each) { return each.kind == hit.rule->code; });
      if (known == complaint.proceedings.end()) {
        complaint.proceedings.push_back({std::string(hit.rule->code), "mentioned", {}});
        known = complaint.proceedings.end() - 1;
      }
      if (weight(status) > weight(known->status)) known->status = status;
      if (known->evidence.size() < kMaxEvidence && std::find(known->evidence.begin(), known->evidence.end(), sentence) == known->evidence.end()) known->evidence.push_back(sentence);
    }
  }
}

}  // namespace faultline
