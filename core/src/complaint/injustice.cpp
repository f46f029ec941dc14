// SPDX-License-Identifier: MIT
// What the matter did to the writer, and to those they write for.
#include <algorithm>

#include "complaint/extract.h"
#include "rules/draft_injustice.h"

namespace faultline {

void find_injustice(const Draft& draft, Complaint& complaint) {
  static const RuleTable table(unpacked<rules::kInjustice>());
  for (const DraftRuleHit& hit : table.hits(draft)) {
    auto known = std::find_if(complaint.injustice.begin(), complaint.injustice.end(),
                              [&](const CodedEvidence& each) { return each.code == hit.rule->code; });
    if (known == complaint.injustice.end()) {
      complaint.injustice.push_back({std::string(hit.rule->code), {}});
      known = complaint.injustice.end() - 1;
    }
    const Span sentence = draft.sentence_at(hit.span.begin);
    const Span evidence = sentence.contains(hit.span) ? sentence : hit.span;
    if (std::find(known->evidence.begin(), known->evidence.end(), evidence) == known->evidence.end()) known->evidence.push_back(evidence);
  }
}

}  // namespace faultline
