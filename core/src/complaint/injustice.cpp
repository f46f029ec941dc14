// SPDX-License-Identifier: MIT
// What the matter did to the writer, and to those they write for.
#include <algorithm>

#include "complaint/extract.h"
#include "pattern.h"
#include "rules/draft_injustice.h"

namespace faultline {

namespace {

// "Still waiting" is a service gone without where a service is named in the sentence or the one before.
bool help_near(const Draft& draft, Span sentence) {
  static const Pattern help(rules::kServices);
  const std::size_t index = draft.sentence_index(sentence.begin);
  const Span near{index > 0 ? draft.sentences[index - 1].begin : sentence.begin, sentence.end};
  return help.find(draft.clean, near).has_value();
}

}  // namespace

void find_injustice(const Draft& draft, Complaint& complaint) {
  static const RuleTable table(unpacked<rules::kInjustice>());
  static const Pattern no_loss(rules::kNoLoss);
  for (const DraftRuleHit& hit : table.hits(draft)) {
    const Span sentence = draft.sentence_at(hit.span.begin);
    std::string_view code = hit.rule->code;
    if (code == "waiting") {
      if (!help_near(draft, sentence)) continue;
      code = "lost-service";
    } else if (code == "amount") {
      if (no_loss.find(draft.clean, sentence)) continue;
      code = "financial-loss";
    }
    auto known = std::find_if(complaint.injustice.begin(), complaint.injustice.end(),
                              [&](const CodedEvidence& each) { return each.code == code; });
    if (known == complaint.injustice.end()) {
      complaint.injustice.push_back({std::string(code), {}});
      known = complaint.injustice.end() - 1;
    }
    const Span evidence = sentence.contains(hit.span) ? sentence : hit.span;
    if (std::find(known->evidence.begin(), known->evidence.end(), evidence) == known->evidence.end()) known->evidence.push_back(evidence);
  }
}

}  // namespace faultline
