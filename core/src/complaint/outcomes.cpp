// SPDX-License-Identifier: MIT
// What the writer wishes for. First where wishes stand: behind a cue ("I want", "please"), in the items under one,
// in what goes on after one. Then what they name; "I am not after money" takes the money out again. Whether the
// Ombudsman can achieve it is judged in checks.cpp.
#include <algorithm>
#include <optional>

#include "complaint/extract.h"
#include "pattern.h"
#include "rules/draft_outcomes.h"
#include "rules/draft_wishes.h"

namespace faultline {
namespace {

bool is_list_item(std::string_view sentence) {
  static const Pattern item(R"(^(?:[-*•–—→]|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)])\s)");
  return item.matches(sentence);
}

// "And some money." "A proper plan." "My £200." go on wishing after a sentence that wished.
bool goes_on(std::string_view sentence, bool last) {
  static const Pattern more(
      R"(^(?:and|also|plus|then|or|some|an?|my|our|the|some(?:body|one)|whoever|say|pay|give|stop|get|tell|that|those|with|on|not|for|proper|other|to|something|failing|if|number|first|second(?:ly)?|third(?:ly)?|one|two|just|only|or at|at least)\b)");
  static const Pattern tells(
      R"(\b(?:i|we|they|he|she|it|council|that|there) (?:\w+ )?(?:was|were|had|said|told|wrote|did|didn't|got|went|came|have|has|is|are|am|feel|says|know)\b|^(?:my|our|the|that|this|an?|his|her) (?:[\w']+ ){1,4}?(?:is|was|are|were|has|had|have|did|said|says|went|came|will|does|asks?|told|wrote|can't|don't)\b|\b(?:not|n't|dont|never) (?:\w+ )?(?:asking|want|after|bothered|interested)\b|^(?:i|we|they|he|she|it|there)\b)");
  return (last || more.matches(sentence)) && !tells.matches(sentence);
}

bool new_paragraph(const Draft& draft, Span before, Span sentence) {
  return draft.slice({before.end, sentence.begin}).find("\n\n") != std::string_view::npos;
}

constexpr std::uint32_t kNear = 40, kShort = 16, kAside = 120;  // bytes

// Where a cue's wish stands: behind it, or in the whole sentence where little is behind it ("…, that's all I want",
// "I want that seen to"), up to the reason given.
Span wish_of(const Draft& draft, Span sentence, const DraftRuleHit& cue) {
  static const Pattern reason(R"(\b(?:because|becuase|cos|coz|cuz|seeing as|given that|although|even though)\b)"),
      points_back(R"(^ (?:it|that|this)\b)");
  Span behind{cue.span.end, sentence.end};
  if (const auto why = reason.find(draft.clean, behind)) behind.end = why->span.begin;
  const bool whole = cue.rule->code == "all" || behind.size() < kShort || points_back.find(draft.clean, behind) ||
                     (cue.rule->code == "near" && cue.span.begin - sentence.begin < kNear);
  return {whole ? sentence.begin : cue.span.begin, behind.end};
}

// What the sentence wishes for by any of the cues: from the first that is not voided on.
std::optional<Span> wish_in(const Draft& draft, Span sentence, const RuleTable& cues) {
  static const RuleTable others(unpacked<rules::kNotWishes>());
  static const Pattern quoted(R"("[^"“”]+["”])"),
      tale(R"(\b(?:i|we|they|he|she|it|council|lady|man|officer|panel|who)(?: (?:also|then|just|never|only|even))? (?:was|were|had|said|told|wrote|did|didn't|got|went|came|rang|asked|answered|replied|complained|passed|sent|gave|paid|took|found|knew|explained|agreed)\b|\breply\b.{0,20}\d)");
  const std::vector<DraftRuleHit> found = cues.hits(draft.clean, sentence);
  if (found.empty()) return std::nullopt;
  const std::vector<DraftRuleHit> none = others.hits(draft.clean, sentence);
  const std::vector<Match> quotes = quoted.find_all(draft.clean, sentence);
  std::optional<Span> wish;
  for (const DraftRuleHit& cue : found) {
    const auto voids = [&](const DraftRuleHit& each) {
      return each.span.overlaps(cue.span) && cue.rule->code != "despite" && (each.rule->code == "none" || each.rule->code == cue.rule->code);
    };
    const auto quotes_it = [&](const Match& each) { return each.span.overlaps(cue.span); };
    if (std::any_of(none.begin(), none.end(), voids) || std::any_of(quotes.begin(), quotes.end(), quotes_it)) continue;
    if (cue.rule->code == "all" && tale.find(draft.clean, {sentence.begin, cue.span.begin})) continue;
    const Span next = wish_of(draft, sentence, cue);
    wish = wish ? Span{std::min(wish->begin, next.begin), std::max(wish->end, next.end)} : next;
  }
  return wish;
}

struct Wish {
  Span span;
  bool asked = false;  // outright: "I want", "please"
};

std::vector<Wish> wishes_of(const Draft& draft) {
  static const RuleTable strong(unpacked<rules::kWishCues>()), weak(unpacked<rules::kWeakWishes>());
  std::vector<Wish> wishes;
  bool open_list = false;
  Span last;
  for (const Span sentence : draft.sentences) {
    const std::string_view words = draft.slice(sentence);
    const bool item = is_list_item(words);
    const bool after_wish = !last.empty() && !wishes.empty() && last.contains(wishes.back().span);
    const bool beside = after_wish && !new_paragraph(draft, last, sentence);
    const bool late = 2 * sentence.end > draft.clean.size();
    std::optional<Span> wish = wish_in(draft, sentence, strong);
    const bool cue = wish.has_value();
    if (late || beside) {
      const std::optional<Span> other = wish_in(draft, sentence, weak);
      if (wish && other) wish->begin = std::min(wish->begin, other->begin);
      if (!wish) wish = other;
    }
    const bool listed = open_list && item;
    const bool heading_body = open_list && !item && beside && words.size() < 160;
    if (listed || (item && after_wish) || heading_body || (!wish && beside && goes_on(words, late && 4 * sentence.end > 3 * draft.clean.size() && words.size() < kAside))) wish = sentence;
    // "The fee back. That's all I ask."
    const bool points_back = cue && words.size() < kNear && !last.empty() && !after_wish && !new_paragraph(draft, last, sentence);
    if (points_back && goes_on(draft.slice(last), last.size() < kAside)) wishes.push_back({last});
    if (wish) wishes.push_back({*wish, cue});
    // "I ask you to:" and "WHAT I WANT." open a list; it ends at the first sentence that is no item of it.
    const bool heading = cue && words.size() < 40 && std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if ((cue && (words.back() == ':' || (words.size() < 24 && std::string_view(".!?").find(words.back()) == std::string_view::npos))) || heading) {
      open_list = true;
    } else if (!listed && !heading_body) {
      open_list = false;
    }
    last = sentence;
  }
  return wishes;
}

// The same words name one thing only: "what she wrote put right" is a record, no decision.
int rank(const DraftRuleHit& hit) {
  static constexpr std::string_view kRanks[] = {"apology", "", "procedure-change", "decision-changed", "service-provided", "other"};
  const auto found = std::find(std::begin(kRanks), std::end(kRanks), hit.rule->code);
  return found == std::end(kRanks) ? 1 : static_cast<int>(found - std::begin(kRanks));
}

}  // namespace

void find_outcomes_sought(const Draft& draft, Complaint& complaint) {
  static const RuleTable table(unpacked<rules::kOutcomes>());
  static const Pattern refused(rules::kRefused), no_payment(rules::kNoPayment), no_service(rules::kNoService);
  const auto add = [&](std::string_view code, Span wish) {
    auto known = std::find_if(complaint.outcomes_sought.begin(), complaint.outcomes_sought.end(),
                              [&](const WantedOutcome& each) { return each.code == code; });
    if (known == complaint.outcomes_sought.end()) {
      complaint.outcomes_sought.push_back({std::string(code), "", "", {}});
      known = complaint.outcomes_sought.end() - 1;
    }
    if (std::find(known->evidence.begin(), known->evidence.end(), wish) == known->evidence.end()) known->evidence.push_back(wish);
  };
  Span unnamed;  // asked for outright in words that name nothing known
  for (const auto& [wish, asked] : wishes_of(draft)) {
    const std::vector<Match> without = refused.find_all(draft.clean, wish), owed = no_payment.find_all(draft.clean, wish),
                             paid_for = no_service.find_all(draft.clean, wish);
    const std::vector<DraftRuleHit> hits = table.hits(draft.clean, wish);
    for (const DraftRuleHit& hit : hits) {
      const auto covers = [&](const Match& each) { return each.span.overlaps(hit.span); };
      const auto outranks = [&](const DraftRuleHit& each) { return each.span.overlaps(hit.span) && each.span != hit.span && rank(each) < rank(hit); };
      if (std::any_of(without.begin(), without.end(), covers)) continue;
      if (hit.rule->code == "payment" && std::any_of(owed.begin(), owed.end(), covers)) continue;
      if (hit.rule->code == "service-provided" && std::any_of(paid_for.begin(), paid_for.end(), covers)) continue;
      if (std::any_of(hits.begin(), hits.end(), outranks)) continue;
      add(hit.rule->code, wish);
    }
    if (asked && without.empty() && unnamed.empty()) unnamed = wish;
  }
  if (complaint.outcomes_sought.empty() && !unnamed.empty()) add("other", unnamed);
}

}  // namespace faultline
