// SPDX-License-Identifier: MIT
// What the writer wishes for. First the sentences that wish, then what they name; "I am not after money" takes
// the money out again. Whether the Ombudsman can achieve it is judged in checks.cpp.
#include <algorithm>

#include "complaint/extract.h"
#include "pattern.h"
#include "rules/draft_outcomes.h"

namespace faultline {
namespace {

bool is_list_item(std::string_view sentence) {
  static const Pattern item(R"(^(?:[-*•–—]|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)])\s)");
  return item.matches(sentence);
}

// "And some money." "A proper plan." "My £200." go on wishing after a sentence that wished.
bool goes_on(std::string_view sentence) {
  static const Pattern more(
      R"(^(?:and|also|plus|then|or|some|a|an|my £|the|somebody|someone|say|pay|give|stop|get|tell|that|with|not|for|proper|other|to|something)\b)");
  static const Pattern tells(R"(\b(?:i|we|they|he|she|it|council) (?:\w+ )?(?:was|were|had|said|told|wrote|did|didn't|got|went|came|have|has|is|are|am|feel)\b)");
  return more.matches(sentence) && !tells.matches(sentence);
}

bool new_paragraph(const Draft& draft, Span before, Span sentence) {
  return draft.slice({before.end, sentence.begin}).find("\n\n") != std::string_view::npos;
}

std::vector<Span> wishing_sentences(const Draft& draft) {
  static const RuleTable cues(unpacked<rules::kWishCues>()), others(unpacked<rules::kNotWishes>());
  std::vector<Span> wishes;
  bool open_list = false;
  Span last;
  for (const Span sentence : draft.sentences) {
    const std::string_view words = draft.slice(sentence);
    const bool item = is_list_item(words);
    const bool after_wish = !last.empty() && !wishes.empty() && wishes.back() == last;
    const bool cue = cues.any(words) && !others.any(words);
    const bool listed = open_list && item;
    const bool heading_body = open_list && !item && after_wish && !new_paragraph(draft, last, sentence) && words.size() < 160;
    if (cue || listed || (item && after_wish) || heading_body || (after_wish && !new_paragraph(draft, last, sentence) && goes_on(words))) {
      wishes.push_back(sentence);
    }
    // "I ask you to:" and "WHAT I WANT." open a list; it ends at the first sentence that is no item of it.
    const bool heading = cue && words.size() < 40 && std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if ((cue && words.back() == ':') || heading) {
      open_list = true;
    } else if (!listed && !heading_body) {
      open_list = false;
    }
    last = sentence;
  }
  return wishes;
}

}  // namespace

void find_outcomes_sought(const Draft& draft, Complaint& complaint) {
  static const RuleTable table(unpacked<rules::kOutcomes>());
  static const Pattern no_money(rules::kNoMoney);
  for (const Span sentence : wishing_sentences(draft)) {
    const auto refused = no_money.find(draft.clean, sentence);
    for (const DraftRuleHit& hit : table.hits(draft.clean, sentence)) {
      if (refused && refused->span.overlaps(hit.span)) continue;
      auto known = std::find_if(complaint.outcomes_sought.begin(), complaint.outcomes_sought.end(),
                                [&](const WantedOutcome& each) { return each.code == hit.rule->code; });
      if (known == complaint.outcomes_sought.end()) {
        complaint.outcomes_sought.push_back({std::string(hit.rule->code), "", "", {}});
        known = complaint.outcomes_sought.end() - 1;
      }
      if (std::find(known->evidence.begin(), known->evidence.end(), sentence) == known->evidence.end()) known->evidence.push_back(sentence);
    }
  }
}

}  // namespace faultline
